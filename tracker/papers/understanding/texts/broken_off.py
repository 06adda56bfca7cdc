"""Blocks of labels that a list within them breaks off, as one of their steps does."""

from __future__ import annotations

from tracker.papers.understanding.texts.candidates import Candidate, State
from tracker.papers.understanding.texts.event import Event
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role


def broken_off(state: State, last: Event, event: Event) -> Candidate | None:
    """The block that a label goes on with behind the list; `last` is the label right above that list."""
    run = state.run
    if event.role in ACTION_LIKE or not 0 < len(run) < len(state.candidates):
        return None
    first, block = run[0], state.candidates[-len(run) - 1]
    beside = last.line.depth == event.line.depth and bool(last.line.marker) == bool(event.line.marker)
    within = not last.line.marker or first.depth > last.line.depth or first.found.action.text.endswith(":")
    said = {Role.OWNER: block.found.owner.text, Role.TARGET: block.found.target.text}
    known = bool(event.role and said.get(event.role))
    follows = first.at <= last.at + 2 and block.labelled and not block.item
    return block if beside and within and follows and not known else None
