"""Forms that say below a recommendation, or below "Action 3", what is done: that, unless it only agrees or refuses."""

from __future__ import annotations

from tracker.papers.grid import BLANK
from tracker.papers.understanding.tables.responses import agrees, refuses
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.texts.event import Event
from tracker.papers.understanding.words.roles import Role


def names_deed_of(event: Event, block: Candidate) -> bool:
    """Whether a label of a form says what is done about the one right above it, of which nothing else is told yet."""
    if not event.form or block.at != event.at or event.role is Role.HOW:
        return False
    bare = not (block.signs or block.found.notes or block.found.progress or block.found.parent)
    return bare and bool((event.cell or BLANK).text)


def go_deeper(block: Candidate, event: Event) -> None:
    """The action is what the label says; a mere "Agreed" takes over what was recommended."""
    cell = event.cell or BLANK
    if agrees(cell.flat):
        block.found.notes.append((event.label, cell.text))
    else:
        block.found.parent, block.found.action = block.found.action.flat, cell


def is_refused(candidate: Candidate) -> bool:
    """Whether the response to a recommendation says that nobody will follow it."""
    found = candidate.found
    if not candidate.form:
        return False
    return bool(found.parent and refuses("response", found.action.flat)) or any(
        refuses(label, words) for label, words in found.notes
    )
