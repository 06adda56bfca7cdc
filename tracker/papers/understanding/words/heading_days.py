"""The day of a meeting behind the words of a heading: "Site meeting action items - 4/5/2021"."""

from __future__ import annotations

import re

from tracker.rules.dates.parts import MONTH_PATTERN, WEEKDAY_PATTERN

_LAST_DAY = re.compile(
    rf"[\s,:–—(-]{{1,4}}(?:(?:of|from|on)\s)?(?P<day>(?:{WEEKDAY_PATTERN},?\s)?(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH_PATTERN}(?:,?\s\d{{4}})?"
    rf"|{MONTH_PATTERN}(?:\s\d{{1,2}}(?:st|nd|rd|th)?,?)?(?:\s\d{{4}})?(?<=\d)))\W*$",
    re.IGNORECASE,
)


def without_day(heading: str) -> str:
    """A heading without the day at its end."""
    return _LAST_DAY.sub("", heading)


def last_day(heading: str) -> str:
    """The day at the end of a heading; empty where none stands there."""
    day = _LAST_DAY.search(heading)
    return day["day"] if day else ""
