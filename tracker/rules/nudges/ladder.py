"""The ladder of reminders: when an owner, a lead and a director hear of an action (domain 6.1, 6.6)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.rules.calendar import WorkingDays

_MOST_DAYS = 260
"""Working days in a year: a step further away than that is a slip of the pen."""
_MOST_STEPS = 8


class StepKind(StrEnum):
    """Who hears at a step, and why."""

    BEFORE = "before"
    """The owner: the target is coming."""
    AFTER = "after"
    """The owner: the target has passed."""
    SNOOZED = "snoozed"
    """The owner: this is the day to which it was put off."""
    MEETING = "meeting"
    """The owner: a meeting is coming, and nothing was heard for a cycle."""
    LEAD = "lead"
    """The plan's lead: overdue."""
    DIRECTOR = "director"
    """The plan's director: overdue for longer, or slipped again."""

    @property
    def is_for_owner(self) -> bool:
        """Whether the owner hears, rather than somebody above."""
        return self not in {StepKind.LEAD, StepKind.DIRECTOR}


@dataclass(frozen=True)
class Step:
    """One step: reached once for each day from which it is counted."""

    anchor: date
    """The day from which it is counted: the target, the last slip, the meeting, or the day to which it was snoozed."""
    name: str
    """Such as `before 10`; with the anchor it tells this step from all others of the action."""
    day: date
    """The day on which it is due."""
    kind: StepKind


@dataclass(frozen=True)
class Ladder:
    """A plan's steps, in working days from the target. Raises ValueError, in words for the lead, for what cannot be."""

    before: tuple[int, ...] = (10, 2)
    after: tuple[int, ...] = (1, 6)
    lead_after: int | None = 5
    """None where the lead wants the weekly digest only."""
    director_after: int | None = 10
    meeting_before: int = 5
    """Working days before a meeting on which those who have not been heard of are asked."""

    def __post_init__(self) -> None:
        """Refuse steps that nobody can mean."""
        named = {"before": self.before, "after": self.after}
        for name, steps in named.items():
            if len(steps) > _MOST_STEPS:
                raise ValueError(f"{len(steps)} reminders {name} the date are too many: {_MOST_STEPS} at most")
        above = tuple(days for days in (self.lead_after, self.director_after) if days is not None)
        for days in (*self.after, *above, self.meeting_before):
            if not 1 <= days <= _MOST_DAYS:
                raise ValueError(f"{days} is not a number of working days from 1 to {_MOST_DAYS}")
        for days in self.before:
            if not 0 <= days <= _MOST_DAYS:
                raise ValueError(f"{days} is not a number of working days from 0 to {_MOST_DAYS}")

    @classmethod
    def from_settings(cls, settings: Mapping[str, object]) -> Ladder:
        """Read what a plan keeps of its ladder; what it does not name stays as by default. Raises ValueError."""
        default = cls()
        names = {field.name for field in dataclasses.fields(cls)}
        for name in settings:
            if name not in names:
                raise ValueError(f"{name} is no setting of reminders")
        return cls(
            before=_each(settings.get("before", default.before)),
            after=_each(settings.get("after", default.after)),
            lead_after=_one_or_none(settings.get("lead_after", default.lead_after)),
            director_after=_one_or_none(settings.get("director_after", default.director_after)),
            meeting_before=_one(settings.get("meeting_before", default.meeting_before)),
        )

    def steps(self, target: date, workdays: WorkingDays) -> tuple[Step, ...]:
        """All steps counted from a target, in order of their days."""
        steps = [
            *(Step(target, f"before {n}", workdays.add(target, -n), StepKind.BEFORE) for n in self.before),
            *(Step(target, f"after {n}", workdays.add(target, n), StepKind.AFTER) for n in self.after),
        ]
        if self.lead_after is not None:
            steps.append(Step(target, "lead", workdays.add(target, self.lead_after), StepKind.LEAD))
        if self.director_after is not None:
            steps.append(Step(target, "director", workdays.add(target, self.director_after), StepKind.DIRECTOR))
        return tuple(sorted(steps, key=lambda step: step.day))


def _one(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{value} is not a number of working days")
    return value


def _one_or_none(value: object) -> int | None:
    return None if value is None else _one(value)


def _each(value: object) -> tuple[int, ...]:
    if not isinstance(value, list | tuple):
        raise ValueError(f"{value} is not a list of working days")
    return tuple(_one(one) for one in value)
