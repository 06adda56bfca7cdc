"""What stands in the lines of any list: people, actions and plans by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.vocabulary import Colour, Meaning


@dataclass(frozen=True)
class Name:
    """A person as a message names them."""

    name: str
    slack_user: str | None = None


@dataclass(frozen=True)
class Item:
    """An action as a line of any list."""

    number: int
    plan: str
    ref: str
    title: str
    parent: str
    owner: Name | None
    meaning: Meaning
    colour: Colour
    why: str
    target: date | None
    target_text: str
    forecast: date | None
    slips: int
    percent: int | None
    updated_on: date | None
    progress: str = ""

    @property
    def is_open(self) -> bool:
        """True while there is something left to do."""
        return self.meaning.is_open


@dataclass(frozen=True)
class PlanName:
    """A plan by its key and its title."""

    key: str
    title: str


@dataclass(frozen=True)
class PlanLine:
    """A plan on the Home page: how many of its actions stand how."""

    key: str
    title: str
    state: str
    counts: tuple[tuple[Colour, str, int], ...]
    """Colour, word and number, worst first."""
