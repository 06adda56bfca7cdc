"""Items below an action that say how it went are remarks on it: "AB to ask them" over "They have not replied"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.fronts import bracketed, parted
from tracker.papers.understanding.words.orders import is_order

TELLS = re.compile(
    r"\b(?:has|have|had|is|are|was|were|been|did|does|said|says|asked|agreed|noted|reported|confirmed|received|sent"
    r"|may|might|would|could|will|can|not)\b",
    re.IGNORECASE,
)
"""Verbs of a sentence that tells something."""
_REFERS = re.compile(r"\(?(?:see|cf\.?|ref\.?|e\.g\.|note)\b", re.IGNORECASE)
_FRONT = re.compile(r"[^:]{2,40}:\s+(?=\S)")


def fold_remarks(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that are remarks, whose words go on with the progress of the item above them.

    The item above is an action by itself: it has a number, a status or somebody told to act; each item below it tells
    something and neither gives an order nor has an owner, a date or a status. Below an order so are mere questions.
    """
    below: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.within is not None:
            below[id(candidate.within)].append(candidate)
    folded: set[int] = set()
    for candidate in reversed(candidates):
        remarks = below[id(candidate)]
        owned = _is_owned(candidate)
        asked = _are_asked(candidate, remarks)
        told = _is_action(candidate, owned=owned) and all(_is_remark(each, owned=owned) for each in remarks)
        if remarks and (asked or told):
            said = "\n".join(map(_said, remarks))
            if asked:
                candidate.found.notes.append(("Questions", said))
            else:
                candidate.found.progress = f"{candidate.found.progress}\n{said}".strip()
            candidate.found.places += [each.found.place for each in remarks]
            candidate.children = 0
            folded |= {id(each) for each in remarks}
    return [candidate for candidate in candidates if id(candidate) not in folded]


def _are_asked(candidate: Candidate, below: Sequence[Candidate]) -> bool:
    """Whether the items below an order only ask what is to be found out or settled by it."""
    asked = all(_said(each).endswith("?") and not (each.children or each.signs) for each in below)
    return asked and is_order(candidate.found.action.flat)


def _is_owned(candidate: Candidate) -> bool:
    """Whether it says itself who is to do it, in words that its list does not end: "Beth to ask three of them".

    Where it has a box to tick and somebody's name, what stands below it without one is but said of it.
    """
    found, words = candidate.found, candidate.found.action.flat
    if found.done is not None and found.owner.text:
        return True
    front = bracketed(words) or parted(words)
    who = found.owner.text or (front is not None and front.sure) or who_acts(words, sure=True)
    return candidate.announced and bool(who) and (not words.endswith(":") or "-" in found.ref)


def _is_action(candidate: Candidate, *, owned: bool) -> bool:
    if owned:
        return True
    found, words = candidate.found, candidate.found.action.flat
    who = found.owner.text or who_acts(words, sure=True)
    told = bool(who) or is_order(_FRONT.sub("", words, count=1))
    return candidate.announced and told and bool(who or found.statuses or found.ref)


def _is_remark(candidate: Candidate, *, owned: bool) -> bool:
    """Whether an item without items of its own tells something; below what is somebody's also one that only names it.

    What is to be seen elsewhere is no order.
    """
    said = _said(candidate)
    if candidate.children or candidate.signs or (owned and who_acts(said)):
        return False
    return bool(_REFERS.match(said)) or ((owned or bool(TELLS.search(said))) and not is_order(said))


def _said(candidate: Candidate) -> str:
    """Its words, with those behind a label such as "Constraints:"."""
    found = candidate.found
    return " ".join((found.action.flat, *(f"{label}: {text}" for label, text in found.notes)))
