"""What is worth telling of changed ratings, and what is held back because it flips back and forth (domain 4.5, 7.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.vocabulary import WORST_FIRST, Meaning

QUIET_DAYS = 7
"""Days within which the same is not told twice of the same action or indicator."""

_TROUBLED = frozenset({Meaning.OVERDUE, Meaning.OFF_TRACK, Meaning.AT_RISK})
_WELL = frozenset({Meaning.ON_TRACK, Meaning.COMPLETE, Meaning.VERIFIED, Meaning.DONE})


class AlertKind(StrEnum):
    """Which way a rating went. Other changes are no alert; the weekly digest has them all."""

    WORSENED = "worsened"
    IMPROVED = "improved"


@dataclass(frozen=True)
class Change:
    """A change of rating that was not told yet: the fact, as its row has it."""

    flip_id: int
    subject_id: int
    """The action or the indicator."""
    was: Meaning
    now: Meaning
    why: str
    on: date


@dataclass(frozen=True)
class Told:
    """An earlier alert: what was said of an action or an indicator, and when."""

    now: Meaning
    on: date


@dataclass(frozen=True)
class Alert:
    """One line of an alert: several changes of one action are one."""

    subject_id: int
    kind: AlertKind
    was: Meaning
    now: Meaning
    why: str
    flip_ids: tuple[int, ...]


@dataclass(frozen=True)
class Telling:
    """What becomes of the changes: `alerts` are one message, of `silent` nothing is told, `held` come again."""

    alerts: tuple[Alert, ...] = ()
    """What worsened, worst first, then what improved."""
    silent: tuple[int, ...] = ()
    held: tuple[int, ...] = ()
    again_on: date | None = None
    """The day on which the first of the held can be told; None where none is held."""


def what_to_tell(
    changes: Iterable[Change], told: Mapping[int, Sequence[Told]], today: date, quiet_days: int = QUIET_DAYS
) -> Telling:
    """Decide about all untold changes of one plan.

    Only what is left at the end counts: what went and came back between two looks is not told. What was told of the
    same subject within `quiet_days` is not told again; it is held until then, and told if it is still so.
    """
    by_subject: defaultdict[int, list[Change]] = defaultdict(list)
    for change in sorted(changes, key=lambda change: (change.on, change.flip_id)):
        by_subject[change.subject_id].append(change)
    alerts: list[Alert] = []
    silent: list[int] = []
    held: list[int] = []
    again: list[date] = []
    for subject_id, run in by_subject.items():
        alert = _in_sum(subject_id, run)
        if alert is None:
            silent.extend(change.flip_id for change in run)
            continue
        lapses = [past.on + timedelta(days=quiet_days) for past in told.get(subject_id, ()) if past.now is alert.now]
        if lapses and today < max(lapses):
            held.extend(alert.flip_ids)
            again.append(max(lapses))
        else:
            alerts.append(alert)
    return Telling(tuple(sorted(alerts, key=_worst_first)), tuple(silent), tuple(held), min(again, default=None))


def kind_of(was: Meaning, now: Meaning) -> AlertKind | None:
    """Which kind of alert a change is; None where it is none, such as from on track to complete, or to on hold."""
    worse = WORST_FIRST.index(now) - WORST_FIRST.index(was)
    if now in _TROUBLED and worse < 0:
        return AlertKind.WORSENED
    if was in _TROUBLED and (now in _WELL or (now in _TROUBLED and worse > 0)):
        return AlertKind.IMPROVED
    return None


def _in_sum(subject_id: int, run: Sequence[Change]) -> Alert | None:
    """What a run of changes comes to, with the reason for the last of them."""
    first, last = run[0], run[-1]
    kind = kind_of(first.was, last.now)
    if kind is None:
        return None
    return Alert(subject_id, kind, first.was, last.now, last.why, tuple(change.flip_id for change in run))


def _worst_first(alert: Alert) -> tuple[bool, int, int]:
    return alert.kind is AlertKind.IMPROVED, WORST_FIRST.index(alert.now), alert.subject_id
