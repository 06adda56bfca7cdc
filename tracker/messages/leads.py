"""What a plan's lead sets and is offered: the plan's settings, the pack for its meeting; and anybody's calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.messages.items import PlanLine


@dataclass(frozen=True)
class PlanSettings:
    """How a plan chases, and how those who decide on it change that (domain 6.1)."""

    key: str
    reminders: tuple[tuple[str, str], ...]
    """Who is reminded, and when in words."""
    cycle_days: int
    meets: str
    """When it meets, in words."""
    checks: str
    """Which of its actions need a check once done, in words."""
    digest: str
    """When the reader gets its digest, in words; empty for those who get none."""
    may_change: bool
    is_saved: bool


@dataclass(frozen=True)
class PackOffer:
    """The pack for a plan's next meeting, offered to its lead (domain 6.6)."""

    covers: str
    """For whom the reader stands in, by name; empty where the plan is the reader's own."""
    plan: PlanLine
    meets_on: date
    since: date
    """The day of the last meeting, or of the release."""
    worse: int
    better: int
    to_decide: int
    """New target dates that nobody has decided on, and what was put off time and again."""
    silent: int
    """Open actions that were not heard of for a cycle, although their owners were asked."""


@dataclass(frozen=True)
class CalendarAddress:
    """Somebody's private calendar address (RFC 5545), shown once; or that they have one."""

    url: str
    """Empty where it was shown before: it is kept as a hash only."""
    is_renewed: bool
