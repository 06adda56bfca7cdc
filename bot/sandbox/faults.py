"""Trouble on order: makes the double of Slack fail as the real one does at times, to see what the app makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from threading import Event, Lock


class Trouble(StrEnum):
    """The ways in which a call of the Web API goes wrong for no fault of the caller."""

    RATE_LIMITED = "ratelimited"
    SERVER_ERROR = "internal_error"
    SILENCE = "silence"
    CUT = "cut"


@dataclass(frozen=True)
class Fault:
    """One coming failure, met by a call of `method`, or of any where that is ''.

    `accepted`: the call is carried out all the same, unseen by the caller. `seconds` is how long silence lasts, or what
    Retry-After says.
    """

    trouble: Trouble
    method: str = ""
    accepted: bool = False
    seconds: float = 1.0


class Faults:
    """The failures to come, each met by one call, in the order in which they were ordered."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._coming: list[Fault] = []
        self._over = Event()

    def order(self, *faults: Fault) -> None:
        """Let the next calls fail so."""
        with self._lock:
            self._coming.extend(faults)

    def take(self, method: str) -> Fault | None:
        """The failure that this call meets, if any."""
        with self._lock:
            for fault in self._coming:
                if fault.method in {"", method}:
                    self._coming.remove(fault)
                    return fault
            return None

    def keep_silent(self, seconds: float) -> None:
        """Wait, unless the double is being closed."""
        self._over.wait(seconds)

    def end(self) -> None:
        """Let all silence end at once."""
        self._over.set()
