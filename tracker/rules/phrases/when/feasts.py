"""Dates of replies that are known by a name: "Christmas Eve", "by Halloween"."""

from __future__ import annotations

import re
from datetime import date

from tracker.rules.dates.parts import real_day
from tracker.rules.phrases.when.written import Reader, When, without_year

_FEASTS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "hogmanay": (12, 31),
    "new year's day": (1, 1),
    "burns night": (1, 25),
    "valentine's day": (2, 14),
    "st david's day": (3, 1),
    "st patrick's day": (3, 17),
    "st george's day": (4, 23),
    "midsummer's day": (6, 24),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "st andrew's day": (11, 30),
}
"""Days that are known by a name and fall on the same date each year, as month and day."""


def _feast(match: re.Match[str], today: date) -> When:
    """ "by Halloween", "Christmas Eve": feasts that move from year to year are no day."""
    month, day = _FEASTS[match["feast"]]
    return without_year(match, today, lambda year: real_day(year, month, day))


FEASTS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"\b(?:(?:by|on|before|until|till?|for|to|come) )?(?P<feast>{'|'.join(_FEASTS)})\b"), _feast),
)
"""The one kind of named day, its pattern and its reader."""
