"""Excel 97 and OpenDocument sheets: values and merges; their colours cannot be had."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO

from tracker.papers.draft import Place
from tracker.papers.grid import Cell, Grid, Paper, Row, dense
from tracker.papers.reading.limits import MOST_CELLS, MOST_ROWS
from tracker.papers.reading.sheet_values import shown
from tracker.papers.reading.sniff import Kind
from tracker.papers.refusals import Damaged, TooManyRows

_Value = int | float | str | bool | time | date | datetime | timedelta


def read_old_excel(name: str, content: bytes, kind: Kind) -> Paper:
    """The sheets as grids. Raises `Damaged`, also for a password, and `TooManyRows`."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        names = [sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        grids = tuple(_grid(name, book, sheet) for sheet in names)
    except (CalamineError, ValueError, OSError) as error:
        raise Damaged(name=name, kind=kind) from error
    return Paper(name, kind, tuple(grid for grid in grids if grid.rows))


def _grid(name: str, book: object, title: str) -> Grid:
    from python_calamine import CalamineWorkbook

    assert isinstance(book, CalamineWorkbook)
    sheet = book.get_sheet_by_name(title)
    if sheet.total_height * max(sheet.total_width, 1) > MOST_CELLS:
        raise TooManyRows(name=name, limit=f"{MOST_ROWS:,}")
    rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        _spread(rows, top, left, bottom, right)
    filled = [Row(cells, Place(name, title, at)) for at, cells in enumerate(dense(rows), start=1)]
    return Grid(tuple(row for row in filled if not row.blank), title)


def _cell(value: _Value) -> Cell:
    """Dates come without their number format, so the first of a month may stand for the month: the column tells."""
    text, day = shown(value, "General")
    return Cell(" ".join(text.split(" ")).strip(), day=day)


def _spread(rows: list[list[Cell]], top: int, left: int, bottom: int, right: int) -> None:
    if top >= len(rows) or left >= len(rows[top]):
        return
    first = replace(rows[top][left], rows=bottom - top + 1, columns=right - left + 1)
    rows[top][left] = first
    for at in range(top, min(bottom + 1, len(rows))):
        for column in range(left, min(right + 1, len(rows[at]))):
            if column > left:
                rows[at][column] = Cell(covered=True)
            elif at > top:
                rows[at][column] = replace(first, from_above=True)
