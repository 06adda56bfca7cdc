"""Periods of indicators: read as people write them, named so that they read back, one after the other without a gap."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.periods import Span, after, before, end_of, read_period, say_period

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("span", "words", "ends"),
    [
        (Span.MONTH, "for October 2026", date(2026, 10, 31)),
        (Span.MONTH, "October", date(2026, 10, 31)),
        (Span.MONTH, "in December", date(2025, 12, 31)),
        (Span.MONTH, "Feb 2028", date(2028, 2, 29)),
        (Span.MONTH, "month ending 30 September 2026", date(2026, 9, 30)),
        (Span.QUARTER, "Q2 2026/27", date(2026, 9, 30)),
        (Span.QUARTER, "for Q4 2025/26", date(2026, 3, 31)),
        (Span.YEAR, "2025/26", date(2026, 3, 31)),
        (Span.WEEK, "week to 13 Nov 2026", date(2026, 11, 13)),
        (Span.WEEK, "w/e 13 November", date(2026, 11, 13)),
        (Span.MONTH, "Q2 2026/27", None),
        (Span.MONTH, "as agreed", None),
        (Span.WEEK, "October 2026", None),
    ],
)
def test_a_period_is_read_as_people_write_it(span: Span, words: str, ends: date | None) -> None:
    assert read_period(span, words, TODAY) == ends


DAYS = st.dates(date(2015, 1, 1), date(2040, 12, 31))


@given(st.sampled_from(list(Span)), DAYS)
def test_one_period_follows_the_other_without_a_gap(span: Span, day: date) -> None:
    ends = end_of(span, day)
    assert before(span, ends) < day <= ends
    assert before(span, after(span, ends)) == ends
    assert end_of(span, ends + timedelta(days=1)) == after(span, ends)


@given(st.sampled_from(list(Span)), DAYS)
def test_the_name_of_a_period_reads_back(span: Span, day: date) -> None:
    ends = end_of(span, day)
    assert read_period(span, say_period(span, ends), TODAY, ends) == ends
