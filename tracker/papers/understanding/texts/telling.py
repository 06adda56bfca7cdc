"""Paragraphs of several sentences of which only some have somebody do something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.words.acting import People, are_owners, who_acts
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.undertakings import Undertaking, undertakings_in

_CALLED = re.compile(
    r"(?:He|She|They) (?=(?:will|would|agreed to|offered to|undertook to|(?:is|are) to)\b"
    r"(?!(?: also| still)? continue\b))"
)
_NAMED = re.compile(r"(?:The )?(?P<who>(?:[A-Z][\w.’'-]*)(?: (?:and )?[A-Z][\w.’'-]*){0,3}) (?=[a-z])")
"""Somebody at the beginning of a sentence."""
_REFERS = re.compile(
    r"(?:\S+ ){1,8}(?:them|it|this|so)\W*$|(?:\S+ ){1,4}(?:to|will) (?:follow up|check|investigate|action|chase|arrange"
    r"|organise|do so)\W*$"
)
"""A few words that do not say themselves what is to be done."""
_BACK = 2
"""Sentences to look back for whom "he" is."""


def told_in(text: str, people: People, *, meeting: bool) -> tuple[tuple[Undertaking, ...], str]:
    """What the sentences of a paragraph have somebody do, and the words between.

    Nothing where the paragraph is one thing to do as it stands. Minutes also tell it in the middle of a sentence.
    """
    sentences = sentences_of(text)
    told = [
        (each, (undertakings_in(each, people) or _told_of(sentences, at, people)) if meeting else _told(each, people))
        for at, each in enumerate(sentences)
    ]
    told = [(each, _with_before(told, at)) for at, (each, _) in enumerate(told)]
    found = tuple(each for _, undertakings in told for each in undertakings)
    whole = all(len(each) == 1 and each[0].words == sentence and who_acts(sentence, people) for sentence, each in told)
    if (whole and len({each.who for each in found}) == 1) or not found:
        return (), text
    rest = " ".join(sentences)
    for undertaking in found:
        rest = rest.replace(undertaking.words, "", 1)
    return found, " ".join(rest.split())


def _with_before(told: Sequence[tuple[str, tuple[Undertaking, ...]]], at: int) -> tuple[Undertaking, ...]:
    """What a sentence tells, with the one before where only that says what "them" or "it" is at its end."""
    sentence, undertakings = told[at]
    if at == 0 or told[at - 1][1] or len(undertakings) != 1 or not _REFERS.match(undertakings[0].words):
        return undertakings
    return (replace(undertakings[0], words=f"{told[at - 1][0]} {sentence}"),)


def _told_of(sentences: Sequence[str], at: int, people: People) -> tuple[Undertaking, ...]:
    """What one takes on who is only called "he" or "she", as a sentence right before begins with the name."""
    called = _CALLED.match(sentences[at])
    befores = [named["who"] for each in sentences[max(0, at - _BACK) : at] if (named := _NAMED.match(each))]
    who = next((each for each in reversed(befores) if are_owners(each, people, firm=True)), "")
    if not (called and who):
        return ()
    told = undertakings_in(f"{who} {sentences[at][called.end() :]}", people)
    return (Undertaking(sentences[at], who),) if told and told[0].who == who else ()


def _told(sentence: str, people: People) -> tuple[Undertaking, ...]:
    who = who_acts(sentence, people)
    return (Undertaking(sentence, who),) if who else ()
