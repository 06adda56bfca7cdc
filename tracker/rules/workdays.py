"""Working days of a nation and a person: Monday to Friday without bank holidays (domain 6.1) and without days off.

The one room of the rules that uses a library: `holidays` knows the bank holidays of each nation, keeps no state
that matters, and reads nothing from outside.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

import holidays

from models.vocabulary import Nation

_DAY = timedelta(days=1)
_LONGEST_SEARCH = 3 * 366
"""Days after which someone who is never at work is taken to have no next working day."""


class NoWorkingDayError(ValueError):
    """There is no working day within three years: everything until then is marked as off."""


@lru_cache(maxsize=256)
def bank_holidays(nation: Nation, year: int) -> frozenset[date]:
    """The bank and public holidays of a nation in a year, with their substitute days."""
    return frozenset(holidays.country_holidays("GB", subdiv=nation.value, years=year))


def is_working_day(day: date, nation: Nation, days_off: Collection[date] = ()) -> bool:
    """True from Monday to Friday, except on the nation's bank holidays and the person's own days off."""
    return day.weekday() < 5 and day not in days_off and day not in bank_holidays(nation, day.year)


def next_working_day(day: date, nation: Nation, days_off: Collection[date] = ()) -> date:
    """The first working day after this one. Raises NoWorkingDayError when there is none within three years."""
    return next(_working_days(day, nation, days_off, _DAY))


def first_working_day(day: date, nation: Nation, days_off: Collection[date] = ()) -> date:
    """This day when it is a working day, else the next one. Raises NoWorkingDayError as `next_working_day`."""
    return day if is_working_day(day, nation, days_off) else next_working_day(day, nation, days_off)


def add_working_days(day: date, count: int, nation: Nation, days_off: Collection[date] = ()) -> date:
    """The working day that lies so many working days after a day, or before it when the count is negative.

    A count of 0 gives the day itself, working or not; 1 is the next working day, as in "one day after the target".
    Raises NoWorkingDayError when three years pass without one.
    """
    if count == 0:
        return day
    step = _DAY if count > 0 else -_DAY
    return next(islice(_working_days(day, nation, days_off, step), abs(count) - 1, None))


def working_days_between(start: date, end: date, nation: Nation, days_off: Collection[date] = ()) -> int:
    """How many working days lie after `start` up to and with `end`; negative when the end is before the start.

    So it is 1 from a Friday to the Monday after, and for working days `add_working_days` undoes it.
    """
    if end < start:
        return -working_days_between(end, start, nation, days_off)
    days = (start + timedelta(days=offset) for offset in range(1, (end - start).days + 1))
    return sum(is_working_day(day, nation, days_off) for day in days)


def _working_days(day: date, nation: Nation, days_off: Collection[date], step: timedelta) -> Iterator[date]:
    """The working days from a day on, forwards or backwards, without the day itself."""
    idle = 0
    while idle < _LONGEST_SEARCH:
        day += step
        idle += 1
        if is_working_day(day, nation, days_off):
            idle = 0
            yield day
    raise NoWorkingDayError(f"There is no working day within three years of {day:%d/%m/%Y}.")
