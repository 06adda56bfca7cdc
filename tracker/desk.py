"""One counter for every way in: what is heard is claimed once, recognised, routed, and answered in words."""

from __future__ import annotations

from models.queries import people, post
from models.vocabulary import Way
from tracker import messages, routes
from tracker.actions import evidence
from tracker.answer import Answer
from tracker.counter import worded_forms
from tracker.forms import Form, FormRefused
from tracker.heard import (
    Brought,
    Commanded,
    CopyBrought,
    FormSent,
    Heard,
    HomeOpened,
    PeopleBrought,
    Pressed,
    Replied,
    Sender,
)
from tracker.people import directory
from tracker.refusals import Refusal
from tracker.voice.words import say
from tracker.work import Work


def hear(work: Work, heard: Heard) -> Answer:
    """Do what somebody asks, once, and answer.

    A refusal undoes what was begun and is answered with its sentence. The thing heard stays claimed, so that its
    repetition by the other side changes nothing and is not answered twice.
    """
    work.way, work.before = heard.way, _before(heard)
    work.heard_id = post.claim_heard(work.db, heard.way, heard.outside_id, work.now, None)
    if work.heard_id is None:
        return Answer()
    try:
        with work.db.begin_nested():
            work.actor = directory.sender(work, heard.sender)
            return _answer(work, evidence.with_files(work, heard, _route(work, heard)))
    except FormRefused as refused:
        return Answer(problems=refused.problems)
    except Refusal as refusal:
        work.questions.clear()
        return _answer(work, messages.Refused(refusal.sentence))


def suggest(work: Work, sender: Sender, seek: str, typed: str) -> tuple[tuple[str, str], ...]:
    """What may be meant while somebody types: value and label of at most 100 choices.

    Raises:
        NotKnownHere: the person who types is not in the register.

    """
    work.actor = directory.sender(work, sender)
    wanted = typed.strip().lower()
    found = (person for person in people.everybody(work.db) if wanted in f"{person.name} {person.email}".lower())
    choices = ((str(person.id), person.name) for person in found)
    return tuple(choices)[:100] if seek == "people" else ()


def _before(heard: Heard) -> str:
    """The channel in which everybody reads the answer."""
    channel = heard.channel if isinstance(heard, Replied) else heard.place if isinstance(heard, Pressed) else ""
    return channel if channel.startswith(("C", "G")) else ""


def _route(work: Work, heard: Heard) -> object:
    match heard:
        case Commanded():
            return routes.command(work, heard)
        case Pressed():
            return routes.press(work, heard)
        case FormSent():
            return routes.form(work, heard)
        case Replied():
            return routes.reply(work, heard)
        case Brought() | PeopleBrought() | CopyBrought():
            return routes.brought(work, heard)
        case HomeOpened():
            return routes.home(work)
        case _:
            raise TypeError(f"nobody hears {type(heard).__name__}")


def _answer(work: Work, result: object) -> Answer:
    """Put a result into words for the way by which it was asked for."""
    if isinstance(result, Answer):
        return result
    if isinstance(result, Form) and work.way is not Way.MAIL:
        return Answer(form=result)
    if isinstance(result, Form):
        result = worded_forms.put(work, result)
    confirms = isinstance(result, messages.Understood) and not work.questions
    return Answer(said=say(result, work.tongues[work.way]), only_confirms=confirms)
