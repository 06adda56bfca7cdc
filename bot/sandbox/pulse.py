"""The workspace's heartbeat: one lock, one clock, one count of changes, and ids and timestamps like Slack's."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from threading import Condition, RLock

Clock = Callable[[], datetime]
"""Gives the moment that everybody in the workspace believes in, with its time zone; it may be moved, also backwards."""


class Pulse:
    """Shared by all stores of one workspace, so that a reader never sees half a change."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._condition = Condition(RLock())
        self._version = 0
        self._last_ts = 0

    @property
    def version(self) -> int:
        """Grows by one with each change that somebody could see."""
        with self._condition:
            return self._version

    def now(self) -> datetime:
        """The clock's moment."""
        return self._clock()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold still while several things are read together."""
        with self._condition:
            yield

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Change something: counted, and those who wait are woken, unless it was refused on the way."""
        with self._condition:
            yield
            self._version += 1
            self._condition.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        """The version as soon as it is beyond `seen`, or after `seconds` whatever it then is."""
        with self._condition:
            self._condition.wait_for(lambda: self._version > seen, timeout=seconds)
            return self._version

    def ts(self) -> str:
        """A new timestamp such as '1700000000.000100': unique and rising, even while the clock stands or goes back."""
        with self._condition:
            micros = int(self._clock().timestamp() * 1_000_000)
            self._last_ts = max(micros, self._last_ts + 100)
            return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def new_id(self, prefix: str, name: str = "") -> str:
        """An id such as 'C0KQ3ZP1XW'.

        With a `name` the same one in each run, since the app's database outlives the workspace; without, a new one.
        """
        digest = hashlib.sha256(f"{prefix}:{name or secrets.token_hex(16)}".encode()).digest()
        return f"{prefix}0{base64.b32encode(digest).decode()[:9]}"
