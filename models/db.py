"""The engine: one transaction at a time, the same on SQLite and on PostgreSQL; gathers every table."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import sessionmaker
from sqlmodel import Session, SQLModel, create_engine

from models import evidence, indicator, journal, people, plan, post, reading

__all__ = ["TABLES", "DatabaseTrouble", "Engine", "Session", "make_engine", "metadata", "transaction"]

TABLES = (plan, people, journal, post, indicator, evidence, reading)
"""The modules whose tables are kept: importing this module makes SQLModel know them all."""

metadata = SQLModel.metadata
DatabaseTrouble = SQLAlchemyError
"""What is raised where the database cannot be reached or does not do as told."""


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///...` or `postgresql+psycopg://...`.

    SQLite runs in WAL mode with foreign keys on; its transactions begin IMMEDIATE, since a read that turns into a write
    fails at once with SQLITE_BUSY_SNAPSHOT, whatever the timeout. Errors name no values, for these hold people's words.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, hide_parameters=True)
    engine = create_engine(url, connect_args={"timeout": 30, "check_same_thread": False}, hide_parameters=True)
    event.listen(engine, "connect", _open_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _open_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """A session whose work is kept when the block is left cleanly and undone when it is not."""
    make = sessionmaker(engine, class_=Session, expire_on_commit=False)
    with make() as session, session.begin():
        yield session
