"""Indicators with their values and targets per period (domain 8)."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.columns import UtcDateTime, word
from models.vocabulary import Meaning, Polarity


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
    meaning: Meaning | None = Field(default=None, sa_type=word(Meaning))
    """How its latest value was rated; None before it was for the first time."""
    why: str = ""


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


class IndicatorFlip(SQLModel, table=True):
    """A change of an indicator's rating as a fact: from, to, why, when. Alerts follow from it (domain 4.5, 8.3)."""

    id: int | None = Field(default=None, primary_key=True)
    indicator_id: int = Field(foreign_key="indicator.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    was: Meaning = Field(sa_type=word(Meaning))
    now: Meaning = Field(sa_type=word(Meaning))
    why: str
    by_id: int | None = Field(default=None, foreign_key="person.id")
    """Who entered the value or the target that changed it."""
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    """When an alert about it was queued, or when it was decided that none is due; None until then."""
    alerted: bool = False
    """True where an alert told it."""
