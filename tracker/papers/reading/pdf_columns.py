"""Tables of a PDF without ruled lines: rows of words that begin at the same places, line after line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tracker.papers.draft import Place
from tracker.papers.grid import Cell, Grid, Row
from tracker.papers.reading.decode import tidy

if TYPE_CHECKING:
    from pdfplumber.page import Page

_GAP, _BLANK = 1.4, 0.15
"""Heights of a line that part two columns, and two words, at least."""
_SAME = 4.0
"""Points by which the beginnings of one column differ at most."""
_LEAST_COLUMNS, _LEAST_ROWS = 3, 3


@dataclass
class _Piece:
    """Words of a line with no wide gap between them."""

    left: float
    right: float
    text: str


@dataclass
class _Line:
    """A line of a page, in pieces."""

    top: float
    bottom: float
    pieces: list[_Piece] = field(default_factory=list)


@dataclass(frozen=True)
class FlatTable:
    """Where such a table stands on its page, and what stands in it."""

    top: float
    bottom: float
    rows: tuple[tuple[str, ...], ...]

    def grid(self, name: str, part: str) -> Grid:
        """The table as a grid."""
        cells = (tuple(Cell(text) for text in row) for row in self.rows)
        return Grid(tuple(Row(row, Place(name, part, at), broken=at == 1) for at, row in enumerate(cells, start=1)))


def flat_tables(page: Page) -> tuple[FlatTable, ...]:
    """The tables without lines of a page or a part of one, from its top to its end."""
    return tuple(_tables_in(_lines_of(page)))


def _lines_of(page: Page) -> list[_Line]:
    """The lines of a page, letter by letter: its words are only looked for where a table may be."""
    letters = sorted(
        (letter for letter in page.chars if letter["upright"] and letter["text"].strip()),
        key=lambda letter: letter["top"],
    )
    lines: list[list[dict[str, Any]]] = []
    for letter in letters:
        first = lines[-1][0] if lines else None
        if first is None or letter["top"] > first["top"] + (first["bottom"] - first["top"]) / 2:
            lines.append([])
        lines[-1].append(letter)
    return [_pieced(sorted(line, key=lambda letter: letter["x0"])) for line in lines]


def _pieced(letters: Sequence[dict[str, Any]]) -> _Line:
    line = _Line(letters[0]["top"], letters[0]["bottom"])
    height = line.bottom - line.top
    for letter in letters:
        gap = letter["x0"] - line.pieces[-1].right if line.pieces else _GAP * height
        if gap >= _GAP * height:
            line.pieces.append(_Piece(letter["x0"], letter["x1"], letter["text"]))
        else:
            piece = line.pieces[-1]
            piece.right, piece.text = letter["x1"], f"{piece.text}{' ' * (gap > _BLANK * height)}{letter['text']}"
    return line


def _tables_in(lines: Sequence[_Line]) -> Iterator[FlatTable]:
    """A table begins with a line of columns, its header, and goes on as long as all pieces begin at its columns."""
    at = 0
    while at < len(lines):
        end = at
        if len(lines[at].pieces) >= _LEAST_COLUMNS:
            starts = [piece.left for piece in lines[at].pieces]
            while end < len(lines) and _fits(lines[end], starts):
                end += 1
        rows = _rows(lines[at:end], [piece.left for piece in lines[at].pieces]) if end > at else []
        if len(rows) >= _LEAST_ROWS and sum(sum(map(bool, row)) >= _LEAST_COLUMNS for row in rows) >= _LEAST_ROWS:
            yield FlatTable(lines[at].top, lines[end - 1].bottom, tuple(map(tuple, rows)))
            at = end
        else:
            at += 1


def _fits(line: _Line, starts: Sequence[float]) -> bool:
    """Whether each piece begins at a column and ends before the next."""
    columns = [_column(piece, starts) for piece in line.pieces]
    if None in columns or len(set(columns)) < len(columns):
        return False
    ends = [*starts[1:], float("inf")]
    return all(
        column is None or piece.right <= ends[column] for piece, column in zip(line.pieces, columns, strict=True)
    )


def _column(piece: _Piece, starts: Sequence[float]) -> int | None:
    near = [column for column, start in enumerate(starts) if abs(piece.left - start) <= _SAME]
    return near[0] if near else None


def _rows(lines: Sequence[_Line], starts: Sequence[float]) -> list[list[str]]:
    """One row for each line, except those that go on below some cells of the row before and begin none of their own."""
    rows: list[list[str]] = []
    for at, line in enumerate(lines):
        texts = [""] * len(starts)
        for piece in line.pieces:
            column = _column(piece, starts)
            texts[column or 0] = tidy(piece.text)
        close = at > 0 and line.top - lines[at - 1].bottom < (line.bottom - line.top)
        if close and at > 1 and not texts[0] and sum(map(bool, texts)) < sum(map(bool, rows[-1])):
            rows[-1] = [f"{above} {text}".strip() for above, text in zip(rows[-1], texts, strict=True)]
        else:
            rows.append(texts)
    return rows
