"""The words of the trade as types: what plans, ratings, people and messages can be. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PlanState(StrEnum):
    """Where a plan stands (domain 1.1). A draft sends nobody anything."""

    DRAFT = "draft"
    LIVE = "live"
    CLOSED = "closed"


class Visibility(StrEnum):
    """Who may see a plan (domain 1.1)."""

    EVERYONE = "everyone"
    PEOPLE = "plan's people"
    NAMED = "named people"


class Reported(StrEnum):
    """What a person or a paper says of an action, before any rule is applied (domain 4.2, 5.1)."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    ON_HOLD = "on_hold"
    NOT_STARTED = "not_started"
    CLOSED = "closed"


class Meaning(StrEnum):
    """What a rating means (domain 4.3); the colour is the plan's preset for it."""

    OVERDUE = "overdue"
    OFF_TRACK = "off_track"
    AT_RISK = "at_risk"
    UNKNOWN = "unknown"
    ON_HOLD = "on_hold"
    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    COMPLETE = "complete"
    VERIFIED = "verified"
    CLOSED = "closed"
    DONE = "done"
    """Complete by its owner's word: its plan asks for no check of it (domain 5.4)."""

    @property
    def is_open(self) -> bool:
        """True while there is still something for the owner to do."""
        return self not in {Meaning.COMPLETE, Meaning.VERIFIED, Meaning.CLOSED, Meaning.DONE}

    @property
    def words(self) -> str:
        """How it is said to people, to stand beside its colour."""
        return _MEANING_WORDS[self]


_MEANING_WORDS = {
    Meaning.OVERDUE: "overdue",
    Meaning.OFF_TRACK: "off track",
    Meaning.AT_RISK: "at risk",
    Meaning.UNKNOWN: "unknown",
    Meaning.ON_HOLD: "on hold",
    Meaning.NOT_STARTED: "not started",
    Meaning.ON_TRACK: "on track",
    Meaning.COMPLETE: "complete, awaiting check",
    Meaning.VERIFIED: "complete and checked",
    Meaning.CLOSED: "closed, not done",
    Meaning.DONE: "complete",
}

WORST_FIRST = tuple(Meaning)
"""Order in which lists are shown and in which an action takes its worst sub-action's rating (domain 1.3, 7.3)."""


class Colour(StrEnum):
    """A colour of a RAG preset; never shown without its word (domain 4.1)."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    GREY = "grey"


DEFAULT_COLOURS: dict[Meaning, Colour] = {
    Meaning.OVERDUE: Colour.RED,
    Meaning.OFF_TRACK: Colour.RED,
    Meaning.AT_RISK: Colour.AMBER,
    Meaning.UNKNOWN: Colour.GREY,
    Meaning.ON_HOLD: Colour.GREY,
    Meaning.NOT_STARTED: Colour.GREY,
    Meaning.ON_TRACK: Colour.GREEN,
    Meaning.COMPLETE: Colour.GREEN,
    Meaning.VERIFIED: Colour.BLUE,
    Meaning.CLOSED: Colour.GREY,
    Meaning.DONE: Colour.GREEN,
}
"""The default preset of domain 4.3."""


PAINT: dict[Colour, str] = {
    Colour.RED: "#b3261e",
    Colour.AMBER: "#8a5a00",
    Colour.GREEN: "#1b6e3c",
    Colour.BLUE: "#1f5fa8",
    Colour.GREY: "#56606b",
}
"""How a colour is painted: dark enough for white words on it (WCAG 2.2, 1.4.3)."""


class Precision(StrEnum):
    """How exactly a target date is written (domain 2.2)."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"


class DateKind(StrEnum):
    """What a date in a reply is: expected, asked for, done on, or left alone until."""

    FORECAST = "forecast"
    TARGET = "target"
    DONE_ON = "done_on"
    UNTIL = "until"


class Intent(StrEnum):
    """What a reply wants; where several apply the first of these wins."""

    UNDO = "undo"
    HANDOVER = "handover"
    UPDATE = "update"
    SNOOZE = "snooze"
    NO_CHANGE = "no_change"
    QUESTION = "question"
    THANKS = "thanks"
    UNCLEAR = "unclear"


class Way(StrEnum):
    """The way by which something came in or goes out (domain 5.3)."""

    SLACK = "slack"
    MAIL = "mail"
    LINE = "line"
    CLOCK = "clock"


class Nation(StrEnum):
    """A nation of the UK, whose bank holidays a plan follows (domain 6.1)."""

    ENGLAND = "ENG"
    WALES = "WLS"
    SCOTLAND = "SCT"
    NORTHERN_IRELAND = "NIR"


class Polarity(StrEnum):
    """Whether a bigger or a smaller value of an indicator is better (domain 8.1)."""

    BIGGER = "bigger"
    SMALLER = "smaller"


@dataclass(frozen=True)
class Milestone:
    """One day that a written target names (domain 2.2): when it is due at the latest, and how sure that is."""

    latest: date
    earliest: date
    precision: Precision
    label: str = ""
    doubt: str = ""
