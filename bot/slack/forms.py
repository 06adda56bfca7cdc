"""Forms as modals: what each kind of field becomes, and what comes back of it.

A field's name is its block_id, so that what is wrong with an answer stands beside it. The form's name is part of each
action_id, so that a form that takes the place of another starts with its own values (docs: "Updating views").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from bot.slack import blocks
from bot.slack.blocks import Json, plain
from bot.slack.fitting import split, width
from bot.slack.pressables import ENTERED, Pressable, Unsayable
from bot.slack.tongue import Mrkdwn
from tracker.forms import Field, Form

_TITLE, _LABEL, _HINT, _BLOCKS, _METADATA, _WRITTEN, _PLACEHOLDER = 24, 2_000, 2_000, 100, 3_000, 3_000, 150
_MOST_FILES = 10
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

IMPORT = "import"
"""The name of the form for a paper, and the word that opens it."""


def import_form(key: str = "") -> Form:
    """What `/plan import` opens. The door opens it by itself: it needs nothing of the hall until the paper is read."""
    kinds = "Word, Excel, CSV, Markdown, HTML, PDF or plain text."
    later = "Such as CQC10. Left empty, I ask once the paper is read."
    fields = (
        Field("paper", "The plan, as a file", "file", hint=kinds),
        Field("key", "Short key", value=key, hint=later, optional=True),
    )
    return Form(IMPORT, "Bring in a plan", "", fields, "Read it")


def modal(form: Form, metadata: str) -> Json:
    """A form as a modal; `metadata` comes back when it is sent.

    Raises:
        Unsayable: Slack has no room for the metadata or for the value of a choice.

    """
    if width(metadata) > _METADATA:
        raise Unsayable("what the form is about takes too much room")
    shown = [block for each in form.fields for block in _field(each, form.name)]
    made: Json = {
        "type": "modal",
        "callback_id": form.name,
        "private_metadata": metadata,
        "title": plain(form.title, _TITLE),
        "close": plain("Cancel", _TITLE),
        "blocks": shown[:_BLOCKS],
    }
    if any(block["type"] == "input" for block in shown):
        made["submit"] = plain(form.submit, _TITLE)
    return made


def answers(view: Json) -> dict[str, str]:
    """What was entered in a modal, by field; what was left empty is an empty text."""
    values: Mapping[str, Mapping[str, Json]] = view["state"]["values"]
    return {
        _field_name(block_id, action_id): chosen(entered)
        for block_id, elements in values.items()
        for action_id, entered in elements.items()
    }


def chosen(element: Json) -> str:
    """What was entered in or chosen from one element, whatever its type."""
    match element:
        case {"selected_option": {"value": str(value)}}:
            return value
        case {"selected_date": str(value)} | {"selected_user": str(value)} | {"selected_time": str(value)}:
            return value
        case {"selected_channel": str(value)} | {"selected_conversation": str(value)}:
            return value
        case {"selected_options": [*several]}:
            return ",".join(one["value"] for one in several)
        case {"type": "button"}:
            return ""
        case {"value": str(value)}:
            return value
    return ""


def files(view: Json) -> tuple[Json, ...]:
    """The files that were handed over in a modal, as far as it tells of them: of some only the id."""
    values: Mapping[str, Mapping[str, Json]] = view["state"]["values"]
    told = (
        file for elements in values.values() for entered in elements.values() for file in entered.get("files") or ()
    )
    return tuple(file if isinstance(file, dict) else {"id": file} for file in told)


def errors(view: Json, problems: Mapping[str, str]) -> dict[str, str]:
    """What is wrong, beside the fields that the modal has; what concerns none of them stands beside the first."""
    known = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    placed: dict[str, str] = {}
    for name, sentence in problems.items():
        at = name if name in known else known[0]
        placed[at] = f"{placed[at]} {sentence}" if at in placed else sentence
    return placed


def _field(field: Field, form: str) -> list[Json]:
    if field.kind == "words":
        return _words(field)
    made = _element(field)
    made.setdefault("action_id", Pressable(form).spell())
    block: Json = {
        "type": "input",
        "block_id": field.name,
        "label": plain(field.label, _LABEL),
        "element": made,
        "optional": field.optional,
    }
    shown = [{**block, "hint": plain(field.hint, _HINT)} if field.hint else block]
    return [*shown, _beside(field)] if field.beside else shown


def _beside(field: Field) -> Json:
    """The smaller questions of a field in one line. Its block holds several answers, so each carries its name."""
    elements = [
        {
            **_element(each),
            "placeholder": plain(each.label, _PLACEHOLDER),
            "action_id": Pressable(ENTERED, number, value=each.name).spell(),
        }
        for number, each in enumerate(field.beside)
    ]
    return {"type": "actions", "block_id": f"{field.name}/beside", "elements": elements}


def _field_name(block_id: str, action_id: str) -> str:
    named = Pressable.read(action_id)
    return named.value if named.verb == ENTERED else block_id


def _words(field: Field) -> list[Json]:
    tongue = Mrkdwn()
    return blocks.sections("\n".join(filter(None, (tongue.bold(field.label), tongue.escape(field.value)))))


def _element(field: Field) -> Json:
    match field.kind:
        case "day":
            return {"type": "datepicker", **({"initial_date": field.value} if _is_day(field.value) else {})}
        case "choice" if field.options:
            return {**blocks.static_select("Choose", field.options), **_initially(field)}
        case "person":
            seek = Pressable("seek", seek="people").spell()
            return {**blocks.external_select("Type a name"), **_initially(field), "action_id": seek}
        case "number":
            initial = {"initial_value": field.value} if _NUMBER.fullmatch(field.value) else {}
            return {"type": "number_input", "is_decimal_allowed": True, **initial}
        case "file":
            return {"type": "file_input", "max_files": _MOST_FILES if field.optional else 1}
    return _written(field)


def _written(field: Field) -> Json:
    made: Json = {"type": "plain_text_input", "multiline": field.kind == "lines"}
    value = field.value if field.kind == "lines" else " ".join(field.value.split())
    if value:
        made["initial_value"] = next(split(value, _WRITTEN), "")
    return made


def _initially(field: Field) -> Json:
    """The choice that is made already, where it is among those offered."""
    for value, label in field.options:
        if field.value and value == field.value:
            return {"initial_option": blocks.option(value, label)}
    return {}


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
