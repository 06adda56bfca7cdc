"""Date words of replies mean the days that the rules say, ahead, back and as a first day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.phrases.when import find_whens

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("words", "ahead", "back"),
    [
        ("12 june", date(2027, 6, 12), date(2026, 6, 12)),
        ("tues 14th july", date(2027, 7, 14), date(2026, 7, 14)),
        ("5/3/27", date(2027, 3, 5), date(2027, 3, 5)),
        ("2026-12-03", date(2026, 12, 3), date(2026, 12, 3)),
        ("jan-26", date(2026, 1, 31), date(2026, 1, 31)),
        ("march", date(2027, 3, 31), date(2026, 3, 31)),
        ("mid-march", date(2027, 3, 15), date(2026, 3, 15)),
        ("back end of november", date(2026, 11, 30), date(2026, 11, 18)),
        ("the 24th", date(2026, 11, 24), date(2026, 10, 24)),
        ("friday", date(2026, 11, 20), date(2026, 11, 13)),
        ("wednesday", date(2026, 11, 25), date(2026, 11, 11)),
        ("thursday week", date(2026, 11, 26), date(2026, 11, 26)),
        ("a week on friday", date(2026, 11, 27), date(2026, 11, 27)),
        ("thursday past", date(2026, 11, 12), date(2026, 11, 12)),
        ("eod tomorrow", date(2026, 11, 19), date(2026, 11, 19)),
        ("close of play on monday", date(2026, 11, 23), date(2026, 11, 16)),
        ("end of next week", date(2026, 11, 27), date(2026, 11, 27)),
        ("end of the month", date(2026, 11, 30), date(2026, 11, 30)),
        ("in 3 weeks' time", date(2026, 12, 9), date(2026, 12, 9)),
        ("a fortnight ago", date(2026, 11, 4), date(2026, 11, 4)),
        ("q2", date(2027, 9, 30), date(2026, 9, 30)),
        ("end of q3", date(2026, 12, 31), date(2025, 12, 31)),
        ("end of the financial year", date(2027, 3, 31), date(2027, 3, 31)),
        ("the middle of february", date(2027, 2, 15), date(2026, 2, 15)),
        ("a fortnight on monday", date(2026, 12, 7), date(2026, 12, 7)),
        ("tomorrow week", date(2026, 11, 26), date(2026, 11, 26)),
        ("the last friday in june", date(2027, 6, 25), date(2026, 6, 26)),
        ("last working day of january", date(2027, 1, 29), date(2026, 1, 30)),
        ("the twenty-first of may", date(2027, 5, 21), date(2026, 5, 21)),
        ("the week after next", date(2026, 12, 4), date(2026, 12, 4)),
        ("end of the calendar year", date(2026, 12, 31), date(2026, 12, 31)),
        ("before the month is out", date(2026, 11, 30), date(2026, 11, 30)),
        ("eow", date(2026, 11, 20), date(2026, 11, 20)),
        ("5pm monday", date(2026, 11, 23), date(2026, 11, 16)),
        ("thursday teatime", date(2026, 11, 19), date(2026, 11, 12)),
        ("next friday 27/11", date(2026, 11, 27), date(2025, 11, 27)),
    ],
)
def test_a_date_means_a_day_ahead_and_a_day_back(words: str, ahead: date, back: date) -> None:
    (when,) = find_whens(words, WEDNESDAY)
    assert (when.ahead, when.back, when.doubt) == (ahead, back, "")


@pytest.mark.parametrize(
    ("words", "first"),
    [("next week", date(2026, 11, 23)), ("january", date(2027, 1, 1)), ("next month", date(2026, 12, 1))],
)
def test_what_is_left_alone_until_a_period_is_until_its_first_day(words: str, first: date) -> None:
    (when,) = find_whens(words, WEDNESDAY)
    assert when.first == first


@pytest.mark.parametrize(
    "words",
    [
        "31 june",
        "04/15/2026",
        "end of the year",
        "in the spring",
        "before christmas",
        "next friday",
        "january 27",
        "in a few weeks",
        "second week of june",
        "end of term",
    ],
)
def test_what_is_no_sure_day_says_so(words: str) -> None:
    (when,) = find_whens(words, WEDNESDAY)
    assert when.doubt
    assert when.ahead is None


@pytest.mark.parametrize("words", ["24/7 cover", "8 of 10", "2nd draft", "the 3rd phase", "score was 7/10", "a decade"])
def test_figures_that_are_no_dates_are_left_alone(words: str) -> None:
    assert find_whens(words, WEDNESDAY) == ()


@pytest.mark.parametrize(
    ("words", "ahead"),
    [("1 january", True), ("2 november", False), ("friday", None), ("the 3rd", None), ("in two weeks", True)],
)
def test_a_day_much_nearer_on_one_side_lies_on_that_side(words: str, ahead: bool | None) -> None:
    (when,) = find_whens(words if words[0].isdigit() else f"by {words}".replace("by in", "in"), WEDNESDAY)
    assert when.lies_ahead(WEDNESDAY) is ahead


@given(day=st.dates(date(2020, 1, 1), date(2035, 12, 31)), asked=st.dates(date(2021, 1, 1), date(2034, 1, 1)))
def test_a_written_day_is_read_as_itself_whatever_today_is(day: date, asked: date) -> None:
    (when,) = find_whens(f"{day:%-d %B %Y}".lower(), asked)
    assert (when.ahead, when.back) == (day, day)


@given(day=st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_a_length_counts_from_whatever_day_it_is_asked_of(day: date) -> None:
    (when,) = find_whens("two more weeks", day)
    assert when.is_length
    assert (when.after(day) - day).days == 14
