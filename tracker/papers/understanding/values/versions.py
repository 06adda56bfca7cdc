"""The day of a paper by the table of its versions, which stands at its top or end: that of the last of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from models.vocabulary import Precision
from tracker.papers.grid import Block, Cell, Grid
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.rules.dates import DateContext, read_target

_VERSIONS = frozenset(("version", "versions", "ver", "v", "rev", "revision", "draft", "no", "number"))
"""Words of headings that say no more than that a paper's versions stand below."""
_DAYS = frozenset(("date", "dates", "dated", "issued", "released", "published"))
_OF_VERSIONS = _VERSIONS | _DAYS | frozenset(("of", "the", "change", "release", "approved", "updated", "amended"))
"""Words of headings below which stand the days of versions, and not when they are looked at next."""
_NUMBER = re.compile(
    r"(?:v|ver|version|rev|draft)?[\s.]*\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?(?:\s?\(?draft\)?)?", re.IGNORECASE
)


def day_of_version(blocks: Sequence[Block]) -> date | None:
    """The latest day in a table of versions; None where there is no such table, or no whole day in it."""
    return max((day for block in blocks if isinstance(block, Grid) for day in _days(block)), default=None)


def _days(grid: Grid) -> Iterator[date]:
    for at, header in enumerate(grid.rows):
        words = {column: set(plain_words(cell.flat)) for column, cell in header.own}
        numbers = [column for column, each in words.items() if each <= _VERSIONS and each - {"no", "number"}]
        days = [column for column, each in words.items() if each & _DAYS and each <= _OF_VERSIONS]
        if numbers and days:
            rows = [row for row in grid.rows[at + 1 :] if _NUMBER.fullmatch(row[numbers[0]].flat)]
            yield from (day for row in rows if (day := _day(row[days[0]])))
            return


def _day(cell: Cell) -> date | None:
    read = read_target(cell.flat, DateContext())
    return cell.day or (read.final if read.precision in {Precision.DAY, Precision.MONTH} else None)
