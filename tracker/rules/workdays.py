"""Working days of a nation of the UK: weekdays that are no bank holiday there (domain 6.1).

Uses the `holidays` library by subdivision, since the nations differ: as a whole "UK" it mixes them.
"""

from __future__ import annotations

import functools
from datetime import date, timedelta

import holidays

from models.vocabulary import Nation

_DAY = timedelta(days=1)


class NationDays:
    """The working days of one nation (tracker.rules.calendar.WorkingDays)."""

    def __init__(self, nation: Nation) -> None:
        """Bank holidays of further years are worked out when they are met."""
        self._free = holidays.country_holidays("GB", subdiv=nation.value)

    def is_working(self, day: date, /) -> bool:
        """Whether it is neither a weekend nor a bank holiday."""
        return day.weekday() < 5 and day not in self._free

    def add(self, day: date, count: int, /) -> date:
        """The working day that lies so many working days after a day, or, negative, before it; the day itself for 0."""
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working(day):
                day += step
        return day


@functools.cache
def working_days(nation: Nation) -> NationDays:
    """The working days of a nation, made once for each."""
    return NationDays(nation)
