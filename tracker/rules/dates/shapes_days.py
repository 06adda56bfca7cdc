"""The shapes in which days and months are printed. Builders decline with None what is no date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from models.vocabulary import Precision
from tracker.rules.dates.parts import (
    MONTH_PATTERN,
    WEEKDAY_PATTERN,
    full_year,
    last_day,
    month_number,
    real_day,
    weekday_number,
)
from tracker.rules.dates.printed import Days, Printed, Year, year_that_spans
from tracker.rules.dates.written import DateContext

Match = re.Match[str]

_MONTH = rf"(?P<month>{MONTH_PATTERN})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?"
_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY_PATTERN}),?\s{{1,3}})?(?:the\s)?"
_YEAR = r"(?P<year>(?:19|20)\d{2}|'?\d{2}(?!\s?[ap]m\b|:\d|%|(?:st|nd|rd|th)\b))(?!\d)"
_CLOCK = r"(?:,?[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?(?![\d:]))?"
_NO_DAY_NEXT = rf"(?!\d{{1,2}}(?:st|nd|rd|th)?\s{{1,2}}{MONTH_PATTERN})"

_PART_OF_A_MONTH = re.compile(r"\b(?:end|early|mid|late|beginning|start|middle)(?: of)?[\s-]{1,2}$", re.IGNORECASE)
_NAMES_IN_SMALL_LETTERS = (
    "january february april june july august september october november december "
    "jan feb apr jun jul aug sep sept oct nov dec"
)
_PLAIN_IN_SMALL_LETTERS = frozenset(_NAMES_IN_SMALL_LETTERS.split())
"""Months that are no other word when a sentence writes them small."""


def shape(pattern: str) -> re.Pattern[str]:
    """A pattern to be matched at the start of a word, in any case."""
    return re.compile(pattern, re.IGNORECASE)


ISO_DAY = shape(
    rf"(?P<year>(?:19|20)\d{{2}})(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d){_CLOCK}"
)
COMPACT_DAY = shape(r"(?P<year>(?:19|20)\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?![\d.,]\d|\d)")
FIGURES_DAY = shape(
    rf"{_WEEKDAY}(?P<one>\d{{1,2}})\s?(?P<sep>[-/.])\s?(?P<two>\d{{1,2}})\s?(?P=sep)\s?(?P<year>\d{{4}}|\d{{2}})(?!\d){_CLOCK}"
)
DAYS_OF_MONTH = shape(
    rf"{_WEEKDAY}{_DAY}\s{{0,2}}(?:-|/|&|,|to|and|until)\s{{0,2}}(?:{WEEKDAY_PATTERN}\s)?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"\s{{0,2}}(?:of\s)?{_MONTH}(?:[\s,./-]{{0,2}}{_YEAR})?"
)
DAY_MONTH = shape(
    rf"{_WEEKDAY}{_DAY}(?:\s{{0,2}}of\s{{1,2}}|[-/.,\s]{{0,3}}){_MONTH}"
    rf"(?:(?:[-/.]|[\s,]{{0,3}}{_NO_DAY_NEXT}){_YEAR})?"
)
YEAR_MONTH_DAY = shape(rf"(?P<year>(?:19|20)\d{{2}})[-/\s]{_MONTH}[-/\s]{_DAY}(?!\d)")
MONTH_DAY_YEAR = shape(
    rf"{_WEEKDAY}{_MONTH}\s{{0,2}}(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)?,?\s{{1,2}}(?P<year>(?:19|20)\d{{2}})|,\s?(?P<short>\d{{2}}(?!:)))(?!\d)"
)
MONTH_DAYS = shape(
    rf"(?:{WEEKDAY_PATTERN}\s?(?:-|/|&|to|and)\s?)?{_WEEKDAY}{_MONTH}\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s?(?:-|to)\s?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:,?\s{1,2}(?P<year>(?:19|20)\d{2}))?(?![\d%]|[-/.]\d)"
)
MONTH_ORDINAL = shape(rf"{_WEEKDAY}{_MONTH}\s{{1,2}}(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b")
MONTH_YEAR = shape(
    rf"{_MONTH}(?:\s?of\s|[-/.,'\s]{{0,3}})(?P<year>(?:19|20)\d{{2}})(?:\s?[-/]\s?(?P<into>\d{{2}}(?:\d{{2}})?)(?![\d/]))?(?!\d)"
)
YEAR_MONTH = shape(rf"(?P<year>(?:19|20)\d{{2}})[-/\s,]{{1,2}}{_MONTH}(?!\s?\d)")
MONTH_FIGURES = shape(
    rf"{_MONTH}(?P<sep>[-/.']\s?'?|\s?-\s?|\s{{0,2}}'|\s{{1,2}}|)(?P<figures>\d{{1,2}})(?!\d|\s?[ap]m\b|:\d|%|[-/.]\d)"
)
MONTH_ALONE = shape(rf"{_MONTH}(?P<school>\shalf[\s-]?terms?\b)?(?![\w'])")


def day_of(match: Match, month: int, day: int, year: Year | None) -> Printed:
    """A single day, with the weekday printed beside it checked against the calendar."""

    def days(known: Year) -> Days | None:
        exact = real_day(known.of(month), month, day)
        return None if exact is None else (exact, exact)

    weekday = match.groupdict().get("weekday")
    doubts = _weekday_doubt(weekday, None if year is None else days(year))
    partial = f"--{month:02}-{day:02}" if real_day(2000, month, day) else ""
    return Printed(match.start(), match.end(), Precision.DAY, days, year, month, 1, False, partial, doubts)


def month_of(match: Match, month: int, year: Year | None, doubt: str = "") -> Printed:
    """A whole month, which ends on its last day (domain 2.2)."""

    def days(known: Year) -> Days:
        number = known.of(month)
        return date(number, month, 1), last_day(number, month)

    doubts = (doubt,) if doubt else ()
    partial = partial_month(month)
    return Printed(match.start(), match.end(), Precision.MONTH, days, year, month, 1, False, partial, doubts)


def partial_month(month: int) -> str:
    """A month's last day without a year, as "--06-30"; February, whose end depends on the year, as "--02"."""
    return f"--{month:02}" if month == 2 else f"--{month:02}-{last_day(2001, month).day:02}"


