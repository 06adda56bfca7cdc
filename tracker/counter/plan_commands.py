"""`/plan` and `/chaser`: ask about plans, release them, say who leads them (domain 7.3, 1.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from models.plan import Plan
from models.queries import people
from models.queries.actions import owned_by
from tracker import access, messages
from tracker.actions import cards, owning
from tracker.answer import Answer
from tracker.clock import upkeep
from tracker.heard import FormSent, Pressed
from tracker.meetings import pack_offers
from tracker.meetings import times as meetings
from tracker.people import digest_times, directory
from tracker.plans import chasing, chasing_form, checking, copies, imports
from tracker.questions import finding
from tracker.refusals import NoSuchPlan, UnknownCommand
from tracker.rules.questions import is_question
from tracker.voice.words import say
from tracker.work import Work

_KEY = re.compile(r"(?=\w*\d)[A-Za-z][A-Za-z0-9]{1,11}")
"""What is meant as a plan's key if it stands alone."""
_PAGE = re.compile(r"page (\d{1,4})", re.IGNORECASE)
_PAGED = re.compile(r"(?P<page>\d{1,6})\|(?P<question>.*)", re.DOTALL)


def plan(work: Work, text: str, channel: str = "") -> object:
    """`/plan`: all that I see; `/plan KEY`: how it is doing; with words behind: a question or a setting of it.

    A plan that the person may not see is looked for like one that does not exist.

    Raises:
        NoSuchPlan: there is none of that key that the person may see.

    """
    paged = _PAGE.fullmatch(text)
    if not text or paged:
        return cards.seen_plans(work, int(paged[1]) if paged else 1)
    if text.lower() == "help":
        return messages.Help("plan")
    first, _, rest = text.partition(" ")
    if first.lower() == "import" and _visible(work, first) is None:
        return messages.Told(f"Send me the plan as a file, with the words “import as {rest.upper() or 'KEY'}”.")
    chosen = _visible(work, first)
    if chosen is None:
        if _KEY.fullmatch(text):
            raise NoSuchPlan(key=text.upper())
        return finding.answer(work, text)
    word, _, behind = rest.strip().partition(" ")
    command = SETTINGS.get(word.lower())
    if command is not None:
        return command(work, chosen, behind.strip(), channel)
    return finding.answer(work, f"{chosen.key} {rest.strip() or 'how is it doing'}")


def question(work: Work, words: str) -> object | None:
    """Answer words said to the bot alone if they ask something; None where they rather say how something goes."""
    if not words.strip():
        return None
    asked = finding.understand(work, words)
    owns = any(action.meaning.is_open for action, _ in owned_by(work.db, work.actor.id or 0))
    return finding.answer_asked(work, asked, words) if is_question(words, asked, owns_something=owns) else None


def _visible(work: Work, key: str) -> Plan | None:
    return next((found for found in access.visible_plans(work) if found.key == key.upper()), None)


def chaser(work: Work, text: str, _channel: str) -> object:
    """`/chaser`: help, and how the bot itself is doing.

    Raises:
        UnknownCommand: anything else.

    """
    if text.lower() in {"", "help"}:
        return messages.Help("all")
    if text.lower() == "status":
        return upkeep.status(work)
    raise UnknownCommand(words=text, command="/chaser")


def _release(work: Work, chosen: Plan, _text: str, _channel: str) -> object:
    return imports.release(work, chosen)


def _lead(work: Work, chosen: Plan, text: str, _channel: str) -> object:
    """Say who leads a plan: its lead or director, and for a draft whoever brought it."""
    if not text:
        return _who(chosen, "leads", "lead", access.lead_name(work, chosen) if chosen.lead_id is not None else "Nobody")
    if chosen.released_at is not None or chosen.lead_id is not None:
        access.require_lead(work, chosen)
    person = directory.meant(work, chosen, text)
    chosen.lead_id = person.id
    return messages.Told(f"{person.name} leads {chosen.key} now.")


def _director(work: Work, chosen: Plan, text: str, _channel: str) -> object:
    """Say who a plan's director is: its lead or its present director."""
    if not text:
        named = people.by_id(work.db, chosen.director_id).name if chosen.director_id is not None else "Nobody"
        return _who(chosen, "is the director of", "director", named)
    access.require_lead(work, chosen)
    person = directory.meant(work, chosen, text)
    chosen.director_id = person.id
    return messages.Told(f"{person.name} is the director of {chosen.key} now.")


def _who(chosen: Plan, does: str, setting: str, name: str) -> messages.Told:
    return messages.Told(f"{name} {does} {chosen.key}. To change that: /plan {chosen.key} {setting} NAME")


def _alerts(work: Work, chosen: Plan, text: str, channel: str) -> object:
    """`/plan KEY alerts here`: its changes of rating are told in this channel; `alerts off`: to its lead alone."""
    access.require_lead(work, chosen)
    if text.lower() == "off":
        chosen.channel = ""
        return messages.Told(f"Alerts of {chosen.key} go to its lead from now on.")
    if text.lower() != "here" or not channel.startswith(("C", "G")):
        return messages.Told(f"Type /plan {chosen.key} alerts here in the channel that they shall go to.")
    chosen.channel = channel
    return messages.Told(f"Alerts of {chosen.key} come here from now on. Invite me to the channel, so that I can post.")


def _query(work: Work, heard: Pressed) -> object:
    """A page of an answer, `page|question`, or an answer from a button, `question`."""
    paged = _PAGED.fullmatch(heard.value)
    if paged is None:
        return plan(work, heard.value)
    return _instead(work, finding.answer(work, paged["question"], int(paged["page"])))


def _plans_page(work: Work, heard: Pressed) -> object:
    """A page of the plans."""
    return _instead(work, cards.seen_plans(work, int(heard.value)))


def _instead(work: Work, result: object) -> Answer:
    return result if isinstance(result, Answer) else Answer(said=say(result, work.tongues[work.way]), instead=True)


BY_WORDS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {
    **chasing_form.SETTINGS,
    **chasing.SETTINGS,
    **meetings.SETTINGS,
    **digest_times.SETTINGS,
    **pack_offers.SETTINGS,
    **checking.SETTINGS,
    **copies.SETTINGS,
    **owning.SETTINGS,
}
"""Settings that are said in a small grammar of their own: `CQC10 meets every 6 weeks from 12 January`."""
SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {
    "release": _release,
    "lead": _lead,
    "director": _director,
    "alerts": _alerts,
    **BY_WORDS,
}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    "query": _query,
    "plans": _plans_page,
    **chasing_form.PRESSES,
    **pack_offers.PRESSES,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {**chasing_form.FORMS}
