"""The cast, settled once and copied for each test; and `--golden-update`, which writes the golden words anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from models import db
from tests import cast as cast_of_tests
from tests.cast import Cast


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say how the golden words are written anew."""
    parser.addoption("--golden-update", action="store_true", help="write the golden words of tests/said anew")


@pytest.fixture(scope="session")
def settled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with the cast in it, to be copied."""
    path = tmp_path_factory.mktemp("cast") / "chaser.db"
    shutil.copy(sqlite_template, path)
    engine = db.make_engine(f"sqlite:///{path}")
    cast_of_tests.settle(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    return path


@pytest.fixture
def cast(settled: Path, tmp_path: Path) -> Iterator[Cast]:
    """The cast in a database of its own."""
    path = tmp_path / "cast.db"
    shutil.copy(settled, path)
    engine = db.make_engine(f"sqlite:///{path}")
    yield Cast(engine)
    engine.dispose()


@pytest.fixture
def cast_anywhere(engine: Engine) -> Cast:
    """The cast in a fresh database of each kind."""
    return cast_of_tests.settle(engine)
