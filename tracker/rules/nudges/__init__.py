"""Reminders and escalation: who hears of what on which day (domain 6)."""

from tracker.rules.nudges.bundle import DayMessage, Nudge, bundle, worst_first
from tracker.rules.nudges.due import Chase, Chased, due, next_day
from tracker.rules.nudges.ladder import Ladder, Step, StepKind
from tracker.rules.nudges.quiet import SnoozeNeeds, is_silent, quiet_since, snooze_needs

__all__ = [
    "Chase",
    "Chased",
    "DayMessage",
    "Ladder",
    "Nudge",
    "SnoozeNeeds",
    "Step",
    "StepKind",
    "bundle",
    "due",
    "is_silent",
    "next_day",
    "quiet_since",
    "snooze_needs",
    "worst_first",
]
