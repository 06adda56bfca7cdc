"""Reads the rows of a table one by one: bands, actions, continuations, totals; what is none of these is left over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tracker.papers.draft import AreaHeading, Place
from tracker.papers.grid import BLANK, Cell, Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.evidence import Profile
from tracker.papers.understanding.tables import row_kinds as kinds
from tracker.papers.understanding.tables.responses import agreed_to, is_rejected
from tracker.papers.understanding.tables.row_ends import is_end
from tracker.papers.understanding.tables.row_fields import InForce, found_in
from tracker.papers.understanding.tables.row_view import RowView, shown
from tracker.papers.understanding.words.areas import Bands, heading_of
from tracker.papers.understanding.words.continuation import continues, join_cells, join_words, looks_unfinished
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.numbering import cut_number, is_numbered
from tracker.papers.understanding.words.roles import Role

_MOSTLY = 0.8
"""Share of its rows that a column fills which says something of each of them."""


@dataclass
class RowReader:
    """Goes down the rows of sections with the same columns; keeps what is in force from the rows above."""

    columns: Columns
    findings: Findings
    context: tuple[AreaHeading, ...] = ()
    owner: Cell = BLANK
    """Who owns all rows of a table without owners, by a label above it."""
    parents: frozenset[str] = frozenset()
    """References that others go on from: "2" where there are "2.1" and "2.2"."""
    summaries: Mapping[Place, int] = field(default_factory=dict)
    """Rows of a task list that others stand below, with their level."""
    small: bool = False
    """Actions begin with small letters, so that a small one does not say that a row goes on with the last."""
    bands: Bands = field(default_factory=Bands)
    last: Found | None = None
    parent: str = ""
    parent_ref: str = ""
    parent_number: int = 0
    group: str = ""
    column_areas: dict[int, str] = field(default_factory=dict)
    level_areas: dict[int, str] = field(default_factory=dict)
    after_break: bool = False
    """A page has just ended, and no row with words has come since."""
    ended: bool = False
    """A legend or total has begun: what follows is no action unless it looks like one through and through."""

    def read(self, row: Row, following: Row | None = None) -> None:
        """Takes one row in; `following` is the next, which may show what this one is."""
        row = replace(shown(row), broken=row.broken or self.after_break)
        self.after_break = row.broken and not row.own
        if not row.own:
            return
        view = RowView(row, self.columns)
        below = None if following is None else RowView(following, self.columns)
        if is_end(view):
            self._leave(row, "total or legend")
            self.ended = True
        elif row.place in self.summaries:
            self._take_summary(view)
        elif kinds.is_band(view, below, self.parents, self.last.action.text if self.last is not None else ""):
            self._take_band(row)
        elif kinds.is_other_type(view):
            self._leave(row, "a risk, assumption or decision, no action")
        elif is_rejected(view):
            self._leave(row, "a recommendation that was not accepted")
        elif self.last is not None and kinds.goes_on(view, self.last.action.text, self.parent, small=self.small):
            self._go_on(self.last, view, below)
        elif kinds.is_action(view, self.ended):
            self._take_action(view)
        elif view.outer.text:
            self._take_outer(view.outer)
            self.findings.name(row.place, view.outer.text, "action around the rows below")
            self._leave(row, "beside an action, not beside a part of it", skip=self.columns.outer)
        elif self.last is not None and not self.ended and kinds.adds_to_last(view):
            self._add_to(self.last, row)
        else:
            self._leave(row, "no action in this row")

    def _take_band(self, row: Row) -> None:
        cells = row.own
        column, cell = cells[min(1, len(cells) - 1)]
        if len(cells) > 1 and cells[0][1].flat != cell.flat:
            cell = replace(cell, text=f"{cells[0][1].flat} {cell.flat}")
        self.bands.take(cell, column)
        self.last, self.parent, self.parent_ref, self.group, self.ended = None, "", "", "", False
        for _, each in cells:
            self.findings.name(row.place, each.text or each.struck, "area")

    def _take_summary(self, view: RowView) -> None:
        """A row above its tasks names their area; its dates and percent only sum up theirs."""
        level = self.summaries[view.row.place]
        self.level_areas = {upper: text for upper, text in self.level_areas.items() if upper < level}
        self.level_areas[level] = view.inner.flat
        self.last = None
        for _, cell in view.row.own:
            self.findings.name(view.row.place, cell.text or cell.struck, "area")

    def _go_on(self, last: Found, view: RowView, below: RowView | None) -> None:
        """Joins each text to the one above it. Of two fragments in a column the first finishes the numbered action."""
        last.places.append(view.row.place)
        if view.outer.text:
            self._extend_parent(view.outer.text)
        if view.inner.text:
            stray = view.row.broken and not view.outer.text and looks_unfinished(self.parent)
            if stray and kinds.is_fragment(below) and view.inner.flat[:1].islower():
                self._extend_parent(view.inner.text)
            else:
                last.action = join_cells(last.action, view.inner)
        self._add_to(last, view.row, skip=(self.columns.inner, self.columns.outer))

    def _extend_parent(self, text: str) -> None:
        before, self.parent = self.parent, join_words(self.parent, text)
        for found in reversed(self.findings.actions):
            if found.parent_number != self.parent_number:
                break
            if found.parent == before:
                found.parent = self.parent
                if found.action.flat == before:
                    found.action = replace(found.action, text=self.parent)

    def _take_outer(self, outer: Cell) -> None:
        self.parent_ref, self.parent = cut_number(outer.flat)
        self.parent_number += 1

    def _take_action(self, view: RowView) -> None:
        group = view.own(Role.GROUP)
        self.group = group.flat if group.text else self.group
        if view.outer.text:
            self._new_parent(view, tagged=bool(group.text))
        elif self.columns.outer is None:
            self.parent_number += 1
        self._take_areas(view.row)
        action = agreed_to(view) if view.inner.text or view.inner.struck else Cell(self.parent)
        above = InForce(self._areas(), self.parent, self.parent_ref, self.parent_number, self.group, self.owner)
        self.last = found_in(view, action, above)
        for label in self.last.labels:
            self.findings.name(self.last.place, label, "label")
        self.findings.actions.append(self.last)
        self.bands.rows_follow()
        self.ended = False

    def _new_parent(self, view: RowView, tagged: bool) -> None:
        """An outer cell begins a numbered action, unless it goes on with the one that the last page broke off."""
        outer = view.outer.flat
        broken = view.row.broken and not tagged and not is_numbered(outer) and bool(self.parent)
        if broken and continues(self.parent, outer, True):
            self._extend_parent(outer)
        elif is_numbered(outer) or outer != self.parent:
            self._take_outer(view.outer)

    def _take_areas(self, row: Row) -> None:
        """A blank area cell goes on with the one above; a new one ends those of the columns to its right."""
        for column in self.columns.all(Role.AREA):
            cell = row[column]
            if cell.text and not cell.covered:
                if self.column_areas.get(column) != cell.flat:
                    for later in [key for key in self.column_areas if key > column]:
                        del self.column_areas[later]
                self.column_areas[column] = cell.flat
            elif not cell.covered and not cell.from_above and _says_each(self.columns.profiles[column]):
                self.column_areas.pop(column, None)

    def _areas(self) -> tuple[AreaHeading, ...]:
        bands = self.bands.areas or self.context
        texts = [areas[key] for areas in (self.level_areas, self.column_areas) for key in sorted(areas)]
        if not texts:
            return bands
        return (heading_of(texts[-1], " / ".join([*(heading.text for heading in bands), *texts[:-1]])),)

    def _add_to(self, last: Found, row: Row, skip: tuple[int | None, ...] = ()) -> None:
        """Words of a row without an action of its own go to the last action, or the last that has such words."""
        if row.place not in last.places:
            last.places.append(row.place)
        for column, cell in row.own:
            role = self.columns.roles[column]
            if column in skip:
                continue
            if role is Role.OUTCOME:
                self._add_outcome(last, cell)
            elif role is Role.OWNER:
                last.owner = join_cells(last.owner, cell)
            elif role is Role.TARGET:
                last.target = join_cells(last.target, cell)
            elif role is Role.STATUS and not kinds.is_stray(row, cell.flat):
                last.statuses = (*last.statuses, cell)
            elif role in {Role.PROGRESS, Role.STATUS} or column == self.columns.inner:
                last.progress = join_words(last.progress, cell.text)
            else:
                last.notes.append((self.columns.headings[column], cell.text or cell.struck))

    def _add_outcome(self, last: Found, cell: Cell) -> None:
        """An outcome cell may be merged over several actions, so its next page goes on with the last that has one."""
        for found in reversed(self.findings.actions):
            if found.parent_number != last.parent_number:
                break
            if found.outcome.text:
                found.outcome = join_cells(found.outcome, cell)
                return
        last.outcome = cell

    def _leave(self, row: Row, why: str, skip: int | None = None) -> None:
        for column, cell in row.own:
            if column == skip:
                continue
            self.findings.leave(replace(row.place, column=column + 1), cell.text or cell.struck, why)


def _says_each(cells: Profile) -> bool:
    """Whether a column names the area of each row anew, so that a blank has none."""
    return cells.scattered and cells.full >= _MOSTLY
