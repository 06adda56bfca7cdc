"""Dates of replies that are known by a name: "Christmas Eve", "by Halloween"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.rules.dates.parts import easter, real_day
from tracker.rules.phrases.when.written import Reader, When, without_year

_LEAD = "(?:(?:by|on|before|until|till?|for|to|come) )?"
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
    """ "by Halloween", "Christmas Eve"."""
    month, day = _FEASTS[match["feast"]]
    return without_year(match, today, lambda year: real_day(year, month, day))


_FROM_EASTER = {
    "shrove tuesday": -47,
    "pancake day": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter saturday": -1,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
    "easter tuesday": 2,
    "whit sunday": 49,
    "whit monday": 50,
}
"""Days that move with Easter, as days from its Sunday."""


def _moving(match: re.Match[str], today: date) -> When:
    """ "Good Friday", "by Easter Monday": named days, each year on another date."""
    days = timedelta(days=_FROM_EASTER[match["feast"]])
    return without_year(match, today, lambda year: easter(year) + days)


FEASTS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"\b{_LEAD}(?P<feast>{'|'.join(_FEASTS)})\b"), _feast),
    (re.compile(rf"\b{_LEAD}(?P<feast>{'|'.join(_FROM_EASTER)})\b"), _moving),
)
"""Kinds of named day, each a pattern and its reader."""
