"""Reads a whole target date cell: which of its dates counts, or what it says instead (domain 2.1, RULES 10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.vocabulary import Milestone, Precision
from tracker.rules.dates.choosing import choose
from tracker.rules.dates.finding import find_printed
from tracker.rules.dates.parts import MONTH_PATTERN, last_day, months_later, serial_day
from tracker.rules.dates.roles import cast
from tracker.rules.dates.sharing import share_years
from tracker.rules.dates.spelling import alike, mend_months
from tracker.rules.dates.wordings import end_of_unnamed_year, kind_of_words, written_period
from tracker.rules.dates.written import DateContext, TargetKind, WrittenTarget

_SERIAL_DOUBT = "The day is written as a spreadsheet's number."
_MONTH_AND_YEAR = re.compile(rf"(?<![\d/-]){MONTH_PATTERN}-\d\d(?!\d)", re.IGNORECASE)
"""What spreadsheets print for a month: where one stands in a cell, the other figures after months are years too."""
_EVENT_OF_YEAR = re.compile(
    r"\W*(?:by|before|for|after|until|at|during|in time for|ahead of|prior to|ready for)\s(?:the\s)?"
    r"(?:(?:start|beginning|opening|end) of\s(?:the\s)?)?20\d\d(?:\s?[-/]\s?(?:20)?\d\d)?\s"
    r"(?:\w+\s){0,2}(?:season|elections?|agm|conference|census|festival|carnival|show|games|tournament|gala|fair|f[eê]te)\W*",
    re.IGNORECASE,
)
"""An event that is told by its year, whose day the cell does not name: "before the 2024 season"."""
_LONGEST = 2_000
"""What stands beyond this in a date cell is prose, and is not looked through for dates."""


def read_target(text: str, context: DateContext, struck: Sequence[str] = ()) -> WrittenTarget:
    """What a date cell says. `struck` are texts of the cell that are struck through: earlier dates (RULES 10).

    Never raises and never guesses: without a year anywhere a day stays partial; what is not understood has no day.
    """
    earlier = tuple(milestone for words in struck for milestone in read_target(words, context).milestones)
    target = _serial(text, context) or _read(text, context)
    if target.kind is TargetKind.BLANK and struck:
        doubt = "The only date is struck through, and none stands in its place."
        return WrittenTarget(text, TargetKind.SUPERSEDED, earlier=earlier, doubts=(doubt,))
    return replace(target, earlier=(*earlier, *target.earlier))


def _read(text: str, context: DateContext) -> WrittenTarget:
    plain, mended = mend_months(alike(text[:_LONGEST]))
    if context.month_year is None and _MONTH_AND_YEAR.search(plain):
        context = replace(context, month_year=True)
    if _EVENT_OF_YEAR.fullmatch(plain):
        return WrittenTarget(text, TargetKind.EVENT)
    dates = share_years(plain, find_printed(plain, context), whole_cell=True)
    if dates:
        return choose(text, plain, cast(plain, dates), context, mended)
    kind = kind_of_words(plain)
    if kind is TargetKind.RELATIVE and context.base is not None:
        return _after_base(text, plain, context.base)
    return WrittenTarget(text, kind, says_done=kind is TargetKind.DONE, doubts=_why_none(text, plain, kind))


def _serial(text: str, context: DateContext) -> WrittenTarget | None:
    """A spreadsheet's number for a day, which is to be doubted where the cells around it are none."""
    day = serial_day(text)
    if day is None:
        return None
    doubt = "" if context.serials else _SERIAL_DOUBT
    milestone = Milestone(day, day, Precision.DAY, doubt=doubt)
    return WrittenTarget(text, TargetKind.DATED, (milestone,), day, doubts=(doubt,) if doubt else ())


def _after_base(text: str, plain: str, base: date) -> WrittenTarget:
    """A period counted from the day that a person has given for the plan; doubted, since the paper names no day."""
    period = written_period(plain)
    day = None if period is None else later(base, *period)
    if day is None:
        return WrittenTarget(text, TargetKind.RELATIVE)
    doubt = f"“{text.strip()}” was counted from {base:%d/%m/%Y}."
    milestone = Milestone(day, base, Precision.RANGE, doubt=doubt)
    return WrittenTarget(text, TargetKind.RELATIVE, (milestone,), day, doubts=(doubt,))


def later(base: date, count: int, unit: str) -> date | None:
    """The day so many days, weeks, months or years after a day; None for terms, and beyond the calendar."""
    if unit in {"day", "week"}:
        days = count * (7 if unit == "week" else 1)
        return base + timedelta(days=days) if base.year < 9900 else None
    if unit not in {"month", "year"} or base.year + count > 9900:
        return None
    year, month = months_later(base.year, base.month, count * (12 if unit == "year" else 1))
    return min(last_day(year, month), date(year, month, 1) + timedelta(days=base.day - 1))


def _why_none(text: str, plain: str, kind: TargetKind) -> tuple[str, ...]:
    if end_of_unnamed_year(plain):
        return (f"“{text.strip()}” may be the end of the calendar or of the financial year.",)
    if kind is TargetKind.UNREAD:
        return (f"No date was understood in “{text.strip()[:80]}”.",)
    return ()
