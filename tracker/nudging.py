"""Plan when an action's owner, lead and director are told of it next, from its row (domain 6.1)."""

from __future__ import annotations

from models.plan import Action, Plan
from models.vocabulary import Reported
from tracker import outbox
from tracker.rules.nudges import Chase, Chased, Ladder, next_day
from tracker.rules.calendar import working_days
from tracker.work import Work

REMINDER = "remind"
"""Kind of the one chasing message of a person's day."""


def chased(action: Action) -> Chased:
    """An action as far as reminders go."""
    held_until = action.hold_until if action.reported is Reported.ON_HOLD else None
    waits = [day for day in (action.snoozed_until, held_until) if day is not None]
    return Chased(
        action_id=action.id or 0,
        meaning=action.meaning,
        target=action.target,
        updated_on=action.updated_on,
        left_alone_until=max(waits, default=None),
        told_on=action.told_on,
        lead_told_on=action.lead_told_on,
        director_told_on=action.director_told_on,
    )


def chase_of(plan: Plan) -> Chase:
    """How a plan chases."""
    return Chase(Ladder.from_settings(plan.ladder), working_days(plan.nation))


def plan_next(work: Work, action: Action, plan: Plan) -> None:
    """Work out the day of the next nudge."""
    action.next_nudge = next_day(chased(action), chase_of(plan), work.today(plan.zone))


def replan(work: Work, action: Action, plan: Plan) -> None:
    """Work out the next nudge after a change, and take back a reminder that has not gone out (domain 6.1)."""
    plan_next(work, action, plan)
    outbox.withdraw(work, action.id or 0, REMINDER)
