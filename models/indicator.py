"""Indicators with their values and targets per period (domain 8)."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.columns import UtcDateTime, word
from models.vocabulary import Polarity


class Indicator(SQLModel, table=True):
    """Something measured against a target (domain 8.1)."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    title: str
    unit: str = ""
    polarity: Polarity = Field(sa_type=word(Polarity))
    period: str = "month"
    tolerance: float = 5.0
    """Per cent of the target, or points where `tolerance_in_points` (domain 8.3)."""
    tolerance_in_points: bool = False
    plan_id: int | None = Field(default=None, foreign_key="plan.id", index=True)
    lead_id: int | None = Field(default=None, foreign_key="person.id")
    data_owner_id: int | None = Field(default=None, foreign_key="person.id")


class IndicatorValue(SQLModel, table=True):
    """The value of a period; a blank is no row, never a zero (domain 8.2)."""

    __table_args__ = (UniqueConstraint("indicator_id", "period_ends"),)

    id: int | None = Field(default=None, primary_key=True)
    indicator_id: int = Field(foreign_key="indicator.id")
    period_ends: date
    value: float
    entered_at: datetime = Field(sa_type=UtcDateTime)
    entered_by: int | None = Field(default=None, foreign_key="person.id")


class IndicatorTarget(SQLModel, table=True):
    """The target of a period; targets may be profiled over the year (domain 8.2)."""

    __table_args__ = (UniqueConstraint("indicator_id", "period_ends"),)

    id: int | None = Field(default=None, primary_key=True)
    indicator_id: int = Field(foreign_key="indicator.id")
    period_ends: date
    value: float
