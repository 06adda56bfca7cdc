"""Apply what somebody said of an action: fields, journal, rating, and whoever has to be asked about it (domain 5)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.journal import KEPT
from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, entries
from models.vocabulary import DateKind, Meaning, Reported
from tracker import access, lines, messages
from tracker.actions import discreet, followups, handing, journal, nudging, ratings, settling
from tracker.actions.wordings import LABELS, in_words
from tracker.declined import DayHasGone, StillToCome, WhyNotDone
from tracker.refusals import SnoozeNeedsReason
from tracker.rules.changes import Ask, Effect, Standing, effect
from tracker.rules.phrases import Change
from tracker.voice.formats import day
from tracker.work import Work

__all__ = ["LABELS", "Statement", "apply", "in_words", "merged", "standing_of", "understood", "write"]

_DAY = timedelta(days=1)
_SAID_TO_ALL = {journal.IMPORTED, "shared", "undo"}
"""Kinds of entries whose words stand in a paper, or were looked at before."""


@dataclass(frozen=True)
class Statement:
    """What somebody says of one action, and the words that it rests on."""

    action: Action
    plan: Plan
    change: Change
    words: str


def apply(work: Work, statements: Sequence[Statement]) -> tuple[messages.Changed, ...]:
    """Do what statements do to actions that the person may update; says what changed and who is asked.

    Each is applied to how its action stands now: what somebody else wrote since it was read is read again.

    Raises:
        DayHasGone, StillToCome: a day that it cannot be. SnoozeNeedsReason: an overdue action can only wait with a
        reason (domain 6.3). WhyNotDone: one that will not be done needs one too. OwnedAlready, MayNotSee: it cannot be
        handed to the person named.

    """
    offered: dict[int, tuple[Person, list[Statement]]] = {}
    changed: list[messages.Changed] = []
    for said in statements:
        work.db.refresh(said.action, with_for_update=True)
        to = handing.receiver(work, said.action, said.plan, said.change)
        result, asks = _apply_one(work, said, to)
        changed.append(result)
        if to is not None and Ask.TAKE_OVER in asks:
            offered.setdefault(to.id or 0, (to, []))[1].append(said)
    for to, theirs in offered.values():
        words = "; ".join(dict.fromkeys(said.words for said in theirs if said.words))
        handing.ask(work, [(said.action, said.plan) for said in theirs], to, words)
    return tuple(changed)


def merged(results: Sequence[messages.Changed]) -> messages.Changed:
    """What several statements about one action did, as one."""
    return messages.Changed(
        results[-1].item,
        results[0].was,
        tuple(change for result in results for change in result.changes),
        tuple(note for result in results for note in result.notes),
    )


def understood(work: Work, results: Sequence[messages.Changed]) -> messages.Understood:
    """One summary of what statements did; where nothing changed, the words are only noted."""
    changed = tuple(one for one in results if one.changes or one.notes or one.was is not one.item.meaning)
    unchanged = tuple(one.item for one in results if one not in changed)
    return messages.Understood(changed, unchanged, work.heard_id or 0)


def _apply_one(work: Work, said: Statement, to: Person | None) -> tuple[messages.Changed, tuple[Ask, ...]]:
    action, plan, change = said.action, said.plan, said.change
    today, previous = work.today(plan.zone), action.owner_id
    standing = standing_of(action, today)
    _check(action, standing, change, today)
    result = effect(standing, change, today, may_decide=access.may_decide(work, plan))
    sets = _sets(work, result, action, change, said.words)
    at_once = to is not None and not {Ask.TAKE_OVER, Ask.COVER} & set(result.asks)
    if to is not None and at_once:
        sets["owner_id"] = to.id
    changed = write(work, action, plan, _kind(change, sets), sets, said.words)
    wanted = followups.Wanted(result, change, said.words)
    notes = [*changed.notes, *_remarks(action, change), *followups.ask(work, action, plan, wanted)]
    if to is not None:
        notes.append(_handed(work, said, to, previous, at_once=at_once))
    if change.evidence and Ask.CHECK not in result.asks:
        settling.show_checker(work, action, plan)
    return dataclasses.replace(changed, notes=tuple(notes)), result.asks


def _handed(work: Work, said: Statement, to: Person, previous_id: int | None, *, at_once: bool) -> str:
    """What follows of handing an action over, or of naming who covers."""
    if at_once:
        return handing.given(work, said.action, said.plan, to, previous_id, said.words)
    if handing.is_cover(said.change) and said.change.date is not None:
        return handing.cover(work, said.action, said.plan, to, said.change.date)
    return handing.note_of_asking(work, said.action, said.plan, to)


def _kind(change: Change, sets: Mapping[str, Any]) -> str:
    if handing.is_cover(change):
        return handing.LEAVE
    if change.to is not None:
        return "handover"
    return "snoozed" if set(sets) == {"snoozed_until"} else "update"


def write(
    work: Work,
    action: Action,
    plan: Plan,
    kind: str,
    sets: Mapping[str, Any],
    words: str,
    undoes: int | None = None,
    owners: Sequence[int] | None = None,
) -> messages.Changed:
    """Set fields with an entry in the journal, rate anew and plan the next nudge; says what changed.

    A new `owner_id` takes the place of the present lead owner, and those who share it go on doing so, unless `owners`
    says who shall own it. Words that give away somebody's health or a client's name stay among the plan's people.
    """
    was, before = action.meaning, _owner_ids(work, action)
    if owners is None and sets.get("owner_id") is not None:
        actions.put_owner_first(work.db, action, sets["owner_id"])
    elif owners is not None:
        entries.put_owners(work.db, action.id or 0, owners)
    found = frozenset() if kind in _SAID_TO_ALL else discreet.gives_away(work, words)
    sets = sets if kind in _SAID_TO_ALL else discreet.set_apart(work, sets)
    is_kept = bool(found) or any(KEPT in value for value in sets.values() if isinstance(value, str | list))
    entry = journal.change(work, action, kind, sets, words, undoes, plan_only=is_kept)
    after = _owner_ids(work, action)
    if before != after:
        entry.before, entry.after = {**entry.before, "owners": before}, {**entry.after, "owners": after}
    ratings.rerate(work, action, plan, entry)
    nudging.replan(work, action, plan)
    settling.settle(work, action)
    notes = (discreet.warning(action.number or 0, found),) if found else ()
    return messages.Changed(lines.item(work, action, plan), was, in_words(work, entry), notes)


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


def _check(action: Action, standing: Standing, change: Change, today: date) -> None:
    """Refuse a day that it cannot be, and what needs a reason and has none."""
    number, said = action.number, day(change.date)
    if change.date is not None and change.date_kind is DateKind.DONE_ON:
        if change.date > today:
            raise StillToCome(number=number, day=said)
    elif change.date is not None and change.date < today + (change.date_kind is DateKind.UNTIL) * _DAY:
        raise DayHasGone(number=number, day=said)
    snoozes = change.date_kind is DateKind.UNTIL and change.status is not Reported.ON_HOLD and change.to is None
    if snoozes and standing.overdue and not change.reason:
        raise SnoozeNeedsReason(number=number)


def _sets(work: Work, result: Effect, action: Action, change: Change, words: str) -> dict[str, Any]:
    """The fields that a statement sets, with what belongs to them: the words, what they settle, who approved."""
    sets = dict(result.sets)
    if "updated_on" in sets:
        sets |= {"progress": words} if words else {}
        sets |= {"contradiction": ""} if action.contradiction else {}
    if sets.get("reported") is Reported.CLOSED:
        reason = change.reason or words
        if not reason.strip():
            raise WhyNotDone(number=action.number)
        sets |= {"approver_id": work.actor_id, "reason": reason}
    elif "reported" in sets and action.reported is Reported.CLOSED:
        sets["approver_id"] = None
    return sets


def _remarks(action: Action, change: Change) -> tuple[str, ...]:
    """What the person may not expect: the rating is not what they said, or one half of what it needs is missing."""
    remarks: list[str] = []
    if change.status is Reported.ON_HOLD and not (action.hold_until and action.reason):
        remarks.append("To be on hold it needs a day and a reason: say “on hold until 12 January because …”.")
    elif change.status not in {None, Reported.CLOSED} and action.meaning is Meaning.OVERDUE:
        remarks.append("It stays overdue until it is done or a new date is agreed.")
    if change.date_kind is DateKind.FORECAST and action.target and action.forecast and action.forecast > action.target:
        remarks.append(f"The target stays {day(action.target)}. To have it moved, ask for a new date and say why.")
    return tuple(remarks)


def _owner_ids(work: Work, action: Action) -> list[int]:
    return [person.id or 0 for person in actions.owners_of(work.db, action)]
