"""What all tests share: databases of both kinds, migrated once and copied, and the same examples each time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
from sqlalchemy import Engine

from models import schema
from tests import databases
from tests.cast import settle
from tests.databases import Postgres
from tests.tracker.copies import Copies, postgres_copy, sqlite_copy
from tests.tracker.hall import Hall

# The same examples each time, so that what is red is the change's doing; --hypothesis-profile=default tries new ones.
hypothesis.settings.register_profile("same", derandomize=True, max_examples=30)
hypothesis.settings.load_profile("same")
# A failure as it is: the colourful kind takes a second each time.
structlog.configure(processors=[structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)])


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database, migrated once for all tests."""
    return databases.fill_file(tmp_path_factory.mktemp("template") / "chaser.db", schema.upgrade)


@pytest.fixture
def sqlite_engine(sqlite_template: Path, tmp_path: Path) -> Iterator[Engine]:
    """A fresh SQLite database."""
    with databases.copied_file(sqlite_template, tmp_path / "chaser.db") as engine:
        yield engine


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, with an empty migrated database to be copied."""
    with databases.server() as server:
        server.fill("template_chaser", schema.upgrade)
        yield server


@pytest.fixture
def postgres_engine(postgres: Postgres, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A fresh PostgreSQL database."""
    with postgres.copied("template_chaser", f"test_{abs(hash(request.node.nodeid))}") as engine:
        yield engine


@pytest.fixture(scope="session")
def settled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with the cast in it, to be copied."""
    path = tmp_path_factory.mktemp("cast") / "cast.db"
    shutil.copy(sqlite_template, path)
    return databases.fill_file(path, settle)


@pytest.fixture(scope="session")
def settled_postgres(postgres: Postgres) -> str:
    """The name of a PostgreSQL database with the cast in it, to be copied."""
    return postgres.fill("template_cast", settle, "template_chaser")


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A fresh database of each kind: what holds on one holds on the other."""
    found: Engine = request.getfixturevalue(f"{request.param}_engine")
    return found


@pytest.fixture(params=["sqlite", "postgres"])
def copies(request: pytest.FixtureRequest, tmp_path: Path) -> Copies:
    """Copies of the hall with the cast, on a database of each kind."""
    if request.param == "sqlite":
        settled_file: Path = request.getfixturevalue("settled_file")
        return lambda: sqlite_copy(settled_file, tmp_path)
    server: Postgres = request.getfixturevalue("postgres")
    name: str = request.getfixturevalue("settled_postgres")
    return lambda: postgres_copy(server, name)


@pytest.fixture
def hall(copies: Copies) -> Iterator[Hall]:
    """The hall with the cast, on a database of each kind."""
    with copies() as opened:
        yield opened


@pytest.fixture
def hall_on_sqlite(settled_file: Path, tmp_path: Path) -> Iterator[Hall]:
    """The hall with the cast, for what no database changes."""
    with sqlite_copy(settled_file, tmp_path) as opened:
        yield opened
