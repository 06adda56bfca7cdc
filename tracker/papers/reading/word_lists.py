"""The numbers and bullets that Word draws in front of paragraphs, which stand nowhere in its text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class _Level:
    kind: str
    template: str
    start: int


class ListNumbers:
    """Counts the numbered paragraphs of one document in the order in which they are asked for."""

    def __init__(self, numbering: _Element | None) -> None:
        """`numbering` is the root of word/numbering.xml, None when the document has no lists."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._abstract_of: dict[str, str] = {}
        if numbering is None:
            return
        abstract = {_value(node, "abstractNumId"): node for node in numbering.iter(f"{W}abstractNum")}
        for number in numbering.iter(f"{W}num"):
            link = number.find(f"{W}abstractNumId")
            key = link.get(f"{W}val", "") if link is not None else ""
            name = number.get(f"{W}numId", "")
            if key in abstract:
                self._abstract_of[name] = key
                self._levels[name] = dict(_read_level(level) for level in abstract[key].iter(f"{W}lvl"))

    def marker(self, number: str, depth: int) -> str:
        """What Word prints in front of the next paragraph of list `number` at `depth`: "3.", "b)", "•" or nothing."""
        levels = self._levels.get(number, {})
        level = levels.get(depth)
        if level is None:
            return ""
        if level.kind == "bullet":
            return "•"
        counts = self._counts[self._abstract_of[number]]
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [key for key in counts if key > depth]:
            del counts[deeper]
        marker = level.template
        for upper in range(depth + 1):
            shown = counts.get(upper, levels[upper].start if upper in levels else 1)
            kind = levels[upper].kind if upper in levels else "decimal"
            marker = marker.replace(f"%{upper + 1}", _spelt(shown, kind))
        return marker.strip()


def _value(node: _Element, name: str) -> str:
    return node.get(f"{W}{name}", "")


def _read_level(level: _Element) -> tuple[int, _Level]:
    def child(name: str, default: str) -> str:
        found = level.find(f"{W}{name}")
        return default if found is None else found.get(f"{W}val", default)

    start = child("start", "1")
    depth = _value(level, "ilvl")
    return (
        int(depth) if depth.isdecimal() else 0,
        _Level(child("numFmt", "decimal"), child("lvlText", ""), int(start) if start.isdecimal() else 1),
    )


def _spelt(number: int, kind: str) -> str:
    """A count in the letters or figures that the list uses."""
    if kind in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman if kind == "lowerRoman" else roman.upper()
    return f"{number:02}" if kind == "decimalZero" else str(number)


def _roman(number: int) -> str:
    spelt = ""
    for value, letters in ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= value:
            spelt, number = spelt + letters, number - value
    return spelt
