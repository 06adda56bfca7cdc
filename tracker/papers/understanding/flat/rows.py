"""Parts the running words of a table that lost its lines into rows and cells, by what each column holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tracker.papers.understanding.flat.cells import (
    ROW_GAP,
    Word,
    apart,
    beginning,
    drag,
    fit,
    opening,
    skipped,
    stepping,
    takes_text,
)
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.roles import Role

_NEVER = -1e9
_LONGEST_SPAN = 6
"""Words of a cell that is no running text."""
_SHARED = 1.5
"""What it costs a cell to share its line with others, where nearly each has one of its own."""
_NEW_ROW = -1.0
_BAND = -1.5
_BAND_SURE = -0.8
"""What a line costs as a heading that begins as one, or of few words."""
_LONGEST_BAND, _SHORT_BAND = 14, 3


@dataclass(frozen=True)
class Step:
    """How far the parting has come: the best worth of all ways to it, and the step before."""

    worth: float
    before: tuple[int, int] | None = None
    begins: bool = False
    """A cell begins here."""
    new_row: bool = False
    span: int = 1


@dataclass(frozen=True)
class Text:
    """The words to be parted, what their columns hold, and the best ways so far."""

    words: Sequence[Word]
    roles: Sequence[Role | None]
    steps: list[list[Step]]
    stacked: bool
    known: dict[tuple[int, Role | None], tuple[tuple[int, float], ...]] = field(default_factory=dict)

    def fits(self, at: int, role: Role | None) -> tuple[tuple[int, float], ...]:
        """How many words from here on make a short cell of such a column, with what each gains."""
        if (at, role) not in self.known:
            end = self.line_end(at)
            spans = range(1, min(_LONGEST_SPAN, end - at if self.stacked else len(self.words) - at) + 1)
            texts = ((span, " ".join(word.text for word in self.words[at : at + span])) for span in spans)
            whole = end - at if self.stacked and self.words[at].first else 0
            fits = (
                (span, fit(text, role, alone=span == whole) - (_SHARED if self.stacked and span != whole else 0.0))
                for span, text in texts
            )
            self.known[at, role] = tuple((span, gain) for span, gain in fits if gain > 0)
        return self.known[at, role]

    def line_end(self, at: int) -> int:
        """The position after the last word of the line."""
        end = at + 1
        while end < len(self.words) and not self.words[end].first:
            end += 1
        return end


def words_of(lines: Sequence[str], places: Sequence[int] = ()) -> list[Word]:
    """The words of these lines, with the gaps above where the numbers of their lines show that gaps tell something."""
    gaps = _gaps(places)
    return [
        Word(text, number, at == 0, gaps[number] if gaps and at == 0 else None)
        for number, line in enumerate(lines)
        for at, text in enumerate(line.split())
    ]


def _gaps(places: Sequence[int]) -> list[int | None]:
    """What blank lines above each line tell, by the numbers of the lines; empty where they tell nothing.

    Where all cells have some between, more of them stand for a blank cell or a row's end; where only some lines have
    one, rows begin there; where several cells come from one line, with each line.
    """
    blank = [after - before - 1 for before, after in pairwise(places)]
    if not blank or min(blank) == max(blank):
        return []
    if min(blank) < 0:
        return [None, *(ROW_GAP if gap >= 0 else None for gap in blank)]
    if min(blank) >= 1:
        return [0, *(gap - min(blank) for gap in blank)]
    parted = max(blank) == 1 and 2 <= sum(blank) <= 0.5 * len(blank)
    return [None, *(ROW_GAP if gap else None for gap in blank)] if parted else []


def part(words: Sequence[Word], roles: Sequence[Role | None], *, stacked: bool) -> tuple[list[list[list[Word]]], float]:
    """The rows, each with the words of its cells, of the beginning of a text that is best read so; and its worth.

    Every way to cut the words into cells in the order of the columns is weighed: a cell of dates must read as a date,
    one of owners as people; running text may be anything. A row begins with a line. What follows the last row that
    adds to the worth is no longer of the table. Where each cell has a line of its own (`stacked`) none begins within
    one. A row with one cell is a heading between the rows.
    """
    width, count = len(roles), len(words)
    steps: list[list[Step]] = [[Step(_NEVER)] * (width + 1) for _ in range(count + 1)]
    ends: list[tuple[float, int, int]] = []
    text = Text(words, roles, steps, stacked)
    for at in range(count):
        _step(text, at)
        if at + 1 == count or words[at + 1].first:
            finished = ((_left(steps[at + 1][column], roles, column), at + 1, column) for column in range(width))
            ends.append(max(finished))
    worth, at, column = max(ends, default=(_NEVER, 0, 0))
    return (_rows(words, steps, at, column, width), worth) if worth > 0 else ([], 0.0)


def _left(step: Step, roles: Sequence[Role | None], column: int) -> float:
    return step.worth + sum(skipped(role) for role in roles[column + 1 :])


def _step(text: Text, at: int) -> None:
    """All ways on from the words before `at`."""
    words, roles, steps = text.words, text.roles, text.steps
    width = len(roles)
    for column, step in enumerate(steps[at]):
        if step.worth < _NEVER / 2:
            continue
        if column == width:
            _begin_row(text, at, step.worth, (at, column))
            continue
        if takes_text(roles[column]):
            kept = step.worth - drag(words[at], roles[column]) - apart(words[at])
            _keep(steps, at + 1, column, Step(kept, (at, column)))
        worth = step.worth
        for target in range(column + 1, width):
            stepped = worth + stepping(words[at], target - column)
            _enter(text, at, target, stepped, (at, column), new_row=False)
            worth += skipped(roles[target])
        if words[at].first:
            _begin_row(text, at, worth + _NEW_ROW + beginning(words[at]), (at, column))
            _take_band(text, at, worth, (at, column))
    if at == 0:
        _begin_row(text, at, 0.0, None)
        _take_band(text, at, 0.0, None)


def _take_band(text: Text, at: int, worth: float, before: tuple[int, int] | None) -> None:
    """A whole line that heads the rows below it."""
    end = text.line_end(at)
    line = " ".join(word.text for word in text.words[at:end])
    shouted = line.isupper() and len(line) > 3
    if (
        end < len(text.words)
        and end - at <= _LONGEST_BAND
        and line[:1].isupper()
        and not line.endswith((".", ";", ","))
    ):
        gain = 0.3 if shouted else _BAND_SURE if begins_as_heading(line) or end - at <= _SHORT_BAND else _BAND
        _keep(text.steps, end, len(text.roles), Step(worth + gain, before, begins=True, new_row=True, span=end - at))


def _begin_row(text: Text, at: int, worth: float, before: tuple[int, int] | None) -> None:
    for target in range(min(3, len(text.roles))):
        _enter(text, at, target, worth, before, new_row=True)
        worth += skipped(text.roles[target])


def _enter(text: Text, at: int, column: int, worth: float, before: tuple[int, int] | None, *, new_row: bool) -> None:
    """A cell of `column` begins with the word at `at`."""
    words, role = text.words, text.roles[column]
    if text.stacked and not words[at].first and (before is None or takes_text(text.roles[before[1]])):
        return
    if takes_text(role) and (words[at].first or not text.stacked):
        gain = opening(words, at, role)
        _keep(text.steps, at + 1, column, Step(worth + gain, before, begins=True, new_row=new_row))
    for span, gain in text.fits(at, role):
        _keep(text.steps, at + span, column, Step(worth + gain, before, begins=True, new_row=new_row, span=span))


def _keep(steps: list[list[Step]], at: int, column: int, step: Step) -> None:
    if step.worth > steps[at][column].worth:
        steps[at][column] = step


def _rows(words: Sequence[Word], steps: list[list[Step]], at: int, column: int, width: int) -> list[list[list[Word]]]:
    """The rows that lead to a step."""
    rows: list[list[list[Word]]] = []
    cells: list[list[Word]] = [[] for _ in range(width)]
    place: tuple[int, int] | None = (at, column)
    while place is not None:
        at, column = place
        step = steps[at][column]
        if column == width:
            rows.insert(0, [list(words[at - step.span : at])])
            place = step.before
            continue
        cells[column] = [*words[at - step.span : at], *cells[column]]
        place = step.before
        if step.new_row:
            rows.insert(0, cells)
            cells = [[] for _ in range(width)]
    return rows
