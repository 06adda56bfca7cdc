"""Task lists in levels: summary rows above their tasks, told by a column of levels or by how far texts are set in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tracker.papers.draft import Place
from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.numbering import is_stage
from tracker.papers.understanding.words.roles import Role

_MOST = 0.5
"""Share of the rows that have an owner, from which one without stands out."""


def summaries(columns: Columns, rows: Sequence[Row]) -> dict[Place, int]:
    """The rows without an owner that others stand below, with their level; empty where a table has no levels."""
    if columns.first(Role.LEVEL) is None and (stages := _stages(columns, rows)):
        return stages
    levels = [_level(columns, row) for row in rows]
    if len(set(levels)) < 2 or not _are_outline(columns, levels):
        return {}
    owners = columns.all(Role.OWNER)
    return {
        row.place: level
        for row, level, below in zip(rows, levels, levels[1:], strict=False)
        if below > level and not any(row[column].text for column in owners)
    }


def _stages(columns: Columns, rows: Sequence[Row]) -> dict[Place, int]:
    """Rows that only number a stage and have no owner, where most others have one: their days and percent sum up."""
    owners, inner = columns.all(Role.OWNER), columns.inner
    if inner is None or max((columns.profiles[column].full for column in owners), default=0.0) < _MOST:
        return {}
    return {
        row.place: 0
        for row in rows[:-1]
        if is_stage(row[inner].flat) and not any(row[column].text for column in owners)
    }


def _are_outline(columns: Columns, levels: Sequence[int]) -> bool:
    """Whether told levels nest: from the highest down, a step at a time. Else they only rank, as milestones' may."""
    if columns.first(Role.LEVEL) is None:
        return True
    return levels[0] == min(levels) and all(below <= level + 1 for level, below in pairwise(levels))


def _level(columns: Columns, row: Row) -> int:
    told = columns.first(Role.LEVEL)
    if told is not None:
        return int(row[told].flat) if row[told].flat.isdecimal() and len(row[told].flat) < 3 else 0
    return row[columns.inner].indent if columns.inner is not None else 0
