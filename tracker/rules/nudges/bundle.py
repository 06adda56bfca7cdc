"""What one person is told on one day: everything due to them in one message, worst first (domain 6.1, 6.2, 3.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from models.vocabulary import WORST_FIRST, Meaning
from tracker.rules.nudges.ladder import Step, StepKind


@dataclass(frozen=True)
class Nudge:
    """A step that is due, and to whom: the owner, the lead, the director, or whoever stands in for them."""

    person_id: int
    action_id: int
    meaning: Meaning
    target: date | None
    step: Step


@dataclass(frozen=True)
class DayMessage:
    """The one chasing message of a person's day. An action stands in one of the lists only."""

    person_id: int
    own: tuple[Nudge, ...] = ()
    """What the person is asked about, worst first."""
    for_lead: tuple[Nudge, ...] = ()
    """What is overdue in the plans that the person leads."""
    for_director: tuple[Nudge, ...] = ()
    """What is overdue for longer, or slipped again, in the plans that the person answers for."""
    reached: tuple[Nudge, ...] = ()
    """Every step that the message reaches, also of an action that stands in a list above already."""


def bundle(nudges: Iterable[Nudge], told_today: Collection[int] = ()) -> tuple[DayMessage, ...]:
    """Make one message for each person, in order of the persons; none for those who had theirs today."""
    by_person: defaultdict[int, list[Nudge]] = defaultdict(list)
    for nudge in nudges:
        if nudge.person_id not in told_today:
            by_person[nudge.person_id].append(nudge)
    return tuple(_message(person_id, by_person[person_id]) for person_id in sorted(by_person))


def worst_first(nudge: Nudge) -> tuple[int, date, int]:
    """Sort key: the worst meaning, then the oldest target, then the order of the plan."""
    return WORST_FIRST.index(nudge.meaning), nudge.target or date.max, nudge.action_id


def _message(person_id: int, nudges: Iterable[Nudge]) -> DayMessage:
    ordered = tuple(sorted(nudges, key=worst_first))
    own = _once(nudge for nudge in ordered if nudge.step.kind.is_for_owner)
    led = _once((nudge for nudge in ordered if nudge.step.kind is StepKind.LEAD), own)
    directed = _once((nudge for nudge in ordered if nudge.step.kind is StepKind.DIRECTOR), (*own, *led))
    return DayMessage(person_id, own, led, directed, ordered)


def _once(nudges: Iterable[Nudge], listed: Iterable[Nudge] = ()) -> tuple[Nudge, ...]:
    """Each action once, and not what is listed already."""
    seen = {nudge.action_id for nudge in listed}
    fresh = {nudge.action_id: nudge for nudge in nudges if nudge.action_id not in seen}
    return tuple(fresh.values())
