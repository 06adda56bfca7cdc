"""Look the journal up."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from models.journal import Entry

_NOT_UNDONE = col(Entry.id).not_in(select(Entry.undoes_id).where(col(Entry.undoes_id).is_not(None)))


def last_of(db: Session, person_id: int, action_ids: Collection[int]) -> Entry | None:
    """A person's latest entry that is no undo and is not undone; of some actions, where any are given."""
    rows = select(Entry).where(Entry.actor_id == person_id, col(Entry.undoes_id).is_(None), _NOT_UNDONE)
    if action_ids:
        rows = rows.where(col(Entry.action_id).in_(action_ids))
    return db.exec(rows.order_by(col(Entry.id).desc()).limit(1)).first()


def of_heard(db: Session, heard_id: int) -> tuple[Entry, ...]:
    """What one thing heard brought and is not undone, in order."""
    rows = select(Entry).where(Entry.heard_id == heard_id, col(Entry.undoes_id).is_(None), _NOT_UNDONE)
    return tuple(db.exec(rows.order_by(col(Entry.id))))


def later_writer(db: Session, entry: Entry, field: str) -> int | None:
    """Who wrote a field of an action last, after an entry."""
    rows = db.exec(select(Entry).where(Entry.action_id == entry.action_id, col(Entry.id) > (entry.id or 0)))
    writers = [row.actor_id for row in rows if field in row.after]
    return writers[-1] if writers else None


def last_said(db: Session, action_id: int) -> Entry | None:
    """The last words of a person on an action that were not taken back."""
    rows = select(Entry).where(
        Entry.action_id == action_id,
        Entry.words != "",
        Entry.kind != "imported",
        col(Entry.actor_id).is_not(None),
        _NOT_UNDONE,
    )
    return db.exec(rows.order_by(col(Entry.id).desc()).limit(1)).first()
