"""Tells the days on which actions were raised from those on which they are due, where no heading says which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from tracker.papers.grid import Cell, Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import Role, meanings
from tracker.rules.dates import DateContext, read_target

MERE_DATES = frozenset(("date", "dates", "day", "month", "year"))
"""Words of headings that say no more than that days stand below."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_SAMPLE = 60
"""Rows that are looked at."""
_LEAST_FULL = 0.6
"""Below this share of the other's cells, a column of later days holds those of what was done or moved."""


def find_raised_days(columns: Columns, body: Sequence[Row]) -> None:
    """Of two columns of days with nothing to tell them apart the one that is never the later is when it was raised."""
    _find_mere_years(columns, body)
    days = [column for column in columns.untold(Role.TARGET) if _is_untelling(columns.headings[column])]
    for column, other in pairwise(days):
        if columns.profiles[other].filled < _LEAST_FULL * columns.profiles[column].filled:
            continue
        both = [(_day(row[column]), _day(row[other])) for row in body[:_SAMPLE]]
        known = [(one, two) for one, two in both if one is not None and two is not None]
        if len(known) > 1 and all(one <= two for one, two in known) and any(one < two for one, two in known):
            columns.roles[column] = Role.START


def _find_mere_years(columns: Columns, body: Sequence[Row]) -> None:
    """A bare year below "Year", where nobody is named to do anything, is that of a request rather than its term."""
    for column in columns.untold(Role.TARGET) if not columns.all(Role.OWNER) else ():
        bare = all(_YEAR.fullmatch(row[column].flat) for row in body if row[column].text)
        if bare and set(plain_words(columns.headings[column])) <= {"year", "years"}:
            columns.roles[column] = Role.START


def _is_untelling(heading: str) -> bool:
    words = plain_words(heading)
    return set(words) <= MERE_DATES or not meanings(heading)


def _day(cell: Cell) -> date | None:
    return cell.day or (read_target(cell.text, DateContext()).final if cell.text else None)
