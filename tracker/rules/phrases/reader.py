"""The one reader of replies: an owner's words in, what they ask for out (replies' rules 1 to 8)."""

from __future__ import annotations

import re
from dataclasses import replace

from models.vocabulary import DateKind, Intent
from tracker.rules.phrases.asides import asides, courtesies, undo
from tracker.rules.phrases.asides.chat import is_chat, is_dodge, is_for_somebody
from tracker.rules.phrases.asides.irony import SARCASM
from tracker.rules.phrases.choices import choices_for
from tracker.rules.phrases.facts import gather
from tracker.rules.phrases.gathered import Facts, Gathered
from tracker.rules.phrases.half_said import is_only_a_question
from tracker.rules.phrases.handovers.names import with_apostrophes
from tracker.rules.phrases.of_one import of_one
from tracker.rules.phrases.second_look import look_again
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.values import Change, Person, Reading, ReplyContext
from tracker.rules.phrases.weighing import weigh
from tracker.rules.phrases.words.letter import frame
from tracker.rules.phrases.words.plain import LONGEST, make_plain

_A_FEW_WORDS = 15
_A_NOTE = 25
"""Words: what is said in so few is all that is said; in longer ones it is said by the way."""

_NOT_UNDONE = re.compile(
    r"(?:[a-z']+ ){0,3}(?:not|\w+n't) (?:[a-z']+ ){0,2}(?:un(?:finished|done|completed?|started)|incomplete)\b"
)
"""Two nots that make no yes: "not unfinished"."""
_A_FACT = re.compile(r"[a-z]{3,}ed\b|[a-z]{3,}'s [a-z]|\b(?:awaiting|waiting|under ?way|begun|starting|resuming)\b")
"""What tells something in two words: "awaiting parts"."""
_YES_OR_NO = re.compile(r"\W*(?:(?:yes|no|y|n|yep|nope|yeah|nah|tick|cross|ok)\W*)+")
"""Answers to a question that has not been asked: "12 yes, 14 no"."""
_WHAT = "I could not tell what this says about the action."
_WHICH = "Which of the actions do you mean?"


def read_reply(text: str, context: ReplyContext) -> Reading:
    """Say what a reply asks for. Never raises, takes time in proportion to the text, and asks where it is unsure."""
    plain = make_plain(with_apostrophes(text, context.people))
    start, end = frame(plain.words, context.sender)
    if not context.about or not plain.low[start:end].strip(" .,!\n"):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    gathered = gather(plain, start, end, context)
    if narrowed := of_one(gathered, start, context):
        plain, context = narrowed
        gathered = gather(plain, *frame(plain.words, context.sender), context)
    reading = _read(gathered, context)
    if len(text) > LONGEST and not reading.must_ask:
        return _asked(reading, "That is long, and I have read only its beginning: did I get it right?", context)
    return reading


def _asked(reading: Reading, why: str, context: ReplyContext, gathered: Gathered | None = None) -> Reading:
    """The same reading, to be put to the person before anything is changed; as it is where there is nothing to ask."""
    if not why:
        return reading
    return replace(reading, must_ask=True, why_asked=why, choices=choices_for(reading, gathered, context))


def _read(gathered: Gathered, context: ReplyContext) -> Reading:
    if is_dodge(gathered.body.strip()):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    outcomes = [weigh(gathered.facts[one.n], one, gathered) for one in context.about if one.n in gathered.facts]
    changes = tuple(outcome.change for outcome in outcomes)
    fired = tuple(fired for outcome in outcomes for fired in outcome.fired)
    facts = tuple(change for change in changes if not change.is_note)
    why = next((outcome.why_asked for outcome in outcomes if outcome.why_asked), "") or _of_none(gathered)
    why = why or _at_second_look(changes, gathered, context)
    if undo.wants_undo(gathered.body):
        return Reading(Intent.UNDO, changes=facts, fired=fired)
    if any(one.handover for one in gathered.everything()):
        return _asked(Reading(Intent.HANDOVER, changes=changes, fired=fired), why, context, gathered)
    if _only_puts_off(gathered, facts):
        return _asked(Reading(Intent.SNOOZE, changes=facts, fired=fired), why, context)
    if not facts and why and any(one.put_off for one in gathered.facts.values()):
        return _asked(Reading(Intent.SNOOZE), why, context)
    if facts or why:
        is_short = len(gathered.body.split()) <= _A_NOTE
        if is_short and SARCASM.search(gathered.body):
            why = why or "Did you mean that in earnest?"
        return _asked(Reading(Intent.UPDATE, changes=changes, fired=fired), why, context, gathered)
    return _without_facts(gathered, changes, context)


