"""How ratings went over the weeks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.vocabulary import Colour
from tracker.rules.trend import WEEKS, Course, Week, in_words, trend, week_by_week

TODAY = date(2026, 11, 23)
RED, AMBER, GREEN = Colour.RED, Colour.AMBER, Colour.GREEN
LONG_AGO = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("day", "colour"),
    [
        (date(2026, 11, 1), None),
        (date(2026, 11, 2), GREEN),
        (date(2026, 11, 9), GREEN),
        (date(2026, 11, 10), AMBER),
        (date(2026, 11, 19), AMBER),
        (date(2026, 11, 20), RED),
        (date(2026, 11, 30), None),
    ],
)
def test_a_change_counts_from_the_end_of_its_day(day: date, colour: Colour | None) -> None:
    changes = ((date(2026, 11, 10), GREEN), (date(2026, 11, 20), AMBER))
    assert Course(RED, date(2026, 11, 2), changes, date(2026, 11, 30)).at(day) is colour


def test_a_trend_is_a_quarter_that_ends_today() -> None:
    weeks = trend((Course(GREEN, LONG_AGO), Course(RED, LONG_AGO, ((TODAY, GREEN),))), TODAY)
    assert [week.ends for week in weeks] == [TODAY - timedelta(weeks=n) for n in range(WEEKS - 1, -1, -1)]
    assert [week.counts for week in weeks] == [((GREEN, 2),)] * (WEEKS - 1) + [((RED, 1), (GREEN, 1))]
    assert in_words(weeks) == "Over 12 weeks: red from 0 to 1 and green from 2 to 1"


def test_what_began_lately_shows_no_weeks_before_it() -> None:
    weeks = trend((Course(AMBER, TODAY - timedelta(days=10)),), TODAY)
    assert weeks == (Week(date(2026, 11, 16), ((AMBER, 1),)), Week(TODAY, ((AMBER, 1),)))
    assert in_words(weeks) == "Over 1 week: amber still 1"
    assert week_by_week(weeks).endswith("colour. 16 Nov: 1 amber; 23 Nov: 1 amber.")
    assert trend((Course(AMBER, TODAY),), TODAY) == trend((), TODAY) == ()
