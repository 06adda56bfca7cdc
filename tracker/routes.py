"""Which part of the hall answers what: commands, presses, forms, replies and files, each by its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tracker import access, messages
from tracker.actions import asked, bulk, cards, evidence, handing_all, leavers, owning, updating
from tracker.answer import Answer
from tracker.counter import choices, conversation, decisions, people_commands, plan_commands, worded_forms
from tracker.forms import Form
from tracker.heard import Brought, Commanded, CopyBrought, FormSent, PeopleBrought, Pressed, Replied
from tracker.indicators import indicators_said
from tracker.meetings import calendars
from tracker.people import away_notes, leaving, preferences, register
from tracker.plans import copies, imports
from tracker.questions import home_page
from tracker.refusals import UnknownCommand
from tracker.replies import readings, undo
from tracker.replies.spoken import Spoken
from tracker.voice.words import say
from tracker.work import Work


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
    """Take words said in a thread, in a mail, or straight to the bot.

    By mail they may also fill in a form that was put in words, or choose what a button would do.
    """
    row = conversation.answered(work, heard)
    filled_in = worded_forms.answered(work, heard, row, lambda sent: form(work, sent))
    if filled_in is not None:
        return filled_in
    chosen = choices.in_reply(work, heard, row)
    return press(work, chosen) if chosen is not None else conversation.reply(work, heard, COMMANDS)


def brought(work: Work, heard: Brought | PeopleBrought | CopyBrought) -> object:
    """Take a paper, a list of people, or a working copy that comes back."""
    if isinstance(heard, CopyBrought):
        return copies.take(work, heard)
    if isinstance(heard, PeopleBrought):
        return register.take_rows(work, heard.file_name, heard.rows)
    return imports.take(work, heard)


def home(work: Work) -> object:
    """Show the Home page, in place of what it showed before."""
    return _instead(work, home_page.home(work))


def _open_form(work: Work, heard: Pressed) -> object:
    number, _, status = heard.value.partition("/")
    return updating.form(work, int(number), status)


def _answer(work: Work, heard: Pressed) -> object:
    question, _, choice = heard.value.partition("/")
    given = asked.Given(int(question), heard.choice or choice)
    return _instead(work, decisions.answer(work, given, by_press=True))


def _say(work: Work, heard: Pressed) -> object:
    """A button that says something of an action, such as `47/no change`, or a select with the words as choices."""
    number, _, words = heard.value.partition("/")
    return readings.take(work, Spoken(heard.choice or words, (access.action_to_update(work, int(number)),)))


def _instead(work: Work, result: object) -> Answer | Form:
    """An answer in place of the message in which something was pressed; a form opens above it."""
    if isinstance(result, Form):
        return result
    return Answer(said=say(result, work.tongues[work.way]), instead=True)


def _my_page(work: Work, heard: Pressed) -> object:
    return _instead(work, cards.mine(work, int(heard.value)))


def _chaser(work: Work, text: str, channel: str) -> object:
    """`/chaser settings`: how I am written to; `/chaser calendar`; else what there is to know of the bot."""
    word, _, rest = text.partition(" ")
    own = {"settings": preferences.command, **calendars.COMMANDS}.get(word.lower())
    return own(work, rest, channel) if own is not None else plan_commands.chaser(work, text, channel)


COMMANDS: Mapping[str, Callable[[Work, str, str], object]] = {
    "action": conversation.action,
    "plan": plan_commands.plan,
    "people": people_commands.people,
    "chaser": _chaser,
    "settings": preferences.command,
    **indicators_said.COMMANDS,
    **calendars.COMMANDS,
    "help": lambda _work, _text, _channel: messages.Help("all"),
}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    "answer": _answer,
    "bulk": lambda work, _heard: bulk.ask(work, can_open=True),
    "update": _open_form,
    "say": _say,
    "card": lambda work, heard: cards.card(work, int(heard.value)),
    "undo": lambda work, heard: _instead(work, undo.of_heard(work, int(heard.value))),
    "mine": _my_page,
    **away_notes.PRESSES,
    **evidence.PRESSES,
    **imports.PRESSES,
    **indicators_said.PRESSES,
    **handing_all.PRESSES,
    **leavers.PRESSES,
    **leaving.PRESSES,
    **owning.PRESSES,
    **plan_commands.PRESSES,
    **preferences.PRESSES,
    **calendars.PRESSES,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {
    decisions.FORM: lambda work, heard: _instead(work, decisions.from_form(work, heard.value, heard.answers)),
    bulk.NAME: lambda work, heard: bulk.save(work, heard.value, heard.answers),
    updating.NAME: updating.send,
    **imports.FORMS,
    **handing_all.FORMS,
    **leaving.FORMS,
    **plan_commands.FORMS,
    **preferences.FORMS,
}
