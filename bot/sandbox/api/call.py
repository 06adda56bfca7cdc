"""One call of the Web API: its arguments, read as Slack reads them from a form, a query or JSON."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.sandbox.service import Service
from bot.sandbox.state import Workspace
from bot.sandbox.things import Channel, Json, SlackError

Item = TypeVar("Item")

_TRUE, _FALSE = frozenset({"1", "true", "True"}), frozenset({"0", "false", "False", ""})


@dataclass(frozen=True)
class Call:
    """A call that has been let in: it carries the app's token. Arguments in a form are texts, also JSON ones."""

    service: Service
    args: Mapping[str, object]

    @property
    def workspace(self) -> Workspace:
        """The workspace that is called."""
        return self.service.workspace

    def text(self, name: str, default: str = "") -> str:
        """A text argument. Raises SlackError invalid_arguments when it is something else."""
        value = self.args.get(name)
        if value is None:
            return default
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            raise invalid("must provide a string", name)
        return value

    def needed(self, name: str) -> str:
        """A text argument that must be there. Raises SlackError invalid_arguments."""
        value = self.text(name)
        if not value:
            raise SlackError("invalid_arguments", f"missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        """A yes or no. Raises SlackError invalid_arguments."""
        value = self.args.get(name, False)
        if isinstance(value, bool):
            return value
        if str(value) in _TRUE | _FALSE:
            return str(value) in _TRUE
        raise invalid("must provide a boolean", name)

    def whole(self, name: str, default: int, high: int) -> int:
        """A whole number from 1 to `high`. Raises SlackError invalid_arguments."""
        value = self.text(name, str(default))
        if not value.isdecimal() or not 1 <= int(value) <= high:
            raise invalid(f"must be between 1 and {high}", name)
        return int(value)

    def data(self, name: str, error: str = "invalid_arguments") -> object:
        """An argument that is JSON, sent as such or as a text; None when it was not sent. Raises SlackError `error`."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None

    def listed(self, name: str) -> tuple[str, ...]:
        """An argument of several texts, as a list or with commas between."""
        value = self.args.get(name)
        texts = value if isinstance(value, list) else str(value or "").split(",")
        return tuple(str(text).strip() for text in texts if str(text).strip())

    def channel(self, name: str = "channel") -> Channel:
        """The conversation that an argument names by id, as the app may see it. Raises SlackError channel_not_found."""
        return self.workspace.people.channel(self.needed(name), self.workspace.bot.id)

    def page(self, found: Sequence[Item], default: int, high: int) -> tuple[list[Item], str]:
        """The part of a list that was asked for with `limit` and `cursor`, and the next cursor ('' at the end)."""
        start = _position(self.text("cursor"))
        if start > len(found):
            raise SlackError("invalid_cursor")
        end = start + self.whole("limit", default, high)
        return list(found[start:end]), base64.b64encode(f"next:{end}".encode()).decode() if end < len(found) else ""

    def with_args(self, **more: object) -> Call:
        """The same call with some arguments set otherwise."""
        return replace(self, args={**self.args, **more})


Method = Callable[[Call], Json]
"""Carries out a call and gives what stands beside `"ok": true`. Raises SlackError."""


def invalid(words: str, name: str) -> SlackError:
    """An argument that cannot be, as an error to raise."""
    return SlackError("invalid_arguments", f"{words} [json-pointer:/{name}]")


def next_page(cursor: str) -> Json:
    """The part of an answer that leads to the next page."""
    return {"response_metadata": {"next_cursor": cursor}}


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
        return int(number) if word == "next" else -1
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
