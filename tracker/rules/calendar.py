"""What the rules of the clock ask of a calendar of working days, and the calendar of each nation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from models.vocabulary import Nation
from tracker.rules.workdays import add_working_days, is_working_day


class WorkingDays(Protocol):
    """Working days, of a nation or of anybody else's reckoning (domain 6.1)."""

    def is_working(self, day: date, /) -> bool:
        """Whether it is neither a weekend nor a bank holiday."""

    def add(self, day: date, count: int, /) -> date:
        """The working day that lies so many working days after a day, or, negative, before it; the day itself for 0."""


@dataclass(frozen=True)
class NationDays:
    """The working days of one nation of the UK."""

    nation: Nation

    def is_working(self, day: date, /) -> bool:
        """Whether it is neither a weekend nor a bank holiday there."""
        return is_working_day(day, self.nation)

    def add(self, day: date, count: int, /) -> date:
        """Count working days there, on from a day or, negative, back from it."""
        return add_working_days(day, count, self.nation)


def working_days(nation: Nation) -> WorkingDays:
    """The calendar that a plan or a person of a nation goes by."""
    return NationDays(nation)
