"""Hands: a bounded number of threads that see to what was heard, so that Slack never waits for its acknowledgement."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

HANDS = 12
WAITING = 200
"""How many may wait for a hand before somebody is told to come back later."""


class NoHandFree(Exception):
    """More is waiting than can be seen to in good time."""


class Hands:
    """Threads that do one thing after the other."""

    def __init__(self, hands: int = HANDS, waiting: int = WAITING) -> None:
        """`hands` at most are busy at once, and `waiting` more things wait for one."""
        self._pool = ThreadPoolExecutor(hands, thread_name_prefix="slack-hand")
        self._hands = hands
        self._most = hands + waiting
        self._taken = 0
        self._lock = threading.Lock()

    @property
    def count(self) -> int:
        """How many there are."""
        return self._hands

    @property
    def taken(self) -> int:
        """How much is being done or waits."""
        with self._lock:
            return self._taken

    def give(self, job: Callable[[], None]) -> bool:
        """Have something done; True where a hand was free for it at once.

        Raises:
            NoHandFree: too much is waiting already.

        """
        with self._lock:
            if self._taken >= self._most:
                raise NoHandFree
            self._taken += 1
            is_free = self._taken <= self._hands
        self._pool.submit(self._do, job)
        return is_free

    def close(self) -> None:
        """Finish what was begun and what waits, then stop."""
        self._pool.shutdown(wait=True)

    def _do(self, job: Callable[[], None]) -> None:
        try:
            job()
        finally:
            with self._lock:
                self._taken -= 1
