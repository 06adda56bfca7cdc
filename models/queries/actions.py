"""Look actions up: the tracked leaves, with what is needed to show and to rate them."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, insert
from sqlmodel import Session, col, func, or_, select

from models.journal import Entry, Flip
from models.people import Person
from models.plan import Action, ActionMilestone, ActionOwner, Plan, Revision, Written
from models.post import OutboxAbout
from models.vocabulary import PlanState

Line = tuple[Action, Plan]
"""A tracked action and its plan."""


def by_number(db: Session, number: int) -> Line | None:
    """The tracked action with this short number, locked until the work is done (where the database locks rows)."""
    found = db.exec(select(Action, Plan).join(Plan).where(Action.number == number).with_for_update(of=Action)).first()
    return (found[0], found[1]) if found else None


def leaves(db: Session, plan_ids: Collection[int], *, gone: bool = False) -> tuple[Line, ...]:
    """The tracked actions of plans, as printed."""
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(col(Action.plan_id).in_(plan_ids), col(Action.number).is_not(None), Action.gone == gone)
        .order_by(col(Action.plan_id), col(Action.position))
    )
    return tuple((action, plan) for action, plan in rows)


def owned_by(db: Session, person_id: int) -> tuple[Line, ...]:
    """The tracked actions of live plans that a person owns or shares."""
    shared = select(ActionOwner.action_id).where(ActionOwner.person_id == person_id)
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(
            or_(Action.owner_id == person_id, col(Action.id).in_(shared)),
            col(Action.number).is_not(None),
            col(Action.gone).is_(False),
            Plan.state == PlanState.LIVE,
        )
        .order_by(col(Action.plan_id), col(Action.position))
    )
    return tuple((action, plan) for action, plan in rows)


def of_message(db: Session, outbox_id: int) -> tuple[Line, ...]:
    """The actions that a message was about, in the order in which it showed them."""
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .join(OutboxAbout, col(OutboxAbout.action_id) == col(Action.id))
        .where(OutboxAbout.outbox_id == outbox_id)
        .order_by(col(OutboxAbout.position))
    )
    return tuple((action, plan) for action, plan in rows)


def owners(db: Session, action_ids: Collection[int]) -> dict[int, tuple[Person, ...]]:
    """Who owns each action, its lead owner first."""
    rows = db.exec(
        select(ActionOwner.action_id, Person)
        .join(Person)
        .where(col(ActionOwner.action_id).in_(action_ids))
        .order_by(col(ActionOwner.action_id), col(ActionOwner.position))
    )
    found: dict[int, tuple[Person, ...]] = {}
    for action_id, person in rows:
        found[action_id] = (*found.get(action_id, ()), person)
    return found


def owners_of(db: Session, action: Action) -> tuple[Person, ...]:
    """Who owns one action, its lead owner first."""
    return owners(db, {action.id or 0}).get(action.id or 0, ())


def put_owner_first(db: Session, action: Action, person_id: int) -> None:
    """Make a person the lead owner in place of the present one; the others go on sharing the action."""
    mine = col(ActionOwner.action_id) == action.id
    db.execute(delete(ActionOwner).where(mine, col(ActionOwner.person_id).in_({action.owner_id, person_id})))
    db.execute(insert(ActionOwner).values(action_id=action.id, person_id=person_id, position=0))


def children(db: Session, parent_id: int) -> tuple[Action, ...]:
    """The sub-actions of an action."""
    return tuple(db.exec(select(Action).where(Action.parent_id == parent_id).order_by(col(Action.position))))


def milestones(db: Session, action_id: int) -> tuple[ActionMilestone, ...]:
    """The days named by an action's written target."""
    rows = select(ActionMilestone).where(ActionMilestone.action_id == action_id)
    return tuple(db.exec(rows.order_by(col(ActionMilestone.position))))


def written(db: Session, action_id: int) -> tuple[Written, ...]:
    """What the papers had for an action, the latest first."""
    return tuple(db.exec(select(Written).where(Written.action_id == action_id).order_by(col(Written.id).desc())))


def revisions(db: Session, action_id: int) -> tuple[Revision, ...]:
    """The new dates that were asked for or agreed, in order."""
    return tuple(db.exec(select(Revision).where(Revision.action_id == action_id).order_by(col(Revision.id))))


def entries(db: Session, action_id: int, most: int = 5) -> tuple[Entry, ...]:
    """The latest entries of an action's journal, newest first."""
    rows = select(Entry).where(Entry.action_id == action_id).order_by(col(Entry.id).desc()).limit(most)
    return tuple(db.exec(rows))


def entries_since(db: Session, plan_id: int, moment: datetime) -> tuple[Entry, ...]:
    """What was said and done in a plan since a moment, oldest first."""
    rows = select(Entry).where(Entry.plan_id == plan_id, Entry.at >= moment).order_by(col(Entry.id))
    return tuple(db.exec(rows))


def flips_since(db: Session, plan_id: int, moment: datetime) -> tuple[Flip, ...]:
    """Changes of rating in a plan since a moment, oldest first."""
    return tuple(db.exec(select(Flip).where(Flip.plan_id == plan_id, Flip.at >= moment).order_by(col(Flip.id))))


def by_ids(db: Session, ids: Collection[int]) -> dict[int, Line]:
    """Actions by their rows, with their plans."""
    rows = db.exec(select(Action, Plan).join(Plan).where(col(Action.id).in_(ids)))
    return {action.id: (action, plan) for action, plan in rows if action.id is not None}


def highest_number(db: Session) -> int:
    """The highest short number given out so far, over all plans."""
    return db.exec(select(func.max(Action.number))).one() or 0
