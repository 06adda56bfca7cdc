"""Owners mentioned by the names of their accounts: "@sam", in front of the words of an action or behind them."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.found import Found
from tracker.papers.understanding.looks import is_certain_date

_MENTION = re.compile(r"(?<!\w)@(?P<name>[A-Za-z][\w.-]*\w)")
_AT_END = re.compile(r"^\W*@|@[A-Za-z][\w.-]*\w\W*(?P<behind>(?:\s+\S{1,12}){0,3})$")
_FRONT = re.compile(
    r"(?P<who>(?:@[A-Za-z][\w.-]*\w(?:\s*(?:[,&/+]|and)\s*)?)+|un(?:claimed|assigned)|no(?:body| owner)(?: yet)?)\s*"
    r"(?::|\s[–—-])\s+(?=\S)",
    re.IGNORECASE,
)
"""Those in front of the words are the owners; others within them are only spoken of."""


def take_mentions(found: Found, text: str) -> str:
    """Moves those mentioned to the owner's place, and a day right behind them to the target's; gives the other words.

    Those within the words are only spoken of.
    """
    front = _FRONT.match(text)
    if found.owner.text:
        return text
    if front:
        named = ", ".join(match["name"] for match in _MENTION.finditer(front["who"]))
        found.owner = Cell(named)
        found.notes += [] if named else [("Owner", front["who"])]
        return text[front.end() :]
    end = _AT_END.search(text)
    if end is None:
        return text
    found.owner = Cell(", ".join(match["name"] for match in _MENTION.finditer(text)))
    behind = (end["behind"] or "").strip()
    if not found.target.text and is_certain_date(behind):
        found.target = Cell(behind)
        text = text[: end.start("behind")]
    return " ".join(_MENTION.sub("", text).replace("()", "").split())
