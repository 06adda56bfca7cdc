"""Block Kit's data_visualization block: pie, bar, area and line charts and how their labels must agree."""

from __future__ import annotations

from bot.sandbox.kit.objects import block_id
from bot.sandbox.kit.schema import Check, Shape, Typed, array, complain, items, number, string
from bot.sandbox.things import Json


def _positive(value: object, at: str, out: list[str]) -> None:
    number(value, at, out)
    if isinstance(value, int | float) and value <= 0:
        complain(out, "must be greater than 0", at)


_POINT = Shape({"label": string(20), "value": number}, ("label", "value"))
_SERIES = Shape({"name": string(20), "data": array(_POINT, 20)}, ("name", "data"))
_AXIS = Shape({"categories": array(string(20), 20), "x_label": string(50), "y_label": string(50)}, ("categories",))
_SEGMENT = Shape({"label": string(20), "value": _positive}, ("label", "value"))


def _labels_agree(value: Json, at: str, out: list[str]) -> None:
    """Each series has one point for each category and a name of its own."""
    axis = value.get("axis_config")
    if not isinstance(axis, dict):
        return
    lines = [line for line in items(value.get("series")) if isinstance(line, dict)]
    names = [str(line.get("name")) for line in lines]
    if len(set(names)) < len(names):
        complain(out, "each series must have a distinct name", f"{at}/series")
    categories = sorted(map(str, items(axis.get("categories"))))
    for index, line in enumerate(lines):
        labels = [str(point.get("label")) for point in items(line.get("data")) if isinstance(point, dict)]
        if sorted(labels) != categories:
            complain(out, "labels must match `axis_config.categories`", f"{at}/series/{index}/data")


_DRAWN = Shape({"series": array(_SERIES, 12), "axis_config": _AXIS}, ("series", "axis_config"), (_labels_agree,))

CHART: Check = Shape(
    {
        "block_id": block_id,
        "title": string(50),
        "chart": Typed(
            {
                "pie": Shape({"segments": array(_SEGMENT, 12)}, ("segments",)),
                "bar": _DRAWN,
                "area": _DRAWN,
                "line": _DRAWN,
            }
        ),
    },
    ("title", "chart"),
)
"""A data_visualization block."""
