"""Whatever stands in a date cell: reading it ends soon, never fails, and gives no day that is not printed."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.dates import DateContext, TargetKind, find_due_phrase, read_target, settle_column
from tracker.rules.dates.parts import month_number

CONTEXTS = [DateContext(), DateContext(year=2024), DateContext(dated=date(2025, 2, 3), day_first=False)]
WORDS = (
    "by end of June Sept 2024 24 31 31/3/25 2024/25 Q3 - – / & and to from was revised monthly ongoing term spring W/C "
    "Friday 3rd ( ) : ; TBC within months phase I due mid FY25 45382 . , 12.6.24 Mawrth août"
)
cells = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join))


@given(cells, st.sampled_from(CONTEXTS))
def test_reading_never_fails_and_says_why_there_is_no_day(text: str, context: DateContext) -> None:
    target = read_target(text, context)
    assert target.text == text
    assert (target.final is not None) == (target.kind is TargetKind.DATED)
    assert all(milestone.earliest <= milestone.latest for milestone in target.milestones)
    if target.final is not None:
        assert target.final in {milestone.latest for milestone in target.milestones}
        assert target.partial == () or target.doubts


@given(cells)
def test_every_year_that_is_read_is_printed(text: str) -> None:
    target = read_target(text, DateContext())
    if target.final is None or re.fullmatch(r"\s*\d{5}(\.0+)?\s*", text):
        return
    printed = {int(figures) % 100 for run in re.findall(r"\d+", text) for figures in (run[:2], run[-2:])}
    near = {(target.final.year + step) % 100 for step in (-1, 0, 1)}
    assert printed & near


@given(st.text(max_size=300))
def test_a_due_phrase_stands_in_its_text(text: str) -> None:
    found = find_due_phrase(text, DateContext(year=2024))
    assert found is None or text[found.start : found.end] == found.text


@given(st.lists(cells, max_size=6))
def test_any_column_is_settled(column: list[str]) -> None:
    settled = settle_column(column)
    assert all(isinstance(why, str) for why in settled.why)


@given(
    st.dates(date(1990, 1, 1), date(2069, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d %B %Y", "%Y-%m-%d", "%a %d %b %Y", "%d.%m.%y"]),
)
def test_a_day_that_is_printed_is_read_back(day: date, form: str) -> None:
    assert read_target(day.strftime(form), DateContext()).final == day


@given(st.dates(date(1990, 1, 1), date(2069, 12, 31)), st.sampled_from(["%b-%y", "%B %Y", "%m/%Y", "%b '%y"]))
def test_a_month_that_is_printed_is_read_back(day: date, form: str) -> None:
    found = read_target(day.strftime(form), DateContext()).final
    assert found is not None
    assert (found.year, found.month) == (day.year, day.month)
    assert month_number(day.strftime("%B")) == found.month


@pytest.mark.parametrize(
    "piece", ["1", "1/", "June ", "31 ", "by ", "-", "q1 ", "(", "a b ", "\n", "éé", "2024/25 ", "Jan - "]
)
def test_long_texts_are_read_quickly(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    began = time.perf_counter()
    read_target(text, DateContext())
    find_due_phrase(text, DateContext())
    settle_column([text] * 3)
    assert time.perf_counter() - began < 3
