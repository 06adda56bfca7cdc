"""Notes day by day: a day alone on a line heads what was noted then, and who was there may stand right below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import are_owners
from tracker.papers.understanding.words.item_days import is_day
from tracker.rules.owners import split_owners

_RANK = 40
"""That of a heading without any style."""
_DAY = re.compile(r"(?=.*\d\D+(?:19|20)\d\d\b)(?P<day>[^:]{6,30}?)(?:\s+::\s.*)?$")
"""A day with its year, and behind two colons who was there."""
_LEAST = 2
"""Days in one text, from which each heads a part of it."""


def with_days(events: Sequence[Event]) -> list[Event]:
    """The events, with days that lists stand below as headings; the names between are no topic."""
    found = list(events)
    heads = [at for at, event in enumerate(events) if _is_day(event) and _below(events, at)]
    for at in heads if len(heads) >= _LEAST else ():
        found[at] = replace(events[at], kind=Kind.HEADING, rank=_RANK)
        if _below(events, at) > 1:
            found[at + 1] = replace(events[at + 1], kind=Kind.TEXT, rank=0)
    return found


def _is_day(event: Event) -> bool:
    line = event.line
    if event.form or event.kind not in {Kind.TEXT, Kind.HEADING} or line.level or line.bold:
        return False
    day = _DAY.match(line.text)
    return day is not None and is_day(day["day"])


def _below(events: Sequence[Event], at: int) -> int:
    """How many events further on a list begins: right below, or below those who were there; 0 for none."""
    kinds = [event.kind for event in events[at + 1 : at + 3]]
    if kinds[:1] == [Kind.ITEM]:
        return 1
    return 2 if kinds[1:] == [Kind.ITEM] and _are_people(events[at + 1]) else 0


def _are_people(event: Event) -> bool:
    text = event.line.text
    return event.kind in {Kind.TEXT, Kind.HEADING} and len(split_owners(text)) > 1 and are_owners(text, sure=True)
