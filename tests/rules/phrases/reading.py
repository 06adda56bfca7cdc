"""How the pages of examples are written and read: a reply, and in a few words what it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.vocabulary import Reported
from tracker.rules.phrases import About, Change, Person, Reading, ReplyContext, read_reply

TODAY = date(2026, 3, 4)
"""A Wednesday."""

PEOPLE = (
    Person("Priya Shah", "PS"),
    Person("Tom Barker", "TB"),
    Person("Tom Lyle", "TL"),
    Person("Grace Mensah", "GM"),
    Person("Ivan Dolan", "ID"),
    Person("Ruth Oakes", "RO"),
)

HANDRAILS = About(12, "Fit handrails in the east stairwell", date(2026, 3, 31), Reported.ON_TRACK, 40)
LEAFLET = About(14, "Carers' welcome leaflet", date(2026, 4, 30), Reported.ON_TRACK, 20)
BOILER = About(15, "Service the boiler at Marlow Court", date(2026, 3, 20), Reported.NOT_STARTED, 0)
PAUSED = About(16, "Visitor booking system", date(2026, 5, 29), Reported.ON_HOLD, None)
POLICY = About(31, "Lone working policy", date(2026, 3, 31), Reported.ON_TRACK, 70)
RECEPTION = About(41, "Refurbish the reception area", date(2026, 4, 30), Reported.ON_TRACK, 40)
THREE = (HANDRAILS, LEAFLET, BOILER)
TWO = (HANDRAILS, LEAFLET)


@dataclass(frozen=True)
class Page:
    """Examples under one heading; each reply is about the same actions and stands beside its meaning.

    A meaning is `thanks`, `question`, `no change`, `undo`, `ask`, or what changes: `complete`, `60%`,
    `forecast 2026-04-30`, `to Grace Mensah`, `note`, joined by " + "; of several actions "12: complete; 14: 50%".
    """

    heading: str
    about: tuple[About, ...]
    examples: tuple[tuple[str, str], ...]


def read(text: str, about: tuple[About, ...]) -> Reading:
    """The reading of a reply that Priya Shah sends on the fourth of March 2026."""
    return read_reply(text, ReplyContext(TODAY, "Priya Shah", PEOPLE, about))


def in_words(reading: Reading) -> str:
    """A reading in the words of the pages."""
    if reading.must_ask:
        return "ask"
    if not reading.changes or reading.intent.value in {"thanks", "question", "no_change"}:
        return reading.intent.value.replace("_", " ")
    lead = {"undo": "undo + ", "snooze": "snooze "}.get(reading.intent.value, "")
    if len(reading.changes) == 1 and lead != "":
        return lead + _change(reading.changes[0])
    said = [f"{change.n}: {_change(change)}" for change in sorted(reading.changes, key=lambda change: change.n)]
    return lead + ("; ".join(said) if len(said) > 1 else _change(reading.changes[0]))


def _change(change: Change) -> str:
    parts = [
        change.status.value.replace("_", " ") if change.status else "",
        f"{change.percent}%" if change.percent is not None else "",
        f"{change.date_kind.value.replace('_', ' ')} {change.date}" if change.date and change.date_kind else "",
        f"to {change.to}" if change.to else "",
    ]
    return " + ".join(part for part in parts if part) or "note"
