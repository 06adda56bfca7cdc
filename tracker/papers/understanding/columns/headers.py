"""Finds the header rows of a grid: not always the first, in one row or two, repeated, several stacked on one sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.papers.grid import Cell, Row
from tracker.papers.understanding.columns.header_cells import TICKS, holds_values, is_value, named_by, reads_as_state
from tracker.papers.understanding.columns.two_rows import goes_under, joined, shared
from tracker.papers.understanding.words.looks import is_certain_date, is_date_like, is_reference
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role, meanings, role_of

_LONGEST = 160
"""Letters of a heading; whole questions are headings too."""


_SAYS_WHAT = frozenset((*ACTION_LIKE, *AREA_LIKE, Role.OUTCOME, Role.RISK, Role.NOTE, Role.GROUP, Role.TYPE, Role.REF))
"""What stands in a table beside who and when; where both are named, what is done may be called by any name."""

_SAYS_WHO = {Role.OWNER, Role.SUPPORT}
_ENOUGH = 1.4
"""Strength from which a row is a header."""
_SURELY = 0.9
"""How sure the only heading in front of a time line names what is done."""
_CODE = re.compile(r"(?=\D*\d)[\w./-]+")
_KNOWN = 0.55
"""Strength of a row with one heading that surely means something."""
_FAR = 1.0
"""How much stronger the row below is where a row only says who leads the part that is headed there."""
_VALUED = re.compile(r"\w:\s+\S")
"""A label with its value, which is said of what stands below and heads no columns: "Link governor: Mrs Hale"."""
_QUESTION = 60
"""Letters that headings have less than which the file itself calls so."""
_FEW_BELOW, _MOSTLY = 3, 0.7
"""Rows and columns at least of which the first row may be seen to differ, and the share of days or numbers in them."""


@dataclass(frozen=True)
class Header:
    """Where a header stands and what it says over each column; `shared` columns stand under one heading together."""

    first: int
    last: int
    texts: tuple[str, ...]
    shared: tuple[tuple[int, ...], ...] = ()
    strength: float = 0.0

    @property
    def roles(self) -> frozenset[Role]:
        """All that its headings surely mean."""
        return frozenset(found.role for text in self.texts if (found := role_of(text)))

    def same_as(self, other: Header) -> bool:
        """Whether it is the same header again, as on the next page."""
        mine = [" ".join(text.casefold().split()) for text in self.texts]
        theirs = [" ".join(text.casefold().split()) for text in other.texts]
        filled = [(a, b) for a, b in zip(mine, theirs, strict=False) if a or b]
        return bool(filled) and sum(a == b for a, b in filled) >= 0.8 * len(filled)


def header_at(rows: Sequence[Row], at: int, above: Header | None = None) -> Header | None:
    """The header that begins in row `at`, with its second row where it has one; None where none begins.

    Below another header, `above`, more is asked for than at the top, since values may read as headings too; the same
    header again is always taken.
    """
    row = rows[at]
    again = above is not None and above.same_as(Header(at, at, tuple(cell.flat for cell in row.cells)))
    if above is not None and not again and (holds_values(row) or _goes_with(rows[at - 1], row)):
        return None
    strength = _strength(row)
    below = rows[at + 1] if at + 1 < len(rows) else None
    weak = strength < (2.0 if above is not None and not again else _ENOUGH) and not _is_headed(row, strength, at)
    weak = weak and not (above is None and _differs(rows, at))
    if weak and (below is None or not _is_upper_row(row, below)):
        return None
    second = below is not None and goes_under(row, below)
    if below is not None and not second and not row.heads and _strength(below) > strength + _FAR:
        return None
    texts = joined(row, below) if second and below is not None else tuple(cell.flat for cell in row.cells)
    lower = below if second and below is not None else row
    total = max(strength, _strength(below) if second and below is not None else 0.0)
    return Header(at, at + 1 if second else at, texts, shared(row, lower, texts), total)


def _is_headed(row: Row, strength: float, at: int) -> bool:
    """Whether the file's own word that a row is a header is to be believed: it may be a mere label with its value."""
    if not row.heads or strength >= _KNOWN:
        return row.heads
    texts = [cell.flat for _, cell in row.own]
    brief = all(len(text) < _QUESTION and not text.endswith((":", ".")) for text in texts)
    return at == 0 and len(texts) > 2 and brief and not holds_values(row) and not any(map(is_reference, texts))


