"""Owners who have gone quiet, and what a snooze needs (domain 6.3, 6.5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from tracker.rules.calendar import WorkingDays

UNANSWERED = 3
"""Reminders in a row without an answer after which an owner counts as quiet."""

PATIENCE = 5
"""Working days that the last of them is given."""


def quiet_since(
    reminded_on: Iterable[date], heard_on: date | None, today: date, workdays: WorkingDays, patience: int = PATIENCE
) -> date | None:
    """The day of the first reminder of a silence that the lead should hear of; None while there is no such silence.

    `reminded_on` are the days of the owner's chasing messages, `heard_on` that of their last real update of anything.
    The day stays the same for as long as the silence lasts, so that the lead is told once about each.
    """
    unanswered = sorted(day for day in reminded_on if heard_on is None or heard_on < day)
    if len(unanswered) < UNANSWERED or today <= workdays.add(unanswered[UNANSWERED - 1], patience):
        return None
    return unanswered[0]


def is_silent(heard_on: date | None, released_on: date | None, today: date, cycle_days: int) -> bool:
    """Whether nothing was heard of an action for a cycle, counted from the release where nothing ever was."""
    since = heard_on or released_on
    return since is not None and since < today - timedelta(days=cycle_days)


class SnoozeNeeds(StrEnum):
    """What a snooze lacks."""

    LATER_DAY = "a day after today"
    REASON = "a reason"


def snooze_needs(until: date, today: date, *, is_overdue: bool, reason: str) -> SnoozeNeeds | None:
    """What is missing before an action can be snoozed to a day; None where nothing is. Overdue ones need a reason."""
    if until <= today:
        return SnoozeNeeds.LATER_DAY
    if is_overdue and not reason.strip():
        return SnoozeNeeds.REASON
    return None
