"""When a person may be written to: working hours in their own zone, never on days off (domain 6.1, 3.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tracker.rules.calendar import WorkingDays

_DAY = timedelta(days=1)
_FURTHEST = timedelta(days=366)


@dataclass(frozen=True)
class Away:
    """Days on which a person is on leave, both included, and who covers for them (domain 3.4)."""

    first: date
    last: date
    deputy_id: int | None = None

    def covers(self, day: date) -> bool:
        """Whether the person is away on a day."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Hours:
    """A person's hours. Raises ValueError where the day ends before it starts."""

    zone: str
    """A name of the IANA time zone database, such as `Europe/London`."""
    workdays: WorkingDays
    """The working days of the person's nation."""
    starts: time = time(9)
    ends: time = time(17)
    weekdays_off: frozenset[int] = frozenset()
    """Days of the week on which a part-timer never works; Monday is 0."""
    away: tuple[Away, ...] = ()

    def __post_init__(self) -> None:
        """Refuse hours in which nobody could ever be written to."""
        if self.starts >= self.ends:
            raise ValueError(f"a working day cannot end at {self.ends} when it starts at {self.starts}")

    def works_on(self, day: date) -> bool:
        """Whether the person works on a day of their own calendar."""
        if day.weekday() in self.weekdays_off or any(leave.covers(day) for leave in self.away):
            return False
        return self.workdays.is_working(day)

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The first moment of a day's hours and the first moment after them, in UTC.

        An hour that the clocks skip is taken by the time before the change, of two like hours the earlier one.
        """
        zone = ZoneInfo(self.zone)
        starts, ends = (datetime.combine(day, at, zone).astimezone(UTC) for at in (self.starts, self.ends))
        return starts, ends


def is_within(hours: Hours, moment: datetime) -> bool:
    """Whether a person may be written to at a moment, which carries its zone."""
    day = moment.astimezone(ZoneInfo(hours.zone)).date()
    starts, ends = hours.on(day)
    return starts <= moment < ends and hours.works_on(day)


def next_moment(hours: Hours, now: datetime) -> datetime | None:
    """The first moment from now on, in UTC, at which a person may be written to; None if there is none for a year."""
    first = now.astimezone(ZoneInfo(hours.zone)).date()
    for day in (first + _DAY * ahead for ahead in range(_FURTHEST.days + 1)):
        starts, ends = hours.on(day)
        if now < ends and hours.works_on(day):
            return max(now.astimezone(UTC), starts)
    return None


def stand_in(person_id: int, leave: Mapping[int, tuple[Away, ...]], day: date) -> int:
    """Who answers for a person on a day: while they are away their deputy, or that one's deputy; else themselves.

    A ring of deputies who are all away leads nowhere: the person is then written to when they are back.
    """
    asked = person_id
    seen: set[int] = set()
    while asked not in seen:
        seen.add(asked)
        absence = next((one for one in leave.get(asked, ()) if one.covers(day)), None)
        if absence is None:
            return asked
        if absence.deputy_id is None:
            return person_id
        asked = absence.deputy_id
    return person_id
