"""Paragraphs of several sentences of which only some have somebody do something."""

from __future__ import annotations

from tracker.papers.understanding.words.acting import People, who_acts
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.undertakings import Undertaking, undertakings_in


def told_in(text: str, people: People, *, meeting: bool) -> tuple[tuple[Undertaking, ...], str]:
    """What the sentences of a paragraph have somebody do, and the words between.

    Nothing where the paragraph is one thing to do as it stands. Minutes also tell it in the middle of a sentence.
    """
    told = [(each, undertakings_in(each, people) if meeting else _told(each, people)) for each in sentences_of(text)]
    found = tuple(each for _, undertakings in told for each in undertakings)
    whole = all(len(each) == 1 and each[0].words == sentence and who_acts(sentence, people) for sentence, each in told)
    if whole or not found:
        return (), text
    return found, " ".join(filter(None, (_without(sentence, undertakings) for sentence, undertakings in told)))


def _without(sentence: str, undertakings: tuple[Undertaking, ...]) -> str:
    """What else a sentence says."""
    for each in undertakings:
        sentence = sentence.replace(each.words, "", 1)
    return sentence.strip()


def _told(sentence: str, people: People) -> tuple[Undertaking, ...]:
    who = who_acts(sentence, people)
    return (Undertaking(sentence, who),) if who else ()
