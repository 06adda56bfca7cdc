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
from tests.databases import Copies, Postgres
from tests.tracker.hall import Hall, open_hall

# The same examples each time and as long as they take, so that what is red is the change's doing;
# --hypothesis-profile=default tries new ones.
hypothesis.settings.register_profile("same", derandomize=True, max_examples=30, deadline=None)
hypothesis.settings.load_profile("same")
# A failure as it is: the colourful kind takes a second each time.
structlog.configure(processors=[structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)])


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database, migrated once for all tests."""
    return databases.fill_file(tmp_path_factory.mktemp("template") / "chaser.db", schema.upgrade)


@pytest.fixture(scope="session")
def sqlite_copies(sqlite_template: Path) -> Copies:
    """Copies of it."""
    return databases.copies_of_file(sqlite_template)


@pytest.fixture
def sqlite_engine(sqlite_copies: Copies) -> Iterator[Engine]:
    """A fresh SQLite database."""
    with sqlite_copies.lent() as engine:
        yield engine


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, with an empty migrated database to be copied."""
    with databases.server() as server:
        server.fill("template_chaser", schema.upgrade)
        yield server


@pytest.fixture(scope="session")
def postgres_copies(postgres: Postgres) -> Copies:
    """Copies of it."""
    return postgres.copies_of("template_chaser")


@pytest.fixture
def postgres_engine(postgres_copies: Copies) -> Iterator[Engine]:
    """A fresh PostgreSQL database."""
    with postgres_copies.lent() as engine:
        yield engine


@pytest.fixture(scope="session")
def settled_on_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Copies:
    """SQLite databases with the cast in them."""
    path = tmp_path_factory.mktemp("cast") / "cast.db"
    shutil.copy(sqlite_template, path)
    return databases.copies_of_file(databases.fill_file(path, settle))


@pytest.fixture(scope="session")
def settled_on_postgres(postgres: Postgres) -> Copies:
    """PostgreSQL databases with the cast in them."""
    return postgres.copies_of(postgres.fill("template_cast", settle, "template_chaser"))


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A fresh database of each kind: what holds on one holds on the other."""
    found: Engine = request.getfixturevalue(f"{request.param}_engine")
    return found


@pytest.fixture(params=["sqlite", "postgres"])
def copies(request: pytest.FixtureRequest) -> Copies:
    """Databases with the cast in them, of each kind."""
    found: Copies = request.getfixturevalue(f"settled_on_{request.param}")
    return found


@pytest.fixture
def hall(copies: Copies) -> Iterator[Hall]:
    """The hall with the cast, on a database of each kind."""
    with open_hall(copies) as opened:
        yield opened


@pytest.fixture
def hall_on_sqlite(settled_on_sqlite: Copies) -> Iterator[Hall]:
    """The hall with the cast, for what no database changes."""
    with open_hall(settled_on_sqlite) as opened:
        yield opened
