"""Merged headings of a table saved as text, which keeps the blanks that they covered but not that they were merged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.papers.grid import BLANK, Cell

_HIGHEST = 12
"""Rows from the top of a table among which a header of two rows is looked for."""
_NAME = re.compile(r"[^\d\n]{1,40}")
"""A heading of one column of several: short, on one line, without a figure."""


def spanned(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """The rows, where a heading has blanks beside it over headings of their own, with that heading over them all.

    Of "Action, Responsibility, blank" above "blank, Lead, Support" the second spans two columns.
    """
    found = [list(row) for row in rows]
    for upper, lower in zip(found[:_HIGHEST], rows[1:], strict=False):
        spans = list(_spans(upper, lower))
        under = {column for start, end in spans for column in range(start, end)}
        if not spans or under != {column for column, cell in enumerate(lower) if cell.text}:
            continue
        for start, end in spans:
            upper[start] = replace(upper[start], columns=end - start)
            upper[start + 1 : end] = [replace(BLANK, covered=True)] * (end - start - 1)
    return found


def _spans(upper: Sequence[Cell], lower: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Where a text has blanks to its right, and all of the columns from it on have a short text below."""
    if sum(bool(cell.text) for cell in upper) < 3:
        return
    start = 0
    while start < len(upper):
        end = start + 1
        while end < len(upper) and not upper[end].text and end < len(lower) and lower[end].text:
            end += 1
        if upper[start].text and end > start + 1 and all(_NAME.fullmatch(cell.text) for cell in lower[start:end]):
            yield start, end
        start = end
