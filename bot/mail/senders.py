"""Who wrote a mail, as far as its headers can be believed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message

from bot.mail import parts
from bot.mail.addresses import is_address

_ONE_SENDER = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.){0,500}"|[^"<>(),:;@\[\]\\]{0,500}?)\s*<\s*(?P<inner>[^<>\s]{3,254})\s*>\s*(?:\([^()]{0,200}\))?'
)
_BARE_SENDER = re.compile(r"(?P<inner>[^<>\s\"(),:;]{3,254})(?:\s+\((?P<name>[^()]{0,200})\))?")
_ADDRESS = re.compile(r"[^\s<>@\"'(),:;]+@[^\s<>@\"'(),:;]+")
_COMMENT = re.compile(r"\([^()]*\)")
_RESULTS = "Authentication-Results"
MICROSOFT = "microsoft365"
"""Set as the authserv-id where Microsoft 365 receives the mail: it names none in its Authentication-Results."""


@dataclass(frozen=True)
class Sender:
    """One address and the name beside it, or why nobody can be sure."""

    address: str = ""
    name: str = ""
    held: str = ""


def sender_of(message: Message) -> Sender:
    """Return who wrote a mail: exactly one From with exactly one address and no defect (RFC 5322, 3.6.2)."""
    written = parts.raw_headers(message, "From")
    if len(written) != 1:
        return Sender(held="It has no sender." if not written else "It has two From lines.")
    found = _ONE_SENDER.fullmatch(written[0]) or _BARE_SENDER.fullmatch(written[0])
    if not found or not is_address(found["inner"]):
        several = len(_ADDRESS.findall(written[0])) > 1
        return Sender(held="Its From names more than one address." if several else "Its From cannot be read.")
    address = found["inner"].casefold()
    name = (
        re.sub(r"\\(.)", r"\1", parts.header(message, "From").partition("<")[0].strip().strip('"'))
        or found["name"]
        or ""
    )
    name = "" if name.casefold() == address else re.sub(r"[\x00-\x1f\x7f]", " ", name).strip()[:120]
    shown = [other.casefold() for other in _ADDRESS.findall(name)]
    if any(other != address for other in shown):
        return Sender(address, name, "Its From shows another address as the name.")
    return Sender(address, name)


def recipients_of(message: Message) -> tuple[str, ...]:
    """Return every address that a mail was sent or delivered to, in lower case where case means nothing."""
    names = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
    found = [address for name in names for value in parts.headers(message, name) for address in _ADDRESS.findall(value)]
    return tuple(dict.fromkeys(found))[:100]


def authenticated(message: Message, authserv_id: str, domain: str) -> bool | None:
    """Tell whether our own server saw DMARC pass for the domain of From (RFC 8601).

    None where no server of ours is configured. Only the topmost result by that server counts: those below it, and
    those by anybody else, may have been written by the sender.
    """
    if not authserv_id:
        return None
    for value in parts.raw_headers(message, _RESULTS):
        bare = value
        for _ in range(5):
            bare = _COMMENT.sub(" ", bare)
        who, _, results = bare.partition(";")
        if authserv_id == MICROSOFT and "=" in who:
            return _passes(bare, domain)
        if who.split()[:1] and who.split()[0].casefold() == authserv_id.casefold():
            return _passes(results, domain)
    return False


def authserv_ids(message: Message) -> tuple[str, ...]:
    """Return which servers wrote what they checked of a mail, the last of them first (RFC 8601, 2.5)."""
    firsts = (_COMMENT.sub(" ", value).partition(";")[0] for value in parts.raw_headers(message, _RESULTS))
    return tuple(MICROSOFT if "=" in first else first.split()[0] for first in firsts if first.strip())


def _passes(results: str, domain: str) -> bool:
    for result in results.casefold().split(";"):
        method, *properties = result.split() or [""]
        if method == "dmarc=pass":
            claimed = [p.partition("=")[2].strip('"') for p in properties if p.startswith("header.from=")]
            return all(_belongs(domain.casefold(), name.rpartition("@")[2]) for name in claimed)
    return False


def _belongs(domain: str, claimed: str) -> bool:
    return domain == claimed or domain.endswith(f".{claimed}")
