"""What managers' questions look up: everything that a question may name, and plans as they were, many rows at once."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, func, or_, select

from models.journal import Entry
from models.people import Alias, Initials, Person
from models.plan import Action, Area, Block, BlockArea, Plan
from models.queries.actions import Line
from models.vocabulary import Meaning


def people_of(db: Session, plan_ids: Collection[int]) -> tuple[Person, ...]:
    """All who have not left, and whoever has left but still owns something in these plans; by name."""
    owning = select(Action.owner_id).where(col(Action.plan_id).in_(plan_ids), col(Action.owner_id).is_not(None))
    found = select(Person).where(or_(col(Person.left_on).is_(None), col(Person.id).in_(owning)))
    return tuple(db.exec(found.order_by(col(Person.name), col(Person.id))))


def aliases(db: Session) -> dict[int, tuple[str, ...]]:
    """What else people are called."""
    found: dict[int, tuple[str, ...]] = {}
    for person_id, name in db.exec(select(Alias.person_id, Alias.name).order_by(col(Alias.id))):
        found[person_id] = (*found.get(person_id, ()), name)
    return found


def initials(db: Session, plan_ids: Collection[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    """How these plans write people: plan's key and initials, by person."""
    rows = db.exec(
        select(Initials.person_id, Plan.key, Initials.initials)
        .join(Plan, col(Plan.id) == col(Initials.plan_id))
        .where(col(Initials.plan_id).in_(plan_ids))
        .order_by(col(Initials.id))
    )
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    for person_id, key, letters in rows:
        found[person_id] = (*found.get(person_id, ()), (key, letters))
    return found


def areas(db: Session, plan_ids: Collection[int]) -> tuple[Area, ...]:
    """The areas of plans, as printed."""
    rows = select(Area).where(col(Area.plan_id).in_(plan_ids)).order_by(col(Area.plan_id), col(Area.position))
    return tuple(db.exec(rows))


def areas_of_blocks(db: Session, plan_ids: Collection[int]) -> dict[int, tuple[Area, ...]]:
    """Under which areas each block of these plans stands, as printed."""
    rows = db.exec(
        select(Block.id, Area)
        .join(BlockArea, col(BlockArea.block_id) == col(Block.id))
        .join(Area, col(Area.id) == col(BlockArea.area_id))
        .where(col(Block.plan_id).in_(plan_ids))
        .order_by(col(Block.id), col(Area.position))
    )
    found: dict[int, tuple[Area, ...]] = {}
    for block_id, area in rows:
        found[block_id or 0] = (*found.get(block_id or 0, ()), area)
    return found


def tags(db: Session, plan_ids: Collection[int]) -> tuple[str, ...]:
    """The tags of actions as written, each once."""
    rows = select(Action.tags).where(col(Action.plan_id).in_(plan_ids), Action.tags != "", col(Action.gone).is_(False))
    return tuple(db.exec(rows.distinct().order_by(col(Action.tags))))


def counts(db: Session, plan_ids: Collection[int]) -> dict[int, Counter[Meaning]]:
    """How many tracked actions of each plan are rated how."""
    rows = db.exec(
        select(Action.plan_id, Action.meaning, func.count())
        .where(col(Action.plan_id).in_(plan_ids), col(Action.number).is_not(None), col(Action.gone).is_(False))
        .group_by(col(Action.plan_id), col(Action.meaning))
    )
    found: dict[int, Counter[Meaning]] = {plan_id: Counter() for plan_id in plan_ids}
    for plan_id, meaning, number in rows:
        found[plan_id][Meaning(meaning)] = number
    return found


def leaves_known_at(db: Session, plan_id: int, moment: datetime) -> tuple[Line, ...]:
    """The tracked actions of a plan that had come in before a moment, also those that are gone since; as printed."""
    later = select(Entry.action_id).where(Entry.plan_id == plan_id).group_by(col(Entry.action_id))
    later = later.having(func.min(Entry.at) >= moment)
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(Action.plan_id == plan_id, col(Action.number).is_not(None), col(Action.id).not_in(later))
        .order_by(col(Action.position))
    )
    return tuple((action, plan) for action, plan in rows)


def journal_spans(db: Session, plan_id: int) -> dict[int, tuple[datetime, datetime]]:
    """When the journal of each action of a plan begins, and when its last entry was made."""
    rows = select(Entry.action_id, func.min(Entry.at), func.max(Entry.at)).where(Entry.plan_id == plan_id)
    return {action_id: (first, last) for action_id, first, last in db.exec(rows.group_by(col(Entry.action_id)))}


def first_entries(db: Session, action_ids: Collection[int]) -> set[int]:
    """The entries with which the journals of actions begin: that a paper brought them."""
    rows = select(func.min(Entry.id)).where(col(Entry.action_id).in_(action_ids)).group_by(col(Entry.action_id))
    return {entry_id for entry_id in db.exec(rows) if entry_id is not None}
