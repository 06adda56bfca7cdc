"""Block Kit's elements: buttons, menus, pickers, inputs; in which blocks and on which surfaces each may stand."""

from __future__ import annotations

from collections.abc import Iterable

from bot.sandbox.kit.objects import (
    action_id,
    clock_time,
    confirm,
    conversation_filter,
    dispatch_action_config,
    image_url,
    iso_date,
    option,
    option_group,
    plain,
    slack_file,
    url,
    workflow,
)
from bot.sandbox.kit.rich_text import RICH_TEXT
from bot.sandbox.kit.schema import (
    Check,
    Rule,
    Shape,
    Typed,
    array,
    boolean,
    choice,
    complain,
    exactly_one,
    in_order,
    integer,
    items,
    string,
)
from bot.sandbox.things import Json

_COMMON: dict[str, Check] = {"action_id": action_id}
_CONFIRMED: dict[str, Check] = {**_COMMON, "confirm": confirm}
_PICKED: dict[str, Check] = {**_CONFIRMED, "focus_on_load": boolean}
_MENU: dict[str, Check] = {**_PICKED, "placeholder": plain(150)}
_TYPED: dict[str, Check] = {
    **_COMMON,
    "focus_on_load": boolean,
    "placeholder": plain(150),
    "dispatch_action_config": dispatch_action_config,
}
_MULTI: dict[str, Check] = {**_MENU, "max_selected_items": integer(1)}
_CHOICES: dict[str, Check] = {"options": array(option(), 100), "option_groups": array(option_group, 100)}
_STYLE = choice("primary", "danger")


def offered(element: Json) -> list[object]:
    """All options that an element offers, those in groups included."""
    options = items(element.get("options"))
    for group in items(element.get("option_groups")):
        if isinstance(group, dict):
            options += items(group.get("options"))
    return options


def _initial_is_offered(value: Json, at: str, out: list[str]) -> None:
    """What is selected at first must be one of the options, field for field."""
    options = offered(value)
    if "initial_option" in value and value["initial_option"] not in options:
        complain(out, "`initial_option` must match one of the options", f"{at}/initial_option")
    for index, initial in enumerate(items(value.get("initial_options"))):
        if initial not in options:
            complain(out, "`initial_options` must match the options", f"{at}/initial_options/{index}")


_ONE_SOURCE: tuple[Rule, ...] = (exactly_one("options", "option_groups"), _initial_is_offered)


def _choosing(high: int, *, marked_up: bool) -> dict[str, Check]:
    each = option(marked_up=marked_up)
    return {**_PICKED, "options": array(each, high), "initial_option": each, "initial_options": array(each, high)}


def _without(fields: dict[str, Check], name: str) -> dict[str, Check]:
    return {key: check for key, check in fields.items() if key != name}


_BUTTON: dict[str, Check] = {"text": plain(75), "style": _STYLE, "accessibility_label": string(75)}
_FEEDBACK = Shape({"text": plain(75), "value": string(2000), "accessibility_label": string(75)}, ("text", "value"))
_TEN = _choosing(10, marked_up=True)
_VISIBLE_TO = array(string(), 10)

BUTTON = Shape(
    {
        **_CONFIRMED,
        **_BUTTON,
        "url": url,
        "value": string(2000),
        "agent_prompt": string(4000),
        "agent_prompt_display": string(),
        "visible_to_user_ids": _VISIBLE_TO,
    },
    ("text",),
)
IMAGE = Shape(
    {"alt_text": string(2000), "image_url": image_url, "slack_file": slack_file},
    ("alt_text",),
    (exactly_one("image_url", "slack_file"),),
)

_RESPONDING: dict[str, Check] = {"response_url_enabled": boolean}
_CURRENT: dict[str, Check] = {"default_to_current_conversation": boolean, "filter": conversation_filter}

