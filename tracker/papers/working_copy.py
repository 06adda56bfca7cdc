"""A plan as a working copy: the table that goes out to be edited in Excel, and what it says when it comes back.

Its last column is kept as it is: it names each row's action and the last entry of its journal when the copy was made,
so that what was written here since is told from what was edited there (domain 1.7, 5.3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.vocabulary import Reported
from tracker.papers.grid import Cell, Grid, Paper, Row
from tracker.rules.dates import DateContext, read_target
from tracker.rules.written_status import read_status

NAME = "working copy"
"""What stands in the file's name, by which it is known where it is only seen from outside."""
MARK = "Keep as it is"
TO_EDIT = ("Action", "Owner", "Target date", "Status", "Per cent done", "Expected", "New note")
"""The columns that may be edited, as they are printed."""
HEADER = ("Number", "Reference", "Area", *TO_EDIT, "Rating", "Last heard", MARK)
STATUSES = {
    Reported.COMPLETE: "Done", Reported.PARTIAL: "Partly done", Reported.ON_TRACK: "On track",
    Reported.AT_RISK: "At risk", Reported.OFF_TRACK: "Off track", Reported.ON_HOLD: "On hold",
    Reported.NOT_STARTED: "Not started", Reported.CLOSED: "Will not be done",
}  # fmt: skip
"""How each status is printed, and can be chosen."""
_MARKED = re.compile(r"([A-Z][A-Z0-9]{1,11})/(\d{1,9})/(\d{1,12})")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,9})?)\s*(?:%|per ?cent)?", re.IGNORECASE)
_GUARD = re.compile(r"^'(?=[=+\-@\t\r＝＋－＠])")
"""What keeps a CSV file's text from being a formula, as it was written or typed."""


class Unclear(ValueError):
    """A cell that cannot be read: its text is the sentence that says so."""


@dataclass(frozen=True)
class Values:
    """What a row says of its action, as it can be compared; None and empty texts are empty cells."""

    title: str = ""
    owners: tuple[str, ...] = ()
    target: date | None = None
    status: Reported | None = None
    percent: int | None = None
    expected: date | None = None
    note: str = ""


@dataclass(frozen=True)
class CopyRow:
    """A row that came back: its action, the last entry that it knows of, its cells by column, and its days."""

    key: str
    number: int
    seen: int
    cells: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, date], ...] = ()

    def values(self) -> Values:
        """Read its cells.

        Raises:
            Unclear: one cannot be read.

        """
        texts = {column: _GUARD.sub("", text) for column, text in self.cells}
        return Values(
            title=plain(texts.get("Action", "")),
            owners=names(texts.get("Owner", "")),
            target=self._day("Target date", texts),
            status=_status(texts.get("Status", "")),
            percent=_percent(texts.get("Per cent done", "")),
            expected=self._day("Expected", texts),
            note=texts.get("New note", "").strip(),
        )

    def as_data(self) -> dict[str, Any]:
        """Plain data, as a question keeps it."""
        days = [[column, found.isoformat()] for column, found in self.days]
        cells = [[column, text] for column, text in self.cells]
        return {"key": self.key, "number": self.number, "seen": self.seen, "cells": cells, "days": days}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> CopyRow:
        """Read back what `as_data` gave."""
        cells = tuple((column, text) for column, text in data["cells"])
        days = tuple((column, date.fromisoformat(found)) for column, found in data["days"])
        return cls(data["key"], data["number"], data["seen"], cells, days)

    def _day(self, column: str, texts: dict[str, str]) -> date | None:
        """A day of a column: as the spreadsheet has it, else as it is written, day first."""
        text = texts.get(column, "").strip()
        found = dict(self.days).get(column) or read_target(text, DateContext(day_first=True)).final
        if text and found is None:
            raise Unclear(f"I cannot read “{text}” as a day.")
        return found


@dataclass(frozen=True)
class WorkingCopy:
    """A working copy that came back."""

    rows: tuple[CopyRow, ...]
    unmarked: int = 0
    """Rows with words that name no action: new ones, or those whose last column was changed."""


def mark(key: str, number: int, seen: int) -> str:
    """What the last column holds for an action."""
    return f"{key}/{number}/{seen}"


def found_in(paper: Paper) -> WorkingCopy | None:
    """The working copy that a file is; None where it is none."""
    for grid in paper.grids:
        header = next((at for at, row in enumerate(grid.rows) if _is_header(row)), None)
        if header is not None:
            return _read(grid, header)
    return None


def plain(text: str) -> str:
    """A text on one line, as texts are compared."""
    return " ".join(text.split())


def names(text: str) -> tuple[str, ...]:
    """The names in an owner cell, the lead owner first."""
    return tuple(name for name in (plain(part) for part in re.split(r"[;\n]", text)) if name)


def _is_header(row: Row) -> bool:
    texts = {cell.flat for cell in row.cells}
    return MARK in texts and "Number" in texts


def _read(grid: Grid, header: int) -> WorkingCopy:
    columns = {cell.flat: at for at, cell in enumerate(grid.rows[header].cells) if cell.flat in HEADER}
    rows: list[CopyRow] = []
    unmarked = 0
    for row in grid.rows[header + 1 :]:
        marked = _MARKED.fullmatch(row[columns[MARK]].flat)
        if marked:
            cells = {name: row[at] for name, at in columns.items() if name in TO_EDIT}
            rows.append(_row(marked, cells))
        elif any(not cell.empty for cell in row.cells):
            unmarked += 1
    return WorkingCopy(tuple(rows), unmarked)


def _row(marked: re.Match[str], cells: dict[str, Cell]) -> CopyRow:
    texts = tuple((name, cell.text) for name, cell in cells.items())
    days = tuple((name, cell.day) for name, cell in cells.items() if cell.day is not None)
    return CopyRow(marked[1], int(marked[2]), int(marked[3]), texts, days)


def _status(text: str) -> Reported | None:
    if not text.strip():
        return None
    exact = next((one for one, label in STATUSES.items() if label.casefold() == plain(text).casefold()), None)
    found = exact or read_status(text).status
    if found is None:
        raise Unclear(f"I do not know the status “{text}”: choose one of {', '.join(STATUSES.values())}.")
    return found


def _percent(text: str) -> int | None:
    """A share of 100; a spreadsheet that keeps a share as 0.6 means 60."""
    if not text.strip():
        return None
    found = _PERCENT.fullmatch(text.strip())
    share = float(found[1]) if found else -1.0
    share = share * 100 if found and 0 < share < 1 and "%" not in text else share
    if not 0 <= share <= 100 or share != round(share, 6):
        raise Unclear(f"“{text}” is no share from 0 to 100.")
    return round(share)