def year_of(figures: str | None) -> Year | None:
    """The calendar year that these figures stand for, with or without an apostrophe."""
    number = full_year(figures.strip("' ")) if figures else None
    return None if number is None else Year(number)


def _weekday_doubt(weekday: str | None, days: Days | None) -> tuple[str, ...]:
    if weekday is None or days is None:
        return ()
    printed = weekday_number(weekday)
    if printed is None or printed == days[0].weekday():
        return ()
    return (f"{days[0]:%d/%m/%Y} is a {days[0]:%A}, though “{weekday}” is printed.",)


def iso_day(match: Match, context: DateContext) -> Printed | None:
    """2025-03-31, 2025/03/31, 20250331, with or without a time; 2025-31-03 can only have the month last."""
    del context
    month, day = int(match["month"]), int(match["day"])
    swapped = month > 12 >= day
    month, day = (day, month) if swapped else (month, day)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    exact = day_of(match, month, day, Year(int(match["year"])))
    return replace(exact, doubts=(*exact.doubts, f"“{match[0]}” can only have the month last.")) if swapped else exact


def figures_day(match: Match, context: DateContext) -> Printed | None:
    """31/03/2025: day first unless the paper is American, or only the other way gives a month (RULES 10)."""
    one, two, year = int(match["one"]), int(match["two"]), year_of(match["year"])
    if year is None:
        return None
    day, month = (two, one) if context.american else (one, two)
    if month > 12 >= day:
        day, month = month, day
    return day_of(match, month, day, year) if 1 <= month <= 12 and 1 <= day <= 31 else None