ELEMENTS: dict[str, Check] = {
    "button": BUTTON,
    "image": IMAGE,
    "checkboxes": Shape(_without(_TEN, "initial_option"), ("options",), (_initial_is_offered,)),
    "radio_buttons": Shape(_without(_TEN, "initial_options"), ("options",), (_initial_is_offered,)),
    "overflow": Shape({**_CONFIRMED, "options": array(option(linked=True), 5)}, ("options",)),
    "datepicker": Shape({**_MENU, "initial_date": iso_date}),
    "timepicker": Shape({**_MENU, "initial_time": clock_time, "timezone": string()}),
    "datetimepicker": Shape({**_PICKED, "initial_date_time": integer(1_000_000_000, 9_999_999_999)}),
    "static_select": Shape({**_MENU, **_CHOICES, "initial_option": option()}, rules=_ONE_SOURCE),
    "multi_static_select": Shape({**_MULTI, **_CHOICES, "initial_options": array(option(), 100)}, rules=_ONE_SOURCE),
    "external_select": Shape({**_MENU, "min_query_length": integer(0), "initial_option": option()}),
    "multi_external_select": Shape({**_MULTI, "min_query_length": integer(0), "initial_options": array(option(), 100)}),
    "users_select": Shape({**_MENU, "initial_user": string()}),
    "multi_users_select": Shape({**_MULTI, "initial_users": array(string(), low=0)}),
    "conversations_select": Shape({**_MENU, **_CURRENT, **_RESPONDING, "initial_conversation": string()}),
    "multi_conversations_select": Shape({**_MULTI, **_CURRENT, "initial_conversations": array(string(), low=0)}),
    "channels_select": Shape({**_MENU, **_RESPONDING, "initial_channel": string()}),
    "multi_channels_select": Shape({**_MULTI, "initial_channels": array(string(), low=0)}),
    "plain_text_input": Shape(
        {
            **_TYPED,
            "initial_value": string(3000, low=0),
            "multiline": boolean,
            "min_length": integer(0, 3000),
            "max_length": integer(1, 3000),
        },
        rules=(in_order("min_length", "max_length"),),
    ),
    "email_text_input": Shape({**_TYPED, "initial_value": string(low=0)}),
    "url_text_input": Shape({**_TYPED, "initial_value": string(low=0)}),
    "number_input": Shape(
        {
            **_TYPED,
            "is_decimal_allowed": boolean,
            "initial_value": string(),
            "min_value": string(),
            "max_value": string(),
        },
        ("is_decimal_allowed",),
        (in_order("min_value", "max_value"),),
    ),
    "rich_text_input": Shape(
        {
            **_TYPED,
            "initial_value": Typed({"rich_text": RICH_TEXT}),
            "min_lines": integer(1, 100),
            "max_lines": integer(1, 100),
        },
        ("action_id",),
        (in_order("min_lines", "max_lines"),),
    ),
    "file_input": Shape({**_COMMON, "filetypes": array(string()), "max_files": integer(1, 10)}),
    "workflow_button": Shape({**_COMMON, **_BUTTON, "workflow": workflow}, ("text", "workflow", "action_id")),
    "feedback_buttons": Shape(
        {**_COMMON, "positive_button": _FEEDBACK, "negative_button": _FEEDBACK},
        ("positive_button", "negative_button"),
    ),
    "icon_button": Shape(
        {
            **_CONFIRMED,
            "icon": choice("trash"),
            "text": plain(),
            "value": string(2000),
            "accessibility_label": string(75),
            "visible_to_user_ids": _VISIBLE_TO,
        },
        ("icon", "text"),
    ),
}
"""Every element that stands alone in a block; what stands in a line of rich text has its own table."""

_SELECTS = tuple(name for name in ELEMENTS if name.endswith("_select"))
_ANYWHERE = ("checkboxes", "radio_buttons", "datepicker", "timepicker", *_SELECTS)

IN_SECTION = ("button", "image", "overflow", "workflow_button", *_ANYWHERE)
IN_ACTIONS = ("button", "overflow", "workflow_button", "datetimepicker", "rich_text_input", *_ANYWHERE)
IN_INPUT = (
    *_ANYWHERE,
    *("datetimepicker", "rich_text_input", "plain_text_input", "number_input", "file_input"),
    *("email_text_input", "url_text_input"),
)
IN_CONTEXT_ACTIONS = ("feedback_buttons", "icon_button")

_MODALS_ONLY = frozenset({"email_text_input", "url_text_input", "file_input", "number_input"})
NOT_ON = {
    "message": _MODALS_ONLY | {"rich_text_input"},
    "modal": frozenset({"workflow_button"}),
    "home": _MODALS_ONLY | {"datetimepicker", "workflow_button"},
}
"""Elements that a surface does not show, whatever the block."""


def elements(names: Iterable[str], surface: str) -> dict[str, Check]:
    """The table of those elements among `names` that a surface shows."""
    return {name: ELEMENTS[name] for name in names if name not in NOT_ON[surface]}
