"""The strict check of Block Kit: what Slack would refuse in a message, a modal or a Home view, in Slack's words.

Pure and quick, so that a test can hold every message of a year to it. Limits are those of Slack's documentation
(docs.slack.dev/reference/block-kit); where that is silent, what live workspaces were seen to answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import chain

from bot.sandbox.kit.layouts import BLOCKS
from bot.sandbox.kit.objects import plain
from bot.sandbox.kit.schema import Check, Shape, Typed, array, boolean, complain, items, string
from bot.sandbox.things import Json

MESSAGE_BLOCKS, VIEW_BLOCKS = 50, 100
MESSAGE_CHARACTERS = 13_200
"""Characters of all texts in a message's blocks together: above, Slack was seen to answer msg_blocks_too_long."""

VIEW_BYTES = 250_000
"""A view's greatest size as JSON (view_too_large)."""

_MARKDOWN, _TABLE_CELLS, _DATA_CELLS, _CHARTS = 12_000, 10_000, 20_000, 2

_METADATA: dict[str, Check] = {
    "private_metadata": string(3000, low=0),
    "callback_id": string(255, low=0),
    "external_id": string(255, low=0),
}


def _view(surface: str, more: dict[str, Check], required: tuple[str, ...]) -> Shape:
    return Shape({"blocks": array(BLOCKS[surface], VIEW_BLOCKS), **_METADATA, **more}, ("blocks", *required))


_VIEWS = Typed(
    {
        "modal": _view(
            "modal",
            {
                "title": plain(24),
                "submit": plain(24),
                "close": plain(24),
                "clear_on_close": boolean,
                "notify_on_close": boolean,
                "submit_disabled": boolean,
            },
            ("title",),
        ),
        "home": _view("home", {}, ()),
    }
)
_MESSAGE = array(BLOCKS["message"], MESSAGE_BLOCKS, low=0)


def problems_in_message(blocks: object, at: str = "/blocks") -> tuple[str, ...]:
    """What Slack would refuse in the blocks of a message; empty when nothing."""
    out: list[str] = []
    _MESSAGE(blocks, at, out)
    found = list(_objects(blocks))
    _check_ids(found, at, out)
    _check_totals(found, at, out)
    return tuple(out)


def problems_in_view(view: object, at: str = "/view") -> tuple[str, ...]:
    """What Slack would refuse in a modal or a Home view (its `type` says which); empty when nothing."""
    out: list[str] = []
    _VIEWS(view, at, out)
    if isinstance(view, dict):
        found = list(_objects(view.get("blocks")))
        _check_ids(found, f"{at}/blocks", out)
        _check_focus(found, f"{at}/blocks", out)
        if view.get("type") == "modal" and "submit" not in view and _asks(found):
            complain(out, "missing required field: submit", at)
    return tuple(out)


def is_message_too_long(blocks: Sequence[Json]) -> bool:
    """True for blocks that are right one by one but too much for one message (msg_blocks_too_long)."""
    return sum(len(text) for text in _texts(blocks)) > MESSAGE_CHARACTERS


def is_view_too_large(view: Json) -> bool:
    """True for a view of more than 250 kB (view_too_large)."""
    return len(json.dumps(view, separators=(",", ":")).encode()) > VIEW_BYTES


def with_ids(blocks: Sequence[Json]) -> tuple[Json, ...]:
    """The blocks, each and each element with the id that Slack makes up where the app gave none."""
    return tuple(_with_id(block, index) for index, block in enumerate(blocks))


def parts(block: Json) -> Iterator[tuple[str, Json]]:
    """A block's elements, each with its place in the block."""
    for name in ("accessory", "element"):
        if isinstance(block.get(name), dict):
            yield f"/{name}", block[name]
    for name in ("elements", "actions"):
        for index, each in enumerate(items(block.get(name))):
            if isinstance(each, dict):
                yield f"/{name}/{index}", each


def _with_id(block: Json, index: int) -> Json:
    made = dict(block)
    made.setdefault("block_id", _made_up(block, str(index)))
    for name in ("accessory", "element"):
        if isinstance(made.get(name), dict) and made[name].get("type") != "image":
            made[name] = {"action_id": _made_up(made[name], name), **made[name]}
    if made.get("type") in {"actions", "context_actions"}:
        made["elements"] = [
            {"action_id": _made_up(element, f"{index}/{place}"), **element}
            for place, element in enumerate(made["elements"])
        ]
    if "child_blocks" in made:
        made["child_blocks"] = [_with_id(child, index * 100 + n) for n, child in enumerate(made["child_blocks"])]
    return made


def _made_up(thing: Json, place: str) -> str:
    return sha256(f"{place} {json.dumps(thing, sort_keys=True)}".encode()).hexdigest()[:5]


def _objects(blocks: object, at: str = "") -> Iterator[tuple[str, Json]]:
    """All blocks, those in containers included, each with its place below the list's pointer."""
    for index, block in enumerate(items(blocks)):
        if isinstance(block, dict):
            yield f"{at}/{index}", block
            yield from _objects(block.get("child_blocks"), f"{at}/{index}/child_blocks")


def _check_ids(found: Sequence[tuple[str, Json]], at: str, out: list[str]) -> None:
    seen: set[str] = set()
    for place, block in found:
        name = block.get("block_id")
        if isinstance(name, str):
            if name in seen:
                complain(out, f'`block_id` "{name}" already exists', f"{at}{place}/block_id")
            seen.add(name)
        _check_action_ids(block, f"{at}{place}", out)


def _check_action_ids(block: Json, at: str, out: list[str]) -> None:
    seen: set[str] = set()
    for place, element in parts(block):
        name = element.get("action_id")
        if isinstance(name, str):
            if name in seen:
                complain(out, f'`action_id` "{name}" already exists', f"{at}{place}/action_id")
            seen.add(name)


def _check_focus(found: Sequence[tuple[str, Json]], at: str, out: list[str]) -> None:
    focused = [at + place + part for place, block in found for part, e in parts(block) if e.get("focus_on_load")]
    for extra in focused[1:]:
        complain(out, "only one element can have `focus_on_load` set", f"{extra}/focus_on_load")


def _check_totals(found: Sequence[tuple[str, Json]], at: str, out: list[str]) -> None:
    by_type: dict[object, list[tuple[str, Json]]] = {}
    for place, block in found:
        kind = block.get("type")
        by_type.setdefault(kind if isinstance(kind, str) else None, []).append((place, block))
    for place, _ in by_type.get("table", [])[1:]:
        complain(out, "only_one_table_allowed", f"{at}{place}")
    for place, _ in by_type.get("data_visualization", [])[_CHARTS:]:
        complain(out, f"no more than {_CHARTS} data_visualization blocks allowed", f"{at}{place}")
    for kind, most in (("markdown", _MARKDOWN), ("table", _TABLE_CELLS), ("data_table", _DATA_CELLS)):
        if sum(len(text) for _, block in by_type.get(kind, []) for text in _texts(block)) > most:
            complain(out, f"{kind} blocks must be less than {most + 1} characters in all", at)


def _asks(found: Sequence[tuple[str, Json]]) -> bool:
    return any(block.get("type") == "input" for _, block in found)


def _texts(value: object) -> Iterator[str]:
    """Every text that a reader could see somewhere in a piece of Block Kit."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["text"]
        yield from chain.from_iterable(_texts(each) for each in value.values())
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(_texts(each) for each in value)
