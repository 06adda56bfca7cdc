"""Who watches a simulated year: each message at the moment at which it arrives, and how things stand every evening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from random import Random
from zoneinfo import ZoneInfo

from sqlmodel import col, func, select

from models.db import Engine, Session, transaction
from models.journal import Flip
from models.people import Leave, Person
from models.plan import Action, DigestWish, Plan
from models.post import Outbox, OutboxAbout
from models.vocabulary import PlanState
from tests.jobs.year import screens
from tests.jobs.year.place import Scale
from tracker.actions import nudging, ratings
from tracker.meetings import times as meetings
from tracker.people import digest_times
from tracker.rules.calendar import working_days
from tracker.rules.nudges import due
from tracker.rules.workdays import bank_holidays
from tracker.work import Outgoing, Work, Workshop

PATIENCE = 2
"""Evenings of working days on which the bot was up, after which a step that is due must have been reached."""


def is_at_work(db: Session, person: Person, moment: datetime) -> bool:
    """Whether it is in somebody's hours, on a day on which they work."""
    local = moment.astimezone(ZoneInfo(person.zone))
    return time(person.day_starts) <= local.time() < time(person.day_ends) and works_on(db, person, local.date())


def works_on(db: Session, person: Person, day: date) -> bool:
    """Whether somebody works on a day of their own calendar."""
    if day.weekday() > 4 or day in bank_holidays(person.nation, day.year):
        return False
    return leave_of(db, person.id or 0, day) is None


def leave_of(db: Session, person_id: int, day: date) -> Leave | None:
    """The leave on which somebody is on a day."""
    rows = select(Leave).where(Leave.person_id == person_id, Leave.first_day <= day, Leave.last_day >= day)
    return db.exec(rows.order_by(col(Leave.id))).first()


def covers(db: Session, person_id: int, day: date) -> int:
    """Who answers for somebody on a day."""
    asked, seen = person_id, [person_id]
    while (leave := leave_of(db, asked, day)) is not None:
        if leave.deputy_id is None or leave.deputy_id in seen:
            return person_id
        asked = leave.deputy_id
        seen.append(asked)
    return asked


@dataclass
class Doorkeeper:
    """Looks at each message as it arrives: whether Slack takes it, and whether the bot may chase with it.

    To chase it must be in the reader's hours, about open things that are theirs.
    """

    engine: Engine
    clock: Callable[[], datetime]

    def __call__(self, outgoing: Outgoing) -> tuple[str, ...]:
        """What is wrong with a message."""
        wrong = [] if "@" in outgoing.address else list(screens.unfit(outgoing.said))
        if not outgoing.key.startswith("remind:"):
            return tuple(wrong)
        with transaction(self.engine) as db:
            person = db.get_one(Person, int(outgoing.key.split(":")[1]))
            if not is_at_work(db, person, self.clock()):
                wrong.append(f"{person.name} is not at work")
            row = db.exec(select(Outbox).where(Outbox.key == outgoing.key, Outbox.address == outgoing.address)).one()
            told = db.exec(
                select(OutboxAbout.role, Action, Plan)
                .join_from(OutboxAbout, Action)
                .join(Plan, col(Plan.id) == col(Action.plan_id))
                .where(OutboxAbout.outbox_id == row.id)
            )
            for role, action, plan in told.all():
                wrong += self._about(db, person, role, action, plan)
            return tuple(wrong)

    def _about(self, db: Session, person: Person, role: str, action: Action, plan: Plan) -> list[str]:
        today = self.clock().astimezone(ZoneInfo(plan.zone)).date()
        wrong = []
        if not action.meaning.is_open:
            wrong.append(f"#{action.number} is {action.meaning}")
        meant = {"owner": action.owner_id, "lead": plan.lead_id, "director": plan.director_id, "": action.owner_id}
        for one in role.split("+"):
            for_id = meant[one]
            if for_id is None or person.id not in {for_id, covers(db, for_id, today)}:
                wrong.append(f"#{action.number} is not theirs as {one}")
        if "owner" in role and action.snoozed_until is not None and today < action.snoozed_until:
            wrong.append(f"#{action.number} is snoozed until {action.snoozed_until}")
        return wrong


Due = tuple[int, int, str, date]
"""A step that is due: of which action, to whom, which, and counted from which day."""


