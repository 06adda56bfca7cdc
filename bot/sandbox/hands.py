"""One person at work without a page: types, presses what is written on a button, fills in forms by their labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.sandbox.dispatcher import Dispatcher
from bot.sandbox.page_fields import FIELDS, options, placed
from bot.sandbox.state import Workspace
from bot.sandbox.things import Json, Message, View

Entry = str | Sequence[str]
"""What is entered in a field: words, a day as 2026-10-31, the text on an option, an id; several where it takes more."""


class NotThereError(LookupError):
    """What the person looks for is not on the screen; the message says what there is instead."""


class Hands:
    """Somebody's hands; the same calls as the page makes, for tests that read like what a person does."""

    def __init__(self, dispatcher: Dispatcher, workspace: Workspace, member: str) -> None:
        self._dispatcher = dispatcher
        self._space = workspace
        self.member = member

    def type(self, channel: str, line: str, thread_ts: str = "") -> None:
        """Type a line into a conversation; one that begins with a slash is a command."""
        if line.startswith("/"):
            name, _, text = line.partition(" ")
            self._dispatcher.command(self.member, channel, name, text.strip())
        else:
            self._dispatcher.say(self.member, channel, line, thread_ts)

    def press(self, on: Message | View, label: str) -> None:
        """Press the button, or pick the overflow menu's entry, on which `label` is written. Raises NotThereError."""
        for block, element, written, told in _buttons(on.blocks):
            if written == label:
                self._dispatcher.act(self.member, on, _action(block, element, told), self._entered(on))
                return
        there = [written for _, _, written, _ in _buttons(on.blocks)]
        raise NotThereError(f"no button {label!r}, but {there}")

    def choose(self, on: Message | View, action_id: str, entry: Entry) -> None:
        """Choose in a menu or a date picker that stands outside a form's fields. Raises NotThereError."""
        for _, block, element in placed(on.blocks):
            if element.get("action_id") == action_id:
                told = self._told(on, block, element, entry)
                values = self._entered(on)
                values.setdefault(block["block_id"], {})[action_id] = told
                self._dispatcher.act(self.member, on, _action(block, element, told), values)
                return
        raise NotThereError(f"no element {action_id!r}")

    def submit(self, entries: Mapping[str, Entry]) -> Mapping[str, str]:
        """Enter things in the form on top, by label, and send it; what is wrong by label. Raises NotThereError."""
        form = self.form
        labels = {block["label"]["text"]: block for block in form.blocks if block["type"] == "input"}
        values = self._entered(form)
        for label, entry in entries.items():
            if label not in labels:
                raise NotThereError(f"no field {label!r}, but {list(labels)}")
            block = labels[label]
            told = self._told(form, block, block["element"], entry)
            values.setdefault(block["block_id"], {})[block["element"]["action_id"]] = told
        errors = self._dispatcher.submit(self.member, form.id, values)
        names = {block["block_id"]: label for label, block in labels.items()}
        return {names.get(block_id, block_id): words for block_id, words in errors.items()}

    def close(self) -> None:
        """Put the form on top away. Raises NotThereError."""
        self._dispatcher.close(self.member, self.form.id)

    @property
    def form(self) -> View:
        """The form on top of what is open. Raises NotThereError."""
        stack = self._space.screens.stack(self.member)
        if not stack:
            raise NotThereError("no form is open")
        return stack[-1]

    @property
    def home(self) -> View:
        """What the Home tab shows. Raises NotThereError."""
        view = self._space.screens.home(self.member)
        if view is None:
            raise NotThereError("there is nothing on the Home tab")
        return view

    def seen(self, channel: str) -> tuple[Message, ...]:
        """What this person sees in a conversation, oldest first."""
        return self._space.talk.timeline(channel, self.member)

    def _told(self, on: Message | View, block: Json, element: Json, entry: Entry) -> Json:
        """An entry as Slack calls it; in a menu that the app fills, what it offers when the entry is typed."""
        if not element["type"].endswith("external_select"):
            return entered(element, entry)
        typed = [entry] if isinstance(entry, str) else list(entry)
        offers = [o for each in typed for o in self._dispatcher.options(self.member, on, block, element, each)]
        return entered(element, entry, offers)

    @staticmethod
    def _entered(on: Message | View) -> Json:
        return {block: dict(fields) for block, fields in on.values.items()} if isinstance(on, View) else {}


def entered(element: Json, entry: Entry, offered: Sequence[Json] | None = None) -> Json:
    """An element's part of `state.values` once `entry` is in it; `offered` is what the app offers, if not the element.

    Raises NotThereError for an option that is not offered.
    """
    field = FIELDS[element["type"]]
    given: list[object] = [entry] if isinstance(entry, str) else list(entry)
    if field.is_option:
        given = [_option(options(element) if offered is None else offered, str(each)) for each in given]
    elif element["type"] == "datetimepicker":
        given = [int(str(each)) for each in given]
    return {"type": element["type"], field.chosen: given if field.is_many else next(iter(given), None)}


def _option(offered: Sequence[Json], wanted: str) -> Json:
    for option in offered:
        if wanted in {option["text"]["text"], option["value"]}:
            return option
    raise NotThereError(f"no option {wanted!r}, but {[option['text']['text'] for option in offered]}")


def _buttons(blocks: Sequence[Json]) -> Iterator[tuple[Json, Json, str, Json]]:
    """Everything that can be pressed: its block and element, what is written on it, what the app is told of it."""
    for _, block, element in placed(blocks):
        if element["type"] == "button":
            told: Json = {key: element[key] for key in ("text", "value", "style") if key in element}
            yield block, element, element["text"]["text"], told
        elif element["type"] == "overflow":
            for option in options(element):
                yield block, element, option["text"]["text"], {"selected_option": option}


def _action(block: Json, element: Json, told: Json) -> Json:
    named = {"type": element["type"], "block_id": block["block_id"], "action_id": element["action_id"]}
    return {**named, **told}