def _at_second_look(changes: tuple[Change, ...], gathered: Gathered, context: ReplyContext) -> str:
    """What to ask about changes that were read without a doubt; empty where they are likely as they stand."""
    actions = {action.n: action for action in context.about}
    is_alone = len(actions) == 1
    looks = (look_again(one, actions[one.n], gathered.body, context.today, is_alone=is_alone) for one in changes)
    return next((why for why in looks if why), "")


def _only_puts_off(gathered: Gathered, facts: tuple[Change, ...]) -> bool:
    """True where the reply asks to be asked again later and changes nothing else."""
    puts_off = any(one.put_off for one in gathered.facts.values())
    return (
        puts_off
        and bool(facts)
        and all(
            change.status is None and change.percent is None and change.date_kind is DateKind.UNTIL for change in facts
        )
    )


def _of_none(gathered: Gathered) -> str:
    """Why to ask about what was said of no action that could be told; empty where nothing was."""
    asked = tuple((clause.start, clause.end) for clause in gathered.clauses if clause.asks)
    unknown = (mention for mention in gathered.mentions if mention.unknown)
    if any(not any(start <= one.start < end for start, end in asked) for one in unknown):
        return "One of those numbers is none of the actions that I asked about."
    if _is_only_asked(gathered.loose):
        return ""
    return _WHICH if gathered.loose.says_anything else ""


def _is_only_asked(facts: Facts) -> bool:
    """True where no more is said than in questions that can be answered: "which is the overdue one?"."""
    said = [verdict for verdict in facts.verdicts if verdict.mood is not Mood.OTHER]
    beside = facts.percents or facts.moments or facts.handover or facts.put_off
    return all(verdict.mood is Mood.ASKED for verdict in said) and not (beside or is_only_a_question(facts))


def _without_facts(gathered: Gathered, changes: tuple[Change, ...], context: ReplyContext) -> Reading:
    """What a reply is that changes nothing: put off, courtesy, question, no change, a note, or nobody can tell."""
    body = gathered.body.strip()
    length = len(re.findall(r"[a-z0-9']+", body))
    if any(one.put_off for one in gathered.everything()):
        return _asked(Reading(Intent.SNOOZE), "Until when shall I leave it?", context)
    if courtesies.SAYS_NOTHING.match(body) or (length <= _A_FEW_WORDS and courtesies.CHAT.search(body)):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    names = (*_first_and_last_names(context.people), *context.sender.lower().split())
    if any(courtesies.is_thanks(words, names) for words in (body, _without_names(gathered))):
        return Reading(Intent.THANKS)
    denied = any(verdict.mood is Mood.NOT for one in gathered.everything() for verdict in one.verdicts)
    titles = tuple(action.title for action in context.about)
    if not denied and (is_chat(body, titles) or is_for_somebody(body, names, titles)):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    if question := _question(body):
        return question
    if courtesies.ONGOING.match(_without_names(gathered)):
        return _asked(
            Reading(Intent.UPDATE, changes=changes), "How far along is it, and will it make its date?", context
        )
    if _NOT_UNDONE.match(body):
        return _asked(Reading(Intent.UPDATE, changes=changes), "You say it with two nots: how does it stand?", context)
    if (length <= _A_NOTE and asides.NO_CHANGE.search(body)) or asides.NOT_YET.match(body):
        return Reading(Intent.NO_CHANGE)
    if courtesies.EVASIVE.match(body):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    if length <= _A_FEW_WORDS and (courtesies.NEARLY.search(body) or SARCASM.search(body)):
        return _asked(Reading(Intent.UPDATE, changes=changes), "Is it complete, or still to be finished?", context)
    if _YES_OR_NO.fullmatch(_without_names(gathered)) or (length <= 2 and not _A_FACT.search(body)):
        return _asked(Reading(Intent.UNCLEAR), _WHAT, context)
    return _asked(Reading(Intent.UPDATE, changes=changes), "" if changes else _WHICH, context)


def _question(body: str) -> Reading | None:
    """What a reply is that asks something, beside "no change" or alone; None where it asks nothing."""
    sentences = re.split(r"(?<=[.!?\n])\s+| -+ ", asides.without_rhetoric(body))
    told = [sentence for sentence in sentences if not asides.is_question(sentence)]
    if len(told) == len(sentences):
        return None
    return Reading(Intent.NO_CHANGE if asides.NO_CHANGE.match(" ".join(told)) else Intent.QUESTION)


def _without_names(gathered: Gathered) -> str:
    """The words of a reply without the names of its actions, be they numbers or words of a title."""
    return "".join(clause.bare for clause in gathered.clauses).replace("·", "").strip()


def _first_and_last_names(people: tuple[Person, ...]) -> tuple[str, ...]:
    return tuple(part for person in people for part in person.name.lower().split())
