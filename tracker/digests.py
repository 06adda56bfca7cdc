"""The weekly digest of each lead and director: Monday 08:30 of their own time (domain 7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Plan
from models.queries import actions, people, plans, post
from models.vocabulary import Meaning, PlanState
from tracker import cards, lines, messages, outbox
from tracker.rules.calendar import working_days
from tracker.work import Work

AT = time(8, 30)
"""When it comes, on the first working day of the week, in the reader's zone."""
SOON = 10
"""Working days ahead that count as due next."""
SHOWN = 7
"""Lines of one section; the rest are counted."""
_WEEK = timedelta(days=7)


def digest(work: Work) -> int:
    """Queue the digests that are due; returns how many. Each reader has one a week, whatever was missed."""
    live = tuple(plan for plan in plans.everyone(work.db) if plan.state is PlanState.LIVE)
    readers = people.many(work.db, {reader for plan in live for reader in (plan.lead_id, plan.director_id) if reader})
    queued = 0
    for person in readers.values():
        key = _key_if_due(work, person)
        if key is None or post.told_under(work.db, (key,)):
            continue
        own = tuple(plan for plan in live if person.id in {plan.lead_id, plan.director_id})
        queued += bool(outbox.tell(work, person, key, compose(work, person, own), about=_about(work, own)))
    return queued


def compose(work: Work, person: Person, own: Sequence[Plan]) -> messages.Digest:
    """What happened in some plans over the last week, and what needs attention."""
    rows = actions.leaves(work.db, {plan.id or 0 for plan in own})
    shown = lines.worst_first(lines.items(work, rows))
    today = work.today(person.zone)
    soon = working_days(person.nation).add(today, SOON)
    since = work.now - _WEEK
    flips = [flip for plan in own for flip in actions.flips_since(work.db, plan.id or 0, since)]
    numbers = {action.id: action.number for action, _ in rows}
    moved = {numbers.get(flip.action_id): flip.was for flip in reversed(flips)}
    quiet = {action.number for action, plan in rows if _is_quiet(work, action.updated_on, plan)}
    open_items = tuple(item for item in shown if item.is_open)

    def section(title: str, found: Sequence[messages.Item]) -> messages.Section:
        return messages.Section(title, tuple(found[:SHOWN]), max(0, len(found) - SHOWN))

    sections = (
        section("Overdue", [i for i in shown if i.meaning is Meaning.OVERDUE]),
        section("Off track", [i for i in shown if i.meaning is Meaning.OFF_TRACK]),
        section("At risk", [i for i in shown if i.meaning is Meaning.AT_RISK]),
        section("Awaiting check", [i for i in shown if i.meaning is Meaning.COMPLETE]),
        section("Nobody's", [i for i in open_items if i.owner is None]),
        section("Without a date", [i for i in open_items if i.target is None]),
        section("Gone quiet", [i for i in open_items if i.number in quiet]),
        section("Due next", [i for i in open_items if i.target is not None and today <= i.target <= soon]),
    )
    changed = tuple(
        messages.Moved(item, was) for item in shown
        if (was := moved.get(item.number)) is not None and was is not item.meaning
    )  # fmt: skip
    load = Counter(item.owner.name for item in open_items if item.owner)
    return messages.Digest(
        name=lines.name_of(person),
        plans=tuple(cards.plan_line(work, plan) for plan in own),
        changed=changed[:SHOWN],
        more_changed=max(0, len(changed) - SHOWN),
        sections=tuple(one for one in sections if one.items),
        slipped=sum(item.slips > 0 for item in open_items),
        load=tuple(load.most_common(5)),
        today=today,
    )


def _key_if_due(work: Work, person: Person) -> str | None:
    """The key of this week's digest once its hour has come for a person; None before."""
    local = work.now.astimezone(ZoneInfo(person.zone))
    monday = local.date() - timedelta(days=local.weekday())
    first = monday if working_days(person.nation).is_working(monday) else working_days(person.nation).add(monday, 1)
    if local < datetime.combine(first, AT, ZoneInfo(person.zone)) or local.hour >= person.day_ends:
        return None
    if not working_days(person.nation).is_working(local.date()):
        return None
    year, week, _ = monday.isocalendar()
    return f"digest:{person.id}:{year}-W{week:02}"


def _is_quiet(work: Work, updated_on: date | None, plan: Plan) -> bool:
    """Nothing was heard for a cycle, counted from the release where nothing was ever heard."""
    since = work.today(plan.zone) - timedelta(days=plan.cycle_days)
    heard = updated_on or (plan.released_at.date() if plan.released_at else since)
    return heard < since


def _about(work: Work, own: Sequence[Plan]) -> tuple[int, ...]:
    """What a reply to a digest can be about: what it shows as open."""
    rows = actions.leaves(work.db, {plan.id or 0 for plan in own})
    return tuple(action.id or 0 for action, _ in rows if action.meaning.is_open)
