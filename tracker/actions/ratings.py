"""Rate an action from its row, and keep a change of rating as a fact before anybody is told (domain 4.3, 4.5)."""

from __future__ import annotations

from models.journal import Entry, Flip
from models.plan import Action, Plan
from models.vocabulary import PlanState
from tracker.actions import deciding
from tracker.rules.calendar import working_days
from tracker.rules.rag import ActionFacts, Override, Rating, RatingPolicy, rate
from tracker.work import Work


def facts_of(action: Action, plan: Plan) -> ActionFacts:
    """What is known of an action that bears on its rating."""
    override = None
    if action.override is not None and action.override_until is not None:
        override = Override(action.override, action.override_why, action.override_until)
    return ActionFacts(
        has_owner=action.owner_id is not None,
        baseline=action.baseline,
        target=action.target,
        forecast=action.forecast,
        starts_on=action.starts_on,
        slips=action.slips,
        reported=action.reported,
        percent=action.percent,
        has_note=bool(action.progress),
        reason=action.reason,
        hold_until=action.hold_until,
        close_approved=action.approver_id is not None,
        complete_on=action.complete_on,
        evidence_given=bool(action.evidence),
        checked_by_other=action.checked_by is not None,
        check_needed=deciding.needs_check(action, plan),
        updated_on=action.updated_on,
        watched_since=plan.released_at.date() if plan.released_at else None,
        status_lost=action.status_lost,
        override=override,
    )


def rating_of(work: Work, action: Action, plan: Plan) -> Rating:
    """The rating of an action today, in its plan's time zone and by its nation's working days."""
    policy = RatingPolicy(cycle_days=plan.cycle_days)
    return rate(facts_of(action, plan), work.today(plan.zone), working_days(plan.nation), policy)


def rerate(work: Work, action: Action, plan: Plan, entry: Entry | None = None) -> Flip | None:
    """Rate an action anew; a change of meaning in a live plan becomes a fact, which is returned."""
    rating = rating_of(work, action, plan)
    was = action.meaning
    action.meaning, action.rule, action.why = rating.meaning, str(rating.rule), rating.why
    action.next_look = rating.next_look
    if rating.meaning is was or plan.state is not PlanState.LIVE:
        return None
    flip = Flip(
        action_id=action.id or 0,
        plan_id=action.plan_id,
        at=work.now,
        was=was,
        now=rating.meaning,
        rule=str(rating.rule),
        why=rating.why,
        entry_id=entry.id if entry else None,
    )
    work.db.add(flip)
    return flip
