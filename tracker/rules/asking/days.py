"""Days as questions name them, counted from today: "friday", "this month", "the next 10 days", "30 Sept", "Q3"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from tracker.rules.asking.query import Span
from tracker.rules.dates.parts import (
    MONTH_PATTERN,
    WEEKDAY_PATTERN,
    count_number,
    financial_year,
    full_year,
    last_day,
    month_number,
    months_later,
    quarter_end,
    real_day,
    weekday_number,
)

_DAY = timedelta(days=1)
_MOST_DAYS = 3660
"""Ten years: a count beyond is a slip of the pen."""
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365}


class Lean(Enum):
    """Which year or week a day without one belongs to."""

    PAST = "past"
    """The last such day before today: since, as of."""
    COMING = "coming"
    """The nearest such day, weekdays always ahead: due."""


Match = re.Match[str]
Reader = Callable[[Match, date, Lean], Span | None]


def read_span(text: str, today: date, lean: Lean) -> tuple[Span, int] | None:
    """The days named at the start of a text and how many characters name them; None where it starts with no day."""
    edge = _EDGE.match(text)
    if edge:
        return _edge_of(edge["edge"].lower(), text[edge.end() :], edge.end(), today, lean)
    for pattern, reader in _SHAPES:
        found = pattern.match(text)
        span = reader(found, today, lean) if found else None
        if found and span:
            return span, found.end()
    return None


def _edge_of(edge: str, rest: str, before: int, today: date, lean: Lean) -> tuple[Span, int] | None:
    """The first or last day of whatever follows: a month, next week, the quarter."""
    for implied in ("", "this "):
        found = read_span(implied + rest, today, lean)
        if found:
            day = found[0].last if edge == "end" else found[0].first
            return (_one(day), before + found[1] - len(implied)) if day else None
    return None


def _plain(match: Match, today: date, lean: Lean) -> Span:
    away = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["word"].lower()]
    return _one(today + _DAY * away)


def _calendar(match: Match, today: date, lean: Lean) -> Span:
    """This, last or next week, month, quarter or year of the calendar."""
    away = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(match["which"].lower(), 0)
    unit = match["unit"].lower()
    if unit == "week":
        monday = today - _DAY * today.weekday() + timedelta(weeks=away)
        return Span(monday, monday + _DAY * 6)
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    first_month = 4 if unit == "year" else today.month - (today.month - 1) % months
    year = financial_year(today) if unit == "year" else today.year
    first = months_later(year, first_month, months * away)
    return Span(date(*first, 1), last_day(*months_later(*first, months - 1)))


def _rolling(match: Match, today: date, lean: Lean) -> Span | None:
    """So many days, weeks or months back or ahead of today."""
    count = count_number((match["count"] or "a").removesuffix(" of").removeprefix("a "))
    if count is None or not (match["count"] or match["which"]):
        return None
    working = 7 / 5 if match["working"] else 1
    days = round(count * _UNIT_DAYS[match["unit"].lower()] * working)
    if days > _MOST_DAYS:
        return None
    words = (match["which"] or "").lower()
    if match["ago"]:
        return _one(today - _DAY * days)
    if words in {"last", "past", "previous"} or (not words and lean is Lean.PAST):
        return Span(today - _DAY * days, today)
    return Span(today, today + _DAY * days)


def _weekday(match: Match, today: date, lean: Lean) -> Span | None:
    number = weekday_number(match["weekday"])
    if number is None:
        return None
    which = (match["which"] or "").lower()
    if which == "last" or (lean is Lean.PAST and which != "next"):
        return _one(today - _DAY * ((today.weekday() - number - 1) % 7 + 1))
    ahead = (number - today.weekday()) % 7
    return _one(today + _DAY * (ahead or (7 if which == "next" else 0)))


def _iso(match: Match, today: date, lean: Lean) -> Span | None:
    day = real_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return _one(day) if day else None


def _figures(match: Match, today: date, lean: Lean) -> Span | None:
    year = full_year(match["year"]) if match["year"] else None
    return _placed(int(match["month"]), int(match["day"]), year, today, lean)


def _named(match: Match, today: date, lean: Lean) -> Span | None:
    month = month_number(match["month"])
    year = full_year(match["year"].lstrip("'")) if match["year"] else None
    day = match.groupdict().get("day")
    return None if month is None else _placed(month, int(day) if day else None, year, today, lean)


def _quarter(match: Match, today: date, lean: Lean) -> Span:
    """A quarter of the UK financial year: the first ends on 30 June (domain 2.2)."""
    year = full_year(match["year"]) if match["year"] else None
    ends = quarter_end(financial_year(today) if year is None else year, int(match["quarter"]))
    if year is None and lean is Lean.PAST and _quarter_start(ends) > today:
        ends = quarter_end(financial_year(today) - 1, int(match["quarter"]))
    return Span(_quarter_start(ends), ends)


def _quarter_start(ends: date) -> date:
    return date(*months_later(ends.year, ends.month, -2), 1)


def _placed(month: int, day: int | None, year: int | None, today: date, lean: Lean) -> Span | None:
    """A day or a month in its year: where none is printed, the nearest one, and for the past none that is to come."""
    years = (today.year - 1, today.year, today.year + 1) if year is None else (year,)
    spans = [span for one in years if (span := _in_year(one, month, day))]
    if year is None and lean is Lean.PAST:
        spans = [span for span in spans if span.first and span.first <= today]
    return min(spans, key=lambda span: abs(((span.last or today) - today).days), default=None)


def _in_year(year: int, month: int, day: int | None) -> Span | None:
    first = real_day(year, month, day or 1)
    if first is None:
        return None
    return _one(first) if day else Span(first, last_day(year, month))


def _one(day: date) -> Span:
    return Span(day, day)


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(r"(?:on\s+|in\s+|the\s+)*" + pattern, re.IGNORECASE)


_COUNT = r"(?P<count>\d{1,4}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_YEAR = r"(?P<year>(?:19|20)\d\d|'\d\d)"

_EDGE = _shape(r"(?P<edge>end|start|beginning)\s+of\s+(?:the\s+)?")
_SHAPES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (_shape(r"(?P<word>yesterday|today|tomorrow)\b"), _plain),
    (_shape(r"(?P<which>this|current|last|previous|next|coming)\s+(?P<unit>week|month|quarter|year)\b"), _calendar),
    (
        _shape(
            rf"(?:within\s+)?(?:the\s+)?(?P<which>last|past|previous|next|coming)?\s*(?:{_COUNT}\s+)?"
            r"(?P<working>working\s+)?(?P<unit>day|week|fortnight|month|quarter|year)s?\b\s*(?P<ago>ago\b)?"
        ),
        _rolling,
    ),
    (_shape(rf"(?P<which>last|this|next)?\s*(?P<weekday>{WEEKDAY_PATTERN})"), _weekday),
    (_shape(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b"), _iso),
    (_shape(r"(?P<day>\d\d?)[/.](?P<month>\d\d?)(?:[/.](?P<year>(?:19|20)?\d\d))?(?![\d/])"), _figures),
    (_shape(rf"(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{MONTH_PATTERN})(?:,?\s+{_YEAR})?(?!\w)"), _named),
    (_shape(rf"(?P<month>{MONTH_PATTERN})\s+(?P<day>\d\d?)(?:st|nd|rd|th)?(?:,?\s+{_YEAR})?(?!\w)"), _named),
    (_shape(rf"(?P<month>{MONTH_PATTERN})(?:\s+{_YEAR})?(?!\w)"), _named),
    (_shape(r"(?:q|quarter\s+)(?P<quarter>[1-4])(?:\s+(?P<year>(?:19|20)\d\d))?\b"), _quarter),
)
