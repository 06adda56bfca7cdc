"""Look up what came in and what goes out, and the claims that make each thing happen once."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import cast

from sqlalchemy import CursorResult, delete, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, or_, select

from models.post import Inbox, JobRun, Outbox, OutboxAbout, Question
from models.vocabulary import Way

IN_HAND = ("queued", "claimed", "doubt")
"""States of messages that may still go out."""


def claim_heard(db: Session, way: Way, outside_id: str, at: datetime, person_id: int | None) -> int | None:
    """Note that a thing was heard; None where it had been heard already."""
    row = Inbox(way=way, outside_id=outside_id, heard_at=at, person_id=person_id)
    return _insert_once(db, row, Inbox, ("way", "outside_id"))


def claim_slot(db: Session, job: str, slot: str, at: datetime) -> int | None:
    """Note that a job is done for a slot; None where somebody else has it."""
    return _insert_once(db, JobRun(job=job, slot=slot, started_at=at), JobRun, ("job", "slot"))


def _insert_once(db: Session, row: Inbox | JobRun, table: type[Inbox | JobRun], unique: tuple[str, ...]) -> int | None:
    dialect = db.get_bind().dialect.name
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = make(table).values(**row.model_dump(exclude={"id"})).on_conflict_do_nothing(index_elements=unique)
    found: int | None = db.execute(statement.returning(col(table.id))).scalar()
    return found


def message(db: Session, key: str, way: Way, address: str) -> Outbox | None:
    """What is said under a key to an address."""
    return db.exec(select(Outbox).where(Outbox.key == key, Outbox.way == way, Outbox.address == address)).first()


def replace_about(db: Session, outbox_id: int, about: Mapping[int, str]) -> None:
    """Note which actions a message is about, in the order shown, and as what its reader is told of each."""
    db.execute(delete(OutboxAbout).where(col(OutboxAbout.outbox_id) == outbox_id))
    rows = [
        {"outbox_id": outbox_id, "action_id": action_id, "position": i, "role": role}
        for i, (action_id, role) in enumerate(about.items())
    ]
    if rows:
        db.execute(insert(OutboxAbout), rows)


def due(db: Session, now: datetime, most: int) -> tuple[Outbox, ...]:
    """Messages that may go out now: queued ones, and claims that have lapsed."""
    rows = db.exec(
        select(Outbox)
        .where(
            Outbox.not_before <= now,
            or_(
                Outbox.state == "queued",
                (col(Outbox.state) == "claimed") & (col(Outbox.claimed_until) < now),
                Outbox.state == "doubt",
            ),
        )
        .order_by(col(Outbox.not_before), col(Outbox.id))
        .limit(most)
    )
    return tuple(rows)


def claim_message(db: Session, row: Outbox, until: datetime) -> bool:
    """Take a message in hand; False where somebody else has it. One conditional update decides."""
    statement = (
        update(Outbox)
        .where(
            col(Outbox.id) == row.id,
            col(Outbox.state) == row.state,
            col(Outbox.attempts) == row.attempts,
        )
        .values(state="claimed", claimed_until=until, attempts=row.attempts + 1)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[object]", db.execute(statement)).rowcount == 1


def in_hand_about(db: Session, action_id: int, kind: str) -> tuple[Outbox, ...]:
    """Messages of a kind about an action that have not gone out."""
    rows = db.exec(
        select(Outbox)
        .join(OutboxAbout)
        .where(OutboxAbout.action_id == action_id, Outbox.kind == kind, col(Outbox.state).in_(("queued",)))
    )
    return tuple(rows)


def thread(db: Session, way: Way, outside_id: str, channel: str, person_id: int | None) -> Outbox | None:
    """The message of ours in whose thread somebody answers: it went to the channel, or to that person alone."""
    rows = select(Outbox).where(Outbox.way == way, Outbox.outside_id == outside_id)
    return db.exec(rows.where(or_(Outbox.address == channel, Outbox.person_id == person_id))).first()


def by_token(db: Session, token_hash: str) -> Outbox | None:
    """The mail to which a reply's token belongs."""
    return db.exec(select(Outbox).where(Outbox.token_hash == token_hash)).first()


def open_question(db: Session, question_id: int) -> Question | None:
    """A question as it was asked."""
    return db.get(Question, question_id)


def about(db: Session, outbox_id: int) -> tuple[OutboxAbout, ...]:
    """Which actions a message is about."""
    rows = select(OutboxAbout).where(OutboxAbout.outbox_id == outbox_id).order_by(col(OutboxAbout.position))
    return tuple(db.exec(rows))


def told_under(db: Session, keys: Collection[str]) -> set[str]:
    """Which of some keys have been said, or are on their way."""
    rows = select(Outbox.key).where(col(Outbox.key).in_(keys), Outbox.state != "dropped")
    return set(db.exec(rows))


def questions_to(db: Session, person_id: int) -> tuple[Question, ...]:
    """What a person was asked and has not answered, the latest first."""
    rows = select(Question).where(Question.person_id == person_id, col(Question.answered_at).is_(None))
    return tuple(db.exec(rows.order_by(col(Question.id).desc())))


def by_outside_id(db: Session, way: Way, outside_id: str) -> Outbox | None:
    """The message of ours that the other side knows by an id, wherever it went."""
    return db.exec(select(Outbox).where(Outbox.way == way, Outbox.outside_id == outside_id)).first()
