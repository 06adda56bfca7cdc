"""Words said in a thread, in answer to a mail, or straight to the bot: what they answer, and what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.post import Outbox, Question
from models.queries import post
from models.queries.actions import Line, owned_by
from models.vocabulary import Intent, Way
from tracker import access, messages, outbox
from tracker.actions import asked, bulk, cards, evidence, handing_all, updating
from tracker.answer import Answer
from tracker.counter import affairs, decisions, plan_commands, requests
from tracker.counter.requests import Commands
from tracker.heard import Replied
from tracker.refusals import UnknownCommand
from tracker.replies import readings, sharing, spoken, undo
from tracker.replies.spoken import Spoken
from tracker.reviews import reviewing
from tracker.rules.filled_in import filled_in
from tracker.work import Work

_NUMBERS = re.compile(r"(?<![\w.,/-])#?(\d{1,6})(?![\w/%]|[.,-]\d)")
_FIRST = re.compile(r"#?(\d{1,6})\b")
_STATED = re.compile(
    r"(?:^|[,;.\n]|\band\b)\s*(?:#\s?(\d{1,6})\b|(\d{1,6})\s*[:=-]?\s+(?=\d{1,3}\s?%|done\b|complete|finished\b"
    r"|on track\b|at risk\b|off track\b|on hold\b|not started\b|not done\b|slips?\b|slipping\b|blocked\b|delayed\b"
    r"|no change\b))",
    re.IGNORECASE,
)
"""A number of which something is said: `14 50%`, `and 15 slips to June`, `#16`."""
_UNDO = re.compile(r"\W*(?:undo|revert)(?: (?:it|that|this|my last(?: \w+)?|please))*\W*", re.IGNORECASE)
_ALL_MINE = re.compile(
    r"\W*(?:updates?|update (?:all|everything|mine|all of (?:mine|them)|all my actions))\W*", re.IGNORECASE
)
"""That somebody wants all of theirs on one page."""
_FORM = re.compile(r"update[.… ]*", re.IGNORECASE)
"""That an action is to be updated field by field."""
_SHARE = re.compile(r"share(?: (?:it|them|this|that|(?:my )?words|as written))*[.!]?", re.IGNORECASE)
"""That what was said of an action and kept among the plan's people may be seen by all."""
_AFFAIR = re.compile(r"(?:hand|give|pass|move|transfer|leave|on leave|away)\b", re.IGNORECASE)
"""How a command begins that is about oneself: `/action hand over all to Sam`, `/action leave 3 to 14 March`."""


def reply(work: Work, heard: Replied, commands: Commands) -> object:
    """Take words said in a thread, in a mail, or straight to the bot, where they may also be one of the commands."""
    heard = replace(heard, words=filled_in(heard.words))
    row = answered(work, heard)
    if row is None:
        return _to_the_bot(work, heard, commands) if heard.direct else Answer()
    open_ones = asked.waiting_in(work, row)
    for question in open_ones or asked.answered_in(work, row):
        if question.kind == decisions.MORE:
            return decisions.in_words(work, question, heard.words)
        given = asked.answered(question, heard.words)
        if given is not None:
            return decisions.answer(work, given)
    if _ALL_MINE.fullmatch(heard.words) and heard.direct:
        return bulk.ask(work, can_open=False)
    asked_for = requests.in_answer(work, heard.words, commands) if heard.direct and not heard.evidence else None
    if asked_for is not None:
        return asked_for
    affair = affairs.said(work, heard.words) if heard.direct and not heard.evidence else None
    if affair is not None:
        return affair
    known = readings.known_to(work, row.id or 0)
    mine = tuple(line for line in known if access.may_update(work, *line))
    if not known or not (mine or heard.direct):
        return _to_the_bot(work, heard, commands) if heard.direct else Answer()
    numbers = {int(hashed or bare) for hashed, bare in _STATED.findall(heard.words)}
    also = _others(work, numbers, known)
    said = Spoken(heard.words, (*mine, *also) or known, (*known, *also), heard.evidence, row)
    return _yes_or_no(work, open_ones, said) or readings.take(work, said)


def _yes_or_no(work: Work, open_ones: Iterable[Question], said: Spoken) -> messages.NotSure | None:
    """Ask again where a question waits for a yes or a no, and the words are neither, nor say anything of the action."""
    question = next((one for one in open_ones if asked.is_to_agree(one)), None)
    if question is None:
        return None
    reading = spoken.read(work, said)
    says = any(not change.is_note or change.evidence for change in reading.changes)
    if asked.is_half_a_yes(question, said.words):
        says = False
    if says or reading.intent in {Intent.QUESTION, Intent.UNDO, Intent.SNOOZE}:
        return None
    return messages.NotSure("I could not tell whether that is a yes or a no.", said.words, asked.shown(question))


