"""An action as found in a paper, before its cells are understood: whatever form it stood in, it comes out as this."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.papers.draft import AreaHeading, LeftOver, Place, TableRead
from tracker.papers.grid import BLANK, Cell
from tracker.papers.understanding.words.progress import CutBy


@dataclass
class Found:
    """The cells of one action by what they mean. Texts may still grow by what the next page goes on with."""

    place: Place
    action: Cell = BLANK
    parent: str = ""
    ref: str = ""
    group: str = ""
    areas: tuple[AreaHeading, ...] = ()
    owner: Cell = BLANK
    support: Cell = BLANK
    target: Cell = BLANK
    revised: Cell = BLANK
    start: Cell = BLANK
    done_on: Cell = BLANK
    statuses: tuple[Cell, ...] = ()
    percent: Cell = BLANK
    progress: str = ""
    outcome: Cell = BLANK
    priority: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    parent_number: int = 0
    """Counts the numbered actions, so that sub-actions of one can be told from those of the next of the same words."""
    cut: CutBy = CutBy.DASH
    """How progress that stands in the action's own cell may be told from it."""
    struck: bool = False
    """The whole row is struck through."""
    labels: list[str] = field(default_factory=list)
    """Labels in the action's own text, such as "Lead", whose values were taken out of it."""
    bracket: str = ""
    """The bracket behind the action's words that its owner was taken from."""
    done: bool | None = None
    """A ticked or an empty box stands before it."""


@dataclass
class Findings:
    """All that was found in a paper or a part of it, in order."""

    actions: list[Found] = field(default_factory=list)
    headings: list[LeftOver] = field(default_factory=list)
    left_over: list[LeftOver] = field(default_factory=list)
    table: TableRead | None = None
    """The table that begins here, where one does."""
    guessed: list[tuple[str, str]] = field(default_factory=list)
    """Columns whose heading says nothing that is known, with the meaning that their content gave them."""

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """The headings of its columns, each with what the column was taken to hold."""
        columns = self.table.columns if self.table is not None else ()
        return tuple((column.heading, column.meaning) for column in columns if column.heading)

    def name(self, place: Place, text: str, why: str) -> None:
        """Words understood as a title, header, area or legend."""
        if text.strip():
            self.headings.append(LeftOver(place, text, why))

    def leave(self, place: Place, text: str, why: str) -> None:
        """Words that are in no action and are no heading."""
        if text.strip():
            self.left_over.append(LeftOver(place, text, why))
