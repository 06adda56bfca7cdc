"""The periods for which indicators are measured: weeks, months, quarters and years, by their last day (domain 8.1)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from models.vocabulary import Precision
from tracker.rules.dates import DateContext, TargetKind, read_target
from tracker.rules.dates.parts import financial_year, last_day, months_later, quarter_end

_SUNDAY = date(2026, 1, 4)
_LEAD_IN = re.compile(r"(?:(?:for|in|of|to|the|week|w/e|month|quarter|year|ending|ended|ends)\b[\s:]*)+", re.IGNORECASE)


class Span(StrEnum):
    """How long a period is. Quarters and years are those of the UK financial year."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_FITTING: dict[Span, frozenset[Precision]] = {
    Span.WEEK: frozenset({Precision.DAY}),
    Span.MONTH: frozenset({Precision.DAY, Precision.MONTH}),
    Span.QUARTER: frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER}),
    Span.YEAR: frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR}),
}
"""How exactly a period may be written: a quarter names no month."""


def end_of(span: Span, day: date, known: date = _SUNDAY) -> date:
    """The last day of the period that holds a day; weeks end on the weekday of a `known` end, else on Sundays."""
    if span is Span.WEEK:
        return day + timedelta(days=(known.weekday() - day.weekday()) % 7)
    if span is Span.MONTH:
        return last_day(day.year, day.month)
    starting = financial_year(day)
    ends = (quarter_end(starting, number) for number in (range(1, 5) if span is Span.QUARTER else (4,)))
    return next(end for end in ends if end >= day)


def before(span: Span, ends: date) -> date:
    """The end of the period before the one that ends on a day."""
    if span is Span.WEEK:
        return ends - timedelta(days=7)
    months = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}[span]
    return last_day(*months_later(ends.year, ends.month, -months))


def after(span: Span, ends: date) -> date:
    """The end of the period after the one that ends on a day."""
    return end_of(span, ends + timedelta(days=1), ends)


def say_period(span: Span, ends: date) -> str:
    """Name a period: `October 2026`, `Q2 2026/27`, `2026/27`, `the week to 13 November 2026`."""
    if span is Span.WEEK:
        return f"the week to {ends.day} {ends:%B %Y}"
    if span is Span.MONTH:
        return f"{ends:%B %Y}"
    starting = financial_year(ends)
    year = f"{starting}/{(starting + 1) % 100:02}"
    if span is Span.YEAR:
        return year
    number = next(number for number in range(1, 5) if quarter_end(starting, number) >= ends)
    return f"Q{number} {year}"


def read_period(span: Span, words: str, today: date, known: date | None = None) -> date | None:
    """The end of the period that words name; None where they name none of this length.

    Without a year it is the last such period that has begun.
    """
    written = _LEAD_IN.sub("", words.strip(), count=1)
    target = read_target(written, DateContext())
    day = target.final
    if target.kind is TargetKind.YEARLESS and target.partial:
        return _without_year(span, written, today, known)
    if day is None or target.precision not in _FITTING[span]:
        return None
    return end_of(span, day, known or day)


def _without_year(span: Span, words: str, today: date, known: date | None) -> date | None:
    """Read words with each year that they can mean, the latest first."""
    for year in (today.year + 1, today.year, today.year - 1):
        target = read_target(words, DateContext(year=year))
        day = target.final
        if day is None or target.precision not in _FITTING[span]:
            continue
        ends = end_of(span, day, known or day)
        if before(span, ends) < today:
            return ends
    return None
