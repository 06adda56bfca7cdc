"""Rows that hold several actions, one line below the other, each with a day of its own beside or behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.draft import Place
from tracker.papers.grid import BLANK, Cell, Line, Row
from tracker.papers.reading.list_marks import read_item
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.items import read_line
from tracker.papers.understanding.words.looks import is_certain_date, is_no_day
from tracker.papers.understanding.words.roles import Role

_BESIDE = (Role.OWNER, Role.SUPPORT, Role.START, Role.REVISED, Role.STATUS, Role.DONE_ON, Role.PERCENT)
"""What may stand line by line beside the actions; other cells hold for all of them."""
_LEAST = 2


def one_by_one(row: Row, columns: Columns) -> tuple[Row, ...]:
    """The row itself, or one for each item of its action cell where each has its own day or doer (RULES 1).

    The days stand as many lines in the cell of dates, or behind the words of each item; who does each, in its words,
    where no column says who and when.
    """
    inner = columns.inner
    if inner is None or row[inner].from_above or row[inner].covered:
        return (row,)
    items = _lines(row[inner])
    if len(items) < _LEAST:
        return (row,)
    if _tell_several(items) and not columns.filled(Role.OWNER, Role.TARGET):
        return tuple(_row_of(row, columns, at, {inner: Cell(item)}) for at, item in enumerate(items))
    if not all(map(read_item, items)):
        return (row,)
    dated = next((column for column in columns.all(Role.TARGET) if _are_days(_lines(row[column]), len(items))), None)
    if dated is not None:
        plain = [Cell(f"{_marker(item)}{_words(item)}") for item in items]
        return tuple(_row_of(row, columns, at, {inner: cell}, dated) for at, cell in enumerate(plain))
    found = [_told(item, row.place) for item in items]
    target, owner = columns.first(Role.TARGET), columns.first(Role.OWNER)
    if target is None or not all(each.target.text for each in found):
        return (row,)
    rows: list[Row] = []
    for at, (item, each) in enumerate(zip(items, found, strict=True)):
        cells = {inner: Cell(f"{_marker(item)}{each.action.text}"), target: each.target}
        if owner is not None and each.owner.text:
            cells[owner] = each.owner
        rows.append(_row_of(row, columns, at, cells))
    return tuple(rows)


def held_for_all(row: Row, rows: Sequence[Row], inner: int | None) -> tuple[tuple[int, str], ...]:
    """The columns and words of a row that none of those it was parted into has: a day of all beside those of each."""
    held: list[tuple[int, str]] = []
    for column, cell in row.own:
        shown = {one[column].text for one in rows}
        if column != inner and cell.text not in shown and not shown.issuperset(_lines(cell)):
            held.append((column, cell.text))
    return tuple(held)


def _lines(cell: Cell) -> list[str]:
    return [line.strip() for line in cell.text.split("\n") if line.strip()]


def _tell_several(items: Sequence[str]) -> bool:
    """Whether each of these tells somebody to act, and not all of them the same."""
    told = [who_acts(_words(item), sure=True) for item in items]
    return all(told) and len(set(told)) > 1


def _are_days(lines: Sequence[str], count: int) -> bool:
    """Whether there are as many days as actions, of which one at least is certain."""
    days = all(is_certain_date(line) or is_no_day(line) for line in lines)
    return len(lines) == count and days and any(map(is_certain_date, lines))


def _told(item: str, place: Place) -> Found:
    return read_line(Line(_words(item), place))


def _words(item: str) -> str:
    marked = read_item(item)
    return marked.text if marked else item


def _marker(item: str) -> str:
    """The number of an item, which is its reference; bullets are none."""
    marked = read_item(item)
    return f"{marked.marker} " if marked and any(map(str.isalnum, marked.marker)) else ""


def _row_of(row: Row, columns: Columns, at: int, own: dict[int, Cell], dated: int | None = None) -> Row:
    """The row of one item: its own cells, its line of those beside, and what holds for all as if merged over them."""
    count = len(_lines(row[columns.inner])) if columns.inner is not None else 0
    cells: list[Cell] = []
    for column, cell in enumerate(row.cells):
        lines = _lines(cell)
        if column in own:
            cells.append(replace(cell, text=own[column].text, day=None))
        elif column == dated or (columns.roles[column] in _BESIDE and len(lines) == count):
            cells.append(replace(cell, text=lines[at], day=None))
        elif columns.roles[column] in _BESIDE:
            cells.append(cell)
        else:
            cells.append(replace(cell, from_above=not cell.empty) if at else cell)
    return replace(row, cells=tuple(cells) or (BLANK,), broken=row.broken and not at)
