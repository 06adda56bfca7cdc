"""Hand over one action or all of one's own, in words or on a form; whoever is named is asked first (domain 3.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from models.people import Person
from models.queries import people
from models.queries.actions import Line
from tracker import access, messages
from tracker.actions import cards, updates
from tracker.forms import Field, Form, FormRefused
from tracker.heard import FormSent, Pressed
from tracker.people import directory
from tracker.refusals import Refusal
from tracker.rules.handing_all import read_hand_over
from tracker.rules.phrases import Change
from tracker.rules.wording import count, listed
from tracker.voice.formats import one_line
from tracker.work import Work

FORM = "hand"
"""The form, and the verb of the buttons that open it; its value is an action's number, or nothing."""
_ALL = "all"
_NAMED = 10
_OFFERED = 99
"""Actions that a select can list beside "all of them" (Slack docs, "Select menu element")."""


def said(work: Work, words: str) -> object | None:
    """Hand over all that is one's own where the words say so; None where they say something else.

    Raises:
        NoSuchPerson, WhichPerson: it is not clear to whom.

    """
    who = read_hand_over(words)
    return None if who is None else _hand(work, _open(work), directory.meant(work, None, who), words)


def form(work: Work, number: str = "") -> Form | messages.Told:
    """Ask what goes to whom: one action, or all that is open."""
    mine = _open(work)
    chosen = number if number.isdigit() else ""
    if chosen and chosen not in {str(action.number) for action, _ in mine}:
        mine = (access.action_to_update(work, int(chosen)), *mine)
    if not mine:
        return messages.Told("You own nothing that is open, so there is nothing to hand over.")
    options = tuple((str(action.number), f"#{action.number} {one_line(action.title, 60)}") for action, _ in mine)
    every = ((_ALL, f"All {len(mine)} of them"),) if len(mine) > 1 else ()
    fields = (
        Field("what", "What?", "choice", chosen or (every or options)[0][0], (*every, *options[:_OFFERED])),
        Field("to", "To whom?", "person"),
        Field("note", "In your own words", "lines", optional=True, hint="What should they know?"),
    )
    return Form(FORM, "Hand over", chosen, fields, "Hand over")


def save(work: Work, answers: Mapping[str, str]) -> object:
    """Take the form.

    Raises:
        FormRefused: nobody was chosen, or they cannot own it.

    """
    if not answers.get("to"):
        raise FormRefused(to="Choose somebody.")
    to = people.by_id(work.db, int(answers["to"]))
    what = answers.get("what", "")
    handed = _open(work) if what == _ALL else (access.action_to_update(work, int(what)),)
    try:
        return _hand(work, handed, to, answers.get("note", "").strip())
    except Refusal as refused:
        raise FormRefused(to=refused.sentence) from refused


def _open(work: Work) -> tuple[Line, ...]:
    return tuple(line for line in cards.own(work) if line[0].meaning.is_open)


def _hand(work: Work, handed: Sequence[Line], to: Person, words: str) -> messages.Understood | messages.Told:
    """Ask somebody to take actions over; at once where the person who hands them over leads their plan."""
    wanted = [line for line in handed if line[0].owner_id != to.id]
    if not wanted:
        return messages.Told(f"There is nothing open of yours that could go to {to.name}.")
    change = to.email or to.slack_user or to.name
    results = updates.apply(
        work,
        [
            updates.Statement(action, plan, Change(action.number or 0, to=change, words=words), words)
            for action, plan in wanted
        ],
    )
    if len(results) == 1 or any(one.changes for one in results):
        return updates.understood(work, results)
    numbers = tuple(f"#{action.number}" for action, _ in wanted)
    named = listed((*numbers[:_NAMED], *([f"{len(numbers) - _NAMED} more"] if len(numbers) > _NAMED else [])))
    return messages.Told(
        f"{to.name} is asked to take over {count(len(wanted), 'action')}: {named}. Until they do, they stay yours."
    )


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {FORM: lambda work, heard: form(work, heard.value)}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {FORM: lambda work, heard: save(work, heard.answers)}
