"""Headings that stand in a text again and again: those of forms, and points that an agenda names ahead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.announcements import is_agenda


def without_repeated_headings(events: list[Event]) -> list[Event]:
    """A heading that stands in the text again and again is a form's, not a topic; it keeps its place but no rank.

    With a list right below it each time it is a topic all the same: "Hall" below "Open actions", and below "Done".
    So is one that an agenda only names ahead.
    """
    ahead = _named_ahead(events)
    headings = [at for at, event in enumerate(events) if event.kind is Kind.HEADING and at not in ahead]
    counts = Counter(events[at].line.text.casefold() for at in headings)
    items = [at for at in headings if at + 1 < len(events) and events[at + 1].kind is Kind.ITEM]
    listed = Counter(events[at].line.text.casefold() for at in items)
    forms = {text for text, count in counts.items() if count > max(1, listed[text])}
    return [
        replace(event, rank=0) if event.kind is Kind.HEADING and event.line.text.casefold() in forms else event
        for event in events
    ]


def _named_ahead(events: Sequence[Event]) -> Collection[int]:
    """The headings right below that of an agenda, which name the points that stand below them again."""
    ahead: list[int] = []
    named: set[str] = set()
    for at, event in enumerate(events):
        text = event.line.text.casefold()
        if event.kind is not Kind.HEADING or text in named:
            named = set()
        elif is_agenda(event.line.text):
            named = {text}
        elif named:
            named.add(text)
            ahead.append(at)
    return ahead
