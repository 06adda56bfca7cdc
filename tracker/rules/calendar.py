"""What the rules of the clock ask of a calendar of working days."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class WorkingDays(Protocol):
    """The working days of a nation (domain 6.1)."""

    def is_working(self, day: date, /) -> bool:
        """Whether it is neither a weekend nor a bank holiday."""

    def add(self, day: date, count: int, /) -> date:
        """The working day that lies so many working days after a day, or, negative, before it; the day itself for 0."""
