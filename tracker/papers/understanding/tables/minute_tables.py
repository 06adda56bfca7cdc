"""Minutes that stand in a table - item, discussion, who acts - and the actions that are marked within their cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.papers.grid import Cell, Grid, Line, Row
from tracker.papers.understanding.tables.minute_headings import (
    Margin,
    cells_said,
    heads_actions,
    heads_items,
    item_of,
    margin_of,
    topic_of,
)
from tracker.papers.understanding.tables.told_beside import names_nobody, told_beside
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.fronts import parted
from tracker.papers.understanding.words.labels import leading_label
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.marks import Marked, cut_clause, marked_in, names_only, sentences_of
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE

_WIDEST, _SIDES = 5, 2
_FEWEST = 2
"""Marked actions by which a table is known as minutes."""
_FEWEST_TOLD, _MOST_TELL = 3, 0.7
"""Items, and their share of all, that tell somebody to act in a column of such."""
_ITEM = re.compile(r"(?:[•●▪◦*–-]|\(?\d{1,2}[.)])\s*(?P<words>\S.*)$")


@dataclass(frozen=True)
class Discussed:
    """An action marked in a row of minutes."""

    line: Line
    """The paragraph that it stands in."""
    marked: Marked
    item: str
    """The number and title of the item that was discussed; empty where the row has none."""


def discussed(grid: Grid) -> tuple[Discussed, ...]:
    """The marked actions of a table of minutes, in order; none where it is no such table."""
    if grid.width > _WIDEST:
        return ()
    if (margin := margin_of(grid)) is not None:
        return tuple(each for row in _items_of(grid, margin) for each in _of_minutes(row, margin))
    found = tuple(_of_rows(grid))
    return found if sum(bool(each.marked.label) for each in found) >= _FEWEST else told_in_lists(grid)


def told_in_lists(grid: Grid) -> tuple[Discussed, ...]:
    """What a column of lists tells people to do, item by item: "Ann to book the hall" over "Ben to print the bill".

    Each names who is to act, so that one cell holds the actions of several, or the column is headed so; none where it
    is no such column.
    """
    if grid.width > _WIDEST:
        return ()
    if heads_actions(grid):
        return _below_action(grid)
    for column in reversed(range(1, grid.width)):
        items = [(row, item) for row in grid.rows for item in _items(row[column])]
        told = [(row, marked) for row, item in items for marked in _told(item, headed=False)]
        several = max(Counter(id(row) for row, _ in told).values(), default=0) > 1
        if several and len(told) >= _FEWEST_TOLD and len(told) >= _MOST_TELL * len(items):
            return tuple(Discussed(Line(each.words, row.place), each, row[0].flat) for row, each in told)
    return ()


def _below_action(grid: Grid) -> tuple[Discussed, ...]:
    """What is told below "Action" row by row, also in a discussion where only somebody's name stands there."""
    margin = Margin(grid.width - 1)
    found: list[Discussed] = []
    count = told = 0
    for item in _items_of(grid, margin):
        if names_nobody(item.row[margin.who].text):
            continue
        if margin.named(item.row):
            found += _of_minutes(item, margin)
            count, told = count + 1, told + 1
            continue
        for line in _items(item.row[margin.who], plain=True):
            marked = _told(line, headed=True)
            count, told = count + 1, told + bool(marked)
            marked = marked or ((Marked(line),) if is_order(line) else ())
            found += [Discussed(Line(each.words, item.row.place), each, item.title) for each in marked]
    return tuple(found) if told >= max(_FEWEST_TOLD, _MOST_TELL * count) else ()


def _told(item: str, *, headed: bool) -> tuple[Marked, ...]:
    """Who an item tells to act: "Ann to book the hall", "Ann - book the hall"; below "Action" whatever it is.

    Sentences that each tell another are one action each.
    """
    front = parted(item)
    if front is not None and front.sure and (headed or is_order(front.rest)):
        return (Marked(front.rest, front.who),)
    each = [Marked(sentence, who) for sentence in sentences_of(item) if (who := who_acts(sentence, sure=True))]
    if len(each) == len(sentences_of(item)) and len({marked.owner for marked in each}) > 1:
        return tuple(each)
    who = who_acts(item, sure=True)
    return (Marked(item, who),) if who else ()


