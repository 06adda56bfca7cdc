"""Actions that begin with a code of their own on lines without marks: "TPB/26/07 Ask the supplier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.roles import Role

_CODE = re.compile(
    r"(?P<code>(?P<series>[A-Z]{2,6})(?:[/-][A-Z]{1,4})*(?:[/-]\d{1,4}){2,3}[a-z]?)\s+"
    r"(?P<words>[A-Z]\S*\s\S.*)$",
    re.DOTALL,
)
_FEWEST = 2
"""Lines of one series of codes at least."""
_TOLD = (Role.OWNER, Role.TARGET, Role.STATUS)
"""What labels right below say of an action."""


def with_coded(events: Sequence[Event]) -> list[Event]:
    """The events, with lines as items that begin with codes of one series and have their labels right below them."""
    codes = {
        at: found
        for at, event in enumerate(events[:-1])
        if event.kind in {Kind.TEXT, Kind.HEADING} and not event.form and (found := _CODE.match(event.line.text))
        if events[at + 1].kind is Kind.LABEL and events[at + 1].role in _TOLD
    }
    series = [found["series"] for found in codes.values()]
    return [
        _item(event, found) if (found := codes.get(at)) and series.count(found["series"]) >= _FEWEST else event
        for at, event in enumerate(events)
    ]


def _item(event: Event, found: re.Match[str]) -> Event:
    line = replace(event.line, text=found["words"], marker=found["code"], lines=())
    return replace(event, kind=Kind.ITEM, line=line, rank=0)
