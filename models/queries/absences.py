"""Look up who is away when, and what was to come to somebody who has left."""

from datetime import date

from sqlalchemy import update
from sqlmodel import Session, col, select

from models.people import Leave
from models.plan import Plan
from models.post import Outbox


def of_person(db: Session, person_id: int, first: date, last: date | None) -> tuple[Leave, ...]:
    """A person's leave on any of some days, the earliest first; without a last day from the first day on."""
    rows = select(Leave).where(Leave.person_id == person_id, Leave.last_day >= first)
    if last is not None:
        rows = rows.where(Leave.first_day <= last)
    return tuple(db.exec(rows.order_by(col(Leave.first_day))))


def overlapping(db: Session, row: Leave) -> tuple[Leave, ...]:
    """The same person's leave that lies on some of the same days."""
    return of_person(db, row.person_id, row.first_day, row.last_day)


def covered_by(db: Session, person_id: int, today: date) -> tuple[Leave, ...]:
    """Present and coming leave that a person is to cover."""
    return tuple(db.exec(select(Leave).where(Leave.deputy_id == person_id, Leave.last_day >= today)))


def said_last(db: Session, person_id: int) -> Leave | None:
    """The leave that somebody set for themselves last."""
    rows = select(Leave).where(Leave.person_id == person_id, col(Leave.heard_id).is_not(None))
    return db.exec(rows.order_by(col(Leave.heard_id).desc()).limit(1)).first()


def heard_as(db: Session, person_id: int, heard_id: int) -> Leave | None:
    """The leave that somebody set for themselves by a thing heard."""
    return db.exec(select(Leave).where(Leave.person_id == person_id, Leave.heard_id == heard_id)).first()


def run_by(db: Session, person_id: int) -> tuple[Plan, ...]:
    """The plans that a person leads or directs."""
    return tuple(db.exec(select(Plan).where((Plan.lead_id == person_id) | (Plan.director_id == person_id))))


def drop_messages(db: Session, person_id: int) -> None:
    """Drop what waits to be sent to a person."""
    waiting = (col(Outbox.person_id) == person_id, col(Outbox.state) == "queued")
    db.execute(update(Outbox).where(*waiting).values(state="dropped"))
