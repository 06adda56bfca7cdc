"""What comes in, what goes out, what the clock has done: each with its unique key (house, "Once")."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel, UniqueConstraint

from models.columns import UtcDateTime, json_column, word
from models.vocabulary import Way


class Inbox(SQLModel, table=True):
    """A thing heard, by the id that its sender's side gave it: hearing it again changes nothing."""

    __table_args__ = (UniqueConstraint("way", "outside_id"),)

    id: int | None = Field(default=None, primary_key=True)
    way: Way = Field(sa_type=word(Way))
    outside_id: str
    heard_at: datetime = Field(sa_type=UtcDateTime)
    person_id: int | None = Field(default=None, foreign_key="person.id")


class Outbox(SQLModel, table=True):
    """A message to somebody who is not waiting for it."""

    __table_args__ = (
        UniqueConstraint("key", "way", "address"),
        Index("outbox_to_send", "state", "not_before"),
        Index("outbox_thread", "way", "outside_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str
    """What is said, such as `remind:3:2026-11-23`: said once to each address."""
    kind: str
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    """Whom it is for; None where it goes to a channel."""
    way: Way = Field(sa_type=word(Way))
    address: str
    """Slack channel or user, or mail address."""
    said: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    state: str = "queued"
    """`queued`, `claimed`, `sent`, `failed` (for good), `doubt` (may have arrived), `dropped` (no longer true)."""
    not_before: datetime = Field(sa_type=UtcDateTime)
    not_after: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When it is no longer worth saying: yesterday's reminder is made anew, not sent late (domain 6.4)."""
    claimed_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    queued_at: datetime = Field(sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outside_id: str = ""
    """Slack's timestamp or the Message-ID, once the other side accepted it."""
    thread_id: str = ""
    """The message in whose thread it is said; empty for a message of its own."""
    topic: str = ""
    """What its reader's mails of one thread are all about, such as `action:47`; empty for a thread of its own."""
    token: str = ""
    """What a reply by mail must carry to be believed; gone from here once it is sent."""
    token_hash: str = Field(default="", index=True)
    """The same, hashed (SHA-256), by which a reply is known."""
    error: str = ""


class OutboxFile(SQLModel, table=True):
    """A file that goes with a message; forgotten once that is sent."""

    id: int | None = Field(default=None, primary_key=True)
    outbox_id: int = Field(foreign_key="outbox.id", index=True)
    name: str
    mimetype: str
    content: bytes


class OutboxAbout(SQLModel, table=True):
    """Which actions a message is about, in the order shown: what a reply to it can mean."""

    outbox_id: int = Field(foreign_key="outbox.id", primary_key=True)
    action_id: int = Field(foreign_key="action.id", primary_key=True, index=True)
    position: int
    role: str = ""
    """As what the reader was told of it: `owner`, `lead` or `director`; empty outside reminders."""
    owner_id: int | None = Field(default=None, foreign_key="person.id")
    """Whose it was when that was said."""


class Notice(SQLModel, table=True):
    """Something that a person is told once, within their message of a day: noted first, told when that has gone out."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """What is told, such as `quiet:4:12:2026-11-03`."""
    kind: str
    """`welcome` (a plan was released), `quiet` (an owner does not answer), `unreachable` (an owner has no address)."""
    person_id: int = Field(foreign_key="person.id", index=True)
    """Who is told."""
    plan_id: int = Field(foreign_key="plan.id")
    about_id: int | None = Field(default=None, foreign_key="person.id")
    """Whom it is about, where it is about somebody else."""
    since: date | None = None
    """The day of the first reminder that a quiet owner left unanswered."""
    noted_at: datetime = Field(sa_type=UtcDateTime)
    outbox_id: int | None = Field(default=None, foreign_key="outbox.id", index=True)
    """The message in which it stands."""
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When that was accepted, or when there was no more reason to tell it; None until then."""


class JobRun(SQLModel, table=True):
    """That the clock did a job for a slot; whoever inserts the row does it."""

    __table_args__ = (UniqueConstraint("job", "slot"),)

    id: int | None = Field(default=None, primary_key=True)
    job: str
    slot: str
    started_at: datetime = Field(sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    result: str = ""


class Question(SQLModel, table=True):
    """Something asked of a person with choices, until it is answered (domain 5.2)."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str
    about: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    choices: list[dict[str, Any]] = Field(default_factory=list, sa_column=json_column())
    asked_at: datetime = Field(sa_type=UtcDateTime)
    outbox_id: int | None = Field(default=None, foreign_key="outbox.id", index=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer: str = ""
