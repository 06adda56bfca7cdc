"""Measure: values and targets of periods are kept, their indicator is rated, its changes are facts (domain 8.2)."""

from __future__ import annotations

from datetime import date

from models.indicator import Indicator, IndicatorFlip, IndicatorTarget, IndicatorValue
from models.queries import indicators
from models.vocabulary import Meaning
from tracker.rules.indicators import IndicatorRating, Measure, Period, latest, rate_value, why_changed
from tracker.rules.periods import Span, say_period
from tracker.work import Work


def put_value(work: Work, indicator: Indicator, ends: date, value: float) -> IndicatorFlip | None:
    """Keep the value of a period, in place of another; returns the change of rating that it brings, if any."""
    row = indicators.value_of(work.db, indicator.id or 0, ends)
    if row is None:
        row = IndicatorValue(indicator_id=indicator.id or 0, period_ends=ends, value=value, entered_at=work.now)
        work.db.add(row)
    row.value, row.entered_at, row.entered_by = value, work.now, work.actor_id
    return rerate(work, indicator)


def take_value(work: Work, indicator: Indicator, ends: date) -> IndicatorFlip | None:
    """Leave the period without a value again; returns the change of rating that it brings, if any."""
    row = indicators.value_of(work.db, indicator.id or 0, ends)
    if row is not None:
        work.db.delete(row)
    return rerate(work, indicator)


def put_target(work: Work, indicator: Indicator, ends: date, value: float) -> IndicatorFlip | None:
    """Set the target of a period, in place of another; returns the change of rating that it brings, if any."""
    row = indicators.target_of(work.db, indicator.id or 0, ends)
    if row is None:
        row = IndicatorTarget(indicator_id=indicator.id or 0, period_ends=ends, value=value)
        work.db.add(row)
    row.value = value
    return rerate(work, indicator)


def rerate(work: Work, indicator: Indicator) -> IndicatorFlip | None:
    """Rate an indicator by its latest value; its first rating ever is no change."""
    work.db.flush()
    periods = [Period(*measured) for measured in indicators.periods(work.db, indicator.id or 0)]
    measure = measure_of(indicator)
    now, was = latest(periods), indicator.meaning
    rating = rate_value(now.value, now.target, measure) if now else IndicatorRating(Meaning.UNKNOWN, "no value yet")
    indicator.meaning, indicator.why = rating.meaning, _why(indicator, periods, now, rating)
    if was is None or was is rating.meaning or Meaning.UNKNOWN in {was, rating.meaning}:
        return None
    flip = IndicatorFlip(
        indicator_id=indicator.id or 0,
        at=work.now,
        was=was,
        now=rating.meaning,
        why=indicator.why,
        by_id=work.actor_id,
    )
    work.db.add(flip)
    return flip


def measure_of(indicator: Indicator) -> Measure:
    """What is set about an indicator."""
    return Measure(indicator.polarity, indicator.tolerance, indicator.tolerance_in_points)


def _why(indicator: Indicator, periods: list[Period], now: Period | None, rating: IndicatorRating) -> str:
    """How it stands in its period, and what moved since the value before."""
    if now is None:
        return rating.why
    before = latest([period for period in periods if period.ends < now.ends])
    period = say_period(Span(indicator.period), now.ends)
    stands = f"{period[:1].upper()}{period[1:]}: {rating.why}"
    return f"{stands}; {why_changed(before, now, measure_of(indicator))}" if before else stands
