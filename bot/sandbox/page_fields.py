"""What can be entered in Block Kit's elements: a browser's form on one side, Slack's `state.values` on the other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.sandbox.things import Json

Form = Mapping[str, Sequence[str]]
"""A form as the browser sent it: each field's name with all of its values."""


@dataclass(frozen=True)
class Field:
    """How an element's value is called: in what the app sends (`initial`) and in what it gets back (`chosen`)."""

    chosen: str
    initial: str
    is_option: bool = False
    is_many: bool = False


def _fields() -> dict[str, Field]:
    fields = {
        "radio_buttons": Field("selected_option", "initial_option", is_option=True),
        "checkboxes": Field("selected_options", "initial_options", is_option=True, is_many=True),
        "datepicker": Field("selected_date", "initial_date"),
        "timepicker": Field("selected_time", "initial_time"),
        "datetimepicker": Field("selected_date_time", "initial_date_time"),
        "rich_text_input": Field("rich_text_value", "initial_value"),
        "file_input": Field("files", "", is_many=True),
    }
    for name in ("plain_text_input", "email_text_input", "url_text_input", "number_input"):
        fields[name] = Field("value", "initial_value")
    for kind, what in (("static", "option"), ("external", "option"), ("users", "user")):
        fields |= _menu(kind, what)
    return fields | _menu("channels", "channel") | _menu("conversations", "conversation")


def _menu(kind: str, what: str) -> dict[str, Field]:
    is_option = what == "option"
    return {
        f"{kind}_select": Field(f"selected_{what}", f"initial_{what}", is_option),
        f"multi_{kind}_select": Field(f"selected_{what}s", f"initial_{what}s", is_option, is_many=True),
    }


FIELDS = _fields()
"""Every element that holds something (Slack: State values); buttons and overflow menus hold nothing."""


def placed(blocks: Sequence[Json]) -> Iterator[tuple[str, Json, Json]]:
    """Every element with its place, such as '2.accessory' or '3.0', and its block."""
    for index, block in enumerate(blocks):
        for place in ("element", "accessory"):
            if place in block:
                yield f"{index}.{place}", block, block[place]
        if block.get("type") == "actions":
            for number, element in enumerate(block.get("elements", ())):
                yield f"{index}.{number}", block, element


def options(element: Json) -> tuple[Json, ...]:
    """All options of an element, those in groups too; a form names an option by its number in this order."""
    grouped = [option for group in element.get("option_groups") or () for option in group["options"]]
    return (*(element.get("options") or ()), *grouped)


def current(element: Json, entered: Json | None) -> tuple[str, ...]:
    """What stands in an element now: what was `entered`, else what the app put there; options by their value."""
    field = FIELDS[element["type"]]
    value = element.get(field.initial) if entered is None else entered.get(field.chosen)
    if value is None or value == "":
        return ()
    several = value if field.is_many else [value]
    if field.is_option:
        return tuple(str(option["value"]) for option in several)
    if element["type"] == "rich_text_input":
        return (_written(value),)
    return tuple(str(one["id"] if isinstance(one, dict) else one) for one in several)


def state_values(blocks: Sequence[Json], form: Form, zone: ZoneInfo) -> Json:
    """What a form holds as Slack's `state.values`; what was left empty is there as None or as an empty list."""
    values: Json = {}
    for place, block, element in placed(blocks):
        if element["type"] in FIELDS:
            state = values.setdefault(block["block_id"], {})
            state[element["action_id"]] = _stated(element, [raw for raw in form.get(place, ()) if raw], zone)
    return values


def action(blocks: Sequence[Json], pressed: str, form: Form, zone: ZoneInfo) -> Json | None:
    """What was done as one of Slack's `actions`; `pressed` is the element's place, 'place#2' in an overflow.

    None when there is no such element any more, since the message has changed since it was drawn.
    """
    wanted, _, number = pressed.partition("#")
    for place, block, element in placed(blocks):
        if place == wanted:
            told: Json = {"type": element["type"], "block_id": block["block_id"], "action_id": element["action_id"]}
            return told | _done(element, number, [raw for raw in form.get(place, ()) if raw], zone)
    return None


def _done(element: Json, number: str, raw: Sequence[str], zone: ZoneInfo) -> Json:
    if element["type"] == "overflow":
        return {"selected_option": options(element)[int(number)]}
    if element["type"] in FIELDS:
        return _stated(element, raw, zone)
    return {key: element[key] for key in ("text", "value", "style") if key in element}


def _stated(element: Json, raw: Sequence[str], zone: ZoneInfo) -> Json:
    field = FIELDS[element["type"]]
    understood = [_understood(element, one, zone) for one in raw]
    value = understood if field.is_many else next(iter(understood), None)
    return {"type": element["type"], field.chosen: value}


def _understood(element: Json, raw: str, zone: ZoneInfo) -> str | int | Json:
    kind = element["type"]
    if kind.endswith("external_select"):
        option: Json = json.loads(raw)
        return option
    if FIELDS[kind].is_option:
        return options(element)[int(raw)]
    if kind == "datetimepicker":
        return int(datetime.fromisoformat(raw).replace(tzinfo=zone).timestamp())
    if kind == "rich_text_input":
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": raw}]}
        return {"type": "rich_text", "elements": [section]}
    return raw.replace("\r\n", "\n")


def local_moment(seconds: str, zone: ZoneInfo) -> str:
    """A datetimepicker's value as a browser's datetime-local field wants it."""
    return f"{datetime.fromtimestamp(int(seconds), UTC).astimezone(zone):%Y-%m-%dT%H:%M}"


def _written(rich: Json) -> str:
    """The words of a rich text, for a field that takes them plain."""
    lines = ("".join(str(piece.get("text", "")) for piece in part["elements"]) for part in rich["elements"])
    return "\n".join(lines)
