"""Headers of two rows: the lower names the columns that the upper spans, or leaves blank."""

from __future__ import annotations

from tracker.papers.grid import Row
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.roles import role_of

_SHORT, _LONGEST = 30, 60
"""Letters that the lower headings have less than, and at most."""
_FEW = 2
"""Headings of which a form has more."""


def goes_under(row: Row, below: Row) -> bool:
    """Whether the row below belongs to the header: it only names the columns under merged or blank headings."""
    own = below.own
    if len(own) > _FEW and len(row.own) > 1 and all(cell.flat.endswith(":") for _, cell in own):
        return True  # what a form asks for below each heading
    if not own or any(len(cell.flat) > _LONGEST for _, cell in own):
        return False
    reaching = any(cell.from_above and cell.text for cell in below.cells)
    under = [column for column, cell in own if _lies_under(row, column) and cell.columns <= max(1, row[column].columns)]
    if len(under) < len(own) or not (reaching or len(own) < len(row.own) + len(under)):
        return False
    exactly = {column for column, _ in own} == _spanned(row)
    over_time = exactly and reaching and len(own) > 1 and all(is_certain_date(cell.flat) for _, cell in own)
    if not over_time and any(is_certain_date(cell.flat) and not role_of(cell.flat) for _, cell in own):
        return False
    spanned = any(cell.columns > 1 and cell.text for cell in row.cells)
    named = sum(bool(role_of(cell.flat)) for _, cell in own)
    short = all(len(cell.flat) < _SHORT for _, cell in own)
    return (spanned or reaching) and (named >= 1 or (short and (reaching or exactly)))


def _spanned(row: Row) -> set[int]:
    """The columns under headings that stand over several, as "Score" over L, I and T."""
    starts = [(column, cell.columns) for column, cell in row.own if cell.columns > 1]
    return {column + offset for column, width in starts for offset in range(width)}


def _lies_under(row: Row, column: int) -> bool:
    """Whether the heading above a column is blank or spans several columns."""
    cell = row[column]
    return cell.covered or not cell.text or cell.columns > 1


def joined(row: Row, below: Row) -> tuple[str, ...]:
    """The headings of two rows, the upper in front of each lower that it spans."""
    texts: list[str] = []
    over = ""
    for column in range(len(row.cells)):
        upper, lower = row[column], below[column]
        if not upper.covered:
            over = upper.flat
        if lower.from_above or lower.covered or not lower.text:
            texts.append(over if not upper.covered else "")
        else:
            asked = over and len(lower.flat) > _LONGEST
            texts.append(over if asked or over == lower.flat else f"{over} {lower.flat}".strip())
    return tuple(texts)


def shared(row: Row, lower: Row, texts: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """Groups of neighbouring columns under one heading: merged, or the heading's neighbours left blank."""
    groups: list[list[int]] = []
    for column, text in enumerate(texts):
        if text or not groups:
            groups.append([column])
        elif row[column].covered or not lower[column].text:
            groups[-1].append(column)
    return tuple(tuple(group) for group in groups if len(group) > 1)
