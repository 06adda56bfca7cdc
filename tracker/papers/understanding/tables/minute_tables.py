"""Minutes that stand in a table - item, discussion, who acts - and the actions that are marked within their cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.papers.grid import Cell, Grid, Line, Row
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
_SAID = re.compile(
    r"(?:(?:points?|matters?|items?|summary|record|notes?)(?: of)? )?(?:discuss(?:ion|ed|ions)|minutes?|notes?|said)"
    r"(?:(?: and| &|/| /) \w+)?",
    re.IGNORECASE,
)
_ACTS = re.compile(r"(?:for )?actions?(?: (?:by|for|owner|on|with|initials))?(?: whom)?", re.IGNORECASE)
"""Headings of what was said at a meeting, and of who acts on it."""
_NUMBERED = re.compile(r"(?:(?:agenda )?items?|no|nr|ref|#)\.?", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\[[^\[\]]*\]\s*$")
"""What the minutes add behind a discussion."""
_TITLE = 10
"""Words of the title of an item at most."""


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
    found = tuple(_of_rows(grid))
    if names_who_acts(grid):
        return found
    return found if sum(bool(each.marked.label) for each in found) >= _FEWEST else told_in_lists(grid)


def told_in_lists(grid: Grid) -> tuple[Discussed, ...]:
    """What a column of lists tells people to do, item by item: "Ann to book the hall" over "Ben to print the bill".

    Each names who is to act, so that one cell holds the actions of several, or the column is headed so; none where it
    is no such column.
    """
    if grid.width > _WIDEST:
        return ()
    for column in reversed(range(1, grid.width)):
        headed = _heads_actions(grid, column)
        rows = grid.rows[1:] if headed else grid.rows
        items = [(row, item) for row in rows for item in _items(row[column], plain=headed)]
        told = [(row, marked) for row, item in items if (marked := _told(item, headed))]
        several = headed or max(Counter(id(row) for row, _ in told).values(), default=0) > 1
        if several and len(told) >= _FEWEST_TOLD and len(told) >= _MOST_TELL * len(items):
            return tuple(Discussed(Line(each.words, row.place), each, _item_of(row, headed)) for row, each in told)
    return ()


def _heads_actions(grid: Grid, column: int) -> bool:
    """Whether the last column is headed by nothing but "Action", where nothing else names who or when."""
    heads = [cell.flat.strip(" :*") for cell in grid.rows[0].cells]
    said = all(not head or _SAID.fullmatch(head) or _NUMBERED.fullmatch(head) for head in heads[:-1])
    return column == grid.width - 1 and said and bool(_ACTS.fullmatch(heads[-1]))


def _told(item: str, headed: bool) -> Marked | None:
    """Who an item tells to act: "Ann to book the hall", "Ann - book the hall"; below "Action" whatever it is."""
    front = parted(item)
    if front is not None and front.sure and (headed or is_order(front.rest)):
        return Marked(front.rest, front.who)
    who = who_acts(item, sure=True)
    return Marked(item, who) if who else None


def _item_of(row: Row, headed: bool) -> str:
    """The number of an item, with its title where that has a line of its own."""
    return (_item([cell for _, cell in row.own]) if headed else "") or row[0].flat


def names_who_acts(grid: Grid) -> bool:
    """Whether a table headed "Item, Discussion, Action" has below the last heading nothing but who acts."""
    if not 1 < grid.width <= _WIDEST or len(grid.rows) < _FEWEST:
        return False
    *said, acts = [cell.flat.strip(" :") for cell in grid.rows[0].cells]
    headed = _ACTS.fullmatch(acts) and any(map(_SAID.fullmatch, said))
    named = [row[grid.width - 1] for row in grid.rows[1:] if row[grid.width - 1].text]
    return bool(headed and named) and all(_margin(cell).who for cell in named)


def _last_said(row: Row) -> tuple[Discussed, ...]:
    """What ends a discussion, where somebody is named beside it: what they are told to do, else the last sentence."""
    cells = [cell for _, cell in row.own]
    margin = _margin(cells[-1]) if len(cells) >= _FEWEST else _Margin()
    if not margin.who:
        return ()
    said, who = _ASIDE.sub("", cells[-2].flat), " ".join(margin.who)
    told = re.search(rf"\b{re.escape(who)} (?:to|will)\b", said)
    words = said[told.start() :] if told else sentences_of(said)[-1]
    return (Discussed(Line(cells[-2].flat, row.place), Marked(words, who, day=margin.day), _item(cells[:-1])),)


def _items(cell: Cell, *, plain: bool = False) -> list[str]:
    """The items of the list that a cell holds; where it is `plain`, its lines."""
    lines = [" ".join(line.split()) for line in cell.text.split("\n") if line.strip()]
    return [found["words"] if found else line for line in lines if (found := _ITEM.match(line)) or plain]


@dataclass(frozen=True)
class _Margin:
    """Who acts line by line, and the day below them, in the last cell of a row."""

    who: tuple[str, ...] = ()
    day: str = ""


def _margin(cell: Cell) -> _Margin:
    """What the last cell of a row names; nothing where it holds anything else."""
    lines = [" ".join(line.split()) for line in cell.text.split("\n") if line.strip()]
    days = [line for line in lines if is_certain_date(line)]
    who = tuple(line for line in lines if line not in days)
    if len(days) > 1 or not (names_only(cell.flat) or all(map(names_only, who))):
        return _Margin()
    return _Margin(who, "".join(days))


def _of_rows(grid: Grid) -> Iterator[Discussed]:
    """What is marked row by row; a row without a number goes on with the item above it."""
    headed, numbered, item = names_who_acts(grid), grid.width > _SIDES, ""
    for row in grid.rows[1:] if headed else grid.rows:
        goes_on = numbered and not row[0].text
        above = item if goes_on else row[0].flat if headed and numbered else ""
        item = above if goes_on else _item([cell for _, cell in row.own]) or above
        for each in tuple(_of_row(row)) or (_last_said(row) if headed else ()):
            yield replace(each, item=each.item or above)


def _of_row(row: Row) -> Iterator[Discussed]:
    """What is marked; where nothing is, what the people named in the last cell are told to do."""
    cells = [cell for _, cell in row.own]
    margin = _margin(cells[-1]) if len(cells) > 1 else _Margin()
    owner = " ".join(margin.who)
    texts = cells[:-1] if owner else cells
    item = _item(texts)
    paragraphs = [" ".join(line.split()) for cell in texts for line in cell.text.split("\n") if line.strip()]
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


def _item(cells: list[Cell]) -> str:
    """The number and the title of an item, where its title has a line of its own above what was said."""
    titled = next((cell for cell in cells if "\n" in cell.text.strip()), None)
    if titled is None:
        return ""
    title = titled.text.strip().split("\n")[0].strip()
    if len(title.split()) > _TITLE or title.endswith((".", ":", ";")):
        return ""
    number = cells[0].flat if cells[0] is not titled and len(cells[0].flat) < 8 else ""
    return f"{number} {title}".strip()
