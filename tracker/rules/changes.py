"""What a statement about an action changes, and what it can only ask for (domain 2.3, 4.4, 5.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases import Change


class Ask(StrEnum):
    """What a statement brings that somebody else has to decide, or that is still missing."""

    CHECK = "check"
    """Somebody who does not own it checks that it is done (domain 5.4)."""
    EVIDENCE = "evidence"
    """Its owner is asked what shows that it is done."""
    NEW_DATE = "new date"
    """The plan's lead agrees to a new target date, or does not (domain 2.3)."""
    CLOSE = "close"
    """The plan's lead agrees that it will not be done (domain 4.3)."""
    TAKE_OVER = "take over"
    """The person named agrees to own it (domain 3.4)."""
    COVER = "cover"
    """The person named covers for its owner until a day (domain 3.4); nobody has to agree."""


@dataclass(frozen=True)
class Standing:
    """An action as it stands, as far as a statement can change it."""

    reported: Reported | None = None
    percent: int | None = None
    baseline: date | None = None
    target: date | None = None
    forecast: date | None = None
    slips: int = 0
    evidence: tuple[str, ...] = ()
    overdue: bool = False


@dataclass(frozen=True)
class Effect:
    """Fields to set, and what has to be asked."""

    sets: Mapping[str, Any] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
    new_date: date | None = None
    """The target day asked for, with `Ask.NEW_DATE`."""


def effect(standing: Standing, change: Change, today: date, *, may_decide: bool) -> Effect:
    """Work out what a statement does to an action, said by its owner or by somebody who decides on the plan.

    The words themselves are kept as progress by whoever applies this; a snooze leaves them and the day of the last
    update alone, since it says nothing of how it goes (domain 6.3).
    """
    if change.date_kind is DateKind.UNTIL and change.status is not Reported.ON_HOLD:
        return Effect({"snoozed_until": change.date}) if change.to is None else Effect(asks=(Ask.COVER,))
    handed = () if change.to is None or may_decide else (Ask.TAKE_OVER,)
    if change.to is not None and change.status is None:
        return Effect(asks=handed)
    sets: dict[str, Any] = {"updated_on": today, "snoozed_until": None}
    if change.reason:
        sets["reason"] = change.reason
    sets |= _status(standing, change, today, may_decide=may_decide) | _percent(standing, change)
    if change.evidence:
        sets["evidence"] = list(dict.fromkeys((*standing.evidence, *change.evidence)))
    if change.date_kind is DateKind.FORECAST and change.status is not Reported.COMPLETE:
        sets |= {"forecast": change.date} | _reopened(standing, change)
    new_date = change.date if change.date_kind is DateKind.TARGET and change.date != standing.target else None
    if new_date is not None and may_decide:
        sets |= agreed(standing, new_date, today)
    asks = (*_asks(standing, change, may_decide=may_decide), *handed)
    return Effect(sets, asks, None if may_decide else new_date)


def agreed(standing: Standing, new_date: date, today: date) -> dict[str, Any]:
    """Set a new target date: a later one is a slip; the first one is the baseline, never overwritten (domain 2.3)."""
    sets: dict[str, Any] = {"target": new_date}
    if standing.baseline is None:
        sets["baseline"] = new_date
    if standing.target is not None and new_date > standing.target:
        sets |= {"slips": standing.slips + 1, "slipped_on": today}
    if standing.forecast is not None and standing.forecast <= new_date:
        sets["forecast"] = None
    return sets


def sent_back(standing: Standing, before: Mapping[str, Any]) -> dict[str, Any]:
    """Take back that an action is done, after a check: it stands as it did `before` its owner said so (domain 5.4).

    It is under way in any case, so it is neither on hold nor not started.
    """
    reported = before.get("reported")
    idle = {Reported.ON_HOLD, Reported.NOT_STARTED, Reported.COMPLETE, Reported.CLOSED}
    return {
        "reported": None if reported in idle else reported,
        "percent": before.get("percent") if standing.percent == 100 else standing.percent,
        "forecast": standing.forecast or before.get("forecast"),
        "complete_on": None,
        "checked_by": None,
    }


def _asks(standing: Standing, change: Change, *, may_decide: bool) -> tuple[Ask, ...]:
    asks: list[Ask] = []
    if change.status is Reported.COMPLETE:
        asks.append(Ask.CHECK)
        if not standing.evidence and not change.evidence:
            asks.append(Ask.EVIDENCE)
    if may_decide:
        return tuple(asks)
    if change.status is Reported.CLOSED:
        asks.append(Ask.CLOSE)
    if change.date_kind is DateKind.TARGET and change.date is not None and change.date != standing.target:
        asks.append(Ask.NEW_DATE)
    return tuple(asks)


def _status(standing: Standing, change: Change, today: date, *, may_decide: bool) -> dict[str, Any]:
    status = change.status
    if status is None or (status is Reported.CLOSED and not may_decide):
        return {}
    sets: dict[str, Any] = {"reported": status}
    if status is not Reported.ON_HOLD or standing.reported is not Reported.ON_HOLD:
        sets["hold_until"] = None
    if status is Reported.COMPLETE:
        done_on = change.date if change.date_kind is DateKind.DONE_ON else None
        sets |= {"complete_on": done_on or today, "percent": 100, "forecast": None}
        if standing.reported is not Reported.COMPLETE:
            sets["checked_by"] = None
    elif standing.reported is Reported.COMPLETE:
        sets |= _not_done(standing)
    if status is Reported.NOT_STARTED:
        sets["percent"] = None
    if status is Reported.ON_HOLD and change.date_kind is DateKind.UNTIL:
        sets["hold_until"] = change.date
    return sets


def _percent(standing: Standing, change: Change) -> dict[str, Any]:
    if change.percent is None:
        return {}
    sets: dict[str, Any] = {"percent": change.percent}
    if change.status is None and standing.reported is Reported.NOT_STARTED and change.percent > 0:
        sets["reported"] = None
    return (_reopened(standing, change) if change.percent < 100 else {}) | sets


def _reopened(standing: Standing, change: Change) -> dict[str, Any]:
    """Who gives a share of what was done, or a day by which it will be, says that it is not done."""
    if change.status is not None or standing.reported is not Reported.COMPLETE:
        return {}
    return {"reported": None, **_not_done(standing)}


def _not_done(standing: Standing) -> dict[str, Any]:
    sets: dict[str, Any] = {"complete_on": None, "checked_by": None}
    if standing.percent == 100:
        sets["percent"] = None
    return sets
