"""The shapes in which quarters, half years and years are printed. Builders decline with None what is no date."""

from __future__ import annotations

import re
from datetime import date

from models.vocabulary import Precision
from tracker.rules.dates.parts import (
    WEEKDAY_PATTERN,
    calendar_quarter_end,
    full_year,
    last_day,
    months_later,
    quarter_end,
    real_day,
    weekday_number,
)
from tracker.rules.dates.printed import Days, Printed, Year, year_that_spans
from tracker.rules.dates.shapes_days import Match, day_of, month_of, shape, year_of
from tracker.rules.dates.written import DateContext, Quarters

_AMERICAN_BEGIN = 10
"""The month in which the American fiscal year begins."""
_Q = r"(?:quarters?|qtrs?|q(?:'?s)?)\.?"
_NTH = r"(?P<nth>first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))"
_NUMBERED = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_SHORT_YEAR = r"(?:(?:\s{0,2}[-/']\s?|\s{1,2})(?P<short>\d{2})(?![\d/%-]|\s?(?:st|nd|rd|th|[ap]m)\b))?"
_SPANNING = r"(?:fy|fye|(?:financial|fiscal|academic|school|municipal|council)\syear|year)"
_NAMED_YEAR = r"(?:financial|academic|school)\syear"
_TO = rf"(?:(?<=\bq[1-4]\s20\d\d)|(?<=\byear\s20\d\d))\sto\s(?=20\d\d)|(?<=20\d\d)\sto\s(?=20\d\d\s{_NAMED_YEAR})"
"""Between the two parts of one year, as government writes it: "Q2 2024 to 2025", "the 2024 to 2025 financial year"."""
_COUNTED_THINGS = (
    r"(?:-?\s?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|terms?|people|staff|times|sessions?)\b)"
)

QUARTER = shape(
    rf"{_Q}\s{{0,2}}(?P<quarter>[1-4])(?!\d)"
    rf"(?:\s{{0,2}}(?:-|/|&|and|to|,)\s{{0,2}}(?:{_Q})?\s?(?P<to>[1-4])(?![\d/]))?{_SHORT_YEAR}"
)
NTH_QUARTER = shape(rf"{_NTH}\s(?:quarter|qtr)\b")
HALF_YEAR = shape(
    r"(?:h(?P<half>[12])\b|(?P<nth>first|second|1st|2nd)\shalf(?=\sof\s(?:the\s)?(?:fy|financial|20\d\d)))"
)
YEAR_SPAN = shape(
    rf"(?P<said>{_SPANNING}[\s:]{{0,2}})?(?P<start>(?:19|20)?\d{{2}})(?P<sep>\s?[-/]\s?|{_TO})(?P<into>(?:20)?\d{{2}})"
    rf"(?:\s?fy\b|\s{_NAMED_YEAR}\b)?(?![\d/%]|[-.]\d|{_COUNTED_THINGS})"
)
FISCAL_YEAR = shape(
    r"(?P<said>f/?y(?:e|\s?end)?|(?:financial|fiscal)\syear(?:[\s-]end)?)[\s'-]{0,2}(?P<year>(?:20)?\d{2})(?![\d/%])(?!\s?-\s?\d)"
)
NAMED_YEAR = shape(
    r"(?:(?P<which>this|current|next|following)\s)?(?P<kind>financial|fiscal|academic|school|municipal|calendar)\syear(?:[\s-]end)?\b"
)
CALENDAR_YEAR = shape(rf"(?P<year>(?:19|20)\d{{2}})(?!\d|[.,]\d|%|{_COUNTED_THINGS})")
MONTH_IN_FIGURES = shape(r"(?P<month>\d{1,2})\s?[-/.]\s?(?P<year>(?:19|20)\d{2})(?![\d/.-])")
PAIR = shape(rf"(?P<one>\d{{1,2}})(?P<sep>[-/.])(?P<two>\d{{1,2}})(?![\d/%]|[-.]\d|{_COUNTED_THINGS})")
_BY = re.compile(r"\b(?:by|due|until|till|latest|deadline:?)\s$", re.IGNORECASE)
_ENDS = re.compile(r"\s?(?:[.;,)]|$)")
WEEKDAY_PAIR = shape(
    rf"(?P<weekday>{WEEKDAY_PATTERN}),?\s(?:(?:night|morning|afternoon|evening|noon)\s)?"
    r"(?P<one>\d{1,2})(?:/|-(?=0|1[3-9]|[23])|(?<=0\d)-|(?<=1[3-9])-|(?<=[23]\d)-)(?P<two>\d{1,2})(?![\d/%:-]|\s?[ap]m\b)"
)
"""With a dash only what cannot be hours: "Sat 27-08", but not "Mon 10-12"."""


