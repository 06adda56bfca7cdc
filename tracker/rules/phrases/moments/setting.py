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
    weight: int = 1
    """How much it counts beside others of its kind: least where only a deed is done then, which may be one of several;
    more where "until" leads up to it or it is named for completion; most where somebody is back then."""


@dataclass(frozen=True)
class Setting:
    """What is known around a clause when its dates are read: today, the recorded target, the talk of the sentence."""

    today: date
    target: date | None
    stems: frozenset[str]
    leads_in: str = ""
    """The clauses of its sentence that came before, in small letters."""
    lately: str = ""
    """What its sentence, and the one before it, say up to it."""
    leads_out: str = ""
    """The clause of its sentence that follows, in small letters."""
    around: str = ""
    """Its sentence and the one before it."""
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
