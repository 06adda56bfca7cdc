"""Look up whose outcome is to be looked at."""

from datetime import date

from sqlmodel import Session, col, select

from models.plan import Action, Plan
from models.queries.actions import Line
from models.vocabulary import PlanState


def due(db: Session, day: date) -> tuple[Line, ...]:
    """The actions of live plans whose outcome is to be looked at by a day, the earliest first."""
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(col(Action.review_on) <= day, col(Action.gone).is_(False), Plan.state == PlanState.LIVE)
        .order_by(col(Action.review_on), col(Action.id))
    )
    return tuple((action, plan) for action, plan in rows)
