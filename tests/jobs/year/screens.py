"""What Slack would refuse of a simulated year: every message that arrives, and each week the screens of some people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.sandbox.blocks import problems_in_message, problems_in_view
from bot.slack import forms, mouth
from models.vocabulary import Way
from tracker import desk
from tracker.answer import Answer
from tracker.heard import Commanded, Heard, HomeOpened, Pressed, Sender
from tracker.voice.said import Said
from tracker.work import Workshop

_ASKED = (
    ("/action", ""),
    ("/action", "{number}"),
    ("/plan", ""),
    ("/plan", "{key}"),
    ("/plan", "{key} late"),
    ("/plan", "{key} changes since monday"),
    ("/chaser", "help"),
)
_PRESSED = (("update", "{number}"),)


def unfit(said: Said) -> tuple[str, ...]:
    """What Slack would refuse of a message."""
    return problems_in_message(list(mouth.message(said).blocks))


def unfit_screens(workshop: Workshop, slack_user: str, number: int, key: str, day: date) -> list[str]:
    """What Slack would refuse of what somebody sees who looks around: Home, lists, a card, a plan, a form."""
    wrong: list[str] = []
    for heard in _looks(slack_user, {"number": str(number), "key": key}, day):
        with workshop.begin(way=Way.SLACK) as work:
            answer = desk.hear(work, heard)
        wrong += [f"{day}: {slack_user}, {heard}: {problem}" for problem in _problems(answer, heard)]
    return wrong


def _looks(slack_user: str, about: dict[str, str], day: date) -> Iterator[Heard]:
    sender = Sender(slack_user=slack_user)
    yield HomeOpened(Way.SLACK, f"{slack_user}:{day}:home", sender)
    for command, text in _ASKED:
        words = text.format(**about)
        yield Commanded(Way.SLACK, f"{slack_user}:{day}:{command} {words}", sender, command, words)
    for verb, value in _PRESSED:
        yield Pressed(Way.SLACK, f"{slack_user}:{day}:{verb}", sender, verb, value.format(**about))


def _problems(answer: Answer, heard: Heard) -> tuple[str, ...]:
    if isinstance(heard, HomeOpened):
        return problems_in_view(mouth.home(answer.said)) if answer.said else ("there is no Home",)
    if answer.form is not None:
        return problems_in_view(forms.modal(answer.form, "{}"))
    return unfit(answer.said) if answer.said else ("nothing is said",)
