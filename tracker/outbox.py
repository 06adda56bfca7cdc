"""All that is said to somebody who is not waiting: queued in the transaction of its cause, sent by `dispatch`."""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.people import Person
from models.plan import Action
from models.post import Outbox, OutboxFile
from models.queries import post
from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.voice.formats import one_line
from tracker.voice.said import Said
from tracker.voice.words import say
from tracker.work import Work

OF_ONE_ALONE = "alone"
"""Kind of the messages that hold an address which opens something to whoever has it: read once, not kept."""


@dataclass(frozen=True)
class Address:
    """Where a message goes: a person by one way, or a channel."""

    way: Way
    address: str
    person_id: int | None = None


def addresses_of(person: Person) -> tuple[Address, ...]:
    """The ways by which a person wants to be told; none for those who have left or cannot be reached (domain 3.3).

    Where mails to their address came back, they are told by Slack; who is not there is still written to, since nothing
    else is left to try.
    """
    if person.left_on is not None:
        return ()
    slack = (Address(Way.SLACK, person.slack_user, person.id),) if person.slack_user else ()
    mail = (Address(Way.MAIL, person.email, person.id),) if person.email else ()
    if slack and person.email == person.bounced:
        return slack
    if person.prefers == "both":
        return slack + mail
    if person.prefers == "mail":
        return mail or slack
    return slack or mail


def tell(
    work: Work,
    person: Person,
    key: str,
    message: object,
    *,
    about: Iterable[int] | Mapping[int, str] = (),
    not_after: datetime | None = None,
    thread_id: str = "",
    files: Sequence[Attachment] = (),
) -> tuple[int, ...]:
    """Queue a message to a person, by each way that they want; its rows, or none where it was said before.

    Files go with mails; elsewhere the message has buttons that fetch them.
    """
    rows = (
        queue(work, to, key, message, about=about, not_after=not_after, thread_id=thread_id,
              files=files if to.way is Way.MAIL else ())
        for to in addresses_of(person)
    )  # fmt: skip
    return tuple(row for row in rows if row is not None)


def post_to(work: Work, channel: str, key: str, message: object, *, about: Iterable[int] = ()) -> int | None:
    """Queue a message to a Slack channel; None where it was said before."""
    return queue(work, Address(Way.SLACK, channel), key, message, about=about)


def queue(
    work: Work,
    to: Address,
    key: str,
    message: object,
    *,
    about: Iterable[int] | Mapping[int, str] = (),
    not_after: datetime | None = None,
    thread_id: str = "",
    files: Iterable[Attachment] = (),
) -> int | None:
    """Queue a message, or what was said already, to one address; None where it was said there before.

    Mails about one action are one thread of their reader, and bear its name: mail programs part a thread where the
    subject changes. What is about several begins a thread of its own.
    """
    if post.is_said(work.db, key, to.way, to.address):
        return None
    roles = about if isinstance(about, Mapping) else dict.fromkeys(about, "")
    topic = next(iter(roles)) if to.way is Way.MAIL and len(roles) == 1 else None
    said = message if isinstance(message, Said) else say(message, work.tongues[to.way])
    if topic is not None and not thread_id:
        said = dataclasses.replace(said, subject=_named(work, topic))
    row_id = post.put_message(work.db, _row(work, to, key, said, not_after, thread_id, topic))
    if row_id is not None:
        post.put_about(work.db, row_id, roles)
        rows = (OutboxFile(outbox_id=row_id, name=f.name, mimetype=f.mimetype, content=f.content) for f in files)
        work.db.add_all(rows)
    return row_id


def _row(
    work: Work, to: Address, key: str, said: Said, not_after: datetime | None, thread_id: str, topic: int | None
) -> Outbox:
    token = secrets.token_urlsafe(16) if to.way is Way.MAIL else ""
    return Outbox(
        key=key,
        kind=key.split(":", 1)[0],
        person_id=to.person_id,
        way=to.way,
        address=to.address,
        said=said.as_data(),
        not_before=work.now,
        not_after=not_after,
        queued_at=work.now,
        thread_id=thread_id,
        topic=f"action:{topic}" if topic is not None else "",
        token=token,
        token_hash=hash_token(token) if token else "",
    )


def _named(work: Work, action_id: int) -> str:
    """The subject of every mail about an action."""
    action = work.db.get_one(Action, action_id)
    return f"#{action.number} {one_line(action.title, 100)}"


def hash_token(token: str) -> str:
    """How a token is kept: a copy of the database lets nobody answer in another's name."""
    return hashlib.sha256(token.encode()).hexdigest()


def withdraw(work: Work, action_id: int, kind: str) -> None:
    """Drop messages of a kind that have not gone out, since what they say of an action is no longer true."""
    post.drop_about(work.db, action_id, kind, work.now)
