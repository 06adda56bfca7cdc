"""One date as it is written in a reply, and what the readers of dates make theirs with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tracker.rules.dates.parts import last_day, months_later, real_day


@dataclass(frozen=True)
class When:
    """One date as written, at text[start:end] (replies' rules 5).

    `ahead` is the day it means in what is still to come, `back` in what is past, `first` where something is left alone
    until then (a period counts from its first day). A length ("two more weeks") has months or days as well, since it
    may count from another day than today. Where there is a `doubt`, it is the sentence that says why no day is sure.
    """

    start: int
    end: int
    ahead: date | None = None
    back: date | None = None
    first: date | None = None
    doubt: str = ""
    months: int = 0
    days: int = 0
    has_year: bool = True
    is_open: bool = False
    """True for a length that nobody can count out ("a few weeks")."""
    is_more: bool = False
    """True for a length that is asked for on top ("another week", "two more weeks")."""

    @property
    def is_length(self) -> bool:
        """True for a length of time rather than a day."""
        return bool(self.months or self.days)

    def lies_ahead(self, today: date) -> bool | None:
        """Whether the day is to come rather than past, going by which is much the nearer; None where neither is."""
        if self.ahead is None or self.back is None:
            return None
        to_come, gone = (self.ahead - today).days, (today - self.back).days
        if self.ahead == self.back:
            return None if to_come == 0 else to_come > 0
        if max(to_come, gone) <= _A_WEEK:
            return None
        if to_come * 2 < gone:
            return True
        return False if gone * 2 < to_come else None

    def after(self, start: date) -> date:
        """The day that lies this length after another."""
        return later(start, self.months, self.days)

    def before(self, end: date) -> date:
        """The day that lies this length before another."""
        return later(end, -self.months, -self.days)


Reader = Callable[[re.Match[str], date], When | None]
"""Reads one match, given today; None where the words are no date after all."""

_A_YEAR = 366
"""Days, within which the 29th of February has to have been or to come."""
_A_WEEK = 7
"""Days within which a weekday lies on either side."""
NO_SUCH_DAY = "There is no such day in the calendar."


def later(start: date, months: int, days: int) -> date:
    """The day so many months and then days later; the 31st becomes the last day of a shorter month."""
    year, month = months_later(start.year, start.month, months)
    day = real_day(year, month, start.day) or last_day(year, month)
    return date.fromordinal(day.toordinal() + days)


def exactly(match: re.Match[str], day: date, first: date | None = None) -> When:
    """A date that means the same day whichever way one looks."""
    return When(match.start(), match.end(), day, day, first or day)


def doubtful(match: re.Match[str], why: str) -> When:
    """Date words that no careful person would turn into a day without asking."""
    return When(match.start(), match.end(), doubt=why)


def without_year(match: re.Match[str], today: date, in_year: Callable[[int], date | None]) -> When:
    """A day or month without a year: the next to come looking ahead, the most recent looking back."""
    days = [day for year in range(today.year - 4, today.year + 5) if (day := in_year(year))]
    ahead = next((day for day in days if day >= today), None)
    back = next((day for day in reversed(days) if day <= today), None)
    if ahead is None or (min((ahead - today).days, (today - (back or date.min)).days) > _A_YEAR):
        return doubtful(match, NO_SUCH_DAY)
    return When(match.start(), match.end(), ahead, back, ahead, has_year=False)
