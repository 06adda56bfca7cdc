"""Gives the chosen actions of a text their owners: in front of the words, of the whole topic, or in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from tracker.papers.grid import Cell
from tracker.papers.understanding.acting import People, are_owners, who_acts
from tracker.papers.understanding.candidates import Candidate
from tracker.papers.understanding.found import Findings
from tracker.papers.understanding.items import take_signs
from tracker.papers.understanding.looks import are_initials
from tracker.papers.understanding.roles import Role

_FRONT = re.compile(r"(?P<who>[^:–—]{2,60}?)\s*(?::\s|\s[-–—]\s|[–—]\s?)\s*(?P<rest>\S.*)$", re.DOTALL)
_BRACKETED = re.compile(r"[\[(](?P<who>[^\])]{2,40})[\])]\s*(?:[:–—-]\s+)?(?P<rest>\S.*)$", re.DOTALL)
_ABBREVIATION = re.compile(r"API|UI|UX|DB|CI|CD|FE|BE|ML|AI|PR|WIP|TBC|TBA|NEW|FIX|BUG|DOCS?|[PHML]\d?")
"""Capitals in brackets that more often name a part of the work than a person."""
_LONGEST = 5
"""Words in front of a colon or dash that may name somebody without saying so."""


def name_owners(candidates: Sequence[Candidate], people: People) -> None:
    """Who is in front of the words in a whole list goes first, then what holds for all, then the sentence's own."""
    for _, grouped in groupby(candidates, key=lambda each: each.list_number if each.item else -id(each)):
        items = [each for each in grouped if not each.found.owner.text]
        _take_brackets(items, people)
        _take_fronts([each for each in items if not each.found.owner.text], people)
    for candidate in candidates:
        found, topic = candidate.found, candidate.topic
        take_signs(found)
        if not found.owner.text:
            found.owner = topic.owner
        if not found.owner.text and (who := who_acts(found.action.flat, people, sure=True)):
            found.owner = Cell(who)
        if not found.owner.text and candidate.within is not None:
            above = candidate.within.found
            found.owner = Cell(above.owner.text or who_acts(above.action.flat, people))
        if not found.support.text:
            found.support = topic.support
        if not found.target.text:
            found.target = topic.target


def name_in_sentences(findings: Findings, people: People) -> None:
    """The actions of a table that has no column of owners are given those whom their words tell to act."""
    if any(role == Role.OWNER.value for _, role in findings.columns):
        return
    for found in findings.actions:
        if not found.owner.text and (who := who_acts(found.action.flat, people)):
            found.owner = Cell(who)


def _take_brackets(items: Sequence[Candidate], people: People) -> None:
    """ "[JB] Ring the hall": initials and names in brackets in front of the words, unless they name a thing."""
    for each in items:
        front = _BRACKETED.match(each.found.action.text)
        if front is None or (_ABBREVIATION.fullmatch(front["who"]) and not people.knows(front["who"])):
            continue
        if are_owners(front["who"], people, firm=True):
            each.found.owner = Cell(front["who"])
            each.found.action = replace(each.found.action, text=front["rest"])


def _take_fronts(items: Sequence[Candidate], people: People) -> None:
    """ "Beth - send the card": where some fronts of a list surely name people, the short ones all do."""
    fronts = [(each, found) for each in items if (found := _FRONT.match(each.found.action.text))]
    certain = [each for each, found in fronts if _is_certain(found, people)]
    sure = {id(each) for each in certain}
    many = len(certain) >= 2 and len(certain) >= 0.3 * len(fronts)
    certain = [each for each in certain if many or not are_initials(each.found.action.text.split()[0])]
    for each, found in fronts:
        short = len(found["who"].split()) <= _LONGEST and found["who"][:1].isupper()
        if not (any(each is one for one in certain) or (many and short and are_owners(found["who"], sure=True))):
            continue
        if who_acts(found["rest"], people) and not (many and id(each) in sure):
            continue
        each.found.owner = Cell(found["who"])
        each.found.action = replace(each.found.action, text=found["rest"])


def _is_certain(front: re.Match[str], people: People) -> bool:
    who = front["who"].strip()
    return who[:1].isupper() and len(who.split()) <= 8 and are_owners(who, people, firm=True)
