"""Tell changes of rating of indicators as those of actions are: where their plan is followed, else to their lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from models.indicator import Indicator, IndicatorFlip
from models.plan import Plan
from models.queries import indicators, people
from models.vocabulary import DEFAULT_COLOURS, PlanState
from tracker import lines, messages, outbox
from tracker.people import hours
from tracker.rules.alerts import QUIET_DAYS, Alert, AlertKind, Change, Told, what_to_tell
from tracker.rules.hours import stand_in
from tracker.work import Work

_ZONE = "Europe/London"
"""Whose day it is for an indicator without a plan."""
Place = tuple[int | None, int | None]
"""Where an indicator's alerts go: the row of its plan, or without one that of its lead."""


def waiting(work: Work) -> tuple[int, ...]:
    """One indicator for each place in which changes are to be told or dropped."""
    first = {_place(indicator): indicator.id or 0 for indicator in indicators.with_untold_flips(work.db)}
    return tuple(first.values())


def tell(work: Work, indicator_id: int) -> bool:
    """Decide about every untold change of the indicators that are told in the same place as this one.

    True where an alert was queued: several at once are one message, and what flips back and forth is told once.
    """
    place = _place(work.db.get_one(Indicator, indicator_id))
    own = {one.id or 0: one for one in indicators.with_untold_flips(work.db) if _place(one) == place}
    rows = {flip.id or 0: flip for flip in indicators.untold_flips(work.db, own)}
    plan = work.db.get_one(Plan, place[0]) if place[0] is not None else None
    zone = plan.zone if plan else _ZONE
    changes = [
        Change(flip_id, flip.indicator_id, flip.was, flip.now, flip.why, work.today_of(zone, flip.at))
        for flip_id, flip in rows.items()
    ]
    telling = what_to_tell(changes, _told(work, own, zone), work.today(zone))
    is_followed = plan is None or plan.state is PlanState.LIVE
    for flip_id, flip in rows.items():
        if flip_id not in telling.held or not is_followed:
            flip.told_at = work.now
    if not telling.alerts or not is_followed or not _queue(work, plan, place[1], telling.alerts, own, rows):
        return False
    for alert in telling.alerts:
        rows[alert.flip_ids[-1]].alerted = True
    return True


def _place(indicator: Indicator) -> Place:
    return (indicator.plan_id, None) if indicator.plan_id is not None else (None, indicator.lead_id)


def _told(work: Work, own: Mapping[int, Indicator], zone: str) -> Mapping[int, Sequence[Told]]:
    told: defaultdict[int, list[Told]] = defaultdict(list)
    for flip in indicators.alerted_since(work.db, own, work.now - timedelta(days=QUIET_DAYS + 1)):
        told[flip.indicator_id].append(Told(flip.now, work.today_of(zone, flip.told_at or flip.at)))
    return told


def _queue(
    work: Work,
    plan: Plan | None,
    lead_id: int | None,
    alerts: Sequence[Alert],
    own: Mapping[int, Indicator],
    rows: Mapping[int, IndicatorFlip],
) -> bool:
    told = tuple(_line(work, alert, own[alert.subject_id], rows[alert.flip_ids[-1]]) for alert in alerts)
    message = messages.IndicatorAlert(plan.key if plan else "", told)
    key = f"indicators:{max(alert.flip_ids[-1] for alert in alerts)}"
    if plan is not None and plan.channel:
        return outbox.post_to(work, plan.channel, key, message) is not None
    readers = (plan.lead_id, plan.director_id) if plan else (lead_id,)
    reader_id = next((one for one in readers if one is not None), None)
    return reader_id is not None and bool(outbox.tell(work, people.by_id(work.db, reader_id), key, message))


def _line(work: Work, alert: Alert, indicator: Indicator, flip: IndicatorFlip) -> messages.IndicatorLine:
    """What changed; its lead is called where it got worse and somebody else entered what shows it."""
    lead = people.by_id(work.db, indicator.lead_id) if indicator.lead_id is not None else None
    to_act = None
    if lead is not None and alert.kind is AlertKind.WORSENED and flip.by_id != lead.id:
        reader = stand_in(lead.id or 0, hours.leave_about(work), work.today(lead.zone))
        to_act = lines.name_of(people.by_id(work.db, reader))
    return messages.IndicatorLine(
        code=indicator.code,
        title=indicator.title,
        was=alert.was,
        now=alert.now,
        colour=DEFAULT_COLOURS[alert.now],
        why=alert.why,
        lead=lines.name_of(lead) if lead else None,
        to_act=to_act,
    )
