"""Tables whose cells stand each on a line or in a paragraph of its own, whatever has become of their headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations, takewhile

from tracker.papers.draft import Place
from tracker.papers.grid import Grid, Line
from tracker.papers.understanding.flat.cells import fit, takes_text
from tracker.papers.understanding.flat.columns import Way, header_roles
from tracker.papers.understanding.flat.grids import heading, made_grid
from tracker.papers.understanding.flat.whole_lines import PEOPLE, Row, Unit, part_lines, person, units_of
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_TELLING = 60
"""Lines of a table from which is told in which order its columns come."""
_MOST_MIXED = 5
"""Columns up to which headings may have come apart from the order of their columns."""
_ENOUGH = 2.4
"""Worth of a row, on average, from which lines are taken for cells."""
_FITTING = 0.7
"""Share of the cells of dates, people and numbers that have to read as such."""
_IN_FRONT = frozenset((Role.REF, Role.PRIORITY))
_TOLD = frozenset((Role.OWNER, Role.TARGET))


def lined_table(ways: Sequence[Way], place: Place, body: Sequence[Line]) -> tuple[Grid, int] | None:
    """The table below a header, and how many lines of the body it takes."""
    way, rows = ordered_rows(ways, body)
    return _made(way, place, rows, body) if way is not None else None


def ordered_rows(ways: Sequence[Way], body: Sequence[Line]) -> tuple[Way | None, list[Row]]:
    """The columns in the order in which their cells come, and the rows; None where the lines are no such table."""
    units = units_of(body)
    best: tuple[float, Way | None, list[Row]] = (0.0, None, [])
    singled = [each for way in ways for each in _with_one_action(way) if any(role in _TOLD for role in each[1])]
    for way in singled if units else ():
        ordered = _ordered(_numbered(way, units), units[:_TELLING])
        worth, rows = part_lines(units, ordered[1])
        if _is_regular(worth, rows, ordered[1]) and worth > best[0]:
            best = worth, ordered, rows
    return best[1], best[2]


def _made(way: Way, place: Place, rows: Sequence[Row], body: Sequence[Line]) -> tuple[Grid, int]:
    texts, roles = way
    named = [heading(text, before, role) for text, before, role in zip(texts, header_roles(texts), roles, strict=True)]
    placed = [
        (body[_units(row)[0].start].place, ["\n".join(unit.text for unit in cell) for cell in row]) for row in rows
    ]
    return made_grid(named, place, placed), _units(rows[-1])[-1].end


def _units(row: Row) -> list[Unit]:
    return [unit for cell in row for unit in cell]


def _with_one_action(way: Way) -> Iterator[Way]:
    """Each of several columns of actions as the one that no row goes without; others may hold what comes of them."""
    texts, roles = way
    actions = [at for at, role in enumerate(roles) if role in ACTION_LIKE]
    for main in actions:
        yield texts, [Role.OUTCOME if at in actions and at != main else role for at, role in enumerate(roles)]


def _numbered(way: Way, units: Sequence[Unit]) -> Way:
    """With a column of numbers in front where some lines are nothing else, which seldom has a heading."""
    if Role.REF in way[1] or sum(unit.is_number for unit in units[:_TELLING]) < 2:
        return way
    return ["No", *way[0]], [Role.REF, *way[1]]


def _ordered(way: Way, units: Sequence[Unit]) -> Way:
    """The columns in the order in which their cells come, which that of the headings is not always."""
    best = _ways_worth(way, units)
    chosen = way
    for other in _orders(way):
        worth = _ways_worth(other, units)
        if worth > best + 0.1 * len(units):
            best, chosen = worth, other
    return chosen


def _ways_worth(way: Way, units: Sequence[Unit]) -> float:
    return part_lines(units, way[1])[0]


def _orders(way: Way) -> Iterator[Way]:
    """Other orders of the columns, all with who and when behind the action; those of running text keep their order."""
    texts, roles = way
    if len(roles) > _MOST_MIXED:
        return
    running = [at for at, role in enumerate(roles) if takes_text(role)]
    for order in permutations(range(len(roles))):
        before = [roles[at] for at in takewhile(lambda at: roles[at] not in ACTION_LIKE, order)]
        if any(role not in _IN_FRONT and not takes_text(role) for role in before):
            continue
        if [at for at in order if at in running] == running and list(order) != sorted(order):
            yield [texts[at] for at in order], [roles[at] for at in order]


def _is_regular(worth: float, rows: Sequence[Row], roles: Sequence[Role | None]) -> bool:
    """Whether nearly all cells read as their columns want it, and headings between the rows are few."""
    full = [row for row in rows if len(row) > 1]
    short = [at for at, role in enumerate(roles) if not takes_text(role) and any(row[at] for row in full)]
    if len(full) < 2 or worth < _ENOUGH * len(full) or len(rows) > 2 * len(full):
        return False
    if not any(roles[at] in _TOLD for at in short):
        return False
    fitting = [bool(row[at]) and all(_fits(unit, roles[at]) for unit in row[at]) for row in full for at in short]
    return sum(fitting) >= _FITTING * len(fitting)


def _fits(unit: Unit, role: Role | None) -> bool:
    """Whether a cell of dates, people or numbers reads as such."""
    if role in PEOPLE:
        return all(person(line) > 0 for line in unit.text.split("\n"))
    return unit.is_number if role is Role.REF else fit(unit.flat, role, alone=True) > 0
