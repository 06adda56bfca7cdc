"""Every "no" to a setting of a plan or of one's own, as a class whose docstring is the sentence that is read."""

from __future__ import annotations

from tracker.refusals import Refusal


class ChecksUnclear(Refusal):
    """I could not tell from “{words}” what needs a check. Say all, none, with outputs, tagged Wards, or #4 and #7."""


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


class NoPages(Refusal):
    """I have no address on the web yet, under which your calendar could be. An administrator of Chaser sets it, as
    BASE_URL."""


class SettingWrong(Refusal):
    """That cannot be set: {problem}."""


class WayUnclear(Refusal):
    """“{words}” is nothing that I can set. Say “settings mail”, “settings both”, “settings hour 10” or
    “settings confirmations off”."""


class WayUnknown(Refusal):
    """You cannot be reached by {way} here. Ask an administrator of Chaser to add it to the list of people."""
