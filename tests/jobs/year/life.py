"""What people say of their actions, at random: news, forecasts, snoozes, hand-overs, new dates, done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from sqlmodel import col, select

from models.people import Person
from models.plan import Action, Plan
from models.vocabulary import DateKind, PlanState, Reported
from tracker.actions import updates
from tracker.actions.updates import Statement
from tracker.plans import imports
from tracker.refusals import Refusal
from tracker.rules.phrases import Change
from tracker.work import Work, Workshop

Say = Callable[[Action, date, Random], Change]


def _later(today: date, random: Random, most: int = 60) -> date:
    return today + timedelta(days=random.randrange(3, most))


SAYINGS: tuple[tuple[int, str, Say], ...] = (
    (34, "owner", lambda a, _, r: Change(a.number or 0, percent=r.randrange(5, 95), words="so far so good")),
    (8, "owner", lambda a, _, _r: Change(a.number or 0, Reported.AT_RISK, words="legal have not replied")),
    (8, "owner", lambda a, _, _r: Change(a.number or 0, Reported.ON_TRACK, words="back on track")),
    (10, "owner", lambda a, t, r: Change(a.number or 0, date=_later(t, r), date_kind=DateKind.FORECAST, words="later")),
    (6, "owner", lambda a, _, _r: Change(a.number or 0, Reported.COMPLETE, evidence=("memo.pdf",), words="done")),
    (16, "owner", lambda a, t, r: Change(a.number or 0, date=_later(t, r, 20), date_kind=DateKind.UNTIL,
                                         reason="busy")),
    (4, "owner", lambda a, t, r: Change(a.number or 0, Reported.ON_HOLD, date=_later(t, r), date_kind=DateKind.UNTIL,
                                        reason="no money", words="on hold")),
    (6, "lead", lambda a, _, r: Change(a.number or 0, to=f"Person {r.randrange(10)}", words="hand over")),
    (8, "lead", lambda a, t, r: Change(a.number or 0, date=_later(t, r, 90), date_kind=DateKind.TARGET, words="moved")),
)  # fmt: skip
"""How often in a hundred, who says it, and what."""


def release(workshop: Workshop) -> None:
    """Let the leads set their plans going."""
    with workshop.begin() as work:
        for plan in work.db.exec(select(Plan)).all():
            work.actor = work.db.get_one(Person, plan.lead_id)
            imports.release(work, plan)


def go_on(workshop: Workshop, random: Random, per_mille: int) -> int:
    """Let so many of a thousand open actions be spoken of; returns of how many something was said."""
    with workshop.begin() as work:
        rows = work.db.exec(select(Action).where(col(Action.owner_id).is_not(None)).order_by(col(Action.id))).all()
        ids = [row.id or 0 for row in rows if row.meaning.is_open and random.randrange(1000) < per_mille]
    said = 0
    for action_id in ids:
        try:
            with workshop.begin() as work:
                _say(work, action_id, random)
                said += 1
        except Refusal:
            continue
    return said


def _say(work: Work, action_id: int, random: Random) -> None:
    action = work.db.get_one(Action, action_id)
    plan = work.db.get_one(Plan, action.plan_id)
    if plan.state is not PlanState.LIVE:
        return
    (_, who, say) = random.choices(SAYINGS, weights=[weight for weight, _, _ in SAYINGS])[0]
    work.actor = work.db.get_one(Person, action.owner_id if who == "owner" else plan.lead_id)
    change = say(action, work.today(plan.zone), random)
    updates.apply(work, (Statement(action, plan, change, change.words),))
