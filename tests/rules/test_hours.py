"""Hours: nobody is written to outside their hours, on days off or on leave, in any zone and over both clock changes."""

from __future__ import annotations

import dataclasses
import functools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules.weekdays import Weekdays
from tracker.rules.hours import Away, Hours, is_within, next_moment, stand_in

OFFICE = Hours("Europe/London", Weekdays(frozenset({date(2026, 12, 25), date(2026, 12, 28)})))
hours = functools.partial(dataclasses.replace, OFFICE)


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


MOMENTS = [
    ("within hours it is now", OFFICE, "2026-11-20T10:15", "2026-11-20T10:15"),
    ("before hours it is when they start", OFFICE, "2026-11-20T06:00", "2026-11-20T09:00"),
    ("the end of the day is past it", OFFICE, "2026-11-19T17:00", "2026-11-20T09:00"),
    ("a Friday night waits for Monday", OFFICE, "2026-11-20T20:00", "2026-11-23T09:00"),
    ("Christmas waits for the Tuesday after", OFFICE, "2026-12-24T17:30", "2026-12-29T09:00"),
    ("in summer nine o'clock is eight in UTC", OFFICE, "2026-07-01T00:00", "2026-07-01T08:00"),
    ("the Friday before the clocks go forward", OFFICE, "2026-03-27T18:00", "2026-03-30T08:00"),
    ("the Friday before they go back", OFFICE, "2026-10-23T18:00", "2026-10-26T09:00"),
    ("29 February is a day", OFFICE, "2028-02-28T18:00", "2028-02-29T09:00"),
    (
        "east of UTC the day begins the evening before",
        hours(zone="Pacific/Auckland"),
        "2026-11-19T19:00",
        "2026-11-19T20:00",
    ),
    ("a part-timer's day off", hours(weekdays_off=frozenset({2, 4})), "2026-11-18T10:00", "2026-11-19T09:00"),
    (
        "leave lasts to the end of its last day",
        hours(away=(Away(date(2026, 11, 16), date(2026, 11, 27)),)),
        "2026-11-17T10:00",
        "2026-11-30T09:00",
    ),
    ("their own hours", hours(starts=time(7, 30), ends=time(12)), "2026-11-18T12:00", "2026-11-19T07:30"),
]


@pytest.mark.parametrize(("whose", "now", "expected"), [row[1:] for row in MOMENTS], ids=[row[0] for row in MOMENTS])
def test_the_next_moment(whose: Hours, now: str, expected: str) -> None:
    assert next_moment(whose, at(now)) == at(expected)


def test_whoever_is_away_for_over_a_year_cannot_be_written_to() -> None:
    away = (Away(date(2026, 1, 1), date(2028, 1, 1)),)
    assert next_moment(hours(away=away), at("2026-06-01T10:00")) is None


def test_a_day_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        hours(starts=time(17), ends=time(9))


ZONES = st.sampled_from(
    ["Europe/London", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "UTC"]
)
CLOCK_CHANGES = st.sampled_from(["2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-09-27"])


@given(
    ZONES,
    CLOCK_CHANGES,
    st.integers(-96, 72),
    st.integers(0, 22),
    st.integers(1, 10),
    st.frozensets(st.integers(0, 6), max_size=5),
)
@settings(max_examples=300)
def test_the_next_moment_is_within_hours_and_none_before_it_is(
    zone: str, change: str, ahead: int, starts: int, long: int, days_off: frozenset[int]
) -> None:
    whose = hours(zone=zone, starts=time(starts), ends=time(min(starts + long, 23)), weekdays_off=days_off)
    now = datetime.fromisoformat(change).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) + timedelta(
        hours=ahead, minutes=7
    )
    found = next_moment(whose, now)
    if found is None:
        assert days_off >= {0, 1, 2, 3, 4}
        return
    assert found >= now
    assert is_within(whose, found)
    minutes = int((found - now) / timedelta(minutes=1))
    for minute in range(0, minutes, 15):
        assert not is_within(whose, now + timedelta(minutes=minute))


LEAVE = {
    1: (Away(date(2026, 11, 2), date(2026, 11, 13), deputy_id=2),),
    2: (Away(date(2026, 11, 9), date(2026, 11, 9), deputy_id=3), Away(date(2026, 11, 10), date(2026, 11, 10))),
    3: (Away(date(2026, 11, 11), date(2026, 11, 11), deputy_id=1),),
    4: (Away(date(2026, 11, 2), date(2026, 11, 2)),),
}


@pytest.mark.parametrize(
    ("person", "day", "expected"),
    [
        (1, date(2026, 11, 1), 1),
        (1, date(2026, 11, 2), 2),
        (1, date(2026, 11, 9), 3),
        (1, date(2026, 11, 10), 1),
        (1, date(2026, 11, 13), 2),
        (1, date(2026, 11, 14), 1),
        (4, date(2026, 11, 2), 4),
    ],
)
def test_a_deputy_answers_while_somebody_is_away(person: int, day: date, expected: int) -> None:
    assert stand_in(person, LEAVE, day) == expected


def test_deputies_in_a_ring_who_are_all_away_lead_nowhere() -> None:
    day = date(2026, 11, 2)
    ring = {1: (Away(day, day, deputy_id=2),), 2: (Away(day, day, deputy_id=1),)}
    assert stand_in(1, ring, day) == 1
