"""Forms: what is asked on one page. Slack shows a modal; by mail the same can be said in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Field:
    """One question of a form."""

    name: str
    label: str
    kind: str = "text"
    """`text`, `lines` (several lines), `day`, `choice`, `person`, `number`, `file` or `words` (only shown)."""
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    optional: bool = False
    beside: tuple[Field, ...] = ()
    """Smaller questions asked in one line below it, each a choice or a day that may be left as it is."""


@dataclass(frozen=True)
class Form:
    """A form: its name (`desk.FORMS`), what it is about, and its fields."""

    name: str
    title: str
    value: str
    fields: tuple[Field, ...]
    submit: str = "Save"


class FormRefused(Exception):
    """Some answers cannot be taken: what is wrong stands beside each field."""

    def __init__(self, **problems: str) -> None:
        """`problems` are sentences by field name."""
        super().__init__(str(problems))
        self.problems = problems


def day_in(answers: Mapping[str, str], name: str) -> date | None:
    """The day that was entered in a field; None where it was left empty.

    Raises:
        FormRefused: it is no day.

    """
    text = answers.get(name, "")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise FormRefused(**{name: "That is not a day in the calendar."}) from error
