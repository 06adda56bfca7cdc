"""A paper as values: a title, and below it headings, paragraphs and tables."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.papers.writing.sheets import Cell


@dataclass(frozen=True)
class Heading:
    """The heading of a section."""

    text: str


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table whose header is repeated on each page."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    """Share of each column."""


@dataclass(frozen=True)
class Drawing:
    """A picture, and what it shows in words for those who do not see it."""

    png: bytes
    words: str


@dataclass(frozen=True)
class Paper:
    """What a paper holds, in order."""

    title: str
    below: tuple[str, ...]
    """Lines below the title: what it is for, of which day, from whom."""
    parts: tuple[Heading | Words | Table | Drawing, ...]
