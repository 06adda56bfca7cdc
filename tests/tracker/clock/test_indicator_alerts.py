"""An indicator that goes red is told as an action is: why, once, to those who must act."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.indicator import Indicator
from models.plan import Plan
from models.vocabulary import Meaning, PlanState, Polarity
from tests.jobs.town import Town, moment
from tracker.indicators import measuring

LENA, OWEN = 1, 2
PLAN, WAITS = 1, 1
MAY, JUNE, JULY = date(2026, 5, 31), date(2026, 6, 30), date(2026, 7, 31)


@pytest.fixture
def town(engine: Engine) -> Town:
    """A live plan with an indicator that Owen leads: fewer are better, 100 is the target, May had 90."""
    town = Town(engine)
    town.clock.move_to(moment("2026-06-01 10:00"))
    for name in ("Lena", "Owen"):
        town.person(name)
    town.plan(lead_id=LENA, channel="CROADS")
    town.release(PLAN)
    with town.work() as work:
        waits = Indicator(code="D56", title="People who wait", polarity=Polarity.SMALLER, plan_id=PLAN, lead_id=OWEN)
        work.db.add(waits)
    for ends in (MAY, JUNE, JULY):
        targets(town, ends, 100)
    enters(town, LENA, MAY, 90)
    return town


def enters(town: Town, who: int | None, ends: date, value: float) -> None:
    with town.work(who) as work:
        measuring.put_value(work, work.db.get_one(Indicator, WAITS), ends, value)


def targets(town: Town, ends: date, value: float) -> None:
    with town.work() as work:
        measuring.put_target(work, work.db.get_one(Indicator, WAITS), ends, value)


def told(town: Town) -> list[str]:
    town.clock.wait(minutes=5)
    town.tick()
    return [one.said.text for one in town.of_kind("indicators")]


def test_going_red_is_told_with_its_reason_and_calls_its_lead(town: Town) -> None:
    assert told(town) == []
    enters(town, LENA, JUNE, 130)
    (text,) = told(town)
    assert "*Red: off track* *D56* People who wait" in text
    assert (
        "June 2026: 130 against a target of 100, off by 30 %; the result moved from 90 to 130 (before: on track)"
        in text
    )
    assert "<@UOWEN>" in text
    assert [one.address for one in town.of_kind("indicators")] == ["CROADS"]


def test_who_entered_it_is_not_called(town: Town) -> None:
    enters(town, OWEN, JUNE, 130)
    assert "<@" not in told(town)[0]


def test_a_new_target_alone_says_so(town: Town) -> None:
    targets(town, MAY, 80)
    (text,) = told(town)
    assert "May 2026: 90 against a target of 80, off by 12.5 %" in text


def test_what_flips_back_and_forth_is_told_once_a_week(town: Town) -> None:
    for value in (130, 90, 130, 90, 130):
        enters(town, LENA, JUNE, value)
        told(town)
    assert len(told(town)) == 2


def test_without_a_plan_its_lead_is_told(town: Town) -> None:
    with town.work() as work:
        work.db.get_one(Indicator, WAITS).plan_id = None
    enters(town, LENA, JUNE, 103)
    (text,) = told(town)
    assert text.startswith("An indicator changed its rating.")
    assert [one.address for one in town.of_kind("indicators")] == ["UOWEN"]


def test_of_a_closed_plan_nothing_is_told(town: Town) -> None:
    with town.work() as work:
        work.db.get_one(Plan, PLAN).state = PlanState.CLOSED
    enters(town, LENA, JUNE, 130)
    assert told(town) == []


def test_values_that_come_late_and_first_ratings_change_nothing(town: Town) -> None:
    enters(town, LENA, date(2026, 4, 30), 300)
    with town.work() as work:
        waits = work.db.get_one(Indicator, WAITS)
        assert (waits.meaning, waits.why) == (
            Meaning.ON_TRACK,
            "May 2026: 90 against a target of 100; the result moved from 300 to 90",
        )
    assert told(town) == []
