"""All that is said to somebody who is not waiting: queued in the transaction of its cause, sent by the clock."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.people import Person
from models.post import Outbox
from models.queries import post
from models.vocabulary import Way
from tracker.said import Said
from tracker.words import say
from tracker.work import InDoubt, Outgoing, TryLater, Undeliverable, Work

LEASE = timedelta(minutes=2)
"""How long a claim holds: longer than any time-out of a channel."""
RETRIES = 8
"""Attempts before a message is given up; with doubling waits these span about a day."""


@dataclass(frozen=True)
class Address:
    """Where a message goes: a person by one way, or a channel."""

    way: Way
    address: str
    person_id: int | None = None


def addresses_of(person: Person) -> tuple[Address, ...]:
    """The ways by which a person wants to be told; none for those who have left or cannot be reached (domain 3.3)."""
    if person.left_on is not None:
        return ()
    slack = (Address(Way.SLACK, person.slack_user, person.id),) if person.slack_user else ()
    mail = (Address(Way.MAIL, person.email, person.id),) if person.email else ()
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
) -> tuple[int, ...]:
    """Queue a message to a person, by each way that they want; its rows, or none where it was said before."""
    rows = (
        queue(work, address, key, message, about=about, not_after=not_after, thread_id=thread_id)
        for address in addresses_of(person)
    )
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
) -> int | None:
    """Queue a message, or what was said already, to one address; None where it was said there before."""
    known = post.message(work.db, key, to.way, to.address)
    if known is not None and known.state != "dropped":
        return None
    token = secrets.token_urlsafe(16) if to.way is Way.MAIL else ""
    row = known or Outbox(key=key, kind="", way=to.way, address=to.address, not_before=work.now, queued_at=work.now)
    row.kind = key.split(":", 1)[0]
    row.person_id = to.person_id
    row.said = (message if isinstance(message, Said) else say(message, work.tongues[to.way])).as_data()
    row.state, row.attempts, row.error = "queued", 0, ""
    row.not_before, row.queued_at, row.not_after = work.now, work.now, not_after
    row.thread_id = thread_id
    row.token, row.token_hash = token, hash_token(token) if token else ""
    work.db.add(row)
    work.db.flush()
    row_id = row.id or 0
    post.replace_about(work.db, row_id, about if isinstance(about, Mapping) else dict.fromkeys(about, ""))
    return row_id


def hash_token(token: str) -> str:
    """How a token is kept: a copy of the database lets nobody answer in another's name."""
    return hashlib.sha256(token.encode()).hexdigest()


def withdraw(work: Work, action_id: int, kind: str) -> None:
    """Drop messages of a kind that have not gone out, since what they say of an action is no longer true."""
    for row in post.in_hand_about(work.db, action_id, kind):
        row.state = "dropped"


def claim_due(work: Work, most: int = 50) -> tuple[tuple[int, Way, Outgoing, bool], ...]:
    """Take messages in hand: the row, the way, what goes out, and whether an earlier sending is in doubt.

    What is past its time is dropped instead: yesterday's reminder is made anew, not sent late (domain 6.4).
    """
    taken: list[tuple[int, Way, Outgoing, bool]] = []
    for row in post.due(work.db, work.now, most):
        if row.not_after is not None and row.not_after < work.now and row.state != "doubt":
            row.state = "dropped"
            continue
        in_doubt = row.state in {"doubt", "claimed"}
        if post.claim_message(work.db, row, work.now + LEASE):
            said = Said.from_data(row.said)
            outgoing = Outgoing(row.key, row.address, said, row.thread_id, row.token, work.now)
            taken.append((row.id or 0, row.way, outgoing, in_doubt))
    return tuple(taken)


def sent(work: Work, row_id: int, outside_id: str) -> None:
    """Mark a message as accepted by the other side (domain 6.4)."""
    row = work.db.get_one(Outbox, row_id)
    row.state, row.sent_at, row.outside_id = "sent", work.now, outside_id
    row.claimed_until, row.token, row.error = None, "", ""


def failed(work: Work, row_id: int, error: Undeliverable) -> bool:
    """Mark what became of a message that was not accepted; True where it is given up for good."""
    row = work.db.get_one(Outbox, row_id)
    row.claimed_until, row.error = None, error.why
    if isinstance(error, InDoubt):
        row.state = "doubt"
    elif isinstance(error, TryLater):
        row.state = "queued"
    else:
        row.state = "failed"
    if not error.permanent and row.attempts >= RETRIES:
        row.state = "failed"
    wait = error.retry_after if error.retry_after is not None else min(30 * 2 ** (row.attempts - 1), 4 * 3600)
    row.not_before = work.now + timedelta(seconds=wait)
    return row.state == "failed"
