"""Look plans up, with their areas."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import String, cast, delete, text, update
from sqlmodel import Session, col, func, select

from models.journal import Entry
from models.plan import (
    Action,
    ActionMilestone,
    ActionOwner,
    Area,
    Block,
    BlockArea,
    DigestWish,
    Paper,
    Plan,
    PlanPerson,
    Revision,
)
from models.vocabulary import PlanState

_NUMBERS = 0x43484153
"""Names the lock under which short numbers are given out on PostgreSQL; SQLite lets one write at a time anyway."""


def by_key(db: Session, key: str) -> Plan | None:
    """The plan with this key; case does not count."""
    return db.exec(select(Plan).where(Plan.key == key.strip().upper())).first()


def everyone(db: Session) -> tuple[Plan, ...]:
    """All plans, live ones first."""
    rank = {PlanState.LIVE: 0, PlanState.DRAFT: 1, PlanState.CLOSED: 2}
    return tuple(sorted(db.exec(select(Plan)), key=lambda plan: (rank[plan.state], plan.key)))


def digest_wishes(db: Session, person_ids: Collection[int]) -> dict[tuple[int, int], DigestWish]:
    """When people want the digest of which plan, by person and plan; who has not said so is not in it."""
    rows = db.exec(select(DigestWish).where(col(DigestWish.person_id).in_(person_ids)))
    return {(row.person_id, row.plan_id): row for row in rows}


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


def claim_paper(db: Session, paper_id: int, state: str) -> bool:
    """Decide on a paper: it becomes `accepted` or `discarded`. False where somebody else has decided already."""
    decided = update(Paper).where(col(Paper.id) == paper_id, col(Paper.state) == "asked").values(state=state)
    return bool(db.connection().execute(decided).rowcount)


def numbered(db: Session, plan_id: int) -> tuple[Action, ...]:
    """The numbered actions of a plan that have sub-actions, as printed."""
    rows = select(Action).where(Action.plan_id == plan_id, col(Action.number).is_(None))
    return tuple(db.exec(rows.order_by(col(Action.position))))


def references(db: Session, plan_id: int) -> set[str]:
    """The printed references that a plan's actions have, also those that are gone."""
    return set(db.exec(select(Action.ref).where(Action.plan_id == plan_id)))


def lay_references_aside(db: Session, plan_id: int) -> None:
    """Give every action that a plan still has a passing reference, so that they can take each other's."""
    present = update(Action).where(col(Action.plan_id) == plan_id, col(Action.gone).is_(False))
    db.execute(present.values(ref="~" + cast(Action.id, String)))
    db.expire_all()


def next_number(db: Session) -> int:
    """The next short number, over all plans. Until the work is done nobody else is given one."""
    if db.get_bind().dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _NUMBERS})
    return (db.exec(select(func.max(Action.number))).one() or 0) + 1


def forget_milestones(db: Session, action_id: int) -> None:
    """Take out the days that an action's target named before."""
    db.execute(delete(ActionMilestone).where(col(ActionMilestone.action_id) == action_id))


def last_entries(db: Session, plan_id: int) -> dict[int, int]:
    """The last entry of the journal of each action of a plan."""
    rows = select(Entry.action_id, func.max(Entry.id)).where(Entry.plan_id == plan_id).group_by(col(Entry.action_id))
    return {action_id: last or 0 for action_id, last in db.exec(rows)}


def journal(db: Session, plan_id: int) -> tuple[Entry, ...]:
    """All that was written of a plan's actions, oldest first."""
    return tuple(db.exec(select(Entry).where(Entry.plan_id == plan_id).order_by(col(Entry.id))))


def dates_asked_for(db: Session, plan_id: int) -> frozenset[tuple[int, date]]:
    """Each action of a plan with every target day that was ever asked for or agreed."""
    rows = db.exec(select(Revision).join(Action).where(Action.plan_id == plan_id))
    return frozenset((row.action_id, row.to_day) for row in rows)


def undecided(db: Session, plan_id: int) -> tuple[Revision, ...]:
    """New target dates that were asked for in a plan and that nobody has decided on; the latest of each action last."""
    rows = select(Revision).join(Action).where(Action.plan_id == plan_id, col(Revision.approved).is_(None))
    return tuple(db.exec(rows.order_by(col(Revision.id))))
