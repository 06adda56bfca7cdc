"""Block Kit's rich text: sections, lists, quotes and code, and what may stand in a line of them."""

from __future__ import annotations

from bot.sandbox.kit.objects import block_id
from bot.sandbox.kit.schema import Check, Shape, Typed, array, boolean, choice, integer, number, string

_TAG_COLOURS = ("gray", "brown", "purple", "indigo", "blue", "green", "yellow", "orange", "red")

_style: Check = Shape(
    dict.fromkeys(("bold", "italic", "strike", "highlight", "client_highlight", "underline", "unlink", "code"), boolean)
)


def _inline(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    return Shape({**required, **(optional or {}), "style": _style}, tuple(required))


def _texts(*names: str) -> dict[str, Check]:
    return dict.fromkeys(names, string())


_TEXT = _inline(_texts("text"))
_LINK = _inline(
    _texts("url"),
    {"text": string(), "unsafe": boolean, "from_llm": boolean, "is_slack_url": boolean, "truncated": boolean},
)

_INLINE = Typed(
    {
        "text": _TEXT,
        "link": _LINK,
        "broadcast": _inline({"range": choice("here", "channel", "everyone")}),
        "canvas": _inline(
            _texts("file_id"),
            {**_texts("label", "section_id", "text", "url"), "hide_title": boolean, "is_skill_invocation": boolean},
        ),
        "canvas_message_unfurl": _inline(_texts("root_message_ts", "root_message_channel")),
        "canvas_user_mention": _inline(_texts("user_id"), _texts("thread_id")),
        "channel": _inline(_texts("channel_id"), {"tab_id": string(), "from_llm": boolean}),
        "citation": _inline(
            {
                "url": string(),
                "text": string(),
                "index": number,
                "details": Shape(
                    _texts(
                        "citation_type",
                        "descriptor",
                        "file_id",
                        "app_name",
                        "app_icon_url",
                        "display_name",
                        "title",
                        "snippet",
                        "channel",
                        "message_ts",
                        "memory_id",
                    ),
                    ("citation_type",),
                ),
            },
            {"from_llm": boolean, "is_slack_url": boolean},
        ),
        "color": _inline(_texts("value")),
        "date": _inline({"timestamp": integer(), "format": string()}, _texts("timezone", "url", "fallback")),
        "emoji": _inline(_texts("name"), {"unicode": string(), "skin_tone": integer(1, 6)}),
        "file": _inline(_texts("file_id"), {"text": string(), "url": string(), "is_skill_invocation": boolean}),
        "list_record": _inline(_texts("file_id"), _texts("record_id", "view_id", "text", "url")),
        "message_mention": _inline(_texts("channel_id", "message_ts"), _texts("author_id", "thread_ts", "text", "url")),
        "salesforce_data_field": _inline(
            _texts("salesforce_record_id"),
            {
                **_texts("salesforce_field_label", "salesforce_field_api_name"),
                "salesforce_include_field_label": boolean,
            },
        ),
        "tag": _inline(_texts("text"), {"color": choice(*_TAG_COLOURS)}),
        "team": _inline(_texts("team_id")),
        "user": _inline(_texts("user_id"), {"from_llm": boolean}),
        "usergroup": _inline(_texts("usergroup_id")),
        "attachment_mention": _inline(
            _texts("url"),
            {
                **_texts("text", "app_id", "entity_id", "icon_url", "channel_id", "ts", "icon_name"),
                **_texts("reference_object_type", "product_name"),
                "full_size_preview_enabled": boolean,
            },
        ),
        "work_object_mention": _inline(
            _texts("entity_id", "app_id", "text", "url"),
            {**_texts("icon_url", "product_name"), "full_size_preview_enabled": boolean},
        ),
        "workflow_mention": _inline(
            _texts("workflow_id", "function_trigger_id", "text"), _texts("url", "channel_id", "ts")
        ),
    }
)

_LINE = array(_INLINE, low=0)
_SECTION = Shape({"elements": _LINE}, ("elements",))
_BORDER = integer(0, 1)

_PARTS = Typed(
    {
        "rich_text_section": _SECTION,
        "rich_text_list": Shape(
            {
                "elements": array(Typed({"rich_text_section": _SECTION}), low=0),
                "style": choice("bullet", "ordered"),
                "indent": integer(0, 8),
                "offset": integer(0),
                "border": _BORDER,
            },
            ("elements", "style"),
        ),
        "rich_text_quote": Shape({"elements": _LINE, "border": _BORDER}, ("elements",)),
        "rich_text_preformatted": Shape(
            {
                "elements": array(Typed({"text": _TEXT, "link": _LINK}), low=0),
                "border": _BORDER,
                "language": string(),
            },
            ("elements",),
        ),
    }
)

RICH_TEXT = Shape({"elements": array(_PARTS, low=0), "block_id": block_id}, ("elements",))
"""A rich_text block, which also stands in table cells, task cards and rich text inputs."""
