"""What a date cell was understood to say, and what the reader has to know of the paper it stands in. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.vocabulary import Milestone, Precision


class Quarters(StrEnum):
    """How a plan counts its quarters and seasons (domain 2.2; issue 3.4)."""

    FINANCIAL = "financial"
    CALENDAR = "calendar"
    ACADEMIC = "academic"


class TargetKind(StrEnum):
    """What a date cell holds; only `DATED` has a day that counts (RULES 10)."""

    BLANK = "blank"
    DATED = "dated"
    YEARLESS = "year missing"
    ONGOING = "ongoing"
    RECURRING = "recurring"
    RELATIVE = "relative"
    IMMEDIATE = "immediate"
    OPEN = "to be set"
    EVENT = "event"
    ELSEWHERE = "said elsewhere"
    DONE = "done"
    SUPERSEDED = "struck through"
    UNREAD = "not understood"


@dataclass(frozen=True)
class DateContext:
    """What the paper and the column say about how their dates are to be read.

    `year` and `dated` are the paper's own; without them a day without a year stays without one. `day_first` is False in
    an American paper, True where the paper shows it, None where it shows neither and the rule holds (day first).
    `month_year` says whether "Jun-10" is June 2010 (True) or 10 June (False); None where nothing settles it. `base` is
    the day from which "within 3 months" counts, where a person has said so. `serials` is True where the cells around
    are spreadsheets' numbers for days. `strict` leaves a season, feast or half term without a year to be asked: who
    says "by Easter" means the next, but a paper may mean any. `why` is what the column showed.
    """

    year: int | None = None
    dated: date | None = None
    day_first: bool | None = None
    month_year: bool | None = None
    quarters: Quarters = Quarters.FINANCIAL
    base: date | None = None
    serials: bool = False
    strict: bool = False
    why: tuple[str, ...] = ()

    @property
    def known_year(self) -> int | None:
        """The year of the document: as given, else that of its day."""
        return self.year if self.year is not None else self.dated.year if self.dated else None

    @property
    def american(self) -> bool:
        """True where months come first, and fiscal years end in September."""
        return self.day_first is False


@dataclass(frozen=True)
class WrittenTarget:
    """A target date as written and as understood (domain 2.2).

    `final` is the day which counts by RULES 10: the last of a range or of phases, the revision where there is one.
    `milestones` are all days that the cell gives as its target, in the order printed; `earlier` are superseded ones
    (struck through, or said to be revised); `partial` are days that lack only their year, as "--06-21". `says_done` is
    True where the cell gives the day on which the work was done. Doubts are sentences for the person who checks.
    """

    text: str
    kind: TargetKind = TargetKind.BLANK
    milestones: tuple[Milestone, ...] = ()
    final: date | None = None
    partial: tuple[str, ...] = ()
    earlier: tuple[Milestone, ...] = ()
    says_done: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def precision(self) -> Precision | None:
        """How exactly the day that counts is written; None when there is none."""
        exact = [milestone.precision for milestone in self.milestones if milestone.latest == self.final]
        return exact[-1] if exact else None


@dataclass(frozen=True)
class DuePhrase:
    """A due date inside a sentence: the words as written with their place in it, and what they say (RULES 9)."""

    text: str
    start: int
    end: int
    target: WrittenTarget
