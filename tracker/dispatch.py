"""Hands out what the outbox holds to whoever sends it, and notes what became of each message (domain 6.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.post import Outbox, OutboxFile
from models.queries import post
from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.outbox import OF_ONE_ALONE
from tracker.voice.said import Said
from tracker.work import InDoubt, Outgoing, Undeliverable, Work

LEASE = timedelta(minutes=5)
"""How long a claim holds: longer than a batch takes whose every message runs into a time-out (`jobs.deliver`)."""
RETRIES = 14
"""Attempts before a message is given up; with doubling waits these span about a day."""
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(hours=4)


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