def year_days(year: Year) -> Days:
    """The first and last day of a year: a calendar, financial, fiscal or academic one (which ends with July)."""
    first = date(year.start, year.begins, 1)
    return first, last_day(*months_later(year.start, year.begins, 10 if year.begins == 9 else 11))


def quarter(match: Match, context: DateContext) -> Printed | None:
    """Q2, Quarter 3, Q1-Q3, 3rd quarter: of the UK financial year, unless the plan counts otherwise (domain 2.2).

    Schools too, which count by terms and years of their own, mean the financial year where they say quarters.
    """
    groups = match.groupdict()
    nth = groups.get("quarter") or groups["nth"].lower()
    first = _NUMBERED.get(nth) or int(nth[0])
    last = int(groups.get("to") or first)
    if last < first:
        return None
    calendar = context.quarters is Quarters.CALENDAR or context.american

    def days(known: Year) -> Days:
        if known.begins == _AMERICAN_BEGIN:
            begin, end = (last_day(*months_later(known.start, 9, 3 * count)) for count in (first, last))
        elif calendar and not known.spans:
            begin, end = calendar_quarter_end(known.start, first), calendar_quarter_end(known.start, last)
        else:
            begin, end = quarter_end(known.start, first), quarter_end(known.start, last)
        return date(*months_later(begin.year, begin.month, -2), 1), end

    precision = Precision.QUARTER if first == last else Precision.RANGE
    partial = f"--{days(Year(2001))[1]:%m-%d}"
    year, begins = year_of(groups.get("short")), 1 if calendar else 4
    return Printed(match.start(), match.end(), precision, days, year, 3 * last, begins, partial=partial)


def half_year(match: Match, context: DateContext) -> Printed | None:
    """H1 2025 ends in June and H2 in December; H1 of a financial year ends in September, H2 in March."""
    del context
    half = int(match["half"]) if match["half"] else 1 if match["nth"].lower() in {"first", "1st"} else 2

    def days(known: Year) -> Days:
        begin = date(*months_later(known.start, known.begins, 6 * (half - 1)), 1)
        return begin, last_day(*months_later(begin.year, begin.month, 5))

    return Printed(match.start(), match.end(), Precision.RANGE, days, None, 6 * half)


def bare_year(match: Match, year: Year, doubt: str = "") -> Printed:
    """A year printed alone: its last day counts (RULES 10), unless a neighbour needs it."""
    doubts = (doubt,) if doubt else ()
    return Printed(match.start(), match.end(), Precision.YEAR, year_days, year, 12, bare_year=True, doubts=doubts)


def calendar_year(match: Match, context: DateContext) -> Printed | None:
    """2025."""
    del context
    return bare_year(match, Year(int(match["year"])))


def year_span(match: Match, context: DateContext) -> Printed | None:
    """2024/25, 16/17, FY24-25; 2024-06 is a month, 2024-2027 the years from one to the other."""
    start, into, long = match["start"], match["into"], len(match["start"]) == 4
    first = full_year(start)
    if first is None or (len(into) == 4 and not long):
        return None
    if int(into) % 100 == (first + 1) % 100:
        if not (long or match["said"] or int(start) > 12):
            return None
        doubtful = long and "-" in match["sep"] and len(into) == 2 and int(into) <= 12 and not match["said"]
        doubt = f"“{match[0]}” was read as a year from {first} to {first + 1}, not as a month." if doubtful else ""
        school = any(word in match[0].lower() for word in ("academic", "school"))
        return bare_year(match, Year(first, 9) if school else year_that_spans(first, context), doubt)
    if not long:
        return None
    if match["sep"] == "-" and len(into) == 2 and 1 <= int(into) <= 12:
        return month_of(match, int(into), Year(first))
    last = full_year(into)
    return None if last is None or last <= first else _years(match, first, last)


