"""Cuts one line of an owner cell at every sign that could separate owners, sparing brackets, R&D and and/or."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SUPPORTED = "supported by|assisted by|with (?:the )?(?:support|help) (?:from|of)"
_SIGN = re.compile(
    rf"\s*(?:,\s*(?P<listed>{_SUPPORTED}|and|&|with)\s+|(?P<sign>[/\\+;|&]|,(?!\d))\s*)"
    rf"|\s+(?P<word>{_SUPPORTED}|and/or|w/|and|with|plus|et|und|ac"
    r"|together with|along with|in (?:conjunction|partnership|consultation|collaboration) with)\s+",
    re.IGNORECASE,
)
_SPARED = re.compile(
    r"\([^()]{0,120}\)|<[^<>]{0,120}>|\b\w[&/]\w\b|\b(?:[A-Z]&[A-Z]{2,3}|[A-Z]{2,3}&[A-Z])\b|\b24/7\b", re.IGNORECASE
)
_SAME_SIGNS = {
    "\\": "/",
    "|": ";",
    "and/or": "and",
    "et": "and",
    "und": "and",
    "ac": "and",
    "and": "and",
    "with": "with",
    "w/": "with",
}


@dataclass(frozen=True)
class Piece:
    """Words between two signs. `sign` is the one before them, one of , / & + ; and with; `glue` as it was printed."""

    text: str
    sign: str = ""
    glue: str = ""
    supports: bool = False


def cut(line: str) -> list[Piece]:
    """The pieces of a line in order, none of them blank; the signs inside brackets and single letters are spared."""
    masked = _SPARED.sub(lambda found: "x" * len(found[0]), line)
    pieces: list[Piece] = []
    start, sign, glue, supports = 0, "", "", False
    for found in _SIGN.finditer(masked):
        if text := line[start : found.start()].strip():
            pieces.append(Piece(text, sign, glue, supports))
            sign, glue, supports = _read(found)
        elif not pieces:
            sign, glue, supports = "", "", False
        start = found.end()
    if text := line[start:].strip():
        pieces.append(Piece(text, sign, glue, supports))
    return pieces


def _read(found: re.Match[str]) -> tuple[str, str, bool]:
    word = (found["listed"] or found["sign"] or found["word"]).lower()
    sign = _SAME_SIGNS.get(word, word if len(word) == 1 else "+")
    return sign, found[0], re.fullmatch(_SUPPORTED, word) is not None
