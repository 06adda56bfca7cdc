"""What people say that they will do: lists of it below headings that speak of aims, and promises told in minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.understanding.texts.beside_tables import lists_of
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.rules.owners import OwnerKind, split_owners

_PLEDGE = re.compile(
    r"(?:by [^,]{3,30}, )?we(?:['’]ll\b| (?:will|shall|plan to|aim to|intend to|hope to|commit to|pledge to)\b"
    r"|(?:['’]re| are) (?:also |now |currently )?(?!being|having|seeing|facing|growing|living)\w{2,}ing\b)",
    re.IGNORECASE,
)
_AIMS = re.compile(
    r"\b(?:strateg(?:y|ies|ic)|priorit(?:y|ies)|aims?|goals?|objectives?|targets?|ambitions?|visions?|commitments?|pledges?"
    r"|plans?|roadmaps?|manifesto|future|(?:years?|months?|work) ahead)\b",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\bcharter|\bstandards?\b|\bpolic(?:y|ies)\b|\bprivacy\b|\bterms\b|\bexpect\b|\bvalues\b|\bguarantee|\bcomplaints?\b",
    re.IGNORECASE,
)
"""Headings of what people do always, and never finish."""
_PROMISED = re.compile(
    r"(?:(?:was|were) asked|agreed|offered|undertook|volunteered|promised) to\b"
    r"|agreed that [^.]{2,60} (?:would|will|should)\b|\bwould\b"
)
_PEOPLE = frozenset((OwnerKind.NAME, OwnerKind.TITLE, OwnerKind.NAME_WITH_TITLE))
_LEAST, _NEARLY_ALL = 3, 0.8
"""Items that pledge something in a paper at least, and their share of a list."""


def pledged(leaves: Sequence[Candidate], title: str) -> list[Candidate]:
    """The items of lists that nearly all say what people will do, or are doing, in a paper that speaks of aims."""
    lists = [listed for listed in lists_of(leaves) if _is_pledged(listed, title)]
    chosen = [candidate for listed in lists for candidate in listed]
    return chosen if sum(map(_pledges, chosen)) >= _LEAST else []


def promised(leaves: Sequence[Candidate]) -> list[Candidate]:
    """Of what is told in minutes beside marked actions, what somebody was asked to do or agreed to."""
    told = [each for each in leaves if each.told and not each.announced]
    return [each for each in told if _PROMISED.search(each.found.action.flat) and _is_peoples(each)]


def _is_peoples(candidate: Candidate) -> bool:
    """Whether all who do it are named by name or post; initials may be those of another body."""
    kinds = {each.kind for each in split_owners(candidate.found.owner.flat)}
    return bool(kinds) and kinds <= _PEOPLE


def _is_pledged(listed: Sequence[Candidate], title: str) -> bool:
    areas = (f"{area.text} {area.within}" for area in listed[0].topic.headings)
    said = " ".join((title, *areas))
    aims = _AIMS.search(said) and not _STANDING.search(said) and not any(each.other for each in listed)
    return bool(aims) and sum(map(_pledges, listed)) >= _NEARLY_ALL * len(listed)


def _pledges(candidate: Candidate) -> bool:
    return _PLEDGE.match(candidate.found.action.flat) is not None
