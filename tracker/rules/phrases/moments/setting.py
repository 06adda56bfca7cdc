"""What is known around a clause when its dates are read, and what comes of it: a date that matters to the action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.vocabulary import DateKind


@dataclass(frozen=True)
class Moment:
    """A date that matters to the action and what it is; without a day it is one to ask about, and `doubt` says why."""

    kind: DateKind
    day: date | None
    start: int
    end: int
    doubt: str = ""
    is_end: bool = False
    """True for a day that "until" or "back on" leads up to, or that is named for completion, which outweighs others."""


@dataclass(frozen=True)
class Setting:
    """What is known around a clause when its dates are read: today, the recorded target, the talk of the sentence."""

    today: date
    target: date | None
    stems: frozenset[str]
    leads_in: str = ""
    """The clauses of its sentence that came before, in small letters."""
    leads_out: str = ""
    """The clause of its sentence that follows, in small letters."""
    leaves_alone: bool = False
    """True where the clause asks to be reminded later or names someone who covers until then."""
    on_hold: bool = False
    asks_for_date: bool = False
    done: bool = False
    """True where its sentence has already said that the action is complete."""
    part_done: bool = False
    """True where a part of the action has been said to be complete."""
    foretold: bool = False
    """True where its sentence has already named the day on which the action is expected to be done."""
