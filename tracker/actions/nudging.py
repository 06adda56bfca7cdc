"""Plan when an action's owner, lead and director are told of it next, from its row (domain 6.1)."""

from __future__ import annotations

import dataclasses
from datetime import date

from models.plan import Action, Plan
from models.queries import actions, clock
from models.vocabulary import Reported
from tracker import outbox
from tracker.rules.calendar import working_days
from tracker.rules.meetings import Meetings
from tracker.rules.nudges import Chase, Chased, Ladder, next_day
from tracker.work import Work

REMINDER = "remind"
"""Kind of the one chasing message of a person's day."""


def today_by_zone(work: Work) -> dict[str, date]:
    """The day it is in each zone in which there are live plans."""
    return {zone: work.today(zone) for zone in clock.zones(work.db)}


def chased(action: Action, plan: Plan) -> Chased:
    """An action as far as reminders go. What its owner was told counts for that owner, not for the next one."""
    held_until = action.hold_until if action.reported is Reported.ON_HOLD else None
    waits = [day for day in (action.snoozed_until, held_until) if day is not None]
    return Chased(
        action_id=action.id or 0,
        meaning=action.meaning,
        target=action.target,
        updated_on=action.updated_on,
        left_alone_until=max(waits, default=None),
        told_on=action.told_on if action.told_owner_id == action.owner_id else None,
        lead_told_on=action.lead_told_on,
        director_told_on=action.director_told_on,
        slips=action.slips,
        slipped_on=action.slipped_on if plan.director_id is not None else None,
    )


def chase_of(plan: Plan) -> Chase:
    """How a plan chases; there is no step for a lead or a director whom it does not have."""
    ladder = Ladder.from_settings(plan.ladder)
    if plan.lead_id is None:
        ladder = dataclasses.replace(ladder, lead_after=None)
    if plan.director_id is None:
        ladder = dataclasses.replace(ladder, director_after=None)
    return Chase(ladder, working_days(plan.nation), Meetings.from_settings(plan.meetings), plan.cycle_days)


def plan_next(work: Work, action: Action, plan: Plan) -> None:
    """Work out the day of the next nudge."""
    action.next_nudge = next_day(chased(action, plan), chase_of(plan), work.today(plan.zone))


def replan(work: Work, action: Action, plan: Plan) -> None:
    """Work out the next nudge after a change, and take back a reminder that has not gone out (domain 6.1)."""
    plan_next(work, action, plan)
    outbox.withdraw(work, action.id or 0, REMINDER)


def replan_all(work: Work, plan: Plan) -> None:
    """Work out every next nudge of a plan after its ladder, meetings, nation, lead or director has changed."""
    for action, _ in actions.leaves(work.db, {plan.id or 0}):
        replan(work, action, plan)
