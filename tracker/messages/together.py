"""What is said of many actions at once: a page to be filled in, a sheet that goes out and comes back."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.messages.items import Item
from tracker.messages.owners import Choice
from tracker.messages.papers import CorrectionLine


@dataclass(frozen=True)
class FillIn:
    """All one's open actions on one page, to be filled in by a reply with a number in front of each line."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class CopyMade:
    """A plan as a file to be edited and sent back."""

    key: str
    name: str
    total: int
    columns: tuple[str, ...]
    """Those that may be edited."""


@dataclass(frozen=True)
class CopyCame:
    """What was edited in a working copy, before it is applied."""

    file_name: str
    key: str
    title: str
    edits: tuple[CorrectionLine, ...]
    newer: tuple[CorrectionLine, ...]
    """What was edited there, but was written here since: it stays unless somebody chooses otherwise."""
    refused: tuple[CorrectionLine, ...]
    """What cannot be taken, and why."""
    emptied: int
    """Cells that were emptied: they change nothing."""
    unmarked: int
    """Rows that name no action."""
    same: int
    choices: tuple[Choice, ...]
