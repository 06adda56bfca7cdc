"""Look the journal up: what somebody said last, what stands of it, and who wrote meanwhile."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, insert
from sqlmodel import Session, col, func, select

from models.journal import Entry
from models.plan import ActionOwner
from models.post import Inbox
from models.vocabulary import Way

_NOT_UNDONE = col(Entry.id).not_in(select(Entry.undoes_id).where(col(Entry.undoes_id).is_not(None)))
_SAID = (Entry.kind != "imported", col(Entry.undoes_id).is_(None))
"""What people say and do; a paper is taken back by its own way."""


def last_of(db: Session, person_id: int, action_ids: Collection[int]) -> Entry | None:
    """A person's latest entry that is no undo and is not undone; of some actions, where any are given."""
    rows = select(Entry).where(Entry.actor_id == person_id, *_SAID, _NOT_UNDONE)
    if action_ids:
        rows = rows.where(col(Entry.action_id).in_(action_ids))
    return db.exec(rows.order_by(col(Entry.id).desc()).limit(1)).first()


def of_heard(db: Session, heard_id: int) -> tuple[Entry, ...]:
    """What one thing heard brought and is not undone, in order."""
    rows = select(Entry).where(Entry.heard_id == heard_id, *_SAID, _NOT_UNDONE)
    return tuple(db.exec(rows.order_by(col(Entry.id))))


def is_taken_back(db: Session, heard_id: int) -> bool:
    """Whether a thing heard brought something, and nothing of it stands any more."""
    brought = select(Entry.id).where(Entry.heard_id == heard_id, *_SAID).limit(1)
    return db.exec(brought).first() is not None and not of_heard(db, heard_id)


def history(db: Session, action_id: int) -> tuple[Entry, ...]:
    """All that was written of an action, oldest first."""
    return tuple(db.exec(select(Entry).where(Entry.action_id == action_id).order_by(col(Entry.id))))


def by_others(db: Session, action_ids: Collection[int], person_id: int, since: datetime) -> tuple[Entry, ...]:
    """What others wrote of some actions since a moment and have not taken back, oldest first."""
    rows = select(Entry).where(
        col(Entry.action_id).in_(action_ids), Entry.at > since, Entry.actor_id != person_id, *_SAID, _NOT_UNDONE
    )
    return tuple(db.exec(rows.order_by(col(Entry.id))))


def last_said(db: Session, action_id: int) -> Entry | None:
    """The last words of a person on an action that were not taken back."""
    rows = select(Entry).where(
        Entry.action_id == action_id, Entry.words != "", col(Entry.actor_id).is_not(None), *_SAID, _NOT_UNDONE
    )
    return db.exec(rows.order_by(col(Entry.id).desc()).limit(1)).first()


def last_written(db: Session, action_ids: Collection[int]) -> datetime | None:
    """When anything was last written of any of some actions."""
    return db.exec(select(func.max(Entry.at)).where(col(Entry.action_id).in_(action_ids))).one()


def heard_as(db: Session, way: Way, outside_id: str) -> int | None:
    """The row under which a thing was heard, by the id that the other side gave it."""
    return db.exec(select(Inbox.id).where(Inbox.way == way, Inbox.outside_id == outside_id)).first()


def put_owners(db: Session, action_id: int, person_ids: Sequence[int]) -> None:
    """Let just these people own an action, its lead owner first."""
    db.execute(delete(ActionOwner).where(col(ActionOwner.action_id) == action_id))
    rows = [{"action_id": action_id, "person_id": one, "position": at} for at, one in enumerate(person_ids)]
    if rows:
        db.execute(insert(ActionOwner), rows)
