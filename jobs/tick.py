"""What the clock does: each job a loop and one call into the hall."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jobs.deliver import deliver
from jobs.once import Job, attempt
from tracker import alerting, digests, reminders, sweep
from tracker.rules.wording import count
from tracker.work import Workshop


def sweep_ratings(workshop: Workshop) -> str:
    """Rate what time may have changed, batch by batch, and tell what changed."""
    changed = 0
    while True:
        with workshop.begin() as work:
            looked, moved = sweep.sweep(work)
        changed += moved
        if looked < sweep.BATCH:
            break
    return count(changed, "rating") + " changed" if changed else ""


def alert(workshop: Workshop) -> str:
    """Queue the alerts about changes of rating."""
    with workshop.begin() as work:
        queued = alerting.tell(work)
    return count(queued, "alert") if queued else ""


def remind(workshop: Workshop) -> str:
    """Queue the chasing messages whose readers are at work now."""
    with workshop.begin() as work:
        queued = reminders.remind(work)
    return count(queued, "reminder") if queued else ""


def digest(workshop: Workshop) -> str:
    """Queue the weekly digests whose hour has come."""
    with workshop.begin() as work:
        queued = digests.digest(work)
    return count(queued, "digest") if queued else ""


JOBS: Mapping[str, Job] = {
    "sweep": sweep_ratings,
    "alert": alert,
    "remind": remind,
    "digest": digest,
    "deliver": deliver,
}
"""Every job, in the order in which one tick does them: facts first, then what is said, then the sending."""


def tick(workshop: Workshop, jobs: Mapping[str, Callable[[Workshop], str]] = JOBS) -> tuple[str, ...]:
    """Do all that is due now; returns what was done, in words. A job that fails does not stop the others."""
    results = (attempt(workshop, name, job) for name, job in jobs.items())
    return tuple(result for result in results if result)
