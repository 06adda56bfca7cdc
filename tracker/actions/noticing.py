"""Note what somebody is to be told once: a plan's release, owners who have gone quiet or who cannot be reached.

What is noted here is told within the reader's message of a day (`tracker.clock.reminders`), and counts as told when
that was accepted (domain 3.4, 6.5).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from models.people import Person
from models.plan import Plan
from models.post import Notice
from models.queries import actions, clock, people, plans, post
from models.queries.actions import Line
from models.vocabulary import PlanState
from tracker import outbox
from tracker.actions import owning
from tracker.rules.calendar import working_days
from tracker.rules.nudges import quiet_since
from tracker.work import Work

WELCOME, QUIET, UNREACHABLE = "welcome", "quiet", "unreachable"
_LOOKED_BACK = timedelta(days=180)
"""Reminders older than this say nothing of whether somebody answers."""


def of_release(work: Work, plan: Plan) -> None:
    """When a plan was released: each owner of something open is welcomed once, its lead asked about the rest."""
    for owner in _open_owners(work, plan):
        if outbox.addresses_of(owner):
            _note(work, f"{WELCOME}:{plan.id}:{owner.id}", WELCOME, owner.id or 0, plan)
    _note_unreachable(work, plan)
    owning.ask(work, plan)


def daily(work: Work) -> bool:
    """Look once a day for owners who have gone quiet or can no longer be reached; False where that was done today."""
    if post.claim_slot(work.db, "notice", f"{work.now.date()}", work.now) is None:
        return False
    reminded: defaultdict[int, list[datetime]] = defaultdict(list)
    for person_id, sent_at in clock.reminded_since(work.db, work.now - _LOOKED_BACK):
        reminded[person_id].append(sent_at)
    heard = clock.last_heard(work.db, reminded)
    for plan in plans.everyone(work.db):
        if plan.state is not PlanState.LIVE:
            continue
        _note_unreachable(work, plan)
        for owner in _open_owners(work, plan):
            sent, last = reminded.get(owner.id or 0, []), heard.get(owner.id or 0)
            since = silence_of(work, owner, sent, last)
            if since is not None and plan.lead_id not in {None, owner.id}:
                key = f"{QUIET}:{plan.lead_id}:{owner.id}:{plan.id}:{last.date() if last else 'never heard'}"
                _note(work, key, QUIET, plan.lead_id or 0, plan, owner, since)
    return True


def silence_of(work: Work, owner: Person, reminded: list[datetime], heard: datetime | None) -> date | None:
    """The day of the first reminder of an owner's silence, in their own zone; None while there is no such silence."""
    days = {work.today_of(owner.zone, moment) for moment in reminded if heard is None or heard < moment}
    heard_on = work.today_of(owner.zone, heard) if heard else None
    return quiet_since(days, heard_on, work.today(owner.zone), working_days(owner.nation))


def still_true(work: Work, notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """Those notices that there is still a reason for; the others are settled without being told."""
    kept: list[Notice] = []
    for notice in notices:
        if _is_true(work, notice):
            kept.append(notice)
        else:
            notice.told_at = work.now
    return tuple(kept)


def _is_true(work: Work, notice: Notice) -> bool:
    """Whether a plan still runs, whom it is about still owns something open there, and nothing was heard meanwhile."""
    plan = work.db.get_one(Plan, notice.plan_id)
    whose = notice.person_id if notice.about_id is None else notice.about_id
    if plan.state is not PlanState.LIVE or not open_in(work, notice.plan_id, whose):
        return False
    if notice.kind == QUIET:
        heard = clock.last_heard(work.db, {whose}).get(whose)
        return heard is None or heard < notice.noted_at
    return notice.kind != UNREACHABLE or not outbox.addresses_of(people.by_id(work.db, whose))


def open_in(work: Work, plan_id: int, owner_id: int) -> tuple[Line, ...]:
    """What somebody owns and has not finished in a plan."""
    rows = actions.leaves(work.db, {plan_id})
    return tuple(line for line in rows if line[0].owner_id == owner_id and line[0].meaning.is_open)


def _open_owners(work: Work, plan: Plan) -> tuple[Person, ...]:
    """Those who own something open in a plan."""
    rows = actions.leaves(work.db, {plan.id or 0})
    ids = {action.owner_id for action, _ in rows if action.owner_id is not None and action.meaning.is_open}
    return tuple(people.many(work.db, ids).values())


def _note_unreachable(work: Work, plan: Plan) -> None:
    """Owners who have left, or have neither Slack nor mail: the plan's lead hears of each once (domain 3.4)."""
    for owner in _open_owners(work, plan):
        if plan.lead_id is not None and not outbox.addresses_of(owner):
            why = "left" if owner.left_on is not None else "nowhere"
            key = f"{UNREACHABLE}:{plan.lead_id}:{owner.id}:{plan.id}:{why}"
            _note(work, key, UNREACHABLE, plan.lead_id, plan, owner)


def _note(
    work: Work, key: str, kind: str, reader_id: int, plan: Plan, about: Person | None = None, since: date | None = None
) -> None:
    row = Notice(
        key=key,
        kind=kind,
        person_id=reader_id,
        plan_id=plan.id or 0,
        about_id=about.id if about else None,
        since=since,
        noted_at=work.now,
    )
    post.put_notice(work.db, row)
