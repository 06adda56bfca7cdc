"""Cards above tables: a grid of labels that says once who leads all that the table below it lists."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.papers.grid import Block, Grid, Line, Row
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.labels import label_role
from tracker.papers.understanding.words.outline import heading_rank, is_heading
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role

_SIDES = 2
"""Cells of a card's row: the label and its value."""


def lead_on_card(blocks: Sequence[Block], at: int, tables: Collection[int]) -> Row | None:
    """The row of the nearest card above a table that names who leads; None where the card is of another part.

    `tables` are the positions of the grids that hold the plan, which are no cards. A card at the top of a paper, under
    its title only, speaks of the whole paper and not of each action.
    """
    for position in range(at - 1, -1, -1):
        block = blocks[position]
        if isinstance(block, Grid) and position not in tables and _is_card(block):
            between = [line for line in blocks[position:at] if isinstance(line, Line) and is_heading(line)]
            return _lead(block) if _holds_until(blocks, position, between) else None
    return None


def _is_card(grid: Grid) -> bool:
    narrow = all(len(row.own) <= _SIDES for row in grid.rows)
    return narrow and any(len(row.own) == _SIDES and _role(row) for row in grid.rows)


def _lead(card: Grid) -> Row | None:
    return next((row for row in card.rows if len(row.own) == _SIDES and _role(row) is Role.OWNER), None)


def _role(row: Row) -> Role | None:
    return label_role(row.own[0][1].flat.rstrip(":"))


def _holds_until(blocks: Sequence[Block], position: int, between: Sequence[Line]) -> bool:
    """Whether only headings deeper than the card's own stand below it; a question asks on within the same part."""
    headings = [line for line in blocks[:position] if isinstance(line, Line) and is_heading(line)]
    card = blocks[position]
    if isinstance(card, Grid) and _names_its_part(card):
        return not any(line.level or begins_as_heading(line.text) for line in between)
    if not headings or (len(headings) == 1 and not begins_as_heading(headings[0].text)):
        return False
    own = headings[-1]
    return not any(_is_next(line, own) for line in between if not line.text.endswith("?"))


def _names_its_part(card: Grid) -> bool:
    """Whether its first row is the heading of the part: "Commitment 3: Open budgets", in one cell or behind a label."""
    top = card.rows[0]
    if len(top.own) == 1:
        return begins_as_heading(top.own[0][1].flat)
    return len(top.own) == _SIDES and _role(top) in {*ACTION_LIKE, *AREA_LIKE}


def _is_next(line: Line, own: Line) -> bool:
    """Whether a heading begins another part beside the card's or above it."""
    if begins_as_heading(own.text) and not (line.level and own.level):
        return begins_as_heading(line.text) or line.level > 0
    return heading_rank(line) <= heading_rank(own)
