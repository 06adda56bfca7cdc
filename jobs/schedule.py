"""The timetable on one screen (the only user of APScheduler). It only ticks: what is due is read from the database.

Each tick is a slot that one process takes. What happens once a week or a day says so by a key in the outbox: a tick
that comes late does no harm, and one that was missed is made up for by the next.
"""

from __future__ import annotations

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.schedulers.base import BaseScheduler

from jobs import tick
from jobs.once import Job, run_slot
from tracker.work import Workshop

TIMETABLE: tuple[tuple[str, Job, int], ...] = (
    ("deliver", tick.JOBS["deliver"], 5),
    ("alert", tick.JOBS["alert"], 30),
    ("remind", tick.JOBS["remind"], 60),
    ("sweep", tick.JOBS["sweep"], 300),
    ("notice", tick.JOBS["notice"], 300),
    ("digest", tick.JOBS["digest"], 300),
    ("pack", tick.JOBS["pack"], 300),
    ("review", tick.JOBS["review"], 300),
    ("tidy", tick.JOBS["tidy"], 3600),
    ("upkeep", tick.JOBS["upkeep"], 300),
)
"""Name, job, and seconds between two ticks."""


def background(workshop: Workshop) -> BaseScheduler:
    """A scheduler whose `start` returns at once."""
    scheduler = BackgroundScheduler(timezone="UTC")
    for name, job, seconds in TIMETABLE:
        scheduler.add_job(
            run_slot,
            "interval",
            args=(workshop, name, job, seconds),
            id=name,
            seconds=seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    return scheduler
