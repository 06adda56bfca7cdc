"""When people are at work and who is away: their rows, as the rules of the clock read them (domain 3.4, 6.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import time, timedelta

from models.people import Person
from models.plan import Plan
from models.queries import clock
from tracker.rules.calendar import working_days
from tracker.rules.hours import Away, Hours
from tracker.work import Work

_DAY = timedelta(days=1)


def of_person(person: Person, leave: Mapping[int, tuple[Away, ...]]) -> Hours:
    """When a person may be written to."""
    return Hours(
        zone=person.zone,
        workdays=working_days(person.nation),
        starts=time(person.day_starts),
        ends=time(person.day_ends),
        away=leave.get(person.id or 0, ()),
    )


def of_plan(plan: Plan) -> Hours:
    """When the people of a plan are at work, taken together."""
    return Hours(zone=plan.zone, workdays=working_days(plan.nation))


def leave_about(work: Work) -> dict[int, tuple[Away, ...]]:
    """The leave of everybody who is away today, whichever day that is where they are."""
    today = work.now.date()
    rows: defaultdict[int, list[Away]] = defaultdict(list)
    for leave in clock.leave_between(work.db, today - _DAY, today + _DAY):
        rows[leave.person_id].append(Away(leave.first_day, leave.last_day, leave.deputy_id))
    return {person_id: tuple(found) for person_id, found in rows.items()}
