"""Tables of one cell a line that lost their headings: known by who and when below each deed, or by who alone."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.grid import Grid, Line
from tracker.papers.understanding.flat.cells import fit
from tracker.papers.understanding.flat.columns import Way
from tracker.papers.understanding.flat.grids import printed
from tracker.papers.understanding.flat.lined_tables import lined_table, ordered_rows
from tracker.papers.understanding.flat.whole_lines import Row, person
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import Role

_DATED: Way = (["Action", "Owner", "Target date"], [Role.ACTION, Role.OWNER, Role.TARGET])
_NAMED: Way = (["Action", "Owner", "Progress"], [Role.ACTION, Role.OWNER, Role.PROGRESS])
_LEAST_DATED, _LEAST_NAMED = 3, 2
_MOSTLY = 0.8
"""Share of the rows that have to read as somebody's deed."""
_BRIEF = 5
"""Words of a day that stands alone."""


def unheaded_table(lines: Sequence[Line]) -> tuple[Grid, int] | None:
    """The table whose first row begins with the first line, and how many lines it takes."""
    texts = [printed(line) for line in lines[:3]]
    if len(texts) < 3:
        return None
    if _is_named(texts[0], texts[1]):
        return _checked(_NAMED, lines, _LEAST_NAMED)
    dated = any(len(text.split()) <= _BRIEF and is_certain_date(text) and fit(text, Role.TARGET) for text in texts[1:])
    return _checked(_DATED, lines, _LEAST_DATED) if dated and is_order(texts[0]) else None


def _checked(way: Way, lines: Sequence[Line], least: int) -> tuple[Grid, int] | None:
    """The table, if nearly each of at least so many rows tells somebody to do something."""
    found, rows = ordered_rows([way], lines)
    full = [row for row in rows if len(row) > 1]
    if found is None or len(full) < least:
        return None
    whole = sum(_is_deed(row, found[1], named=way is _NAMED) for row in full)
    return lined_table([way], lines[0].place, lines) if whole >= _MOSTLY * len(full) else None


def _is_deed(row: Row, roles: Sequence[Role | None], *, named: bool) -> bool:
    cells = {role: " ".join(unit.flat for unit in cell) for role, cell in zip(roles, row, strict=True)}
    action, owner = cells[Role.ACTION], cells[Role.OWNER]
    return _is_named(action, owner) if named else bool(is_order(action) and owner and cells[Role.TARGET])


def _is_named(deed: str, who: str) -> bool:
    """Whether somebody is told to do something who is named again: "Ann to ring" above "Ann"."""
    return bool(who) and deed.startswith((f"{who} to ", f"{who} will ")) and person(who) > 0