def _items(cell: Cell, *, plain: bool = False) -> list[str]:
    """The items of the list that a cell holds; where it is `plain`, its lines."""
    lines = _paragraphs(cell.text)
    return [found["words"] if found else line for line in lines if (found := _ITEM.match(line)) or plain]


def _paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


@dataclass(frozen=True)
class _Margin:
    """Who acts line by line, and the day below them, in the last cell of a row."""

    who: tuple[str, ...] = ()
    day: str = ""


def _margin(cell: Cell) -> _Margin:
    """What the last cell of a row names; nothing where it holds anything else."""
    lines = _paragraphs(cell.text)
    days = [line for line in lines if is_certain_date(line)]
    who = tuple(line for line in lines if line not in days)
    if len(days) > 1 or not (names_only(cell.flat) or all(map(names_only, who))):
        return _Margin()
    return _Margin(who, "".join(days))


def _of_rows(grid: Grid) -> Iterator[Discussed]:
    """What is marked row by row; a row without a number goes on with the item above it."""
    numbered, item = grid.width > _SIDES, ""
    for row in grid.rows:
        above = item if numbered and not row[0].text else ""
        item = above or item_of([cell for _, cell in row.own])[0]
        for each in _of_row(row):
            yield replace(each, item=each.item or above)


@dataclass(frozen=True)
class _Item:
    """A row of minutes, with its number and title and what was said."""

    row: Row
    title: str
    said: str


def _items_of(grid: Grid, margin: Margin) -> Iterator[_Item]:
    """The rows below the headings; one without a number goes on with the item above it."""
    part = item = ""
    for row in grid.rows[1:]:
        if heads_items(row, margin):
            part = item = " ".join(cell.flat for cell in cells_said(row, margin))
            continue
        title, said = item_of(cells_said(row, margin))
        goes_on = margin.who > 1 and not row[0].text
        item = (title or item) if goes_on else title or topic_of(row, margin) or part
        yield _Item(row, item, said)


def _of_minutes(item: _Item, margin: Margin) -> Iterator[Discussed]:
    """What is marked in a row or told to those named beside it."""
    lines, place = _paragraphs(item.said), item.row.place
    found = [(line, marked) for line in lines for marked in _marked(line)]
    for line, marked in _beside(found, _margin(item.row[margin.who])):
        yield Discussed(Line(line, place), marked, item.title)
    named = margin.named(item.row) if item.said and not found else ()
    for marked in told_beside(item.said, named) if named else ():
        yield Discussed(Line(marked.words, place), marked, item.title)


def _of_row(row: Row) -> Iterator[Discussed]:
    """What is marked; where nothing is, what the people named in the last cell are told to do."""
    cells = [cell for _, cell in row.own]
    margin = _margin(cells[-1]) if len(cells) > 1 else _Margin()
    owner = " ".join(margin.who)
    texts = cells[:-1] if owner else cells
    item, _ = item_of(texts)
    paragraphs = [line for cell in texts for line in _paragraphs(cell.text)]
    found = [(paragraph, marked) for paragraph in paragraphs for marked in _marked(paragraph)]
    if not found and owner and paragraphs:
        words = cut_clause(paragraphs[-1], owner)[1]
        if re.match(rf"(?:The )?{re.escape(owner)}\b", words):
            found = [(paragraphs[-1], Marked(words, owner))]
    found = _beside(found, margin)
    for paragraph, marked in found:
        yield Discussed(Line(paragraph, row.place), marked, item)


def _beside(found: list[tuple[str, Marked]], margin: _Margin) -> list[tuple[str, Marked]]:
    """What is marked in a cell with who acts beside it: all of them on one thing, else line by line."""
    who = (", ".join(margin.who),) if len(found) == 1 else margin.who
    if len(who) != len(found):
        return found
    day = margin.day if len(found) == 1 else ""
    pairs = zip(found, who, strict=True)
    return [(text, replace(each, owner=each.owner or name, day=each.day or day)) for (text, each), name in pairs]


def _marked(paragraph: str) -> tuple[Marked, ...]:
    marked = marked_in(paragraph)
    label = leading_label(paragraph) if not marked else None
    if label is not None and label.role in ACTION_LIKE and label.text:
        return (Marked(label.text, label=label.label),)
    return marked
