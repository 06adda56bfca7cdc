"""Dates of replies that are counted out: "a fortnight on Monday", "the last Friday in June", "the first of May"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.rules.dates.parts import count_number, day_number, last_day, month_number, months_later, real_day
from tracker.rules.dates.parts import weekday_number as number_of_weekday
from tracker.rules.phrases.when.days import MONTH, WEEKDAY
from tracker.rules.phrases.when.written import NO_SUCH_DAY, Reader, When, doubtful, exactly, later, without_year
from tracker.rules.phrases.words.tables import phrases

_WHICH_DAY = "I cannot tell which day of it is meant."
_HOW_LONG = "I cannot tell how long that is."
_UNITS = phrases("first  second  third  fourth  fifth  sixth  seventh  eighth  ninth")
_TEENS = phrases(
    "tenth  eleventh  twelfth  thirteenth  fourteenth  fifteenth  sixteenth  seventeenth  eighteenth  nineteenth"
)
_ORDINAL = rf"twenty[- ](?:{_UNITS})|thirty[- ]first|twentieth|thirtieth|{_TEENS}|{_UNITS}"
"""Days of a month in words, the longer first."""
_COUNT = "(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|a couple of)"
_UNIT = "(?P<unit>weeks?|wks?|fortnights?|months?)"
_TURN = "(?P<turn>next|this|the) month"


def _ordinal(match: re.Match[str], today: date) -> When | None:
    """ "the twenty-first of May", "May the fourth"."""
    number, month = day_number(match["ordinal"]) or 0, month_number(match["month"]) or 0
    return without_year(match, today, lambda year: real_day(year, month, number))


def _ordinal_alone(match: re.Match[str], today: date) -> When:
    """ "by the twentieth": of the month that is next to come."""
    number = day_number(match["ordinal"]) or 0
    months = [months_later(today.year, today.month, count) for count in range(-2, 3)]
    days = [day for year, month in months if (day := real_day(year, month, number))]
    ahead = next((day for day in days if day >= today), None)
    back = next((day for day in reversed(days) if day <= today), None)
    return When(match.start(), match.end(), ahead, back, ahead) if ahead else doubtful(match, NO_SUCH_DAY)


def _weeks_on(match: re.Match[str], today: date) -> When | None:
    """ "a fortnight on Monday", "week on Friday", "three weeks today": counted from the day that is named."""
    start, count = _next_day(match["day"], today), count_number(_bare(match["count"])) or 1
    unit = match["unit"]
    if start is None:
        return None
    if unit.startswith("month"):
        return exactly(match, later(start, count, 0))
    return exactly(match, later(start, 0, count * (14 if unit.startswith("fortnight") else 7)))


def _day_week(match: re.Match[str], today: date) -> When | None:
    """ "tomorrow week", "Friday fortnight", counted from the coming Friday (replies' rules 5)."""
    start = _next_day(match["day"], today)
    return exactly(match, start + timedelta(days=14 if match["unit"] == "fortnight" else 7)) if start else None


def _next_day(written: str, today: date) -> date | None:
    if written in {"today", "now"}:
        return today
    if written == "tomorrow":
        return today + timedelta(days=1)
    wanted = number_of_weekday(written)
    return None if wanted is None else today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _bare(count: str | None) -> str:
    return (count or "a").removeprefix("a ").removesuffix(" of")


def _of_month(match: re.Match[str], today: date) -> When | None:
    """ "the last Friday in June", "second Tuesday of next month", "the last working day of April"."""
    if match["turn"]:
        year, month = months_later(today.year, today.month, int(match["turn"] == "next"))
        day = _nth(match, year, month)
        return exactly(match, day) if day else doubtful(match, NO_SUCH_DAY)
    named = month_number(match["month"]) or 0
    return without_year(match, today, lambda year: _nth(match, year, named))


def _nth(match: re.Match[str], year: int, month: int) -> date | None:
    which, what = match["which"], match["what"]
    end = last_day(year, month)
    wanted = number_of_weekday(what)
    if wanted is None:
        return _edge(which, "work" in what or "week" in what, year, month)
    if which.startswith(("last", "final")):
        return end - timedelta(days=(end.weekday() - wanted) % 7)
    first = date(year, month, 1)
    day = first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * ((day_number(which) or 1) - 1))
    return day if day <= end else None


