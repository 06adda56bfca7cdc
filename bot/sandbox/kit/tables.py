"""Block Kit's two table blocks: plain tables, and data tables that can be sorted and paged."""

from __future__ import annotations

from bot.sandbox.kit.objects import block_id
from bot.sandbox.kit.rich_text import RICH_TEXT
from bot.sandbox.kit.schema import (
    Check,
    Shape,
    Typed,
    array,
    boolean,
    choice,
    complain,
    integer,
    items,
    nullable,
    number,
    string,
)
from bot.sandbox.things import Json

_ID: dict[str, Check] = {"block_id": block_id}
_RAW: dict[str, Check] = {
    "raw_text": Shape({"text": string()}, ("text",)),
    "raw_number": Shape({"value": number, "text": string()}, ("value", "text")),
}
_CELL = Typed({**_RAW, "rich_text": RICH_TEXT})
_COLUMN = Shape({"align": choice("left", "center", "right"), "is_wrapped": boolean})


def _one_width(value: Json, at: str, out: list[str]) -> None:
    if len({len(row) for row in items(value.get("rows")) if isinstance(row, list)}) > 1:
        complain(out, "all rows must have the same number of cells", f"{at}/rows")


def _plain_header(value: Json, at: str, out: list[str]) -> None:
    for row in items(value.get("rows"))[:1]:
        for index, cell in enumerate(items(row)):
            Typed(_RAW)(cell, f"{at}/rows/0/{index}", out)


TABLE = Shape(
    {
        **_ID,
        "rows": array(array(_CELL, 20), 100),
        "column_settings": array(nullable(_COLUMN), 20),
    },
    ("rows",),
    (_one_width,),
)

DATA_TABLE = Shape(
    {
        **_ID,
        "caption": string(),
        "rows": array(array(_CELL, 20), 201, low=2),
        "page_size": integer(1, 100),
        "row_header_column_index": integer(0, 19),
    },
    ("caption", "rows"),
    (_one_width, _plain_header),
)
