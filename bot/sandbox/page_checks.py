"""What Slack's own client says beside a field before it sends a form: required, too long, no number, no address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from bot.sandbox.page_fields import FIELDS
from bot.sandbox.things import Json

_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def wrong(blocks: Sequence[Json], values: Json) -> dict[str, str]:
    """The sentence for each input block that cannot be submitted so, by block id; empty when all is well."""
    errors = {}
    for block in blocks:
        if block.get("type") != "input":
            continue
        element = block["element"]
        value = values[block["block_id"]][element["action_id"]][FIELDS[element["type"]].chosen]
        error = _error(block, element, value)
        if error:
            errors[block["block_id"]] = error
    return errors


def _error(block: Json, element: Json, value: object) -> str:
    if not value:
        return "" if block.get("optional") else "Please fill this in."
    if isinstance(value, list):
        most = element.get("max_selected_items") or element.get("max_files")
        return f"Please choose {most} at most." if most and len(value) > most else ""
    match element["type"]:
        case "plain_text_input":
            return _length(element, str(value))
        case "number_input":
            return _number(element, str(value))
        case "email_text_input":
            return "" if _MAIL.fullmatch(str(value)) else "Please enter an e-mail address."
        case "url_text_input":
            return "" if _WEB.fullmatch(str(value)) else "Please enter a web address that begins with http."
    return ""


def _length(element: Json, text: str) -> str:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(text) < least:
        return f"Please write {least} characters at least."
    return f"Please write {most} characters at most." if len(text) > most else ""


def _number(element: Json, text: str) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return "Please enter a number."
    if not number.is_finite():
        return "Please enter a number."
    if not element["is_decimal_allowed"] and number != number.to_integral_value():
        return "Please enter a whole number."
    if "min_value" in element and number < Decimal(element["min_value"]):
        return f"Please enter {element['min_value']} or more."
    if "max_value" in element and number > Decimal(element["max_value"]):
        return f"Please enter {element['max_value']} or less."
    return ""
