"""Takes grids apart into sections: rows under one header, with the headings that stand above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tracker.papers.grid import Block, Cell, Grid, Line, Row
from tracker.papers.understanding.columns.evidence import profile
from tracker.papers.understanding.columns.headers import Header, header_at
from tracker.papers.understanding.words.areas import begins_as_heading, is_remark
from tracker.papers.understanding.words.roles import exact_role, role_of

_FURNITURE = re.compile(
    r"(?:page\s*)?\d+(?:\s*(?:of|/)\s*\d+)?$|tudalen \d+|version\s*[\d.]+$|(?:official|draft|confidential)$",
    re.IGNORECASE,
)
"""Page numbers and the like, which stand on every page and mean nothing."""


_OFTEN = 2
"""Times from which a line is printed on every page."""
_NAME = 8
"""Words of a box that names what stands below it."""
_BRIEF = 20
"""Letters that headings have less than."""
_MOSTLY = 0.8
"""Share of first cells that are references, from which a table numbers its rows."""
_TALL = 4
"""Rows that the box of a heading does not have."""


@dataclass
class Section:
    """Body rows under one header. `above` are rows of the grid over the header, `lines` those of the text before it."""

    at: int
    """Position of the grid among the paper's blocks."""
    grid: Grid
    header: Header | None
    rows: list[Row] = field(default_factory=list)
    above: list[Row] = field(default_factory=list)
    heads: list[Row] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    goes_on: bool = False
    """Continues the section before it: the same table, on the next page."""

    @property
    def width(self) -> int:
        """How many columns it has; one that held who and when at once stands for two."""
        return max(self.grid.width, len(self.header.texts) if self.header is not None else 0)

    @property
    def tops(self) -> bool:
        """Whether its headings begin in no later row of its sheet: the name of the whole plan may stand there."""
        return bool(self.above) and not any(self.above[0] is row for row in self.grid.rows[1:])


def sections_of(blocks: Sequence[Block]) -> list[Section]:
    """Every section of every grid, in order. A header that comes again, as on each page, goes on with the section."""
    sections: list[Section] = []
    lines: list[Line] = []
    counts = Counter(block.text for block in blocks if isinstance(block, Line) and not block.marker)
    heading: Section | None = None
    boxes = sum(isinstance(block, Grid) and _is_heading(block, first=False) for block in blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Line):
            lines.append(block)
            continue
        for section in _split(at, block):
            section.lines, lines = lines, []
            if heading is not None and not section.lines and section.header is not None:
                section.above, section.lines = [*heading.rows, *section.above], heading.lines
                sections.remove(heading)
            alone = not sections and boxes < 2
            heading = section if _is_heading(section.grid, first=alone) else None
            _mark_page_break(sections, section, any(_tells_apart(line, counts) for line in section.lines))
            sections.append(section)
    return sections


def _tells_apart(line: Line, counts: Mapping[str, int]) -> bool:
    """Whether a line between two tables says that they are two, as what is printed on each page does not."""
    return not line.code and counts[line.text] < _OFTEN and not _FURNITURE.match(line.text)


def _is_heading(grid: Grid, *, first: bool) -> bool:
    """Whether a grid is a box around the heading of the table below it: "Objective 2" above what it is.

    The only box of a paper, at its top, may as well hold the name of the plan: it needs to begin as headings do.
    """
    rows = grid.rows
    if grid.name or not 0 < len(rows) < _TALL or any(len(row.own) != 1 for row in rows):
        return False
    text = rows[0].own[0][1].flat
    return begins_as_heading(text) or (not first and len(text.split()) <= _NAME and not is_remark(text))


def _split(at: int, grid: Grid) -> list[Section]:
    """The sections of one grid. Single cells above a later header are the headings of what follows."""
    sections: list[Section] = []
    pending: list[Row] = []
    number = 0
    while number < len(grid.rows):
        header = header_at(grid.rows, number, sections[-1].header if sections else None)
        if header is None:
            (sections[-1].rows if sections else pending).append(grid.rows[number])
            number += 1
            continue
        heads = list(grid.rows[header.first : header.last + 1])
        if sections and sections[-1].header is not None and header.same_as(sections[-1].header):
            sections[-1].heads += heads
            if header.last + 1 < len(grid.rows):
                number = header.last + 1
                sections[-1].rows.append(replace(grid.rows[number], broken=True))
        else:
            above = _take_headings(sections[-1].rows) if sections else pending
            sections.append(Section(at, grid, header, above=above, heads=heads))
            number = header.last
        number += 1
    return sections or [Section(at, grid, None, rows=pending)]


def _take_headings(rows: list[Row]) -> list[Row]:
    """Removes and gives the single-cell rows at the end of a section, which belong to the header below them."""
    taken: list[Row] = []
    while rows and len(rows[-1].own) == 1 and len(rows) > 1:
        taken.insert(0, rows.pop())
    return taken


def _mark_page_break(sections: list[Section], section: Section, between: bool) -> None:
    """A table right below one with the same header, or without one and of the same make, is its next page.

    Titles that come again on every page and page numbers may stand between; words of the text part two tables, but the
    second may still do without the header that the first has.
    """
    if not sections or section.grid.name or sections[-1].grid.name:
        return
    before = sections[-1]
    above = _texts(section.above)
    between = between or bool(above and above != _texts(before.above))
    if before.grid is section.grid or before.header is None or not _as_wide(before, section):
        return
    if section.header is None:
        if not _same_make(before.rows, section.rows) or (between and _heads_itself(section.rows[0], before.header)):
            return
        section.header = before.header
        section.goes_on = not between
    elif section.header.same_as(before.header):
        section.goes_on = not between
    if section.goes_on and section.rows:
        section.rows[0] = replace(section.rows[0], broken=True)


def _as_wide(before: Section, section: Section) -> bool:
    """Whether two tables have as many columns, but for those at the right in which nothing stands.

    They may be filled in the first alone, where both number their rows.
    """
    if section.header is not None or section.width >= before.width:
        return before.width == section.width
    blank = all(cell.empty for row in before.rows for cell in row.cells[section.width :])
    numbers = (profile(cells_of(each.rows, 0)).references for each in (before, section))
    return blank or all(share >= _MOSTLY for share in numbers)


def _heads_itself(row: Row, before: Header) -> bool:
    """Whether a first row of brief words is a header, though it names no plan.

    The file says so, or one of its words heads columns of another kind than the one it would stand in, as "Name" in a
    list of those present.
    """
    return all(len(cell.flat) < _BRIEF for _, cell in row.own) and (
        row.heads or any(_heads_otherwise(cell, before.texts[column]) for column, cell in row.own)
    )


def _heads_otherwise(cell: Cell, above: str) -> bool:
    own, other = exact_role(cell.flat), role_of(above)
    return own is not None and other is not None and own is not other.role


def _texts(rows: Sequence[Row]) -> list[str]:
    return [cell.flat for row in rows for _, cell in row.own]


def _same_make(before: Sequence[Row], after: Sequence[Row]) -> bool:
    """Whether columns of dates above are columns of dates below too."""
    width = max((len(row.cells) for row in before), default=0)
    for column in range(width):
        above, below = profile(cells_of(before, column)), profile(cells_of(after, column))
        if above.certain_dates >= 0.6 and below.filled and below.dates < 0.4:
            return False
    return bool(before)


def cells_of(rows: Iterable[Row], column: int) -> list[Cell]:
    """One column's cells."""
    return [row[column] for row in rows]
