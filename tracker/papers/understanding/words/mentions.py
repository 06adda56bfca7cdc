"""Owners mentioned by the names of their accounts: "@sam", in front of the words of an action or behind them."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.looks import is_certain_date

_NAME = r"(?<![\w/])@[A-Za-z](?>[\w.-]*\w)(?!/\w)(?: (?![AI]\b)[A-Z]\b\.?){0,2}"
"""The name of an account, or a given name with the first letters of the others: "@Rhea G", "@Enrique G. P".

What a slash follows is a package, and no person.
"""
_MENTION = re.compile(_NAME)
_MENTIONED = rf"(?P<who>(?:{_NAME}(?:\s*(?:[,&/+]|\band\b))?\s*)+)"
_LEADING = re.compile(rf"^[\s(\[]*{_MENTIONED}[)\]]?")
_LAST = re.compile(rf"{_MENTIONED}\W*(?P<behind>(?:\s?\S{{1,12}}){{0,3}})$")
_FRONT = re.compile(
    rf"(?:{_MENTIONED}|(?P<nobody>un(?:claimed|assigned)|no(?:body| owner)(?: yet)?))\s*(?::|\s?[–—-])\s+(?=\S)",
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
    if front and front["nobody"]:
        found.notes.append(("Owner", front["nobody"]))
        return text[front.end() :]
    lead = front or _LEADING.match(text)
    if lead:
        found.owner = _owners(lead["who"])
        return text[lead.end() :]
    last = _LAST.search(text)
    if last is None:
        return text
    found.owner = _owners(last["who"])
    behind = last["behind"].strip()
    if not found.target.text and is_certain_date(behind):
        found.target = Cell(behind)
        behind = ""
    return f"{text[: last.start()].rstrip(' (')} {behind}".strip()


def _owners(mentioned: str) -> Cell:
    return Cell(", ".join(name[1:] for name in _MENTION.findall(mentioned)))
