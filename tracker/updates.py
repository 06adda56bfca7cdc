"""Apply what somebody said of an action: fields, journal, rating, and whoever has to be asked about it (domain 5)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Any

from models.journal import Entry
from models.plan import Action, Plan
from models.queries import actions, people
from models.vocabulary import Reported
from tracker import access, directory, followups, journal, lines, messages, nudging, ratings
from tracker.formats import day
from tracker.refusals import SnoozeNeedsReason
from tracker.rules.changes import Ask, Standing, effect
from tracker.rules.phrases import Change
from tracker.work import Work

LABELS = {
    "reported": "status", "percent": "progress", "forecast": "expected", "target": "target date",
    "complete_on": "done on", "hold_until": "on hold until", "snoozed_until": "reminders wait until",
    "owner_id": "owner", "evidence": "evidence", "reason": "reason",
}  # fmt: skip
_REPORTED_WORDS = {
    None: "nothing reported", Reported.COMPLETE: "complete", Reported.PARTIAL: "partly complete",
    Reported.ON_TRACK: "on track", Reported.AT_RISK: "at risk", Reported.OFF_TRACK: "off track",
    Reported.ON_HOLD: "on hold", Reported.NOT_STARTED: "not started", Reported.CLOSED: "closed, not done",
}  # fmt: skip


def apply(work: Work, action: Action, plan: Plan, change: Change, words: str) -> messages.Changed:
    """Do what a statement does to an action that the person may update; says what changed and who is asked.

    Raises:
        SnoozeNeedsReason: an overdue action can only wait with a reason (domain 6.3).

    """
    today = work.today(plan.zone)
    standing = standing_of(action, today)
    result = effect(standing, change, today, may_decide=access.may_decide(work, plan))
    snoozes = set(result.sets) == {"snoozed_until"}
    if snoozes and standing.overdue and not change.reason:
        raise SnoozeNeedsReason(number=action.number)
    sets = dict(result.sets)
    if "updated_on" in sets:
        sets["progress"] = words
    if sets.get("reported") is Reported.CLOSED:
        sets["approver_id"] = work.actor_id
    to = directory.meant(work, plan, change.to) if change.to else None
    if to is not None and Ask.TAKE_OVER not in result.asks:
        sets["owner_id"] = to.id
    kind = "handover" if to is not None else "snoozed" if snoozes else "update"
    changed = write(work, action, plan, kind, sets, words)
    notes = followups.ask(work, action, plan, followups.Wanted(result, change, to, words))
    return dataclasses.replace(changed, notes=notes)


def write(
    work: Work, action: Action, plan: Plan, kind: str, sets: Mapping[str, Any], words: str, undoes: int | None = None
) -> messages.Changed:
    """Set fields with an entry in the journal, rate anew and plan the next nudge; says what changed."""
    was = action.meaning
    if sets.get("owner_id") is not None:
        actions.put_owner_first(work.db, action, sets["owner_id"])
    entry = journal.change(work, action, kind, sets, words, undoes)
    ratings.rerate(work, action, plan, entry)
    nudging.replan(work, action, plan)
    return messages.Changed(lines.item(work, action, plan), was, in_words(work, entry))


def standing_of(action: Action, today: date) -> Standing:
    """An action as far as a statement can change it."""
    return Standing(
        reported=action.reported,
        percent=action.percent,
        baseline=action.baseline,
        target=action.target,
        forecast=action.forecast,
        slips=action.slips,
        evidence=tuple(action.evidence),
        overdue=action.meaning.is_open and action.target is not None and action.target < today,
    )


def in_words(work: Work, entry: Entry) -> tuple[messages.Change, ...]:
    """What an entry changed, field by field, as people say it."""
    return tuple(
        messages.Change(label, _value(work, name, entry.before.get(name)), _value(work, name, entry.after[name]))
        for name, label in LABELS.items()
        if name in entry.after
    )


def _value(work: Work, name: str, data: journal.Value) -> str:
    value = journal.from_data(name, data)
    if name == "reported":
        return _REPORTED_WORDS[value]
    if value in (None, "", []):
        return "nothing"
    if isinstance(value, date):
        return day(value)
    if name == "percent":
        return f"{value} %"
    if name == "owner_id":
        return people.by_id(work.db, int(value)).name
    return ", ".join(value) if isinstance(value, list) else str(value)
