"""Which of the figures and dates that were said of an action counts, and how surely (replies' rules 4 and 5)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.figures.percents import Said
from tracker.rules.phrases.gathered import Facts


def percent_of(facts: Facts) -> tuple[int | None, str]:
    """The one percentage of an action, and why it is unsure."""
    own = [percent for percent in facts.percents if percent.said is not Said.ELSE]
    values = list(dict.fromkeys(percent.value for percent in own))
    if any(percent.said is Said.RANGE for percent in own):
        return values[0], "You give a range: which figure shall I put down?"
    if len(values) > 1:
        return values[-1], "You give more than one percentage: which is it?"
    return (values[0] if values else None), ""


def date_of(facts: Facts, status: Reported | None) -> tuple[date | None, DateKind | None, str]:
    """The one date of an action, left alone until, else asked for, done on or expected; and why it is unsure.

    Of several days of cover the last counts, to which it lasts: "off for three weeks, Jo has it until the 28th".
    """
    for kind in (DateKind.UNTIL, DateKind.TARGET, DateKind.DONE_ON, DateKind.FORECAST):
        of_kind = [moment for moment in facts.moments if moment.kind is kind]
        if not of_kind or (kind is DateKind.DONE_ON and status is not Reported.COMPLETE):
            continue
        if kind in {DateKind.DONE_ON, DateKind.UNTIL}:
            of_kind = [moment for moment in of_kind if not moment.doubt] or of_kind
        most = max(moment.weight for moment in of_kind)
        of_kind = [moment for moment in of_kind if moment.weight == most]
        doubt = next((moment.doubt for moment in of_kind if moment.doubt), "")
        days = list(dict.fromkeys(moment.day for moment in of_kind if moment.day))
        if facts.handover and kind is DateKind.UNTIL:
            days.sort(reverse=True)
        if len(days) > 1 and kind is not DateKind.UNTIL:
            return days[0], kind, doubt or "You give two dates: which is it?"
        return (days[0] if days else None), kind, doubt
    return None, None, ""
