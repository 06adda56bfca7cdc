"""Copies of the hall with the cast: each a database of its own, gone when it is left."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, make_url, text

from models import db
from tests.cast import Cast
from tests.tracker.hall import Hall

_copies = count()
Copies = Callable[[], AbstractContextManager[Hall]]
"""Opens the hall with the cast in a database of its own, as often as one likes."""


@contextmanager
def sqlite_copy(settled: Path, folder: Path) -> Iterator[Hall]:
    """The hall with the cast in a SQLite database of its own."""
    path = folder / f"hall_{next(_copies)}.db"
    shutil.copy(settled, path)
    engine = db.make_engine(f"sqlite:///{path}")
    yield Hall(Cast(engine))
    engine.dispose()
    path.unlink()


@contextmanager
def postgres_copy(url: str, settled: str) -> Iterator[Hall]:
    """The hall with the cast in a PostgreSQL database of its own."""
    name = f"hall_{next(_copies)}"
    run(url, f"CREATE DATABASE {name} TEMPLATE {settled}")
    engine = named(url, name)
    yield Hall(Cast(engine))
    engine.dispose()
    run(url, f"DROP DATABASE {name}")


def run(url: str, statement: str) -> None:
    """Run a statement that creates or drops a database."""
    server = db.make_engine(url)
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    server.dispose()


def named(url: str, name: str) -> Engine:
    """Another database of the same server."""
    return db.make_engine(make_url(url).set(database=name).render_as_string(hide_password=False))
