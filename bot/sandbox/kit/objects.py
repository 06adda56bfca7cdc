"""Block Kit's composition objects: texts, options, confirmations and other small parts of blocks and elements."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from bot.sandbox.kit.schema import (
    Check,
    Shape,
    Typed,
    array,
    at_least_one,
    boolean,
    choice,
    exactly_one,
    string,
)

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_NOT_REACHED_FROM_OUTSIDE = re.compile(r"localhost|127\.|10\.|192\.168\.|\[|[^.]+$")

action_id: Check = string(255)
block_id: Check = string(255)


def plain(high: int = 3000, low: int = 1) -> Typed:
    """A text object that must be plain_text."""
    return Typed({"plain_text": Shape({"text": string(high, low), "emoji": boolean}, ("text",))})


def any_text(high: int = 3000) -> Typed:
    """A text object, plain_text or mrkdwn; `emoji` goes with the first only, `verbatim` with the second."""
    return Typed(
        {
            "plain_text": Shape({"text": string(high), "emoji": boolean}, ("text",)),
            "mrkdwn": Shape({"text": string(high), "verbatim": boolean}, ("text",)),
        }
    )


def is_url(value: str) -> bool:
    """True for an absolute address of any scheme that a client can open."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return bool(parts.scheme and (parts.netloc or parts.path)) and not re.search(r"\s", value)


def is_public_https(value: str) -> bool:
    """True for an https address that Slack's servers could fetch."""
    return is_url(value) and value.startswith("https://") and not _NOT_REACHED_FROM_OUTSIDE.match(_host(value))


def _host(value: str) -> str:
    return urlsplit(value).netloc.rpartition("@")[2].rpartition(":")[0] or urlsplit(value).netloc.rpartition("@")[2]


def _is_date(value: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None and bool(date.fromisoformat(value))
    except ValueError:
        return False


url: Check = string(3000, like=is_url, else_say="invalid url")
image_url: Check = string(3000, like=is_public_https, else_say="downloading image failed")
iso_date: Check = string(like=_is_date, else_say="must be a valid date in the format YYYY-MM-DD")
clock_time: Check = string(like=lambda v: bool(_TIME.fullmatch(v)), else_say="must be a valid time in the format HH:mm")

slack_file: Check = Shape({"id": string(), "url": string(3000)}, rules=(exactly_one("id", "url"),))
slack_icon: Check = Typed({"icon": Shape({"name": string()}, ("name",))})

confirm: Check = Shape(
    {
        "title": plain(100),
        "text": any_text(300),
        "confirm": plain(30),
        "deny": plain(30),
        "style": choice("primary", "danger"),
    },
    ("title", "text", "confirm", "deny"),
)


def option(*, marked_up: bool = False, linked: bool = False) -> Check:
    """An option; radio buttons and checkboxes may mark up its texts, an overflow menu may give it a `url`."""
    words = any_text if marked_up else plain
    fields: dict[str, Check] = {"text": words(75), "value": string(150), "description": words(75)}
    if linked:
        fields["url"] = url
    return Shape(fields, ("text", "value"))


option_group: Check = Shape({"label": plain(75), "options": array(option(), 100)}, ("label", "options"))

dispatch_action_config: Check = Shape(
    {"trigger_actions_on": array(choice("on_enter_pressed", "on_character_entered"))}, ("trigger_actions_on",)
)

conversation_filter: Check = Shape(
    {
        "include": array(choice("im", "mpim", "private", "public")),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
    rules=(at_least_one("include", "exclude_external_shared_channels", "exclude_bot_users"),),
)

workflow: Check = Shape(
    {
        "trigger": Shape(
            {
                "url": url,
                "customizable_input_parameters": array(
                    Shape({"name": string(), "value": string()}, ("name", "value")), low=0
                ),
            },
            ("url",),
        )
    },
    ("trigger",),
)
