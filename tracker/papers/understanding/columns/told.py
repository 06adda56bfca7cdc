"""What people told of the columns of a table, known by its form: the headings that such papers share (issue 3.9)."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import Role
from tracker.rules.dates.parts import MONTH_PATTERN

Told = Mapping[str, Mapping[str, Role]]
"""What columns hold, by the form of their table and by their name in it."""

NOTHING_TOLD: Told = {}

_PASSING = re.compile(rf"\d+|q[1-4]|{MONTH_PATTERN}", re.IGNORECASE)
"""Words of a heading that are others in the next paper: "Update March 2026" is the column of "Update April 2026"."""
_LONGEST = 120
"""Letters of a name; whole questions are headings too."""


def column_names(headings: Sequence[str]) -> tuple[str, ...]:
    """What each column is known by: its heading without what passes; its place where that is blank."""
    names: list[str] = []
    seen: Counter[str] = Counter()
    for place, heading in enumerate(headings, start=1):
        words = [word for word in plain_words(heading) if not _PASSING.fullmatch(word)]
        name = " ".join(words)[:_LONGEST] or f"column {place}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def form_of(headings: Sequence[str]) -> str:
    """What papers of the same form have in common: a digest of their named columns, in order; blank ones do not count.

    Tables without any heading have no form by which they could be known again; those of a width share one.
    """
    named = [name for name, text in zip(column_names(headings), headings, strict=True) if plain_words(text)]
    known_by = "\n".join(named) if named else f"{len(headings)} columns without headings"
    return hashlib.sha256(known_by.encode()).hexdigest()[:32]
