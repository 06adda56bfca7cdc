"""Look up what came in and what goes out, and the claims that make each thing happen once."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, col, func, or_, select

from models.plan import Action
from models.post import Inbox, JobRun, Notice, Outbox, OutboxAbout, OutboxFile, Question
from models.vocabulary import Way

_Once = Inbox | JobRun | Outbox | Notice


def claim_heard(db: Session, way: Way, outside_id: str, at: datetime, person_id: int | None) -> int | None:
    """Note that a thing was heard; None where it had been heard already."""
    row = Inbox(way=way, outside_id=outside_id, heard_at=at, person_id=person_id)
    return _insert_once(db, row, Inbox, ("way", "outside_id"))


def claim_slot(db: Session, job: str, slot: str, at: datetime) -> int | None:
    """Note that a job is done for a slot; None where somebody else has it."""
    return _insert_once(db, JobRun(job=job, slot=slot, started_at=at), JobRun, ("job", "slot"))


def _insert_once(db: Session, row: SQLModel, table: type[_Once], unique: tuple[str, ...]) -> int | None:
    """Insert a row; None where its unique key is taken, also by somebody who commits while we wait."""
    make = postgresql.insert if db.get_bind().dialect.name == "postgresql" else sqlite.insert
    statement = make(table).values(**row.model_dump(exclude={"id"})).on_conflict_do_nothing(index_elements=unique)
    found: int | None = db.execute(statement.returning(col(table.id))).scalar()
    return found


def put_message(db: Session, row: Outbox) -> int | None:
    """Queue a message, also in place of one that was dropped; None where it is on its way or was said already."""
    added = _insert_once(db, row, Outbox, ("key", "way", "address"))
    if added is not None:
        return added
    same = (col(Outbox.key) == row.key, col(Outbox.way) == row.way, col(Outbox.address) == row.address)
    values = row.model_dump(exclude={"id"})
    revived = update(Outbox).where(*same, col(Outbox.state) == "dropped").values(**values).returning(col(Outbox.id))
    return db.execute(revived).scalar()


def put_notice(db: Session, row: Notice) -> bool:
    """Note something to tell; False where it was noted already."""
    return _insert_once(db, row, Notice, ("key",)) is not None


def is_said(db: Session, key: str, way: Way, address: str) -> bool:
    """Whether something was said to an address, or is on its way there."""
    rows = select(Outbox.id).where(Outbox.key == key, Outbox.way == way, Outbox.address == address)
    return db.exec(rows.where(Outbox.state != "dropped")).first() is not None


def put_about(db: Session, outbox_id: int, about: Mapping[int, str]) -> None:
    """Note which actions a message is about, in the order shown, as what its reader is told of each, and whose."""
    db.execute(delete(OutboxAbout).where(col(OutboxAbout.outbox_id) == outbox_id))
    whose = db.exec(select(Action.id, Action.owner_id).where(col(Action.id).in_(about)))
    owners = dict(whose.all())
    rows = [
        {"outbox_id": outbox_id, "action_id": action_id, "position": i, "role": role, "owner_id": owners[action_id]}
        for i, (action_id, role) in enumerate(about.items())
    ]
    if rows:
        db.execute(insert(OutboxAbout), rows)


def files_of(db: Session, outbox_ids: Collection[int]) -> dict[int, tuple[OutboxFile, ...]]:
    """The files that go with messages, by message, in their order."""
    found: defaultdict[int, tuple[OutboxFile, ...]] = defaultdict(tuple)
    for file in db.exec(
        select(OutboxFile).where(col(OutboxFile.outbox_id).in_(outbox_ids)).order_by(col(OutboxFile.id))
    ):
        found[file.outbox_id] += (file,)
    return found


def forget_files(db: Session, outbox_id: int) -> None:
    """Delete the files of a message that has gone out, or never will."""
    db.execute(delete(OutboxFile).where(col(OutboxFile.outbox_id) == outbox_id))


def claim_due(db: Session, now: datetime, until: datetime, most: int) -> tuple[tuple[Outbox, str], ...]:
    """Take messages in hand until a moment, with the state in which each was: queued, in doubt, or a lapsed claim.

    Rows are locked while they are read, and those that another process holds just now are passed over: it claims them.
    """
    lapsed = (col(Outbox.state) == "claimed") & (col(Outbox.claimed_until) < now)
    rows = db.exec(
        select(Outbox)
        .where(or_(((col(Outbox.state).in_(("queued", "doubt"))) & (col(Outbox.not_before) <= now)), lapsed))
        .order_by(col(Outbox.not_before), col(Outbox.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = tuple((row, row.state) for row in rows)
    for row, _ in taken:
        row.state, row.claimed_until, row.attempts = "claimed", until, row.attempts + 1
    db.flush()
    return taken


def drop_late(db: Session, now: datetime) -> None:
    """Drop what waits and is no longer worth saying."""
    late = (col(Outbox.state) == "queued", col(Outbox.not_after) <= now)
    db.execute(update(Outbox).where(*late).values(state="dropped").execution_options(synchronize_session=False))


def drop_about(db: Session, action_id: int, kind: str, now: datetime) -> None:
    """Drop messages of a kind about an action that wait; those in hand or in doubt are not tried once more."""
    about = select(OutboxAbout.outbox_id).where(OutboxAbout.action_id == action_id)
    these = (col(Outbox.id).in_(about), col(Outbox.kind) == kind)
    for states, values in ((("queued",), {"state": "dropped"}), (("claimed", "doubt"), {"not_after": now})):
        changed = update(Outbox).where(*these, col(Outbox.state).in_(states)).values(**values)
        db.execute(changed.execution_options(synchronize_session=False))


def last_sent(db: Session, way: Way, addresses: Collection[str], since: datetime) -> dict[str, datetime]:
    """When each address was last sent something, where that was after a moment."""
    rows = db.exec(
        select(Outbox.address, func.max(Outbox.sent_at))
        .where(Outbox.way == way, col(Outbox.address).in_(addresses), col(Outbox.sent_at) > since)
        .group_by(col(Outbox.address))
    )
    return {address: sent_at for address, sent_at in rows if sent_at is not None}


def count_queued(db: Session, kind: str, address: str, since: datetime) -> int:
    """How many messages of a kind were queued to an address since a moment."""
    rows = select(func.count()).select_from(Outbox).where(Outbox.kind == kind, Outbox.address == address)
    return db.exec(rows.where(col(Outbox.queued_at) > since)).one()


def was_sent(db: Session, way: Way, address: str, after: datetime, before: datetime) -> bool:
    """Whether something was sent to an address between two moments, and has not come back."""
    rows = select(Outbox.id).where(Outbox.way == way, Outbox.address == address, Outbox.state == "sent")
    return db.exec(rows.where(col(Outbox.sent_at) > after, col(Outbox.sent_at) < before)).first() is not None


def last_like(db: Session, beginning: str) -> datetime | None:
    """When something was last queued, and not dropped, whose key begins so."""
    rows = select(func.max(Outbox.queued_at)).where(col(Outbox.key).startswith(beginning, autoescape=True))
    return db.exec(rows.where(Outbox.state != "dropped")).one()


def thread(db: Session, way: Way, outside_id: str, channel: str, person_id: int | None) -> Outbox | None:
    """The message of ours in whose thread somebody answers: it went to the channel, or to that person alone."""
    rows = select(Outbox).where(Outbox.way == way, Outbox.outside_id == outside_id)
    return db.exec(rows.where(or_(Outbox.address == channel, Outbox.person_id == person_id))).first()


def by_token(db: Session, token_hash: str) -> Outbox | None:
    """The mail to which a reply's token belongs."""
    return db.exec(select(Outbox).where(Outbox.token_hash == token_hash)).first()


