"""What words say of how an action stands: in a short status, plainly in a phrase, or in a text about progress."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.dates.parts import MONTH_PATTERN
from tracker.rules.dates.spelling import alike
from tracker.rules.written_status.signs import tick_in
from tracker.rules.written_status.vocabulary import SAYINGS
from tracker.rules.written_status.written import Progress, WrittenStatus

_LONGEST = 5_000
_CUTS = re.compile(r"\s-\s?|\s?[;:,()\[\]\n]\s?|\.(?:\s|$)")
_FILLERS = (
    "a all already and are at been date did end fully has have in is it item more much now of on our per recommendation"
    " remains rag since so still status task that the their these this to today up very was we were work works action"
    " actions project activity as completely successfully stage currently continues we're we"
)
_FILLING = re.compile(
    rf"[\W\d_]+|{MONTH_PATTERN}|\b(?:{'|'.join(_FILLERS.split())}|\d+(?:st|nd|rd|th))\b", re.IGNORECASE
)
_OF_ONE_MONTH = re.compile(rf"\W*{MONTH_PATTERN} [a-z]", re.IGNORECASE)
"""Begins with a month alone: "April done" says nothing of May."""
_COUNTED = re.compile(r"\W*(?!(?:19|20)\d\d\b)(?P<count>\d{1,6}) (?!of (?P=count)\b)[a-z]")
"""Begins with how many: "94 done" says nothing of the rest."""
_AT_THE_END = re.compile(
    r"(?:[\s(\[-]|^)(?P<words>(?:MOSTLY |PARTIALLY |PARTLY |NEARLY |ALMOST |NOT (?:YET )?)?"
    r"(?:COMPLETED?|DONE|CLOSED|FINISHED|IMPLEMENTED|ACHIEVED|ON TRACK|ON TARGET|IN PROGRESS|ONGOING))\W{0,3}$"
)
_IN_BRACKETS = re.compile(r"[(\[](?P<words>[^()\[\]]{2,40})[)\]]\W{0,3}$")
_OPEN_STILL = re.compile(
    r"\b(?:await\w*|pending|outstanding|still|remain\w*|but|however|not|to be|will|due|needs?|next|yet|draft\w*|further"
    r"|continu\w+|planned|scheduled)\b",
    re.IGNORECASE,
)
_ANSWER_AWAITED = re.compile(
    r"\b(?:no|awaiting|waiting for|still waiting for) (?:a |an |any |the |their |his |her |further )?"
    r"(?:reply|replies|response|answer|acknowledge?ment)\b[^.;,]*",
    re.IGNORECASE,
)
"""Others have not answered yet, which takes nothing from what was done."""
_BEGUN = re.compile(
    r"\W*(?P<words>progressing|in progress|in development|on-? ?going|under ?way|work underway)\b", re.IGNORECASE
)
_TOLD_BY_TEXT = frozenset({Reported.COMPLETE, Reported.ON_TRACK})


@dataclass(frozen=True)
class Said:
    """What words report."""

    status: Reported | None
    state: Progress | None = None


def pieces_of(text: str) -> list[str]:
    """The phrases of a text, cut at dashes, commas, brackets and ends of sentences; at least one, if blank."""
    return [piece.strip() for piece in _CUTS.split(text) if piece.strip()] or [""]


def said_in(phrase: str) -> Said | None:
    """What a short status reports; None where it says nothing that is known.

    What is said first counts, but "superseded" beats "closed", a bad rating beats "on track" and "not started", and
    "complete" behind "in progress" is only a part of it.
    """
    found = sorted(_found(phrase), key=lambda hit: hit[0])
    sayings = [said for _, _, said in found if said.status is not None or said.state is not None]
    if not sayings:
        return None
    first = next((said for said in sayings if said.status is Reported.CLOSED), sayings[0])
    rated = [said for said in sayings if said.status is not None and said.status is not Reported.COMPLETE]
    if first.status in {None, Reported.ON_TRACK, Reported.NOT_STARTED}:
        bad = [said for said in rated if said.status in {Reported.OFF_TRACK, Reported.AT_RISK}]
        return (bad or (rated if first.status is None else []) or [first])[0]
    return first


def plainly_said(phrase: str) -> Said | None:
    """What a phrase reports that consists of nothing but the saying, filling words and a date; else None."""
    found = _found(phrase)
    rest = phrase
    for start, end, _ in found:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    if not found or _FILLING.sub("", rest) or _COUNTED.match(phrase) or _OF_ONE_MONTH.match(phrase):
        return None
    return said_in(phrase)


def begins_with_state(text: str) -> bool:
    """Whether the first phrase of a text says plainly how something stands: "Implemented, tested in May"."""
    return plainly_said(pieces_of(alike(text[:_LONGEST]))[0]) is not None


def status_in_text(text: str) -> WrittenStatus | None:
    """What a text about progress says plainly of itself, where the status column is silent (RULES 11); else None.

    Only plain words for done, on target or in progress count: as the first or last phrase, in a bracket or in capitals
    at the end, or as a tick. Partly done counts only where the end is marked so. Nothing is taken as done while the
    rest tells of what is still to come.
    """
    plain = alike(text[:_LONGEST]).strip()
    if tick_in(plain[-3:]) is not None:
        return WrittenStatus(plain[-1:], Reported.COMPLETE, None, Progress.COMPLETE)
    marks = [found["words"] for pattern in (_AT_THE_END, _IN_BRACKETS) if (found := pattern.search(plain))]
    phrases = pieces_of(plain)
    for words in (*marks, phrases[0], phrases[-1]):
        said = plainly_said(words)
        rest = _ANSWER_AWAITED.sub(" ", plain.replace(words, " ", 1))
        if said is None or (said.status is Reported.COMPLETE and _OPEN_STILL.search(rest)):
            continue
        if said.status in _TOLD_BY_TEXT or (words in marks and said.status is Reported.PARTIAL):
            return WrittenStatus(words, said.status, None, said.state)
        if said.status is None and said.state is Progress.IN_PROGRESS:
            return WrittenStatus(words, said.status, None, said.state)
    begun = _BEGUN.match(plain)
    return WrittenStatus(begun["words"], None, None, Progress.IN_PROGRESS) if begun else None


def _found(phrase: str) -> list[tuple[int, int, Said]]:
    """Every saying in the phrase with its place; what one saying has taken the next does not see."""
    hits: list[tuple[int, int, Said]] = []
    for saying in SAYINGS:
        said = Said(saying.status, saying.state)
        hits.extend((found.start(), found.end(), said) for found in saying.pattern.finditer(phrase))
        phrase = saying.pattern.sub(lambda found: "_" * len(found[0]), phrase)
    return hits
