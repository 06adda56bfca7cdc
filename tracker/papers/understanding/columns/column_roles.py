"""Gives each column of a table its meaning, from its heading and its content together."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.area_columns import find_areas
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.headers import Header
from tracker.papers.understanding.columns.raised_days import find_raised_days
from tracker.papers.understanding.columns.risk_registers import answers_all
from tracker.papers.understanding.columns.row_types import find_types, tracked_rows
from tracker.papers.understanding.columns.settling import settle
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told, form_of
from tracker.papers.understanding.columns.weighing import each_by_itself, share_out
from tracker.papers.understanding.words.roles import Role
from tracker.papers.understanding.words.sign_keys import plain_sign

_KEYED = 0.8
"""Share of a column's cells that are signs of the paper's key, from which it is one of such."""


def understand_columns(
    header: Header | None,
    body: Sequence[Row],
    width: int,
    told: Told = NOTHING_TOLD,
    signs: Collection[str] = (),
) -> Columns:
    """The columns of a table with this header, or with none, and these rows below it; what people told comes first.

    `signs` are those of which the paper's key says how something stands by them.
    """
    texts = header.texts if header else ("",) * width
    texts = (*texts, *("",) * (width - len(texts)))[:width]
    full = [row for row in body if len(row.own) > 1]
    banners = any(_is_banner(row) for row in body)
    columns, shown = _of_tracked(texts, full or [row for row in body if not _is_banner(row)])
    for group in header.shared if header else ():
        share_out(columns, group)
    _find_signs(columns, shown, signs)
    columns.hold(told.get(form_of(texts), {}))
    find_raised_days(columns, shown)
    settle(columns)
    if not any(texts):
        _find_remarks(columns)
    find_areas(columns, banners=banners)
    return columns


def _of_tracked(texts: Sequence[str], rows: Sequence[Row]) -> tuple[Columns, Sequence[Row]]:
    """Each column by itself, and the rows that it was told from: in a log those of what is tracked alone.

    A log that says of each row what is to be done about it is a register, whatever the types of its rows.
    """
    columns = each_by_itself(texts, rows)
    find_types(columns, rows)
    tracked = tracked_rows(columns, rows)
    columns.register = len(tracked) < len(rows) and answers_all(columns)
    if columns.register or len(tracked) == len(rows):
        return columns, rows
    types = columns.all(Role.TYPE)
    columns = each_by_itself(texts, tracked)
    columns.log = True
    for column in types:
        columns.roles[column] = Role.TYPE
    return columns, tracked


def _find_signs(columns: Columns, rows: Sequence[Row], signs: Collection[str]) -> None:
    """A column of the signs that the paper explains says how each row stands, whatever its heading.

    Figures may be anything else as well, where the heading names neither how things stand nor how far they are.
    """
    for column in range(len(columns.roles) if signs else 0):
        cells = [row[column].flat for row in rows if row[column].text]
        if any(map(str.isdigit, cells)) and columns.roles[column] not in {Role.STATUS, Role.PERCENT}:
            continue
        if cells and sum(plain_sign(text) in signs for text in cells) >= _KEYED * len(cells):
            columns.roles[column], columns.scores[column] = Role.STATUS, 1.0


def _find_remarks(columns: Columns) -> None:
    """Without headings the last column, behind those of who and when, says how far it is."""
    last = max((column for column, cells in enumerate(columns.profiles) if cells.filled), default=0)
    before = columns.all(Role.OWNER, Role.TARGET)
    if len(before) > 1 and max(before) == last - 1 and last in columns.untold(Role.NOTE):
        columns.roles[last] = Role.PROGRESS


def _is_banner(row: Row) -> bool:
    return len(row.own) == 1 and row.own[0][1].columns > 1