@dataclass
class Diary:
    """How things stand every evening, and which digests and packs were to come."""

    workshop: Workshop
    scale: Scale
    wrong: list[str] = field(default_factory=list)
    steps: int = 0
    _waiting: dict[Due, int] = field(default_factory=dict)
    _expected: set[str] = field(default_factory=set)

    def at_tick(self) -> None:
        """Note whose digest, and which plan's pack, was to have come by now."""
        with self.workshop.begin() as work:
            wishes = {(one.person_id, one.plan_id): one for one in work.db.exec(select(DigestWish)).all()}
            for plan in work.db.exec(select(Plan).where(Plan.state == PlanState.LIVE)).all():
                for person_id in {plan.lead_id, plan.director_id} - {None}:
                    wish = wishes.get((person_id or 0, plan.id or 0))
                    if wish is None or not wish.is_off:
                        self._note_digest(work, work.db.get_one(Person, person_id), wish)
                if plan.meetings and plan.lead_id is not None:
                    self._note_pack(work, plan)

    def _note_digest(self, work: Work, person: Person, wish: DigestWish | None) -> None:
        reader = work.db.get_one(Person, covers(work.db, person.id or 0, work.today(person.zone)))
        weekly = digest_times.weekly_of(wish)
        local = work.now.astimezone(ZoneInfo(reader.zone))
        opens = min(weekly.at, time(reader.day_ends - 1))
        if not (opens <= local.time() < time(reader.day_ends) and works_on(work.db, reader, local.date())):
            return
        day, came = replace(weekly, at=opens).latest(local, working_days(reader.nation))
        if wish is None or came >= wish.wished_at:
            year, week, _ = day.isocalendar()
            self._expected.add(f"digest:{person.id}{weekly.name and f'@{weekly.name}'}:{year}-W{week:02}")

    def _note_pack(self, work: Work, plan: Plan) -> None:
        today, workdays = work.today(plan.zone), working_days(plan.nation)
        (meets_on,) = meetings.coming(work, plan, 1)
        reader = work.db.get_one(Person, covers(work.db, plan.lead_id or 0, today))
        if workdays.add(meets_on, -1) <= today and is_at_work(work.db, reader, work.now):
            self._expected.add(f"pack:{plan.id}:{meets_on}")

    def in_the_evening(self, day: date) -> None:
        """Check every rating, and that no step has been due for long."""
        with self.workshop.begin() as work:
            found: dict[Due, int] = {}
            rows = work.db.exec(select(Action, Plan).join(Plan).where(Plan.state == PlanState.LIVE)).all()
            for action, plan in rows:
                rating = ratings.rating_of(work, action, plan)
                if rating.meaning is not action.meaning:
                    self.wrong.append(f"{day}: #{action.number} is {action.meaning}, should be {rating.meaning}")
                for key, reader in self._due(work, action, plan):
                    waited = self._waiting.get(key, 0) + works_on(work.db, reader, day)
                    if waited >= PATIENCE:
                        self.wrong.append(f"{day}: {key[2]} of #{action.number} to {reader.name} not reached")
                    found[key] = waited
            self._waiting = found

    def look_around(self, day: date, random: Random) -> None:
        """Let some people open what they can open."""
        with self.workshop.begin() as work:
            users = work.db.exec(select(Person.slack_user).where(col(Person.slack_user).is_not(None))).all()
            numbers = work.db.exec(select(Action.number, Plan.key).join(Plan)).all()
        for user in random.sample([user for user in users if user], 3):
            number, key = random.choice(numbers)
            self.wrong += screens.unfit_screens(self.workshop, user, number or 0, key, day)

    def _due(self, work: Work, action: Action, plan: Plan) -> list[tuple[Due, Person]]:
        meant = {"lead": plan.lead_id, "director": plan.director_id}
        today = work.today(plan.zone)
        steps = []
        for step in due(nudging.chased(action, plan), nudging.chase_of(plan), today):
            for_id = meant.get(step.kind, action.owner_id)
            if for_id is not None:
                reader = covers(work.db, for_id, today)
                key = (action.id or 0, reader, f"{step.kind} {step.name}", step.anchor)
                steps.append((key, work.db.get_one(Person, reader)))
        return steps

    def expected(self) -> set[str]:
        """The digests and packs that were to come."""
        return self._expected


def check_flips(db: Session, first: Mapping[int, str]) -> tuple[list[str], Counter[str]]:
    """That the changes of each action's rating are a chain from the first to the present one, each with its reason."""
    wrong: list[str] = []
    counts: Counter[str] = Counter()
    latest = dict(first)
    alerted: dict[tuple[int, str], datetime] = {}
    for flip in db.exec(select(Flip).order_by(col(Flip.id))).all():
        counts["changes of rating"] += 1
        if latest[flip.action_id] != flip.was or not flip.why or not flip.rule:
            wrong.append(f"flip {flip.id} does not follow")
        latest[flip.action_id] = flip.now
        if flip.alerted and flip.told_at is not None:
            counts["changes told in alerts"] += 1
            before = alerted.get((flip.action_id, flip.now))
            if before is not None and (flip.told_at - before).days < 6:
                wrong.append(f"flip {flip.id} was told too soon after another")
            alerted[flip.action_id, flip.now] = flip.told_at
    lines = db.exec(select(func.count()).select_from(OutboxAbout).join(Outbox).where(Outbox.kind == "alert")).one()
    if lines != counts["changes told in alerts"]:
        wrong.append(f"{lines} lines of alerts tell {counts['changes told in alerts']} changes")
    unexplained = (row for row in db.exec(select(Action)).all() if latest[row.id or 0] != row.meaning)
    wrong.extend(f"#{row.number} is {row.meaning} without a fact" for row in unexplained)
    return wrong, counts
