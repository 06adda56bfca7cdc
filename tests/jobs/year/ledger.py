"""What arrived on the other side, in a file that several processes can write, and a way out that fails at random."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from tracker.work import InDoubt, Outgoing, TryLater

Look = Callable[[Outgoing], tuple[str, ...]]
"""Says what is wrong with a message at the moment at which it arrives."""


@dataclass(frozen=True)
class Row:
    """A message that arrived."""

    key: str
    address: str
    at: datetime
    wrong: str


class Ledger:
    """Every message that arrived, however often, and every sending that failed."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=OFF")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS arrived (id INTEGER PRIMARY KEY, key TEXT, address TEXT, at TEXT, wrong TEXT)"
        )
        self._db.execute("CREATE TABLE IF NOT EXISTS failed (id INTEGER PRIMARY KEY, key TEXT)")

    def close(self) -> None:
        """Leave the file to the others."""
        self._db.close()

    def arrive(self, outgoing: Outgoing, at: datetime, wrong: tuple[str, ...]) -> None:
        """Write down what arrived."""
        row = (outgoing.key, outgoing.address, at.isoformat(), "; ".join(wrong))
        self._db.execute("INSERT INTO arrived (key, address, at, wrong) VALUES (?, ?, ?, ?)", row)

    def fail(self, outgoing: Outgoing) -> None:
        """Write down that a sending failed."""
        self._db.execute("INSERT INTO failed (key) VALUES (?)", (outgoing.key,))

    def find(self, outgoing: Outgoing) -> str | None:
        """The other side's id of what arrived."""
        found = self._db.execute(
            "SELECT id FROM arrived WHERE key = ? AND address = ?", (outgoing.key, outgoing.address)
        ).fetchone()
        return f"ledger:{found[0]}" if found else None

    def rows(self) -> tuple[Row, ...]:
        """All that arrived, in order."""
        found = self._db.execute("SELECT key, address, at, wrong FROM arrived ORDER BY id")
        return tuple(Row(key, address, datetime.fromisoformat(at), wrong) for key, address, at, wrong in found)

    def failures(self) -> int:
        """How many sendings failed."""
        return int(self._db.execute("SELECT count(*) FROM failed").fetchone()[0])


@dataclass
class LedgerPost:
    """A channel (tracker.work.Channel): of a thousand sendings, so many fail, before or after they arrive."""

    ledger: Ledger
    clock: Callable[[], datetime]
    look: Look
    random: Random
    per_mille: int = 30

    def send(self, outgoing: Outgoing) -> str:
        """Let a message arrive, unless chance has it otherwise."""
        chance = self.random.randrange(1000)
        if chance < self.per_mille:
            self.ledger.fail(outgoing)
            if chance % 3 == 0:
                raise TryLater("the other side is busy", retry_after=self.random.choice((None, 5.0)))
            if chance % 3 == 1:
                raise InDoubt("the line broke before it arrived")
        self.ledger.arrive(outgoing, self.clock(), self.look(outgoing))
        if chance < self.per_mille:
            raise InDoubt("the line broke after it arrived")
        return self.ledger.find(outgoing) or ""

    def find(self, outgoing: Outgoing) -> str | None:
        """Look among what arrived."""
        return self.ledger.find(outgoing)
