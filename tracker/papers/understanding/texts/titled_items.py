"""Items that only name a task, with a paragraph below each that says what is done: "- Crew", "Hire a crew"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.candidates import NUMBERED_RANK
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.announcements import announces_actions, announces_other
from tracker.papers.understanding.words.orders import is_order

_FEWEST, _MOSTLY = 2, 0.6
"""Items below one heading of actions, and their share, below which such a paragraph stands."""
_LONGEST = 14
"""Words of an item that may only name a task."""
_TELLS = re.compile(r"\d|\s[–—-]\s|[:@([]|[.!?]$")
"""What an item says more than a name."""


def with_titled_items(events: Sequence[Event]) -> list[Event]:
    """The events, with the words of such items and what stands right below them as one item.

    Short lines between them head nothing: they say how things stand. Items that give orders say all by themselves.
    """
    found: list[Event | None] = list(events)
    for at, event in enumerate(events):
        if event.kind is Kind.HEADING and announces_actions(event.line.text.strip(" :")):
            counted = event.rank != NUMBERED_RANK
            rest = range(at + 1, len(events))
            end = next((n for n in rest if not _is_within(events[n], counted=counted)), len(events))
            _join(found, events, range(at + 1, end))
    return [event for event in found if event is not None]


def _join(found: list[Event | None], events: Sequence[Event], below: range) -> None:
    items = [at for at in below if _is_item(events[at])]
    titles = [at for at in items if at + 1 in below and _names(events[at], events[at + 1])]
    within = [at for at in items if titles and at <= titles[-1]]
    if items[:1] != [below.start] or len(titles) < max(_FEWEST, _MOSTLY * len(within)):
        return
    orders = all(is_order(_words(events[at])) for at in titles)
    for at in range(below.start, titles[-1] + 1):
        event = events[at]
        if at in items:
            said = f"{_words(event).rstrip(' :')}: {events[at + 1].line.text}"
            joined = at in titles and not orders
            line = replace(event.line, text=said, lines=()) if joined else replace(event.line, text=_words(event))
            found[at] = replace(event, kind=Kind.ITEM, rank=0, line=line)
            if joined:
                found[at + 1] = None
        elif event.kind is Kind.HEADING and not orders:
            found[at] = replace(event, kind=Kind.TEXT, rank=0)


def _words(item: Event) -> str:
    """The words of an item without its number."""
    return item.line.text.removeprefix(f"{item.line.marker} ") if item.line.marker else item.line.text


def _names(item: Event, below: Event) -> bool:
    """Whether an item names what the paragraph below it tells somebody to do."""
    text, told = _words(item), below.line.text
    short = item.line.done is None and len(text.split()) <= _LONGEST and not _TELLS.search(text)
    return short and below.kind is Kind.TEXT and (is_order(told) or bool(who_acts(told, sure=True)))


def _is_item(event: Event) -> bool:
    """An item of a list, or a numbered line without a style that is taken for a heading."""
    return event.kind is Kind.ITEM or (event.kind is Kind.HEADING and event.rank == NUMBERED_RANK)


def _is_within(event: Event, *, counted: bool) -> bool:
    """Items, also `counted` ones, and paragraphs and short lines without a style between them."""
    line = event.line
    if event.kind in {Kind.ITEM, Kind.TEXT}:
        return True
    heads = event.form or line.level or line.bold or announces_actions(line.text) or announces_other(line.text)
    if event.kind is not Kind.HEADING or heads:
        return False
    return counted if event.rank == NUMBERED_RANK else not (line.marker or line.text.endswith(":"))
