"""Which part of the hall answers what: commands, presses, forms, replies and files, each by its table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from models.queries import post
from models.queries.actions import Line, owned_by
from models.vocabulary import Way
from tracker import (
    access,
    asked,
    cards,
    decisions,
    imports,
    messages,
    outbox,
    plan_commands,
    readings,
    register,
    undo,
    updating,
)
from tracker.answer import Answer
from tracker.heard import Brought, Commanded, FormSent, PeopleBrought, Pressed, Replied
from tracker.refusals import UnknownCommand
from tracker.words import say
from tracker.work import Work

_NUMBERS = re.compile(r"(?<![\w.,/-])#?(\d{1,6})(?![\w/%]|[.,-]\d)")
_ANY = re.compile(r"#?(\d{1,6})\b")


def command(work: Work, heard: Commanded) -> object:
    """Answer a command.

    Raises:
        UnknownCommand: there is no such command.

    """
    answer = COMMANDS.get(heard.command.lstrip("/"))
    if answer is None:
        raise UnknownCommand(words=heard.command, command="/action")
    return answer(work, heard.text.strip(), heard.channel)


def press(work: Work, heard: Pressed) -> object:
    """Do what a button or a select stands for."""
    return PRESSES[heard.verb](work, heard)


def form(work: Work, heard: FormSent) -> object:
    """Do what a form says."""
    return FORMS[heard.form](work, heard)


def reply(work: Work, heard: Replied) -> object:
    """Take words said in a thread, in a mail, or straight to the bot."""
    about = _replied_to(work, heard)
    if about is None:
        return _said_to_the_bot(work, heard)
    row_id, known = about
    numbered = asked.by_number(work, row_id, heard.words)
    if numbered is not None:
        return decisions.answer(work, *numbered)
    mine = tuple(line for line in known if access.may_update(work, *line))
    if not mine:
        return Answer() if heard.way is Way.SLACK else readings.take(work, heard.words, known)
    return readings.take(work, heard.words, mine, heard.evidence)


def brought(work: Work, heard: Brought | PeopleBrought) -> object:
    """Take a paper or a list of people."""
    if isinstance(heard, PeopleBrought):
        return register.take_rows(work, heard.file_name, heard.rows)
    return imports.take(work, heard)


def home(work: Work) -> object:
    """Show the Home page, in place of what it showed before."""
    return _instead(work, cards.home(work))


def _replied_to(work: Work, heard: Replied) -> tuple[int, tuple[Line, ...]] | None:
    """The message that is answered, and those of its actions that the person may see."""
    if heard.token:
        row = post.by_token(work.db, outbox.hash_token(heard.token))
        row = row if row is not None and row.person_id == work.actor_id else None
    elif heard.thread_id:
        row = post.thread(work.db, heard.way, heard.thread_id, heard.channel, work.actor_id)
    else:
        row = None
    return (row.id or 0, readings.known_to(work, row.id or 0)) if row is not None else None


def _said_to_the_bot(work: Work, heard: Replied) -> object:
    """Words in a direct message or a mail that answer nothing: a command, an update, or a question."""
    if not heard.direct:
        return Answer()
    words = heard.words.strip()
    first, _, rest = words.lstrip("/").partition(" ")
    if first.lower() in COMMANDS and (words.startswith("/") or first.lower() != "action"):
        return COMMANDS[first.lower()](work, rest.strip(), "")
    if _ANY.match(words):
        return _action(work, words, "")
    asked_for = plan_commands.question(work, words)
    if asked_for is not None:
        return asked_for
    mine = tuple(line for line in owned_by(work.db, work.actor.id or 0) if line[0].meaning.is_open)
    return readings.take(work, words, mine, heard.evidence)


def _action(work: Work, text: str, _channel: str) -> object:
    """`/action`: mine; `/action 47`: its card; with words behind the number: an update (domain 5.1)."""
    word = text.lower()
    if word in {"", "mine", "list"}:
        return cards.mine(work)
    if word == "help":
        return messages.Help("action")
    if word == "undo":
        return undo.last(work)
    found = _ANY.match(text)
    if not found:
        raise UnknownCommand(words=text, command="/action")
    number, rest = int(found[1]), text[found.end() :].strip(" :,-–")
    if not rest:
        return cards.card(work, number)
    if rest.lower() == "undo":
        return undo.last(work, {access.action_to_update(work, number)[0].id or 0})
    return _updated(work, number, rest, text)


def _updated(work: Work, number: int, rest: str, text: str) -> object:
    """Words about one action; or about several, where others of one's own are numbered in them."""
    first = access.action_to_update(work, number)
    named = {int(other) for other in _NUMBERS.findall(rest)}
    others = tuple(
        line
        for line in owned_by(work.db, work.actor.id or 0)
        if line[0].number in named and line[0].number != number
    )
    if not others:
        return readings.take(work, rest, (first,))
    return readings.take(work, text, (first, *others))


def _open_form(work: Work, heard: Pressed) -> object:
    number, _, status = heard.value.partition("/")
    return updating.form(work, int(number), status)


def _answer(work: Work, heard: Pressed) -> object:
    question, _, choice = heard.value.partition("/")
    return _instead(work, decisions.answer(work, int(question), heard.choice or choice))


def _say(work: Work, heard: Pressed) -> object:
    """A button that says something of an action, such as `47/no change`, or a select with the words as choices."""
    number, _, words = heard.value.partition("/")
    return readings.take(work, heard.choice or words, (access.action_to_update(work, int(number)),))


def _instead(work: Work, result: object) -> Answer:
    return Answer(said=say(result, work.tongues[work.way]), instead=True)


def _my_page(work: Work, heard: Pressed) -> object:
    return _instead(work, cards.mine(work, int(heard.value)))


COMMANDS: Mapping[str, Callable[[Work, str, str], object]] = {
    "action": _action,
    "plan": plan_commands.plan,
    "people": register.command,
    "chaser": plan_commands.chaser,
    "help": lambda _work, _text, _channel: messages.Help("all"),
}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    "answer": _answer,
    "update": _open_form,
    "say": _say,
    "card": lambda work, heard: cards.card(work, int(heard.value)),
    "undo": lambda work, heard: _instead(work, undo.of_heard(work, int(heard.value))),
    "mine": _my_page,
    **imports.PRESSES,
    **plan_commands.PRESSES,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {
    updating.NAME: lambda work, heard: updating.save(work, heard.value, heard.answers),
    **imports.FORMS,
    **plan_commands.FORMS,
}
