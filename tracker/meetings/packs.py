"""What a meeting is told of a plan: worst first, with what changed since the last and what is to be decided (6.6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.journal import Entry
from models.people import Person
from models.plan import Plan, Revision
from models.queries import actions, clock, people, plans
from models.queries.actions import Line
from models.vocabulary import WORST_FIRST, Meaning
from tracker import lines, messages
from tracker.meetings import times as meetings
from tracker.questions import happened, past, trends
from tracker.rules.asking import Query, Wanted
from tracker.rules.asking.query import Span
from tracker.rules.calendar import working_days
from tracker.rules.nudges import is_silent
from tracker.rules.trend import Week
from tracker.work import Work

MANY_SLIPS = 3
"""From this slip on an action is on the committee's list (domain 2.3)."""


@dataclass(frozen=True)
class Pack:
    """How a plan stands for a meeting, as of a day."""

    plan: Plan
    today: date
    meets_on: date | None
    """None where no meeting is to come."""
    released_on: date | None
    """None for a draft."""
    since: date | None
    """The day of the last meeting, or of the release; None for a draft."""
    lead: str
    director: str
    rows: tuple[Line, ...]
    items: tuple[messages.Item, ...]
    """All actions, worst first."""
    then: Mapping[Meaning, int]
    """How many stood how at the end of that day."""
    weeks: tuple[Week, ...]
    """How many stood how, week by week over the last quarter."""
    changed: tuple[messages.ChangeLine, ...]
    asked: tuple[tuple[messages.Item, Revision], ...]
    """New target dates that nobody has decided on."""
    owners: Mapping[int, tuple[str, ...]]
    """By the number of the action, its lead owner first."""
    said: Mapping[int, tuple[str, Entry]]
    """Who said what of it last, by its number."""

    @property
    def now(self) -> Mapping[Meaning, int]:
        """How many stand how."""
        return Counter(item.meaning for item in self.items)

    @property
    def worse(self) -> int:
        """How many are rated worse than then."""
        return sum(_rank(line.item.meaning) < _rank(line.was) for line in self.changed if line.was is not None)

    @property
    def better(self) -> int:
        """How many are rated better than then."""
        return sum(_rank(line.item.meaning) > _rank(line.was) for line in self.changed if line.was is not None)

    @property
    def put_off(self) -> tuple[messages.Item, ...]:
        """What was put off time and again, and is open."""
        return tuple(item for item in self.items if item.is_open and item.slips >= MANY_SLIPS)

    @property
    def silent(self) -> int:
        """Open actions of which nothing was heard for a cycle."""
        cycle = self.plan.cycle_days
        silent = (
            is_silent(item.updated_on, self.released_on, self.today, cycle) for item in self.items if item.is_open
        )
        return sum(silent)


def gather(work: Work, plan: Plan) -> Pack:
    """Gather what the next meeting of a plan is told."""
    rows = actions.leaves(work.db, {plan.id or 0})
    items = lines.worst_first(lines.items(work, rows))
    numbers = {action.id or 0: action.number or 0 for action, _ in rows}
    meets_on, since = next(iter(meetings.coming(work, plan, 1)), None), _since(work, plan)
    said = clock.last_said(work.db, numbers)
    known = people.many(work.db, {one for one in (plan.lead_id, plan.director_id) if one is not None})
    speakers = people.many(work.db, {entry.actor_id for entry in said.values() if entry.actor_id is not None})
    return Pack(
        plan=plan,
        today=work.today(plan.zone),
        meets_on=meets_on,
        released_on=work.today_of(plan.zone, plan.released_at) if plan.released_at else None,
        since=since,
        lead=_name(known, plan.lead_id),
        director=_name(known, plan.director_id),
        rows=rows,
        items=items,
        then=Counter(action.meaning for action, _ in past.as_of(work, plan, since)) if since else {},
        weeks=trends.of_plans(work, (plan,), plan.zone),
        changed=_changed(work, rows, since),
        asked=_asked(work, plan, items, numbers),
        owners={numbers[row]: tuple(one.name for one in own) for row, own in actions.owners(work.db, numbers).items()},
        said={numbers[row]: (_name(speakers, entry.actor_id), entry) for row, entry in said.items()},
    )


def _since(work: Work, plan: Plan) -> date | None:
    """The day of the last meeting, not before the release; the release's where there was none."""
    if plan.released_at is None:
        return None
    held, tomorrow = meetings.of(plan), work.today(plan.zone) + timedelta(days=1)
    last = held.before(tomorrow, working_days(plan.nation)) if held else None
    return max(last or date.min, work.today_of(plan.zone, plan.released_at))


def _changed(work: Work, rows: Sequence[Line], since: date | None) -> tuple[messages.ChangeLine, ...]:
    return happened.changes(work, Query(Wanted.CHANGES, changed=Span(since)), rows) if since else ()


def _asked(
    work: Work, plan: Plan, items: Sequence[messages.Item], numbers: Mapping[int, int]
) -> tuple[tuple[messages.Item, Revision], ...]:
    waiting = {
        numbers[row.action_id]: row for row in plans.undecided(work.db, plan.id or 0) if row.action_id in numbers
    }
    return tuple((item, waiting[item.number]) for item in items if item.number in waiting)


def _name(known: Mapping[int, Person], person_id: int | None) -> str:
    return known[person_id].name if person_id is not None else ""


def _rank(meaning: Meaning) -> int:
    return WORST_FIRST.index(meaning)
