"""The one shape that every paper takes before anything is understood: lines of text and grids of cells, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tracker.papers.draft import Place


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as a person sees it. Lines within it are kept, struck-through words are apart.

    `text` is what is displayed: a spreadsheet's date stands as its number format shows it, and `day` holds the day
    where that format names one, so that no reading of figures can go wrong. Colours are `RRGGBB`, empty for none,
    white and black.
    """

    text: str = ""
    columns: int = 1
    rows: int = 1
    fill: str = ""
    ink: str = ""
    struck: str = ""
    bold: bool = False
    title: str = ""
    """Words in bold that its text begins with, where others follow on the same line."""
    indent: int = 0
    """How far a spreadsheet sets its text in, as task lists do below their summary rows."""
    picture: bool = False
    """Holds a picture or drawing, whose meaning is lost."""
    day: date | None = None
    covered: bool = False
    """Lies under the merged cell to its left or above."""
    from_above: bool = False
    """Shows the text of the merged cell that begins in a row above."""

    @property
    def empty(self) -> bool:
        """True when there is nothing to read in it; a colour or picture may remain."""
        return not self.text and not self.struck

    @property
    def flat(self) -> str:
        """The text on one line."""
        return " ".join(self.text.split())


BLANK = Cell()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a grid, dense: as many cells as the grid has columns."""

    cells: tuple[Cell, ...]
    place: Place
    heads: bool = False
    """The file itself says that this row is repeated as a header."""
    struck: bool = False
    """All of its words are struck through."""
    broken: bool = False
    """A page ends just above this row, so that its cells may go on with those of the row before."""

    def __getitem__(self, column: int) -> Cell:
        return self.cells[column] if 0 <= column < len(self.cells) else BLANK

    @property
    def own(self) -> tuple[tuple[int, Cell], ...]:
        """The cells with words that begin in this row, with their columns."""
        return tuple(
            (column, cell)
            for column, cell in enumerate(self.cells)
            if not cell.empty and not cell.covered and not cell.from_above
        )

    @property
    def blank(self) -> bool:
        """True when the row holds neither words nor anything shown by colour or picture."""
        return not any(cell.text or cell.struck or cell.picture or cell.fill for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading or list item outside any table."""

    text: str
    place: Place
    level: int = 0
    """Of a heading, 1 for the highest; 0 for what is no heading by its form."""
    marker: str = ""
    """The bullet or number in front of a list item, as printed ("-", "3.", "a)"); empty for none."""
    depth: int = 0
    """How deep a list item is nested, 0 for the outermost."""
    bold: bool = False
    struck: str = ""
    fill: str = ""
    done: bool | None = None
    """A ticked or an empty box stands before it."""
    lines: tuple[str, ...] = ()
    """The lines of the file that it was joined from, one below the other, where there are several."""
    margin: str = ""
    """What stands beside its last line in a column of the page's own, such as whose action it is."""
    code: bool = False
    """A program's code, which says nothing of what is planned."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table or sheet, rectangular."""

    rows: tuple[Row, ...]
    name: str = ""
    """Of the sheet; empty for a table in a text."""
    hidden: bool = False

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max((len(row.cells) for row in self.rows), default=0)


Block = Line | Grid


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole file in the order of reading, before anything is understood."""

    file: str
    format: str
    blocks: tuple[Block, ...] = ()
    title: str = ""
    """What the file's own properties call it."""

    @property
    def grids(self) -> tuple[Grid, ...]:
        """Its tables and sheets."""
        return tuple(block for block in self.blocks if isinstance(block, Grid))

    def words(self) -> Iterator[tuple[Place, str]]:
        """Every text that stands in it, once, with its place: what no draft may lose."""
        for block in self.blocks:
            if isinstance(block, Line):
                yield block.place, " ".join(filter(None, (block.text, block.struck, block.margin)))
                continue
            for row in block.rows:
                for column, cell in row.own:
                    yield replace(row.place, column=column + 1), f"{cell.text} {cell.struck}".strip()


def dense(rows: list[list[Cell]]) -> list[tuple[Cell, ...]]:
    """Rows of cells filled up to one width, without the columns at the right that hold nothing anywhere."""
    width = max((len(cells) for cells in rows), default=0)
    while width and all(len(cells) < width or cells[width - 1] == BLANK for cells in rows):
        width -= 1
    return [tuple(cells[:width]) + (BLANK,) * (width - len(cells)) for cells in rows]
