"""Of what may be actions in a text, those that are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.understanding.candidates import Candidate
from tracker.papers.understanding.found import Findings

_PLAN_TITLE = re.compile(
    r"\baction|\bplan\b|\btracker\b|\bto[- ]?do\b|\btasks?\b|\broadmap\b|\bcheck ?list\b|\bnext steps\b|gweithredu"
    r"|cynllun",
    re.IGNORECASE,
)


def choose(candidates: Sequence[Candidate], beside_tables: bool, title: str, rest: Findings) -> list[Candidate]:
    """The candidates that are actions; the words of the others are left in `rest`.

    What is announced, ticked or labelled counts. Where nothing is, the lists of a paper that calls itself a plan count,
    and lists of which many items carry an owner, a date or a status. Beside tables of the plan more is asked for.
    """
    leaves = [candidate for candidate in candidates if not candidate.children or _has_own_status(candidate)]
    chosen = [candidate for candidate in leaves if _is_sure(candidate, beside_tables)]
    if not chosen and not beside_tables:
        items = [candidate for candidate in leaves if candidate.item and not candidate.other]
        signed = sum(candidate.signs > 0 for candidate in items)
        if items and (
            signed >= 0.4 * len(items) or (signed and _PLAN_TITLE.search(title)) or _PLAN_TITLE.search(title)
        ):
            chosen = items
        else:
            chosen = [candidate for candidate in leaves if candidate.signs >= 2 and not candidate.other]
    taken = {id(candidate) for candidate in chosen}
    for candidate in candidates:
        if id(candidate) not in taken:
            why = "heading of the items below it" if candidate.children else "list without actions"
            rest.leave(candidate.found.place, _words(candidate), why)
    return [candidate for candidate in chosen if len(candidate.found.action.flat) > 2]


def _has_own_status(candidate: Candidate) -> bool:
    return bool(candidate.found.statuses) or candidate.found.done is not None


def _is_sure(candidate: Candidate, beside_tables: bool) -> bool:
    found = candidate.found
    if found.done is not None:
        return not candidate.other or not beside_tables
    if candidate.labelled and not candidate.item:
        return candidate.signs > 0 or not beside_tables
    if beside_tables:
        return candidate.announced and candidate.signs >= 2
    return (candidate.announced and (candidate.item or candidate.signs > 0)) or (
        candidate.labelled and candidate.signs >= 2
    )


def _words(candidate: Candidate) -> str:
    found = candidate.found
    return " ".join(filter(None, (found.ref, found.action.text, found.owner.text, found.target.text)))
