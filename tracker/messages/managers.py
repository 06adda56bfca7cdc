"""What answers a manager's question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.vocabulary import Meaning
from tracker.messages.items import Item, PlanLine
from tracker.messages.owners import Change


@dataclass(frozen=True)
class Plans:
    """The plans that somebody may see, a page of them."""

    rows: tuple[PlanLine, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True)
class Puzzled:
    """That a question names somebody or something unknown: what was not understood, and nothing else."""

    doubts: tuple[str, ...]


@dataclass(frozen=True)
class InFile:
    """That an answer is handed over as a file."""

    echo: str
    doubts: tuple[str, ...]
    name: str
    total: int


@dataclass(frozen=True)
class Found:
    """The actions that a question asked for, a page of them."""

    echo: str
    doubts: tuple[str, ...]
    items: tuple[Item, ...]
    page: int
    pages: int
    total: int
    text: str


@dataclass(frozen=True)
class Summary:
    """How plans are doing: numbers, then the worst."""

    echo: str
    doubts: tuple[str, ...]
    plans: tuple[PlanLine, ...]
    worst: tuple[Item, ...]
    troubled: int
    lead: str
    is_draft: bool
    may_release: bool
    text: str
    """The question, to be asked on from."""


@dataclass(frozen=True)
class ChangeLine:
    """What changed of one action over a time."""

    item: Item
    was: Meaning | None
    """The rating before, where it is another now."""
    at: datetime
    """When it changed last."""
    who: str
    words: str
    did: str
    """What was done last, where nothing was said with it."""
    changes: tuple[Change, ...]
    """Dates and owners, as they were at first and as they are."""


@dataclass(frozen=True)
class Changes:
    """What changed since a day, a page of it."""

    echo: str
    doubts: tuple[str, ...]
    rows: tuple[ChangeLine, ...]
    page: int
    pages: int
    total: int
    text: str
    zone: str


@dataclass(frozen=True)
class OwnerLine:
    """How many of the actions found somebody owns, and the worst of them."""

    name: str
    count: int
    worst: Item


@dataclass(frozen=True)
class ByOwner:
    """Actions counted by owner, a page of owners."""

    echo: str
    doubts: tuple[str, ...]
    rows: tuple[OwnerLine, ...]
    total: int
    page: int
    pages: int
    text: str