def _differs(rows: Sequence[Row], at: int) -> bool:
    """Whether the first full row is unlike what stands below it: names over days and numbers, whatever the names are.

    Besides some of them have to sound like headings.
    """
    row, below = rows[at], rows[at + 1 :]
    texts = [cell.flat for cell in row.cells]
    if len(below) < _FEW_BELOW or len(texts) < _FEW_BELOW or any(len(before.own) > 1 for before in rows[:at]):
        return False
    brief = all(text and len(text) < _QUESTION and not text.endswith((".", ":")) for text in texts)
    if not brief or len(set(texts)) < len(texts) or sum(reads_as_state(text) for text in texts) > 1:
        return False
    if any(is_value(cell) or is_date_like(cell.flat) or _CODE.fullmatch(cell.flat) for cell in row.cells):
        return False
    typed = {column for column in range(len(texts)) if _holds_days_or_numbers([each[column].flat for each in below])}
    sounding = {column for column, text in enumerate(texts) if meanings(text)}
    return bool(typed) and len(typed | sounding) >= max(_FEW_BELOW, 0.5 * len(texts))


def _holds_days_or_numbers(texts: Sequence[str]) -> bool:
    filled = [text for text in texts if text]
    mere = sum(is_date_like(text) or is_reference(text) for text in filled)
    return len(filled) >= _FEW_BELOW and mere >= _MOSTLY * len(filled)


def _strength(row: Row) -> float:
    """How many headings of a plan stand in a row, as a sum of their sureness; 0 where the row cannot be a header."""
    cells = [cell for cell in row.cells[: _time_line(row)] if cell.text and not cell.covered]
    if len(cells) == 1 and cells[0] is row[0] and _time_line(row) < len(row.cells):
        only = role_of(cells[0].flat)
        return _ENOUGH if only and only.role in ACTION_LIKE and only.score >= _SURELY else 0.0
    if len(cells) < 2 or any(len(cell.flat) > _LONGEST for cell in cells) or _labels_the_rest(cells, len(row.cells)):
        return 0.0
    ticks = len(cells) > 3 and re.fullmatch(TICKS, cells[-1].flat)  # above a column of ticks stands one too
    if any(is_value(cell) for cell in (cells[:-1] if ticks else cells)) or any(
        cell.from_above and cell.rows > 3 for cell in cells
    ):
        return 0.0
    found = [named for cell in cells if (named := named_by(cell.flat))]
    roles = {meaning.role for meaning in found}
    plain = {meaning.role for meaning in found if meaning.score >= 0.7} - {Role.STATUS, *AREA_LIKE, Role.GROUP}
    if len(roles) < 2 or not plain or len(found) < len(cells) * 0.4:
        return 0.0
    other = len(found) < len(cells) and bool(row[0].text) and Role.TARGET in plain and bool(plain & _SAYS_WHO)
    if not other and not roles & _SAYS_WHAT:
        return 0.0
    return sum(max(0.0, meaning.score - 0.4) / 0.6 for meaning in found)


def _labels_the_rest(cells: Sequence[Cell], width: int) -> bool:
    """Whether a row is a label with its value over all other columns, as the upper rows of forms are."""
    return len(cells) == 2 and width > _FEW_BELOW and cells[1].columns >= width - cells[0].columns > _FEW_BELOW - 1


def _goes_with(before: Row, row: Row) -> bool:
    """Whether a row holds what the row above it does: their area, or how they stand. Headings are not said twice."""
    return any(cell.text and cell.flat == before[column].flat for column, cell in row.own)


def _time_line(row: Row) -> int:
    """Where a time line of days, weeks or months begins that runs to the right end of a row; its width without one."""
    end = len(row.cells)
    while end and (row[end - 1].covered or not row[end - 1].text):
        end -= 1
    start = end
    while start and (row[start - 1].covered or is_value(row[start - 1]) or is_certain_date(row[start - 1].flat)):
        start -= 1
    return start if end - start >= 3 else len(row.cells)


def _is_upper_row(row: Row, below: Row) -> bool:
    """Whether a row only groups the columns of the header below it ("Responsibility" over "Lead" and "Support")."""
    spans = [cell for cell in row.cells if cell.text and cell.columns > 1]
    filled = [cell for cell in row.cells if cell.text and not cell.covered]
    if any(_VALUED.search(cell.flat) for cell in filled):
        return False
    if not spans or len(filled) < 2 or max(cell.columns for cell in spans) > len(row.cells) * 0.8:
        return False
    return _strength(below) >= _ENOUGH and goes_under(row, below)
