"""A job that waits for news: done as soon as the other side tells of any, and after a while all the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import structlog

from jobs.once import Job, run_slot
from models.db import DatabaseTrouble
from tracker.clock import upkeep
from tracker.work import Workshop

LOOK = 300.0
"""Seconds after which it is done though the other side, which can tell of news, has told of none: lines die unheard."""
POLL = 30.0
"""Seconds after which it is done where the other side tells of nothing."""
GRACE = 2.0
"""Seconds that what is being done when the program stops may still take; what is cut off is done at the next start."""
_SLOT = 1
_LONGEST_PAUSE = 600.0

log = structlog.get_logger()


class News(Protocol):
    """Whoever can tell that there is something to do."""

    def wait(self, told: float, untold: float) -> None:
        """Come back when there may be something to do: when the other side says so, and after `told` seconds.

        After `untold` seconds where it cannot say.
        """

    def interrupt(self) -> None:
        """Have whoever waits in another thread come back at once, also whoever is about to."""

    def close(self) -> None:
        """Let go of the other side; called by whoever waited."""


@contextmanager
def on_news(workshop: Workshop, name: str, job: Job, news: News) -> Iterator[None]:
    """Do a job now, and whenever there are news, in a thread of its own, until the block ends.

    Any number of processes may wait for the same news: each look is a slot that one of them takes.
    """
    watch = _Watch(workshop, name, job, news)
    watch.start()
    try:
        yield
    finally:
        watch.stop()


def pause(failures: int) -> float:
    """Seconds to leave the other side alone after so many failures in a row: twice as long after each."""
    doubled: int = 2 ** min(failures - 1, 10)
    return min(POLL * doubled, _LONGEST_PAUSE)


class _Watch(threading.Thread):
    """Looks and waits by turns."""

    def __init__(self, workshop: Workshop, name: str, job: Job, news: News) -> None:
        super().__init__(name=name, daemon=True)
        self._workshop = workshop
        self._job = job
        self._news = news
        self._stopped = threading.Event()

    def run(self) -> None:
        """Go on until stopped; after a failure leave the other side alone, longer each time."""
        failures = 0
        try:
            while not self._stopped.is_set():
                if self._look() and self._waited():
                    failures = 0
                else:
                    failures += 1
                    self._stopped.wait(pause(failures))
        finally:
            self._news.close()

    def stop(self) -> None:
        """End the waiting at once; what is being done is finished first, unless the other side leaves it hanging."""
        self._stopped.set()
        self._news.interrupt()
        self.join(GRACE)
        if self.is_alive():
            log.warning("job cut off", job=self.name)

    def _look(self) -> bool:
        """Do the job once; False where it failed. Of a slot that another process has, the next is taken.

        What came after that process had looked would else be left lying until there are news again.
        """
        try:
            while (result := run_slot(self._workshop, self.name, self._job, _SLOT)) is None:
                if self._stopped.wait(_SLOT):
                    return True
        except DatabaseTrouble as trouble:
            log.warning("job not begun", job=self.name, why=type(trouble).__name__)
            return False
        return not result.startswith(upkeep.FAILED)

    def _waited(self) -> bool:
        """Wait for news; False where that failed in a way that nobody thought of."""
        try:
            if not self._stopped.is_set():
                self._news.wait(LOOK, POLL)
        except Exception:  # the edge of a thread: nobody else would hear of it, and nothing would be done any more
            log.exception("waiting failed", job=self.name)
            return False
        return True
