"""A simulated year: nobody is told too much, too early, too late or twice, whatever people say and whatever breaks.

The short forms run with the tests, the long ones with `make soak`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
import structlog
from sqlmodel import select

from models.db import Engine
from models.people import Person
from models.plan import Action
from models.post import Outbox
from tests.cast import StoppedClock
from tests.jobs.year import life, place
from tests.jobs.year.hands import Alone, Hands, several, workshop_of
from tests.jobs.year.ledger import Ledger
from tests.jobs.year.place import Scale
from tests.jobs.year.watch import Diary, check_flips
from tracker.work import Workshop

LONDON = ZoneInfo("Europe/London")
TICKS = (time(0, 10), time(7, 40), time(9, 5), time(14, 20), time(14, 40))
"""London's; what was missed in a night is made up for in the next morning's, what could not be sent is tried again."""

SEVEN_WEEKS = Scale(
    2, 40, 12, date(2028, 2, 14), date(2028, 3, 31), ((date(2028, 2, 19), date(2028, 2, 20)),), per_mille=60
)  # fmt: skip
"""With 29 February, a change of the clocks, and a weekend on which the bot was down."""
WEEK = Scale(2, 30, 8, date(2028, 2, 25), date(2028, 3, 3))
YEAR = Scale(
    5, 300, 60, date(2027, 9, 1), date(2028, 8, 31),
    ((date(2027, 11, 20), date(2027, 11, 21)), (date(2028, 5, 15), date(2028, 5, 28))),
)  # fmt: skip

_TUESDAY = 1
"""When those look around who do: the digest is out."""


@dataclass
class Year:
    """A simulated time with what came of it."""

    scale: Scale
    workshop: Workshop
    clock: StoppedClock
    ledger: Ledger
    random: Random
    diary: Diary
    counts: Counter[str] = field(default_factory=Counter)
    first: dict[int, str] = field(default_factory=dict)

    def live_through(self, hands: Hands) -> None:
        """Let every day of it happen."""
        self.clock.move_to(datetime.combine(self.scale.first, time(8), LONDON))
        life.release(self.workshop)
        with self.workshop.begin() as work:
            self.first = {row.id or 0: row.meaning for row in work.db.exec(select(Action)).all()}
        for day in self.scale.days():
            if self.scale.is_up(day):
                self._day(day, hands)

    def _day(self, day: date, hands: Hands) -> None:
        for at in TICKS if day.weekday() < 5 else TICKS[-1:]:
            moment = datetime.combine(day, at, LONDON)
            if moment < self.clock.moment:
                continue
            self.clock.move_to(moment)
            failed = [result for result in hands.tick(moment) if result.startswith("failed")]
            self.diary.wrong.extend(f"{moment}: {result}" for result in failed)
            self.diary.at_tick()
            self.counts["ticks"] += 1
            if day.weekday() < 5 and time(9) <= at < TICKS[-1]:
                self.counts["things said"] += life.go_on(self.workshop, self.random, per_mille=self.scale.per_mille)
        self.diary.in_the_evening(day)
        if day.weekday() == _TUESDAY:
            self.diary.look_around(day, Random(day.toordinal()))

    def check(self) -> None:
        """Nobody was told too much, too early, too late or twice; each change has its fact; digests and packs came."""
        rows = self.ledger.rows()
        for row in rows:
            self.counts[f"messages: {row.key.split(':')[0]}"] += 1
        self.counts["sendings that failed"] = self.ledger.failures()
        assert [row for row in rows if row.wrong] == []
        assert [key for key, times in Counter((row.key, row.address) for row in rows).items() if times > 1] == []
        with self.workshop.begin() as work:
            zones = {person.id: ZoneInfo(person.zone) for person in work.db.exec(select(Person)).all()}
            wrong, counts = check_flips(work.db, self.first)
            left = {row.state for row in work.db.exec(select(Outbox)).all()}
        chased = Counter(
            (row.key.split(":")[1], row.at.astimezone(zones[int(row.key.split(":")[1])]).date())
            for row in rows if row.key.startswith("remind:")
        )  # fmt: skip
        assert max(chased.values()) == 1
        assert wrong == []
        assert self.diary.wrong == []
        assert left <= {"sent", "dropped", "queued", "doubt"}
        assert {row.key for row in rows if row.key.startswith(("digest:", "pack:"))} == self.diary.expected()
        self.counts += counts
        print("\n" + "\n".join(f"{number:7,} {what}" for what, number in sorted(self.counts.items())))


@contextmanager
def organisation(engine: Engine, scale: Scale, folder: Path, seed: int = 1) -> Iterator[Year]:
    """An organisation before its first day."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    random, clock, ledger = Random(seed), StoppedClock(), Ledger(folder / "ledger.db")
    place.build(engine, scale, random)
    workshop = workshop_of(engine, clock, ledger, seed)
    yield Year(scale, workshop, clock, ledger, random, Diary(workshop, scale))
    ledger.close()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(0))


def alone(engine: Engine, scale: Scale, folder: Path) -> None:
    with organisation(engine, scale, folder) as year:
        year.live_through(Alone(year.workshop, year.clock))
        year.check()


def with_two(engine: Engine, scale: Scale, folder: Path) -> None:
    with organisation(engine, scale, folder) as year:
        url = engine.url.render_as_string(hide_password=False)
        with several(url, folder / "ledger.db", 2) as hands:
            year.live_through(hands)
        year.check()


def test_seven_weeks_go_by_without_a_word_too_many(sqlite_engine: Engine, tmp_path: Path) -> None:
    alone(sqlite_engine, SEVEN_WEEKS, tmp_path)


def test_two_processes_never_say_a_thing_twice(postgres_engine: Engine, tmp_path: Path) -> None:
    with_two(postgres_engine, WEEK, tmp_path)


@pytest.mark.soak
def test_a_year_goes_by_without_a_word_too_many(sqlite_engine: Engine, tmp_path: Path) -> None:
    alone(sqlite_engine, YEAR, tmp_path)


@pytest.mark.soak
def test_two_processes_never_say_a_thing_twice_in_a_year(postgres_engine: Engine, tmp_path: Path) -> None:
    with_two(postgres_engine, YEAR, tmp_path)
