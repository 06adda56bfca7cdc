"""What is said by mail alone: what a form asks, in words."""

from __future__ import annotations

from dataclasses import dataclass


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
