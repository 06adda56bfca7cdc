"""Look up indicators: their values and targets by period, and the changes of rating that were not told yet."""

from collections.abc import Collection
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.indicator import Indicator, IndicatorFlip, IndicatorTarget, IndicatorValue

Measured = tuple[date, float | None, float | None]
"""The end of a period, its value and its target; None for what it has not."""


def everyone(db: Session) -> tuple[Indicator, ...]:
    """All indicators, by their code."""
    return tuple(db.exec(select(Indicator).order_by(col(Indicator.code))))


def periods(db: Session, indicator_id: int) -> tuple[Measured, ...]:
    """All periods of an indicator that have a value or a target, the earliest first."""
    values = db.exec(select(IndicatorValue).where(IndicatorValue.indicator_id == indicator_id))
    had = {row.period_ends: row.value for row in values}
    targets = db.exec(select(IndicatorTarget).where(IndicatorTarget.indicator_id == indicator_id))
    aims = {row.period_ends: row.value for row in targets}
    return tuple((ends, had.get(ends), aims.get(ends)) for ends in sorted(had.keys() | aims.keys()))


def value_of(db: Session, indicator_id: int, ends: date) -> IndicatorValue | None:
    """The value of a period."""
    found = select(IndicatorValue).where(IndicatorValue.indicator_id == indicator_id)
    return db.exec(found.where(IndicatorValue.period_ends == ends)).first()


def target_of(db: Session, indicator_id: int, ends: date) -> IndicatorTarget | None:
    """The target of a period."""
    found = select(IndicatorTarget).where(IndicatorTarget.indicator_id == indicator_id)
    return db.exec(found.where(IndicatorTarget.period_ends == ends)).first()


def with_untold_flips(db: Session) -> tuple[Indicator, ...]:
    """Indicators with changes of rating about which nobody has decided yet whether an alert is due."""
    changed = select(IndicatorFlip.indicator_id).where(col(IndicatorFlip.told_at).is_(None))
    return tuple(db.exec(select(Indicator).where(col(Indicator.id).in_(changed)).order_by(col(Indicator.id))))


def untold_flips(db: Session, ids: Collection[int]) -> tuple[IndicatorFlip, ...]:
    """Those changes of some indicators, oldest first, locked until it is decided."""
    rows = select(IndicatorFlip).where(col(IndicatorFlip.indicator_id).in_(ids), col(IndicatorFlip.told_at).is_(None))
    return tuple(db.exec(rows.order_by(col(IndicatorFlip.id)).with_for_update()))


def alerted_since(db: Session, ids: Collection[int], moment: datetime) -> tuple[IndicatorFlip, ...]:
    """Changes of rating of some indicators that alerts have told since a moment."""
    rows = select(IndicatorFlip).where(col(IndicatorFlip.indicator_id).in_(ids), col(IndicatorFlip.alerted))
    return tuple(db.exec(rows.where(col(IndicatorFlip.told_at) >= moment).order_by(col(IndicatorFlip.id))))