def named_day(match: Match, context: DateContext) -> Printed | None:
    """21st June, Fri 4 Oct 24, 2025 Mar 31, June 30, 2025, June 30th."""
    del context
    groups = match.groupdict()
    month, day = month_number(match["month"]), int(match["day"])
    if month is None or not 1 <= day <= 31:
        return None
    return day_of(match, month, day, year_of(groups.get("year") or groups.get("short")))


def days_of_month(match: Match, context: DateContext) -> Printed | None:
    """1-5 July 2025, 12th and 13th June: the last counts (RULES 10)."""
    del context
    month, first, last = month_number(match["month"]), int(match["day"]), int(match["last"])
    if month is None or not 1 <= first < last <= 31:
        return None
    single = day_of(match, month, last, year_of(match["year"]))

    def days(known: Year) -> Days | None:
        begin, end = real_day(known.of(month), month, first), real_day(known.of(month), month, last)
        return None if begin is None or end is None else (begin, end)

    return Printed(match.start(), match.end(), Precision.RANGE, days, single.year, month, partial=single.partial)


def days_after_month(match: Match, context: DateContext) -> Printed | None:
    """Apr 5-9, Thu-Fri May 12 to 20, 2027; not "Sept 16-17", which may be years where the paper prints no such days."""
    if match["weekday"]:
        return days_of_month(match, context)
    years = int(match["last"]) - int(match["day"]) == 1 and match["year"] is None and context.month_year is None
    return None if years or context.month_year else days_of_month(match, context)


def month_year(match: Match, context: DateContext) -> Printed | None:
    """June 2025, 2025 Jun; a month of a year that spans two (June 2024/25)."""
    month, into = month_number(match["month"]), match.groupdict().get("into")
    if month is None:
        return None
    start = int(match["year"])
    if into is not None and int(into) % 100 == (start + 1) % 100:
        return month_of(match, month, year_that_spans(start, context))
    return month_of(match, month, Year(start)) if into is None else None


def month_figures(match: Match, context: DateContext) -> Printed | None:
    """Jun-10, Sept 24, August 10: a month and year or a day, as the column has it (RULES 10, facts)."""
    month, figures = month_number(match["month"]), match["figures"]
    if month is None:
        return None
    year, number = year_of(figures), int(figures)
    qualified = _PART_OF_A_MONTH.search(match.string[max(0, match.start() - 16) : match.start()]) is not None
    as_year = _figures_are_a_year(match["sep"], figures, context, qualified=qualified)
    either = f"“{match[0]}” may be a month and year, or a day."
    told = qualified or context.month_year is not None or bool(match["sep"].strip()) or len(figures) == 1
    open_question = "" if told else either
    if as_year and year is not None:
        return month_of(match, month, year, open_question if number <= 31 else "")
    if not 1 <= number <= 31:
        return None
    day = day_of(match, month, number, None)
    return replace(day, doubts=(either,)) if as_year is None else day


def _figures_are_a_year(sep: str, figures: str, context: DateContext, *, qualified: bool) -> bool | None:
    """True for a year, as behind "end of February", False for a day, None where neither text nor paper tells."""
    if len(figures) == 1 or "'" in sep or int(figures) in {0, *range(32, 100)}:
        return len(figures) != 1
    if context.american and not sep.strip():
        return False
    if qualified:
        return True
    if context.month_year is not None:
        return context.month_year
    if "-" in sep:
        return True
    year = full_year(figures)
    if context.known_year is None or year is None:
        return None
    return context.known_year - 2 <= year <= context.known_year + 10


def month_alone(match: Match, context: DateContext) -> Printed | None:
    """June; but not the verbs may, march and the like in small letters. "May half term 24/25" is of a school's year."""
    del context
    month = month_number(match["month"])
    if month is None or (match[0].islower() and match["month"].rstrip(".") not in _PLAIN_IN_SMALL_LETTERS):
        return None
    whole = month_of(match, month, None)
    if not match["school"]:
        return whole
    return replace(whole, days=lambda known: whole.days(replace(known, begins=9) if known.spans else known), vague=True)
