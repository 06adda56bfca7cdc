"""The organisation of a simulated year: its people in three nations and two zones, its plans, its leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from models.db import Engine, Session, transaction
from models.people import Leave, Person
from models.plan import Action, ActionOwner, Block, DigestWish, Plan
from models.vocabulary import Nation
from tracker.rules.calendar import working_days
from tracker.rules.meetings import Meetings


@dataclass(frozen=True)
class Scale:
    """How large an organisation is, over which days it is watched, and when the bot was down (both days included)."""

    plans: int
    actions: int
    people: int
    first: date
    last: date
    down: tuple[tuple[date, date], ...] = ()
    per_mille: int = 10
    """Of a thousand open actions, of how many something is said between two ticks of a working day."""

    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))

    def is_up(self, day: date) -> bool:
        """Whether the bot ran on a day."""
        return not any(first <= day <= last for first, last in self.down)


NATIONS = (Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND)
ZONES = ("Europe/London", "Europe/London", "Europe/Madrid")


def build(engine: Engine, scale: Scale, random: Random) -> None:
    """Put the organisation into an empty database; its plans are drafts still."""
    with transaction(engine) as db:
        people = [_person(db, n, random) for n in range(scale.people)]
        for person in people:
            _leave(db, person, people, scale, random)
        plans = [_plan(db, n, people, scale) for n in range(scale.plans)]
        _wish(db, plans, scale)
        for n in range(scale.actions):
            _action(db, n, plans[n % len(plans)], people, scale, random)


def _person(db: Session, n: int, random: Random) -> Person:
    by_mail = n % 6 == 5
    row = Person(
        name=f"Person {n}",
        email=f"person{n}@council.example",
        slack_user=None if by_mail else f"U{n}",
        is_admin=n == 0,
        nation=NATIONS[n % 3],
        zone=ZONES[n // 2 % 3],
        day_starts=random.choice((8, 9, 9, 10)),
        day_ends=random.choice((16, 17, 18)),
    )
    db.add(row)
    db.flush()
    return row


def _leave(db: Session, person: Person, people: list[Person], scale: Scale, random: Random) -> None:
    """Two or three times a year for a week or two, most of them covered."""
    weeks = (scale.last - scale.first).days // 7
    for _ in range(max(1, weeks // 20)):
        starts = scale.first + timedelta(days=random.randrange(weeks * 7))
        deputy = random.choice([*(other.id for other in people if other.id != person.id), None, None])
        db.add(
            Leave(
                person_id=person.id or 0,
                first_day=starts,
                last_day=starts + timedelta(days=random.choice((1, 5, 12))),
                deputy_id=deputy,
            )
        )


def _wish(db: Session, plans: list[Plan], scale: Scale) -> None:
    """One lead wants the digest on Friday afternoons, one director none."""
    wished_at = datetime.combine(scale.first - timedelta(days=1), time(12), UTC)
    friday = DigestWish(plan_id=plans[0].id or 0, person_id=plans[0].lead_id or 0, weekday=4, minute=14 * 60,
                        wished_at=wished_at)  # fmt: skip
    none = DigestWish(plan_id=plans[-1].id or 0, person_id=plans[-1].director_id or 0, is_off=True, wished_at=wished_at)
    db.add_all([friday, none])


def _plan(db: Session, n: int, people: list[Person], scale: Scale) -> Plan:
    row = Plan(
        key=f"PLAN{n}",
        title=f"Improving matter {n}",
        lead_id=people[n].id,
        director_id=people[-1 - n // 2].id,
        channel=f"C{n}" if n % 2 == 0 else "",
        nation=NATIONS[n % 3],
        zone=ZONES[n % 3],
        meetings=Meetings(scale.first + timedelta(days=10), 2).as_settings() if n % 2 else {},
    )
    db.add(row)
    db.flush()
    db.add(Block(plan_id=row.id or 0, code=row.key, position=0))
    db.flush()
    return row


def _action(db: Session, n: int, plan: Plan, people: list[Person], scale: Scale, random: Random) -> None:
    """Something due on some working day of the time watched; of thirty one has no owner, one no date."""
    target = scale.first + timedelta(days=random.randrange(5, (scale.last - scale.first).days))
    target = working_days(plan.nation).add(target, 1)
    owner = None if n % 30 == 7 else random.choice(people)
    row = Action(
        plan_id=plan.id or 0,
        block_id=plan.id or 0,
        number=n + 1,
        ref=f"{plan.key}/A{n}",
        position=n,
        title=f"Do thing {n}",
        owner_id=owner.id if owner else None,
        baseline=None if n % 30 == 11 else target,
        target=None if n % 30 == 11 else target,
    )
    db.add(row)
    db.flush()
    if owner is not None:
        db.add(ActionOwner(action_id=row.id or 0, person_id=owner.id or 0))
