"""How an indicator stands: against the target of its period, its benchmark and its own past (domain 8)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from models.vocabulary import DEFAULT_COLOURS, Colour, Meaning, Polarity

OFF_TARGET_PERCENT = Decimal(5)
"""A shortfall of so many per cent of the target is an exception, whatever its tolerance (domain 8.4)."""

RUNNING = 3
"""Periods running that an indicator must have worsened to be an exception."""

_MOST_DIGITS = 6
_MOST_PERCENT = 1000


@dataclass(frozen=True)
class Measure:
    """What is set about an indicator: which way is better, and from which shortfall on it is red (domain 8.3)."""

    polarity: Polarity
    tolerance: float = 5.0
    """Per cent of the target, or points where `in_points`."""
    in_points: bool = False


@dataclass(frozen=True)
class Period:
    """One period of an indicator; a blank is None, never zero (domain 8.2)."""

    ends: date
    value: float | None = None
    target: float | None = None


@dataclass(frozen=True)
class IndicatorRating:
    """How a value stands against a target. No value or no target means unknown, which has no colour."""

    meaning: Meaning
    why: str
    shortfall: Decimal | None = None
    """Points by which the target is missed; negative where it is more than met."""
    shortfall_percent: Decimal | None = None
    """The same in per cent of the target; None for a target of zero."""

    @property
    def colour(self) -> Colour | None:
        """Red, amber or green by the default preset; None where there is nothing to colour."""
        return None if self.meaning is Meaning.UNKNOWN else DEFAULT_COLOURS[self.meaning]


@dataclass(frozen=True)
class Difference:
    """A value less its benchmark, and whether that is better in the direction of the polarity: `DIFF` in reports."""

    points: Decimal
    is_better: bool | None
    """None where they are equal."""


class Exceptional(StrEnum):
    """Why an indicator is reported by exception (domain 8.4); people set the last two."""

    OFF_TARGET = "off target"
    WORSENING = "worse three periods running"
    BUDGET = "hurts the budget"
    RISK = "touches a corporate risk"


def rate_value(value: float | None, target: float | None, measure: Measure) -> IndicatorRating:
    """Rate a value, or a forecast beside it, against the target of its own period (domain 8.3).

    Green without a shortfall, amber below the tolerance, red from it on, compared as written and unrounded. Raises
    ValueError for what is no finite number.
    """
    if value is None:
        return IndicatorRating(Meaning.UNKNOWN, "no value yet")
    if target is None:
        return IndicatorRating(Meaning.UNKNOWN, f"{say_number(value)}, no target")
    aim = _exact(target)
    shortfall = _better_by(aim, _exact(value), measure.polarity)
    percent = shortfall / abs(aim) * 100 if aim else None
    stands = f"{say_number(value)} against a target of {say_number(target)}"
    if shortfall <= 0:
        return IndicatorRating(Meaning.ON_TRACK, stands, shortfall, percent)
    tolerance = _exact(measure.tolerance)
    limit = tolerance if measure.in_points else tolerance * abs(aim) / 100
    meaning = Meaning.OFF_TRACK if shortfall >= limit else Meaning.AT_RISK
    if measure.in_points or percent is None:
        missed = f"{_beside(shortfall, tolerance)} {'point' if shortfall == 1 else 'points'}"
    else:
        missed = f"{_beside(percent, tolerance)} %" if percent <= _MOST_PERCENT else "more than ten times as much"
    return IndicatorRating(meaning, f"{stands}, off by {missed}", shortfall, percent)


def difference(value: float, benchmark: float, polarity: Polarity) -> Difference:
    """Work out the difference from a benchmark anew: reports misprint it (domain 8.3)."""
    points = _exact(value) - _exact(benchmark)
    better_by = points if polarity is Polarity.BIGGER else -points
    return Difference(points, better_by > 0 if points else None)


def latest(periods: Sequence[Period]) -> Period | None:
    """The last period that has a value: outside sources may lag (domain 8.2)."""
    return next((period for period in reversed(periods) if period.value is not None), None)


def worsened_running(values: Sequence[float | None], polarity: Polarity) -> int:
    """How many times running an indicator worsened up to its latest value.

    `values` has one place for each period, in order. Blanks at the end are still to come; a blank between ends the run.
    """
    known = list(values)
    while known and known[-1] is None:
        known.pop()
    running = 0
    for before, after in zip(reversed(known[:-1]), reversed(known), strict=False):
        if before is None or after is None or _better_by(_exact(before), _exact(after), polarity) <= 0:
            break
        running += 1
    return running


def exceptions(
    periods: Sequence[Period], measure: Measure, *, hurts_budget: bool = False, touches_risk: bool = False
) -> tuple[Exceptional, ...]:
    """All reasons why an indicator is an exception as of its latest value (domain 8.4); empty where it is none."""
    now = latest(periods)
    rating = rate_value(now.value, now.target, measure) if now else None
    is_off = rating is not None and (
        rating.meaning is Meaning.OFF_TRACK or (rating.shortfall_percent or Decimal(0)) >= OFF_TARGET_PERCENT
    )
    running = worsened_running([period.value for period in periods], measure.polarity)
    found = {
        Exceptional.OFF_TARGET: is_off,
        Exceptional.WORSENING: running >= RUNNING,
        Exceptional.BUDGET: hurts_budget,
        Exceptional.RISK: touches_risk,
    }
    return tuple(reason for reason, is_so in found.items() if is_so)


def why_changed(before: Period, after: Period, measure: Measure) -> str:
    """Say what moved between two periods; where the rating changed by a new target alone, say that (domain 8.2)."""
    result = _moved("result", before.value, after.value)
    target = _moved("target", before.target, after.target)
    was, now = (rate_value(period.value, period.target, measure).meaning for period in (before, after))
    by_old_target = rate_value(after.value, before.target, measure).meaning
    if target and was is not now and by_old_target is was:
        return f"{target}; {result or 'the result did not change'}; by the old target still {was.words}"
    return "; ".join(filter(None, (result, target))) or "neither result nor target changed"


def say_number(value: float) -> str:
    """Write a number as a report does: `1,250`, `93.62`, `0.5`."""
    return f"{_exact(value).normalize():,f}"


def _exact(value: float) -> Decimal:
    """The number as written: 0.1 is a tenth, not the nearest binary fraction."""
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number that can be measured")
    return Decimal(str(value))


def _better_by(one: Decimal, other: Decimal, polarity: Polarity) -> Decimal:
    return one - other if polarity is Polarity.BIGGER else other - one


def _beside(shortfall: Decimal, tolerance: Decimal) -> str:
    """A shortfall rounded, with as many digits as it needs to stand on its own side of the tolerance."""
    for digits in range(1, _MOST_DIGITS):
        rounded = Decimal(f"{shortfall:.{digits}f}")
        if (rounded >= tolerance) == (shortfall >= tolerance) and rounded:
            return f"{rounded:,f}".removesuffix(".0")
    return f"{shortfall:,f}"


def _moved(what: str, before: float | None, after: float | None) -> str:
    if before == after or before is None or after is None:
        return ""
    return f"the {what} moved from {say_number(before)} to {say_number(after)}"
