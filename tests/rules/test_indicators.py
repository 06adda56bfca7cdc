"""Indicators: value against target by polarity, exceptions, and what a new target alone changes."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Colour, Meaning, Polarity
from tracker.rules.indicators import (
    Exceptional,
    Measure,
    Period,
    difference,
    exceptions,
    latest,
    rate_value,
    say_number,
    why_changed,
    worsened_running,
)

BIGGER, SMALLER = Measure(Polarity.BIGGER), Measure(Polarity.SMALLER)
POINTS = Measure(Polarity.BIGGER, tolerance=2, in_points=True)
GREEN, AMBER, RED, UNKNOWN = Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.OFF_TRACK, Meaning.UNKNOWN


@pytest.mark.parametrize(
    ("value", "target", "measure", "meaning", "why"),
    [
        (90.0, 90.0, BIGGER, GREEN, "90 against a target of 90"),
        (86.0, 90.0, BIGGER, AMBER, "86 against a target of 90, off by 4.4 %"),
        (85.5, 90.0, BIGGER, RED, "85.5 against a target of 90, off by 5 %"),
        (85.501, 90.0, BIGGER, AMBER, "85.501 against a target of 90, off by 4.999 %"),
        (0.285, 0.3, BIGGER, RED, "0.285 against a target of 0.3, off by 5 %"),
        (1250.0, 1200.0, SMALLER, AMBER, "1,250 against a target of 1,200, off by 4.2 %"),
        (1100.0, 1200.0, SMALLER, GREEN, "1,100 against a target of 1,200"),
        (1.0, 0.0, SMALLER, RED, "1 against a target of 0, off by 1 point"),
        (900.0, 2.0, SMALLER, RED, "900 against a target of 2, off by more than ten times as much"),
        (0.0, 0.0, SMALLER, GREEN, "0 against a target of 0"),
        (-3.0, -2.0, BIGGER, RED, "-3 against a target of -2, off by 50 %"),
        (88.01, 90.0, POINTS, AMBER, "88.01 against a target of 90, off by 1.99 points"),
        (88.0, 90.0, POINTS, RED, "88 against a target of 90, off by 2 points"),
        (None, 90.0, BIGGER, UNKNOWN, "no value yet"),
        (90.0, None, BIGGER, UNKNOWN, "90, no target"),
    ],
)
def test_a_value_against_its_target(
    value: float | None, target: float | None, measure: Measure, meaning: Meaning, why: str
) -> None:
    rating = rate_value(value, target, measure)
    assert (rating.meaning, rating.why) == (meaning, why)


def test_without_a_target_there_is_no_colour() -> None:
    assert rate_value(90.0, None, BIGGER).colour is None
    assert rate_value(90.0, 100.0, BIGGER).colour is Colour.RED


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="not a number"):
        rate_value(value, 1.0, BIGGER)


@pytest.mark.parametrize(
    ("value", "benchmark", "polarity", "points", "is_better"),
    [
        (71.3, 70.2, Polarity.BIGGER, "1.1", True),
        (8.07, 9.1, Polarity.BIGGER, "-1.03", False),
        (41.0, 60.0, Polarity.SMALLER, "-19", True),
        (5.0, 5.0, Polarity.SMALLER, "0", None),
    ],
)
def test_the_difference_from_a_benchmark(
    value: float, benchmark: float, polarity: Polarity, points: str, is_better: bool | None
) -> None:
    found = difference(value, benchmark, polarity)
    assert (found.points, found.is_better) == (Decimal(points), is_better)


@pytest.mark.parametrize(
    ("values", "running"),
    [
        ((5.0, 4.0, 3.0, 2.0), 3),
        ((5.0, 4.0, 3.0, 2.0, None, None), 3),
        ((5.0, 4.0, 4.0, 2.0), 1),
        ((5.0, None, 3.0, 2.0), 1),
        ((1.0, 2.0), 0),
        ((1.0,), 0),
        ((None, None), 0),
        ((), 0),
    ],
)
def test_how_often_running_it_worsened(values: tuple[float | None, ...], running: int) -> None:
    assert worsened_running(values, Polarity.BIGGER) == running
    mirrored = [value and -value for value in values]
    assert worsened_running(mirrored, Polarity.SMALLER) == running


def month(number: int, value: float | None, target: float | None = None) -> Period:
    return Period(date(2026, number, 28), value, target)


def test_all_reasons_of_an_exception_are_listed() -> None:
    periods = [month(1, 80.0), month(2, 79.0), month(3, 78.0), month(4, 77.0, 90.0), month(5, None, 90.0)]
    assert exceptions(periods, BIGGER) == (Exceptional.OFF_TARGET, Exceptional.WORSENING)
    assert exceptions(periods, BIGGER, hurts_budget=True, touches_risk=True) == tuple(Exceptional)
    assert latest(periods) == periods[3]


def test_off_by_five_per_cent_is_an_exception_even_where_that_is_amber() -> None:
    lenient = Measure(Polarity.BIGGER, tolerance=20)
    assert exceptions([month(4, 85.0, 90.0)], lenient) == (Exceptional.OFF_TARGET,)
    assert exceptions([month(4, 95.0, 90.0)], lenient) == ()
    assert exceptions([], lenient) == ()


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (
            month(1, 90.0, 88.0),
            month(2, 90.0, 95.0),
            "the target moved from 88 to 95; the result did not change; by the old target still on track",
        ),
        (
            month(1, 90.0, 88.0),
            month(2, 91.0, 95.0),
            "the target moved from 88 to 95; the result moved from 90 to 91; by the old target still on track",
        ),
        (month(1, 90.0, 88.0), month(2, 70.0, 88.0), "the result moved from 90 to 70"),
        (month(1, 90.0, 88.0), month(2, 70.0, 95.0), "the result moved from 90 to 70; the target moved from 88 to 95"),
        (month(1, 90.0, 88.0), month(2, 90.0, 88.0), "neither result nor target changed"),
    ],
)
def test_a_new_target_alone_is_said_to_be_the_reason(before: Period, after: Period, says: str) -> None:
    assert why_changed(before, after, BIGGER) == says


NUMBERS = st.floats(-1e9, 1e9, allow_nan=False)


@given(NUMBERS, NUMBERS, st.floats(0, 100), st.booleans(), st.sampled_from(Polarity))
def test_mirrored_values_stand_alike(
    value: float, target: float, tolerance: float, in_points: bool, polarity: Polarity
) -> None:
    other = Polarity.SMALLER if polarity is Polarity.BIGGER else Polarity.BIGGER
    one = rate_value(value, target, Measure(polarity, tolerance, in_points))
    mirrored = rate_value(-value, -target, Measure(other, tolerance, in_points))
    assert (one.meaning, one.shortfall) == (mirrored.meaning, mirrored.shortfall)


@given(NUMBERS)
def test_a_number_is_written_so_that_it_can_be_read_again(value: float) -> None:
    assert float(say_number(value).replace(",", "")) == value


TRUTH = Path(__file__).resolve().parents[3] / "shared" / "plans" / "truth"
SHARED = pytest.mark.skipif(not TRUTH.exists(), reason="the papers of real councils are not beside this project")


def read(name: str) -> list[dict[str, Any]]:
    indicators: list[dict[str, Any]] = json.loads((TRUTH / name).read_text(encoding="utf-8"))["indicators"]
    return indicators


@SHARED
def test_every_difference_that_a_report_printed_is_worked_out_anew() -> None:
    compared = [one for one in read("indicators_002.json") if one["benchmark"] is not None]
    for one in compared:
        points = difference(one["latest_value"], one["benchmark"], Polarity.BIGGER).points
        assert float(points) == one["diff_calculated"], one["name"]
        assert (float(points) == one["diff_printed"]) is one["diff_agrees"], one["name"]
    assert len(compared) > 10


@SHARED
def test_a_dashboard_is_coloured_and_its_exceptions_named() -> None:
    reasons = {
        "off target (variance of 5% or more)": Exceptional.OFF_TARGET,
        "deteriorated for three consecutive months": Exceptional.WORSENING,
    }
    for one in read("indicators_003.json"):
        measure = Measure(Polarity(one["polarity"]))
        periods = [
            Period(date.fromisoformat(f"{name}-28"), value, one["target"]) for name, value in one["values"].items()
        ]
        now = latest(periods)
        assert now is not None
        assert now.value == one["latest_value"], one["name"]
        assert rate_value(now.value, now.target, measure).colour == one["rag_derived"], one["name"]
        running = worsened_running([period.value for period in periods], measure.polarity)
        assert running == one["consecutive_monthly_deteriorations"], one["name"]
        assert exceptions(periods, measure) == tuple(reasons[reason] for reason in one["exception_reasons"])
