"""Dates of replies that count from today or name a period: "tomorrow", "end of next week", "in 3 weeks", "Q2"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.rules.dates.parts import count_number, financial_year, full_year, last_day, months_later, quarter_end
from tracker.rules.phrases.when.written import Reader, When, doubtful, exactly, later

_WHICH_YEAR_END = "The end of the year can be 31 December or 31 March."

_STEPS = (
    ("fortnight tomorrow", 15),
    ("fortnight today", 14),
    ("week tomorrow", 8),
    ("week today", 7),
    ("this time next week", 7),
    ("day after tomorrow", 2),
    ("tomorrow", 1),
    ("day before yesterday", -2),
    ("yesterday", -1),
    ("last night", -1),
)
_TURNS = {"next": 1, "following": 1, "last": -1}


def _relative(match: re.Match[str], today: date) -> When:
    return exactly(match, today + timedelta(days=next((step for words, step in _STEPS if words in match[0]), 0)))


def _turn(match: re.Match[str]) -> int:
    return _TURNS.get(match["turn"] or "", 0)


def _part(match: re.Match[str]) -> str:
    return (match["part"] or "").removeprefix("the ")


def _week(match: re.Match[str], today: date) -> When:
    """A week ends on its Friday; left alone until a week is until its Monday; "last week" alone names no day."""
    monday, part = today - timedelta(days=today.weekday() - 7 * _turn(match)), _part(match)
    if part.startswith("mid"):
        return exactly(match, monday + timedelta(days=2))
    if part.startswith(("start", "beg", "early")):
        return exactly(match, monday)
    if _turn(match) < 0:
        return When(match.start(), match.end())
    friday = monday + timedelta(days=4)
    return exactly(match, friday, friday if part else max(monday, today))


def _month(match: re.Match[str], today: date) -> When:
    year, month = months_later(today.year, today.month, _turn(match))
    part, end = _part(match), last_day(year, month)
    if part.startswith("mid"):
        return exactly(match, date(year, month, 15))
    if part.startswith(("start", "beg")):
        return exactly(match, date(year, month, 1))
    return exactly(match, end, end if part else max(date(year, month, 1), today))


def _month_end(match: re.Match[str], today: date) -> When:
    return exactly(match, last_day(today.year, today.month))


def _week_end(match: re.Match[str], today: date) -> When:
    """The Friday of this week, be it Saturday today or not."""
    return exactly(match, today + timedelta(days=(4 - today.weekday()) % 7))


def _length_of(match: re.Match[str]) -> tuple[int, int]:
    """Months and days of a written length; without a count it is one."""
    written = match["count"] or "a"
    count = count_number(written.removesuffix(" of").removeprefix("a ")) or 1
    unit = match["unit"]
    if unit.startswith("month"):
        return count, 0
    return 0, count * (14 if unit.startswith("fortnight") else 7 if unit.startswith(("week", "wk")) else 1)


def _in_length(match: re.Match[str], today: date) -> When:
    return exactly(match, later(today, *_length_of(match)))


def _ago(match: re.Match[str], today: date) -> When:
    months, days = _length_of(match)
    return exactly(match, later(today, -months, -days))


_ON_TOP = re.compile(r"\b(?:another|extra|further|additional|more)\b")


def _length(match: re.Match[str], today: date) -> When:
    months, days = _length_of(match)
    day = later(today, months, days)
    more = bool(_ON_TOP.search(match[0]))
    return When(match.start(), match.end(), day, day, day, months=months, days=days, is_more=more)


def _quarter(match: re.Match[str], today: date) -> When | None:
    """A quarter of the UK financial year: Q1 ends on 30 June (domain 2.2)."""
    number = int(match["number"])
    if match["year"]:
        starting = full_year(re.split(r"[/-]", match["year"])[0])
        return exactly(match, quarter_end(starting, number)) if starting else None
    ends = [quarter_end(financial_year(today) + turn, number) for turn in (-1, 0, 1)]
    ahead = next(day for day in ends if day >= today)
    back = next((day for day in reversed(ends) if day <= today), None)
    year, month = months_later(ahead.year, ahead.month, -2)
    return When(match.start(), match.end(), ahead, back, max(date(year, month, 1), today))


def _nth_quarter(match: re.Match[str], today: date) -> When:
    """ "the third quarter", of the financial year as well."""
    number = ("first", "second", "third", "fourth").index(match["nth"]) + 1
    ends = [quarter_end(financial_year(today) + turn, number) for turn in (-1, 0, 1)]
    ahead = next(day for day in ends if day >= today)
    return When(match.start(), match.end(), ahead, next((day for day in reversed(ends) if day <= today), None), ahead)


def _this_quarter(match: re.Match[str], today: date) -> When:
    ends = [quarter_end(financial_year(today) + turn, number) for turn in (-1, 0, 1) for number in (1, 2, 3, 4)]
    current = next(position for position, day in enumerate(ends) if day >= today)
    return exactly(match, ends[current + _turn(match)])


def _financial_year_end(match: re.Match[str], today: date) -> When:
    return exactly(match, quarter_end(financial_year(today) + _turn(match), 4))


def _year_end(match: re.Match[str], _today: date) -> When:
    return doubtful(match, _WHICH_YEAR_END)


_COUNT = (
    r"(?P<count>\d{1,3}|a couple(?: of)?|couple(?: of)?|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)"
)
_UNIT = r"(?P<unit>(?:working )?days?|weeks?|wks?|months?|fortnights?)(?:'s|s'|')?"
_PART = (
    r"(?:(?P<part>(?:the )?(?:(?:(?:back|tail)[ -])?end(?: of)?|(?:middle|start|beginning) of)|late|mid|early)[ -])?"
)

_NO_DAY_NEXT = r"(?! (?:on |this |next )?(?:\d|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|the \d))"
"""For "close of play on Monday" and "a week on Friday" the day counts."""

PERIODS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (
        re.compile(
            r"\b(?:a week (?:today|tomorrow)|this time next week|(?:the )?day (?:after tomorrow|before yesterday)"
            r"|tomorrow|yesterday|last night|today|tonight|first thing tomorrow|just now"
            r"|this (?:morning|afternoon|aft|evening|lunchtime|teatime|dinnertime|lunch)"
            rf"|(?:(?:close|end) of (?:play|business|day|the day)|eod|cob|cop)(?: today| tomorrow)?{_NO_DAY_NEXT})\b"
        ),
        _relative,
    ),
    (
        re.compile(
            rf"\b{_PART}(?P<turn>this|next|last|the|following) week\b"
            r"(?! on\b| of\b| commencing| beginning| starting| ending| after\b| before\b| following\b)"
        ),
        _week,
    ),
    (re.compile(rf"\b{_PART}(?P<turn>this|next|last|following) month\b"), _month),
    (re.compile(r"\b(?P<part>end of|middle of|beginning of|start of) (?P<turn>the) month\b"), _month),
    (re.compile(r"\b(?P<part>end of) (?P<turn>month)\b"), _month),
    (re.compile(r"\b(?:month(?:'s)?[ -]end|eom)\b"), _month_end),
    (re.compile(r"\b(?:eow|end of (?:the )?week|week(?:'s)?[ -]end(?:ing)?(?= *$|[.,;]))\b"), _week_end),
    (
        re.compile(
            r"\b(?:in|within|inside(?: of)?)(?: just)?(?: about| around| the next| under)?"
            rf" {_COUNT} {_UNIT}(?: time)?\b"
        ),
        _in_length,
    ),
    (re.compile(rf"\b{_COUNT} {_UNIT} (?:time|from now|from today)\b"), _in_length),
    (re.compile(rf"\b{_COUNT} {_UNIT} ago(?: today)?\b"), _ago),
    (
        re.compile(
            r"\b(?:(?:for|by) (?:about |another |at least )?|(?:another|an extra|a further|an additional) )"
            rf"(?:{_COUNT} |(?<=another )|(?<=extra )|(?<=further )|(?<=additional )){_UNIT}(?!\w){_NO_DAY_NEXT}"
        ),
        _length,
    ),
    (
        re.compile(rf"\b{_COUNT}[ -](?:more |extra |further |additional )?{_UNIT}(?!\w){_NO_DAY_NEXT}"),
        _length,
    ),
    (
        re.compile(
            r"\b(?:(?:the )?end (?:of )?)?(?:q|quarter |qtr )(?P<number>[1-4])(?: end)?\b"
            r"(?:(?: of)? (?P<year>20\d\d[/-]\d\d(?:\d\d)?|\d\d[/-]\d\d)\b)?"
        ),
        _quarter,
    ),
    (
        re.compile(
            r"\b(?:(?:in|by|during|for|until|to) )?(?:(?:the )?end of )?(?:the )?"
            r"(?P<nth>first|second|third|fourth) quarter\b(?: end)?(?! of (?!the (?:financial |fiscal )?year))"
        ),
        _nth_quarter,
    ),
    (
        re.compile(
            r"\b(?:(?:(?:the )?end of )?(?P<turn>this|the|next|last) quarter(?:[ -]end)?"
            r"|(?:end of )?quarter[- ]end|end of quarter)\b"
        ),
        _this_quarter,
    ),
    (
        re.compile(r"\b(?:(?:the )?end of )?(?:(?P<turn>this|the|next) )?(?:financial|fiscal|tax) year(?:[ -]end)?\b"),
        _financial_year_end,
    ),
    (
        re.compile(
            r"\b(?:(?:the )?(?:(?:back|tail)[ -])?end of (?:the |this )?(?:calendar )?(?:year|yr)|year[ -]end"
            r"|(?:next|this) year|(?:(?:before|by the time|when|once) )?the year(?:'s| is) (?:out|over|up|done))\b"
        ),
        _year_end,
    ),
)
"""Kinds of period, each a pattern and its reader."""
