"""The year of a paper whose top names none: by the years that stand elsewhere in it, and its days of the week."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tracker.papers.grid import Block, Line
from tracker.rules.dates.parts import MONTH_PATTERN, WEEKDAY_PATTERN, month_number, real_day, weekday_number

_YEAR = re.compile(r"(?<![\d/£$€,.#])(?<!Act )(?<!Regulations )(?<!Order )(?<!© )(20\d\d)(?![\d%]|,\d)")
_OF_PLANS = re.compile(r"(?<![\d/.-])(?P<first>20\d\d)(?:\s*[-/–]\s*(?P<last>20\d\d|\d\d)(?![\d/-]))?(?![\d.-])")
"""A year, or the first and last of several, as in names of plans: "2026", "2026/27"."""
_FOR_YEARS = re.compile(
    r"(?:^|\b(?:for|plan|actions|programme|priorities|year)\W{1,3})(?P<years>20\d\d\W{1,3}\d+)", re.IGNORECASE
)
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


def years_named(text: str) -> list[tuple[int, int]]:
    """The years and spans of years that a name of a plan has, each as its first and last."""
    return [(int(found["first"]), _last_of(found)) for found in _OF_PLANS.finditer(text)]


def _last_of(found: re.Match[str]) -> int:
    first, last = int(found["first"]), found["last"] or found["first"]
    return int(last) if len(last) == 4 else first // 100 * 100 + int(last)


def span_named(heading: str) -> tuple[int, int] | None:
    """The two years for which a part of a plan is by its heading: "Actions for 2026/27", not "Cuts until 2026/27"."""
    named = _FOR_YEARS.search(heading)
    spans = [(first, last) for first, last in years_named(named["years"] if named else "") if last == first + 1]
    return spans[0] if spans else None


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
