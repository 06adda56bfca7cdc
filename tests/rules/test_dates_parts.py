"""The smallest parts of written dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.dates.parts import (
    WrittenDay,
    calendar_quarter_end,
    count_number,
    day_number,
    easter,
    financial_year,
    full_year,
    last_day,
    month_number,
    months_later,
    quarter_end,
    read_named_day,
    real_day,
    season_end,
    weekday_number,
)
from tracker.rules.dates.spelling import one_slip_apart


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("January", 1),
        ("Jan.", 1),
        ("Ionawr", 1),
        ("févr.", 2),
        ("Chwefror", 2),
        ("mars", 3),
        ("Mawrth", 3),
        ("MAI", 5),
        ("Sept", 9),
        ("Medi", 9),
        ("août", 8),
        ("Tachwedd", 11),
        ("Déc", 12),
        ("Ragfyr", 12),
        ("Marching", None),
        ("", None),
    ],
)
def test_months_are_known_in_three_languages(word: str, month: int | None) -> None:
    assert month_number(word) == month


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("21st", 21),
        ("1er", 1),
        ("3", 3),
        ("twenty-first", 21),
        ("thirty first", 31),
        ("32", None),
        ("0", None),
        ("st", None),
    ],
)
def test_days_of_the_month_are_read(word: str, day: int | None) -> None:
    assert day_number(word) == day


@pytest.mark.parametrize(
    ("figures", "year"),
    [
        ("24", 2024),
        ("69", 2069),
        ("70", 1970),
        ("99", 1999),
        ("2024", 2024),
        ("1066", None),
        ("202", None),
        ("²4", None),
    ],
)
def test_two_figures_are_a_year_near_us(figures: str, year: int | None) -> None:
    assert full_year(figures) == year


@pytest.mark.parametrize(
    ("word", "number"), [("Friday", 4), ("Weds", 2), ("dimanche", 6), ("Mawrth", None), ("Fridays", None)]
)
def test_weekdays_are_known(word: str, number: int | None) -> None:
    assert weekday_number(word) == number


@pytest.mark.parametrize(("word", "count"), [("3", 3), ("three", 3), ("a", 1), ("couple", 2), ("many", None)])
def test_counts_are_read(word: str, count: int | None) -> None:
    assert count_number(word) == count


def test_quarters_of_the_financial_year_end_in_june_september_december_and_march() -> None:
    ends = [quarter_end(2024, quarter) for quarter in (1, 2, 3, 4)]
    assert ends == [date(2024, 6, 30), date(2024, 9, 30), date(2024, 12, 31), date(2025, 3, 31)]
    assert calendar_quarter_end(2024, 1) == date(2024, 3, 31)


def test_seasons_end_with_their_last_month() -> None:
    assert season_end(2010, "Autumn") == date(2010, 11, 30)
    assert season_end(2023, "winter") == date(2024, 2, 29)
    assert season_end(2025, "printemps") == date(2025, 5, 31)
    assert season_end(2025, "monsoon") is None


def test_the_financial_year_turns_in_april() -> None:
    assert financial_year(date(2025, 3, 31)) == 2024
    assert financial_year(date(2025, 4, 1)) == 2025


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21st June", WrittenDay(6, 21)),
        ("Fri 4 Oct 24", WrittenDay(10, 4, 2024)),
        ("October 4, 2024", WrittenDay(10, 4, 2024)),
        ("30 août 2024", WrittenDay(8, 30, 2024)),
        ("the 5th of May", WrittenDay(5, 5)),
        ("by 5 May", None),
        ("May", None),
    ],
)
def test_a_day_with_a_named_month_is_read(text: str, day: WrittenDay | None) -> None:
    assert read_named_day(text) == day


def test_a_written_day_has_days_only_with_a_year() -> None:
    assert WrittenDay(2).latest(2024) == date(2024, 2, 29)
    assert WrittenDay(2).latest() is None
    assert WrittenDay(6, 31, 2024).latest() is None
    assert WrittenDay(6, 21).partial == "--06-21"
    assert WrittenDay(6, None, 2024).earliest() == date(2024, 6, 1)


@pytest.mark.parametrize(("year", "day"), [(2008, (3, 23)), (2024, (3, 31)), (2025, (4, 20)), (2038, (4, 25))])
def test_easter_is_a_sunday_in_spring(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_the_day_after_the_last_of_a_month_is_a_first(year: int, month: int) -> None:
    after = last_day(year, month) + timedelta(days=1)
    assert (after.day, (after.year, after.month)) == (1, months_later(year, month, 1))


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(-60, 60))
def test_months_later_and_back_is_where_it_began(year: int, month: int, count: int) -> None:
    assert months_later(*months_later(year, month, count), -count) == (year, month)


@given(st.integers(-5, 10_050), st.integers(-2, 15), st.integers(-2, 40))
def test_only_days_of_the_calendar_are_real(year: int, month: int, day: int) -> None:
    found = real_day(year, month, day)
    assert found is None or (found.year, found.month, found.day) == (year, month, day)


@pytest.mark.parametrize(
    ("word", "apart"),
    [
        ("febuary", True),
        ("feburary", True),
        ("febraury", True),
        ("februaryy", True),
        ("february", False),
        ("febry", False),
    ],
)
def test_a_slip_of_one_letter_is_noticed(word: str, apart: bool) -> None:
    assert one_slip_apart(word, "february") is apart
