"""Which step of the ladder is due for an action on a day, and when the next can be (domain 6.1, 6.3, 6.4, 6.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import Meaning
from tracker.rules.calendar import WorkingDays
from tracker.rules.meetings import Meetings
from tracker.rules.nudges.ladder import Ladder, Step, StepKind

SLIPS_FOR_DIRECTOR = 2
"""From this slip on the director is told of each (domain 2.3)."""


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
    """How a plan chases: its ladder, its calendar, its meetings."""

    ladder: Ladder
    workdays: WorkingDays
    meetings: Meetings | None = None
    cycle_days: int = 28
    """Who was heard of within so many days before a meeting is not asked."""

    def asks_on(self, meeting: date) -> date:
        """The day from which owners are asked before a meeting."""
        return self.workdays.add(meeting, -self.ladder.meeting_before)

    def meetings_after(self, day: date) -> Iterator[date]:
        """The meetings later than a day, in order."""
        return self.meetings.after(day, self.workdays) if self.meetings else iter(())


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
    """All steps that the action has or had: of its target, its last slip, its snooze and the meetings."""
    if item.target:
        yield from chase.ladder.steps(item.target, chase.workdays)
    if item.slipped_on and item.slips >= SLIPS_FOR_DIRECTOR:
        the_next = chase.workdays.add(item.slipped_on, 1)
        yield Step(item.slipped_on, f"slip {item.slips}", the_next, StepKind.DIRECTOR)
    if item.left_alone_until:
        yield Step(item.left_alone_until, "snoozed", item.left_alone_until, StepKind.SNOOZED)
    yield from _before_meetings(item, chase, today)


def _before_meetings(item: Chased, chase: Chase, today: date) -> Iterator[Step]:
    """The steps before the meetings to come, as far as something that was said or sent already may settle them."""
    for meeting in chase.meetings_after(today):
        asks_on, heard_since = chase.asks_on(meeting), meeting - timedelta(days=chase.cycle_days)
        if item.updated_on is None or item.updated_on < heard_since:
            yield Step(meeting, "meeting", asks_on, StepKind.MEETING)
        if min(asks_on, heard_since) > today:
            return
