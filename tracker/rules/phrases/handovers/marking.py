"""People marked in a sentence, by name, by pronoun, or as somebody who stands in no register (replies' rules 6)."""

from __future__ import annotations

import re

from tracker.rules.phrases.handovers.frames import MARK
from tracker.rules.phrases.handovers.names import places_of
from tracker.rules.phrases.values import Person
from tracker.rules.phrases.words.tables import words

_PRONOUN = re.compile(r"\b(?:hers|her|him|his|s?he(?= ))\b(?! own)")
_PLACES = re.compile(r" (?:name|remit|portfolio|area|patch|list|plate|team|hands|court)\b")


def marked(written: str, people: tuple[Person, ...]) -> tuple[str, dict[int, tuple[str, ...]]]:
    """The words in small letters with the names marked, and for the start of each whom it fits."""
    places = places_of(written, people)
    low = written.lower() if len(written.lower()) == len(written) else written
    for start, end, _ in places:
        low = low[:start] + MARK * (end - start) + low[end:]
    return low, {start: fits for start, _, fits in places}


def with_pronouns(
    low: str, named: dict[int, tuple[str, ...]], meant: tuple[str, ...]
) -> tuple[str, dict[int, tuple[str, ...]]]:
    """The same with "she", "her" and "his" marked as well, where only one person can be meant."""
    for match in _PRONOUN.finditer(low):
        owns = _PLACES.match(low, match.end()) or match[0] == "hers"
        low = (
            low[: match.start()]
            + (f"{MARK}'s".rjust(len(match[0]), MARK) if owns else MARK * len(match[0]))
            + low[match.end() :]
        )
        named = {**named, match.start(): meant}
    return low, named


_STRANGER = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Sir)\.? [A-Z][\w'-]*|(?<![.!?] )(?<!^)\b[A-Z][\w&-]*[a-zA-Z](?: [A-Z][\w-]+)?"
    r"|^[A-Z][a-z]+(?='s (?:got|taken|the|now)| (?:has|is|owns|leads|took|now|will|in) )"
    r"|\b(?:the|our|your|a|my|some(?:one|body) (?:in|from|at|over in)) (?:new |other |incoming |interim |acting )*"
    r"(?:[a-zA-Z]+ ){0,2}(?:manager|officer|lead|team|head|director|coordinator|co-ordinator|administrator"
    r"|supervisor|department|dept"
    r"|service|section|clerk|successor|replacement|deputy|lady|chap|bloke|guy|woman|man|lass|lad|boss|colleague|people"
    r"|lot|folk|estates|finance|legal|highways|facilities|procurement|payroll)(?: of [a-zA-Z]+)?)(?![\w])"
)
_NO_STRANGER = words(
    """
    i i'm i've i'll ok okay yes no noted thanks cheers ta
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june jan feb mar apr jun jul aug sep sept oct nov dec
    july august september october november december easter christmas please sorry this that it not the a action item
    """
)


_OUR_OWN = re.compile(
    r"(?:my|our) (?:[a-z]+ ){0,3}(?:team|department|dept|service|section|lot|people|folk)\b", re.IGNORECASE
)
"""Where an action stays: "still sits with my team"."""


def strangers(written: str, low: str) -> tuple[str, dict[int, tuple[str, ...]]]:
    """The words with those marked who stand in no register: "Mr Pennington", "Highways", "the new head"."""
    named: dict[int, tuple[str, ...]] = {}
    for match in _STRANGER.finditer(written):
        if (
            not (match[0][0].isupper() and match[0].lower().split()[0] in _NO_STRANGER)
            and MARK not in low[match.start() : match.end()]
            and not _OUR_OWN.match(match[0])
        ):
            low = low[: match.start()] + MARK * len(match[0]) + low[match.end() :]
            named[match.start()] = (match[0],)
    return low, named
