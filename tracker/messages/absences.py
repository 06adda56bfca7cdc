"""What is said of who is away, and of who has left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class OnLeave:
    """That somebody is away from one day to another, and who covers."""

    leave_id: int
    name: str
    """Who is away; empty where that is who reads."""
    first: date
    last: date
    cover: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class LeftPlan:
    """What somebody who has left owns, leads or directs in a plan."""

    key: str
    owns: int
    leads: bool
    directs: bool


@dataclass(frozen=True)
class Leaver:
    """That somebody has left: nothing is sent to them any more, and what was theirs is to be given to others."""

    person_id: int
    name: str
    on: date
    plans: tuple[LeftPlan, ...]
    notes: tuple[str, ...]
