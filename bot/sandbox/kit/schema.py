"""A small language for saying what a piece of JSON must look like, with complaints in the words that Slack uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.sandbox.things import Json

Check = Callable[[object, str, list[str]], None]
"""Looks at a value that stands at a JSON pointer and adds what is wrong with it to the list."""


class Rule(Protocol):
    """A condition on several fields of one object together."""

    def __call__(self, value: Json, at: str, out: list[str]) -> None: ...


def items(value: object) -> list[object]:
    """The items of a list; none of anything else, which another check complains of."""
    return list(value) if isinstance(value, list | tuple) else []


def complain(out: list[str], words: str, at: str) -> None:
    """Add one complaint, in the form '<words> [json-pointer:<at>]'."""
    out.append(f"{words} [json-pointer:{at}]")


def string(high: int = 0, low: int = 1, like: Callable[[str], bool] | None = None, else_say: str = "") -> Check:
    """A string of `low` to `high` characters (0: no limit) for which `like` is true, if given."""

    def check(value: object, at: str, out: list[str]) -> None:
        if not isinstance(value, str):
            complain(out, "must provide a string", at)
        elif len(value) < low:
            complain(out, f"must be more than {low - 1} characters", at)
        elif high and len(value) > high:
            complain(out, f"must be less than {high + 1} characters", at)
        elif like is not None and not like(value):
            complain(out, else_say, at)

    return check


def integer(low: int | None = None, high: int | None = None) -> Check:
    """A whole number within bounds."""

    def check(value: object, at: str, out: list[str]) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            complain(out, "must provide an integer", at)
        elif low is not None and value < low:
            complain(out, f"must be greater than {low - 1}", at)
        elif high is not None and value > high:
            complain(out, f"must be less than {high + 1}", at)

    return check


def number(value: object, at: str, out: list[str]) -> None:
    """Any number."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        complain(out, "must provide a number", at)


def boolean(value: object, at: str, out: list[str]) -> None:
    """True or false."""
    if not isinstance(value, bool):
        complain(out, "must provide a boolean", at)


def choice(*allowed: object) -> Check:
    """One of a fixed set of values."""

    def check(value: object, at: str, out: list[str]) -> None:
        if value not in allowed:
            complain(out, "must be a valid enum value", at)

    return check


def array(item: Check, high: int = 0, low: int = 1) -> Check:
    """A list of `low` to `high` items (0: no limit), each of which passes `item`."""

    def check(value: object, at: str, out: list[str]) -> None:
        if not isinstance(value, list | tuple):
            complain(out, "must provide an array", at)
            return
        if len(value) < low:
            complain(out, f"no less than {low} items allowed", at)
        if high and len(value) > high:
            complain(out, f"no more than {high} items allowed", at)
        for index, each in enumerate(value):
            item(each, f"{at}/{index}", out)

    return check


def nullable(check: Check) -> Check:
    """Null, or what passes `check`."""

    def check_unless_null(value: object, at: str, out: list[str]) -> None:
        if value is not None:
            check(value, at, out)

    return check_unless_null


@dataclass(frozen=True, slots=True)
class Shape:
    """An object: which fields it may have, which it must have, and rules that bind them together."""

    fields: Mapping[str, Check]
    required: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()

    def __call__(self, value: object, at: str, out: list[str]) -> None:
        """Check that `value` is such an object."""
        if not isinstance(value, dict):
            complain(out, "must provide an object", at)
            return
        for name in self.required:
            if name not in value:
                complain(out, f"missing required field: {name}", at)
        for name, each in value.items():
            check = self.fields.get(name)
            if check is not None:
                check(each, f"{at}/{name}", out)
            elif name != "type":
                complain(out, f"invalid additional property: {name}", at)
        for rule in self.rules:
            rule(value, at, out)


@dataclass(frozen=True, slots=True)
class Typed:
    """An object whose `type` says which of several shapes it has."""

    shapes: Mapping[str, Check]

    def __call__(self, value: object, at: str, out: list[str]) -> None:
        """Check that `value` has a known type and that type's shape."""
        if not isinstance(value, dict):
            complain(out, "must provide an object", at)
        elif "type" not in value:
            complain(out, "missing required field: type", at)
        else:
            kind = value["type"]
            shape = self.shapes.get(kind) if isinstance(kind, str) else None
            if shape is None:
                complain(out, f"unsupported type: {kind}", f"{at}/type")
            else:
                shape(value, at, out)


def exactly_one(*names: str) -> Rule:
    """Rule: one of these fields, not none and not two."""

    def rule(value: Json, at: str, out: list[str]) -> None:
        if sum(name in value for name in names) != 1:
            complain(out, f"must define exactly one of {_listed(names)}", at)

    return rule


def at_least_one(*names: str) -> Rule:
    """Rule: one of these fields, or several."""

    def rule(value: Json, at: str, out: list[str]) -> None:
        if not any(name in value for name in names):
            complain(out, f"must define either {_listed(names)}", at)

    return rule


def in_order(low: str, high: str) -> Rule:
    """Rule: where both fields are given, the first is no more than the second."""

    def rule(value: Json, at: str, out: list[str]) -> None:
        least, most = _as_number(value.get(low)), _as_number(value.get(high))
        if least is not None and most is not None and least > most:
            complain(out, f"`{low}` must not be greater than `{high}`", at)

    return rule


def _as_number(value: object) -> float | None:
    try:
        return float(value) if isinstance(value, int | float | str) else None
    except ValueError:
        return None


def _listed(names: Sequence[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)
