"""A time of the week: when it has come last, and how people write it (domain 7.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from tracker.rules.calendar import WorkingDays
from tracker.rules.dates.parts import WEEKDAY_PATTERN, weekday_number

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_WEEKS_BACK = 4
"""However the holidays fall, a time of the week has come within so many."""
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>am|pm)?\b", re.IGNORECASE)
_DAY = re.compile(WEEKDAY_PATTERN, re.IGNORECASE)
_PLURAL = re.compile(r"(?<=day)s\b", re.IGNORECASE)
_FILLING = re.compile(r"(?:\s|,|\b(?:on|at|every|each|the)\b)+", re.IGNORECASE)


@dataclass(frozen=True)
class Weekly:
    """A time of the week, where somebody is: Monday 08:30 unless they want another."""

    weekday: int = 0
    """Monday is 0."""
    at: time = time(8, 30)

    @property
    def name(self) -> str:
        """Tells this time from others: `fri-1400`; empty for the default."""
        return "" if self == Weekly() else f"{WEEKDAYS[self.weekday][:3].lower()}-{self.at:%H%M}"

    @property
    def in_words(self) -> str:
        """Such as `Fridays at 14:00`."""
        return f"{WEEKDAYS[self.weekday]}s at {self.at:%H:%M}"

    def latest(self, now: datetime, workdays: WorkingDays) -> tuple[date, datetime]:
        """The day of the week that came last by `now`, which is local, and when its hour came.

        On a day that is no working day it comes on the next one.
        """
        monday = now.date() - timedelta(days=now.weekday())
        for back in range(_WEEKS_BACK + 1):
            day = monday + timedelta(days=self.weekday, weeks=-back)
            held = day if workdays.is_working(day) else workdays.add(day, 1)
            comes = datetime.combine(held, self.at, now.tzinfo)
            if comes <= now:
                return day, comes
        raise ValueError(f"no working day in {_WEEKS_BACK} weeks before {now:%d/%m/%Y}")


def read_weekly(text: str, present: Weekly) -> Weekly | None:
    """The time that words name: `friday 14:00`, `Tuesdays`, `at 9am`; what they leave out stays. Else None."""
    rest, found = _PLURAL.sub("", text), present
    for pattern, read in ((_DAY, _with_day), (_CLOCK, _with_time)):
        named = pattern.search(rest)
        if named is not None:
            taken = read(found, named)
            if taken is None:
                return None
            found, rest = taken, rest[: named.start()] + " " + rest[named.end() :]
    is_named = rest != _PLURAL.sub("", text)
    return found if is_named and not _FILLING.sub("", rest) else None


def _with_day(weekly: Weekly, named: re.Match[str]) -> Weekly | None:
    number = weekday_number(named[0])
    return replace(weekly, weekday=number) if number is not None and number < len(WEEKDAYS) else None


def _with_time(weekly: Weekly, named: re.Match[str]) -> Weekly | None:
    hour, minute, half = int(named["hour"]), int(named["minute"] or 0), (named["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return replace(weekly, at=time(hour, minute)) if hour < 24 and minute < 60 else None
