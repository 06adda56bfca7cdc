"""Lists below an item that is only a name, or a day: "- Ann" with what Ann is to do nested in it, "- May" likewise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.words.acting import People, are_owners, is_plain, who_acts
from tracker.papers.understanding.words.item_days import is_day

_LONGEST = 4
"""Words of an item that only names somebody."""
_LEAST, _MOSTLY = 2, 0.5
"""Outer items of a text that surely name people, and their share, from which the short ones beside them do too."""


def take_from_parents(candidates: Sequence[Candidate], people: People) -> None:
    """Items nested below a name are that person's, unless their own words surely tell somebody else to act.

    Those nested below a day are due then.
    """
    for candidate in candidates:
        day = next((words for above in _above(candidate) if is_day(words := _words(above))), "")
        if day and not candidate.topic.target.text:
            candidate.topic = replace(candidate.topic, target=Cell(day))
    outer = {id(each): each for candidate in candidates for each in _above(candidate) if each.within is None}
    lists: dict[object, list[Candidate]] = defaultdict(list)
    for each in outer.values():
        lists[each.topic.headings].append(each)
    named = {id(each) for group in lists.values() for each in _named(group, people)}
    for candidate in candidates:
        for above in _above(candidate):
            if id(above) in named or _is_name(above, people):
                who = who_acts(candidate.found.action.flat, people, sure=True)
                if not (who and are_owners(who, people, firm=True)):
                    candidate.topic = replace(candidate.topic, owner=Cell(_words(above)))
                break


def _named(outer: Sequence[Candidate], people: People) -> list[Candidate]:
    """The outer items below one heading that only name somebody, where enough of them surely do."""
    sure = sum(_is_name(each, people) for each in outer)
    if sure < _LEAST or sure < _MOSTLY * len(outer):
        return []
    return [each for each in outer if _is_name(each, people) or _is_single(each)]


def _is_single(candidate: Candidate) -> bool:
    return len(_words(candidate).split()) == 1 and candidate.children > 0


def _is_name(candidate: Candidate, people: People) -> bool:
    name = _words(candidate)
    words = name.split()
    return len(words) <= _LONGEST and ":" not in name and is_plain(words) and are_owners(name, people, firm=True)


def _words(candidate: Candidate) -> str:
    return candidate.found.action.flat.rstrip(":")


def _above(candidate: Candidate) -> Iterator[Candidate]:
    """The items that it is nested in, the nearest first."""
    while candidate.within is not None:
        candidate = candidate.within
        yield candidate
