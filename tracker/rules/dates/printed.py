"""One date as it stands in a text: where it stands, how exactly it is written, which days it means in which year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from models.vocabulary import Milestone, Precision
from tracker.rules.dates.written import DateContext, Quarters

Days = tuple[date, date]
"""The first and the last day that a written date can mean."""


@dataclass(frozen=True)
class Year:
    """A year as printed. A year that spans two (2024/25) begins in the month `begins`; a calendar year begins in 1."""

    start: int
    begins: int = 1

    @property
    def spans(self) -> bool:
        """True for a financial, fiscal or academic year."""
        return self.begins != 1

    def of(self, month: int) -> int:
        """The calendar year of a month of this year."""
        return self.start + 1 if self.spans and month < self.begins else self.start


def year_that_spans(start: int, context: DateContext) -> Year:
    """The year from `start` into the next, as this kind of paper counts: financial, academic, or fiscal in America."""
    if context.american:
        return Year(start, 10)
    return Year(start, 9 if context.quarters is Quarters.ACADEMIC else 4)


def year_around(day: date, begins: int) -> Year:
    """The year beginning in that month in which the day lies."""
    return Year(day.year if day.month >= begins else day.year - 1, begins)


@dataclass(frozen=True)
class Printed:
    """A date as it stands in a text, from `start` to `end`.

    `days` tells what it means in a year, None where the calendar has no such day. `year` is the year printed with it;
    without one it borrows a neighbour's or the paper's. `month` orders it among dates that share a year, `begins` is
    the first month of the year by which it counts. `bare_year` marks a year printed alone. `partial` is what can be
    said without a year (RULES 10). `vague` marks a season, feast or half term.
    """

    start: int
    end: int
    precision: Precision
    days: Callable[[Year], Days | None]
    year: Year | None = None
    month: int = 1
    begins: int = 1
    bare_year: bool = False
    partial: str = ""
    doubts: tuple[str, ...] = ()
    vague: bool = False

    def year_in(self, context: DateContext) -> Year | None:
        """The year printed, else that of the document (domain 2.2); None when the document has none either."""
        if self.year is not None:
            return self.year
        if self.vague and context.strict:
            return None
        if self.begins != 1 and context.dated is not None:
            return year_around(context.dated, self.begins)
        return None if context.known_year is None else Year(context.known_year)

    def milestone(self, context: DateContext, label: str = "") -> Milestone | None:
        """The days that it means in this paper; None without a year, or where the calendar has no such day."""
        year = self.year_in(context)
        days = None if year is None else self.days(year)
        if days is None:
            return None
        doubt = " ".join((*self.doubts, *self._year_doubt(days[1], context)))
        return Milestone(latest=days[1], earliest=days[0], precision=self.precision, label=label, doubt=doubt)

    def _year_doubt(self, latest: date, context: DateContext) -> tuple[str, ...]:
        if self.year is not None:
            return ()
        if context.dated is not None and latest < context.dated:
            return (f"No year is printed; in the paper's own year it lay before the paper's day ({context.dated}).",)
        return ("No year is printed; the paper's own year was taken.",)
