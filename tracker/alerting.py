"""Tell changes of rating where the plan is followed: several at once, and none twice (domain 7.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from models.journal import Flip
from models.plan import Plan
from models.queries import actions, entries, people
from models.vocabulary import PlanState
from tracker import lines, messages, outbox
from tracker.rules.alerts import QUIET_DAYS, Alert, Change, Told, what_to_tell
from tracker.work import Work


def tell(work: Work) -> int:
    """Decide about every change that was not told yet; returns how many alerts were queued, one a plan at most."""
    by_plan: defaultdict[int, list[Flip]] = defaultdict(list)
    for flip in actions.untold_flips(work.db):
        by_plan[flip.plan_id].append(flip)
    if not by_plan:
        return 0
    past = actions.alerted_since(work.db, work.now - timedelta(days=QUIET_DAYS + 1))
    return sum(_tell_plan(work, plan_id, flips, past) for plan_id, flips in by_plan.items())


def _tell_plan(work: Work, plan_id: int, flips: Sequence[Flip], past: Sequence[Flip]) -> bool:
    plan = work.db.get_one(Plan, plan_id)
    rows = {flip.id or 0: flip for flip in flips}
    if plan.state is not PlanState.LIVE:
        _settle(work, rows, rows)
        return False
    changes = (
        Change(flip.id or 0, flip.action_id, flip.was, flip.now, flip.why, work.today_of(plan.zone, flip.at))
        for flip in flips
    )
    told: defaultdict[int, list[Told]] = defaultdict(list)
    for flip in past:
        if flip.told_at is not None:
            told[flip.action_id].append(Told(flip.now, work.today_of(plan.zone, flip.told_at)))
    telling = what_to_tell(changes, told, work.today(plan.zone))
    _settle(work, rows, telling.silent)
    if not telling.alerts:
        return False
    _queue(work, plan, telling.alerts)
    for alert in telling.alerts:
        _settle(work, rows, alert.flip_ids)
        rows[alert.flip_ids[-1]].alerted = True
    return True


def _settle(work: Work, rows: Mapping[int, Flip], flip_ids: Sequence[int] | Mapping[int, Flip]) -> None:
    for flip_id in flip_ids:
        rows[flip_id].told_at = work.now


def _queue(work: Work, plan: Plan, alerts: Sequence[Alert]) -> None:
    """One message: to the plan's channel, or to its lead where it has none."""
    found = actions.by_ids(work.db, [alert.subject_id for alert in alerts])
    shown = lines.items(work, found.values())
    by_number = {item.number: item for item in shown}
    told = tuple(
        messages.AlertLine(
            by_number[found[alert.subject_id][0].number or 0], alert.was, alert.why, _words(work, alert.subject_id)
        )
        for alert in alerts
    )
    message = messages.Alert(plan.key, told)
    key = f"alert:{plan.key}:{max(alert.flip_ids[-1] for alert in alerts)}"
    about = [alert.subject_id for alert in alerts]
    if plan.channel:
        outbox.post_to(work, plan.channel, key, message, about=about)
    elif plan.lead_id is not None:
        outbox.tell(work, people.by_id(work.db, plan.lead_id), key, message, about=about)


def _words(work: Work, action_id: int) -> str:
    """The last thing that was said of an action and not taken back, with who said it."""
    entry = entries.last_said(work.db, action_id)
    return f"{people.by_id(work.db, entry.actor_id).name}: {entry.words}" if entry and entry.actor_id else ""
