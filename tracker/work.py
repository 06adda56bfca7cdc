"""The Workshop, which lives as long as the program, and Work: one transaction, one moment, one actor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from models import db
from models.db import Engine, Session
from models.evidence import Shelf
from models.people import Person
from models.post import Question
from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.papers.again import PaperToRead, Reading, Unread
from tracker.papers.draft import Draft
from tracker.refusals import NotKnownHere
from tracker.voice.said import Said, Tongue

Done = TypeVar("Done")
Clock = Callable[[], datetime]
"""Gives the present moment, with its zone. Tests and the local workspace move it."""


@dataclass(frozen=True)
class Outgoing:
    """A message on its way out, as a channel gets it."""

    key: str
    """Names what is said and to whom; a second sending carries the same one (house, "Once")."""
    address: str
    """A Slack channel or user, or a mail address."""
    said: Said
    thread_id: str = ""
    """The other side's id of the message to answer; empty for a message of its own."""
    token: str = ""
    """What a mail reply must carry to be believed."""
    topic: str = ""
    """What the mails of one thread are all about, such as `action:47`; empty for a thread of its own."""
    files: tuple[Attachment, ...] = ()
    """What goes with it."""
    at: datetime | None = None
    """When it is sent (for a mail's Date)."""


class Undeliverable(Exception):
    """The other side refuses the message for good, or cannot be reached; `why` says it in words."""

    permanent = True

    def __init__(self, why: str, *, retry_after: float | None = None) -> None:
        """`retry_after` is in seconds, where the other side named it."""
        super().__init__(why)
        self.why = why
        self.retry_after = retry_after


class AddressRefused(Undeliverable):
    """The other side has nobody at the address, or takes nothing for them."""


class TryLater(Undeliverable):
    """The other side cannot take the message now."""

    permanent = False


class WayShut(TryLater):
    """The way out takes nothing from us, such as for a token that was taken back: messages wait until it does."""

    def __init__(self, why: str) -> None:
        """It is tried again in a few minutes, and again; none of it counts as an attempt."""
        super().__init__(why, retry_after=300)


class InDoubt(Undeliverable):
    """The message may have arrived: ask the other side before it is sent again."""

    permanent = False


class Channel(Protocol):
    """A way out."""

    def send(self, outgoing: Outgoing) -> str:
        """Deliver, and return the other side's id of the message.

        Raises:
            Undeliverable: for good. TryLater: not now. InDoubt: it may have arrived.

        """

    def find(self, outgoing: Outgoing) -> str | None:
        """Return the other side's id of a message in doubt, or None where it is known not to have arrived."""


@dataclass
class Work:
    """One transaction, one moment, one actor. Leaving it cleanly commits, once."""

    db: Session
    now: datetime
    tongues: Mapping[Way, Tongue]
    way: Way = Way.CLOCK
    heard_id: int | None = None
    """Row of the thing heard, which every change that it brings names."""
    before: str = ""
    """The channel before whose members the answer is given; empty where only the person who asks sees it."""
    questions: list[Question] = field(default_factory=list)
    """What was asked in answer to the thing heard."""
    pages: str = ""
    """The address under which this program's own pages are reached, without a slash at its end; empty where none is."""
    shelf: Shelf | None = None
    """Where files that show something are kept; without one, only their names are."""
    readings: tuple[Reading, ...] = ()
    """The papers that were read for this before it began."""
    _actor: Person | None = field(default=None)

    @property
    def actor(self) -> Person:
        """The person who asks; refused where nobody does."""
        if self._actor is None:
            raise NotKnownHere
        return self._actor

    @actor.setter
    def actor(self, person: Person | None) -> None:
        self._actor = person

    @property
    def actor_id(self) -> int | None:
        """The row of the person who asks; None for the clock."""
        return self._actor.id if self._actor else None

    def reading(self, paper: PaperToRead) -> Draft:
        """What a paper holds.

        Raises:
            Unread: it was not read before this began. UnreadablePaper: nothing can be read in it.

        """
        found = next((one for one in self.readings if one.paper == paper), None)
        if found is None:
            raise Unread(paper)
        return found.draft()

    def today(self, zone: str) -> date:
        """The day it is in a zone, such as `Europe/London`."""
        return self.today_of(zone, self.now)

    def today_of(self, zone: str, moment: datetime) -> date:
        """The day it was in a zone at a moment."""
        return moment.astimezone(ZoneInfo(zone)).date()


@dataclass(frozen=True)
class Workshop:
    """What lives as long as the program: the database, the clock, the ways out and how each spells."""

    engine: Engine
    clock: Clock
    channels: Mapping[Way, Channel]
    tongues: Mapping[Way, Tongue]
    paces: Mapping[Way, float] = field(default_factory=dict)
    """Seconds to leave between two messages to one address, for ways whose other side minds."""
    pages: str = ""
    """The address under which this program's own pages are reached, without a slash at its end; empty where none is."""
    room: Callable[[], int | None] = lambda: None
    """Bytes free on the disk on which things are kept, where that is known."""
    shelf: Shelf | None = None
    """Where files that show something are kept; without one, only their names are."""

    @contextmanager
    def begin(self, actor: Person | None = None, way: Way = Way.CLOCK) -> Iterator[Work]:
        """Open the transaction in which one thing is heard or one batch is ticked."""
        with db.transaction(self.engine) as session:
            yield Work(session, self.clock(), self.tongues, way, pages=self.pages, shelf=self.shelf, _actor=actor)

    def do(self, act: Callable[[Work], Done], read: Callable[[PaperToRead], Draft], way: Way = Way.CLOCK) -> Done:
        """Do something in one transaction. Where it needs a paper read, that is done outside, and it is begun again."""
        readings: tuple[Reading, ...] = ()
        while True:
            try:
                with self.begin(way=way) as work:
                    work.readings = readings
                    return act(work)
            except Unread as unread:
                readings = (*readings, Reading.of(unread.paper, read))
