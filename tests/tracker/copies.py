"""Copies of the hall with the cast: each a database of its own, gone when it is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

from tests import databases
from tests.cast import Cast
from tests.databases import Postgres
from tests.tracker.hall import Hall

_copies = count()
Copies = Callable[[], AbstractContextManager[Hall]]
"""Opens the hall with the cast in a database of its own, as often as one likes."""


@contextmanager
def sqlite_copy(settled: Path, folder: Path) -> Iterator[Hall]:
    """The hall with the cast in a SQLite database of its own."""
    with databases.copied_file(settled, folder / f"hall_{next(_copies)}.db") as engine:
        yield Hall(Cast(engine))


@contextmanager
def postgres_copy(server: Postgres, settled: str) -> Iterator[Hall]:
    """The hall with the cast in a PostgreSQL database of its own."""
    with server.copied(settled, f"hall_{next(_copies)}") as engine:
        yield Hall(Cast(engine))