def open_question(db: Session, question_id: int) -> Question | None:
    """A question as it was asked."""
    return db.get(Question, question_id)


def about(db: Session, outbox_id: int) -> tuple[OutboxAbout, ...]:
    """Which actions a message is about."""
    rows = select(OutboxAbout).where(OutboxAbout.outbox_id == outbox_id).order_by(col(OutboxAbout.position))
    return tuple(db.exec(rows))


def told_under(db: Session, keys: Collection[str]) -> set[str]:
    """Which of some keys have been said, or are on their way."""
    rows = select(Outbox.key).where(col(Outbox.key).in_(keys), Outbox.state != "dropped")
    return set(db.exec(rows))


def by_outside_id(db: Session, way: Way, outside_id: str) -> Outbox | None:
    """The message of ours that the other side knows by an id, wherever it went."""
    return db.exec(select(Outbox).where(Outbox.way == way, Outbox.outside_id == outside_id)).first()


def last_runs(db: Session, job: str, most: int) -> tuple[JobRun, ...]:
    """The latest finished runs of a job, the newest first."""
    rows = select(JobRun).where(JobRun.job == job, col(JobRun.finished_at).is_not(None))
    return tuple(db.exec(rows.order_by(col(JobRun.id).desc()).limit(most)))


def last_good_run(db: Session, job: str) -> int:
    """The row of the last run of a job that did not fail; 0 where it never ran well."""
    rows = select(func.max(JobRun.id)).where(JobRun.job == job, col(JobRun.finished_at).is_not(None))
    return db.exec(rows.where(col(JobRun.result).not_like("failed%"))).one() or 0


def forget_runs(db: Session, before: datetime) -> None:
    """Delete the runs of jobs that began before a moment, but for the last good one of each."""
    good = select(func.max(JobRun.id)).where(col(JobRun.result).not_like("failed%")).group_by(col(JobRun.job))
    old = delete(JobRun).where(col(JobRun.started_at) < before, col(JobRun.id).not_in(good))
    db.execute(old.execution_options(synchronize_session=False))
