"""A clock that can be moved, for the local workspace; it goes on from where it was when the program starts again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path


class MovableClock:
    """The real clock with something added."""

    def __init__(self, real: Callable[[], datetime], keep_in: Path) -> None:
        """What is added is kept in a file, in seconds."""
        self._real = real
        self._file = keep_in
        self._added = timedelta(seconds=float(keep_in.read_text())) if keep_in.exists() else timedelta()

    def __call__(self) -> datetime:
        """Return the moment that everybody believes in."""
        return self._real() + self._added

    def move_to(self, moment: datetime) -> None:
        """Let it be another moment, from which time goes on."""
        self._added = moment - self._real()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(str(self._added.total_seconds()))