def _edge(which: str, is_working: bool, year: int, month: int) -> date | None:
    """The first or last day of a month, or the nearest to it from Monday to Friday."""
    is_last = which.startswith(("last", "final"))
    if not is_last and which not in {"first", "1st"}:
        return None
    day = last_day(year, month) if is_last else date(year, month, 1)
    while is_working and day.weekday() > 4:
        day += timedelta(days=-1 if is_last else 1)
    return day


def _week_of_month(match: re.Match[str], _today: date) -> When:
    return doubtful(match, _WHICH_DAY)


def _next_but_one(match: re.Match[str], today: date) -> When:
    """ "the week after next" ends on its Friday, "the month after next" on its last day."""
    if match["unit"] == "month":
        year, month = months_later(today.year, today.month, 2)
        return exactly(match, last_day(year, month), date(year, month, 1))
    monday = today - timedelta(days=today.weekday() - 14)
    return exactly(match, monday + timedelta(days=4), monday + timedelta(days=4) if match["part"] else monday)


def _month_of_year(match: re.Match[str], _today: date) -> When:
    """ "12/2026" is that month."""
    year, month = int(match["year"]), int(match["month"])
    return exactly(match, last_day(year, month), date(year, month, 1))


def _end_of_year(match: re.Match[str], today: date) -> When:
    """ "the end of 2026", "the end of the calendar year": 31 December, told apart from the financial year."""
    return exactly(match, date(int(match["year"] or today.year), 12, 31))


def _end_of_financial(match: re.Match[str], _today: date) -> When:
    return exactly(match, date(2001 + int(match["year"]), 3, 31))


def _first_of_two(match: re.Match[str], today: date) -> When:
    """The first of two days of one month: the 12 of "12 or 26 November"."""
    month, number = month_number(match["month"]) or 0, int(match["day"])
    when = without_year(match, today, lambda year: real_day(year, month, number))
    return When(when.start, match.end("written"), when.ahead, when.back, when.first, when.doubt, has_year=False)


_A_MONTH_NAMED = re.compile(rf"\b{MONTH}")


def _end_of_that_month(match: re.Match[str], today: date) -> When | None:
    """ "the end of that month", which is the last that was named."""
    named = list(_A_MONTH_NAMED.finditer(match.string, max(0, match.start() - _NEAR), match.start()))
    month = month_number(named[-1][0]) if named else None
    return without_year(match, today, lambda year: last_day(year, month)) if month else None


_NEAR = 200
"""Characters before "that month" within which the month is looked for."""


def _some_time_ago(match: re.Match[str], _today: date) -> When:
    """ "the week before last" is past and names no day."""
    return When(match.start(), match.end())


def _some_length(match: re.Match[str], _today: date) -> When:
    more = re.search(r"\b(?:more|another|extra|further)\b", match[0]) is not None
    return replace(doubtful(match, _HOW_LONG), is_open=True, is_more=more)


_OVER = r"(?:'s| is| has) (?:out|over|up|done|through|finished|ended)\b"


def _when_over(match: re.Match[str], today: date) -> When:
    """ "before the month is out" is its last day, "when the week is out" its Friday."""
    if match["unit"] == "month":
        return exactly(match, last_day(today.year, today.month))
    return exactly(match, today + timedelta(days=max(0, 4 - today.weekday())))


