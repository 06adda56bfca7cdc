"""The days that stand in front of an action, as on a time line, or behind the picture of a calendar."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.looks import is_certain_date

COUNTED = re.compile(r"(?:\d+|within|over|for|every|each)\b(?=.*\b(?:days?|weeks?|months?|years?)\b)", re.IGNORECASE)
"""A span of time instead of a day: "within 3 months"."""
_FIRST_DAY = re.compile(
    r"(?P<day>(?=\w{0,10}\s?\d|by |end )[^:]{3,30}?)\s*(?::\s|\s[–—]\s(?!\w{3,9} \d))(?P<rest>[^\d\s].{5,})$"
)
_CALENDAR = re.compile(r"\s*[📅🗓📆⏰]\ufe0f?\s*(?P<day>\S.{0,30})$")


def take_first_day(found: Found, text: str) -> str:
    """A date in front of the words, as on a time line: "12 May: send the letters"."""
    day = first_day(text)
    if not day or found.target.text:
        return text
    found.target = Cell(day)
    return text[len(day) :].lstrip(" :–—")


def first_day(text: str) -> str:
    """The date that a line begins with, in front of a colon or dash; empty for none."""
    first = _FIRST_DAY.match(text)
    if not first or not is_certain_date(first["day"]) or COUNTED.match(first["day"]):
        return ""
    return first["day"]


def take_calendar(found: Found, text: str) -> str:
    """A date behind the picture of a calendar."""
    dated = _CALENDAR.search(text)
    if not dated or found.target.text:
        return text
    found.target = Cell(dated["day"].strip())
    return text[: dated.start()].rstrip()
