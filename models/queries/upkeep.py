"""What the bot looks up about itself: what waits to go out and why, and when its jobs last ran."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from models.post import JobRun, Outbox
from models.vocabulary import Way


@dataclass(frozen=True)
class HeldUp:
    """Messages that were tried and wait for the next try, for the same reason."""

    way: Way
    why: str
    number: int
    since: datetime
    """When the first of them was queued."""


def outbox_states(db: Session, failed_since: datetime) -> Counter[str]:
    """How many messages are in which state; of those that failed, the ones queued since a moment."""
    rows = db.exec(
        select(Outbox.state, func.count())
        .where((col(Outbox.state) != "failed") | (col(Outbox.queued_at) >= failed_since))
        .group_by(col(Outbox.state))
    )
    return Counter(dict(rows.all()))


def held_up(db: Session) -> Sequence[HeldUp]:
    """What waits after having been tried, by way and reason, the most first."""
    rows = db.exec(
        select(Outbox.way, Outbox.error, func.count(), func.min(Outbox.queued_at))
        .where(col(Outbox.state) == "queued", Outbox.error != "")
        .group_by(col(Outbox.way), col(Outbox.error))
        .order_by(func.count().desc(), col(Outbox.error))
    )
    return tuple(HeldUp(Way(way), why, number, since) for way, why, number, since in rows)


def last_accepted(db: Session) -> dict[Way, datetime]:
    """When the other side last accepted a message, by way."""
    rows = select(Outbox.way, func.max(Outbox.sent_at)).where(col(Outbox.sent_at).is_not(None))
    return {Way(way): at for way, at in db.exec(rows.group_by(col(Outbox.way))) if at is not None}


def runs(db: Session) -> dict[str, tuple[datetime, datetime]]:
    """When each job began for the first time that is remembered, and for the last."""
    rows = select(JobRun.job, func.min(JobRun.started_at), func.max(JobRun.started_at)).group_by(col(JobRun.job))
    return {job: (first, last) for job, first, last in db.exec(rows)}
