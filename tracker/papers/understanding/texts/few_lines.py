"""A paper of a few lines, as people write when they try: "Sam to fix the roof by 1 May", "Fix roof (Sam) - 1/5/27".

Nothing around such lines says that they are actions, so that each has to say it itself: it tells somebody to do
something, and by whom, by when or both stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.papers.grid import Block, Cell, Grid, Line
from tracker.papers.understanding.columns.headers import header_at
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, are_owners, who_acts
from tracker.papers.understanding.words.announcements import announces_actions, introduces_actions
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.fronts import charged
from tracker.papers.understanding.words.items import read_line, take_signs
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.orders import is_order

_MOST, _LONGEST, _LONGEST_NAME = 25, 40, 6
"""Lines, and words of the longest: what is longer says by headings or labels what it is; words of a mere name."""
_CHAT = re.compile(
    r"(?:\[[^\]]{4,24}\]|(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? )?\d{1,2}[:.]\d\d(?: ?[ap]m)?(?: -)?)\s+[^:]{2,40}:\s+",
    re.IGNORECASE,
)
"""When a message was written in a chat, and by whom."""
_PARTED = re.compile(r"\s*(?:->|=>|→|»|\s[|/~]|\s-|;)\s+|(?<=[^\s\d]),(?=\S)")
"""What people put between the action, who does it and when; in a row without a header also bare commas."""
_FRONT = re.compile(
    r"(?:[\[(](?P<apart>[^\])]{2,40})[\])]\s+|(?P<who>[^:–—,]{2,40}?)\s*(?::\s+|\s[–—]\s"
    r"|,\s+(?:please\s+|(?:can|could|would|will) you (?:please )?))"
    r"|(?:please )?(?:can|could|would|will) (?P<asked>[A-Z][^ ]{1,20}(?: [A-Z][^ ]{1,20})?) (?:please )?)"
    r"(?P<rest>\S.*)$"
)
"""Somebody in front of what they are to do: "Sam: fix the roof", "[Sam] fix it", "Sam, could you fix it"."""
_BEHIND = re.compile(r"(?P<words>[^:]{4,80}):\s+(?P<who>[^:,]{2,40}),\s+(?P<day>[^:]{3,30})$")
_TO = re.compile(r"\s(?:to|will|shall|should|must)\s")
_YEAR = re.compile(r"^\s*\d{4}\s*$|\b1\d{3}\b")
"""A year alone, or one long past."""
_DUE = re.compile(
    r"\b(?:by|before|until|till|due|no later than|on)\s+(?:the )?(?P<day>\w[\w ,/.-]{2,24}?)\W*$", re.IGNORECASE
)


@dataclass(frozen=True)
class _Told:
    """A line as read: its action, whether its words give an order, and whether it says by whom and by when."""

    line: Line
    found: Found
    orders: bool
    owned: bool
    dated: bool


def few_lines(blocks: Sequence[Block], rest: Findings) -> list[tuple[int, Found]]:
    """The actions of a text of a few lines with nothing else in it, each with its position; none in longer ones.

    Where one line is an order, lines beside it that name somebody and a day apart from their words are actions as well.
    """
    lines = [line for block in blocks for line in _lines_of(block)]
    headed = any(isinstance(block, Grid) and header_at(block.rows, 0) for block in blocks)
    if headed or len(lines) > _MOST or any(len(line.text.split()) > _LONGEST for line in lines):
        return []
    charges = charged([line.text for line in lines])
    read = [(at, each) for at, line in enumerate(lines) for each in _read(line, charges=charges[at])]
    alike = any(each.orders and (each.owned or each.dated) for _, each in read) or _are_all_planned(read)
    taken: list[tuple[int, Found]] = []
    announced, named = False, ""
    for at, each in read:
        text = each.line.text.rstrip(": ")
        signs = each.owned + each.dated + (each.found.done is not None)
        if (each.orders and (signs or announced or named)) or (alike and each.owned and each.dated):
            each.found.owner = each.found.owner if each.owned else Cell(named)
            taken.append((at, each.found))
            continue
        announced = announces_actions(text) or introduces_actions(each.line.text)
        named = text if _names(text) else ""
        rest.leave(each.line.place, each.line.text, "text between the actions")
    return taken


def _lines_of(block: Block) -> Iterator[Line]:
    """A line itself, or the rows of a table, which has no header, as lines."""
    if isinstance(block, Line):
        yield block
        return
    for row in block.rows:
        yield Line(" – ".join(cell.flat for _, cell in row.own), row.place)


def _are_all_planned(read: Sequence[tuple[int, _Told]]) -> bool:
    """Whether two lines and more all name something to be done, somebody and a day, though none is an order.

    Lists of people, and of works with their authors and years, are made alike.
    """
    people = any(are_owners(each.found.action.flat, firm=True) for _, each in read)
    past = any(_YEAR.search(each.found.target.text) for _, each in read)
    return len(read) > 1 and not people and not past and all(each.owned and each.dated for _, each in read)


def _read(line: Line, *, charges: bool) -> list[_Told]:
    """What a line says, sentence by sentence where several give orders; `charges` where somebody stands in front."""
    bare = _CHAT.sub("", line.text, count=1)
    sentences = sentences_of(bare)
    several = [_told(line, each) for each in sentences] if len(sentences) > 1 else []
    if several and all(each.orders for each in several):
        return several
    return [_told(line, bare, charges=charges)]


def _told(line: Line, text: str, *, charges: bool = False) -> _Told:
    parted = _PARTED.sub(" – ", text if text != line.text or not _is_stacked(line) else " – ".join(line.lines))
    behind = _BEHIND.match(parted)
    if behind and is_certain_date(behind["day"]):
        parted = f"{behind['words']} – {behind['who']} – {behind['day']}"
    found = read_line(replace(line, text=parted))
    _take_front(found, charges=charges)
    words = found.action.flat
    who = next((told for each in (words, *sentences_of(words)) if (told := _who_is_told(each))), "")
    orders = charges or is_order(found.action.flat) or bool(who)
    due = _DUE.search(found.action.flat)
    dated = bool(found.target.text) or (due is not None and is_certain_date(due["day"]))
    if who and not found.owner.text:
        found.owner = Cell(who)
    return _Told(replace(line, text=text), found, orders, bool(found.owner.text), dated)


def _names(text: str) -> bool:
    """Whether a line only says whose actions follow."""
    return len(text.split()) <= _LONGEST_NAME and are_owners(text, firm=True) and not is_certain_date(text)


def _is_stacked(line: Line) -> bool:
    """Whether who and when stand on lines of their own below the words."""
    return len(line.lines) > 1 and all(is_certain_date(each) or are_owners(each, sure=True) for each in line.lines[1:])


def _who_is_told(words: str) -> str:
    """Who is told to act; a word that may be no name only in front of an order: "Zara to book the hall".

    A topic may stand before: "Hall: Zara to book it".
    """
    told = words if who_acts(words, NOBODY_KNOWN, sure=True) else words.rpartition(": ")[-1]
    if not told[:1].isupper():
        return ""
    who = who_acts(told, NOBODY_KNOWN, sure=True)
    rest = _TO.split(told, maxsplit=1)[-1]
    return who if who and (are_owners(who, firm=True) or is_order(rest)) else ""


def _take_front(found: Found, *, charges: bool) -> None:
    front = _FRONT.match(found.action.text)
    who = (front["apart"] or front["who"] or front["asked"] or "") if front else ""
    if front and not found.owner.text and are_owners(who, sure=True) and (charges or is_order(front["rest"])):
        found.owner = Cell(who)
        found.action = replace(found.action, text=front["rest"])
        take_signs(found)
