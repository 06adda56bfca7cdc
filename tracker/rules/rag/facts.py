"""The facts that bear on an action's rating, what a plan may set about it, and the rating itself (domain 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.vocabulary import Meaning, Reported


class Rule(StrEnum):
    """Which rule gave a rating; the order is that of domain 4.3, where the first match wins."""

    OVERRIDE = "override"
    CLOSED = "closed"
    VERIFIED = "verified"
    COMPLETE = "complete"
    DONE = "complete, no check needed"
    OVERDUE = "overdue"
    SAID_OFF_TRACK = "said off track"
    FORECAST_FAR = "forecast far past baseline"
    SAID_AT_RISK = "said at risk"
    FORECAST_LATE = "forecast after target"
    SLIPPED = "slipped"
    NOT_BEGUN = "due soon and not started"
    SILENT = "no update"
    ON_HOLD = "on hold"
    CLOSING = "close not approved"
    HOLD_UNCLEAR = "hold without reason or day"
    NO_OWNER = "no owner"
    NO_DATE = "no date"
    STATUS_LOST = "status lost"
    NOT_STARTED = "not started"
    ON_TRACK = "on track"


@dataclass(frozen=True)
class RatingPolicy:
    """What a plan may set about its ratings; the defaults are those of domain 4.3."""

    cycle_days: int = 28
    """Days within which each open action is expected to be heard of."""
    grace_days: int = 5
    """Working days after the cycle until silence counts."""
    soon_days: int = 10
    """Working days before the target from which an action must have been started."""
    far_months: int = 3
    """Months past the baseline from which a forecast means off track."""


@dataclass(frozen=True)
class Override:
    """A lead's own rating of an open action; it lapses on the day of the next review (domain 4.4)."""

    meaning: Meaning
    reason: str
    lapses_on: date

    def __post_init__(self) -> None:
        """Raise ValueError for a rating that only facts can give, or without a reason."""
        if not self.meaning.is_open:
            raise ValueError("an override cannot say that an action is done or closed")
        if not self.reason.strip():
            raise ValueError("an override needs a reason")


@dataclass(frozen=True)
class ActionFacts:
    """All that is known of a tracked action and bears on its rating."""

    has_owner: bool = True
    baseline: date | None = None
    target: date | None = None
    forecast: date | None = None
    starts_on: date | None = None
    slips: int = 0
    reported: Reported | None = None
    percent: int | None = None
    has_note: bool = False
    """The paper, or somebody since, says in words how it goes."""
    reason: str = ""
    """Why it is on hold or will not be done, in the words of whoever said so."""
    hold_until: date | None = None
    """The day on which a hold is over."""
    close_approved: bool = False
    complete_on: date | None = None
    evidence_given: bool = False
    """Evidence was handed in, or the plan asks for none."""
    checked_by_other: bool = False
    """Somebody who does not own it has checked and accepted it (domain 5.4)."""
    check_needed: bool = True
    """The plan asks that somebody who does not own it checks it."""
    updated_on: date | None = None
    """Day of the last real update (domain 6.3)."""
    watched_since: date | None = None
    """Day on which the plan was released: silence before it does not count."""
    status_lost: bool = False
    override: Override | None = None


@dataclass(frozen=True)
class Rating:
    """A meaning with its reason."""

    meaning: Meaning
    rule: str
    why: str
    """In plain words. Days are named, not counted, so that it stays true until `next_look`."""
    next_look: date | None = None
    """The next day on which time alone could change the rating; None where it cannot."""
