"""Gives the chosen actions of a text their owners: in front of the words, of the whole topic, or in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from tracker.papers.grid import BLANK, Cell
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.texts.named_parents import take_from_parents
from tracker.papers.understanding.words.acting import People, are_owners, who_acts
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.fronts import Front, are_known, bracketed, charged, initials_ahead, parted
from tracker.papers.understanding.words.item_days import take_span
from tracker.papers.understanding.words.items import take_signs
from tracker.papers.understanding.words.looks import are_initials
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.roles import ANSWERS, Role
from tracker.rules.owners import OwnerKind, split_owners

_DASH = re.compile(r"\s+[–—-]\s+")
_POSTS = frozenset((OwnerKind.TEAM, OwnerKind.TITLE, OwnerKind.NAME_WITH_TITLE))
_RARELY = 0.3
"""Share of the items of a list up to which it is not their habit to name somebody in a bracket."""
_FEWEST, _MOSTLY = 3, 0.6
"""Items of a list at least, and their share, in front of which brackets name somebody, from which all do."""
_BY_WHOM = re.compile(
    r"\bto be [a-z]+(?:ed|en|ne|wn|nt|ught|ut|ld|et)(?: [a-z]+){0,2} by (?:the )?(?P<who>[A-Z][^,.;:()]{1,60}?)\s*\.?$"
)
"""By whom something is to be done: "Leases to be checked by the Clerk"."""
_LAST = re.compile(r",\s+(?P<who>[A-Z]{2,3}(?:[/&+][A-Z]{2,3})*)\.?$")


def name_owners(candidates: Sequence[Candidate], people: People) -> None:
    """Who is in front of the words in a whole list goes first, then what holds for all, then the sentence's own."""
    take_from_parents(candidates, people)
    initials = _front_initials(candidates, people)
    for candidate in candidates:
        if candidate.labelled:  # its words came from behind a label, and have not been looked at
            take_signs(candidate.found)
    for _, grouped in groupby(candidates, key=lambda each: each.list_number if each.item else -id(each)):
        listed = list(grouped)
        _give_back(listed, people)
        items = [each for each in listed if not each.found.owner.text]
        _take_brackets(items, people)
        _take_fronts([each for each in items if not each.found.owner.text], people, initials=initials)
    known = frozenset(owner.text for each in candidates for owner in split_owners(each.found.owner.flat))
    for candidate in candidates:
        found, topic = candidate.found, candidate.topic
        take_signs(found)
        take_span(found)
        _take_between(found, known)
        _take_last(found, people.initials | known)
        if not found.owner.text:
            found.owner = topic.owner
        words = found.action.flat or found.action.struck
        if not found.owner.text and (who := _in_sentence(words, people)):
            found.owner = Cell(who)
        if not found.owner.text and candidate.marked:
            found.owner = Cell(_told_behind(words, people))
        if not found.owner.text and candidate.within is not None:
            above = candidate.within.found
            found.owner = Cell(above.owner.text or who_acts(above.action.flat, people))
        if not found.owner.text and any(map(ANSWERS.search, found.labels)):
            found.owner, found.support = found.support, BLANK
        if not found.support.text:
            found.support = topic.support
        if not found.target.text:
            found.target = topic.target
    _take_known(candidates)


def _in_sentence(words: str, people: People) -> str:
    """Who acts in the words of an action, or by whom it is to be done."""
    if who := who_acts(words, people, sure=True) or initials_ahead(words, people):
        return who
    by = _BY_WHOM.search(words)
    return by["who"] if by and are_owners(by["who"], people, firm=True) else ""


def _told_behind(words: str, people: People) -> str:
    """Who is told to act in a further sentence of an action: "Draft a notice! Ann will copy it"."""
    told = (who_acts(sentence, people) for sentence in sentences_of(words)[1:])
    return next((who for who in told if who and are_owners(who, people, firm=True)), "")


def name_in_sentences(findings: Findings, people: People) -> None:
    """The actions of a table that has no column of owners are given those whom their words tell to act."""
    if any(role == Role.OWNER.value for _, role in findings.columns):
        return
    for found in findings.actions:
        if not found.owner.text and (who := who_acts(found.action.flat, people)):
            found.owner = Cell(who)


