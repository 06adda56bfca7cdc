"""What is said of people, and to anybody who needs help."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Refused:
    """A "no", with what to do instead."""

    sentence: str


@dataclass(frozen=True)
class Help:
    """How to use Chaser, on one phone screen."""

    topic: str


@dataclass(frozen=True)
class PersonLine:
    """Somebody as a line of the register."""

    name: str
    title: str
    email: str
    reached: str
    is_team: bool


@dataclass(frozen=True)
class People:
    """The register of people."""

    rows: tuple[PersonLine, ...]
    may_add: bool


@dataclass(frozen=True)
class PersonCard:
    """What is known of one person."""

    row: PersonLine
    manager: str
    initials: tuple[str, ...]
    away: str
    owns: int
    open_count: int


@dataclass(frozen=True)
class PeopleTaken:
    """What a list of people brought."""

    file_name: str
    new: int
    changed: int
    unreachable: tuple[str, ...]


@dataclass(frozen=True)
class YourSettings:
    """How the reader is written to."""

    by: str
    hour: int
    """Of the reader's own day."""
    confirms: bool
    others: tuple[str, ...]
    """Ways by which they could be reached as well."""
