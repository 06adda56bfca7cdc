"""One step through a text: a heading, an item, a label with its value, a paragraph, a mark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.papers.grid import Cell, Line
from tracker.papers.understanding.words.marks import Marked
from tracker.papers.understanding.words.roles import Role


class Kind(StrEnum):
    """What an event is."""

    HEADING = "heading"
    ITEM = "item"
    LABEL = "label"
    TEXT = "text"
    MARKED = "marked"
    BREAK = "break"


@dataclass(frozen=True)
class Aside:
    """What stands behind the words of an item by the habit of its list: whose it is, by when, what is said."""

    owner: str
    day: str = ""
    said: str = ""


@dataclass(frozen=True)
class Event:
    """One step through a text. `rank` orders headings: level, then numbered or bold, then plain; lower is stronger."""

    at: int
    kind: Kind
    line: Line
    rank: int = 0
    role: Role | None = None
    label: str = ""
    cell: Cell | None = None
    form: bool = False
    marked: Marked | None = None
    headed: bool = False
    """A label that is a heading: it speaks of all that stands above it below the same one."""
    aside: Aside | None = None
