"""Parts a table of which each cell stands on a line or in a paragraph of its own: line by line, not word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.papers.grid import Line
from tracker.papers.understanding.flat.cells import fit, takes_text
from tracker.papers.understanding.flat.grids import printed
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.looks import ORDERS, is_certain_date
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_NEVER = -1e9
PEOPLE = frozenset((Role.OWNER, Role.SUPPORT))
_NUMBER = re.compile(r"(?:[A-Z]{0,3}\.?)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?")
_HEADED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.):]?\s+[A-Z]")
"""How a heading or an action begins that has a number, and hardly ever what is told of one."""
_BEHIND = re.compile(r"\s*\([^()]*\)$")
_SURE = 2.0
"""How surely words name people that are hardly anything else."""
_SHORT = 8
"""Words that a cell of dates or people may have that reads as neither."""
_LONGEST_BAND, _SHORT_BAND = 25, 6
_WIDE = 40
"""Letters from which a line may be broken to fit the page."""
_PARTED = 0.5
"""Share of lines with a blank one above from which cells are paragraphs, and lines that follow at once are of one."""

_EVEN = 0.85
"""Share of gaps of one size from which they tell nothing."""


@dataclass(frozen=True)
class Unit:
    """A line or paragraph that is a cell, or a part of one, with the numbers of its first line and the one after it."""

    text: str
    start: int
    end: int
    parted: bool
    """Paragraphs stand apart, so that it ends where it ends."""

    @property
    def flat(self) -> str:
        """Its words on one line."""
        return " ".join(self.text.split())

    @property
    def is_number(self) -> bool:
        """Whether it is a number and nothing else."""
        return _NUMBER.fullmatch(self.text) is not None


Row = list[list[Unit]]
"""The cells of a row; a heading between the rows is a row of one cell."""


@dataclass(frozen=True)
class _Step:
    worth: float
    before: int = -1
    """The column that the unit before stands in."""
    new_row: bool = False


def units_of(lines: Sequence[Line]) -> list[Unit]:
    """The lines, or the paragraphs where most lines have a blank one above; none where cells share lines.

    Nor where gaps between them differ, which then tell of blank cells, or stand between rows only.
    """
    gaps = [after.place.row - before.place.row for before, after in pairwise(lines)]
    blank = [gap for gap in gaps if gap > 1]
    uneven = bool(blank) and max(map(blank.count, set(blank))) < _EVEN * len(blank)
    parted = len(blank) >= _PARTED * max(1, len(gaps))
    if uneven or any(gap < 1 for gap in gaps) or (len(blank) > 1 and not parted):
        return []
    units: list[Unit] = []
    for number, line in enumerate(lines):
        if parted and number and gaps[number - 1] == 1 and not line.marker:
            last = units.pop()
            units.append(Unit(f"{last.text}\n{printed(line)}", last.start, number + 1, parted))
        else:
            units.append(Unit(printed(line), number, number + 1, parted))
    return units


def part_lines(units: Sequence[Unit], roles: Sequence[Role | None]) -> tuple[float, list[Row]]:
    """The rows that the beginning of these units is best read as, and its worth; none where it is worth nothing."""
    width = len(roles)
    steps: list[list[_Step]] = []
    before = [_Step(_NEVER)] * width + [_Step(0.0)]
    for unit, above in zip(units, (None, *units), strict=False):
        before = _steps(unit, above, before, roles)
        steps.append(before)
    ends = ((_left(row[c], roles, c), at, c) for at, row in enumerate(steps) for c in range(width))
    worth, at, column = max(ends, default=(0.0, 0, 0))
    return (worth, _rows(units, steps, at, column)) if worth > 0 else (0.0, [])


def _steps(unit: Unit, above: Unit | None, before: Sequence[_Step], roles: Sequence[Role | None]) -> list[_Step]:
    """The best way to have the unit in each column, and behind them as a heading between the rows."""
    width = len(roles)
    worths = [_worth(unit, role) for role in roles]
    ended = max((_left(step, roles, column), column) for column, step in enumerate(before))
    steps: list[_Step] = []
    for column, role in enumerate(roles):
        ways = [_Step(ended[0] + _skipped(roles[:column]) + worths[column], ended[1], new_row=True)]
        for earlier in range(column):
            blank = _skipped(roles[earlier + 1 : column])
            ways.append(_Step(before[earlier].worth + blank + worths[column], earlier))
        if above is not None:
            ways.append(_Step(before[column].worth + _going_on(above, unit, role), column))
        steps.append(max(ways, key=lambda way: way.worth))
    return [*steps, _Step(ended[0] + _band(unit), ended[1], new_row=True)][: width + 1]


def _left(step: _Step, roles: Sequence[Role | None], column: int) -> float:
    return step.worth + _skipped(roles[column + 1 :])


def _skipped(roles: Sequence[Role | None]) -> float:
    """What blank cells cost."""
    return sum(-8.0 if role in ACTION_LIKE else -0.3 if takes_text(role) else -1.5 for role in roles)


def _worth(unit: Unit, role: Role | None) -> float:
    """How well a unit reads as the beginning of a cell of this column."""
    text = unit.flat
    if role is Role.REF:
        return 2.0 if unit.is_number else _NEVER
    dated = is_certain_date(text) and fit(text, Role.TARGET) > 0
    if role in PEOPLE:
        fits = all(person(line) > 0 for line in unit.text.split("\n"))
        return 2.0 if fits and not dated else _unlike(unit, _NEVER if dated else 0.0)
    if not takes_text(role):
        return 2.0 if fit(text, role, alone=True) > 0 else _unlike(unit, 0.0)
    if unit.is_number or dated:
        return -3.0
    if role not in ACTION_LIKE:
        return 1.5 if fit(text, role, alone=True) > 0 else -1.0 if _HEADED.match(text) else 0.3
    if len(text.split()) < 2 or (person(text) >= _SURE and not ORDERS.match(text)):
        return -1.0
    return 1.0 + (0.5 if ORDERS.match(text) else 0.0) - (1.0 if text[:1].islower() else 0.0)


def person(text: str) -> float:
    """How surely a line names people; what stands in brackets behind a post says more of it."""
    bare = _BEHIND.sub("", text.strip(" ,;/&"))
    return fit(bare, Role.OWNER, alone=True) if bare else 0.0


def _unlike(unit: Unit, dated: float) -> float:
    """What it costs a column of dates or people to hold a few other words."""
    few = len(unit.text.split()) <= _SHORT and not unit.is_number and not unit.text.endswith(".")
    return dated - (0.6 if not ORDERS.match(unit.flat) else 1.5) if few else _NEVER


def _going_on(above: Unit, unit: Unit, role: Role | None) -> float:
    """What it costs that a unit goes on with the cell of the one above."""
    if role in PEOPLE:
        return -0.4 if person(unit.flat) > 0 else _NEVER
    if not takes_text(role):
        return _NEVER
    dated = 2.0 if is_certain_date(unit.flat) or unit.is_number else 0.0
    if role not in ACTION_LIKE:
        return -0.4 - dated
    broken = not unit.parted and len(above.text) >= _WIDE and not above.text.endswith((".", ";", "?", "!"))
    small = unit.text[:1].islower() or above.text.endswith(",")
    return -dated - (0.1 if small or unit.text[:1] in "•*–-" else 0.3 if broken else 1.5)


def _band(unit: Unit) -> float:
    """What it costs a unit to be a heading between the rows."""
    size = len(unit.text.split())
    named = person(unit.flat) >= _SURE or is_certain_date(unit.flat) or unit.is_number
    if size > _LONGEST_BAND or not (unit.text[:1].isupper() or unit.text[:1].isdigit()) or named:
        return _NEVER
    sure = begins_as_heading(unit.text) or unit.text[:1].isdigit() or size <= _SHORT_BAND or unit.text.isupper()
    return -0.5 if sure else -1.2


def _rows(units: Sequence[Unit], steps: Sequence[Sequence[_Step]], at: int, column: int) -> list[Row]:
    """The rows that lead to a step."""
    width = len(steps[0]) - 1
    rows: list[Row] = []
    cells: Row = [[] for _ in range(width)]
    while at >= 0:
        step = steps[at][column]
        if column == width:
            rows.insert(0, [[units[at]]])
        else:
            cells[column].insert(0, units[at])
            if step.new_row:
                rows.insert(0, cells)
                cells = [[] for _ in range(width)]
        at, column = at - 1, step.before
    return rows
