"""Tables of which only the bar behind each cell is left, as pages saved as text have them: the cells counted off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.papers.draft import Place
from tracker.papers.grid import Line
from tracker.papers.understanding.flat.cells import fit, takes_text
from tracker.papers.understanding.flat.headings import FlatHeader, header_of
from tracker.papers.understanding.words.looks import is_date_like
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_BAR = re.compile(r"\s*\|\s*")
_APART = 4
"""Lines without a bar after which a table is over: a cell of so many paragraphs is rare."""
_WIDEST = 14
_LEAST = 0.3
"""Worth of a row, on average, from which the cells are counted off rightly."""
_BAND = -0.8
_LONGEST_BAND = 12
_SHORT = 9
"""Words that a cell of a date or of people may have beside the date or the people."""


@dataclass(frozen=True)
class BarTable:
    """The header, the rows of cells with the place where each begins, and how many lines they take."""

    header: FlatHeader
    head: Place
    rows: tuple[tuple[Place, tuple[str, ...]], ...]
    lines: int


@dataclass(frozen=True)
class _Barred:
    """One cell, with the number of the line that it begins on."""

    text: str
    line: int


def bar_table(lines: Sequence[Line], texts: Sequence[str]) -> BarTable | None:
    """The table that begins with the first line; `texts` are the lines as printed. None where none begins."""
    if not texts or not any(text.rstrip().endswith("|") for text in texts[:2]) or texts[0].count("|") > _WIDEST:
        return None
    cells, end = _cells(texts)
    widths = range(2, min(_WIDEST, len(cells) // 3) + 1)
    headers = [header for width in widths if (header := header_of(_texts(cells[:width])))]
    best: tuple[float, FlatHeader, list[list[_Barred]]] | None = None
    for header in headers:
        worth, rows = _counted_off(cells, _with_action(header.roles))
        if worth > _LEAST and (best is None or worth >= best[0]):
            best = worth, header, rows
    if best is None:
        return None
    placed = tuple((lines[row[0].line].place, tuple(_texts(row))) for row in best[2])
    return BarTable(best[1], lines[0].place, placed, end)


def _texts(cells: Sequence[_Barred]) -> list[str]:
    return [cell.text for cell in cells]


def _cells(texts: Sequence[str]) -> tuple[list[_Barred], int]:
    """What stands in front of each bar, and the line after the last; the words behind the last bar end the table."""
    cells: list[_Barred] = []
    words: list[str] = []
    start, end = 0, 0
    for number, text in enumerate(texts):
        if number - end > _APART:
            break
        pieces = _BAR.split(text)
        for piece in pieces[:-1]:
            words.append(piece)
            cells.append(_Barred("\n".join(word for word in words if word).strip(), start))
            words, start, end = [], number, number + 1
        if pieces[-1].strip():
            start = number if not words else start
            words.append(pieces[-1].strip())
    return cells, end


def _with_action(roles: Sequence[Role | None]) -> list[Role | None]:
    """Without a column of actions the first one of running text holds them, whatever it is called."""
    known = list(roles)
    texts = [at for at, role in enumerate(known) if takes_text(role)]
    if texts and not any(role in ACTION_LIKE for role in known):
        known[texts[0]] = Role.ACTION
    return known


def _counted_off(cells: Sequence[_Barred], roles: Sequence[Role | None]) -> tuple[float, list[list[_Barred]]]:
    """The rows below the header, of which those of one cell are headings, and what each is worth on average.

    A row that ends too early, as where the last cell was blank and its bar lost, is taken only where no other way is.
    """
    width, count = len(roles), len(cells)
    best: list[tuple[float, int]] = [(0.0, 0)] * (count + 1)
    for at in range(width + 1, count + 1):
        ways = [(best[at - 1][0] + _band(cells[at - 1]), 1)]
        ways += [
            (best[at - size][0] + _row(cells[at - size : at], roles), size)
            for size in (width, width - 1)
            if at - size >= width and size > 1
        ]
        best[at] = max(ways)
    rows: list[list[_Barred]] = []
    at = count
    while at > width:
        rows.insert(0, list(cells[at - best[at][1] : at]))
        at -= best[at][1]
    full = sum(len(row) > 1 for row in rows)
    return best[count][0] / full if full else 0.0, rows


def _band(cell: _Barred) -> float:
    """A heading between the rows is short and no sentence; a lone blank cell is worth nothing to begin a row with."""
    words = cell.text.split()
    return _BAND if 0 < len(words) <= _LONGEST_BAND and not cell.text.endswith(".") else 2 * _BAND


def _row(cells: Sequence[_Barred], roles: Sequence[Role | None]) -> float:
    """How well cells read as a row: dates, people and statuses in their columns, words where actions stand."""
    worth = 0.0 if len(cells) == len(roles) else 1.5 * _BAND
    for cell, role in zip(cells, roles, strict=False):
        text = " ".join(cell.text.split())
        if role in ACTION_LIKE:
            worth += 0.5 if text else 2 * _BAND
        elif text and role is not None and not takes_text(role):
            worth += _short(text, role)
    return worth


def _short(text: str, role: Role) -> float:
    """How well words read as a date or people, which other words of few letters may be as well."""
    if fit(text, role, alone=True) > 0 and not (role in {Role.OWNER, Role.SUPPORT} and is_date_like(text)):
        return 1.0
    return -0.1 if len(text.split()) <= _SHORT else -1.0
