"""What a mail to ourselves tells of the servers between: pure, from the mail as it lies in the mailbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.finding import Finding
from bot.mail import parts, senders
from bot.mail.addresses import OwnAddress
from bot.mail.letter import message_id
from bot.mail.probe import Lying, Probe
from tracker.rules.wording import count

_SKEW = timedelta(minutes=2)
"""By how much two clocks may differ: less than anything that we promise."""
_LOST = {
    "Message-ID": "answers cannot be put into their thread",
    "References": "our mails do not stand in their thread",
    "Reply-To": "answers do not come to the address that proves them",
    "Auto-Submitted": "programs may answer us",
    "X-Auto-Response-Suppress": "Outlook may answer us with notes of absence",
}


def not_taken(own: OwnAddress, why: str) -> Finding:
    """Say that the server does not take a mail to ourselves."""
    local, _, domain = own.address.rpartition("@")
    what = f"Does it let Chaser send as {local}+bounce-…@{domain}, to which bounces come back?"
    return Finding("Round trip", False, f"A mail to {own.address} is not taken. {why.rstrip('.')}. {what}")


def unseen(sought: Sequence[Probe]) -> Finding:
    """Say that mails were taken by the server, but that nobody can look for them."""
    taken = " and one to ".join(one.to for one in sought)
    words = f"The server took a mail to {taken}. While Chaser runs, they come to it, and it passes over its own mails."
    return Finding("Round trip", True, f"{words} To see all the way round, stop it, and call the doctor again.")


def no_plus(replied: Probe, what: str) -> Finding:
    """Say that a mail to the address that replies come to met with `what`."""
    words = f"A mail to {replied.to} {what}. Replies and bounces come to such addresses."
    return Finding("Plus addresses", False, f"{words} Ask for plus addressing (subaddressing) to be turned on.")


def plus(replied: Probe, lying: Lying, own: OwnAddress) -> Finding:
    """Whether what stands behind the plus is still there when a mail has come."""
    if replied.word not in map(own.token_in, senders.recipients_of(lying.mail)):
        return no_plus(replied, "comes without what stands behind the plus")
    return Finding("Plus addresses", True, "Replies come, to the address that proves them.")


def headers(sent: Probe, lying: Lying, own: OwnAddress) -> Finding:
    """Whether the headers that we rely on came through as they were sent."""
    as_sent = {
        "Message-ID": message_id(sent.letter, own),
        "References": sent.letter.references[0],
        "Reply-To": own.with_token(sent.word),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF",
    }
    lost = [name for name, value in as_sent.items() if value not in parts.header(lying.mail, name)]
    if not lost:
        return Finding("Headers", True, "All that Chaser relies on came through.")
    named = "; ".join(f"{name}, so {_LOST[name]}" for name in lost)
    return Finding("Headers", False, f"Lost or changed on the way: {named}. Ask whoever runs the server.")


def authentication(lying: Lying, own: OwnAddress, expected: str) -> Finding:
    """Whether forged senders can be told; `expected` is the authserv-id that is set, empty where none is."""
    seen = senders.authserv_ids(lying.mail)
    if senders.authenticated(lying.mail, expected, own.domain):
        return Finding("Senders", True, f"{expected} checks who writes, and finds {own.domain} genuine.")
    if expected.casefold() in (name.casefold() for name in seen):
        why = f"{expected} does not find mail from {own.domain} genuine: colleagues would not be believed."
        return Finding("Senders", False, f"{why} Look at SPF, DKIM and DMARC of the domain.")
    if expected:
        named = f"it is signed {seen[0]}. Is that MAIL_AUTHSERV_ID?" if seen else "there is no such header at all."
        return Finding("Senders", False, f"What came in has no Authentication-Results of {expected}: {named}")
    if seen:
        return Finding("Senders", True, f"Set MAIL_AUTHSERV_ID to {seen[0]}, if that is yours, to tell forged senders.")
    return Finding("Senders", True, "No server says who writes: replies are believed by their address alone.")


def clocks(sent: datetime, arrived: datetime, found: datetime) -> Finding:
    """Whether our clock agrees with the server's: it said `arrived`, which lies between ours at sending and finding."""
    ahead, behind = sent - arrived, arrived - found
    if max(ahead, behind) <= _SKEW:
        return Finding("Clock", True, "The clocks of this machine and of the mail server agree.")
    minutes = count(round(max(ahead, behind) / timedelta(minutes=1)), "minute")
    where = "ahead of" if ahead > behind else "behind"
    words = f"This machine's clock is {minutes} {where} that of the mail server."
    return Finding("Clock", False, f"{words} Set it by the network (NTP): due dates and tokens hang on it.")
