"""What the clock looks for: what a day may have changed, who is to be told of what, what has not been told yet."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, func, or_, select

from models.journal import Entry, Flip
from models.people import Leave
from models.plan import Action, Plan
from models.post import Notice, Outbox, OutboxAbout
from models.queries.actions import Line
from models.vocabulary import PlanState

_TRACKED = (col(Action.number).is_not(None), col(Action.gone).is_(False), col(Plan.state) == PlanState.LIVE)


def zones(db: Session) -> tuple[str, ...]:
    """The time zones of live plans."""
    return tuple(db.exec(select(Plan.zone).where(Plan.state == PlanState.LIVE).distinct()))


def due_a_look(db: Session, days: Mapping[str, date], most: int) -> tuple[Line, ...]:
    """A batch of tracked actions whose rating time alone may have changed by the day it is in their plan's zone.

    They are locked until the work is done; what somebody else has in hand just now is left for the next time.
    """
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(*_TRACKED, _by(col(Action.next_look), days))
        .order_by(col(Action.id))
        .limit(most)
        .with_for_update(of=Action, skip_locked=True)
    )
    return tuple((action, plan) for action, plan in rows)


def may_be_told(db: Session, days: Mapping[str, date]) -> set[int]:
    """Everybody to whom a step of the ladder or a notice may be due: owners, leads and directors."""
    due = select(Action.owner_id, Plan.lead_id, Plan.director_id).join_from(Action, Plan)
    rows = db.exec(due.where(*_TRACKED, _by(col(Action.next_nudge), days)).distinct())
    noticed = db.exec(select(Notice.person_id).where(col(Notice.told_at).is_(None)).distinct())
    return {person_id for row in rows for person_id in row if person_id is not None} | set(noticed)


def due_a_nudge(db: Session, days: Mapping[str, date], people: Collection[int]) -> tuple[Line, ...]:
    """Tracked actions for which a step of the ladder may be due that is for one of some people."""
    theirs = (col(column).in_(people) for column in (Action.owner_id, Plan.lead_id, Plan.director_id))
    rows = db.exec(
        select(Action, Plan)
        .join(Plan)
        .where(*_TRACKED, _by(col(Action.next_nudge), days), or_(*theirs))
        .order_by(col(Action.id))
    )
    return tuple((action, plan) for action, plan in rows)


def _by(column: Mapped[date | None], days: Mapping[str, date]) -> ColumnElement[bool]:
    """That a day has come in the zone of the plan."""
    return or_(*((col(Plan.zone) == zone) & (column <= day) for zone, day in days.items()), False)


def leave_between(db: Session, first: date, last: date) -> tuple[Leave, ...]:
    """Who is on leave on any of some days."""
    rows = select(Leave).where(Leave.first_day <= last, Leave.last_day >= first)
    return tuple(db.exec(rows.order_by(col(Leave.id))))


def notices_for(db: Session, person_id: int) -> tuple[Notice, ...]:
    """What a person is to be told once and has not been."""
    rows = select(Notice).where(Notice.person_id == person_id, col(Notice.told_at).is_(None))
    return tuple(db.exec(rows.order_by(col(Notice.id))))


def notices_in(db: Session, outbox_id: int) -> tuple[Notice, ...]:
    """What a message tells once."""
    return tuple(db.exec(select(Notice).where(Notice.outbox_id == outbox_id, col(Notice.told_at).is_(None))))


def told_in(db: Session, outbox_id: int) -> tuple[tuple[OutboxAbout, Action, Plan], ...]:
    """The actions of which a reminder told something, locked until the work is done."""
    rows = db.exec(
        select(OutboxAbout, Action, Plan)
        .join_from(OutboxAbout, Action)
        .join(Plan, col(Plan.id) == col(Action.plan_id))
        .where(OutboxAbout.outbox_id == outbox_id, OutboxAbout.role != "")
        .order_by(col(Action.id))
        .with_for_update(of=Action)
    )
    return tuple((about, action, plan) for about, action, plan in rows)


def plans_with_untold_flips(db: Session) -> tuple[int, ...]:
    """Plans with changes of rating about which nobody has decided yet whether an alert is due."""
    rows = db.exec(select(Flip.plan_id).where(col(Flip.told_at).is_(None)).distinct().order_by(col(Flip.plan_id)))
    return tuple(rows)


def plan_for_one(db: Session, plan_id: int) -> Plan:
    """A plan, for one work at a time: a second one waits here until the first is done."""
    return db.exec(select(Plan).where(Plan.id == plan_id).with_for_update(key_share=True)).one()


def untold_flips(db: Session, plan_id: int) -> tuple[Flip, ...]:
    """Changes of rating in a plan about which nobody has decided yet whether an alert is due, oldest first."""
    rows = select(Flip).where(Flip.plan_id == plan_id, col(Flip.told_at).is_(None))
    return tuple(db.exec(rows.order_by(col(Flip.id))))


def alerted_since(db: Session, plan_id: int, moment: datetime) -> tuple[Flip, ...]:
    """Changes of rating in a plan that alerts have told since a moment."""
    rows = select(Flip).where(Flip.plan_id == plan_id, col(Flip.alerted), col(Flip.told_at) >= moment)
    return tuple(db.exec(rows.order_by(col(Flip.id))))


def reminded_since(db: Session, moment: datetime) -> tuple[tuple[int, datetime], ...]:
    """When reminders of what they own went out to whom since a moment: the person asked and the moment."""
    asked = select(OutboxAbout.outbox_id).where(col(OutboxAbout.role).startswith("owner"))
    rows = db.exec(
        select(Outbox.person_id, Outbox.sent_at)
        .where(Outbox.kind == "remind", Outbox.state == "sent", col(Outbox.sent_at) >= moment)
        .where(col(Outbox.id).in_(asked))
    )
    return tuple((person_id, sent_at) for person_id, sent_at in rows if person_id is not None and sent_at is not None)


def last_heard(db: Session, people: Collection[int]) -> dict[int, datetime]:
    """When each person last said something of any action."""
    rows = db.exec(
        select(Entry.actor_id, func.max(Entry.at))
        .where(col(Entry.actor_id).in_(people), Entry.kind != "imported")
        .group_by(col(Entry.actor_id))
    )
    return {person_id: at for person_id, at in rows if person_id is not None}


def last_said(db: Session, actions: Collection[int]) -> dict[int, Entry]:
    """The last words of a person on each action that were not taken back."""
    undone = select(Entry.undoes_id).where(col(Entry.undoes_id).is_not(None))
    latest = (
        select(func.max(Entry.id))
        .where(col(Entry.action_id).in_(actions), Entry.words != "", Entry.kind != "imported")
        .where(col(Entry.actor_id).is_not(None), col(Entry.id).not_in(undone))
        .group_by(col(Entry.action_id))
    )
    return {entry.action_id: entry for entry in db.exec(select(Entry).where(col(Entry.id).in_(latest)))}
