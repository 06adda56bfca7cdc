"""All that is said to somebody who is not waiting: queued in the transaction of its cause, sent by the clock."""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.people import Person
from models.plan import Action
from models.post import Outbox, OutboxFile
from models.queries import post
from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.voice.formats import one_line
from tracker.voice.said import Said
from tracker.voice.words import say
from tracker.work import InDoubt, Outgoing, Undeliverable, Work

LEASE = timedelta(minutes=5)
"""How long a claim holds: longer than a batch takes whose every message runs into a time-out (`jobs.deliver`)."""
RETRIES = 14
"""Attempts before a message is given up; with doubling waits these span about a day."""
OF_ONE_ALONE = "alone"
"""Kind of the messages that hold an address which opens something to whoever has it: read once, not kept."""
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(hours=4)


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
    said = message if isinstance(message, Said) else say(message, work.tongues[to.way])
    roles = about if isinstance(about, Mapping) else dict.fromkeys(about, "")
    token = secrets.token_urlsafe(16) if to.way is Way.MAIL else ""
    topic = next(iter(roles)) if to.way is Way.MAIL and len(roles) == 1 else None
    if topic is not None and not thread_id:
        said = dataclasses.replace(said, subject=_named(work, topic))
    row = Outbox(
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
    row_id = post.put_message(work.db, row)
    if row_id is not None:
        post.put_about(work.db, row_id, roles)
        rows = (OutboxFile(outbox_id=row_id, name=f.name, mimetype=f.mimetype, content=f.content) for f in files)
        work.db.add_all(rows)
    return row_id


def _named(work: Work, action_id: int) -> str:
    """The subject of every mail about an action."""
    action = work.db.get_one(Action, action_id)
    return f"#{action.number} {one_line(action.title, 100)}"


def hash_token(token: str) -> str:
    """How a token is kept: a copy of the database lets nobody answer in another's name."""
    return hashlib.sha256(token.encode()).hexdigest()


def withdraw(work: Work, action_id: int, kind: str) -> None:
    """Drop messages of a kind that have not gone out, since what they say of an action is no longer true."""
    post.drop_about(work.db, action_id, kind)


@dataclass(frozen=True)
class Claim:
    """A message taken in hand."""

    row_id: int
    way: Way
    outgoing: Outgoing
    until: datetime
    """When the claim lapses: somebody else may take the message then."""
    in_doubt: bool
    """An earlier sending may have arrived: the other side is asked first."""
    is_late: bool
    """It is no longer worth sending."""
    attempts: int
    """How often it has been taken in hand, this time included."""


def claim_due(work: Work, most: int) -> tuple[Claim, ...]:
    """Take messages in hand. What is past its time is dropped: yesterday's reminder is made anew (domain 6.4)."""
    post.drop_late(work.db, work.now)
    until = work.now + LEASE
    claimed = post.claim_due(work.db, work.now, until, most)
    files = post.files_of(work.db, [row.id or 0 for row, _ in claimed])
    return tuple(
        Claim(
            row.id or 0,
            row.way,
            _outgoing(work, row, files.get(row.id or 0, ())),
            until,
            in_doubt=was != "queued",
            is_late=row.not_after is not None and row.not_after <= work.now,
            attempts=row.attempts,
        )
        for row, was in claimed
    )


def _outgoing(work: Work, row: Outbox, files: Iterable[OutboxFile]) -> Outgoing:
    return Outgoing(
        key=row.key,
        address=row.address,
        said=Said.from_data(row.said),
        thread_id=row.thread_id,
        token=row.token,
        at=work.now,
        topic=row.topic,
        files=tuple(Attachment(file.name, file.content, file.mimetype) for file in files),
    )


def sent(work: Work, row_id: int, outside_id: str) -> None:
    """Mark a message as accepted by the other side (domain 6.4)."""
    row = work.db.get_one(Outbox, row_id)
    row.state, row.sent_at, row.outside_id = "sent", work.now, outside_id
    row.claimed_until, row.token, row.error = None, "", ""
    _forget(work, row)


def _forget(work: Work, row: Outbox) -> None:
    """Keep no longer what was only for its reader: files, and the words of what holds a secret."""
    post.forget_files(work.db, row.id or 0)
    if row.kind == OF_ONE_ALONE:
        row.said = Said(str(row.said["subject"]), (), "").as_data()


def dropped(work: Work, row_id: int) -> None:
    """Mark a message that did not arrive and is no longer worth sending."""
    row = work.db.get_one(Outbox, row_id)
    row.state, row.claimed_until = "dropped", None


def given_back(work: Work, claim: Claim) -> None:
    """Let go of a message that was not tried, as it was."""
    row = work.db.get_one(Outbox, claim.row_id)
    row.state, row.claimed_until = "doubt" if claim.in_doubt else "queued", None
    row.attempts -= 1


def failed(work: Work, row_id: int, error: Undeliverable, *, in_doubt: bool) -> bool:
    """Mark what became of a message that was not accepted; True where it is given up for good.

    `in_doubt` says that it is still not known whether an earlier sending arrived. Being asked to wait is no attempt.
    """
    row = work.db.get_one(Outbox, row_id)
    row.claimed_until, row.error = None, error.why
    if error.retry_after is not None:
        row.attempts -= 1
    if error.permanent or row.attempts >= RETRIES:
        row.state = "failed"
        _forget(work, row)
        return True
    row.state = "doubt" if in_doubt or isinstance(error, InDoubt) else "queued"
    wait = timedelta(seconds=error.retry_after) if error.retry_after is not None else _patience(row.attempts)
    row.not_before = work.now + wait
    return False


def _patience(attempts: int) -> timedelta:
    """How long to wait after so many attempts: twice as long after each."""
    doubled: int = 2 ** (attempts - 1)
    return min(_FIRST_WAIT * doubled, _LONGEST_WAIT)
