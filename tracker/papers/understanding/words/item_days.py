"""The days that stand in front of an action, as on a time line, or behind the picture of a calendar or an @."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.rules.dates.parts import MONTH_PATTERN

_COUNTED = re.compile(r"(?:\d+|within|over|for|every|each)\b(?=.*\b(?:days?|weeks?|months?|years?)\b)", re.IGNORECASE)
"""A span of time instead of a day: "within 3 months"."""
_FIRST_DAY = re.compile(
    r"(?P<day>(?=\w{0,10}\s?\d|by |end )[^:]{3,30}?)\s*(?::\s|(?:\s[–—-]{1,2}\s|--)(?!\w{3,9} \d))"
    r"(?P<rest>[^\d\s].{5,})$"
)
_ENDS_IN_DAY = re.compile(rf"\b{MONTH_PATTERN}(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?$", re.IGNORECASE)
_SPAN = re.compile(r"(?:weeks?|months?|days?|sprints?)\s\d+(?:\s?(?:[-–&]|to|and)\s?\d+)?", re.IGNORECASE)
_SPAN_FIRST = re.compile(rf"(?:{_SPAN.pattern})(?:\s*:|\s[–—-])\s+", re.IGNORECASE)
_WORDS_OF_DAY = 4
_CALENDAR = re.compile(r"\s*(?:[📅🗓📆⏰]\ufe0f?|(?<=\s)@(?=\d))\s*(?P<day>\S.{0,30})$")


def is_span(text: str) -> bool:
    """Whether words only count a stretch of time: "Week 3"."""
    return _SPAN.fullmatch(text) is not None


def after_span(text: str) -> str:
    """The words behind a stretch of time that only a plan's own beginning dates: "Week 3-4: test it" is "test it"."""
    span = _SPAN_FIRST.match(text)
    return text[span.end() :] if span else text


def take_span(found: Found) -> None:
    """Puts the stretch of time in front of an action's words where its date would be."""
    rest = after_span(found.action.text)
    if rest != found.action.text and not found.target.text:
        found.target = Cell(found.action.text.removesuffix(rest).strip(" :–—-"))
        found.action = replace(found.action, text=rest)


def take_first_day(found: Found, text: str) -> str:
    """A date in front of the words, as on a time line: "12 May: send the letters"."""
    day = first_day(text)
    if not day or found.target.text:
        return text
    found.target = Cell(day)
    return text[len(day) :].lstrip(" :–—-")


def first_day(text: str) -> str:
    """The date that a line begins with, in front of a colon or dash; empty for none."""
    first = _FIRST_DAY.match(text)
    if not first or not is_certain_date(first["day"]) or _COUNTED.match(first["day"]):
        return ""
    return first["day"]


def is_day(words: str) -> bool:
    """Whether words are a day or month and nothing more."""
    return len(words.split()) <= _WORDS_OF_DAY and is_certain_date(words)


def is_whole_day(day: str, before: str) -> bool:
    """Whether words behind a comma name a day: no span of time, and no mere year of a day in front of the comma."""
    of_day = day.isdecimal() and _ENDS_IN_DAY.search(before) is not None
    return is_certain_date(day) and not _COUNTED.match(day) and not of_day


def take_calendar(found: Found, text: str) -> str:
    """A date behind the picture of a calendar, or behind an "@"."""
    dated = _CALENDAR.search(text)
    if not dated or found.target.text:
        return text
    found.target = Cell(dated["day"].strip())
    return text[: dated.start()].rstrip()
