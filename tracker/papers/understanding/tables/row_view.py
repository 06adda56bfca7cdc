"""One row of a table seen through the meaning of its columns."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.papers.grid import BLANK, Cell, Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.roles import Role

VALUES = (Role.OWNER, Role.TARGET, Role.REVISED, Role.STATUS, Role.DONE_ON, Role.PERCENT, Role.START)
"""What an action has and a heading has not."""


@dataclass(frozen=True)
class RowView:
    """A row with its columns; merged cells are told from those that begin here."""

    row: Row
    columns: Columns

    def own_at(self, column: int | None) -> Cell:
        """The cell of a column if it begins in this row, else a blank one."""
        if column is None or self.row[column].from_above or self.row[column].covered:
            return BLANK
        return self.row[column]

    @property
    def inner(self) -> Cell:
        """What is tracked, if it begins in this row."""
        return self.own_at(self.columns.inner)

    @property
    def outer(self) -> Cell:
        """The numbered action around it, if it begins in this row."""
        return self.own_at(self.columns.outer)

    def own(self, *roles: Role) -> Cell:
        """The first filled cell of these roles that begins in this row."""
        cells = (self.own_at(column) for role in roles for column in self.columns.all(role))
        return next((cell for cell in cells if cell.text or cell.struck), BLANK)

    def value(self, role: Role) -> Cell:
        """The first filled cell of a role, also one merged from above."""
        cells = (self.row[column] for column in self.columns.all(role))
        return next((cell for cell in cells if cell.text or cell.struck or cell.fill), BLANK)

    @property
    def valued(self) -> bool:
        """Whether it has an owner, a date or a status of its own."""
        return bool(self.own(*VALUES).text)

    def texts(self, role: Role) -> list[str]:
        """All texts of a role that begin here, with their headings where there are several."""
        columns = [column for column in self.columns.all(role) if self.own_at(column).text]
        if len(columns) == 1:
            return [self.row[columns[0]].text]
        return [f"{self.columns.headings[column]}: {self.row[column].text}" for column in columns]


def shown(row: Row) -> Row:
    """A row that is struck through as a whole is read all the same: it is done or dropped, which only people know."""
    own = row.own
    if not own or any(cell.text for _, cell in own):
        return row
    cells = tuple(replace(cell, text=cell.struck, struck="") if cell.struck else cell for cell in row.cells)
    return replace(row, cells=cells, struck=True)