def _years(match: Match, first: int, last: int) -> Printed:
    doubt = "A range of years: the last day of the last year was taken."
    days = (date(first, 1, 1), date(last, 12, 31))
    return Printed(match.start(), match.end(), Precision.RANGE, lambda _: days, Year(last), 12, doubts=(doubt,))


def fiscal_year(match: Match, context: DateContext) -> Printed | None:
    """FY25, financial year 2025: the year that ends in it; 30 September in an American paper, else 31 March."""
    number = full_year(match["year"])
    if number is None:
        return None
    year = year_that_spans(number - 1, context)
    doubt = f"“{match[0]}” was read as the year that ends on {year_days(year)[1]:%d/%m/%Y}."
    return bare_year(match, year if context.american else Year(number - 1, 4), doubt)


def named_year(match: Match, context: DateContext) -> Printed | None:
    """The end of the financial (academic, calendar) year in which the paper was written, or of the next one."""
    begins = {"academic": 9, "school": 9, "calendar": 1, "fiscal": 10 if context.american else 4}
    month = begins.get(match["kind"].lower(), 4)
    later = 1 if (match["which"] or "").lower() in {"next", "following"} else 0

    def days(known: Year) -> Days:
        return year_days(Year(known.start + later, month))

    partial = f"--{days(Year(2001))[1]:%m-%d}"
    return Printed(match.start(), match.end(), Precision.YEAR, days, None, 12, month, partial=partial)


def month_in_figures(match: Match, context: DateContext) -> Printed | None:
    """06/2025."""
    del context
    month = int(match["month"])
    return month_of(match, month, Year(int(match["year"]))) if 1 <= month <= 12 else None


def pair(match: Match, context: DateContext) -> Printed | None:
    """30/9 is a day without a year; 03/25, which can be no day, a month and year.

    With a dash only alone, with a point also at the end of a sentence that says by when: "by 30.09."
    """
    if match["sep"] != "/" and match[0] != match.string.strip() and not _is_due(match):
        return None
    one, two = int(match["one"]), int(match["two"])
    day, month = (two, one) if context.american else (one, two)
    if 1 <= month <= 12 and 1 <= day <= 31:
        return day_of(match, month, day, None)
    if 1 <= one <= 12 < two and match["sep"] != "." and len(match["two"]) == 2:
        return month_of(match, one, year_of(match["two"]), f"“{match[0]}” was read as a month and year.")
    return None


def _is_due(match: Match) -> bool:
    """Whether "by" or "due" stands in front of two figures with a point, and no unit behind them."""
    said = _BY.search(match.string[max(0, match.start() - 12) : match.start()])
    return bool(said and match["sep"] == "." and len(match["two"]) == 2 and _ENDS.match(match.string, match.end()))


def weekday_pair(match: Match, context: DateContext) -> Printed | None:
    """Wed 30/9, Wed 9/30: the weekday shows that it is a day, which only one way may give a month.

    Where both may, and the paper's year is known, the weekday tells which it is.
    """
    one, two = int(match["one"]), int(match["two"])
    ways = [(two, one), (one, two)] if context.american else [(one, two), (two, one)]
    possible = [(day, month) for day, month in ways if 1 <= month <= 12 and 1 <= day <= 31]
    fitting = [way for way in possible if _falls_on(match["weekday"], *way, context.known_year)]
    day, month = (fitting or possible or [(0, 0)])[0]
    return day_of(match, month, day, None) if month else None


def _falls_on(weekday: str, day: int, month: int, year: int | None) -> bool:
    exact = None if year is None else real_day(year, month, day)
    return exact is not None and exact.weekday() == weekday_number(weekday)
