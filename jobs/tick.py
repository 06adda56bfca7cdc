"""What the clock does: each job a loop and one call into the hall for each item, in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jobs.deliver import deliver
from jobs.once import Job, attempt, each, run
from tracker.actions import noticing
from tracker.clock import alerting, digests, indicator_alerts, reminders, sweep, upkeep
from tracker.meetings import pack_offers
from tracker.reviews import reviewing
from tracker.rules.wording import count
from tracker.work import Work, Workshop


def sweep_ratings(workshop: Workshop) -> str:
    """Rate what time may have changed, batch by batch."""
    changed, looked = 0, sweep.BATCH
    while looked == sweep.BATCH:
        with workshop.begin() as work:
            looked, moved = sweep.sweep(work)
        changed += moved
    return count(changed, "rating") + " changed" if changed else ""


def notice(workshop: Workshop) -> str:
    """Look once a day for owners who do not answer or cannot be reached."""
    with workshop.begin() as work:
        noticing.daily(work)
    return ""


def alert(workshop: Workshop) -> str:
    """Queue the alerts about changes of rating, plan by plan: of actions, then of indicators."""
    of_actions = _for_each(workshop, alerting.waiting, alerting.tell, "alert")
    of_indicators = _for_each(workshop, indicator_alerts.waiting, indicator_alerts.tell, "indicator alert")
    return ", ".join(filter(None, (of_actions, of_indicators)))


def remind(workshop: Workshop) -> str:
    """Queue the chasing messages whose readers are at work now, reader by reader."""
    return _for_each(workshop, reminders.readers, reminders.remind, "reminder")


def digest(workshop: Workshop) -> str:
    """Queue the weekly digests whose hour has come, reader by reader."""
    return _for_each(workshop, digests.readers, digests.digest, "digest")


def look_after(workshop: Workshop) -> str:
    """Look for what is wrong with the bot itself."""
    with workshop.begin() as work:
        return upkeep.look(work, workshop.room())


def pack(workshop: Workshop) -> str:
    """Offer leads the packs for the meetings of the next working day, plan by plan."""
    return _for_each(workshop, pack_offers.waiting, pack_offers.offer, "pack")


def review(workshop: Workshop) -> str:
    """Ask about the outcome of what was done, where the day for it has come, action by action."""
    return _for_each(workshop, reviewing.waiting, reviewing.ask, "review")


def tidy(workshop: Workshop) -> str:
    """Forget the slots of past days."""
    with workshop.begin() as work:
        upkeep.forget(work)
    return ""


def _for_each(
    workshop: Workshop, which: Callable[[Work], tuple[int, ...]], do: Callable[[Work, int], bool], noun: str
) -> str:
    with workshop.begin() as work:
        found = which(work)

    def one(item: int) -> bool:
        with workshop.begin() as work:
            return do(work, item)

    queued = each(found, one)
    return count(queued, noun) if queued else ""


JOBS: Mapping[str, Job] = {
    "sweep": sweep_ratings,
    "notice": notice,
    "alert": alert,
    "remind": remind,
    "digest": digest,
    "pack": pack,
    "review": review,
    "deliver": deliver,
    "tidy": tidy,
    upkeep.LOOKING: look_after,
}
"""Every job, in the order in which one tick does them: facts first, then what is said, then the sending."""


def tick(workshop: Workshop, jobs: Mapping[str, Job] = JOBS, slot: str = "") -> tuple[str, ...]:
    """Do all that is due now; returns what was done, in words. A job that fails does not stop the others.

    Where a slot is named, each job is done once for it and counts as having run (`tracker.clock.upkeep`).
    """
    results = (run(workshop, name, job, slot) if slot else attempt(workshop, name, job) for name, job in jobs.items())
    return tuple(result for result in results if result)
