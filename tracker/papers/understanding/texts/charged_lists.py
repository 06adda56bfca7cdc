"""Lists that charge people: somebody in front of each item, "Beth: book the hall", or above all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.understanding.texts.beside_tables import lists_of
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.words.fronts import charged, parted
from tracker.papers.understanding.words.orders import is_order

_ORDERED = 0.3
"""Share of the items below somebody's name that give an order, from which all are theirs to do."""
_PARTS = re.compile(r":\s+|\s[–—-]\s+|[.;]\s+")
"""What parts the words of an item, behind which an order may begin."""


def charged_one_by_one(leaves: Sequence[Candidate]) -> list[Candidate]:
    """The items of lists that charge somebody each, "Beth: book the hall", and what the same are told elsewhere."""
    chosen: list[Candidate] = []
    items = [candidate for candidate in leaves if candidate.item and not candidate.other]
    for listed in lists_of(items):
        told = charged([each.found.action.flat for each in listed])
        chosen += [each for each, charges in zip(listed, told, strict=True) if charges]
    named = {front.who for each in chosen if (front := parted(each.found.action.flat))}
    fronts = ((each, parted(each.found.action.flat)) for each in items if each not in chosen)
    return chosen + [each for each, front in fronts if front and front.who in named and is_order(front.rest)]


def owned(leaves: Sequence[Candidate]) -> list[Candidate]:
    """The items of lists below somebody's name, where these give orders and do not report."""
    named = (items for items in lists_of(leaves) if all(each.topic.named and not each.other for each in items))
    ordered = (items for items in named if _ORDERED * len(items) <= sum(map(_orders, items)))
    return [each for items in ordered for each in items]


def _orders(candidate: Candidate) -> bool:
    words = candidate.found.action.flat
    front = parted(words)
    return is_order(words) or (front is not None and is_order(front.rest)) or any(map(is_order, _PARTS.split(words)))
