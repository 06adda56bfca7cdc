"""Which step of the ladder is due for an action on a day, and when the next can be (domain 6.1, 6.3, 6.4, 6.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import Meaning
from tracker.rules.calendar import WorkingDays
from tracker.rules.nudges.ladder import Ladder, Step, StepKind

SLIPS_FOR_DIRECTOR = 2
"""From this slip on the director is told of each (domain 2.3)."""


@dataclass(frozen=True)
class Meeting:
    """A meeting of the plan's cycle (domain 6.6)."""

    day: date
    cycle_days: int = 28
    """Who was heard of within so many days before the meeting is not asked."""


@dataclass(frozen=True)
class Chased:
    """An open action as far as reminders go. Days are those of the plan's zone.

    A moved target, an update or another owner needs no plan to be undone: what is due follows from these days alone.
    """

    action_id: int
    meaning: Meaning
    target: date | None = None
    updated_on: date | None = None
    """Day of the last real update; a "thanks" is none."""
    left_alone_until: date | None = None
    """The day to which its owner snoozed it, or to which it is on hold, whichever is later."""
    told_on: date | None = None
    """The last day on which its present owner was reminded of it."""
    lead_told_on: date | None = None
    """The last day on which the lead was told that it is overdue."""
    director_told_on: date | None = None
    """The last day on which the director was told of it."""
    slips: int = 0
    slipped_on: date | None = None
    """The day on which its target was last moved; None where a slip is nobody's news."""


@dataclass(frozen=True)
class Chase:
    """How a plan chases: its ladder, its calendar and its next meeting."""

    ladder: Ladder
    workdays: WorkingDays
    meeting: Meeting | None = None

    @property
    def asks_on(self) -> date | None:
        """The day from which owners are asked before the next meeting."""
        return self.workdays.add(self.meeting.day, -self.ladder.meeting_before) if self.meeting else None

    @property
    def pack_on(self) -> date | None:
        """The day on which the pack for the next meeting is offered: the working day before it."""
        return self.workdays.add(self.meeting.day, -1) if self.meeting else None


def due(item: Chased, chase: Chase, today: date) -> tuple[Step, ...]:
    """The steps that are due: at most one for the owner, one for the lead and one for the director.

    Of several owner's steps that were missed, because nothing could be sent or the action was snoozed, only the
    highest is due. A real update settles all steps up to its day. Neither an update nor a snooze stops what goes to
    lead and director.
    """
    if not item.meaning.is_open:
        return ()
    reached = [step for step in _unsettled(item, chase, today) if step.day <= today]
    for_owner = [step for step in reached if step.kind.is_for_owner]
    if item.left_alone_until and today < item.left_alone_until:
        for_owner = []
    for_lead = [step for step in reached if step.kind is StepKind.LEAD]
    for_director = [step for step in reached if step.kind is StepKind.DIRECTOR]
    return (*for_owner[-1:], *for_lead[-1:], *for_director[-1:])


def next_day(item: Chased, chase: Chase, today: date) -> date | None:
    """The first day on which a step is due if nothing new is said; None where none is left.

    Today or earlier means that a step is due now. To be worked out anew whenever anything in `item` or `chase` changes.
    """
    if not item.meaning.is_open:
        return None
    steps = _unsettled(item, chase, today)
    days = [step.day for step in steps if not step.kind.is_for_owner]
    for_owner = [step.day for step in steps if step.kind.is_for_owner]
    if for_owner:
        days.append(max(min(for_owner), item.left_alone_until or date.min))
    return min(days, default=None)


def _unsettled(item: Chased, chase: Chase, today: date) -> list[Step]:
    """All steps that were not reached yet, in order of their days."""
    owner_settled = max((day for day in (item.told_on, item.updated_on) if day), default=date.min)
    settled = {
        StepKind.LEAD: item.lead_told_on or date.min,
        StepKind.DIRECTOR: item.director_told_on or date.min,
    }
    steps = [step for step in _steps(item, chase, today) if step.day > settled.get(step.kind, owner_settled)]
    return sorted(steps, key=lambda step: step.day)


def _steps(item: Chased, chase: Chase, today: date) -> Iterator[Step]:
    """All steps that the action has or had: of its target, its last slip, its snooze and the meeting."""
    if item.target:
        yield from chase.ladder.steps(item.target, chase.workdays)
    if item.slipped_on and item.slips >= SLIPS_FOR_DIRECTOR:
        the_next = chase.workdays.add(item.slipped_on, 1)
        yield Step(item.slipped_on, f"slip {item.slips}", the_next, StepKind.DIRECTOR)
    if item.left_alone_until:
        yield Step(item.left_alone_until, "snoozed", item.left_alone_until, StepKind.SNOOZED)
    meeting, asks_on = chase.meeting, chase.asks_on
    if meeting and asks_on and today < meeting.day:
        heard_since = meeting.day - timedelta(days=meeting.cycle_days)
        if item.updated_on is None or item.updated_on < heard_since:
            yield Step(meeting.day, "meeting", asks_on, StepKind.MEETING)
