"""What is said of indicators and their values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.vocabulary import Colour, Meaning
from tracker import messages

_WAITS = messages.IndicatorRow(
    code="D56",
    title="People who wait at home for their first visit",
    meaning=Meaning.OFF_TRACK,
    colour=Colour.RED,
    why="October 2026: 152 against a target of 120, off by 26.7 %; the result moved from 124 to 152",
    next_period="November 2026",
    next_due="Tue 1 Dec 2026",
    is_due=False,
    enters="",
)
_NEW = replace(
    _WAITS, code="LPI 7", title="Visits on time", meaning=Meaning.UNKNOWN, colour=None, why="no value yet", is_due=True
)
_KEPT = messages.ValueKept(
    _WAITS,
    "October 2026",
    "152",
    "124",
    "Tom Asher entered on Mon 2 Nov 2026",
    Meaning.ON_TRACK,
    messages.Replacement(4, date(2026, 10, 31), 152.0, 124.0),
)
SAMPLES: dict[str, object] = {
    "indicators/many": messages.Indicators((_WAITS, _NEW, replace(_NEW, enters="Tom Asher")), 3),
    "indicators/none": messages.Indicators((), 0),
    "value_kept/replaced": _KEPT,
    "value_kept/taken_back": replace(_KEPT, value="", before="152", before_by="", was=None, undo=None),
}
