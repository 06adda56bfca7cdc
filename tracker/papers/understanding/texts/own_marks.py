"""Minutes that mark their actions by a word of their own: "Goal: check the survey - JB" below each topic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.draft import Place
from tracker.papers.grid import Line
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import People, are_owners, who_acts
from tracker.papers.understanding.words.announcements import announces_other, tells_decisions
from tracker.papers.understanding.words.items import read_line
from tracker.papers.understanding.words.marks import Marked
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role

_WORD = re.compile(r"(?P<label>[A-Z][a-z]+(?:[ -][a-z]+)?)\s*:\s+(?P<words>\S.*)$", re.DOTALL)
_ROLES = frozenset((*AREA_LIKE, *ACTION_LIKE, Role.NOTE, None))
"""What the word means elsewhere: an action, a heading, a remark, or nothing that a plan is known to have."""
_LEAST, _MOSTLY = 2, 0.6
"""Lines with such a word, and how many of them say whose they are, from which it marks actions."""


def with_own_marks(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with lines behind a word that comes again and again as marked actions, where most name somebody."""
    found = [_labelled(event) for event in events]
    lines: dict[str, list[str]] = defaultdict(list)
    for each in found:
        if each is not None:
            lines[each[0]].append(each[1])
    marks = {label for label, words in lines.items() if _marks(label, words, people)}
    return [
        replace(event, kind=Kind.MARKED, line=replace(event.line, text=each[1]), marked=Marked(each[1], label=each[0]))
        if each is not None and each[0] in marks
        else event
        for event, each in zip(events, found, strict=True)
    ]


def _labelled(event: Event) -> tuple[str, str] | None:
    """The word in front of a line, and the others; None where there is none or it means something else."""
    if event.form or event.line.done is not None or event.role not in _ROLES:
        return None
    if event.kind is Kind.LABEL:
        return event.label, event.line.text
    word = _WORD.match(event.line.text) if event.kind in {Kind.TEXT, Kind.ITEM} else None
    return (word["label"], word["words"]) if word else None


def _marks(label: str, lines: Sequence[str], people: People) -> bool:
    """Whether a word marks actions: it is nobody's name, and somebody stands behind most of its lines."""
    if len(lines) < _LEAST or announces_other(label) or tells_decisions(label) or are_owners(label, people, firm=True):
        return False
    return sum(_is_somebodys(Line(words, Place()), people) for words in lines) >= _MOSTLY * len(lines)


def _is_somebodys(line: Line, people: People) -> bool:
    """Whether somebody stands behind the words of a line, or is told in them to act."""
    found = read_line(line)
    owner = found.owner.text
    return (bool(owner) and are_owners(owner, people, firm=True)) or bool(
        who_acts(found.action.flat, people, sure=True)
    )
