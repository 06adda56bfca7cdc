"""When each reader wants the weekly digest of each plan: Monday 08:30, at another time, or never (domain 7.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from models.people import Person
from models.plan import DigestWish, Plan
from models.queries import plans
from models.vocabulary import PlanState
from tracker import access, messages
from tracker.refusals_settings import DigestUnclear, OutOfHours
from tracker.rules.weekly import Weekly, read_weekly
from tracker.work import Work

_OFF = {"off", "none", "never", "stop"}
_ON = {"on", "default"}


@dataclass(frozen=True)
class Due:
    """A digest that somebody gets: at which time of the week, of which plans."""

    weekly: Weekly
    plans: tuple[Plan, ...]
    wished_at: datetime | None
    """When that time was last chosen for a plan, or one of them was released; None where it is as by default."""


def digests_of(work: Work, person_ids: Collection[int]) -> dict[int, tuple[Due, ...]]:
    """The digests that people get of the live plans that they lead or direct, one for each time that they want."""
    wishes = plans.digest_wishes(work.db, person_ids)
    found: dict[int, defaultdict[Weekly, list[Plan]]] = {one: defaultdict(list) for one in person_ids}
    for plan in plans.everyone(work.db):
        for reader_id in {plan.lead_id, plan.director_id} & found.keys() if plan.state is PlanState.LIVE else set():
            wish = wishes.get((reader_id or 0, plan.id or 0))
            if wish is None or not wish.is_off:
                found[reader_id or 0][weekly_of(wish)].append(plan)
    return {
        person_id: tuple(Due(weekly, tuple(own), _wished_at(wishes, person_id, own)) for weekly, own in by_time.items())
        for person_id, by_time in found.items()
    }


def _wished_at(wishes: Mapping[tuple[int, int], DigestWish], person_id: int, own: Collection[Plan]) -> datetime | None:
    chosen = [wish.wished_at for plan in own if (wish := wishes.get((person_id, plan.id or 0)))]
    released = [plan.released_at for plan in own if plan.released_at is not None]
    return max((*chosen, *released)) if len(chosen) == len(own) else None


def weekly_of(wish: DigestWish | None) -> Weekly:
    """The time of the week that somebody wants."""
    return Weekly(wish.weekday, time(*divmod(wish.minute, 60))) if wish else Weekly()


def of_reader(work: Work, plan: Plan) -> DigestWish | None:
    """What the person who asks has chosen for a plan; None where nothing."""
    return plans.digest_wishes(work.db, {work.actor.id or 0}).get((work.actor.id or 0, plan.id or 0))


def in_words(work: Work, plan: Plan) -> str:
    """When the person who asks gets the digest of a plan: `Mondays at 08:30`, `off`."""
    wish = of_reader(work, plan)
    return "off" if wish and wish.is_off else weekly_of(wish).in_words


def keep(work: Work, plan: Plan, weekly: Weekly, *, is_off: bool) -> None:
    """Keep when the person who asks wants the digest of a plan.

    Raises:
        LeadOnly: they get none. OutOfHours: they are not at work then.

    """
    access.require_lead(work, plan)
    if not is_off:
        _require_hours(work.actor, weekly.at)
    wish = of_reader(work, plan) or DigestWish(plan_id=plan.id or 0, person_id=work.actor.id or 0, wished_at=work.now)
    minute = weekly.at.hour * 60 + weekly.at.minute
    if (wish.weekday, wish.minute, wish.is_off) != (weekly.weekday, minute, is_off):
        wish.weekday, wish.minute, wish.is_off, wish.wished_at = weekly.weekday, minute, is_off, work.now
    work.db.add(wish)
    work.db.flush()


def _require_hours(person: Person, at: time) -> None:
    """Half an hour before their day begins is early enough to have it read when it does."""
    first, last = time(max(0, person.day_starts - 1)), time(person.day_ends - 1, 59)
    if not first <= at <= last:
        raise OutOfHours(first=f"{first:%H:%M}", last=f"{last:%H:%M}")


def command(work: Work, plan: Plan, text: str, _channel: str = "") -> messages.Told:
    """`/plan KEY digest friday 14:00`, `digest off`, `digest on`; alone it says when it comes.

    Raises:
        LeadOnly: the person gets none. DigestUnclear: it names no time of the week. OutOfHours: they are not at work.

    """
    access.require_lead(work, plan)
    words, wish = text.strip().lower(), of_reader(work, plan)
    if words:
        weekly = weekly_of(wish) if words in _OFF | _ON else read_weekly(words, weekly_of(wish))
        if weekly is None:
            raise DigestUnclear(words=text, key=plan.key)
        keep(work, plan, weekly, is_off=words in _OFF)
    said = in_words(work, plan)
    if said == "off":
        return messages.Told(
            f"You get no weekly digest of {plan.key}.", details=(f"To have it: `/plan {plan.key} digest on`",)
        )
    other = f"Another time: `/plan {plan.key} digest friday 14:00`. None: `/plan {plan.key} digest off`"
    return messages.Told(f"Your weekly digest of {plan.key} comes on {said}.", details=() if words else (other,))


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"digest": command}
