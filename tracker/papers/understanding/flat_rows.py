"""Parts the running words of a table that lost its lines into rows and cells, by what each column holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from tracker.papers.understanding.acting import are_owners, who_acts
from tracker.papers.understanding.looks import (
    ORDERS,
    are_initials,
    is_certain_date,
    is_date_like,
    is_reference,
    is_status_like,
)
from tracker.papers.understanding.roles import ACTION_LIKE, DATE_LIKE, Role
from tracker.rules.dates.parts import MONTH_PATTERN

_NEVER = -1e9
_LONGEST_SPAN = 6
"""Words of a cell that is no running text."""
_NEW_ROW = -1.0
_BAND = -1.5
_LONGEST_BAND = 14
_BEGINS_DATE = re.compile(
    rf"\d|{MONTH_PATTERN}\b|(?:by|end|from|early|mid|late|w/c|before|to|until|spring|summer|autumn|winter|q[1-4]|term|on"
    r"|each|every|next|within|asap|immediate\w*|ongoing|on-?going|tb[ca]|n/?a|annual\w*|monthly|weekly|quarterly|daily)\b",
    re.IGNORECASE,
)
_END = (".", "!", "?", ";", ":")
_PERSON = {Role.OWNER, Role.SUPPORT}
_SHORT = {*DATE_LIKE, Role.OWNER, Role.SUPPORT, Role.REF, Role.PERCENT, Role.PRIORITY}
_MIXED = {Role.STATUS, Role.DONE_ON}
"""Columns that hold a word or a whole note."""


@dataclass(frozen=True)
class Word:
    """One word, with the line that it stands on and whether it begins it."""

    text: str
    line: int
    first: bool


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
            spans = (end - at,) if self.stacked else range(1, min(_LONGEST_SPAN, len(self.words) - at) + 1)
            texts = ((span, " ".join(word.text for word in self.words[at : at + span])) for span in spans)
            fits = ((span, _fit(text, role)) for span, text in texts if span <= _LONGEST_SPAN)
            self.known[at, role] = tuple((span, gain) for span, gain in fits if gain > 0)
        return self.known[at, role]

    def line_end(self, at: int) -> int:
        """The position after the last word of the line."""
        end = at + 1
        while end < len(self.words) and not self.words[end].first:
            end += 1
        return end


def words_of(lines: Sequence[str]) -> list[Word]:
    """The words of these lines."""
    return [Word(text, number, at == 0) for number, line in enumerate(lines) for at, text in enumerate(line.split())]


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
    return step.worth + sum(_skipped(role) for role in roles[column + 1 :])


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
        if _takes_text(roles[column]):
            _keep(steps, at + 1, column, Step(step.worth - _drag(words[at], roles[column]), (at, column)))
        worth = step.worth
        for target in range(column + 1, width):
            _enter(text, at, target, worth, (at, column), new_row=False)
            worth += _skipped(roles[target])
        if words[at].first:
            _begin_row(text, at, worth + _NEW_ROW, (at, column))
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
        gain = 0.3 if shouted else _BAND
        _keep(text.steps, end, len(text.roles), Step(worth + gain, before, begins=True, new_row=True, span=end - at))


def _begin_row(text: Text, at: int, worth: float, before: tuple[int, int] | None) -> None:
    for target in range(min(3, len(text.roles))):
        _enter(text, at, target, worth, before, new_row=True)
        worth += _skipped(text.roles[target])


def _enter(text: Text, at: int, column: int, worth: float, before: tuple[int, int] | None, *, new_row: bool) -> None:
    """A cell of `column` begins with the word at `at`."""
    words, role = text.words, text.roles[column]
    if text.stacked and not words[at].first:
        return
    if _takes_text(role):
        gain = _opening(words, at, role)
        _keep(text.steps, at + 1, column, Step(worth + gain, before, begins=True, new_row=new_row))
    for span, gain in text.fits(at, role):
        _keep(text.steps, at + span, column, Step(worth + gain, before, begins=True, new_row=new_row, span=span))


def _keep(steps: list[list[Step]], at: int, column: int, step: Step) -> None:
    if step.worth > steps[at][column].worth:
        steps[at][column] = step


def _takes_text(role: Role | None) -> bool:
    return role not in _SHORT


def _skipped(role: Role | None) -> float:
    """What a blank cell costs."""
    if role in ACTION_LIKE:
        return -8.0
    return -2.5 if role is Role.REF else -1.5 if role in _SHORT | _MIXED else -0.5


def _drag(word: Word, role: Role | None) -> float:
    """A text that runs on over a line costs a little, so that rows rather begin anew; a note's least."""
    return (0.6 if role in ACTION_LIKE else 0.3) if word.first else 0.0


def _opening(words: Sequence[Word], at: int, role: Role | None) -> float:
    """How well a text may begin with a word."""
    word = words[at]
    gain = 0.4 if word.text[:1].isupper() or word.text[:1].isdigit() else -2.0
    gain += 0.3 if word.first or (at and words[at - 1].text.endswith(_END)) else -0.2
    if role in ACTION_LIKE:
        following = " ".join(each.text for each in words[at : at + 7])
        gain += 1.2 if _orders(following) else 0.0
    return gain - (1.0 if role in _MIXED else 0.0)


@lru_cache(maxsize=20_000)
def _orders(text: str) -> bool:
    return bool(ORDERS.match(text)) or (text[:1].isupper() and bool(who_acts(text)))


@lru_cache(maxsize=50_000)
def _fit(text: str, role: Role | None) -> float:
    """What a short cell gains by reading as its column wants it; 0 where it does not."""
    size = len(text.split())
    if text.startswith("(") or text.count("(") != text.count(")"):
        return 0.0
    if role in _PERSON:
        if are_initials(text):
            return 4.0
        capital = all(word[:1].isupper() or word in {"of", "and", "&", "+", "for"} for word in text.split())
        return (3.0 + 0.1 * size if are_owners(text, firm=True) else 0.8) if capital and are_owners(text) else 0.0
    if role in DATE_LIKE and role is not Role.DONE_ON:
        if not _BEGINS_DATE.match(text):
            return 0.0
        return (
            3.5 + 0.4 * size if is_certain_date(text) else 2.5 + 0.3 * size if is_date_like(text) and size < 4 else 0.0
        )
    if role is Role.REF:
        return 3.0 if is_reference(text) and re.search(r"\d", text) else 0.0
    if role is Role.PRIORITY:
        return 2.0 if re.fullmatch(r"[HML]|high|medium|low|[1-5]", text, re.IGNORECASE) else 0.0
    if role is Role.PERCENT:
        return 3.0 if re.fullmatch(r"\d{1,3}\s?%?", text) else 0.0
    if role in {*_MIXED, Role.PROGRESS}:
        return 3.0 if is_status_like(text) else 0.0
    return 0.0


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
