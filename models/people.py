"""People and teams: the register of owners (domain 3)."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.columns import UtcDateTime, word
from models.vocabulary import Nation


class Person(SQLModel, table=True):
    """A person, a team or another body that can own actions. Without a Slack user it is reached by e-mail only."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    title: str = ""
    email: str | None = Field(default=None, unique=True)
    slack_user: str | None = Field(default=None, unique=True)
    manager_id: int | None = Field(default=None, foreign_key="person.id")
    is_team: bool = False
    is_admin: bool = False
    zone: str = "Europe/London"
    nation: Nation = Field(default=Nation.ENGLAND, sa_type=word(Nation))
    day_starts: int = 9
    """Hour of the person's own day from which messages may come (domain 6.1)."""
    day_ends: int = 17
    prefers: str = ""
    """`slack`, `mail`, `both`, or empty: Slack where there is a Slack user, else mail."""
    confirms: bool = True
    """Whether a mail of theirs that was understood is answered with what was understood."""
    bounced: str = ""
    """The address from which mails came back; once they have another address it says nothing any more."""
    bounced_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    calendar_hash: str | None = Field(default=None, unique=True)
    """What their private calendar address ends in, hashed (SHA-256); None while they have none."""
    left_on: date | None = None


class Alias(SQLModel, table=True):
    """Another spelling of a person's name (domain 3.2)."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    name: str = Field(unique=True)


class Initials(SQLModel, table=True):
    """Who is meant by a set of initials in one plan (domain 3.2)."""

    __table_args__ = (UniqueConstraint("plan_id", "initials"),)

    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id")
    initials: str
    person_id: int = Field(foreign_key="person.id", index=True)


class Leave(SQLModel, table=True):
    """Days on which a person is away, and who covers (domain 3.4)."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    first_day: date
    last_day: date
    deputy_id: int | None = Field(default=None, foreign_key="person.id")
    heard_id: int | None = Field(default=None, foreign_key="inbox.id")
    """The thing heard by which it was said, to take it back."""
