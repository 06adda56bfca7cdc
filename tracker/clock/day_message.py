"""What stands in the message of a person's day: what is asked of them, then what they should know (domain 6.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.journal import Entry
from models.people import Person
from models.plan import Plan
from models.post import Notice
from models.queries import clock, people
from models.queries.actions import Line
from tracker import lines, messages
from tracker.actions import noticing, owning
from tracker.rules.nudges import DayMessage, Nudge, StepKind
from tracker.work import Work

SHOWN = 10
"""What is asked in full; the rest is counted and a command away (domain 6.2)."""
SHOWN_OF_OTHERS = 5
"""What is shown of each list of what others owe."""
Lines = Mapping[int, Line]


@dataclass(frozen=True)
class Content:
    """The message, and the actions that it is about in the order in which it has them."""

    said: messages.Reminder
    about: tuple[int, ...]


def compose(work: Work, person: Person, message: DayMessage, by_id: Lines, notices: Sequence[Notice]) -> Content:
    """Everything that a person is told today, where something is due or noted."""
    welcome = [notice for notice in notices if notice.kind == noticing.WELCOME]
    theirs = [notice for notice in notices if notice.kind != noticing.WELCOME]
    late, put_off = _parted(work, message.for_director, by_id)
    meets = {nudge.action_id: nudge.step.anchor for nudge in message.own if nudge.step.kind is StepKind.MEETING}
    own = _asked(work, person, _with_welcomed(work, person, _lines(message.own, by_id), welcome), meets)
    overdue = _known(work, person, _lines(message.for_lead, by_id), "lead_id")
    long_overdue = _known(work, person, late, "director_id")
    again = _known(work, person, put_off, "director_id")
    about = dict.fromkeys((*own.about, *overdue.about, *long_overdue.about, *again.about))
    said = messages.Reminder(
        welcome=tuple(_plan_name(work, notice) for notice in welcome),
        own=own.said,
        overdue=overdue.said,
        long_overdue=long_overdue.said,
        put_off=again.said,
        unanswered=tuple(_unanswered(work, notice) for notice in theirs),
        today=work.today(person.zone),
    )
    return Content(said, tuple(about))


@dataclass(frozen=True)
class _Part:
    said: messages.DueList
    about: tuple[int, ...]


_NOTHING = _Part(messages.DueList(), ())


def _lines(nudges: Iterable[Nudge], by_id: Lines) -> list[Line]:
    return [by_id[nudge.action_id] for nudge in nudges]


def _parted(work: Work, nudges: Iterable[Nudge], by_id: Lines) -> tuple[list[Line], list[Line]]:
    """What a director is told of: what is overdue, and what is not, but was put off again (domain 2.3)."""
    late: list[Line] = []
    put_off: list[Line] = []
    for action, plan in _lines(nudges, by_id):
        is_late = action.target is not None and action.target < work.today(plan.zone)
        (late if is_late else put_off).append((action, plan))
    return late, put_off


def _with_welcomed(work: Work, person: Person, own: list[Line], welcome: Iterable[Notice]) -> list[Line]:
    """What is due, and all that is open in plans that the person hears of for the first time."""
    found = {action.id: (action, plan) for action, plan in own}
    for notice in welcome:
        found |= {line[0].id: line for line in noticing.open_in(work, notice.plan_id, person.id or 0)}
    return list(found.values())


def _asked(work: Work, person: Person, own: Sequence[Line], meets: Mapping[int, date]) -> _Part:
    """What the person is asked about, for themselves or for whom they cover; `meets` says for which meetings."""
    if not own:
        return _NOTHING
    items = lines.worst_first(lines.items(work, own))
    covered = _covered(work, person, {action.number or 0: action.owner_id for action, _ in own})
    ids = _ids(items, own)
    dues = tuple(
        messages.Due(item, covered.get(item.number, ""), meets_on=meets.get(action_id))
        for item, action_id in zip(items, ids, strict=True)
    )
    return _Part(_cut(dues, SHOWN), ids)


def _known(work: Work, person: Person, rows: Sequence[Line], duty: str) -> _Part:
    """What others owe, with what was said of it last, and when; `duty` is the field of the plan that says who hears."""
    if not rows:
        return _NOTHING
    items = lines.worst_first(lines.items(work, rows))
    ids = _ids(items, rows)
    covered = _covered(work, person, {action.number or 0: getattr(plan, duty) for action, plan in rows})
    said = clock.last_said(work.db, ids[:SHOWN_OF_OTHERS])
    speakers = people.many(work.db, {entry.actor_id for entry in said.values() if entry.actor_id is not None})
    dues = tuple(
        messages.Due(item, covered.get(item.number, ""), _last_word(work, person, said.get(action_id), speakers))
        for item, action_id in zip(items, ids, strict=True)
    )
    return _Part(_cut(dues, SHOWN_OF_OTHERS), ids)


def _covered(work: Work, person: Person, meant: Mapping[int, int | None]) -> dict[int, str]:
    """Whom the reader stands in for, by the number of the action."""
    away = {one for one in meant.values() if one is not None and one != person.id}
    others = people.many(work.db, away) if away else {}
    return {number: others[one].name for number, one in meant.items() if one in others}


def _last_word(
    work: Work, person: Person, entry: Entry | None, speakers: Mapping[int, Person]
) -> messages.LastWord | None:
    if entry is None or entry.actor_id is None:
        return None
    return messages.LastWord(speakers[entry.actor_id].name, work.today_of(person.zone, entry.at), entry.words)


def _cut(dues: tuple[messages.Due, ...], most: int) -> messages.DueList:
    return messages.DueList(dues[:most], max(0, len(dues) - most))


def _ids(items: Iterable[messages.Item], rows: Iterable[Line]) -> tuple[int, ...]:
    """The rows of items, in their order."""
    ids = {action.number: action.id or 0 for action, _ in rows}
    return tuple(ids[item.number] for item in items)


def _plan_name(work: Work, notice: Notice) -> messages.PlanName:
    plan = work.db.get_one(Plan, notice.plan_id)
    return messages.PlanName(plan.key, plan.title)


def _unanswered(work: Work, notice: Notice) -> messages.Unanswered:
    owner = people.by_id(work.db, notice.about_id or 0)
    plan = work.db.get_one(Plan, notice.plan_id)
    return messages.Unanswered(
        name=owner.name,
        plan=plan.key,
        count=len(noticing.open_in(work, notice.plan_id, owner.id or 0)),
        since=notice.since,
        has_left=owner.left_on is not None,
        give=owning.all_of(plan, owner),
    )
