"""The year of a paper whose top names none: by the years that stand elsewhere in it, and its days of the week."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tracker.papers.grid import Block, Line
from tracker.rules.dates.parts import MONTH_PATTERN, WEEKDAY_PATTERN, month_number, real_day, weekday_number

_YEAR = re.compile(r"(?<![\d/£$€,.#])(?<!Act )(?<!Regulations )(?<!Order )(?<!© )(20\d\d)(?![\d%]|,\d)")
_WHOLE_DAY = re.compile(
    rf"\b20\d\d-\d\d-\d\d\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.]20\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH_PATTERN},? 20\d\d\b"
    rf"|\b{MONTH_PATTERN} \d{{1,2}}(?:st|nd|rd|th)?,? 20\d\d\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?<![–/-])\b(?P<weekday>{WEEKDAY_PATTERN}),?\s(?:the\s)?(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?\s"
    rf"(?P<month>{MONTH_PATTERN})|(?P<first>{MONTH_PATTERN})\s(?P<after>\d{{1,2}}))(?!\d|(?:st|nd|rd|th)?,?\s20\d\d)",
    re.IGNORECASE,
)
_ENOUGH = 2
"""Times that a year is printed, or days of the week that fit it, from which it is the paper's."""


def year_printed(blocks: Sequence[Block]) -> int | None:
    """The one year that a paper prints and that none of its days of the week speaks against; None if in doubt.

    Of several years the one that all days of the week fit, if there are enough of them.
    """
    texts = tuple(_texts(blocks))
    years = Counter(int(found[1]) for text in texts for found in _YEAR.finditer(text))
    days = [pair for text in texts for pair in _weekdays(text)]
    fitting = [year for year in years if all(_fits(year, *pair) for pair in days)]
    if len(fitting) != 1:
        return None
    if len(years) > 1:
        return fitting[0] if len(set(days)) >= _ENOUGH else None
    whole = any(_WHOLE_DAY.search(text) for text in texts)
    return fitting[0] if days or whole or years[fitting[0]] >= _ENOUGH else None


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Line):
            yield from () if block.code else (block.text,)
            continue
        for row in block.rows:
            yield from (cell.flat for _, cell in row.own)


def _weekdays(text: str) -> Iterator[tuple[int, int, int]]:
    """The days that stand with their day of the week and no year: month, day, day of the week."""
    for found in _WEEKDAY.finditer(text):
        month = month_number(found["month"] or found["first"])
        weekday = weekday_number(found["weekday"])
        if month is not None and weekday is not None:
            yield month, int(found["before"] or found["after"]), weekday


def _fits(year: int, month: int, day: int, weekday: int) -> bool:
    known = real_day(year, month, day)
    return known is not None and known.weekday() == weekday
