"""What the page of the local workspace needs from the house: people's seats, their mail, and the clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.sandbox.things import Json, Message, View

Container = Message | View
"""Where an element of Block Kit stands."""

Files = Sequence[tuple[str, bytes]]
"""File names and contents."""


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


class Deliveries(Protocol):
    """What people do, handed to the app as Slack would; each call returns when the app has acknowledged."""

    def say(self, member: str, channel: str, text: str, thread_ts: str = "") -> None:
        """A message as it was typed."""

    def upload(self, member: str, channel: str, files: Files, text: str = "", thread_ts: str = "") -> None:
        """Files put into a conversation, with a comment or without."""

    def command(self, member: str, channel: str, name: str, text: str) -> None:
        """A slash command; `name` with its slash."""

    def act(self, member: str, on: Container, action: Json, values: Json) -> None:
        """A button pressed or a choice made; `values` is what else has been entered there."""

    def submit(self, member: str, view_id: str, values: Json) -> Mapping[str, str]:
        """A modal submitted; what is wrong, by block id or under '' at all; empty when the app took the form."""

    def close(self, member: str, view_id: str) -> None:
        """A modal put away."""

    def options(self, member: str, on: Container, block: Json, element: Json, typed: str) -> Sequence[Json]:
        """What a menu that the app fills offers for what was typed."""

    def keep_file(self, member: str, name: str, content: bytes) -> str:
        """A file put into a form; its id."""

    def shortcut(self, member: str, callback_id: str, on: Message | None = None) -> None:
        """A shortcut called, from the menu of a message or from anywhere."""

    def join(self, member: str, channel: str) -> None:
        """Somebody comes into an open channel."""

    def open_home(self, member: str) -> None:
        """Somebody looks at the app's Home."""


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

        The mail is complete, as from a mail program: From, To, Subject, Date, Message-ID, and in an answer In-Reply-To
        and References.
        """

    @property
    def bot_address(self) -> str:
        """The address to which one writes new mail to the bot."""
