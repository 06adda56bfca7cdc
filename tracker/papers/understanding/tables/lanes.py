"""Boards: tables whose columns each hold a list of things to do, by how they stand or when their turn comes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.papers.grid import Block, Cell, Grid, Line, Paper, Row
from tracker.papers.understanding.words.heading_states import status_of_heading
from tracker.papers.understanding.words.looks import is_certain_date, is_figure, is_mark, is_owner_like, is_status_like
from tracker.papers.understanding.words.nothings import is_nothing
from tracker.papers.understanding.words.orders import is_order

_HORIZON = re.compile(
    r"\W*(?:now|next|later|soon|some ?day|today|tomorrow|(?:this|next) (?:week|month|quarter|term|year)"
    r"|(?:short|medium|mid|long)(?:er)?[- ]term|quick wins?|immediate(?:ly)?|backlog)\b[^.]{0,40}",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\W*(?:(?:first|next|days?|weeks?|months?|by day|within) )?\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?"
    r"(?: (?:days?|weeks?|months?))?(?: plan)?\W*",
    re.IGNORECASE,
)
_PLANS = re.compile(
    r"\bactions?\b|\bplan\b|\broad ?map\b|\bto ?do\b|\bboard\b|\btasks?\b|\bnext steps\b", re.IGNORECASE
)
_ITEM = re.compile(r"(?:[•●▪◦*–-]|\d{1,2}[.)])\s+(?=\S)")
_BY_STATE, _BY_TURN, _BY_TIME = "Status", "Priority area", "Timescale"
"""What stands over the names of the columns, once they stand beside what was below them."""
_FEWEST = 2
_MOSTLY = 0.6
_ORDERS = 0.5
"""Share of the texts that tell somebody to do something, from which columns of days are a plan by themselves."""


def without_boards(paper: Paper) -> Paper:
    """The paper with every board as a table of one action a row, beside the name of the column that it stood in."""
    return replace(paper, blocks=tuple(_laid_out(paper.blocks, at) for at in range(len(paper.blocks))))


def _laid_out(blocks: Sequence[Block], at: int) -> Block:
    """A block, or where it is a board the table that says the same."""
    block = blocks[at]
    if not isinstance(block, Grid) or len(block.rows) < _FEWEST:
        return block
    head, *rows = block.rows
    lanes = _lanes(head)
    named = _family([head[column].flat for column in lanes]) if len(lanes) >= _FEWEST else ""
    if not named or not _holds_lists(rows, lanes) or (named == _BY_TIME and not _is_plan(blocks, at, rows, lanes)):
        return block
    labelled = 0 not in lanes
    first = int(not labelled)
    top = Row((Cell(head[0].flat or "Workstream"), Cell(named), Cell("Action"))[first:], head.place, heads=True)
    places = [(row, column) for row in rows for column in lanes]
    made = [
        Row((row[0], Cell(head[column].flat), Cell(words))[first:], row.place)
        for row, column in (places if labelled else sorted(places, key=lambda place: place[1]))
        for words in _items(row[column])
    ]
    return replace(block, rows=(top, *made))


def _lanes(head: Row) -> list[int]:
    """The columns with a name, without the first where that only names what the rows are about."""
    named = [column for column, cell in enumerate(head.cells) if cell.text]
    return named if not named or named[0] or _family([head[0].flat]) else named[1:]


def _family(names: Sequence[str]) -> str:
    """What columns of these names have in common; empty where they are no lists of a board."""
    if all(status_of_heading(name) for name in names):
        return _BY_STATE
    if all(_HORIZON.fullmatch(name) for name in names):
        return _BY_TURN
    return _BY_TIME if all(_SPAN.fullmatch(name) or is_certain_date(name) for name in names) else ""


def _holds_lists(rows: Sequence[Row], lanes: Sequence[int]) -> bool:
    """Whether words stand below the names, rather than figures, marks, names of people or how something stands."""
    texts = [text for row in rows for column in lanes for text in _items(row[column])]
    worded = sum(not (is_figure(text) or is_mark(text) or is_status_like(text) or _is_person(text)) for text in texts)
    return len(texts) >= _FEWEST and worded >= _MOSTLY * len(texts)


def _is_person(text: str) -> bool:
    return len(text.split()) < 3 and is_owner_like(text) and not is_order(text)


def _is_plan(blocks: Sequence[Block], at: int, rows: Sequence[Row], lanes: Sequence[int]) -> bool:
    """Whether what stands below days is to be done: the words above the table or the texts themselves say so."""
    above = [block.text for block in blocks[max(0, at - 2) : at] if isinstance(block, Line)]
    texts = [text for row in rows for column in lanes for text in _items(row[column])]
    return any(map(_PLANS.search, above)) or sum(map(is_order, texts)) >= _ORDERS * len(texts)


def _items(cell: Cell) -> Iterator[str]:
    """The items of a cell, line by line, without their bullets."""
    lines = ("" if cell.covered or cell.from_above else cell.text).split("\n")
    texts = (_ITEM.sub("", " ".join(line.split()), count=1) for line in lines)
    return (text for text in texts if re.search(r"\w", text) and not is_nothing(text))
