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


def about_action(db: Session, number: int) -> tuple[Question, ...]:
    """What anybody was asked about an action and has not answered, the oldest first."""
    rows = select(Question).where(col(Question.about)["action"].as_integer() == number, _OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))


def opened_by(db: Session, heard_id: int) -> tuple[Question, ...]:
    """What is still asked because of a thing heard."""
    rows = select(Question).where(col(Question.about)["heard"].as_integer() == heard_id, _OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))


def closed_by(db: Session, heard_id: int) -> tuple[Question, ...]:
    """What is no longer asked because of a thing heard."""
    rows = select(Question).where(col(Question.about)["closed"].as_integer() == heard_id, ~_OPEN)
    return tuple(db.exec(rows.order_by(col(Question.id))))
