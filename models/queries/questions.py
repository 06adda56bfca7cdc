"""Look up what people were asked and have not answered."""

from sqlmodel import Session, col, select

from models.post import Question

_OPEN = col(Question.answered_at).is_(None)


def by_id(db: Session, question_id: int) -> Question | None:
    """A question, for one work at a time: a second answer waits here until the first is done."""
    return db.get(Question, question_id, with_for_update=True, populate_existing=True)


def put_to(db: Session, person_id: int) -> tuple[Question, ...]:
    """What a person was asked and has not answered, the latest first."""
    rows = select(Question).where(Question.person_id == person_id, _OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id).desc())))


def closed_in(db: Session, outbox_id: int, person_id: int) -> tuple[Question, ...]:
    """What a person was asked in a message and is asked no longer."""
    rows = select(Question).where(Question.outbox_id == outbox_id, Question.person_id == person_id, ~_OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))


def about_action(db: Session, number: int) -> tuple[Question, ...]:
    """What anybody was asked about an action and has not answered, the oldest first."""
    rows = select(Question).where(col(Question.about)["action"].as_integer() == number, _OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))


def opened_by(db: Session, heard_id: int) -> tuple[Question, ...]:
    """What is still asked because of a thing heard."""
    rows = select(Question).where(col(Question.about)["heard"].as_integer() == heard_id, _OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))


def decided_of(db: Session, heard_id: int) -> tuple[Question, ...]:
    """What was asked because of a thing heard and has been answered with one of its choices."""
    rows = select(Question).where(col(Question.about)["heard"].as_integer() == heard_id, ~_OPEN)
    found = db.exec(rows.order_by(col(Question.id)))
    return tuple(row for row in found if any(one["answer"] == row.answer for one in row.choices))


def closed_by(db: Session, heard_id: int) -> tuple[Question, ...]:
    """What is no longer asked because of a thing heard."""
    rows = select(Question).where(col(Question.about)["closed"].as_integer() == heard_id, ~_OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))
