"""Cards in lists: an item that only gives a code, and nested in it labels that say what is done, by whom and when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.looks import is_reference, is_sentence, is_status_like
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_TELLING = frozenset((Role.OWNER, Role.TARGET, Role.STATUS, Role.DONE_ON))
_FEWEST = 2
"""Labels of who, when and how it stands by which an item is known as a card."""
_FIELD = re.compile(r"(?P<label>[A-Z][\w'’/&-]*(?: [\w'’/&-]+){0,4}):\s+(?P<text>\S.*)$", re.DOTALL)
"""A value behind a label that no plan is known to have: "Linked change: firewall"."""


@dataclass
class _Card:
    """An item with what is nested in it."""

    head: Event
    below: list[Event]

    @property
    def code(self) -> str:
        """The code that is all the item says; empty where it says what is done."""
        words = self.head.line.text.strip(" *_:")
        return words if is_reference(words) else ""


def with_cards(events: Sequence[Event]) -> list[Event]:
    """The events with the fields of cards as labels; what is done stands first, with the code of its card.

    Fields that nobody knows are told from steps by coming again on another card, or by a head that says nothing else.
    """
    cards = {at: card for at in range(len(events)) if (card := _card_at(events, at))}
    counts = Counter(
        field["label"] for card in cards.values() for each in card.below if (field := _FIELD.match(each.line.text))
    )
    read: list[Event] = []
    at = 0
    while at < len(events):
        card = cards.get(at)
        read += _in_order(card, counts) if card else [events[at]]
        at += 1 + len(card.below) if card else 1
    return read


def _card_at(events: Sequence[Event], at: int) -> _Card | None:
    head = events[at]
    bold = _is_bold_item(head)
    if head.kind is not Kind.ITEM and not bold:
        return None
    end = at + 1
    while end < len(events) and _is_nested(events[end], head):
        end += 1
    roles = {event.role for event in events[at + 1 : end] if event.kind is Kind.LABEL}
    steps = any(event.kind is Kind.ITEM and not _FIELD.match(event.line.text) for event in events[at + 1 : end])
    if len(roles & _TELLING) < _FEWEST or (bold and steps):
        return None
    return _Card(replace(head, kind=Kind.ITEM, rank=0), list(events[at + 1 : end]))


def _is_bold_item(event: Event) -> bool:
    """Whether an item of a list looks like a heading as it is bold: it heads the steps below it, if there are any."""
    return event.kind is Kind.HEADING and bool(event.line.marker) and not event.line.level


def _is_nested(event: Event, head: Event) -> bool:
    nested = bool(event.line.marker) and event.line.depth > head.line.depth
    return nested and event.kind in {Kind.ITEM, Kind.LABEL} and event.line.done is None


def _in_order(card: _Card, counts: Counter[str]) -> list[Event]:
    fields = [_as_field(each, known=bool(card.code) or counts[_label(each)] > 1) for each in card.below]
    named = _what_is_done(fields) if card.code else None
    if named is None:
        return [card.head, *fields]
    action = replace(named, role=Role.ACTION, label=f"{named.label} {card.code}")
    return [action, *(each for each in fields if each is not named)]


def _as_field(event: Event, *, known: bool) -> Event:
    """A label of how it stands with a whole sentence behind it says what was done; unknown ones are notes."""
    if event.kind is Kind.LABEL and event.cell is not None:
        tells = event.role is Role.STATUS and is_sentence(event.cell.flat) and not is_status_like(event.cell.flat)
        return replace(event, role=Role.PROGRESS) if tells else event
    field = _FIELD.match(event.line.text) if known else None
    if field is None:
        return event
    line = replace(event.line, text=field["text"])
    return replace(event, kind=Kind.LABEL, line=line, role=Role.NOTE, label=field["label"], cell=Cell(field["text"]))


def _label(event: Event) -> str:
    field = _FIELD.match(event.line.text)
    return field["label"] if field else ""


def _what_is_done(fields: Sequence[Event]) -> Event | None:
    """The field that is called an action, else the first that gives an order, else the first whole sentence."""
    told = [each for each in fields if each.kind is Kind.LABEL and each.cell is not None and each.cell.text]
    named = (each for each in told if each.role in ACTION_LIKE)
    ordered = (each for each in told if is_order(each.line.text))
    says = (each for each in told if each.role not in _TELLING and is_sentence(each.line.text))
    return next(chain(named, ordered, says), None)