def _about_one(work: Work, text: str, number: int, rest: str, files: tuple[str, ...]) -> object:
    """Words about one action of which somebody gave the number; about others too, where they are numbered in them."""
    first = access.action_to_update(work, number)
    if _UNDO.fullmatch(rest):
        return undo.last(work, {first[0].id or 0})
    review = reviewing.said(work, first, rest)
    if review is not None:
        return review
    if _SHARE.fullmatch(rest):
        return sharing.share(work, number)
    also = _others(work, {int(other) for other in _NUMBERS.findall(rest)}, (first,), only_own=True)
    stated = {int(hashed or bare) for hashed, bare in _STATED.findall(text)}
    also = (*also, *_others(work, stated - {line[0].number for line in also}, (first,)))
    if not also:
        return readings.take(work, Spoken(rest, (first,), files=files))
    return readings.take(work, Spoken(text, (first, *also), files=files))


def _about_mine(work: Work, words: str, files: tuple[str, ...]) -> object:
    """Words that name no action: about whatever of the person's own is open."""
    if _UNDO.fullmatch(words):
        return undo.last(work)
    shown_soon = spoken.evidence_awaited(work)
    mine = tuple(line for line in _own(work) if line[0].meaning.is_open or line[0].number in shown_soon)
    if not mine:
        return messages.Told("You own nothing that is open. To say something of another action, begin with its number.")
    return readings.take(work, Spoken(words, mine, files=files, is_at_large=True))


def action(work: Work, text: str, channel: str = "", files: tuple[str, ...] = ()) -> object:
    """`/action`: mine; `/action 47`: its card; with words behind the number: an update (domain 5.1).

    `/action update`: all of mine on one page, which opens as a form where the command was typed in a channel.

    Raises:
        UnknownCommand: it begins with neither a number nor a word that is known.

    """
    word = text.lower()
    if word in {"", "mine", "list"}:
        return cards.mine(work)
    if word == "help":
        return messages.Help("action")
    if _ALL_MINE.fullmatch(text):
        return bulk.ask(work, can_open=bool(channel))
    found = _FIRST.match(text)
    if found:
        rest = text[found.end() :].strip(" :,-–")
        handed = None if files else evidence.requested(work, int(found[1]), rest)
        if handed is not None:
            return handed
        if _FORM.fullmatch(rest) and not files:
            return updating.form(work, int(found[1])) if _can_ask(work, channel) else cards.card(work, int(found[1]))
        return _about_one(work, text, int(found[1]), rest, files) if rest or files else cards.card(work, int(found[1]))
    affair = affairs.said(work, text) if _AFFAIR.match(text) else None
    if affair is not None:
        return affair
    if requests.HAND_OVER.fullmatch(text):
        if not _can_ask(work, channel):
            return messages.Told("Type `/action hand over`, or say here: give all my actions to NAME.")
        return handing_all.form(work)
    if _UNDO.fullmatch(text) or word.startswith("all "):
        return _about_mine(work, text, files)
    raise UnknownCommand(words=text, command="/action")


def _can_ask(work: Work, channel: str) -> bool:
    """Whether a form can be shown: where a command was typed or, put in words, by mail."""
    return bool(channel) or work.way is Way.MAIL


def answered(work: Work, heard: Replied) -> Outbox | None:
    """The message of ours that is answered: by its token, or as the other side names it."""
    if heard.token:
        return post.by_token(work.db, outbox.hash_token(heard.token))
    if not heard.thread_id:
        return None
    channel = heard.channel if heard.way is Way.SLACK else heard.sender.email
    return post.thread(work.db, heard.way, heard.thread_id, channel, work.actor_id)


def _to_the_bot(work: Work, heard: Replied, commands: Commands) -> object:
    """Words in a direct message or a mail that answer nothing: a command, an update, or a question."""
    words = heard.words.strip()
    found = requests.command_in(work, words, commands)
    if found is not None and found[0] == "action":
        return action(work, found[1], "", heard.evidence)
    if found is not None:
        return commands[found[0]](work, found[1], "")
    shown = requests.shown_in(work, words)
    if shown is not None:
        return shown
    if _FIRST.match(words) or _ALL_MINE.fullmatch(words):
        return action(work, words, "", heard.evidence)
    if not heard.evidence and not _UNDO.fullmatch(words):
        affair = affairs.said(work, words)
        if affair is not None:
            return affair
        asked_for = plan_commands.question(work, words)
        if asked_for is not None:
            return asked_for
    return _about_mine(work, words, heard.evidence)


def _own(work: Work) -> tuple[Line, ...]:
    """What the person who speaks owns or shares, in the live plans that they may see."""
    return tuple(line for line in owned_by(work.db, work.actor.id or 0) if access.may_see(work, line[1], work.actor))


def _others(work: Work, numbers: set[int], known: Sequence[Line], *, only_own: bool = False) -> tuple[Line, ...]:
    """Further actions that are named by their numbers beside those that words are known to be about.

    Raises:
        NoSuchAction, NotYours: something is said of one that the person may not update, in the same breath as of one
        that the words are known to be about. (Alone, a number may well be a count of something else.)

    """
    here = {action.number for action, _ in known}
    also = tuple(line for line in _own(work) if line[0].number in numbers - here)
    strange = numbers - here - {action.number for action, _ in also}
    if only_own or not numbers & here:
        return also
    return (*also, *(access.action_to_update(work, number) for number in sorted(strange)))
