"""A town council for the tests of the clock: people, plans and actions as a test needs them, and a day that it sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from bot.wiring import TONGUES
from jobs.tick import tick
from models.db import Engine
from models.journal import Flip
from models.people import Leave, Person
from models.plan import Action, ActionOwner, Block, Plan
from models.post import Outbox
from models.queries import actions
from models.vocabulary import Way
from tests.cast import StoppedClock
from tests.jobs.post import Arrived, Post
from tracker.actions import updates
from tracker.plans import imports, planting
from tracker.work import Work, Workshop

ZONE = ZoneInfo("Europe/London")


def moment(text: str) -> datetime:
    """A moment of London's, such as `2026-11-23 09:30`."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@dataclass
class Town:
    """The council, its clock and its post."""

    engine: Engine
    clock: StoppedClock = field(default_factory=StoppedClock)
    paces: Mapping[Way, float] = field(default_factory=dict)
    slack: Post = field(init=False)
    mail: Post = field(init=False)

    def __post_init__(self) -> None:
        self.slack, self.mail = Post(self.clock), Post(self.clock)

    @property
    def workshop(self) -> Workshop:
        """The workshop with both ways out."""
        return Workshop(self.engine, self.clock, {Way.SLACK: self.slack, Way.MAIL: self.mail}, TONGUES, self.paces)

    @contextmanager
    def work(self, actor: int | None = None) -> Iterator[Work]:
        """Work in which a person asks, or the clock."""
        with self.workshop.begin(way=Way.SLACK if actor else Way.CLOCK) as work:
            if actor is not None:
                work.actor = work.db.get_one(Person, actor)
            yield work

    def person(self, name: str, **values: object) -> int:
        """Take somebody on who is in Slack, unless the values say otherwise."""
        with self.work() as work:
            row = Person(name=name, slack_user=f"U{name.upper()}")
            _set(row, values)
            work.db.add(row)
            work.db.flush()
            return row.id or 0

    def plan(self, key: str = "ROADS26", **values: object) -> int:
        """Make a draft plan."""
        with self.work() as work:
            row = Plan(key=key, title=f"Plan {key}")
            _set(row, values)
            work.db.add(row)
            work.db.flush()
            work.db.add(Block(plan_id=row.id or 0, code=key, position=0))
            return row.id or 0

    def action(self, plan: int, title: str, owner: int | None, target: date | None, **values: object) -> int:
        """Add an action to a plan."""
        with self.work() as work:
            return _add(work, plan, title, owner, target, values)

    def many(self, plan: int, number: int, owner: int | None, target: date | None, **values: object) -> None:
        """Add as many actions to a plan."""
        with self.work() as work:
            for n in range(number):
                _add(work, plan, f"Inspect bridge {n}", owner, target, values)

    def release(self, *plans: int) -> None:
        """Let the leads of plans set them going."""
        for plan in plans:
            with self.work() as work:
                row = work.db.get_one(Plan, plan)
                work.actor = work.db.get_one(Person, row.lead_id or row.director_id)
                imports.release(work, row)

    def awaken(self, plan: int) -> None:
        """Rate and plan everything in a plan, as its release does."""
        with self.work() as work:
            planting.awaken(work, work.db.get_one(Plan, plan))

    def leave(self, person: int, first: date, last: date, deputy: int | None = None) -> None:
        """Let somebody be away."""
        with self.work() as work:
            work.db.add(Leave(person_id=person, first_day=first, last_day=last, deputy_id=deputy))

    def say(self, actor: int, action: int, words: str = "", kind: str = "update", **sets: object) -> None:
        """Let somebody say something of an action, which is real news of it unless the kind says otherwise."""
        with self.work(actor) as work:
            row = work.db.get_one(Action, action)
            plan = work.db.get_one(Plan, row.plan_id)
            if kind == "update":
                sets = {"updated_on": work.today(plan.zone)} | sets
            updates.write(work, row, plan, kind, sets, words)

    def change(self, action: int, **sets: object) -> None:
        """Set fields of an action behind everybody's back."""
        with self.work() as work:
            _set(work.db.get_one(Action, action), sets)

    def tick(self, text: str = "") -> tuple[str, ...]:
        """Do all that is due, now or at a moment."""
        if text:
            self.clock.move_to(moment(text))
        return tick(self.workshop)

    def live_through(self, first: str, last: str, *, hours: tuple[int, ...] = (9,)) -> None:
        """Let days go by, with a tick at some hours of each; of a weekend its Saturday stands for both days."""
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            for hour in hours if day.weekday() < 6 else ():
                self.tick(f"{day} {hour:02}:05")
            day += timedelta(days=1)

    def reminders(self, name: str = "") -> list[Arrived]:
        """The chasing messages that arrived; those to one person where one is named."""
        return [
            one for one in (*self.slack.arrived, *self.mail.arrived)
            if one.key.startswith("remind:") and (not name or one.address in {f"U{name.upper()}", name})
        ]  # fmt: skip

    def of_kind(self, kind: str) -> list[Arrived]:
        """What arrived of a kind, such as `alert`."""
        return [one for one in (*self.slack.arrived, *self.mail.arrived) if one.key.startswith(f"{kind}:")]

    def states(self) -> dict[str, str]:
        """The state of each message by its key."""
        with self.work() as work:
            return {row.key: row.state for row in work.db.exec(select(Outbox))}

    def row(self, action: int) -> Action:
        """An action as it stands."""
        with self.work() as work:
            return work.db.get_one(Action, action)

    def flips(self, action: int) -> list[Flip]:
        """The changes of an action's rating, in order."""
        with self.work() as work:
            return list(work.db.exec(select(Flip).where(Flip.action_id == action).order_by(col(Flip.id))))


def _add(
    work: Work, plan: int, title: str, owner: int | None, target: date | None, values: Mapping[str, object]
) -> int:
    block = work.db.exec(select(Block).where(Block.plan_id == plan)).one()
    number = actions.highest_number(work.db) + 1
    row = Action(plan_id=plan, block_id=block.id or 0, number=number, ref=f"A{number}", position=number,
                 title=title, owner_id=owner, baseline=target, target=target)  # fmt: skip
    _set(row, values)
    work.db.add(row)
    work.db.flush()
    if owner is not None:
        work.db.add(ActionOwner(action_id=row.id or 0, person_id=owner))
    return row.id or 0


def _set(row: Person | Plan | Action, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)
