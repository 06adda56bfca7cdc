"""The weekly digest of each lead and director: Monday 08:30 of their own time (domain 7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people, plans, post
from models.queries.actions import Line
from models.vocabulary import WORST_FIRST, Meaning, PlanState
from tracker import cards, hours, lines, messages, outbox
from tracker.rules.calendar import working_days
from tracker.rules.hours import Away, stand_in
from tracker.work import Work

AT = time(8, 30)
"""When it comes, on the first working day of the week, in the reader's zone."""
SOON = 10
"""Working days ahead that count as due next."""
SHOWN = 5
"""Lines of one section; the rest are counted, and a question away."""
_WEEK = timedelta(days=7)
_LONGEST = timedelta(days=31)
"""What happened before is no news, however long the bot was down."""


def readers(work: Work) -> tuple[int, ...]:
    """The leads and directors of live plans whose digest is due and not queued yet."""
    ids = {one for plan in _live(work) for one in (plan.lead_id, plan.director_id) if one is not None}
    leave = hours.leave_about(work)
    known = people.many(work.db, ids | {away.deputy_id for one in leave.values() for away in one if away.deputy_id})
    due: dict[str, int] = {}
    for person_id in sorted(ids & known.keys()):
        reader = _reader(work, known[person_id], leave, known)
        week = _week_if_due(work, reader, leave)
        if week is not None:
            due[_key(person_id, week)] = person_id
    told = post.told_under(work.db, tuple(due)) if due else set()
    return tuple(person_id for key, person_id in due.items() if key not in told)


def digest(work: Work, person_id: int) -> bool:
    """Queue a person's digest if it is due; True where it was. One a week, whatever was missed.

    Who covers for them while they are away reads it; without anybody to cover it waits until they are back.
    """
    person = people.by_id(work.db, person_id)
    leave = hours.leave_about(work)
    reader = _reader(work, person, leave, {})
    week = _week_if_due(work, reader, leave)
    if week is None:
        return False
    own = tuple(plan for plan in _live(work) if person_id in {plan.lead_id, plan.director_id})
    last = post.last_like(work.db, _key(person_id, "")) or work.now - _WEEK
    message = compose(work, person, own, since=max(last, work.now - _LONGEST), reader=reader)
    ends = hours.of_person(reader, leave).on(work.today(reader.zone))[1]
    key = _key(person_id, week)
    return bool(outbox.tell(work, reader, key, message, about=_about(work, own), not_after=ends))


def _live(work: Work) -> tuple[Plan, ...]:
    return tuple(plan for plan in plans.everyone(work.db) if plan.state is PlanState.LIVE)


def _key(person_id: int, week: str) -> str:
    return f"digest:{person_id}:{week}"


def _reader(work: Work, person: Person, leave: Mapping[int, tuple[Away, ...]], known: Mapping[int, Person]) -> Person:
    """Who reads a person's digest: they, or who covers for them."""
    reader_id = stand_in(person.id or 0, leave, work.today(person.zone))
    if reader_id == person.id:
        return person
    return known.get(reader_id) or people.by_id(work.db, reader_id)


def compose(
    work: Work, person: Person, own: Sequence[Plan], since: datetime, reader: Person | None = None
) -> messages.Digest:
    """What happened in some plans since a moment, and what needs attention."""
    lines_ = actions.leaves(work.db, {plan.id or 0 for plan in own})
    rows = _compared(work, own, lines_, since)
    moved = [row for row in rows if row.was is not None]
    open_items = tuple(row.item for row in rows if row.item.is_open)
    load = Counter(item.owner.name for item in open_items if item.owner)
    return messages.Digest(
        covers=person.name if reader is not None and reader.id != person.id else "",
        plans=tuple(cards.plan_line(work, plan) for plan in own),
        worse=sum(not _is_better(row) for row in moved),
        better=sum(_is_better(row) for row in moved),
        sections=_sections(work, person, own, rows, {a.number for a, plan in lines_ if _is_quiet(work, a, plan)}),
        slipped=sum(item.slips > 0 for item in open_items),
        load=tuple(load.most_common(5)),
        since=work.today_of(person.zone, since),
        today=work.today(person.zone),
    )


