"""What stands before a date and shifts it: end of, mid, early, the second week of, week commencing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from models.vocabulary import Precision
from tracker.rules.dates.parts import last_day, months_later
from tracker.rules.dates.printed import Days, Printed, Year

_REACH = 40
_QUALIFIER = re.compile(
    r"(?<![^\W_])(?:(?:(?P<end>late|back end of|end(?: of)?|e/?o|fin|diwedd)|(?P<mid>mid(?:dle)?(?: of)?|mi|canol)"
    r"|(?P<early>early|beginning(?: of)?|start(?: of)?|d[eé]but|dechrau)"
    r"|(?P<nth>first|second|third|last|[1-4](?:st|nd|rd|th)) week (?:of|in))[\s-]{0,2}(?:the )?"
    r"|(?:(?:(?:beginning|start) of (?:the )?)?(?P<week>w/?c|wk/?c|w/?b|week (?:commencing|beginning|of))"
    r"|(?P<weekend>w/?e|week ending))"
    r"[\s.:-]{0,3}(?:the )?)$",
    re.IGNORECASE,
)
_WEEKS = {"first": 1, "second": 2, "third": 3, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}


def qualified(text: str, floor: int, printed: Printed) -> Printed:
    """The date together with the words before it that say which part of the month, year or week is meant.

    `floor` is where the date before it ended: nothing is read from before that.
    """
    begin = max(floor, printed.start - _REACH)
    found = _QUALIFIER.search(text[begin : printed.start])
    if found is None or (begin > 0 and found.start() == 0 and text[begin - 1].isalnum()):
        return printed
    if printed.precision is Precision.DAY and not (found["week"] or found["weekend"]):
        return printed
    wider = replace(printed, start=begin + found.start())
    words = text[wider.start : wider.end]
    if found["week"]:
        return _doubted(wider, f"“{words}” names the day on which its week begins; that day was taken.")
    if found["nth"] and printed.precision is Precision.MONTH:
        return _shifted(
            wider, lambda days: _week_of(days, found["nth"].lower()), f"“{words}” was read as that week's end."
        )
    if found["mid"] and printed.precision in {Precision.MONTH, Precision.YEAR}:
        return _shifted(wider, _middle, f"“{words}” was read as the middle of it.")
    if found["early"] and printed.precision is Precision.YEAR:
        return _shifted(wider, _first_quarter, f"“{words}” was read as its first three months.")
    if found["early"]:
        return _doubted(wider, f"“{words}” may mean an earlier day than its last.")
    return wider


def _doubted(printed: Printed, sentence: str) -> Printed:
    return replace(printed, doubts=(*printed.doubts, sentence))


def _shifted(printed: Printed, shift: Callable[[Days], Days], sentence: str) -> Printed:
    """The same date with its days moved within their month or year; a bare year so qualified is no longer bare."""

    def days(known: Year) -> Days | None:
        whole = printed.days(known)
        return None if whole is None else shift(whole)

    partial = ""
    sample = days(Year(2001))
    if printed.partial and sample is not None:
        partial = f"--{sample[1]:%m-%d}"
    return replace(_doubted(printed, sentence), days=days, partial=partial, bare_year=False)


def _week_of(days: Days, nth: str) -> Days:
    end = days[1] if nth == "last" else days[0] + timedelta(days=7 * _WEEKS[nth] - 1)
    return end - timedelta(days=6), end


def _middle(days: Days) -> Days:
    first, last = days
    if (last - first).days > 40:
        return first, _months_on(first, 5)
    day = first.replace(day=15)
    return day, day


def _first_quarter(days: Days) -> Days:
    return days[0], _months_on(days[0], 2)


def _months_on(first: date, count: int) -> date:
    return last_day(*months_later(first.year, first.month, count))
