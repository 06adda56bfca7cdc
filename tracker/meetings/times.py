"""When a plan meets: its lead says so in words or on the form of settings (domain 1.1, 6.6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from itertools import islice

from models.plan import Plan
from tracker import access, messages
from tracker.actions import nudging
from tracker.refusals_settings import MeetingUnclear, SettingWrong
from tracker.rules.calendar import working_days
from tracker.rules.meeting_words import read_cycle
from tracker.rules.meetings import Meetings, Unit
from tracker.rules.wording import listed
from tracker.voice.formats import day
from tracker.work import Work

SHOWN = 3
"""Meetings to come that are named."""
_OFF = {"off", "none", "never", "no more"}
_FURTHEST = timedelta(days=2 * 366)
"""How far away a meeting can be named: what is further is a slip of the pen."""


def of(plan: Plan) -> Meetings | None:
    """The meetings of a plan; None where it has none."""
    return Meetings.from_settings(plan.meetings)


def coming(work: Work, plan: Plan, most: int = SHOWN) -> tuple[date, ...]:
    """The next meetings of a plan, later than today."""
    meetings = of(plan)
    return tuple(islice(meetings.after(work.today(plan.zone), working_days(plan.nation)), most)) if meetings else ()


def in_words(work: Work, plan: Plan) -> str:
    """When a plan meets: `every 6 weeks, next on Tue 12 Jan 2027, Tue 23 Feb 2027 and Tue 6 Apr 2027`; `not at all`."""
    meetings, days = of(plan), coming(work, plan)
    if meetings is None or not days:
        return "not at all"
    often = f"{meetings.cycle_in_words}, next on" if meetings.cycle_in_words else "on"
    return f"{often} {listed(tuple(map(day, days)))}"


def keep(work: Work, plan: Plan, meetings: Meetings | None) -> None:
    """Keep when a plan meets, and plan anew whom to ask before its meetings."""
    plan.meetings = meetings.as_settings() if meetings else {}
    nudging.replan_all(work, plan)


def cycle(work: Work, plan: Plan, every: int, unit: Unit, first: date) -> Meetings:
    """The meetings of a cycle that begins with a day; what was held before it is remembered.

    Raises:
        ValueError: in words, where that cannot be.

    """
    today, workdays, present = work.today(plan.zone), working_days(plan.nation), of(plan)
    if not workdays.is_working(first):
        raise ValueError(f"{day(first)} is no working day")
    if abs(first - today) > _FURTHEST:
        raise ValueError(f"{day(first)} is too far away")
    last = present.before(today + timedelta(days=1), workdays) if present else None
    return Meetings(first, every, unit, last=last)


def command(work: Work, plan: Plan, text: str, _channel: str = "") -> messages.Told:
    """`/plan KEY meets every 6 weeks from 12 January`, `meets on 14 January`, `meets off`; alone it says when.

    Raises:
        LeadOnly: the person does not decide on the plan. MeetingUnclear, SettingWrong: the words name no such day.

    """
    words = text.strip()
    if words:
        access.require_lead(work, plan)
        keep(work, plan, None if words.lower() in _OFF else _read(work, plan, words))
    change = f"To change that: `/plan {plan.key} meets every 6 weeks from 12 January`"
    return messages.Told(f"{plan.key} meets {in_words(work, plan)}.", details=() if words else (change,))


def _read(work: Work, plan: Plan, words: str) -> Meetings:
    today, workdays, present = work.today(plan.zone), working_days(plan.nation), of(plan)
    read = read_cycle(words, today)
    next_one = present.next(today, workdays) if present else None
    first = (read.day or next_one) if read else None
    if read is None or first is None:
        raise MeetingUnclear(words=words, key=plan.key)
    try:
        made = cycle(work, plan, read.every, read.unit, first)
        return present.with_next_on(first, today, workdays) if present and not read.every else _to_come(made, today)
    except ValueError as error:
        raise SettingWrong(problem=error) from error


def _to_come(made: Meetings, today: date) -> Meetings:
    if not made.every and made.first <= today:
        raise ValueError(f"{day(made.first)} has gone by")
    return made


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"meets": command, "meetings": command}
