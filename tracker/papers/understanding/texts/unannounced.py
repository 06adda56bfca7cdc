"""The actions of a text that announces none: lists of a plan, time lines, and in minutes what people are told to do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.understanding.texts.beside_tables import lists_of
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.texts.charged_lists import charged_one_by_one
from tracker.papers.understanding.texts.pledged import pledged
from tracker.papers.understanding.words.item_days import is_day
from tracker.papers.understanding.words.orders import is_order, is_to_be_done

_PLAN_TITLE = re.compile(
    r"\baction|\b(?:work)?plan\b|\btracker\b|\bto[- ]?do\b|\btasks?\b|\broadmap\b|\bcheck ?list\b|\bnext steps\b"
    r"|gweithredu|cynllun",
    re.IGNORECASE,
)
_WAS_DONE = re.compile(r"(?:we |was |were )?(?!(?:need|feed|seed|weed|speed|proceed)\b)\w{2,}ed\b", re.IGNORECASE)
_AIMS = re.compile(r"\btargets?\b|\bobjectives?\b|\bpriorit|\bcommitments?\b|\bimprovements?\b", re.IGNORECASE)
_FEWEST_TOLD = 2
"""Items of a list at least that tell somebody to act."""


def unannounced(leaves: Sequence[Candidate], title: str, *, minutes: bool) -> list[Candidate]:
    """The first that there are: time lines, lists of a plan, commitments, lists that charge people, paragraphs."""
    lists = _timed(leaves) or _listed(leaves, title) or pledged(leaves, title) or charged_one_by_one(leaves)
    return lists or _told(leaves, minutes=minutes)


def _timed(leaves: Sequence[Candidate]) -> list[Candidate]:
    """The items of time lines: lists of three and more of which nearly every one has its day in front."""
    timed = [
        items
        for items in lists_of(leaves)
        if len(items) >= 3 and sum(map(_has_day, items)) >= 0.8 * len(items) and not _tells_history(items)
    ]
    return [candidate for items in timed for candidate in items]


def _has_day(candidate: Candidate) -> bool:
    """Whether a day stands in front of its words, or is all that the item says which it is nested in."""
    return candidate.day_first or (candidate.within is not None and is_day(candidate.within.found.action.flat))


def _tells_history(items: Sequence[Candidate]) -> bool:
    """Whether half of the items begin by what was done, as a list of changes has them: "Added a second page"."""
    return 2 * sum(bool(_WAS_DONE.match(each.found.action.flat)) for each in items) >= len(items)


def _listed(leaves: Sequence[Candidate], title: str) -> list[Candidate]:
    """The items of lists, where the paper is a plan or its lists look like one."""
    items = [candidate for candidate in leaves if candidate.item and not candidate.other]
    signed = sum(candidate.signs > 0 or bool(candidate.topic.owner.text) for candidate in items)
    ordered = sum(is_order(candidate.found.action.flat) for candidate in items)
    timed = any(candidate.signs > bool(candidate.found.owner.text) for candidate in items)
    signs = signed >= 0.4 * len(items) and (timed or ordered) and not _tells_history(items)
    if items and (_PLAN_TITLE.search(title) or signs):
        return items
    return items if len(items) >= 3 and _AIMS.search(title) and ordered >= 0.6 * len(items) else []


def _told(leaves: Sequence[Candidate], *, minutes: bool) -> list[Candidate]:
    """Single paragraphs: in minutes those that tell somebody to act, else those with two signs of an action.

    In a list of which half do so those count as well that say what is to be done, by nobody.
    """
    least = 1 if minutes else 2
    chosen = [each for each in leaves if (each.signs >= least and not each.other) or (minutes and each.told)]
    taken = {id(each) for each in chosen}
    for items in lists_of(leaves) if minutes else ():
        if sum(id(each) in taken for each in items) >= max(_FEWEST_TOLD, 0.5 * len(items)):
            taken.update(id(each) for each in items if is_to_be_done(each.found.action.flat))
    return [each for each in leaves if id(each) in taken]
