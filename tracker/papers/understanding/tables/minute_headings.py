"""What the headings of minutes in a table say: below them stand the item, what was said, and who acts on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.papers.grid import Cell, Grid, Row
from tracker.papers.understanding.tables.told_beside import Named, named_beside, names_nobody, tells_somebody
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.roles import Role, role_of

_WIDEST, _FEWEST = 5, 2
"""Columns of minutes at most, and rows at least."""
_MOSTLY = 0.6
"""Share of those named beside a discussion who are told to act in it, from which all are named for that."""
_SAID = re.compile(
    r"(?:(?:(?:key |main )?points?|matters?|(?:agenda )?items?|topics?|subjects?|summary|records?|notes?|details?)"
    r"(?: of| and| &|/| /)? )?(?:the )?(?:discuss(?:ion|ed|ions)|minutes?|minuted|notes?|said|raised)"
    r"(?:(?: and| &|/| /) (?:\w+ )?\w+)?",
    re.IGNORECASE,
)
"""Headings of what was said at a meeting."""
_MINUTED = re.compile(r"\b(?:discuss|minute)", re.IGNORECASE)
"""What such headings say where they stand in no plan."""
_ACTS = re.compile(
    r"(?:for )?actions?(?: ?(?:[/&] ?|\()?(?:by|for|owners?|on|with|initials|who|lead))?(?: ?whom)?\)?|whose action",
    re.IGNORECASE,
)
"""Headings of who acts on it."""
_WHO = re.compile(
    r"(?:by )?whom?|owners?|leads?|initials|(?:person )?responsible|responsibility|assigned to", re.IGNORECASE
)
"""Headings of who acts that stand in plans as well."""
_NUMBERED = re.compile(
    r"(?:(?:(?:agenda|minute) )?(?:items?|topics?|refs?|nos?|numbers?)|min|nr|#|subjects?)\.?(?: (?:no|nr|ref)\.?)?",
    re.IGNORECASE,
)
"""Headings of the items."""
_BARE = re.compile(r"\W*[a-zA-Z]{0,3}[-/ ]?\d[\d./-]*[a-z]?\W*|\W*[a-zA-Z]\W*")
"""The number of an item without its title."""
_LONGEST, _BRIEF = 10, 8
"""Words of the title of an item at most, and letters that its number has less than."""


@dataclass(frozen=True)
class Margin:
    """The column of who acts in minutes, and the one of by when beside it, if there is any."""

    who: int
    day: int | None = None

    def named(self, row: Row) -> tuple[Named, ...]:
        """Who is named in a row, and by when."""
        day = row[self.day].flat if self.day is not None else ""
        return tuple(replace(each, day=each.day or day) for each in named_beside(row[self.who].text))


def margin_of(grid: Grid) -> Margin | None:
    """The margin of a table headed "Item, Discussion, Action", with nothing but who acts below the last heading.

    Where that is headed as in plans, "Item, Notes, Who", it is the notes that tell somebody to act.
    """
    margin = _last_columns(grid)
    if margin is None or not 0 < margin.who < _WIDEST or len(grid.rows) < _FEWEST:
        return None
    headings = _headings(grid)
    said, acts = headings[: margin.who], headings[margin.who]
    rows = [row for row in grid.rows[1:] if not names_nobody(row[margin.who].text)]
    if not rows or not all(map(margin.named, rows)):
        return None
    if _ACTS.fullmatch(acts) and any(map(_SAID.fullmatch, said)):
        return margin
    headed = _ACTS.fullmatch(acts) or (_WHO.fullmatch(acts) and _SAID.fullmatch(said[-1]))
    least = 1 if any(map(_MINUTED.search, said)) else max(_FEWEST, _MOSTLY * len(rows))
    telling = sum(_tells(margin, row) for row in rows) >= least
    return margin if headed and _are_of_items(said) and telling else None


def _last_columns(grid: Grid) -> Margin | None:
    """The last column, or the last two where the last is headed as days are."""
    if grid.width < _FEWEST or not grid.rows:
        return None
    last = grid.width - 1
    when = role_of(_headings(grid)[last]) if last > 1 else None
    return Margin(last - 1, last) if when is not None and when.role is Role.TARGET else Margin(last)


def heads_actions(grid: Grid) -> bool:
    """Whether the last column is headed by nothing but "Action", where nothing else names who or when."""
    *said, acts = _headings(grid)
    return _are_of_items(said) and bool(_ACTS.fullmatch(acts))


def cells_said(row: Row, margin: Margin) -> list[Cell]:
    """The cells of a row in front of who acts."""
    return [cell for column, cell in row.own if column < margin.who]


def item_of(cells: Sequence[Cell]) -> tuple[str, str]:
    """The number and title of an item, where its title stands above what was said or in bold before it, and that."""
    titled = next((cell for cell in cells if cell.title or "\n" in cell.text.strip()), None)
    number = cells[0].flat if cells and cells[0] is not titled and len(cells[0].flat) < _BRIEF else ""
    if number and len(cells) > _FEWEST and not (cells[1].title or "\n" in cells[1].text):
        titled = cells[1]
    said = "\n".join(cell.text for cell in cells if cell.flat != number)
    if titled is None:
        return "", said
    title = (titled.title or titled.text.strip().split("\n")[0]).strip()
    if len(title.split()) > _LONGEST or title.endswith((".", ":", ";")):
        return "", said
    return f"{number} {title}".strip(), said.replace(title, "", 1).strip(" \n:–—-")


def heads_items(row: Row, margin: Margin) -> bool:
    """Whether a row only holds, in bold, what the items below it are about."""
    said = cells_said(row, margin)
    return bool(said) and said[-1].bold and not row[margin.who].text and len(said[-1].flat.split()) <= _LONGEST


def topic_of(row: Row, margin: Margin) -> str:
    """What stands in the first column, where that is more than a number, and no discussion."""
    return "" if margin.who < _FEWEST or _BARE.fullmatch(row[0].flat) else row[0].flat


def _headings(grid: Grid) -> list[str]:
    return [cell.flat.strip(" :*") for cell in grid.rows[0].cells]


def _are_of_items(headings: Sequence[str]) -> bool:
    return all(not head or _SAID.fullmatch(head) or _NUMBERED.fullmatch(head) for head in headings)


def _tells(margin: Margin, row: Row) -> bool:
    """Whether the discussion tells those to act who are named beside it, among other things."""
    said = "\n".join(cell.text for cell in cells_said(row, margin))
    return len(sentences_of(said)) > 1 and tells_somebody(said, margin.named(row))
