"""Look plans up, with their areas."""

from sqlalchemy import delete, update
from sqlmodel import Session, col, func, select

from models.journal import Entry
from models.people import Initials
from models.plan import (
    Action,
    ActionMilestone,
    ActionOwner,
    Area,
    Block,
    BlockArea,
    Paper,
    Plan,
    PlanPerson,
    Written,
)
from models.vocabulary import PlanState


def by_key(db: Session, key: str) -> Plan | None:
    """The plan with this key; case does not count."""
    return db.exec(select(Plan).where(Plan.key == key.strip().upper())).first()


def everyone(db: Session) -> tuple[Plan, ...]:
    """All plans, live ones first."""
    rank = {PlanState.LIVE: 0, PlanState.DRAFT: 1, PlanState.CLOSED: 2}
    return tuple(sorted(db.exec(select(Plan)), key=lambda plan: (rank[plan.state], plan.key)))


def areas(db: Session, plan_id: int) -> tuple[Area, ...]:
    """The areas of a plan as printed."""
    return tuple(db.exec(select(Area).where(Area.plan_id == plan_id).order_by(col(Area.position))))


def areas_of_blocks(db: Session, plan_id: int) -> dict[int, tuple[Area, ...]]:
    """The areas of each block of a plan."""
    rows = db.exec(
        select(BlockArea.block_id, Area)
        .join(Area)
        .where(Area.plan_id == plan_id)
        .order_by(col(BlockArea.block_id), col(Area.position))
    )
    found: dict[int, tuple[Area, ...]] = {}
    for block_id, area in rows:
        found[block_id] = (*found.get(block_id, ()), area)
    return found


def blocks(db: Session, plan_id: int) -> tuple[Block, ...]:
    """The blocks of a plan as printed."""
    return tuple(db.exec(select(Block).where(Block.plan_id == plan_id).order_by(col(Block.position))))


def has_part_in(db: Session, plan_id: int, person_id: int) -> bool:
    """True for those who own something in a plan."""
    owned = select(func.count()).select_from(ActionOwner).join(Action)
    return bool(db.exec(owned.where(Action.plan_id == plan_id, ActionOwner.person_id == person_id)).one())


def is_named(db: Session, plan_id: int, person_id: int) -> bool:
    """True for those who are named to see a plan."""
    return db.get(PlanPerson, (plan_id, person_id)) is not None


def brought(db: Session, plan_id: int, person_id: int) -> bool:
    """True for those who brought a paper of the plan in."""
    rows = db.exec(select(Paper.id).where(Paper.plan_id == plan_id, Paper.brought_by == person_id))
    return rows.first() is not None


def waiting_paper(db: Session, key: str) -> Paper | None:
    """The paper for a plan that nobody has decided on yet; the latest, where there are several."""
    rows = db.exec(
        select(Paper).where(Paper.plan_key == key.upper(), Paper.state == "asked").order_by(col(Paper.id).desc())
    )
    return rows.first()


def remove_draft(db: Session, plan: Plan) -> None:
    """Take out a draft with all that a paper brought, since a newer paper of the same plan replaces it."""
    ids = select(Action.id).where(Action.plan_id == plan.id)
    for table in (Written, ActionMilestone, ActionOwner, Entry):
        db.execute(delete(table).where(col(table.action_id).in_(ids)))
    db.execute(delete(Action).where(col(Action.plan_id) == plan.id, col(Action.parent_id).is_not(None)))
    db.execute(delete(Action).where(col(Action.plan_id) == plan.id))
    blocks = select(Block.id).where(Block.plan_id == plan.id)
    db.execute(delete(BlockArea).where(col(BlockArea.block_id).in_(blocks)))
    for owned in (Block, Area, Initials, PlanPerson):
        db.execute(delete(owned).where(col(owned.plan_id) == plan.id))
    db.execute(update(Paper).where(col(Paper.plan_id) == plan.id).values(plan_id=None, state="replaced"))
    db.delete(plan)
    db.flush()
