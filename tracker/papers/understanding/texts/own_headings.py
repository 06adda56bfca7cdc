"""Numbered headings that name one action each, "3. The brakes" above "Task: Fit new pads", and are no topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.words.numbering import cut_number

_LEAST = 2
"""Such headings, from which the paper numbers its actions so."""


def name_by_headings(candidates: Sequence[Candidate]) -> None:
    """Gives each action the number and name of its own heading, where every counted one heads a single action.

    A code, "W-2 - The quay", is that of what the actions are about.
    """
    numbered = [
        (candidate, *cut_number(candidate.heading.line.text))
        for candidate in candidates
        if candidate.heading is not None and cut_number(candidate.heading.line.text)[0].rstrip(".").isdecimal()
    ]
    counts = Counter(candidate.topic.headings for candidate, _, _ in numbered)
    if len(numbered) < _LEAST or max(counts.values()) > 1:
        return
    for candidate, number, name in numbered:
        found = candidate.found
        found.areas, found.parent = candidate.around, name
        found.ref = found.ref or number
