"""The hall on a database of each kind: settled once, copied for each test. Modules name it in `pytest_plugins`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url, text

from models import db
from tests import cast as cast_of_tests
from tests.cast import Cast
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
    _run(postgres_url, f"CREATE DATABASE {name} TEMPLATE template_chaser")
    engine = _named(postgres_url, name)
    cast_of_tests.settle(engine)
    engine.dispose()
    return name


@pytest.fixture
def on_sqlite(settled_file: Path, tmp_path: Path) -> Iterator[Engine]:
    """The cast in a SQLite database of its own."""
    path = tmp_path / "hall.db"
    shutil.copy(settled_file, path)
    engine = db.make_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture
def on_postgres(settled_postgres: str, postgres_url: str, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """The cast in a PostgreSQL database of its own."""
    name = f"hall_{abs(hash(request.node.nodeid))}"
    _run(postgres_url, f"CREATE DATABASE {name} TEMPLATE {settled_postgres}")
    engine = _named(postgres_url, name)
    yield engine
    engine.dispose()
    _run(postgres_url, f"DROP DATABASE {name}")


@pytest.fixture(params=["on_sqlite", "on_postgres"])
def hall(request: pytest.FixtureRequest) -> Hall:
    """The hall with the cast, on a database of each kind."""
    engine: Engine = request.getfixturevalue(request.param)
    return Hall(Cast(engine))


def _run(url: str, statement: str) -> None:
    server = db.make_engine(url)
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    server.dispose()


def _named(url: str, name: str) -> Engine:
    return db.make_engine(make_url(url).set(database=name).render_as_string(hide_password=False))
