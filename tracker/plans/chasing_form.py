"""The form of a plan's settings: reminders, updates, meetings, checks, and the digest of who fills it in (6.1, 5.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from models.plan import Plan
from models.vocabulary import Way
from tracker import access, messages
from tracker.forms import Field, Form, FormRefused
from tracker.heard import FormSent, Pressed
from tracker.meetings import times as meetings
from tracker.people import digest_times
from tracker.plans import chasing, checking
from tracker.refusals_settings import OutOfHours
from tracker.rules.checks import in_words, read_checks
from tracker.rules.meetings import Meetings, Unit
from tracker.rules.nudges import Ladder
from tracker.rules.weekly import WEEKDAYS, Weekly, read_weekly
from tracker.work import Work

NAME = "settings"
_OFF, _NOT_MET = "off", "none"
_CYCLES = (
    (_NOT_MET, "It does not meet"), ("0 weeks", "Once, on the day below"), ("1 weeks", "Every week"),
    ("2 weeks", "Every 2 weeks"), ("3 weeks", "Every 3 weeks"), ("4 weeks", "Every 4 weeks"),
    ("6 weeks", "Every 6 weeks"), ("8 weeks", "Every 8 weeks"), ("12 weeks", "Every 12 weeks"),
    ("1 months", "Every month, on the same weekday"), ("2 months", "Every 2 months"), ("3 months", "Every 3 months"),
    ("6 months", "Every 6 months"), ("12 months", "Every year"),
)  # fmt: skip


def settings(work: Work, plan: Plan, _text: str, channel: str) -> Form | messages.PlanSettings:
    """`/plan KEY settings`: the form where one can open, for those who may change it; else what is set, in words."""
    if channel and work.way is Way.SLACK and access.may_decide(work, plan):
        return form(work, plan)
    return chasing.shown(work, plan)


def form(work: Work, plan: Plan) -> Form:
    """The form with the settings as they are.

    Raises:
        LeadOnly: the person does not decide on the plan.

    """
    access.require_lead(work, plan)
    return Form(
        NAME,
        f"Settings of {plan.key}",
        plan.key,
        (*_ladder_fields(plan), *_meeting_fields(work, plan), _checks_field(plan), *_digest_fields(work, plan)),
    )


def _ladder_fields(plan: Plan) -> tuple[Field, ...]:
    ladder = Ladder.from_settings(plan.ladder)
    days, above = "Working days, such as 10, 2", "Working days; left empty, the weekly digest tells"
    before, after = (", ".join(map(str, days)) for days in (ladder.before, ladder.after))
    lead, director = ("" if n is None else str(n) for n in (ladder.lead_after, ladder.director_after))
    return (
        Field("before", "Remind owners before the date", value=before, hint=days, optional=True),
        Field("after", "Remind owners after the date", value=after, hint=days, optional=True),
        Field("lead_after", "Tell the lead when it is overdue by", "number", lead, hint=above, optional=True),
        Field(
            "director_after", "Tell the director when it is overdue by", "number", director, hint=above, optional=True
        ),
        Field("cycle_days", "Expect to hear of each action every", "number", str(plan.cycle_days), hint="Days"),
    )


def _meeting_fields(work: Work, plan: Plan) -> tuple[Field, ...]:
    held, coming = meetings.of(plan), meetings.coming(work, plan, 1)
    present = _cycle_now(held) if held and coming else _NOT_MET
    own = ((present, f"As now: {held.cycle_in_words}"),) if held and present not in dict(_CYCLES) else ()
    hint = "The meetings after it are counted from it."
    return (
        Field("meets", "The plan meets", "choice", present, (*_CYCLES, *own)),
        Field("next_meeting", "Next meeting", "day", coming[0].isoformat() if coming else "", hint=hint, optional=True),
    )


def _checks_field(plan: Plan) -> Field:
    hint = "all, none, with outputs, tagged Wards, or numbers such as 4, 7"
    return Field("checks", "Once done, check", value=in_words(plan.checks), hint=hint)


def _digest_fields(work: Work, plan: Plan) -> tuple[Field, ...]:
    wish = digest_times.of_reader(work, plan)
    weekly = digest_times.weekly_of(wish)
    weekdays = tuple((str(n), f"{name}s") for n, name in enumerate(WEEKDAYS))
    chosen = _OFF if wish and wish.is_off else str(weekly.weekday)
    return (
        Field("digest_day", "Your weekly digest of it", "choice", chosen, (*weekdays, (_OFF, "None"))),
        Field("digest_at", "At", value=f"{weekly.at:%H:%M}", hint="Within your working hours", optional=True),
    )


def _cycle_now(held: Meetings) -> str:
    return f"{held.every} {held.unit}"


@dataclass
class _Answers:
    """What was filled in, and what is wrong with it."""

    given: Mapping[str, str]
    problems: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.given.get(name, "").strip()

    def take(self, name: str, read: Callable[[], Any]) -> Any:  # noqa: ANN401 - what the field says
        """What a field says; None, with what is wrong noted, where that cannot be taken."""
        try:
            return read()
        except ValueError as error:
            self.problems[name] = f"{str(error)[:1].upper()}{str(error)[1:]}."
        except OutOfHours as refused:
            self.problems[name] = refused.sentence
        return None


def save(work: Work, heard: FormSent) -> messages.PlanSettings:
    """Keep the settings, and plan and rate everything in the plan anew.

    Raises:
        FormRefused: something cannot be taken. LeadOnly: the person does not decide on the plan.

    """
    plan = access.plan(work, heard.value)
    access.require_lead(work, plan)
    answers = _Answers(heard.answers)
    steps: dict[str, Any] = {}
    for name in ("before", "after"):
        steps[name] = answers.take(name, partial(chasing.days_of, name, answers[name]))
    for name in ("lead_after", "director_after"):
        steps[name] = answers.take(name, partial(chasing.day_of, name, answers[name]))
    cycle_days = answers.take("cycle_days", partial(chasing.cycle_of, answers["cycle_days"]))
    held = answers.take("next_meeting", partial(_meetings, work, plan, answers))
    checks = answers.take("checks", partial(_checks, answers["checks"]))
    answers.take("digest_at", partial(_keep_digest, work, plan, answers))
    if answers.problems:
        raise FormRefused(**answers.problems)
    plan.meetings = held.as_settings() if held else {}
    chasing.keep(work, plan, {**plan.ladder, **steps}, cycle_days)
    if checks != plan.checks:
        checking.keep(work, plan, checks)
    return chasing.shown(work, plan, is_saved=True)


def _checks(words: str) -> dict[str, Any]:
    checks = read_checks(words)
    if checks is None:
        raise ValueError("say all, none, with outputs, tagged Wards, or numbers such as 4, 7")
    return checks


def _meetings(work: Work, plan: Plan, answers: _Answers) -> Meetings | None:
    """The meetings as filled in; those that are there where nothing was changed."""
    if answers["meets"] in {"", _NOT_MET}:
        return None
    present, today = meetings.of(plan), work.today(plan.zone)
    following = meetings.coming(work, plan, 1)
    if not answers["next_meeting"]:
        raise ValueError("say when the next one is")
    first = date.fromisoformat(answers["next_meeting"])
    if present and answers["meets"] == _cycle_now(present) and (first,) == following:
        return present
    if first <= today:
        raise ValueError("choose a day to come")
    every, unit = answers["meets"].split()
    return meetings.cycle(work, plan, int(every), Unit(unit), first)


def _keep_digest(work: Work, plan: Plan, answers: _Answers) -> None:
    present = digest_times.weekly_of(digest_times.of_reader(work, plan))
    if answers["digest_day"] == _OFF:
        digest_times.keep(work, plan, present, is_off=True)
        return
    at = read_weekly(answers["digest_at"], present) if answers["digest_at"] else present
    if at is None:
        raise ValueError("give a time, such as 08:30")
    digest_times.keep(work, plan, Weekly(int(answers["digest_day"] or present.weekday), at.at), is_off=False)


def open_form(work: Work, heard: Pressed) -> Form:
    """The form, from a button.

    Raises:
        NoSuchPlan: there is none that the person may see. LeadOnly: they do not decide on it.

    """
    return form(work, access.plan(work, heard.value))


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"settings": settings}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {NAME: open_form}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {NAME: save}