def _take_brackets(items: Sequence[Candidate], people: People) -> None:
    """Surnames alone, which may be parts of the work, count in a list that names somebody for sure in the same way."""
    found = [(each, front) for each in items if (front := bracketed(each.found.action.text, people, surnames=True))]
    certain = sum(front.sure for _, front in found)
    many = bool(certain) and len(found) >= max(_FEWEST, _MOSTLY * len(items))
    for each, front in found:
        if front.sure or many:
            _take(each, front)


def _give_back(listed: Sequence[Candidate], people: People) -> None:
    """Where somebody has the whole list, a rare bracket of unknown names lists things: "readers (NVDA, VoiceOver)"."""
    bracketed = [each for each in listed if each.found.bracket]
    for each in bracketed if len(bracketed) <= max(1, _RARELY * len(listed)) else ():
        found = each.found
        names = split_owners(found.owner.flat)
        things = len(names) > 1 and not any(name.kind in _POSTS for name in names)
        if each.topic.owner.text and things and not are_owners(found.owner.flat, people, firm=True):
            found.owner, found.action = each.topic.owner, replace(found.action, text=found.action.text + found.bracket)


def _front_initials(candidates: Sequence[Candidate], people: People) -> bool:
    """Whether initials stand in front of several actions of the paper, so that in front of a single one they do too."""
    fronts = [front for each in candidates if (front := parted(each.found.action.text, people)) is not None]
    return sum(front.sure and are_initials(front.who) for front in fronts) >= max(2, 0.3 * len(fronts))


def _take_fronts(items: Sequence[Candidate], people: People, *, initials: bool) -> None:
    """Where some fronts of a list surely name people, the short ones all do."""
    many = any(charged([each.found.action.flat for each in items], people))
    found = [(each, parted(each.found.action.text, people, nicks=many)) for each in items]
    fronts = [(each, front) for each, front in found if front is not None]
    certain = [each for each, front in fronts if front.sure]
    many = many or (len(certain) >= 2 and len(certain) >= 0.3 * len(fronts))
    for each, front in fronts:
        several = len(split_owners(front.who)) > 1 or are_known(front.who, people)
        alone = front.sure and (initials or several or not are_initials(front.who))
        told = who_acts(front.rest, people)
        if (many or alone) and (not told or (many and front.sure)):
            _take(each, front)


def _take_between(found: Found, known: frozenset[str]) -> None:
    """One who owns others of the actions, between the words of this and what is said of how it goes.

    "First aiders – Colin – he asked the hospital" is Colin's, as "Boats – Colin" is.
    """
    parts = _DASH.split(found.action.flat)
    if found.owner.text or len(parts) < 3 or parts[1] not in known:
        return
    found.owner, found.action = Cell(parts[1]), replace(found.action, text=parts[0])
    found.progress = "\n".join(filter(None, (found.progress, " – ".join(parts[2:]))))


def _take_known(candidates: Sequence[Candidate]) -> None:
    """In front of a marked action, one who owns others of the actions: "Action: Ann - the posters"."""
    known = frozenset(owner.text for each in candidates for owner in split_owners(each.found.owner.flat))
    for each in candidates:
        front = parted(each.found.action.text) if each.marked and not each.found.owner.text else None
        if front and all(owner.text in known for owner in split_owners(front.who)):
            _take(each, front)


def _take_last(found: Found, known: frozenset[str]) -> None:
    """Known people's initials behind the last comma: "Tell the Board how it stands, JB"."""
    words = found.action.flat
    last = _LAST.search(words)
    if last and not found.owner.text and all(name in known for name in re.split(r"[/&+]", last["who"])):
        found.owner, found.action = Cell(last["who"]), replace(found.action, text=words[: last.start()])


def _take(candidate: Candidate, front: Front) -> None:
    candidate.found.owner = Cell(front.who)
    candidate.found.action = replace(candidate.found.action, text=front.rest)
