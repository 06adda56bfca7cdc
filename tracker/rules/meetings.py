"""When a plan meets: every so many weeks or months from a first day, with single meetings moved (domain 1.1, 6.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import count, islice, takewhile
from typing import Any

from tracker.rules.calendar import WorkingDays
from tracker.rules.dates.parts import last_day, months_later
from tracker.rules.wording import count as counted
from tracker.rules.wording import day_in_words, ordinal

_WEEK = 7
_LONGEST = {"weeks": 52, "months": 12}
_LAST = 5
"""A fifth weekday of a month is taken for its last: not every month has five."""


class Unit(StrEnum):
    """What a cycle is counted in."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True)
class Meetings:
    """The meetings of a plan. Raises ValueError, in words for the lead, for a cycle that nobody can mean.

    A cycle of months keeps the weekday and its place in the month: from Tuesday 12 January on it is each second
    Tuesday. What falls on a day that is no working day is held on the next one.
    """

    first: date
    every: int = 0
    """Weeks or months from one meeting to the next; 0 where there is the one only."""
    unit: Unit = Unit.WEEKS
    moved: tuple[tuple[date, date], ...] = ()
    """Meetings that are held on another day: the day of the cycle, and the day instead."""
    last: date | None = None
    """The last meeting under an earlier cycle."""

    def __post_init__(self) -> None:
        """Refuse a cycle longer than a year."""
        if not 0 <= self.every <= _LONGEST[self.unit]:
            raise ValueError(f"{self.every} is not a number of {self.unit} from 1 to {_LONGEST[self.unit]}")

    @classmethod
    def from_settings(cls, kept: Mapping[str, Any]) -> Meetings | None:
        """Read what a plan keeps of its meetings; None where it does not meet."""
        if not kept.get("first"):
            return None
        return cls(
            first=date.fromisoformat(kept["first"]),
            every=kept["every"],
            unit=Unit(kept["unit"]),
            moved=tuple((date.fromisoformat(was), date.fromisoformat(now)) for was, now in kept["moved"]),
            last=date.fromisoformat(kept["last"]) if kept["last"] else None,
        )

    def as_settings(self) -> dict[str, Any]:
        """What a plan keeps of them."""
        return {
            "first": self.first.isoformat(),
            "every": self.every,
            "unit": str(self.unit),
            "moved": [[was.isoformat(), now.isoformat()] for was, now in self.moved],
            "last": self.last.isoformat() if self.last else "",
        }

    def after(self, day: date, workdays: WorkingDays) -> Iterator[date]:
        """The meetings later than a day, in order."""
        return (held for _, held in self._from(day, workdays) if held > day)

    def next(self, day: date, workdays: WorkingDays) -> date | None:
        """The first meeting later than a day; None where there is none to come."""
        return next(self.after(day, workdays), None)

    def before(self, day: date, workdays: WorkingDays) -> date | None:
        """The last meeting earlier than a day; None where there was none."""
        back = self._period * 2 if self.every else 0
        held = takewhile(lambda one: one < day, (held for _, held in self._from(day - timedelta(days=back), workdays)))
        known = [one for one in (*held, *((self.last,) if self.last else ())) if one < day]
        return max(known, default=None)

    def with_next_on(self, day: date, today: date, workdays: WorkingDays) -> Meetings:
        """The same with the next meeting after today on another day; where none is to come, with that one only.

        Raises:
            ValueError: in words, where the day is not between today and the meeting after it.

        """
        if day <= today:
            raise ValueError("that day has gone by")
        coming = list(islice(((due, held) for due, held in self._from(today, workdays) if held > today), 2))
        if not coming:
            return Meetings(first=day, last=self.before(day, workdays))
        if len(coming) > 1 and day >= coming[1][1]:
            raise ValueError(f"the meeting after it is on {day_in_words(coming[1][1], today)}")
        kept = tuple(pair for pair in self.moved if pair[0] != coming[0][0] and pair[1] >= today - timedelta(days=400))
        return replace(self, moved=(*kept, (coming[0][0], day)))

    @property
    def cycle_in_words(self) -> str:
        """How often it is: `every 6 weeks`, `every month on the second Tuesday`; empty for a single meeting."""
        if not self.every:
            return ""
        noun = self.unit.removesuffix("s")
        often = f"every {noun}" if self.every == 1 else f"every {counted(self.every, noun)}"
        if self.unit is Unit.WEEKS:
            return often
        place = _place(self.first)
        return f"{often} on the {'last' if place == _LAST else ordinal(place)} {self.first:%A}"

    @property
    def _period(self) -> int:
        """Days of a cycle, at least."""
        return self.every * (_WEEK if self.unit is Unit.WEEKS else 28)

    def _from(self, day: date, workdays: WorkingDays) -> Iterator[tuple[date, date]]:
        """Each meeting by the day of the cycle with the day on which it is held, from some time before a day on."""
        instead = dict(self.moved)
        for due in self._cycle(day):
            yield due, instead.get(due) or (due if workdays.is_working(due) else workdays.add(due, 1))

    def _cycle(self, day: date) -> Iterator[date]:
        if not self.every:
            yield self.first
            return
        gone_by = (day - self.first).days // (self.every * (_WEEK if self.unit is Unit.WEEKS else 31))
        for n in count(max(0, gone_by - 2)):
            yield self._nth(n * self.every)

    def _nth(self, away: int) -> date:
        if self.unit is Unit.WEEKS:
            return self.first + timedelta(days=_WEEK * away)
        year, month = months_later(self.first.year, self.first.month, away)
        place, weekday = _place(self.first), self.first.weekday()
        if place == _LAST:
            ends = last_day(year, month)
            return ends - timedelta(days=(ends.weekday() - weekday) % _WEEK)
        begins = date(year, month, 1)
        return begins + timedelta(days=(weekday - begins.weekday()) % _WEEK + _WEEK * (place - 1))


def _place(day: date) -> int:
    """Which of its weekday a day is in its month: 2 for the second Tuesday."""
    return (day.day - 1) // _WEEK + 1
