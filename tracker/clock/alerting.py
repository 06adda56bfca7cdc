"""Tell changes of rating where the plan is followed: several at once, and none twice (domain 7.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from models.journal import Entry, Flip
from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, clock, people
from models.vocabulary import PlanState
from tracker import lines, messages, outbox
from tracker.people import hours
from tracker.rules.alerts import QUIET_DAYS, Alert, AlertKind, Change, Told, what_to_tell
from tracker.rules.hours import Away, is_within, stand_in
from tracker.work import Work


def waiting(work: Work) -> tuple[int, ...]:
    """The plans with changes that nobody has decided about yet."""
    return clock.plans_with_untold_flips(work.db)


def tell(work: Work, plan_id: int) -> bool:
    """Decide about every change of a plan that was not told yet; True where an alert was queued, one at most.

    What somebody has said is told at once; what the calendar did in the night waits until the plan's people are at
    work.
    """
    plan = clock.plan_for_one(work.db, plan_id)
    rows = {flip.id or 0: flip for flip in clock.untold_flips(work.db, plan_id)}
    if plan.state is not PlanState.LIVE:
        _settle(work, rows, rows)
        return False
    if all(flip.entry_id is None for flip in rows.values()) and not is_within(hours.of_plan(plan), work.now):
        return False
    changes = (
        Change(flip_id, flip.action_id, flip.was, flip.now, flip.why, work.today_of(plan.zone, flip.at))
        for flip_id, flip in rows.items()
    )
    telling = what_to_tell(changes, _told(work, plan), work.today(plan.zone))
    _settle(work, rows, telling.silent)
    for alert in telling.alerts:
        _settle(work, rows, alert.flip_ids)
    if not telling.alerts or not _queue(work, plan, telling.alerts, rows):
        return False
    for alert in telling.alerts:
        rows[alert.flip_ids[-1]].alerted = True
    return True


def _told(work: Work, plan: Plan) -> Mapping[int, Sequence[Told]]:
    """What was told of each action of a plan lately."""
    told: defaultdict[int, list[Told]] = defaultdict(list)
    for flip in clock.alerted_since(work.db, plan.id or 0, work.now - timedelta(days=QUIET_DAYS + 1)):
        if flip.told_at is not None:
            told[flip.action_id].append(Told(flip.now, work.today_of(plan.zone, flip.told_at)))
    return told


def _settle(work: Work, rows: Mapping[int, Flip], flip_ids: Sequence[int] | Mapping[int, Flip]) -> None:
    for flip_id in flip_ids:
        rows[flip_id].told_at = work.now


def _queue(work: Work, plan: Plan, alerts: Sequence[Alert], rows: Mapping[int, Flip]) -> bool:
    """One message: to the plan's channel; where it has none to its lead, or to its director where it has no lead."""
    message = messages.Alert(plan.key, _lines(work, plan, alerts, rows))
    key = f"alert:{plan.key}:{max(alert.flip_ids[-1] for alert in alerts)}"
    about = [alert.subject_id for alert in alerts]
    if plan.channel:
        return outbox.post_to(work, plan.channel, key, message, about=about) is not None
    reader_id = plan.lead_id if plan.lead_id is not None else plan.director_id
    return reader_id is not None and bool(
        outbox.tell(work, people.by_id(work.db, reader_id), key, message, about=about)
    )


def _lines(work: Work, plan: Plan, alerts: Sequence[Alert], rows: Mapping[int, Flip]) -> tuple[messages.AlertLine, ...]:
    found = actions.by_ids(work.db, [alert.subject_id for alert in alerts])
    ordered = [found[alert.subject_id] for alert in alerts]
    said = clock.last_said(work.db, [alert.subject_id for alert in alerts])
    known = people.many(work.db, {entry.actor_id for entry in said.values() if entry.actor_id is not None})
    leave = hours.leave_about(work)
    return tuple(
        messages.AlertLine(
            item=item,
            was=alert.was,
            why=alert.why,
            words=_words(said.get(alert.subject_id), known),
            to_act=_who_must_act(work, plan, action, leave) if _calls(alert, action, rows, work) else None,
        )
        for alert, item, (action, _) in zip(alerts, lines.items(work, ordered), ordered, strict=True)
    )


def _calls(alert: Alert, action: Action, rows: Mapping[int, Flip], work: Work) -> bool:
    """Whether somebody has to act: it got worse, and not by the owner's own word."""
    if alert.kind is not AlertKind.WORSENED:
        return False
    entry_id = rows[alert.flip_ids[-1]].entry_id
    return entry_id is None or work.db.get_one(Entry, entry_id).actor_id != action.owner_id


def _who_must_act(
    work: Work, plan: Plan, action: Action, leave: Mapping[int, tuple[Away, ...]]
) -> messages.Name | None:
    """The owner, or who covers for them; None where nobody owns it."""
    if action.owner_id is None:
        return None
    reader = stand_in(action.owner_id, leave, work.today(plan.zone))
    return lines.name_of(people.by_id(work.db, reader))


def _words(entry: Entry | None, known: Mapping[int, Person]) -> str:
    """The last thing that was said of an action and not taken back, with who said it."""
    return f"{known[entry.actor_id].name}: {entry.open_words}" if entry and entry.actor_id is not None else ""
