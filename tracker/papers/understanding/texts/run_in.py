"""Lists and headings that run on within a paragraph: "Action points 1. Ann to ring them 2. Bob to write"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Line
from tracker.papers.understanding.texts.event import Event, Kind

_HEAD = re.compile(
    r"(?:^|(?<=[.!?:;)]\s))(?P<head>(?:\d{1,2}\s?[.)]\s?)?(?:Agreed |New |Key )?(?:Actions?|ACTIONS?)"
    r"(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|[Ll]ist|[Aa]greed))?)\s*[:.–-]?\s+(?=\(?1[.)]\s)"
)
_TOPIC = re.compile(
    r"(?P<head>\d{1,3}(?:/\d{2,4})?[.)]?\s+(?=[^a-z]{0,40}[A-Z]{4})[A-Z][^a-z.:;]{3,80}?[A-Z)])\s*[:.–-]?\s+(?P<rest>(?:[a-z][.)]\s+)?[A-Z][a-z’']*\s.*)$",
    re.DOTALL,
)
"""The number and heading in capitals of a point of minutes, with what was said right behind it."""
_POINTS = frozenset((Kind.ITEM, Kind.TEXT, Kind.HEADING))
_RANK, _TOPIC_RANK = 40, 20
_FEWEST, _FEWEST_TOPICS = 2, 3


def with_run_in_lists(events: Sequence[Event]) -> list[Event]:
    """The events, with the numbered actions of a paragraph as items below their heading."""
    found: list[Event] = []
    parted: Line | None = None
    for event in events:
        if event.line is parted:
            continue
        parts = _parts(event)
        parted = event.line if len(parts) > 1 else None
        found += parts
    return found


def _parts(event: Event) -> list[Event]:
    text = event.line.text
    head = _HEAD.search(text) if event.kind in {Kind.TEXT, Kind.MARKED} and not event.form else None
    items = _numbered(text[head.end() :]) if head else []
    if head is None or len(items) < _FEWEST:
        return [event]
    before = text[: head.start()].strip()
    heading = replace(event.line, text=head["head"], lines=())
    listed = [replace(event.line, text=item, marker=f"{number}.", lines=()) for number, item in enumerate(items, 1)]
    return [
        *([replace(event, kind=Kind.TEXT, line=replace(event.line, text=before, lines=()))] if before else []),
        replace(event, kind=Kind.HEADING, line=heading, rank=_RANK),
        *(replace(event, kind=Kind.ITEM, line=line) for line in listed),
    ]


def with_run_in_topics(events: Sequence[Event]) -> list[Event]:
    """The events, with the headings in capitals apart that begin numbered paragraphs, where several do."""
    found = [_topic(event) for event in events]
    if sum(each is not None for each in found) < _FEWEST_TOPICS:
        return list(events)
    return [part for event, each in zip(events, found, strict=True) for part in (each or (event,))]


def _topic(event: Event) -> tuple[Event, Event] | None:
    line = event.line
    text = f"{line.marker} {line.text}".strip() if event.kind is not Kind.HEADING else line.text
    topic = _TOPIC.match(text) if event.kind in _POINTS and line.done is None and not event.form else None
    if topic is None:
        return None
    heading = replace(line, text=topic["head"], marker="", lines=())
    said = replace(line, text=topic["rest"], marker="", lines=())
    return (
        replace(event, kind=Kind.HEADING, line=heading, rank=_TOPIC_RANK),
        replace(event, kind=Kind.TEXT, line=said, rank=0),
    )


def _numbered(text: str) -> list[str]:
    """The items that count on from one."""
    items: list[str] = []
    rest = text
    while (begin := re.match(rf"\(?{len(items) + 1}[.)]\s+", rest)) is not None:
        following = re.search(rf"\s(?=\(?{len(items) + 2}[.)]\s+\S)", rest[begin.end() :])
        end = begin.end() + following.start() if following else len(rest)
        items.append(rest[begin.end() : end].strip())
        rest = rest[end:].strip()
    return items
