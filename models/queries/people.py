"""Look people up."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import delete
from sqlmodel import Session, col, func, or_, select

from models.people import Alias, Initials, Leave, Person


def by_id(db: Session, person_id: int) -> Person:
    """The person of a row that is known to exist."""
    return db.get_one(Person, person_id)


def by_slack_user(db: Session, user: str) -> Person | None:
    """The person who has this Slack user."""
    return db.exec(select(Person).where(Person.slack_user == user)).first()


def by_email(db: Session, email: str) -> Person | None:
    """The person who has this mail address; case does not count."""
    return db.exec(select(Person).where(Person.email == email.strip().lower())).first()


def by_calendar(db: Session, token_hash: str) -> Person | None:
    """The person whose private calendar address ends in the token of this hash."""
    return db.exec(select(Person).where(Person.calendar_hash == token_hash)).first()


def called(db: Session, name: str) -> tuple[Person, ...]:
    """Everybody whose name or alias this is; case and spacing do not count."""
    wanted = " ".join(name.split()).lower()
    known_as = select(Alias.person_id).where(func.lower(Alias.name) == wanted)
    rows = db.exec(
        select(Person)
        .where(or_(func.lower(Person.name) == wanted, col(Person.id).in_(known_as)))
        .order_by(col(Person.name), col(Person.id))
    )
    return tuple(rows)


def everybody(db: Session) -> tuple[Person, ...]:
    """All who have not left, by name."""
    here = select(Person).where(col(Person.left_on).is_(None))
    return tuple(db.exec(here.order_by(col(Person.name), col(Person.id))))


def administrators(db: Session) -> tuple[Person, ...]:
    """Those who look after people and settings."""
    return tuple(person for person in everybody(db) if person.is_admin)


def many(db: Session, ids: Collection[int]) -> dict[int, Person]:
    """People by their rows."""
    return {row.id: row for row in db.exec(select(Person).where(col(Person.id).in_(ids))) if row.id is not None}


def initials(db: Session, plan_id: int) -> dict[str, int]:
    """Whose initials are whose in a plan."""
    rows = db.exec(select(Initials).where(Initials.plan_id == plan_id))
    return {row.initials: row.person_id for row in rows}


def initials_of(db: Session, plan_id: int, person_id: int) -> str:
    """How a plan writes a person; empty where it writes the name."""
    rows = db.exec(select(Initials).where(Initials.plan_id == plan_id, Initials.person_id == person_id))
    return next((row.initials for row in rows), "")


def known_initials(db: Session, letters: str) -> tuple[Person, ...]:
    """Everybody whom any plan writes with these initials."""
    rows = db.exec(select(Person).join(Initials).where(Initials.initials == letters).distinct())
    return tuple(rows)


def away(db: Session, day: date) -> dict[int, Leave]:
    """Who is on leave on a day, with their leave."""
    rows = db.exec(select(Leave).where(Leave.first_day <= day, Leave.last_day >= day))
    return {row.person_id: row for row in rows}


def forget_initials(db: Session, plan_id: int, letters: str) -> None:
    """Let a set of initials mean nobody in a plan."""
    db.execute(delete(Initials).where(col(Initials.plan_id) == plan_id, col(Initials.initials) == letters))


def aliases(db: Session, person_id: int) -> tuple[str, ...]:
    """What else a person is called."""
    return tuple(row.name for row in db.exec(select(Alias).where(Alias.person_id == person_id)))
