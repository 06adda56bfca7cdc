"""What the page of the local workspace needs from the house: people's seats, their mail, and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Seat:
    """Somebody whom one can be: in Slack (`member_id`), with a mailbox (`mail_address`), or both.

    `zone` is an IANA name.
    """

    name: str
    role: str
    zone: str = "Europe/London"
    member_id: str = ""
    mail_address: str = ""

    @property
    def key(self) -> str:
        """The seat's name in addresses: the member id, for those who are not in Slack the mail address."""
        return self.member_id or self.mail_address

    @property
    def tz(self) -> ZoneInfo:
        """The zone in which this person reads times."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True)
class MailSeen:
    """One mail in somebody's mailbox as it went over the wire; `is_sent` where its owner wrote it.

    `id` is unique in the mailbox and made of letters, digits and hyphens.
    """

    id: str
    raw: bytes
    at: datetime
    is_sent: bool = False


class Leap(StrEnum):
    """How far the clock is moved; a morning is nine o'clock in the zone of the organisation."""

    HOUR = "hour"
    WORKING_MORNING = "working_morning"
    MONDAY = "monday"
    DATE = "date"


class NotMovedError(Exception):
    """The clock stays where it is; the message is the sentence that says why, such as that the day is past."""


class Surroundings(Protocol):
    """The house around the workspace. All moments have a time zone; calls may come from several threads at once."""

    def now(self) -> datetime:
        """The moment that Chaser takes for the present."""

    def people(self) -> Sequence[Seat]:
        """Those whom one can be, in the order in which they are offered. Keys are unique."""

    def move(self, leap: Leap, day: date | None = None) -> Sequence[str]:
        """Move the clock, do all that falls due on the way, and tell what happened: sentences, the most telling first.

        `day` comes with Leap.DATE alone. Raises NotMovedError.
        """

    def mailbox(self, address: str) -> Sequence[MailSeen]:
        """What came to an address and what was sent from it, in the order of time; empty when there is no such box."""

    def send_mail(self, sender: str, mail: EmailMessage) -> None:
        """Put a mail of a person's on its way to the bot, and into their own mailbox as sent.

        The mail is complete, as from a mail program: From, To, Subject, Date and Message-ID, and in an answer In-Reply-To
        and References.
        """

    @property
    def bot_address(self) -> str:
        """The address to which one writes new mail to the bot."""
