"""How a plan chases: whom it reminds when, and how often it expects to hear; its lead sets that (domain 6.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from models.plan import Plan
from models.queries import actions
from tracker import access, messages
from tracker.actions import nudging, ratings
from tracker.meetings import times as meetings
from tracker.people import digest_times
from tracker.refusals_settings import LadderUnclear, SettingWrong
from tracker.rules import checks
from tracker.rules.nudges import Ladder
from tracker.rules.wording import listed
from tracker.work import Work

_SEVERAL = re.compile(r"\d{1,3}(?:\s*(?:,|;|and|\s)\s*\d{1,3})*")
_NONE = {"", "off", "none", "never"}
_LADDER = re.compile(r"(before|after|lead|director)\b\s*:?\s*(.*)", re.IGNORECASE | re.DOTALL)
_EVERY = re.compile(r"(?:every\s+)?(\d{1,3})(?:\s*days?)?", re.IGNORECASE)
_CYCLE = range(1, 367)


def shown(work: Work, plan: Plan, *, is_saved: bool = False) -> messages.PlanSettings:
    """What is set, and how to change it for those who may."""
    may_change = access.may_decide(work, plan)
    return messages.PlanSettings(
        key=plan.key,
        reminders=_in_words(plan),
        cycle_days=plan.cycle_days,
        meets=meetings.in_words(work, plan),
        checks=checks.in_words(plan.checks),
        digest=digest_times.in_words(work, plan) if may_change else "",
        may_change=may_change,
        is_saved=is_saved,
    )


def _in_words(plan: Plan) -> tuple[tuple[str, str], ...]:
    """Who is reminded, and when: `owner`, `10 and 2 before, 1 and 6 after`."""
    ladder = Ladder.from_settings(plan.ladder)
    sides = ((ladder.before, "before"), (ladder.after, "after"))
    asked = ", ".join(f"{listed(tuple(map(str, days)))} {side}" for days, side in sides if days)
    above = (("lead", ladder.lead_after), ("director", ladder.director_after))
    return (
        ("owner", asked or "never"),
        *((who, f"once it is overdue by {days}" if days else "in the weekly digest only") for who, days in above),
    )


def keep(work: Work, plan: Plan, ladder: Mapping[str, Any], cycle_days: int) -> None:
    """Keep a ladder and a cycle, and plan and rate everything in the plan anew."""
    plan.ladder = dict(ladder)
    if plan.cycle_days != cycle_days:
        plan.cycle_days = cycle_days
        for action, _ in actions.leaves(work.db, {plan.id or 0}):
            ratings.rerate(work, action, plan)
    nudging.replan_all(work, plan)


def reminders(work: Work, plan: Plan, text: str, _channel: str = "") -> messages.PlanSettings:
    """`/plan KEY reminders before 10, 2`, `after 1, 6`, `lead 5`, `director off`; alone it says what is set.

    Raises:
        LeadOnly: the person does not decide on the plan. LadderUnclear: the words name no step. SettingWrong: it cannot
        be.

    """
    if not text.strip():
        return shown(work, plan)
    access.require_lead(work, plan)
    named = _LADDER.fullmatch(text.strip())
    if named is None:
        raise LadderUnclear(words=text, key=plan.key)
    step, words = named[1].lower(), named[2].strip().lower()
    try:
        value = days_of(step, words) if step in {"before", "after"} else day_of(f"{step}_after", words)
    except ValueError as error:
        raise SettingWrong(problem=error) from error
    name = step if step in {"before", "after"} else f"{step}_after"
    keep(work, plan, {**plan.ladder, name: value}, plan.cycle_days)
    return shown(work, plan, is_saved=True)


def updates(work: Work, plan: Plan, text: str, _channel: str = "") -> messages.PlanSettings:
    """`/plan KEY updates every 28 days`: how often each open action is to be heard of; alone it says what is set.

    Raises:
        LeadOnly: the person does not decide on the plan. SettingWrong: it cannot be.

    """
    if not text.strip():
        return shown(work, plan)
    access.require_lead(work, plan)
    named = _EVERY.fullmatch(text.strip())
    try:
        keep(work, plan, plan.ladder, cycle_of(named[1] if named else text))
    except ValueError as error:
        raise SettingWrong(problem=error) from error
    return shown(work, plan, is_saved=True)


def days_of(name: str, text: str) -> list[int]:
    """The working days before or after the date that words name, in the order in which they come.

    Raises:
        ValueError: in words, where they name none or what cannot be.

    """
    if text in _NONE:
        return []
    if not _SEVERAL.fullmatch(text):
        raise ValueError("give numbers of working days, such as 10, 2")
    days = sorted({int(number) for number in re.findall(r"\d+", text)}, reverse=name == "before")
    Ladder.from_settings({name: days})
    return days


def day_of(name: str, text: str) -> int | None:
    """After how many working days somebody above is told; None where the digest is enough.

    Raises:
        ValueError: in words, where the words say neither.

    """
    if text in _NONE:
        return None
    if not (text.isascii() and text.isdigit()):
        raise ValueError("give a number of working days, or leave it empty")
    Ladder.from_settings({name: int(text)})
    return int(text)


def cycle_of(text: str) -> int:
    """A number of days; raises ValueError, in words, where it is none that can be."""
    if not (text.isascii() and text.isdigit()) or int(text) not in _CYCLE:
        raise ValueError(f"give a number of days from {_CYCLE.start} to {_CYCLE.stop - 1}")
    return int(text)


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"reminders": reminders, "updates": updates}
