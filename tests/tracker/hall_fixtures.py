"""The hall on a database of each kind: settled once, copied for each test. Modules name it in `pytest_plugins`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models import db
from tests import cast as cast_of_tests
from tests.tracker.copies import Copies, named, postgres_copy, run, sqlite_copy
from tests.tracker.hall import Hall


@pytest.fixture(scope="session")
def settled_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with the cast in it, to be copied."""
    path = tmp_path_factory.mktemp("hall") / "cast.db"
    shutil.copy(sqlite_template, path)
    engine = db.make_engine(f"sqlite:///{path}")
    cast_of_tests.settle(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def settled_postgres(postgres_url: str) -> str:
    """A PostgreSQL database with the cast in it, to be copied; its name."""
    name = "template_hall"
    run(postgres_url, f"CREATE DATABASE {name} TEMPLATE template_chaser")
    engine = named(postgres_url, name)
    cast_of_tests.settle(engine)
    engine.dispose()
    return name


@pytest.fixture(params=["sqlite", "postgres"])
def copies(request: pytest.FixtureRequest, tmp_path: Path) -> Copies:
    """Copies of the hall on a database of each kind."""
    if request.param == "sqlite":
        settled_file: Path = request.getfixturevalue("settled_file")
        return lambda: sqlite_copy(settled_file, tmp_path)
    url: str = request.getfixturevalue("postgres_url")
    name: str = request.getfixturevalue("settled_postgres")
    return lambda: postgres_copy(url, name)


@pytest.fixture
def hall(copies: Copies) -> Iterator[Hall]:
    """The hall with the cast, on a database of each kind."""
    with copies() as opened:
        yield opened
