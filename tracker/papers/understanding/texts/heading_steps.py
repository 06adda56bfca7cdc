"""Steps that look like headings: "#### 2a. Ask the staff" with nothing below, "1. Buy wood (Ann)" over what to buy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.candidates import NUMBERED_RANK
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.texts.outcomes import read_item
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.orders import is_order

_LEAST = 2
"""Headings with a style that give orders and have nothing below them, from which such are steps."""


def with_heading_steps(events: Sequence[Event]) -> list[Event]:
    """The events, with headings as items where they are numbered steps that nothing stands below, and give orders.

    So are those of a nested list that say themselves whose they are, or that only questions stand below.
    """
    steps = [at for at in range(len(events)) if _is_empty_step(events, at)]
    steps = (steps if len(steps) >= _LEAST else []) + [at for at in range(len(events)) if _is_parent(events, at)]
    return [_as_item(event) if at in steps else event for at, event in enumerate(events)]


def _is_empty_step(events: Sequence[Event], at: int) -> bool:
    """Whether a numbered heading with a style gives an order, and the next is of its rank or above it."""
    event = events[at]
    if event.kind is not Kind.HEADING or not event.line.level or event.line.level == 1:
        return False
    number, words = cut_number(event.line.text)
    below = events[at + 1] if at + 1 < len(events) else None
    empty = below is None or (below.kind is Kind.HEADING and 0 < below.rank <= event.rank)
    return bool(number) and empty and is_order(words)


def _is_parent(events: Sequence[Event], at: int) -> bool:
    """Whether a numbered line that was taken for a heading of the items nested below it is an action by itself."""
    event = events[at]
    line = event.line
    if event.kind is not Kind.HEADING or event.rank != NUMBERED_RANK or line.level or line.bold:
        return False
    inner = [each.line.text for each in _nested(events, at)]
    if not inner or not is_order(_words(event)):
        return False
    found = read_item(replace(line, text=_words(event)))
    return bool(found.owner.text or found.bracket) or all(text.endswith("?") for text in inner)


def _nested(events: Sequence[Event], at: int) -> list[Event]:
    """The items right below a heading that are nested in it, by their place or their number."""
    line, nested = events[at].line, []
    for event in events[at + 1 :]:
        if event.kind is not Kind.ITEM or event.line.depth <= line.depth:
            break
        nested.append(event)
    return nested


def _as_item(event: Event) -> Event:
    line = event.line
    marker = line.marker or cut_number(line.text)[0]
    return replace(event, kind=Kind.ITEM, rank=0, line=replace(line, text=_words(event), marker=marker, level=0))


def _words(event: Event) -> str:
    return cut_number(event.line.text)[1]
