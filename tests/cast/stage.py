"""The stage: a workshop with a clock that stands still, and the cast looked up by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from sqlmodel import select

from bot.wiring import TONGUES
from models.db import Engine, Session
from models.evidence import Shelf
from models.people import Person
from models.plan import Action, Plan
from models.vocabulary import Way
from tests.cast.story import NOW
from tracker.work import Channel, Work, Workshop


@dataclass
class StoppedClock:
    """A clock that stands still until somebody moves it."""

    moment: datetime = NOW

    def __call__(self) -> datetime:
        """Return the moment at which it stands."""
        return self.moment

    def move_to(self, moment: datetime) -> None:
        """Let it be another moment."""
        self.moment = moment

    def wait(self, **how_long: float) -> None:
        """Let time pass, as `timedelta` counts it: `wait(days=2)`."""
        self.moment += timedelta(**how_long)


@dataclass
class Cast:
    """A workshop with the cast in its database."""

    engine: Engine
    clock: StoppedClock = field(default_factory=StoppedClock)
    channels: Mapping[Way, Channel] = field(default_factory=dict)
    shelf: Shelf | None = None
    _events: Iterator[int] = field(default_factory=count)

    @property
    def workshop(self) -> Workshop:
        """The workshop that everybody works in."""
        return Workshop(self.engine, self.clock, self.channels, TONGUES, shelf=self.shelf)

    @contextmanager
    def work(self, name: str = "", way: Way = Way.SLACK) -> Iterator[Work]:
        """Work in which a person asks; nobody where no name is given."""
        with self.workshop.begin(way=way if name else Way.CLOCK) as work:
            if name:
                work.actor = person(work.db, name)
            yield work

    def number(self, title: str) -> int:
        """The short number of the action whose title begins so."""
        with self.work() as work:
            return action(work.db, title).number or 0

    def next_id(self) -> str:
        """An outside id that nothing heard has had yet."""
        return f"test:{next(self._events)}"


def person(db: Session, name: str) -> Person:
    """Somebody by name, whether or not they have left."""
    return db.exec(select(Person).where(Person.name == name)).one()


def plan(db: Session, key: str) -> Plan:
    """A plan by its key, whoever may see it."""
    return db.exec(select(Plan).where(Plan.key == key)).one()


def action(db: Session, title: str) -> Action:
    """The tracked action whose title begins so."""
    return next(row for row in db.exec(select(Action)) if row.number and row.title.startswith(title))
