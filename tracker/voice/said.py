"""What has been said: a message in words, paragraph by paragraph, with what can be pressed beside each."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import markupsafe

from models.vocabulary import Colour
from tracker.papers.writing.bars import Bar


class Spelt(markupsafe.Markup):
    """Words that a tongue has spelt already: not escaped again, also when a template hands them on."""

    __slots__ = ()


class Tongue(Protocol):
    """How a way out spells what it shows."""

    def __hash__(self) -> int:
        """Tell tongues apart: templates are prepared once for each."""

    by_mail: bool
    """True where nothing can be pressed: the answers are words to reply, and there is a page beside the text."""

    def escape(self, text: str) -> Spelt:
        """Spell what a person wrote so that it shows as written."""

    def bold(self, text: str) -> Spelt:
        """Make what a person wrote stand out."""

    def link(self, text: str, url: str) -> Spelt:
        """Link words to an address."""

    def person(self, name: str, slack_user: str | None) -> Spelt:
        """Name a person, so that they notice where the way out can do that."""


class Plain:
    """Plain text, as mail and the command line show it."""

    by_mail = True

    def escape(self, text: str) -> Spelt:
        """Plain text needs no escape."""
        return Spelt(text)

    def bold(self, text: str) -> Spelt:
        """Plain text has no bold."""
        return Spelt(text)

    def link(self, text: str, url: str) -> Spelt:
        """Put the address behind the words."""
        return Spelt(f"{text} ({url})")

    def person(self, name: str, slack_user: str | None) -> Spelt:
        """Say the name."""
        return Spelt(name)


@dataclass(frozen=True)
class Offer:
    """Something that can be pressed: a button, or a select where there are `options` or `seek`."""

    verb: str
    """What the hall is asked to do (`desk.ROUTES`)."""
    label: str
    value: str = ""
    style: str = ""
    """`primary`, `danger` or nothing."""
    options: tuple[tuple[str, str], ...] = ()
    """Value and label of each choice of a select."""
    seek: str = ""
    """What is looked up while typing (`people`), where the choices are too many to list."""
    confirm: str = ""
    """A question asked before it is done."""
    url: str = ""


@dataclass(frozen=True)
class Part:
    """A paragraph and what can be pressed beside it."""

    kind: str
    """`heading`, `text`, `small` (print), `rule` (a line across) or `picture`, whose text says the same."""
    text: str
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True)
class Picture:
    """Bars that are drawn where a message is shown, and the words for those who cannot see them."""

    alt: str
    bars: tuple[Bar, ...]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Picture:
        """Read back what `Said.as_data` gave."""
        bars = (Bar(bar["label"], tuple((Colour(one), number) for one, number in bar["parts"])) for bar in data["bars"])
        return cls(data["alt"], tuple(bars))


@dataclass(frozen=True)
class Said:
    """A message in words: for Slack by its parts, for mail by its text and page."""

    subject: str
    parts: tuple[Part, ...]
    text: str
    html: str = ""
    picture: Picture | None = None
    """It stands where a part of that kind is."""

    def as_data(self) -> dict[str, Any]:
        """Plain data, as the outbox keeps it."""
        return dataclasses.asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Said:
        """Read back what `as_data` gave."""
        parts = tuple(Part(p["kind"], p["text"], tuple(map(_offer, p["offers"]))) for p in data["parts"])
        picture = Picture.from_data(data["picture"]) if data["picture"] else None
        return cls(data["subject"], parts, data["text"], data["html"], picture)


def _offer(data: Mapping[str, Any]) -> Offer:
    return Offer(**{**data, "options": _pairs(data["options"])})


def _pairs(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((value, label) for value, label in rows)
