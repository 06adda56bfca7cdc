"""How a plan chases: its lead sets the steps of the ladder and the cycle on one form (domain 6.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from models.plan import Plan
from models.queries import actions
from tracker import access, messages, nudging, ratings
from tracker.forms import Field, Form, FormRefused
from tracker.heard import FormSent
from tracker.rules.nudges import Ladder
from tracker.rules.wording import count, listed
from tracker.work import Work

NAME = "chasing"
_SEVERAL = re.compile(r"\d{1,3}(?:\s*(?:,|;|and|\s)\s*\d{1,3})*")
_CYCLE = range(1, 367)


def form(work: Work, plan: Plan, _text: str = "", _channel: str = "") -> Form:
    """The form with the settings as they are.

    Raises:
        LeadOnly: the person does not decide on the plan.

    """
    access.require_lead(work, plan)
    ladder = Ladder.from_settings(plan.ladder)
    days = "Working days, such as 10, 2"
    fields = (
        Field("before", "Remind the owner before the date", value=_shown(ladder.before), hint=days, optional=True),
        Field("after", "Remind the owner after the date", value=_shown(ladder.after), hint=days, optional=True),
        Field("lead_after", "Tell its lead when it is overdue by", "number", _number(ladder.lead_after),
              hint="Working days; empty: in the weekly digest only", optional=True),
        Field("director_after", "Tell its director when it is overdue by", "number", _number(ladder.director_after),
              hint="Working days; empty: in the weekly digest only", optional=True),
        Field("cycle_days", "Expect to hear of each action every", "number", str(plan.cycle_days), hint="Days"),
    )  # fmt: skip
    return Form(NAME, f"Reminders of {plan.key}", plan.key, fields)


def save(work: Work, heard: FormSent) -> messages.Told:
    """Keep the settings, and plan and rate everything in the plan anew.

    Raises:
        FormRefused: something cannot be taken. LeadOnly: the person does not decide on the plan.

    """
    plan = access.plan(work, heard.value)
    access.require_lead(work, plan)
    given = {name: text.strip() for name, text in heard.answers.items()}
    settings: dict[str, Any] = {name: _days(name, given.get(name, "")) for name in ("before", "after")}
    settings |= {name: _day(name, given.get(name, "")) for name in ("lead_after", "director_after")}
    plan.ladder = {**plan.ladder, **settings}
    plan.cycle_days = _cycle(given.get("cycle_days", ""))
    for action, _ in actions.leaves(work.db, {plan.id or 0}):
        ratings.rerate(work, action, plan)
    nudging.replan_all(work, plan)
    return messages.Told(f"{plan.key}: {in_words(plan)}")


def in_words(plan: Plan) -> str:
    """How a plan chases, in a sentence or two."""
    ladder = Ladder.from_settings(plan.ladder)
    asked = (*(f"{n} before" for n in ladder.before), *(f"{n} after" for n in ladder.after))
    owner = f"owners are reminded {listed(asked)} the date, in working days" if asked else "owners are not reminded"
    above = [
        f"{who} hears after {count(days, 'working day')}"
        for who, days in (("the lead", ladder.lead_after), ("the director", ladder.director_after))
        if days is not None
    ]
    words = "; ".join((owner, *above, f"each action is to be heard of every {count(plan.cycle_days, 'day')}"))
    return f"{words}."


def _shown(days: tuple[int, ...]) -> str:
    return ", ".join(map(str, days))


def _number(days: int | None) -> str:
    return "" if days is None else str(days)


def _days(name: str, text: str) -> list[int]:
    if text and not _SEVERAL.fullmatch(text):
        raise FormRefused(**{name: "Give numbers of working days, such as 10, 2."})
    days = sorted({int(number) for number in re.findall(r"\d+", text)}, reverse=name == "before")
    _check(name, days)
    return days


def _day(name: str, text: str) -> int | None:
    if text and not (text.isascii() and text.isdigit()):
        raise FormRefused(**{name: "Give a number of working days, or leave it empty."})
    if not text:
        return None
    _check(name, int(text))
    return int(text)


def _check(name: str, value: list[int] | int) -> None:
    """Let only pass what can be a step of the ladder; what is wrong is said beside the field."""
    try:
        Ladder.from_settings({name: value})
    except ValueError as error:
        raise FormRefused(**{name: f"{error}."}) from error


def _cycle(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) not in _CYCLE:
        raise FormRefused(cycle_days="Give a number of days from 1 to 366.")
    return int(text)


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"reminders": form}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {NAME: save}
