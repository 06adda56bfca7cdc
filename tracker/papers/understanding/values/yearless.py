"""The year of a target day that is printed without one, where the year of the paper itself does not fit."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.papers.understanding.words.announcements import announces_actions
from tracker.papers.understanding.words.heading_days import last_day
from tracker.rules.dates import DateContext, WrittenTarget, read_target

_LAST_OF_YEARS = (8, 31)
"""Month and day with which a plan of two years ends at the latest."""
_HALF_A_YEAR = timedelta(days=183)


def met_on(heading: str) -> str:
    """The day of the meeting whose actions a heading announces; empty where it names none."""
    flat = " ".join(heading.split())
    return last_day(flat) if announces_actions(flat) else ""


def within_span(target: WrittenTarget, span: tuple[int, int], dates: DateContext) -> WrittenTarget:
    """A day without a year in a plan of two years: from September in the first, until August in the second."""
    month = re.match(r"--(\d\d)", target.partial[-1])
    if not month:
        return target
    year = span[0] if int(month[1]) >= 9 else span[1]
    known = replace(dates, strict=False)
    again = read_target(target.text, replace(known, year=year))
    if again.final is not None and again.final > date(span[1], *_LAST_OF_YEARS):  # the quarter of a financial year
        year = span[0]
        again = read_target(target.text, replace(known, year=year))
    doubt = f"No year is printed; {year} was taken from the plan's years, {span[0]} to {span[1]}."
    return replace(again, doubts=(*again.doubts, doubt))


def over_new_year(target: WrittenTarget, dates: DateContext) -> WrittenTarget:
    """What is to be done "by 6 Jan" in a paper of November, which says of nothing how it goes, is to be done next year.

    The year of the paper (domain 2.2) would put it more than half a year back.
    """
    if target.final is None or dates.dated is None or target.final >= dates.dated - _HALF_A_YEAR:
        return target
    year = dates.dated.year + 1
    again = read_target(target.text, replace(dates, year=year))
    if again.final is None or again.final == target.final:  # its own year is printed
        return target
    doubt = f"No year is printed; {year} was taken, since the paper is of {dates.dated:%B %Y}."
    return replace(again, doubts=(doubt,))
