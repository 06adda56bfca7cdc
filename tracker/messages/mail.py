"""What is said because of mails: what a form asks, in words, and what a note of absence tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class WordedField:
    """A question of a form: the word with which its answer begins, and how it stands."""

    name: str
    label: str
    value: str
    """As it is, where it has been answered or set before."""
    hint: str
    choices: str


@dataclass(frozen=True)
class WordedForm:
    """A form put in words, to be answered line by line."""

    title: str
    told: tuple[str, ...]
    """What it only shows."""
    fields: tuple[WordedField, ...]
    problems: tuple[str, ...]
    """What could not be taken of the answer before."""


@dataclass(frozen=True)
class AwayNote:
    """That somebody's mail program says that they are away, to whoever may put their leave in."""

    person_id: int
    name: str
    last: date | None
    """The last day, where the note is clear about it."""
    cover: str
    owns: int
    """Open actions of theirs."""
    value: str
    """What a press that puts in this leave is about (`tracker.people.away_notes`); empty without a day."""
