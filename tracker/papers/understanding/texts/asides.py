"""Lists that say behind each item whose it is: "Mend the gate (Ann) - she has the wood", "Mend it → Ann, 3 May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.event import Aside, Event, Kind
from tracker.papers.understanding.texts.outcomes import outcome_of
from tracker.papers.understanding.texts.remarks import TELLS
from tracker.papers.understanding.words.acting import People, are_owners
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.item_status import take_status
from tracker.papers.understanding.words.looks import is_certain_date, is_no_day

_BRACKET = re.compile(r"(?P<words>\S+\s.*\S)\s+[(\[](?P<who>[^()\[\]]{2,40})[)\]]\s*[–—-]\s+(?P<said>\S.*)$", re.DOTALL)
_ARROW = re.compile(r"(?P<words>[^→➜➔⟶]*\S\s[^→➜➔⟶]*\S)\s+(?:→|➜|➔|⟶|->|=>)\s+(?P<who>[^→➜➔⟶]{2,60})$", re.DOTALL)
_STRUCK = re.compile(r"(?:→|➜|➔|⟶|->|=>)\s+")
"""How an item goes on whose words are struck through."""
_NOW = re.compile(
    r"\b(?:slipped|moved|put back|pushed back|deferred|delayed|extended|re-?scheduled|revised)\b[^.;\d]{0,30}?"
    r"\b(?:now|to|until|till)\s+(?P<day>[^.;]{3,30})",
    re.IGNORECASE,
)
"""A later day than was said before: "slipped, now 3 May"."""
_LONGEST = 600
"""Letters of an item; what is longer is a text of its own."""
_LEAST, _MOSTLY = 2, 0.6
"""Items of a list that say whose they are in the same way, and their share of those of this form."""


def with_asides(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with what such lists say behind their items taken from the words of these."""
    told: list[Event] = []
    for listed, grouped in groupby(events, key=lambda event: event.kind is Kind.ITEM):
        group = list(grouped)
        told += _arrowed(_bracketed(group, people), people) if listed else group
    return told


def take_aside(found: Found, aside: Aside) -> None:
    """Gives an action what stood behind its words: its owner, its day, how it stands."""
    found.owner = Cell(aside.owner)
    found.target = Cell(aside.day) if aside.day else found.target
    outcome, now = outcome_of(aside.said), _NOW.search(aside.said)
    if outcome is None and (is_certain_date(aside.said) or is_no_day(aside.said)):
        found.target = Cell(aside.said)
        return
    if outcome is not None:
        found.statuses = (*found.statuses, Cell(outcome.status))
    elif now and is_certain_date(now["day"]):
        found.target = Cell(now["day"].strip())
    else:
        take_status(found, aside.said)
    rest = aside.said if outcome is None else outcome.rest
    found.progress = f"{found.progress}\n{rest}".strip()


def _bracketed(items: Sequence[Event], people: People) -> list[Event]:
    """Somebody in brackets, and behind a dash how it goes."""
    found = [_matched(_BRACKET, event) for event in items]
    named = [bool(match and are_owners(match["who"], people, sure=True)) for match in found]
    telling = sum(match is not None and _tells(match["said"]) for match in found)
    if not _is_habit(sum(named), sum(match is not None for match in found)) or 2 * telling < sum(named):
        return list(items)
    return [
        _said(event, match["words"], Aside(match["who"], said=match["said"])) if match and fits else event
        for event, match, fits in zip(items, found, named, strict=True)
    ]


def _arrowed(items: Sequence[Event], people: People) -> list[Event]:
    """Somebody behind an arrow, for several of the items with a day, by which these are no names that are changed."""
    found = [_matched(_ARROW, event) for event in items]
    asides = [_who_and_day(match["who"], people) if match else None for match in found]
    dated = sum(aside is not None and bool(aside.day) for aside in asides)
    if dated < _LEAST or not _is_habit(sum(map(bool, asides)), sum(match is not None for match in found)):
        return list(items)
    return [
        _said(event, match["words"], aside) if match and aside else _with_struck(event, people)
        for event, match, aside in zip(items, found, asides, strict=True)
    ]


def _matched(form: re.Pattern[str], event: Event) -> re.Match[str] | None:
    return form.match(event.line.text) if len(event.line.text) <= _LONGEST else None


def _tells(said: str) -> bool:
    """Whether words say how something goes."""
    return bool(outcome_of(said) or _NOW.search(said) or TELLS.search(said)) or is_certain_date(said)


def _is_habit(named: int, alike: int) -> bool:
    return named >= max(_LEAST, _MOSTLY * alike)


def _who_and_day(text: str, people: People) -> Aside | None:
    """Somebody, and behind a comma or dash a day: "Ann, 3 May"."""
    who, mark, day = text.rpartition(",")
    who, day = (who.strip(), day.strip()) if mark and (is_certain_date(day) or is_no_day(day)) else (text.strip(), "")
    return Aside(who, day) if are_owners(who, people, sure=True) and not is_certain_date(who) else None


def _with_struck(event: Event, people: People) -> Event:
    """Words struck through in front of an arrow: behind it whose they were, and why they are."""
    arrow = _STRUCK.match(event.line.text) if event.line.struck else None
    who, _, said = event.line.text[arrow.end() :].partition(" ") if arrow else ("", "", "")
    if not are_owners(who.strip(","), people, sure=True):
        return event
    return _said(event, "", Aside(who.strip(","), said=said))


def _said(event: Event, words: str, aside: Aside) -> Event:
    return replace(event, line=replace(event.line, text=words.strip(), lines=()), aside=aside)
