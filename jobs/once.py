"""One run for each slot of a job, whoever comes first; a failure stops one item, not the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import structlog

from models.post import JobRun
from models.queries import post
from tracker.clock import upkeep
from tracker.rules.wording import count
from tracker.work import Workshop

log = structlog.get_logger()

Job = Callable[[Workshop], str]
"""Does what is due and says in a few words what it did; empty where nothing was due."""
T = TypeVar("T")


class SomeFailed(Exception):
    """Some items of a job failed, and the others were done; each was logged."""


def run(workshop: Workshop, name: str, job: Job, slot: str) -> str | None:
    """Do a job for a slot unless it is done or being done already; returns what it did, None where it was not run.

    An exception of the job is logged and kept with its slot: the next slot is the next try. Where one fails again and
    again, the administrators hear of it.
    """
    with workshop.begin() as work:
        row_id = post.claim_slot(work.db, name, slot, work.now)
    if row_id is None:
        return None
    result = attempt(workshop, name, job)
    with workshop.begin() as work:
        row = work.db.get_one(JobRun, row_id)
        row.finished_at, row.result = work.now, result
        work.db.flush()
        upkeep.watch(work, name)
    return result


def run_slot(workshop: Workshop, name: str, job: Job, seconds: int) -> str | None:
    """Do a job for the present slot, which is so many seconds long; None where another process has it."""
    return run(workshop, name, job, f"{int(workshop.clock().timestamp()) // seconds * seconds}")


def attempt(workshop: Workshop, name: str, job: Job) -> str:
    """Do a job now; what went wrong is logged and becomes its result, so that the other jobs go on."""
    try:
        return job(workshop)
    except SomeFailed as failed:
        return f"{upkeep.FAILED}: {failed}"
    except Exception as error:
        log.exception("job failed", job=name)
        return f"{upkeep.FAILED}: {type(error).__name__}"


def each(items: Iterable[T], do: Callable[[T], bool]) -> int:
    """Do something for each item, and go on where one fails; returns for how many there was something to do.

    Raises:
        SomeFailed: in the end, where any failed.

    """
    done = failed = seen = 0
    for item in items:
        seen += 1
        try:
            done += do(item)
        except Exception:
            log.exception("item failed")
            failed += 1
    if failed:
        raise SomeFailed(f"{count(failed, 'item')} of {seen}")
    return done
