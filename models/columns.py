"""Column types that mean the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, DateTime, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC. SQLite drops the zone, so it is checked going in and put back coming out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone: it would mean another moment on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must carry its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC on every database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def word(kind: type[StrEnum]) -> type[TypeDecorator[StrEnum]]:
    """A column for the words of an enumeration, kept as plain text: a further word needs no migration."""

    class Word(TypeDecorator[StrEnum]):
        """One of the words."""

        impl = String(40)
        cache_ok = True

        def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
            """Refuse what is no such word."""
            return None if value is None else kind(value).value

        def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
            """Give the word back as its kind."""
            return None if value is None else kind(value)

    return Word


def json_column() -> Column[Any]:
    """A column of plain data (dicts, lists, texts, numbers)."""
    return Column(JSON, nullable=False)
