"""Pieces of Block Kit for the tests: short builders, and one right example of every element and every block."""

from __future__ import annotations

from typing import Any

Block = dict[str, Any]


def plain(text: str = "words") -> Block:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "words") -> Block:
    return {"type": "mrkdwn", "text": text}


def section(text: str = "words", **more: object) -> Block:
    return {"type": "section", "text": mrkdwn(text), **more}


def button(**more: object) -> Block:
    return {"type": "button", "text": plain("Press"), "action_id": "press", **more}


def options(count: int = 2, **more: object) -> list[Block]:
    return [{"text": plain(f"choice {n}"), "value": str(n), **more} for n in range(count)]


def actions(*elements: Block) -> Block:
    return {"type": "actions", "elements": list(elements)}


def asking(element: Block, **more: object) -> Block:
    return {"type": "input", "label": plain("Which?"), "element": element, **more}


def modal(*blocks: Block, **more: object) -> Block:
    return {"type": "modal", "title": plain("A form"), "submit": plain("Send"), "blocks": list(blocks), **more}


def line(*parts: Block) -> Block:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(parts)}]}


def table(rows: list[list[Block]]) -> Block:
    return {"type": "table", "rows": rows}


def raw(text: str) -> Block:
    return {"type": "raw_text", "text": text}


CONFIRM = {"title": plain("Sure?"), "text": plain("It cannot be undone."), "confirm": plain("Yes"), "deny": plain("No")}
PICTURE = {"type": "image", "image_url": "https://pictures.example.org/trend.png", "alt_text": "A rising line"}
BAR = {
    "type": "bar",
    "series": [{"name": "red", "data": [{"label": "May", "value": 3}, {"label": "June", "value": -1}]}],
    "axis_config": {"categories": ["May", "June"]},
}

GOOD_ELEMENTS: dict[str, Block] = {
    "button": button(value="7", style="danger", confirm=CONFIRM),
    "image": PICTURE,
    "checkboxes": {"type": "checkboxes", "options": options(10), "initial_options": options(1)},
    "radio_buttons": {
        "type": "radio_buttons",
        "options": [{"text": mrkdwn("*one*"), "value": "1", "description": mrkdwn("_first_")}],
    },
    "overflow": {"type": "overflow", "options": options(5, url="https://example.org")},
    "datepicker": {"type": "datepicker", "initial_date": "2028-02-29", "placeholder": plain("When?")},
    "timepicker": {"type": "timepicker", "initial_time": "23:59", "timezone": "Europe/London"},
    "datetimepicker": {"type": "datetimepicker", "initial_date_time": 1_790_000_000},
    "static_select": {"type": "static_select", "options": options(100), "initial_option": options(1)[0]},
    "multi_static_select": {
        "type": "multi_static_select",
        "option_groups": [{"label": plain("Group"), "options": options(3)}],
        "initial_options": options(2),
        "max_selected_items": 2,
    },
    "external_select": {"type": "external_select", "min_query_length": 0},
    "multi_external_select": {"type": "multi_external_select", "placeholder": plain()},
    "users_select": {"type": "users_select", "initial_user": "U0123"},
    "multi_users_select": {"type": "multi_users_select", "initial_users": ["U0123"]},
    "conversations_select": {"type": "conversations_select", "filter": {"include": ["im"]}},
    "multi_conversations_select": {"type": "multi_conversations_select", "default_to_current_conversation": True},
    "channels_select": {"type": "channels_select", "initial_channel": "C0123"},
    "multi_channels_select": {"type": "multi_channels_select", "initial_channels": ["C0123"]},
    "plain_text_input": {"type": "plain_text_input", "multiline": True, "min_length": 0, "max_length": 3000},
    "email_text_input": {"type": "email_text_input", "initial_value": "someone@example.org"},
    "url_text_input": {"type": "url_text_input"},
    "number_input": {"type": "number_input", "is_decimal_allowed": False, "min_value": "0", "max_value": "100"},
    "rich_text_input": {
        "type": "rich_text_input",
        "action_id": "words",
        "initial_value": line(raw("x") | {"type": "text"}),
    },
    "file_input": {"type": "file_input", "filetypes": ["docx"], "max_files": 1},
    "workflow_button": {
        "type": "workflow_button",
        "text": plain("Run"),
        "action_id": "run",
        "workflow": {"trigger": {"url": "https://slack.com/shortcuts/Ft1/x"}},
    },
    "feedback_buttons": {
        "type": "feedback_buttons",
        "positive_button": {"text": plain("Good"), "value": "+"},
        "negative_button": {"text": plain("Bad"), "value": "-"},
    },
    "icon_button": {"type": "icon_button", "icon": "trash", "text": plain("Delete")},
}

GOOD_BLOCKS: dict[str, Block] = {
    "section": section("x" * 3000, fields=[mrkdwn("y" * 2000)] * 10, accessory=button()),
    "divider": {"type": "divider", "block_id": "b" * 255},
    "header": {"type": "header", "text": plain("h" * 150), "level": 2},
    "image": {**PICTURE, "title": plain("Trend")},
    "context": {"type": "context", "elements": [mrkdwn(), plain(), PICTURE] + [mrkdwn()] * 7},
    "actions": actions(*(button(action_id=str(n)) for n in range(25))),
    "input": asking({"type": "plain_text_input"}, hint=plain(), optional=True),
    "rich_text": line({"type": "text", "text": "bold", "style": {"bold": True}}, {"type": "user", "user_id": "U1"}),
    "markdown": {"type": "markdown", "text": "# Heading"},
    "table": {
        **table([[raw("a"), line()], [raw("b"), {"type": "raw_number", "value": 3, "text": "3"}]]),
        "column_settings": [None, {"align": "right"}],
    },
    "video": {
        "type": "video",
        "alt_text": "How to",
        "title": plain(),
        "video_url": "https://video.example.org/1",
        "thumbnail_url": "https://video.example.org/1.png",
    },
    "context_actions": {"type": "context_actions", "elements": [GOOD_ELEMENTS["feedback_buttons"]]},
    "alert": {"type": "alert", "text": mrkdwn("Mind the gap"), "level": "warning"},
    "card": {"type": "card", "title": mrkdwn("47"), "body": plain(), "actions": [button()]},
    "carousel": {"type": "carousel", "elements": [{"type": "card", "title": plain()}]},
    "container": {"type": "container", "title": plain(), "child_blocks": [section(), actions(button())]},
    "task_card": {"type": "task_card", "task_id": "1", "title": "Reading", "status": "in_progress"},
    "plan": {"type": "plan", "title": "Steps", "tasks": [{"task_id": "1", "title": "Read", "status": "pending"}]},
    "data_table": {"type": "data_table", "caption": "Late", "rows": [[raw("a")], [line()]]},
    "data_visualization": {"type": "data_visualization", "title": "Trend", "chart": BAR},
}
