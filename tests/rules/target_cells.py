"""Papers in which target dates are read, and the day that a cell names in each."""

from __future__ import annotations

from tracker.rules.dates import DateContext, Quarters, read_target

UNKNOWN = DateContext()
IN_2024 = DateContext(year=2024)
SCHOOL = DateContext(year=2024, quarters=Quarters.ACADEMIC)
CALENDAR = DateContext(year=2024, quarters=Quarters.CALENDAR)
AMERICAN = DateContext(year=2024, day_first=False)


def final(cell: str, context: DateContext = UNKNOWN) -> str | None:
    """The day that counts, in ISO form; None where the cell names none."""
    day = read_target(cell, context).final
    return day.isoformat() if day else None
