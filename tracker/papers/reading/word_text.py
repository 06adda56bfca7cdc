"""The words of one Word paragraph, with what its runs say by strike-through, colour, tick boxes and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.papers.reading.colours import hex_colour
from tracker.papers.reading.word_lists import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_BOX = f"{_W14}checkbox"

_SKIPPED = {
    f"{W}del",
    f"{W}moveFrom",
    f"{W}instrText",
    f"{W}delText",
    f"{W}txbxContent",
    f"{W}pPr",
    f"{W}rPr",
    f"{W}sdtPr",
    f"{_COMPATIBILITY}Fallback",
}
"""Deleted text and field codes are not shown; boxes of text are paragraphs of their own."""

_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}
_PICTURES = {f"{W}drawing", f"{W}pict", f"{W}object"}
_SYMBOLS = {"F0FC": "✓", "F0FE": "☑", "F0FB": "✗", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F052": "☑", "F0A3": "☐"}
"""Ticks and boxes of the Wingdings fonts, by their private character."""


@dataclass
class Words:
    """The text of a paragraph, gathered run by run."""

    shown: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    inks: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    picture: bool = False

    def take(self, text: str, run: _Element | None) -> None:
        """Adds text of a run, apart when it is struck through."""
        if not text:
            return
        look = None if run is None else run.find(f"{W}rPr")
        if look is not None and (_on(look, "strike") or _on(look, "dstrike")):
            self.struck.append(text)
            return
        self.shown.append(text)
        if text.strip():
            self.bold.append(look is not None and _on(look, "b"))
        if look is None or not text.strip():
            return
        for name, attribute, colours in (("highlight", "val", self.fills), ("shd", "fill", self.fills)):
            node = look.find(f"{W}{name}")
            if node is not None and (colour := hex_colour(node.get(f"{W}{attribute}", ""))):
                colours.append(colour)
        node = look.find(f"{W}color")
        if node is not None and (colour := hex_colour(node.get(f"{W}val", ""))):
            self.inks.append(colour)

    @property
    def title(self) -> str:
        """The words in bold that it begins with, where others follow on the same line."""
        looks = iter(self.bold)
        for at, text in enumerate(self.shown):
            if text.strip() and not next(looks):
                before = "".join(self.shown[:at])
                return "" if "\n" in before.strip(" ") else " ".join(before.split())
        return ""

    @property
    def text(self) -> str:
        """What is shown."""
        return "".join(self.shown).strip()


def read_words(paragraph: _Element) -> Words:
    """The words of a paragraph without those of boxes inside it."""
    words = Words()
    _gather(paragraph, None, words)
    return words


def asks_for_words(node: _Element) -> bool:
    """Whether a content control still shows what to fill in, such as "Choose an item.", and nobody has."""
    return node.tag == f"{W}sdt" and node.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def boxes(paragraph: _Element) -> Iterator[_Element]:
    """The paragraphs in boxes of text that are anchored in this one."""
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(parent.tag == f"{_COMPATIBILITY}Fallback" for parent in box.iterancestors()):
            yield from box.iterchildren(f"{W}p")


def _gather(node: _Element, run: _Element | None, words: Words) -> None:
    for child in node:
        tag = child.tag
        if tag in _SKIPPED or not isinstance(tag, str):
            continue
        if asks_for_words(child):
            continue
        if tag == f"{W}t":
            words.take(child.text or "", run)
        elif tag in _BREAKS:
            words.take(_BREAKS[tag], run)
        elif tag == f"{W}sym":
            words.take(_SYMBOLS.get(child.get(f"{W}char", "").upper(), ""), run)
        elif tag in _PICTURES:
            words.picture = True
        elif tag == f"{W}sdt" and (box := child.find(f"{W}sdtPr/{_BOX}")) is not None:
            words.take(_tick(box), run)
        else:
            _gather(child, child if tag == f"{W}r" else run, words)


def _tick(box: _Element) -> str:
    checked = box.find(f"{_W14}checked")
    return "☑" if checked is not None and checked.get(f"{_W14}val", "1") in {"1", "true"} else "☐"


def _on(look: _Element, name: str) -> bool:
    """Whether a toggle such as bold is set; Word writes the bare tag for yes and val="0" for no."""
    node = look.find(f"{W}{name}")
    return node is not None and node.get(f"{W}val", "1") not in {"0", "false", "off", "none"}
