"""When a plan meets, as its lead writes it: "every 6 weeks from 12 January", "monthly", "on 14 January"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.rules.asking.days import Lean, read_span
from tracker.rules.dates.parts import WEEKDAY_PATTERN, count_number, weekday_number
from tracker.rules.meetings import Unit

_OFTEN = {
    "weekly": (1, Unit.WEEKS), "fortnightly": (2, Unit.WEEKS), "monthly": (1, Unit.MONTHS),
    "quarterly": (3, Unit.MONTHS), "yearly": (12, Unit.MONTHS), "annually": (12, Unit.MONTHS),
}  # fmt: skip
_UNITS = {
    "week": (1, Unit.WEEKS), "fortnight": (2, Unit.WEEKS), "month": (1, Unit.MONTHS), "quarter": (3, Unit.MONTHS),
    "year": (12, Unit.MONTHS),
}  # fmt: skip
_CYCLE = re.compile(
    r"(?:(?P<often>weekly|fortnightly|monthly|quarterly|yearly|annually)"
    r"|(?:every|each)\s+(?:(?P<count>\d{1,3}|other|second|third|[a-z]+)\s+)?(?P<unit>week|fortnight|month|quarter|year)s?)"
    r"\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_FROM = re.compile(r"[\s,]*(?:from|starting(?: on)?|beginning(?: on)?|since|on)?\s+", re.IGNORECASE)
_ON = re.compile(r"(?:next\s+)?on\s+|next\s+(?:is\s+)?(?=\d)", re.IGNORECASE)
_COUNTS = {"other": 2, "second": 2, "third": 3}


@dataclass(frozen=True)
class CycleRead:
    """What was read: a cycle with its first day, where one is named; with `every` 0 the next meeting alone."""

    every: int
    unit: Unit
    day: date | None


def read_cycle(text: str, today: date) -> CycleRead | None:
    """When a plan meets by these words; None where they do not say it, or say more."""
    words = text.strip().rstrip(".!")
    alone = _ON.match(words)
    if alone is not None:
        day = _day(words[alone.end() :], today)
        return CycleRead(0, Unit.WEEKS, day) if day else None
    found = _CYCLE.fullmatch(words)
    if found is None:
        return None
    every, unit = _OFTEN[found["often"].lower()] if found["often"] else _UNITS[found["unit"].lower()]
    if found["count"]:
        number = _COUNTS.get(found["count"].lower()) or count_number(found["count"])
        if not number:
            return None
        every *= number
    rest = found["rest"]
    day = _day(_FROM.sub("", rest, count=1), today) if rest.strip() else None
    return None if rest.strip() and day is None else CycleRead(every, unit, day)


def _day(text: str, today: date) -> date | None:
    """The one day that is all of a text; with its weekday ("Tuesday 12 January") where that is the right one."""
    words = text.strip()
    weekday = re.match(rf"{WEEKDAY_PATTERN}[\s,]+(?=\S)", words, re.IGNORECASE)
    rest = words[weekday.end() :] if weekday else words
    read = read_span(rest, today, Lean.COMING)
    if read is None or read[1] != len(rest) or read[0].first is None or read[0].first != read[0].last:
        return None
    named = weekday_number(weekday[0].strip(" ,\t\n")) if weekday else read[0].first.weekday()
    return read[0].first if named == read[0].first.weekday() else None
