"""Every "no" to a setting of a plan, as a class whose docstring is the sentence that the person reads."""

from __future__ import annotations

from tracker.refusals import Refusal


class DigestUnclear(Refusal):
    """“{words}” is no time of the week. Say it such as `/plan {key} digest friday 14:00`, or
    `/plan {key} digest off`."""


class OutOfHours(Refusal):
    """Choose a time from {first} to {last}, within your working hours."""


class MeetingUnclear(Refusal):
    """“{words}” does not say when {key} meets. Say it such as `/plan {key} meets every 6 weeks from 12 January`,
    `/plan {key} meets on 14 January` for the next one alone, or `/plan {key} meets off`."""


class LadderUnclear(Refusal):
    """“{words}” does not say who is reminded when. Say it such as `/plan {key} reminders before 10, 2`,
    `/plan {key} reminders after 1, 6`, `/plan {key} reminders lead 5` or `/plan {key} reminders director off`."""


class SettingWrong(Refusal):
    """That cannot be set: {problem}."""
