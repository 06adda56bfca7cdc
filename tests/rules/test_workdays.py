"""Working days differ between the nations and between people."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Nation
from tracker.rules.workdays import (
    NoWorkingDayError,
    add_working_days,
    bank_holidays,
    first_working_day,
    is_working_day,
    next_working_day,
    working_days_between,
)

ALL = set(Nation)
days = st.dates(min_value=date(2009, 1, 1), max_value=date(2035, 12, 31))
nations = st.sampled_from(Nation)
days_off = st.frozensets(st.dates(min_value=date(2009, 1, 1), max_value=date(2035, 12, 31)), max_size=20)


@pytest.mark.parametrize(
    ("day", "off_in"),
    [
        (date(2026, 12, 25), ALL),
        (date(2026, 12, 28), ALL),
        (date(2026, 4, 3), ALL),
        (date(2026, 4, 6), ALL - {Nation.SCOTLAND}),
        (date(2026, 1, 2), {Nation.SCOTLAND}),
        (date(2026, 3, 17), {Nation.NORTHERN_IRELAND}),
        (date(2026, 7, 13), {Nation.NORTHERN_IRELAND}),
        (date(2026, 8, 3), {Nation.SCOTLAND}),
        (date(2026, 8, 31), ALL - {Nation.SCOTLAND}),
        (date(2026, 11, 30), {Nation.SCOTLAND}),
        (date(2023, 5, 8), ALL),
        (date(2026, 11, 20), set()),
    ],
)
def test_each_nation_has_its_own_bank_holidays(day: date, off_in: set[Nation]) -> None:
    assert {nation for nation in Nation if not is_working_day(day, nation)} == off_in


def test_weekends_and_own_days_off_are_no_working_days() -> None:
    friday = date(2026, 11, 20)
    assert not is_working_day(friday + timedelta(days=1), Nation.WALES)
    assert not is_working_day(friday, Nation.WALES, {friday})
    assert next_working_day(friday, Nation.WALES) == date(2026, 11, 23)
    assert next_working_day(friday, Nation.WALES, {date(2026, 11, 23)}) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("start", "count", "nation", "end"),
    [
        (date(2026, 11, 20), 1, Nation.ENGLAND, date(2026, 11, 23)),
        (date(2026, 11, 20), -10, Nation.ENGLAND, date(2026, 11, 6)),
        (date(2026, 11, 21), 0, Nation.ENGLAND, date(2026, 11, 21)),
        (date(2026, 12, 24), 1, Nation.ENGLAND, date(2026, 12, 29)),
        (date(2026, 12, 31), 1, Nation.ENGLAND, date(2027, 1, 4)),
        (date(2026, 12, 31), 1, Nation.SCOTLAND, date(2027, 1, 5)),
        (date(2026, 11, 27), 1, Nation.SCOTLAND, date(2026, 12, 1)),
    ],
)
def test_working_days_are_counted_on_and_back(start: date, count: int, nation: Nation, end: date) -> None:
    assert add_working_days(start, count, nation) == end


def test_who_is_never_at_work_has_no_next_working_day() -> None:
    always = frozenset(date(2026, 1, 1) + timedelta(days=offset) for offset in range(1600))
    with pytest.raises(NoWorkingDayError, match="three years"):
        next_working_day(date(2026, 1, 1), Nation.ENGLAND, always)


@given(days, nations, days_off)
def test_the_next_working_day_is_the_first_that_is_one(day: date, nation: Nation, off: frozenset[date]) -> None:
    found = next_working_day(day, nation, off)
    between = [day + timedelta(days=offset) for offset in range(1, (found - day).days)]
    assert is_working_day(found, nation, off)
    assert not any(is_working_day(other, nation, off) for other in between)
    assert first_working_day(found, nation, off) == found


@settings(max_examples=60)
@given(days, st.integers(-60, 60).filter(bool), nations, days_off)
def test_counting_undoes_adding(day: date, count: int, nation: Nation, off: frozenset[date]) -> None:
    start = first_working_day(day, nation, off)
    end = add_working_days(start, count, nation, off)
    assert is_working_day(end, nation, off)
    assert working_days_between(start, end, nation, off) == count
    assert add_working_days(end, -count, nation, off) == start


@settings(max_examples=60)
@given(days, st.integers(-40, 40), st.integers(-40, 40), nations)
def test_counts_of_two_stretches_add_up(day: date, first: int, second: int, nation: Nation) -> None:
    middle, end = day + timedelta(days=first), day + timedelta(days=first + second)
    whole = working_days_between(day, end, nation)
    assert whole == working_days_between(day, middle, nation) + working_days_between(middle, end, nation)


@given(days, nations)
def test_the_holidays_of_a_year_lie_in_that_year(day: date, nation: Nation) -> None:
    assert all(holiday.year == day.year for holiday in bank_holidays(nation, day.year))
