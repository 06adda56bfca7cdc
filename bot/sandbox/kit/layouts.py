"""Block Kit's blocks: what each is made of, and on which surfaces it may stand."""

from __future__ import annotations

from bot.sandbox.kit.charts import CHART
from bot.sandbox.kit.elements import (
    BUTTON,
    ELEMENTS,
    IMAGE,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    elements,
)
from bot.sandbox.kit.objects import any_text, block_id, image_url, plain, slack_file, slack_icon, url
from bot.sandbox.kit.rich_text import RICH_TEXT
from bot.sandbox.kit.schema import (
    Check,
    Shape,
    Typed,
    array,
    at_least_one,
    boolean,
    choice,
    complain,
    exactly_one,
    integer,
    string,
)
from bot.sandbox.kit.tables import DATA_TABLE, TABLE
from bot.sandbox.things import Json

_ID: dict[str, Check] = {"block_id": block_id}
_RICH = Typed({"rich_text": RICH_TEXT})
_SOURCE = Typed({"url": Shape({"url": url, "text": string()}, ("url", "text"))})


def _no_file_dispatched(value: Json, at: str, out: list[str]) -> None:
    element = value.get("element")
    if value.get("dispatch_action") and isinstance(element, dict) and element.get("type") == "file_input":
        complain(out, "unsupported type: file_input", f"{at}/element/type")


def _icon_or_slack_icon(value: Json, at: str, out: list[str]) -> None:
    if "icon" in value and "slack_icon" in value:
        complain(out, "must define exactly one of `icon` or `slack_icon`", at)


def _task(*states: str) -> Check:
    return Shape(
        {
            **_ID,
            "task_id": string(),
            "title": string(),
            "details": _RICH,
            "output": _RICH,
            "sources": array(_SOURCE, low=0),
            "status": choice(*states),
        },
        ("task_id", "title"),
    )


_STATES = ("in_progress", "complete", "error")

CARD = Shape(
    {
        **_ID,
        "hero_image": Typed({"image": IMAGE}),
        "icon": Typed({"image": IMAGE}),
        "slack_icon": slack_icon,
        "title": any_text(150),
        "subtitle": any_text(150),
        "body": any_text(200),
        "subtext": any_text(200),
        "actions": array(Typed({"button": BUTTON}), 3),
    },
    rules=(at_least_one("hero_image", "title", "actions", "body"), _icon_or_slack_icon),
)

EVERYWHERE: dict[str, Check] = {
    "divider": Shape(_ID),
    "header": Shape({**_ID, "text": plain(150), "level": integer(1, 4)}, ("text",)),
    "image": Shape(
        {
            **_ID,
            "alt_text": string(2000),
            "image_url": image_url,
            "slack_file": slack_file,
            "title": plain(2000),
        },
        ("alt_text",),
        (exactly_one("image_url", "slack_file"),),
    ),
    "context": Shape({**_ID, "elements": array(Typed({"image": IMAGE, **any_text().shapes}), 10)}, ("elements",)),
    "rich_text": RICH_TEXT,
    "video": Shape(
        {
            **_ID,
            "alt_text": string(200),
            "title": plain(200),
            "title_url": url,
            "description": plain(200),
            "video_url": url,
            "thumbnail_url": url,
            "provider_icon_url": url,
            "provider_name": string(50),
            "author_name": string(50),
        },
        ("alt_text", "title", "video_url", "thumbnail_url"),
    ),
    "card": CARD,
}
"""Blocks without elements that differ from surface to surface."""

_PLAN = Shape(
    {
        **_ID,
        "title": string(),
        "tasks": array(_task("pending", *_STATES), low=0),
        "status": choice("pending", *_STATES),
    },
    ("title",),
)
_IN_CONTAINER = ("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "table", "video")


def _interactive(surface: str) -> dict[str, Check]:
    """Blocks that hold elements, with those that this surface shows."""
    return {
        "section": Shape(
            {
                **_ID,
                "text": any_text(3000),
                "fields": array(any_text(2000), 10),
                "accessory": Typed(elements(IN_SECTION, surface)),
                "expand": boolean,
            },
            rules=(at_least_one("text", "fields"),),
        ),
        "actions": Shape({**_ID, "elements": array(Typed(elements(IN_ACTIONS, surface)), 25)}, ("elements",)),
        "input": Shape(
            {
                **_ID,
                "label": plain(2000),
                "hint": plain(2000),
                "element": Typed(elements(IN_INPUT, surface)),
                "dispatch_action": boolean,
                "optional": boolean,
            },
            ("label", "element"),
            (_no_file_dispatched,),
        ),
    }


def _container(shown: dict[str, Check]) -> Check:
    children = Typed({name: shown[name] for name in _IN_CONTAINER if name in shown})
    return Shape(
        {
            **_ID,
            "title": plain(150),
            "rich_text_title": _RICH,
            "subtitle": any_text(150),
            "child_blocks": array(children, 10),
            "width": choice("narrow", "standard", "wide", "full"),
            "icon": Typed({"image": IMAGE}),
            "is_collapsible": boolean,
            "default_collapsed": boolean,
            "has_header_divider": boolean,
        },
        ("child_blocks",),
        (at_least_one("title", "rich_text_title"),),
    )


def _on_message() -> Typed:
    shown: dict[str, Check] = {
        **EVERYWHERE,
        **_interactive("message"),
        "table": TABLE,
        "context_actions": Shape(
            {**_ID, "elements": array(Typed({n: ELEMENTS[n] for n in IN_CONTEXT_ACTIONS}), 5)}, ("elements",)
        ),
        "markdown": Shape({**_ID, "text": string(12_000)}, ("text",)),
        "task_card": _task(*_STATES),
        "plan": _PLAN,
        "data_table": DATA_TABLE,
        "data_visualization": CHART,
        "carousel": Shape({**_ID, "elements": array(Typed({"card": CARD}), 10)}, ("elements",)),
    }
    return Typed({**shown, "container": _container(shown)})


def _on_modal() -> Typed:
    alert = Shape(
        {**_ID, "text": any_text(200), "level": choice("default", "info", "warning", "error", "success")}, ("text",)
    )
    return Typed({**EVERYWHERE, **_interactive("modal"), "alert": alert})


def _on_home() -> Typed:
    shown: dict[str, Check] = {
        **EVERYWHERE,
        **_interactive("home"),
        "data_table": DATA_TABLE,
        "carousel": Shape({**_ID, "elements": array(Typed({"card": CARD}), 10)}, ("elements",)),
    }
    return Typed({**shown, "container": _container(shown)})


BLOCKS = {"message": _on_message(), "modal": _on_modal(), "home": _on_home()}
"""For each surface the check of one block. A `file` block is Slack's to show, never an app's to send."""
