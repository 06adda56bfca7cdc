"""How ratings went over the weeks: how many actions stood in which colour at the end of each (domain 7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import dropwhile

from models.vocabulary import Colour
from tracker.rules.wording import count, listed

WEEKS = 13
"""A quarter: as far back as is shown."""
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Course:
    """How one action went: its colour now, and what it was before each change."""

    now: Colour
    since: date
    """The day from whose end on it counts: it is known, and its plan is released."""
    changes: tuple[tuple[date, Colour], ...] = ()
    """The day of each change, the earliest first, and the colour that it had before."""
    until: date | None = None
    """The day at whose end the paper no longer had it."""

    def at(self, day: date) -> Colour | None:
        """Its colour at the end of a day; None where it did not count then."""
        if day < self.since or (self.until is not None and day >= self.until):
            return None
        return next((was for changed_on, was in self.changes if changed_on > day), self.now)


@dataclass(frozen=True)
class Week:
    """How many stood how at the end of a day, and on the same weekday before and after it."""

    ends: date
    counts: tuple[tuple[Colour, int], ...]
    """Red first; a colour that nothing has is left out."""

    def of(self, colour: Colour) -> int:
        """How many had a colour."""
        return dict(self.counts).get(colour, 0)


def trend(courses: Collection[Course], today: date) -> tuple[Week, ...]:
    """The last weeks up to today, from the first on in which anything counted; none where that is today's alone."""
    days = (today - _WEEK * back for back in reversed(range(WEEKS)))
    weeks = tuple(dropwhile(lambda week: not week.counts, (_week(courses, day) for day in days)))
    return weeks if len(weeks) > 1 else ()


def in_words(weeks: Sequence[Week]) -> str:
    """What the weeks come to: `Over 12 weeks: red from 8 to 3, green still 10`."""
    first, last = weeks[0], weeks[-1]
    return f"Over {count(len(weeks) - 1, 'week')}: " + listed(
        tuple(_moved(colour, first.of(colour), last.of(colour)) for colour in _seen(weeks))
    )


def week_by_week(weeks: Sequence[Week]) -> str:
    """The same for those who cannot see a picture of it: every week with its numbers."""
    rows = (
        f"{week.ends.day} {week.ends:%b}: " + ", ".join(f"{number} {colour}" for colour, number in week.counts)
        for week in weeks
    )
    return f"Bars, one a week, of how many actions had which colour. {'; '.join(rows)}."


def _week(courses: Collection[Course], day: date) -> Week:
    found = Counter(course.at(day) for course in courses)
    return Week(day, tuple((colour, found[colour]) for colour in Colour if found[colour]))


def _seen(weeks: Sequence[Week]) -> tuple[Colour, ...]:
    return tuple(colour for colour in Colour if any(week.of(colour) for week in weeks))


def _moved(colour: Colour, before: int, after: int) -> str:
    return f"{colour} still {after}" if before == after else f"{colour} from {before} to {after}"
