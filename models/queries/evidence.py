"""Look up the files that were shown as evidence."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from models.evidence import EvidenceFile
from models.journal import Entry
from models.post import Inbox


def put(db: Session, rows: Sequence[EvidenceFile]) -> None:
    """Note files that came with something heard."""
    db.add_all(rows)
    db.flush()


def carry(db: Session, heard_id: int, to_heard_id: int) -> None:
    """Let what came with one thing heard belong to another, such as the choice that said what was meant."""
    rows = update(EvidenceFile).where(col(EvidenceFile.heard_id) == heard_id)
    db.execute(rows.values(heard_id=to_heard_id))


def of_action(db: Session, action_id: int) -> tuple[tuple[EvidenceFile, datetime], ...]:
    """The files that came with what was said of an action and not taken back, and when each came, newest first."""
    undone = select(Entry.undoes_id).where(col(Entry.undoes_id).is_not(None))
    said = select(Entry.heard_id).where(
        Entry.action_id == action_id,
        col(Entry.undoes_id).is_(None),
        col(Entry.id).not_in(undone),
    )
    rows = select(EvidenceFile, Inbox.heard_at).join(Inbox, col(Inbox.id) == EvidenceFile.heard_id)
    found = db.exec(rows.where(col(EvidenceFile.heard_id).in_(said)).order_by(col(EvidenceFile.id).desc()))
    return tuple((file, at) for file, at in found)
