"""Grids made of the rows of a table that lost its lines."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.draft import Place
from tracker.papers.grid import Cell, Grid, Line, Row
from tracker.papers.understanding.flat.headings import FlatHeader
from tracker.papers.understanding.words.roles import Role, exact_role, role_of


def printed(line: Line) -> str:
    """A line with its marker, as it stands on the page."""
    return f"{line.marker} {line.text}".strip()


def headings(header: FlatHeader) -> list[str]:
    """The headings of a header whose columns need no trying."""
    return [heading(text, role, role) for text, role in zip(header.texts, header.roles, strict=True)]


def heading(text: str, before: Role | None, role: Role | None) -> str:
    """The heading as printed; one whose cells hold something else, or of many words, is named by what they hold."""
    told = role_of(text) is not None or exact_role(text) is role
    return text if role is None or not text or (role is before and told) else f"{role.value} ({text})"


def made_grid(texts: Sequence[str], head: Place, rows: Sequence[tuple[Place, Sequence[str]]]) -> Grid:
    """The grid of a header and rows; a row of one cell is a band over all columns."""
    width = len(texts)
    made = [Row(tuple(Cell(text) for text in texts), head)]
    for place, cells in rows:
        if len(cells) == 1 and width > 1:
            band = Cell(cells[0], columns=width)
            made.append(Row((band, *(Cell(covered=True),) * (width - 1)), place))
            continue
        filled = [*cells[: width - 1], " / ".join(cells[width - 1 :])] if len(cells) > width else list(cells)
        filled += [""] * (width - len(filled))
        made.append(Row(tuple(Cell(text.replace(" \n ", "\n").strip()) for text in filled), place))
    return Grid(tuple(made))
