"""Lists beside the tables of a plan that are actions themselves, though no heading says so: "Ann to ring the vicar"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.words.acting import who_acts

_LEAST = 2
"""Items of such a list at least, and of those in it that have both an owner and a date."""
_WHOLE, _SIGNED, _OWNED = 0.4, 0.7, 0.5
"""Shares of the items that have both, that have one of owner, date and status, and that say who."""
_COUNTED = re.compile(r"(?P<kind>[^\W\d]+(?: [^\W\d]+){0,2}) \d{1,2}\b")
_WORDS = 3
"""Words of an item on average at least: names with their posts and years of office are no actions."""


def announce_like(headings: Sequence[str], candidates: Sequence[Candidate]) -> None:
    """Marks items below a heading of the kind of those above the tables, but with none: "Priority 4" beside 1 to 3."""
    kinds = Counter(kind for heading in headings if (kind := _kind_of(heading)))
    for each in candidates:
        above = each.topic.headings[-1].text if each.topic.headings else ""
        each.planned = each.item and above not in headings and kinds[_kind_of(above)] >= _LEAST


def _kind_of(heading: str) -> str:
    """What a numbered heading counts: "priority" for "Priority 2: Reading"."""
    found = _COUNTED.match(heading)
    return found["kind"].casefold() if found else ""


def lists_of(candidates: Sequence[Candidate]) -> Iterable[list[Candidate]]:
    """The items of the text list by list."""
    lists: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.item:
            lists[candidate.list_number].append(candidate)
    return lists.values()


def stray_lists(leaves: Sequence[Candidate]) -> list[Candidate]:
    """The items of lists that tell several people to act, or of which most say who does it, by when or how it stands.

    The duties of one person are no actions. Where a heading announces actions, half of them need say who.
    """
    items = [each for each in leaves if not (each.other or each.on_agenda)]
    kept = (listed for listed in lists_of(items) if len(listed) >= _LEAST)
    tests = (_tell_several, _are_signed, _are_announced)
    return [each for listed in kept if any(test(listed) for test in tests) for each in listed]


def repeated_forms(leaves: Sequence[Candidate]) -> list[Candidate]:
    """What forms that are made alike say is to be done, by whom, and by when or how it stands."""
    forms = [each for each in leaves if each.form and each.labelled and each.found.owner.text and each.signs > 1]
    return forms if len({each.at for each in forms}) >= _LEAST else []


def _tell_several(listed: Sequence[Candidate]) -> bool:
    if not all(each.told for each in listed):
        return False
    return len({who_acts(each.found.action.flat, sure=True) for each in listed}) > 1


def _are_signed(listed: Sequence[Candidate]) -> bool:
    whole = sum(bool((each.found.owner.text or each.told) and each.found.target.text) for each in listed)
    signed = sum(each.signs > 0 or each.told for each in listed)
    words = sum(len(each.found.action.flat.split()) for each in listed)
    brief = words < _WORDS * len(listed)
    return whole >= max(_LEAST, _WHOLE * len(listed)) and signed >= _SIGNED * len(listed) and not brief


def _are_announced(listed: Sequence[Candidate]) -> bool:
    owned = sum(bool(each.found.owner.text) or each.told for each in listed)
    return len(listed) > _LEAST and all(each.announced for each in listed) and owned >= _OWNED * len(listed)
