"""`/plan` and `/chaser`: ask about plans, release them, say who leads them (domain 7.3, 1.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.plan import Plan
from models.queries import plans
from tracker import access, cards, directory, finding, imports, messages
from tracker.answer import Answer
from tracker.heard import FormSent, Pressed
from tracker.refusals import UnknownCommand
from tracker.rules.asking import Wanted
from tracker.words import say
from tracker.work import Work


def plan(work: Work, text: str, channel: str = "") -> object:
    """`/plan`: all that I see; `/plan KEY`: how it is doing; with words behind: a question or a setting of it.

    Raises:
        NoSuchPlan: there is none of that key that the person may see.

    """
    if not text:
        return messages.Plans(tuple(cards.plan_line(work, found) for found in access.visible_plans(work)))
    if text.lower() == "help":
        return messages.Help("plan")
    first, _, rest = text.partition(" ")
    known = plans.by_key(work.db, first)
    if known is None and not rest and first.isalnum() and any(letter.isdigit() for letter in first):
        access.plan(work, first)
    if known is None:
        return finding.answer(work, text)
    chosen = access.plan(work, first)
    word, _, behind = rest.strip().partition(" ")
    setting = SETTINGS.get(word.lower())
    if setting is not None:
        return setting(work, chosen, behind.strip(), channel)
    return finding.answer(work, rest.strip() or "how is it doing", plan=chosen)


def question(work: Work, words: str) -> object | None:
    """Answer words said to the bot alone if they are a question; None where they are none."""
    if not words:
        return None
    asked = finding.understand(work, words)
    query = asked.query
    named = any((query.plans, query.late, query.meanings, query.colours, query.gaps, query.due, query.changed))
    named = named or bool(query.owners or query.areas)
    guessed = any(doubt.blocks for doubt in asked.doubts) or query.words
    if query.wanted is Wanted.LIST and (not named or guessed):
        return None
    return finding.answer_asked(work, asked, words)


def chaser(work: Work, text: str, _channel: str) -> object:
    """`/chaser`: help, and how the bot itself is doing.

    Raises:
        UnknownCommand: anything else.

    """
    if text.lower() in {"", "help"}:
        return messages.Help("all")
    raise UnknownCommand(words=text, command="/chaser")


def _release(work: Work, chosen: Plan, _text: str, _channel: str) -> object:
    return imports.release(work, chosen)


def _lead(work: Work, chosen: Plan, text: str, _channel: str) -> object:
    """Say who leads a plan: its lead or director, and for a draft whoever brought it."""
    if chosen.released_at is not None or chosen.lead_id is not None:
        access.require_lead(work, chosen)
    person = directory.meant(work, chosen, text)
    chosen.lead_id = person.id
    return messages.Told(f"{person.name} leads {chosen.key} now.")


def _director(work: Work, chosen: Plan, text: str, _channel: str) -> object:
    access.require_lead(work, chosen)
    person = directory.meant(work, chosen, text)
    chosen.director_id = person.id
    return messages.Told(f"{person.name} is the director of {chosen.key} now.")


def _alerts(work: Work, chosen: Plan, text: str, channel: str) -> object:
    """`/plan KEY alerts here`: its changes of rating are told in this channel; `alerts off`: to its lead alone."""
    access.require_lead(work, chosen)
    if text.lower() == "off":
        chosen.channel = ""
        return messages.Told(f"Alerts of {chosen.key} go to its lead from now on.")
    if text.lower() != "here" or not channel.startswith(("C", "G")):
        return messages.Told(f"Type `/plan {chosen.key} alerts here` in the channel that they shall go to.")
    chosen.channel = channel
    return messages.Told(f"Alerts of {chosen.key} come here from now on. Invite me to the channel, so that I can post.")


def _query(work: Work, heard: Pressed) -> object:
    """A page of an answer, `page|question`, or an answer from a button, `question`."""
    page, bar, text = heard.value.partition("|")
    if not bar:
        return plan(work, heard.value)
    result = finding.answer(work, text, int(page))
    return Answer(said=say(result, work.tongues[work.way]), instead=True)


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {
    "release": _release,
    "lead": _lead,
    "director": _director,
    "alerts": _alerts,
}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {"query": _query}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {}
