"""A plan's meetings: cycles of weeks and months, days off, and single meetings on another day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Nation
from tracker.rules.calendar import working_days
from tracker.rules.meetings import Meetings, Unit

ENGLAND = working_days(Nation.ENGLAND)
TUESDAY = date(2027, 1, 12)


def days(meetings: Meetings, after: date, most: int = 4) -> str:
    return ", ".join(f"{day:%d %b %y}" for day in islice(meetings.after(after, ENGLAND), most))


CYCLES = [
    ("one only", Meetings(TUESDAY), date(2027, 1, 1), "12 Jan 27"),
    ("one that has been", Meetings(TUESDAY), TUESDAY, ""),
    ("six weeks", Meetings(TUESDAY, 6), TUESDAY, "23 Feb 27, 06 Apr 27, 18 May 27, 29 Jun 27"),
    ("none before the first", Meetings(TUESDAY, 26), date(2020, 1, 1), "12 Jan 27, 13 Jul 27, 11 Jan 28, 11 Jul 28"),
    ("a day late after a bank holiday", Meetings(date(2027, 3, 1), 4), date(2027, 3, 20),
     "30 Mar 27, 26 Apr 27, 24 May 27, 21 Jun 27"),
    ("each second Tuesday", Meetings(TUESDAY, 1, Unit.MONTHS), TUESDAY, "09 Feb 27, 09 Mar 27, 13 Apr 27, 11 May 27"),
    ("a fifth Friday is the last", Meetings(date(2027, 1, 29), 1, Unit.MONTHS), TUESDAY,
     "29 Jan 27, 26 Feb 27, 30 Mar 27, 30 Apr 27"),
    ("each quarter", Meetings(TUESDAY, 3, Unit.MONTHS), TUESDAY, "13 Apr 27, 13 Jul 27, 12 Oct 27, 11 Jan 28"),
]  # fmt: skip


@pytest.mark.parametrize(("meetings", "after", "expected"), [row[1:] for row in CYCLES], ids=[row[0] for row in CYCLES])
def test_when_a_plan_meets(meetings: Meetings, after: date, expected: str) -> None:
    assert days(meetings, after) == expected
    assert Meetings.from_settings(meetings.as_settings()) == meetings


@pytest.mark.parametrize(
    ("meetings", "words"),
    [
        (Meetings(TUESDAY), ""),
        (Meetings(TUESDAY, 1), "every week"),
        (Meetings(TUESDAY, 6), "every 6 weeks"),
        (Meetings(TUESDAY, 1, Unit.MONTHS), "every month on the second Tuesday"),
        (Meetings(date(2027, 1, 29), 3, Unit.MONTHS), "every 3 months on the last Friday"),
    ],
)
def test_a_cycle_is_said_in_words(meetings: Meetings, words: str) -> None:
    assert meetings.cycle_in_words == words


def test_one_meeting_is_moved_and_the_others_stay() -> None:
    today = date(2027, 1, 20)
    moved = Meetings(TUESDAY, 6).with_next_on(date(2027, 2, 25), today, ENGLAND)
    assert days(moved, today, 2) == "25 Feb 27, 06 Apr 27"
    assert moved.before(date(2027, 4, 6), ENGLAND) == date(2027, 2, 25)
    again = moved.with_next_on(date(2027, 2, 18), today, ENGLAND)
    assert days(again, today, 2) == "18 Feb 27, 06 Apr 27"
    assert Meetings.from_settings(again.as_settings()) == again


def test_where_none_is_to_come_the_day_named_is_the_only_one() -> None:
    again = Meetings(TUESDAY).with_next_on(date(2027, 3, 2), date(2027, 2, 1), ENGLAND)
    assert (days(again, date(2027, 2, 1)), again.before(date(2027, 3, 2), ENGLAND)) == ("02 Mar 27", TUESDAY)


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (date(2027, 1, 20), "has gone by"),
        (date(2027, 4, 6), "the meeting after it is on Tuesday 6 April"),
    ],
)
def test_a_meeting_is_not_moved_into_the_past_or_past_the_next(day: date, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Meetings(TUESDAY, 6).with_next_on(day, date(2027, 1, 20), ENGLAND)


@pytest.mark.parametrize(("every", "unit"), [(-1, Unit.WEEKS), (53, Unit.WEEKS), (13, Unit.MONTHS)])
def test_a_cycle_longer_than_a_year_is_refused(every: int, unit: Unit) -> None:
    with pytest.raises(ValueError, match="is not a number of"):
        Meetings(TUESDAY, every, unit)


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 12), st.sampled_from(Unit), st.integers(0, 400)
)  # fmt: skip
@settings(max_examples=100)
def test_the_last_meeting_before_the_next_is_the_one_before_it(first: date, every: int, unit: Unit, ahead: int) -> None:
    meetings = Meetings(first, every, unit)
    held = list(islice(meetings.after(first - timedelta(days=1), ENGLAND), 80))
    assert held == sorted(set(held))
    day = first + timedelta(days=ahead)
    coming = meetings.next(day, ENGLAND)
    assert coming == next(one for one in held if one > day)
    assert meetings.before(day, ENGLAND) == max((one for one in held if one < day), default=None)
