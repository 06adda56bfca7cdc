"""What stands in the fields of a form, and where its elements are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.sandbox.page_fields import FIELDS, placed
from bot.sandbox.things import Json, SlackError


def complete(blocks: Sequence[Json], values: Json) -> Json:
    """What stands in every field of a form: what was entered, else what the app put there at first, else None."""
    full: Json = {}
    for _, block, element in placed(blocks):
        field = FIELDS.get(element["type"])
        if field:
            entered = values.get(block["block_id"], {}).get(element["action_id"])
            first = element.get(field.initial, [] if field.is_many else None)
            full.setdefault(block["block_id"], {})[element["action_id"]] = entered or {
                "type": element["type"],
                field.chosen: first,
            }
    return full


def find(blocks: Sequence[Json], action: Json) -> None:
    """The element that was acted on must be there. Raises SlackError not_found."""
    wanted = (action.get("block_id"), action.get("action_id"))
    if all((block.get("block_id"), element.get("action_id")) != wanted for _, block, element in placed(blocks)):
        raise SlackError("not_found")
