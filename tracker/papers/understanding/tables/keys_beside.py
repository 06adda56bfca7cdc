"""Keys beside tables: what the colours of a sheet mean, past a blank column, made a table of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tracker.papers.grid import BLANK, Block, Grid, Paper, Row
from tracker.papers.reading.colours import traffic_light
from tracker.rules.written_status import read_status

_FEWEST = 2
"""Colours with their words from which they are a key, and columns that a table has beside it."""


def with_keys_apart(paper: Paper) -> Paper:
    """The paper with every key beside a table of a sheet put below that."""
    return replace(paper, blocks=tuple(each for block in paper.blocks for each in _apart(block)))


def _apart(block: Block) -> Iterator[Block]:
    start = _key_at(block) if isinstance(block, Grid) else None
    if not isinstance(block, Grid) or start is None:
        yield block
        return
    kept = (replace(row, cells=row.cells[:start]) for row in block.rows)
    yield replace(block, rows=tuple(row for row in kept if not row.blank))
    beside = (replace(row, cells=(*(BLANK,) * start, *row.cells[start:]), heads=False) for row in block.rows)
    yield Grid(tuple(row for row in beside if not row.blank), hidden=block.hidden)


def _key_at(grid: Grid) -> int | None:
    """The column at which a key begins that stands past a blank one; None without a key."""
    blank = [all(_is_bare(row, column) for row in grid.rows) for column in range(grid.width)]
    for column in range(_FEWEST + 1, grid.width):
        if blank[column - 1] and not blank[column]:
            shades = {row[column].fill for row in grid.rows if _explains(row, column)}
            if len(shades) >= _FEWEST:
                return column
    return None


def _is_bare(row: Row, column: int) -> bool:
    cell = row[column]
    return cell.empty and not cell.fill and not cell.picture


def _explains(row: Row, column: int) -> bool:
    """Whether a colour stands there that has no words but those beside it, which say how something stands."""
    shade, said = row[column], read_status(row[column + 1].flat)
    stated = said.status is not None or said.state is not None
    return shade.empty and bool(traffic_light(shade.fill)) and stated and said.colour is None
