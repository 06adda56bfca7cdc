"""Bullets, numbers, letters and tick boxes in front of a list item."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BULLET = r"(?:[vqüØ§](?=\s+(?:[–-]\s+)?[A-Z“])|\*{2,5}(?=\s)|[-=]>|[-*+•●▪■◦○‣⁃∙·o–—»➢➤►→✦\uf0b7\uf0a7\uf0d8])"
_NUMBER = (
    r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.)]|\d{1,3}(?:\.\d{1,3}){1,3}|\(\d{1,3}\)"
    r"|[A-Z]{1,2}\d{1,2}(?=\s{2,}[A-Z])|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|\d{1,3}\s*-)"
)
_BOX = r"\[(?P<box>[ xX✓✔*]?)\]|(?P<sign>[☐☑☒✓✔✅⬜✗✘❌])"

_ITEM = re.compile(rf"(?P<marker>{_BULLET}|{_NUMBER})(?:\s+|(?<=•)|(?=\[[ xX]\]))(?P<rest>.*)$", re.DOTALL)
_TICKED = re.compile(rf"(?:{_BOX})\s*(?P<rest>.+)$", re.DOTALL)
_TERM = re.compile(r"(?<=\S) +:: +(?=\S)")
"""What parts a term from what is said of it in lists of definitions."""
_DONE_SIGNS = set("xX✓✔*☑✅")


@dataclass(frozen=True)
class Item:
    """A list item: its marker as printed, its words, and whether its box is ticked (None without a box)."""

    marker: str
    text: str
    done: bool | None = None


def read_item(line: str) -> Item | None:
    """The list item that a line begins; None for a line without a marker."""
    boxed = _TICKED.match(line)
    if boxed:
        return Item("☐", boxed["rest"], _is_done(boxed))
    found = _ITEM.match(line)
    if not found or not found["rest"].strip():
        return None
    boxed = _TICKED.match(found["rest"])
    if boxed:
        return Item(found["marker"], boxed["rest"], _is_done(boxed))
    return Item(found["marker"], _TERM.sub(": ", found["rest"], count=1))


def _is_done(boxed: re.Match[str]) -> bool:
    return (boxed["box"] or boxed["sign"] or "") in _DONE_SIGNS
