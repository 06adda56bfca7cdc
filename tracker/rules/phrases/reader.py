"""The one reader of replies: an owner's words in, what they ask for out (replies' rules 1 to 8)."""

from __future__ import annotations

import re
from dataclasses import replace

from models.vocabulary import DateKind, Intent
from tracker.rules.phrases import asides
from tracker.rules.phrases.choices import choices_for
from tracker.rules.phrases.facts import Gathered, gather
from tracker.rules.phrases.letter import frame
from tracker.rules.phrases.plain import LONGEST, make_plain
from tracker.rules.phrases.values import Change, Reading, ReplyContext
from tracker.rules.phrases.verdict import Outcome, weigh


def read_reply(text: str, context: ReplyContext) -> Reading:
    """Say what a reply asks for. Never raises, takes time in proportion to the text, and asks where it is unsure."""
    plain = make_plain(text)
    start, end = frame(plain.words, context.sender)
    if not context.about or not plain.low[start:end].strip(" .,!\n"):
        return _asked(Reading(Intent.UNCLEAR), "I could not tell what this is about.", context)
    gathered = gather(plain, start, end, context)
    outcomes = tuple(weigh(gathered.facts[a.n], a, gathered) for a in context.about if a.n in gathered.facts)
    reading = _read(gathered, outcomes, context)
    if len(text) > LONGEST and not reading.must_ask:
        return _asked(reading, "That is long, and I have read only its beginning: did I get it right?", context)
    return reading


def _asked(reading: Reading, why: str, context: ReplyContext) -> Reading:
    asked = replace(reading, must_ask=True, why_asked=why)
    return replace(asked, choices=choices_for(asked, context))


def _read(gathered: Gathered, outcomes: tuple[Outcome, ...], context: ReplyContext) -> Reading:
    changes = tuple(outcome.change for outcome in outcomes)
    fired = tuple(fired for outcome in outcomes for fired in outcome.fired)
    facts = [change for change in changes if not change.is_note]
    why = next((outcome.why_asked for outcome in outcomes if outcome.why_asked), "")
    why = why or _loose(gathered)
    if asides.wants_undo(gathered.body):
        return Reading(Intent.UNDO, changes=tuple(facts), fired=fired)
    if any(change.to for change in changes) or any(f.handover for f in [*gathered.facts.values(), gathered.loose]):
        reading = Reading(Intent.HANDOVER, changes=changes, fired=fired)
        return _asked(reading, why, context) if why else reading
    if (
        facts
        and any(f.put_off for f in gathered.facts.values())
        and all(c.status is None and c.percent is None and c.date_kind is DateKind.UNTIL for c in facts)
    ):
        reading = Reading(Intent.SNOOZE, changes=tuple(facts), fired=fired)
        return _asked(reading, why, context) if why else reading
    if facts or why:
        if not why and asides.SARCASM.search(gathered.body):
            why = "Did you mean that in earnest?"
        reading = Reading(Intent.UPDATE, changes=changes, fired=fired)
        return _asked(reading, why, context) if why else reading
    return _without_facts(gathered, changes, context)


def _loose(gathered: Gathered) -> str:
    loose = gathered.loose
    if any(mention.unknown for mention in gathered.mentions):
        return "One of those numbers is none of the actions that I asked about."
    if loose.verdicts or loose.percents or loose.moments or loose.handover or loose.put_off:
        if (
            any(v.mood.value != "of something else" for v in loose.verdicts)
            or loose.percents
            or loose.moments
            or loose.handover
            or loose.put_off
        ):
            return "Which of the actions do you mean?"
    return ""


def _without_facts(gathered: Gathered, changes: tuple[Change, ...], context: ReplyContext) -> Reading:
    body = gathered.body.strip()
    words = re.findall(r"[a-z0-9']+", body)
    if any(f.put_off for f in [*gathered.facts.values(), gathered.loose]):
        return _asked(Reading(Intent.SNOOZE, changes=()), "Until when shall I leave it?", context)
    named = re.compile(
        "|".join(re.escape(part) for person in context.people for part in person.name.lower().split()) or "$^"
    )
    if asides.THANKS.match(named.sub("all", body)):
        return Reading(Intent.THANKS)
    sentences = re.split(r"(?<=[.!?\n])\s+", body)
    if any(asides.is_question(one, one.rstrip().endswith("?")) for one in sentences) and not re.match(
        r"^\W*done\W*$", body
    ):
        return Reading(Intent.QUESTION)
    if asides.ONGOING.match(body):
        return _asked(
            Reading(Intent.UPDATE, changes=changes), "How far along is it, and will it make its date?", context
        )
    if (asides.NO_CHANGE.search(body) and len(words) <= 25) or asides.NOT_YET.match(body):
        return Reading(Intent.NO_CHANGE)
    if asides.ATTACHED_ONLY.match(body):
        return _asked(Reading(Intent.UNCLEAR, changes=()), "I could not tell what this says about the action.", context)
    if asides.EVASIVE.match(body) or asides.TO_SOMEONE_ELSE.match(body):
        return _asked(Reading(Intent.UNCLEAR), "I could not tell what this says about the action.", context)
    if len(words) <= 15 and (asides.NEARLY.search(body) or asides.SARCASM.search(body)):
        return _asked(Reading(Intent.UPDATE, changes=changes), "Is it complete, or still to be finished?", context)
    if len(words) <= 2 or (asides.CHAT.search(body) and len(words) <= 15):
        return _asked(Reading(Intent.UNCLEAR), "I could not tell what this says about the action.", context)
    if not changes:
        return _asked(Reading(Intent.UPDATE), "Which of the actions do you mean?", context)
    return Reading(Intent.UPDATE, changes=changes)
