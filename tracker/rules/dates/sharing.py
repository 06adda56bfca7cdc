"""Years shared between neighbours: in "June - Sept 2025" and "Q3 (2024/25)" one printed year serves several dates."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.dates.printed import Printed, Year

_JOINER = re.compile(r"[\s,;()]*(?:(?:-|/|&|\+|to|and|or|until|till|through|then)[\s,]*){0,2}", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,:;()\[\].-]{0,4}(?:(?:of|in)\s)?(?:the\s)?[\s(]{0,2}", re.IGNORECASE)


def joined(text: str, left: Printed, right: Printed) -> bool:
    """True when nothing but a dash, slash, comma or "and", "to" and the like stands between two dates."""
    return right.start - left.end <= 16 and _JOINER.fullmatch(text, left.end, right.start) is not None


def share_years(text: str, dates: tuple[Printed, ...], *, whole_cell: bool) -> tuple[Printed, ...]:
    """The dates with years borrowed from their neighbours; a bare year that served is no longer a date of its own.

    Dates in a list or range share the year printed at its end or beginning. In a whole cell (not in a sentence of
    prose) dates further apart share it too, which is doubted. Beside a printed year the turn of the year is minded
    ("Nov - Jan 2025"); a year that is itself borrowed is passed on as it is.
    """
    settled = _from_the_right(text, _absorb_bare_years(text, list(dates)))
    settled = _from_the_left(text, settled, whole_cell=whole_cell)
    return tuple(_from_afar(settled) if whole_cell else settled)


def _absorb_bare_years(text: str, dates: list[Printed]) -> list[Printed]:
    kept: list[Printed] = []
    for position, printed in enumerate(dates):
        if kept and kept[-1].bare_year and _lacks_year(printed) and _beside(text, kept[-1], printed):
            year = kept.pop()
            kept.append(replace(printed, start=year.start, year=year.year))
            continue
        if printed.bare_year and kept and _lacks_year(kept[-1]) and _beside(text, kept[-1], printed):
            claimed_by_next = position + 1 < len(dates) and _lacks_year(dates[position + 1])
            if not (
                claimed_by_next and kept[-1].end < printed.start - 2 and _beside(text, printed, dates[position + 1])
            ):
                kept[-1] = replace(kept[-1], end=printed.end, year=printed.year)
                continue
        kept.append(printed)
    return kept


def _lacks_year(printed: Printed) -> bool:
    return printed.year is None and not printed.bare_year


def _beside(text: str, left: Printed, right: Printed) -> bool:
    return right.start - left.end <= 10 and _BESIDE.fullmatch(text, left.end, right.start) is not None


def _from_the_right(text: str, dates: list[Printed]) -> list[Printed]:
    shared = list(dates)
    for position in range(len(shared) - 2, -1, -1):
        left, right = shared[position], shared[position + 1]
        if left.year is None and right.year is not None and not right.bare_year and joined(text, left, right):
            borrowed = dates[position + 1].year is None
            shared[position] = replace(left, year=right.year if borrowed else _year_before(left, right, right.year))
    return shared


def _from_the_left(text: str, dates: list[Printed], *, whole_cell: bool) -> list[Printed]:
    shared = list(dates)
    for position in range(1, len(shared)):
        left, right = shared[position - 1], shared[position]
        near = joined(text, left, right)
        if right.year is None and left.year is not None and not left.bare_year and (near or whole_cell):
            doubt = "No year is printed with it; the year of the date before it was taken."
            borrowed = dates[position - 1].year is None
            year = left.year if borrowed else _year_after(left, right, left.year)
            shared[position] = replace(right, year=year, doubts=(*right.doubts, doubt))
    return shared


def _from_afar(dates: list[Printed]) -> list[Printed]:
    shared = list(dates)
    for position in range(len(shared) - 2, -1, -1):
        left, right = shared[position], shared[position + 1]
        if left.year is None and right.year is not None and not right.bare_year:
            doubt = "No year is printed with it; the year of the date after it was taken."
            borrowed = dates[position + 1].year is None
            year = right.year if borrowed else _year_before(left, right, right.year)
            shared[position] = replace(left, year=year, doubts=(*left.doubts, doubt))
    return shared


def _year_before(left: Printed, right: Printed, year: Year) -> Year:
    """The year of what is printed before: the same, or the one before when its month is the later one."""
    return year if year.spans or left.month <= right.month else replace(year, start=year.start - 1)


def _year_after(left: Printed, right: Printed, year: Year) -> Year:
    return year if year.spans or left.month <= right.month else replace(year, start=year.start + 1)
