"""Reading a manager's question: take out what is understood, part by part, and look up what is left (domain 7.3)."""

from __future__ import annotations

import dataclasses
import re
from datetime import timedelta
from difflib import get_close_matches

from tracker.rules.asking import conditions, grammar
from tracker.rules.asking.echo import echo
from tracker.rules.asking.names import Names, fold
from tracker.rules.asking.query import Asked, Doubt, DoubtKind, Gap, Known, Query, Wanted
from tracker.rules.asking.remaining import Remaining
from tracker.rules.asking.subjects import Subjects

LONGEST = 500
"""Characters of a question that are read."""

_GUESSABLE = 5
"""Letters from which on a misspelt word can be told."""
_ALIKE = 0.8
_COMMON = ("overdue", "amber", "green", "changes", "changed", "complete", "completed", "undated", "unowned", "verified")


def read_question(text: str, known: Known) -> Asked:
    """Read a question. It never fails: what is not understood is looked for as words and named as a doubt."""
    names = Names(known)
    query, doubts = _read(text[:LONGEST], known, names)
    guesses = _guesses(query.words, names)
    if guesses:
        corrected = text[:LONGEST]
        for misspelt, meant in guesses.items():
            corrected = re.sub(rf"\b{re.escape(misspelt)}\b", meant, corrected)
        query, doubts = _read(corrected, known, names)
        doubts = [*(Doubt(DoubtKind.SPELLING, said, (meant,)) for said, meant in guesses.items()), *doubts]
    return Asked(query, echo(query, names, known.today), tuple(doubts))


def _read(text: str, known: Known, names: Names) -> tuple[Query, list[Doubt]]:
    rest, today = Remaining(text), known.today
    whole = rest.text
    subjects = Subjects(known, names)
    quoted = [found[1] for found in rest.take_all(grammar.QUOTED)]
    subjects.words = tuple(word for words in quoted for word in words.split())
    subjects.take_full_names(rest)
    files = rest.take_all(grammar.FILE)
    query = Query(
        file="" if not files else "xlsx" if any(file["xlsx"] for file in files) else "csv",
        as_of=conditions.take_as_of(rest, today, subjects.doubts),
        heard_before=conditions.take_silence(rest, today),
        slips=conditions.take_slips(rest),
        gaps=conditions.take_gaps(rest),
    )
    standing = conditions.take_standing(rest, today)
    due, changed = conditions.take_days(rest, today, ended=standing.is_ended, doubts=subjects.doubts)
    asked_for = [wanted for pattern, wanted in grammar.WANTED if rest.take_all(pattern)]
    subjects.take_marked(rest)
    subjects.take_rest(rest, whole=whole)
    query = dataclasses.replace(
        query,
        late=standing.late,
        meanings=standing.meanings,
        colours=standing.colours,
        due=due or standing.due,
        changed=changed,
        plans=subjects.plans,
        owners=tuple(dict.fromkeys(subjects.owners)),
        areas=subjects.areas,
        tags=subjects.tags,
        numbers=subjects.numbers,
        words=subjects.words,
    )
    query = _settled(query)
    return dataclasses.replace(query, wanted=_wanted(query, asked_for)), subjects.doubts


def _settled(query: Query) -> Query:
    """Days that stand apart from the words that they belong to: "no news from PA since May", "when is #47 due"."""
    if Gap.UPDATE in query.gaps and query.changed and query.changed.first:
        others = tuple(gap for gap in query.gaps if gap is not Gap.UPDATE)
        day_before = query.changed.first - timedelta(days=1)
        return dataclasses.replace(query, gaps=others, changed=None, heard_before=day_before)
    return dataclasses.replace(query, due=None) if query.numbers else query


def _wanted(query: Query, asked_for: list[Wanted]) -> Wanted:
    """What kind of answer fits what was named and how it was asked."""
    has_subject = bool(query.plans or query.owners or query.areas)
    filters = (query.late, query.meanings, query.colours, query.tags, query.numbers, query.gaps, query.due)
    is_filtered = any((*filters, query.heard_before, query.slips, query.words))
    if Wanted.HELP in asked_for and not has_subject and not is_filtered:
        return Wanted.HELP
    if query.changed:
        return Wanted.CHANGES
    if Wanted.OWNERS in asked_for and not query.owners and not query.numbers:
        return Wanted.OWNERS
    if is_filtered:
        return Wanted.LIST
    if Wanted.SUMMARY in asked_for or not (query.owners or query.areas):
        return Wanted.SUMMARY
    return Wanted.LIST


def _guesses(words: tuple[str, ...], names: Names) -> dict[str, str]:
    """Known words that words naming nothing are nearly alike."""
    candidates = (*_COMMON, *names.words())
    guesses = {}
    for word in words:
        nearest = get_close_matches(fold(word), candidates, n=1, cutoff=_ALIKE) if len(word) >= _GUESSABLE else []
        if nearest and nearest[0] != fold(word):
            guesses[word] = nearest[0]
    return guesses
