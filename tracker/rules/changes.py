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
        return Effect({"snoozed_until": change.date}) if change.to is None else _handed(change, may_decide)
    if change.to is not None and change.status is None:
        return _handed(change, may_decide)
    sets: dict[str, Any] = {"updated_on": today, "snoozed_until": None}
    asks: list[Ask] = []
    _status(standing, change, today, may_decide, sets, asks)
    if change.percent is not None:
        sets["percent"] = change.percent
        if standing.reported is Reported.NOT_STARTED and change.percent > 0 and change.status is None:
            sets["reported"] = None
    if change.evidence:
        sets["evidence"] = list(dict.fromkeys((*standing.evidence, *change.evidence)))
    if change.date_kind is DateKind.FORECAST:
        sets["forecast"] = change.date
    new_date = None
    if change.date_kind is DateKind.TARGET and change.date is not None:
        if may_decide:
            sets |= agreed(standing, change.date)
        else:
            new_date = change.date
            asks.append(Ask.NEW_DATE)
    if change.reason:
        sets["reason"] = change.reason
    return Effect(sets, tuple(asks), new_date)


def agreed(standing: Standing, new_date: date) -> dict[str, Any]:
    """Set a new target date: a later one is a slip; the first one is the baseline, never overwritten (domain 2.3)."""
    sets: dict[str, Any] = {"target": new_date}
    if standing.baseline is None:
        sets["baseline"] = new_date
    if standing.target is not None and new_date > standing.target:
        sets["slips"] = standing.slips + 1
    if standing.forecast is not None and standing.forecast <= new_date:
        sets["forecast"] = None
    return sets


def _handed(change: Change, may_decide: bool) -> Effect:
    return Effect({}, () if may_decide else (Ask.TAKE_OVER,))


def _status(
    standing: Standing, change: Change, today: date, may_decide: bool, sets: dict[str, Any], asks: list[Ask]
) -> None:
    status = change.status
    if status is None:
        return
    if status is Reported.CLOSED and not may_decide:
        asks.append(Ask.CLOSE)
        return
    sets |= {"reported": status, "hold_until": None}
    if status is Reported.COMPLETE:
        done_on = change.date if change.date_kind is DateKind.DONE_ON else None
        sets |= {"complete_on": done_on or today, "percent": 100, "forecast": None}
        asks.append(Ask.CHECK)
        if not standing.evidence and not change.evidence:
            asks.append(Ask.EVIDENCE)
    elif standing.reported is Reported.COMPLETE:
        sets |= {"complete_on": None, "checked_by": None}
        if standing.percent == 100 and change.percent is None:
            sets["percent"] = None
    if status is Reported.NOT_STARTED and change.percent is None:
        sets["percent"] = None
    if status is Reported.ON_HOLD and change.date_kind is DateKind.UNTIL:
        sets["hold_until"] = change.date
