"""A plan as it stood at the end of a day, told from the journal and the changes of rating (domain 4.5, 7.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models.journal import Entry, Flip
from models.plan import Action, Plan
from models.queries import actions, asking
from models.queries.actions import Line
from tracker.actions import journal, ratings
from tracker.rules.calendar import working_days
from tracker.rules.rag import RatingPolicy, rate
from tracker.work import Work

_OWNERS = "owners"
"""Under this name an entry keeps who owned and shared an action, in order; every other name is a field of it."""


def end_of(day: date, zone: str) -> datetime:
    """The moment at which a day is over in a zone."""
    return datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(zone))


def as_of(work: Work, plan: Plan, day: date) -> tuple[Line, ...]:
    """The tracked actions of a plan as they stood at the end of a day; none where it was not released by then.

    What was written later is taken back, the latest first, so that each field has the value that it had then. The
    rating is the one from which the first later change went out; without one it is today's. The rows are to be read
    only: those that stood otherwise are copies that no session knows.
    """
    moment = end_of(day, plan.zone)
    if plan.released_at is None or plan.released_at >= moment:
        return ()
    later: dict[int, list[Entry]] = {}
    for entry in actions.entries_since(work.db, plan.id or 0, moment):
        later.setdefault(entry.action_id, []).append(entry)
    first_flips: dict[int, Flip] = {}
    for flip in actions.flips_since(work.db, plan.id or 0, moment):
        first_flips.setdefault(flip.action_id, flip)
    known = asking.leaves_known_at(work.db, plan.id or 0, moment)
    then = (
        _rated(_before(action, later.get(action.id or 0, ())), plan, day, first_flips.get(action.id or 0))
        for action, _ in known
    )
    return tuple((action, plan) for action in then if not action.gone)


def owners(work: Work, found: Sequence[Line], day: date | None) -> dict[int, tuple[int, ...]]:
    """Who owns or shares each action, its lead owner first: today, or as it was at the end of a day."""
    rows = actions.owners(work.db, {action.id or 0 for action, _ in found})
    ids = {action_id: tuple(person.id or 0 for person in own) for action_id, own in rows.items()}
    plans = {plan.key: plan for _, plan in found} if day is not None else {}
    for plan in plans.values():
        later = actions.entries_since(work.db, plan.id or 0, end_of(day or date.max, plan.zone))
        ids |= {entry.action_id: tuple(entry.before[_OWNERS]) for entry in reversed(later) if _OWNERS in entry.before}
    return ids


def _before(action: Action, later: Sequence[Entry]) -> Action:
    """An action without what these entries wrote."""
    values = {name: value for entry in reversed(later) for name, value in entry.before.items() if name != _OWNERS}
    return _with(action, {name: journal.from_data(name, value) for name, value in values.items()})


def _rated(action: Action, plan: Plan, day: date, first_later: Flip | None) -> Action:
    """An action with its rating then; the reason is worked out anew, since time alone may have changed it."""
    facts, policy = ratings.facts_of(action, plan), RatingPolicy(cycle_days=plan.cycle_days)
    then = rate(facts, day, working_days(plan.nation), policy)
    meaning = first_later.was if first_later is not None else action.meaning
    if then.meaning is meaning:
        return _with(action, {"meaning": meaning, "rule": str(then.rule), "why": then.why})
    return _with(action, {"meaning": meaning, "rule": "", "why": ""} if first_later is not None else {})


def _with(action: Action, values: Mapping[str, Any]) -> Action:
    """An action with other values: itself where it has them already, since making rows takes long, else a copy."""
    if all(getattr(action, name) == value for name, value in values.items()):
        return action
    return Action(**{**action.model_dump(), **values})
