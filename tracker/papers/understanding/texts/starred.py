"""Minutes with a star in front of each action within their paragraphs: "It rains in. *Clerk to ring them."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import People, who_acts
from tracker.papers.understanding.words.marks import Marked, sentences_of

_STAR = re.compile(r"(?:^|(?<=\s))\*\s?(?=[A-Za-z])")
_TELLS = re.compile(r"it was\b", re.IGNORECASE)
"""What begins a sentence that only tells something, star or no."""
_COUNT = re.compile(r"\s(?:[a-z]|\d{1,2})[.)]$")
"""The letter of the next point, which nothing parts from the words before it."""
_LEAST, _MOSTLY = 3, 0.5
"""Stars of a paper, and how many of them tell somebody to act, from which all of them mark actions."""
_SAYS = frozenset((Kind.TEXT, Kind.ITEM, Kind.HEADING))


def with_stars(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with what stands behind stars as marked actions where the paper uses them so."""
    pieces = [piece for event in events if event.kind in _SAYS for piece in _STAR.split(event.line.text)[1:]]
    told = sum(bool(who_acts(piece, people, sure=True)) for piece in pieces)
    if len(pieces) < _LEAST or told < _MOSTLY * len(pieces):
        return list(events)
    return [part for event in events for part in _parts(event)]


def _parts(event: Event) -> list[Event]:
    """What stands in front of the first star, and behind each its first sentence and the rest."""
    before, *starred = _STAR.split(event.line.text) if event.kind in _SAYS else [event.line.text]
    if not starred:
        return [event]
    parts = [_said(event, before)]
    for piece in starred:
        first, *rest = sentences_of(piece)
        words = _COUNT.sub("", first)
        if _TELLS.match(words):
            parts.append(_said(event, piece))
            continue
        line = replace(event.line, text=words, lines=())
        parts += [replace(event, kind=Kind.MARKED, line=line, marked=Marked(words, label="*"))]
        parts.append(_said(event, " ".join((first[len(words) :], *rest))))
    return [part for part in parts if part.line.text]


def _said(event: Event, words: str) -> Event:
    return replace(event, kind=Kind.TEXT, line=replace(event.line, text=words.strip(), marker="", lines=()))
