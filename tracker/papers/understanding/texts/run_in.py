"""Lists of actions that run on within a paragraph: "Action points 1. Ann to ring them 2. Bob to write"."""

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
_RANK = 40
_FEWEST = 2


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
