"""A calendar small enough to count on one's fingers: Monday to Friday, less the days given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Weekdays:
    """Working days for tests of rules that are not about bank holidays themselves."""

    closed: frozenset[date] = frozenset()

    def is_working(self, day: date, /) -> bool:
        """Whether it is a weekday on which nothing is closed."""
        return day.weekday() < 5 and day not in self.closed

    def add(self, day: date, count: int, /) -> date:
        """Step day by day."""
        step = timedelta(days=1 if count > 0 else -1)
        while count:
            day += step
            if self.is_working(day):
                count -= step.days
        return day
