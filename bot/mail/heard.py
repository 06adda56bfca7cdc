"""What comes in by mail, as values: a person's mail, a failed delivery, or something that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Automatic(StrEnum):
    """What wrote a mail, where no person did. Such a mail never counts and is never answered."""

    VACATION = "a note that somebody is away"
    LIST = "a mailing list"
    RECEIPT = "a receipt"
    PROGRAM = "a program"
    OURSELVES = "our own mail"


@dataclass(frozen=True)
class EnclosedFile:
    """A file that came with a mail; kept as it is, never opened."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class HeardMail:
    """A mail, taken apart."""

    key: str
    """The same mail delivered twice has the same key, also after the mailbox was rebuilt."""
    message_id: str = ""
    in_reply_to: str = ""
    """Message-ID of the mail it answers, also as the address tells it that it came back to (VERP)."""
    references: tuple[str, ...] = ()
    """Message-IDs of the mails it answers, the first of the thread first."""
    sender: str = ""
    """The one address in From, in lower case; empty where `held` says why it cannot be told."""
    sender_name: str = ""
    recipients: tuple[str, ...] = ()
    token: str = ""
    """What stood behind the plus of the address of ours that it was sent to."""
    subject: str = ""
    text: str = ""
    """Everything in the mail that can be read."""
    reply: str = ""
    """What the person sent (`bot.mail.cut`), as it is kept."""
    words: str = ""
    """What the person said; only this may be understood."""
    files: tuple[EnclosedFile, ...] = ()
    left_out: tuple[str, ...] = ()
    """Files that were not taken, one sentence each."""
    automatic: Automatic | None = None
    why_automatic: str = ""
    held: str = ""
    """Why nobody can be sure who wrote it; empty where From is one plain address."""
    authenticated: bool | None = None
    """Whether our own server saw DMARC pass for the sender's domain; None where no server of ours says."""
    date: datetime | None = None


@dataclass(frozen=True)
class DeliveryFailed:
    """A mail of ours came back (RFC 3464)."""

    key: str
    message_id: str
    """Of our mail, from the address that it came back to (VERP) or from the report; empty where neither tells."""
    address: str
    """Whom it did not reach; empty where the report does not say."""
    permanent: bool
    diagnostic: str


@dataclass(frozen=True)
class Unreadable:
    """A mail that cannot be read: what its sender and subject are, as far as they can be told, and why."""

    key: str
    why: str
    sender: str = ""
    subject: str = ""


Arrived = HeardMail | DeliveryFailed | Unreadable
