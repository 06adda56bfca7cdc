"""Failed deliveries: reports by RFC 3464, and what servers that do not know it write to the address for bounces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message

from bot.mail import parts
from bot.mail.addresses import OwnAddress, is_address

_CODE = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
_REPLY = re.compile(r"(?m)(?:^|[\s:])([45])\d\d[ \-]")
_IN_BRACKETS = re.compile(r"<([^<>\s@]{1,64}@[^<>\s]{1,190})>")
_DAEMON = re.compile(r"(?:mailer-daemon|postmaster|mail-?daemon|mdaemon|microsoftexchange[0-9a-f]+)@")


@dataclass(frozen=True)
class Bounce:
    """What a report says; `address` and `message_id` are empty where it does not say."""

    address: str
    message_id: str
    permanent: bool
    diagnostic: str


def bounce_in(message: Message, own: OwnAddress, recipients: tuple[str, ...], sender: str, text: str) -> Bounce | None:
    """Return the failed delivery that a mail reports; None where it reports none (also for `delivered`)."""
    message_id = next((found for found in map(own.bounced_in, recipients) if found), "")
    report = _report(message)
    if report is not None:
        return _from_report(report, message_id or _original_id(message))
    if message.get_content_type() == "multipart/report" or not (message_id or _DAEMON.match(sender)):
        return None
    from_daemon = _DAEMON.match(sender) is not None
    from_nobody = from_daemon or any(path.strip() == "<>" for path in parts.headers(message, "Return-Path"))
    head = text[:4000]
    code = _CODE.search(head) or _REPLY.search(head)
    if not (from_nobody and (code or (from_daemon and message_id))):
        return None
    address = next((found for found in _IN_BRACKETS.findall(head) if is_address(found)), "")
    permanent = code is not None and code.group(1) == "5"
    return Bounce(address.casefold(), message_id, permanent, " ".join(head.split())[:300])


def _report(message: Message) -> list[Message] | None:
    """Return the blocks of the machine-readable part of a delivery report (RFC 3464, 2.1)."""
    content = message.get_payload()
    for part in content[:10] if isinstance(content, list) else []:
        if isinstance(part, Message) and part.get_content_type() in {
            "message/delivery-status",
            "message/global-delivery-status",
        }:
            blocks = part.get_payload()
            return [block for block in blocks if isinstance(block, Message)] if isinstance(blocks, list) else []
    return None


def _from_report(blocks: list[Message], message_id: str) -> Bounce | None:
    for block in blocks:
        action = parts.header(block, "Action").casefold()
        if action not in {"failed", "delayed"}:
            continue
        status = parts.header(block, "Status")
        recipient = parts.header(block, "Original-Recipient") or parts.header(block, "Final-Recipient")
        address = recipient.rpartition(";")[2].strip().strip("<>").casefold()
        diagnostic = parts.header(block, "Diagnostic-Code").partition(";")[2].strip() or status
        return Bounce(
            address if is_address(address) else "",
            message_id,
            action == "failed" and not status.startswith("4"),
            " ".join(diagnostic.split())[:300],
        )
    return None


def _original_id(message: Message) -> str:
    """Return the Message-ID of our mail, as the report carries it along."""
    content = message.get_payload()
    for part in content[:10] if isinstance(content, list) else []:
        inner = part.get_payload() if isinstance(part, Message) else None
        if isinstance(part, Message) and part.get_content_type() == "text/rfc822-headers":
            payload = part.get_payload(decode=True)
            inner = [parts.parse(payload)] if isinstance(payload, bytes) else None
        if isinstance(part, Message) and part.get_content_type() == "message/delivery-status":
            continue
        if isinstance(inner, list) and inner and isinstance(inner[0], Message):
            found = re.search(r"<[^<>\s]{1,250}>", parts.header(inner[0], "Message-ID"))
            if found:
                return found.group()
    return ""