COUNTED: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"\b(?:the )?(?P<ordinal>{_ORDINAL})(?: day)? of (?P<month>{MONTH})"), _ordinal),
    (re.compile(rf"\b(?P<month>{MONTH}) the (?P<ordinal>{_ORDINAL})\b"), _ordinal),
    (
        re.compile(
            rf"\b(?:by|on|till?|until|for|before|since) the (?P<ordinal>{_ORDINAL})"
            r"(?=\W*$|[,.;!?]| (?:it|we|i|at the|hopefully|now|latest|if|then|and|please)\b)"
        ),
        _ordinal_alone,
    ),
    (
        re.compile(
            rf"\b(?:{_COUNT} |(?<!\w )(?<!this )(?<!next ))?{_UNIT}(?:'s|')? (?:on |from |come |after |this |next )?"
            rf"(?P<day>{WEEKDAY}|today|tomorrow)\b(?! week)"
        ),
        _weeks_on,
    ),
    (re.compile(rf"\b(?P<day>{WEEKDAY}|tomorrow|today) (?P<unit>fortnight|week)\b"), _day_week),
    (
        re.compile(
            r"\b(?:the )?(?P<which>first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
            rf" (?P<what>{WEEKDAY}|(?:working |week ?)?day) (?:of|in) (?:the )?(?:(?P<month>{MONTH})|{_TURN})"
        ),
        _of_month,
    ),
    (
        re.compile(
            r"\b(?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)(?: full)? (?:weeks?|half|fortnight)"
            rf" (?:of|in) (?:{MONTH}|(?:next|this|the) month)"
        ),
        _week_of_month,
    ),
    (re.compile(r"\b(?P<part>(?:the )?end of )?(?:the )?(?P<unit>week|month) after next\b"), _next_but_one),
    (re.compile(r"\b(?:the )?end of (?:that|the same) month\b"), _end_of_that_month),
    (re.compile(r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<year>20\d\d)\b(?!/)"), _month_of_year),
    (re.compile(r"\b(?:the )?end of (?P<year>20\d\d)\b(?!\s?[/-])"), _end_of_year),
    (re.compile(r"\b(?:the )?(?:end of )?(?:the |this )?calendar (?P<year>)year(?:[ -]end)?\b"), _end_of_year),
    (re.compile(r"\b(?:the )?end of (?:fy ?)?(?:20)?(?P<year>\d\d)[/-]\d\d\b"), _end_of_financial),
    (
        re.compile(
            r"(?<![\d/.])(?P<written>(?P<day>\d{1,2})(?:st|nd|rd|th)?)(?: or |-|/)(?:maybe |even |possibly )?(?:the )?"
            rf"(?=\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH}))"
        ),
        _first_of_two,
    ),
    (re.compile(r"\b(?:the )?(?:week|month|day) before last\b|\bthe other (?:day|week)\b"), _some_time_ago),
    (
        re.compile(
            r"\b(?:(?:in|within|over) (?:the next |about |just )?)?(?:an? |the )?"
            r"(?:(?:next |last )?(?:few|several|handful of|odd)|(?:week|day|month|fortnight) or (?:so|two|three)"
            r"|(?:one|two|three) or (?:two|three|four)(?= (?:more )?(?:days|weeks|months|wks))|(?:couple|few) more)"
            r"(?: more)?(?: (?:days?|weeks?|months?|wks?))?\b"
            r"(?:(?<=days)|(?<=weeks)|(?<=months)|(?<=or so)|(?<=or two)|(?<=or three))"
        ),
        _some_length,
    ),
    (
        re.compile(
            r"\b(?:(?:in|within|over) (?:the next |about )?|another )?(?:\d{1,2}|two|three|four|five|six|eight|ten)"
            r" ?(?:-|to|or) ?(?:\d{1,2}|three|four|five|six|seven|eight|ten) (?:more )?(?:weeks|wks|months|days)\b"
        ),
        _some_length,
    ),
    (
        re.compile(
            rf"\b(?:(?:before|by the time|ere|afore|when|once|till|until) )(?:the |this )?(?P<unit>month|week){_OVER}"
        ),
        _when_over,
    ),
)
"""Kinds of counted day, each a pattern and its reader."""
