"""The weekly digest of each lead and director: Monday 08:30 of their own time, or when they want it (domain 7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people, plans, post
from models.queries.actions import Line
from models.vocabulary import WORST_FIRST, Meaning, PlanState
from tracker import access, lines, messages, outbox
from tracker.actions import cards
from tracker.people import digest_times, hours
from tracker.people.digest_times import Due
from tracker.questions import trends
from tracker.rules.calendar import working_days
from tracker.rules.hours import Away, stand_in
from tracker.rules.nudges import is_silent
from tracker.rules.trend import in_words
from tracker.rules.weekly import Weekly
from tracker.work import Work

SOON = 10
"""Working days ahead that count as due next."""
SHOWN = 5
"""Lines of one section; the rest are counted, and a question away."""
_WEEK = timedelta(days=7)
_LONGEST = timedelta(days=31)
"""What happened before is no news, however long the bot was down."""


def readers(work: Work) -> tuple[int, ...]:
    """The leads and directors of live plans who have a digest that is due and not queued yet."""
    live = (plan for plan in plans.everyone(work.db) if plan.state is PlanState.LIVE)
    ids = {one for plan in live for one in (plan.lead_id, plan.director_id) if one is not None}
    leave = hours.leave_about(work)
    known = people.many(work.db, ids | {away.deputy_id for one in leave.values() for away in one if away.deputy_id})
    due: dict[str, int] = {}
    for person_id, theirs in digest_times.digests_of(work, ids & known.keys()).items():
        reader = _reader(work, known[person_id], leave, known)
        for one in theirs:
            week = _week_if_due(work, reader, leave, one)
            if week is not None:
                due[_key(person_id, one.weekly, week)] = person_id
    told = post.told_under(work.db, tuple(due)) if due else set()
    return tuple(sorted({person_id for key, person_id in due.items() if key not in told}))


def digest(work: Work, person_id: int) -> bool:
    """Queue what is due of a person's digests; True where any was. One a week of each plan, whatever was missed.

    Who covers for them while they are away reads it; without anybody to cover it waits until they are back.
    """
    person = people.by_id(work.db, person_id)
    leave = hours.leave_about(work)
    reader = _reader(work, person, leave, {})
    due = (
        (one, _week_if_due(work, reader, leave, one)) for one in digest_times.digests_of(work, {person_id})[person_id]
    )
    queued = [_queue(work, person, reader, one, week) for one, week in due if week is not None]
    return any(queued)


def _queue(work: Work, person: Person, reader: Person, due: Due, week: str) -> bool:
    """Queue one digest; not a second time, and not to who covers for somebody but may not see all of it."""
    key = _key(person.id or 0, due.weekly, week)
    if post.told_under(work.db, (key,)) or not all(access.may_see(work, plan, reader) for plan in due.plans):
        return False
    message = compose(work, person, due.plans, _last(work, person, due.weekly), reader)
    ends = hours.of_person(reader, {}).on(work.today(reader.zone))[1]
    return bool(outbox.tell(work, reader, key, message, about=_about(work, due.plans), not_after=ends))


def _last(work: Work, person: Person, weekly: Weekly) -> datetime:
    """When they had the last one of these; of another time where there was none at this one, a week ago at least."""
    same = post.last_like(work.db, _key(person.id or 0, weekly, ""))
    a_week_ago = work.now - _WEEK
    if same is None:
        others = (post.last_like(work.db, f"digest:{person.id}{mark}") for mark in (":", "@"))
        same = min(max(filter(None, others), default=a_week_ago), a_week_ago)
    return max(same, work.now - _LONGEST)


def _key(person_id: int, weekly: Weekly, week: str) -> str:
    """What makes the digest of a week the only one of its time."""
    return f"digest:{person_id}{f'@{weekly.name}' if weekly.name else ''}:{week}"


def _reader(work: Work, person: Person, leave: Mapping[int, tuple[Away, ...]], known: Mapping[int, Person]) -> Person:
    """Who reads a person's digest: they, or who covers for them."""
    reader_id = stand_in(person.id or 0, leave, work.today(person.zone))
    if reader_id == person.id:
        return person
    return known.get(reader_id) or people.by_id(work.db, reader_id)


def compose(work: Work, person: Person, own: Sequence[Plan], since: datetime, reader: Person) -> messages.Digest:
    """What happened in some plans since a moment, and what needs attention."""
    lines_ = actions.leaves(work.db, {plan.id or 0 for plan in own})
    rows = _compared(work, own, lines_, since)
    moved = [row for row in rows if row.was is not None]
    open_items = tuple(row.item for row in rows if row.item.is_open)
    load = Counter(item.owner.name for item in open_items if item.owner)
    quiet = {action.number for action, plan in lines_ if _is_quiet(work, action, plan)}
    sections = _sections(work, person, own, rows, quiet)
    weeks = trends.of_plans(work, own, person.zone) if sections else ()
    return messages.Digest(
        covers=person.name if reader.id != person.id else "",
        plans=tuple(cards.plan_line(work, plan) for plan in own),
        trend=in_words(weeks) if weeks else "",
        picture=trends.picture(weeks),
        worse=sum(not _is_better(row) for row in moved),
        better=sum(_is_better(row) for row in moved),
        sections=sections,
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


def _week_if_due(work: Work, reader: Person, leave: Mapping[int, tuple[Away, ...]], due: Due) -> str | None:
    """The name of its week once the hour of a digest has come for a reader; None before it, while they are not at
    work, and where it came before they chose it."""
    local = work.now.astimezone(ZoneInfo(reader.zone))
    weekly = replace(due.weekly, at=min(due.weekly.at, time(reader.day_ends - 1)))
    if local.time() < weekly.at or local.hour >= reader.day_ends:
        return None
    if not hours.of_person(reader, leave).works_on(local.date()):
        return None
    day, came = weekly.latest(local, working_days(reader.nation))
    if due.wished_at is not None and came < due.wished_at:
        return None
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _is_quiet(work: Work, action: Action, plan: Plan) -> bool:
    released = work.today_of(plan.zone, plan.released_at) if plan.released_at else None
    return is_silent(action.updated_on, released, work.today(plan.zone), plan.cycle_days)


def _about(work: Work, own: Sequence[Plan]) -> tuple[int, ...]:
    """What a reply to a digest can be about: all that is open."""
    rows = actions.leaves(work.db, {plan.id or 0 for plan in own})
    return tuple(action.id or 0 for action, _ in rows if action.meaning.is_open)