def _compared(work: Work, own: Sequence[Plan], lines_: Sequence[Line], since: datetime) -> tuple[messages.Moved, ...]:
    """Everything in some plans, worst first, and how it was rated at a moment where that was otherwise."""
    flips = [flip for plan in own for flip in actions.flips_since(work.db, plan.id or 0, since)]
    numbers = {action.id: action.number for action, _ in lines_}
    was = {numbers.get(flip.action_id): flip.was for flip in reversed(flips)}
    items = lines.worst_first(lines.items(work, lines_))
    return tuple(
        messages.Moved(item, before if (before := was.get(item.number)) is not item.meaning else None) for item in items
    )


def _rank(meaning: Meaning) -> int:
    return WORST_FIRST.index(meaning)


def _sections(
    work: Work, person: Person, own: Sequence[Plan], rows: Sequence[messages.Moved], quiet: Collection[int | None]
) -> tuple[messages.Section, ...]:
    """What needs attention, the worst first, then what got better; what there is none of is left out."""
    soon = working_days(person.nation).add(work.today(person.zone), SOON)
    still = [row for row in rows if row.item.is_open]
    done = [row for row in rows if row.item.meaning is Meaning.COMPLETE]
    calm = [row for row in still if row.item.meaning is not Meaning.OVERDUE]
    found: tuple[tuple[str, str, str, Sequence[messages.Moved]], ...] = (
        ("Overdue", "late", "why", [row for row in rows if row.item.meaning is Meaning.OVERDUE]),
        ("Off track", "off track", "why", [row for row in rows if row.item.meaning is Meaning.OFF_TRACK]),
        ("At risk", "at risk", "why", [row for row in rows if row.item.meaning is Meaning.AT_RISK]),
        ("Done, to be checked", "to be checked", "date", done),
        ("Nobody’s", "no owner", "date", [row for row in still if row.item.owner is None]),
        ("Without a date", "no date", "date", [row for row in still if row.item.target is None]),
        ("Nothing heard for a cycle", "stale", "date", [row for row in calm if row.item.number in quiet]),
        ("Due in two weeks", "due in 2 weeks", "date", [r for r in calm if r.item.target and r.item.target <= soon]),
        ("Better than before", "changes since monday", "now", [r for r in rows if _is_better(r) and r not in done]),
    )
    key = f"{own[0].key} " if len(own) == 1 else ""
    return tuple(
        messages.Section(title, tuple(part[:SHOWN]), max(0, len(part) - SHOWN), key + query, shows)
        for title, query, shows, part in found
        if part
    )


def _is_better(row: messages.Moved) -> bool:
    return row.was is not None and _rank(row.item.meaning) > _rank(row.was)


def _week_if_due(work: Work, reader: Person, leave: Mapping[int, tuple[Away, ...]]) -> str | None:
    """This week's name once the hour of its digest has come for a reader; None before it, and while they are not at
    work."""
    zone = ZoneInfo(reader.zone)
    local = work.now.astimezone(zone)
    workdays = working_days(reader.nation)
    monday = local.date() - timedelta(days=local.weekday())
    first = monday if workdays.is_working(monday) else workdays.add(monday, 1)
    if local < datetime.combine(first, AT, zone) or local.time() < AT or local.hour >= reader.day_ends:
        return None
    if not hours.of_person(reader, leave).works_on(local.date()):
        return None
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}"


def _is_quiet(work: Work, action: Action, plan: Plan) -> bool:
    """Nothing was heard for a cycle, counted from the release where nothing was ever heard."""
    since = work.today(plan.zone) - timedelta(days=plan.cycle_days)
    heard = action.updated_on or (work.today_of(plan.zone, plan.released_at) if plan.released_at else since)
    return heard < since


def _about(work: Work, own: Sequence[Plan]) -> tuple[int, ...]:
    """What a reply to a digest can be about: all that is open."""
    rows = actions.leaves(work.db, {plan.id or 0 for plan in own})
    return tuple(action.id or 0 for action, _ in rows if action.meaning.is_open)
