"""Times of the week: how they are written, and when they have come."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from models.vocabulary import Nation
from tracker.rules.calendar import working_days
from tracker.rules.weekly import Weekly, read_weekly

ENGLAND = working_days(Nation.ENGLAND)
FRIDAY = Weekly(4, time(14))

WRITTEN = [
    ("friday 14:00", FRIDAY),
    ("on Fridays at 2pm", FRIDAY),
    ("Fri, 14.00", FRIDAY),
    ("tuesday", Weekly(1)),
    ("at 9am", Weekly(0, time(9))),
    ("16:45", Weekly(0, time(16, 45))),
    ("sunday 10:00", None),
    ("friday maybe", None),
    ("25:00", None),
    ("13pm", None),
    ("whenever", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "expected"), WRITTEN)
def test_a_time_of_the_week_is_read(words: str, expected: Weekly | None) -> None:
    assert read_weekly(words, Weekly()) == expected


def test_what_words_leave_out_stays_as_it_was() -> None:
    assert (read_weekly("wednesday", FRIDAY), read_weekly("9:15", FRIDAY)) == (
        Weekly(2, time(14)),
        Weekly(4, time(9, 15)),
    )


def test_only_the_usual_time_has_no_name() -> None:
    assert (Weekly().name, Weekly().in_words) == ("", "Mondays at 08:30")
    assert (FRIDAY.name, FRIDAY.in_words) == ("fri-1400", "Fridays at 14:00")


LATEST = [
    ("before its hour it is last week's", FRIDAY, "2026-11-27 13:59", date(2026, 11, 20), "2026-11-20 14:00"),
    ("from its hour on", FRIDAY, "2026-11-27 14:00", date(2026, 11, 27), "2026-11-27 14:00"),
    ("on Good Friday it has not come", FRIDAY, "2027-03-26 15:00", date(2027, 3, 19), "2027-03-19 14:00"),
    ("it comes after Easter", FRIDAY, "2027-03-30 14:00", date(2027, 3, 26), "2027-03-30 14:00"),
    ("Christmas is long", Weekly(4), "2026-12-29 08:00", date(2026, 12, 18), "2026-12-18 08:30"),
]


@pytest.mark.parametrize(("weekly", "now", "day", "came"), [row[1:] for row in LATEST], ids=[row[0] for row in LATEST])
def test_the_latest_time_that_has_come(weekly: Weekly, now: str, day: date, came: str) -> None:
    assert weekly.latest(datetime.fromisoformat(now), ENGLAND) == (day, datetime.fromisoformat(came))
