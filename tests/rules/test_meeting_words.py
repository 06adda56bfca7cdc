"""When a plan meets, as leads write it."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.rules.meeting_words import CycleRead, read_cycle
from tracker.rules.meetings import Unit

TODAY = date(2026, 11, 23)
"""A Monday."""
JANUARY = date(2027, 1, 12)
WEEKS, MONTHS = Unit.WEEKS, Unit.MONTHS

WRITTEN = [
    ("every 6 weeks from 12 January", CycleRead(6, WEEKS, JANUARY)),
    ("every six weeks starting on Tuesday 12 January 2027", CycleRead(6, WEEKS, JANUARY)),
    ("every other week from 12/01/2027", CycleRead(2, WEEKS, JANUARY)),
    ("fortnightly from friday", CycleRead(2, WEEKS, date(2026, 11, 27))),
    ("Monthly.", CycleRead(1, MONTHS, None)),
    ("each quarter, beginning 12 Jan", CycleRead(3, MONTHS, JANUARY)),
    ("on 12 January", CycleRead(0, WEEKS, JANUARY)),
    ("next on Tuesday 12 January", CycleRead(0, WEEKS, JANUARY)),
    ("next 12 January", CycleRead(0, WEEKS, JANUARY)),
    ("on Wednesday 12 January", None),
    ("every 2 months from 31 February", None),
    ("every 6 weeks from January", None),
    ("every blue moon", None),
    ("on and off", None),
    ("whenever the chair is back", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "expected"), WRITTEN)
def test_a_cycle_is_read(words: str, expected: CycleRead | None) -> None:
    assert read_cycle(words, TODAY) == expected
