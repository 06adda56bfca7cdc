"""What is said of indicators to those who see them or enter their values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.vocabulary import Colour, Meaning


@dataclass(frozen=True)
class IndicatorRow:
    """How an indicator stands by its latest value."""

    code: str
    title: str
    meaning: Meaning
    colour: Colour | None
    """None where nothing is to be coloured: no value or no target."""
    why: str
    """Its period, value and target, and what moved."""
    next_period: str
    """The period whose value is entered next."""
    next_due: str
    """From which day on it is due."""
    is_due: bool
    enters: str
    """Who enters it; empty where that is who reads."""


@dataclass(frozen=True)
class Indicators:
    """How indicators stand, worst first."""

    rows: tuple[IndicatorRow, ...]
    more: int


@dataclass(frozen=True)
class Replacement:
    """A value that was entered, and the one that stood in its place before; None where none did."""

    indicator_id: int
    ends: date
    entered: float
    earlier: float | None

    @property
    def pressed(self) -> str:
        """What a button that takes it back stands for."""
        return f"{self.indicator_id}/{self.ends}/{self.entered!r}/{'' if self.earlier is None else repr(self.earlier)}"


@dataclass(frozen=True)
class ValueKept:
    """A value that was entered, or taken back, and what became of the rating."""

    row: IndicatorRow
    period: str
    value: str
    """Empty where the period has none any more."""
    before: str
    """The value that stood there; empty where none did."""
    before_by: str
    """Who had entered it and when; empty where that is not known."""
    was: Meaning | None
    """The rating before, where it is another now."""
    undo: Replacement | None
    """What a button takes back; None where there is nothing to take back."""
