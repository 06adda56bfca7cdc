"""Reads the rows of one section: bands, actions, continuations, totals; what is none of these is left over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Cell, Row
from tracker.papers.understanding.areas import Bands, begins_as_heading
from tracker.papers.understanding.columns import Columns
from tracker.papers.understanding.continuation import continues, join_cells, join_words, looks_unfinished
from tracker.papers.understanding.found import Findings, Found
from tracker.papers.understanding.items import add_labels
from tracker.papers.understanding.labels import split_labels
from tracker.papers.understanding.looks import ORDERS
from tracker.papers.understanding.numbering import cut_number, is_numbered
from tracker.papers.understanding.progress import CutBy
from tracker.papers.understanding.roles import Role, meanings
from tracker.rules.dates.parts import MONTH_PATTERN

_TOTAL = re.compile(
    r"(?:grand |sub[- ]?|overall )?totals?\b|overall\b|average\b|cyfanswm\b|number of actions\b|summary\b",
    re.IGNORECASE,
)
_LEGEND = re.compile(
    r"(?:rag |brag |colour |status )?(?:key|legend|guide|ratings? key)\s*:?$|key\s*:|legend\s*:|rag rating key|brag key",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"(?:e\.?g\.?[.:,]?|example\s*:|\[[^\]]*\]$|\{[^}]*\}$|<[^>]*>$|insert\b|enter\b|add (?:more )?rows?\b)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\W*(?:none(?: yet)?|n/?a|nil|no (?:actions?|items?|tasks?)\b.{0,40}|tbc|to be added|blank)?\W*", re.IGNORECASE
)
_PROGRESS_ROW = re.compile(
    r"(?:progress|update|latest|comment|note|status|evidence|cynnydd)\w*\s*(?:\([^)]*\))?\s*[:–-]", re.IGNORECASE
)

_OTHER_TYPE = re.compile(r"(?:risk|assumption|decision|info(?:rmation)?|note|lesson|opportunity)s?\b", re.IGNORECASE)

_PERIOD = re.compile(
    rf"\b(?:Q[1-4]|quarter|term|autumn|spring|summer|winter|week|month|review|meeting|{MONTH_PATTERN})\b|\b20\d\d\b",
    re.IGNORECASE,
)
"""Words that make a column one of several over time."""

_VALUES = (Role.OWNER, Role.TARGET, Role.REVISED, Role.STATUS, Role.DONE_ON, Role.PERCENT, Role.START)


def _shown(row: Row) -> Row:
    """A row that is struck through as a whole is read all the same: it is done or dropped, which only people know."""
    own = row.own
    if not own or any(cell.text for _, cell in own):
        return row
    cells = tuple(replace(cell, text=cell.struck, struck="") if cell.struck else cell for cell in row.cells)
    return replace(row, cells=cells, struck=True)


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
    bands: Bands = field(default_factory=Bands)
    last: Found | None = None
    parent: str = ""
    parent_ref: str = ""
    parent_number: int = 0
    group: str = ""
    column_areas: dict[int, str] = field(default_factory=dict)
    following: Row | None = None
    after_break: bool = False
    """A page has just ended, and no row with words has come since."""
    ended: bool = False
    """A legend or total has begun: what follows is no action unless it looks like one through and through."""

    def read(self, row: Row, following: Row | None = None) -> None:
        """Takes one row in; `following` is the next, which may show what this one is."""
        row = replace(_shown(row), broken=row.broken or self.after_break)
        self.after_break = row.broken and not row.own
        if not row.own:
            return
        self.following = following
        if self._is_end(row):
            self._leave(row, "total or legend")
            self.ended = True
        elif self._is_band(row):
            self._take_band(row)
        elif self._is_other_type(row):
            self._leave(row, "a risk, assumption or decision, no action")
        elif self.last is not None and self._goes_on(row):
            self._go_on(row)
        elif self._is_action(row):
            self._take_action(row)
        elif self._is_parent_only(row):
            self._take_outer(row)
            self.findings.name(row.place, row[self.columns.outer or 0].text, "action around the rows below")
        elif self._adds_to_last(row):
            self._add_to_last(row)
        else:
            self._leave(row, "no action in this row")

    # What kind of row it is

    def _is_end(self, row: Row) -> bool:
        texts = [cell.flat for _, cell in row.own]
        first = texts[0]
        if _LEGEND.match(first) and len(first) < 60:
            return True
        owner = self._value(row, Role.OWNER).flat
        if not _TOTAL.match(first) or re.search(r"[^\W\d]", owner):
            return False
        return len(texts) <= max(2, len(row.cells) // 2 + 1) and all(len(text) < 60 for text in texts)

    def _is_band(self, row: Row) -> bool:
        """One text over the table, or in front of it, with nothing that an action has."""
        own = row.own
        inner, width = self.columns.inner, len(row.cells)
        texts = {cell.flat or cell.struck for _, cell in own}
        if len(texts) == 1:
            column, cell = own[0]
            words = len(cell.flat.split())
            if cell.columns >= max(2, width // 2) and words <= 60 and not _PROGRESS_ROW.match(cell.flat):
                return not self._is_unfinished_fragment(row, cell)
            if len(own) > 1:
                return True
            if column == inner:
                return self._stands_out(row, cell)
            if self.columns.roles[column] is Role.AREA:
                return False
            if column == self.columns.outer:
                return self._heads_outer(row, cell)
            before = inner is not None and column < inner and column != self.columns.outer
            whole = not row.broken or begins_as_heading(cell.flat) or (words >= 4 and cell.flat[:1].isupper())
            return before and words <= 60 and whole and not cell.text.isdecimal()
        if self._heads_others(row):
            return True
        if len(own) == 2 and inner is not None:
            (first, number), (second, title) = own
            if begins_as_heading(number.flat) and len(number.flat.split()) <= 4 and first < second:
                return not row.broken
            numbered = first == self.columns.first(Role.REF) or (first < second and len(number.flat) <= 6)
            return numbered and second in {inner, self.columns.outer} and self._stands_out(row, title)
        return False

    def _heads_outer(self, row: Row, cell: Cell) -> bool:
        """Whether a text alone in the column of numbered actions is a heading of them rather than one of them."""
        if row.broken and cell.flat[:1].islower():
            return False
        if begins_as_heading(cell.flat) and not is_numbered(cell.flat):
            return True
        below = self.following
        return below is not None and bool(self._own_at(below, self.columns.outer).text) and not is_numbered(cell.flat)

    def _heads_others(self, row: Row) -> bool:
        """A numbered row without owner, date or status, above rows whose numbers go on from its own."""
        if not self.parents or any(self._own(row, role).text for role in _VALUES):
            return False
        own = self._own_at(row, self.columns.inner)
        number = self._own(row, Role.REF).flat or cut_number(own.flat)[0]
        return bool(own.text) and number.rstrip(".") in self.parents

    def _is_unfinished_fragment(self, row: Row, cell: Cell) -> bool:
        return row.broken and cell.flat[:1].islower()

    def _stands_out(self, row: Row, cell: Cell) -> bool:
        """Whether a text in the action column is a heading: others in it have values beside them, and it looks different."""
        profiles = self.columns.profiles
        valued = max((profiles[column].full for column in self.columns.all(*_VALUES)), default=0.0)
        if valued < 0.5 or len(cell.flat.split()) > 25 or row.broken:
            return False
        if any(row[column].text or row[column].fill for column in self.columns.all(*_VALUES)):
            return False
        names = len(cell.flat.split()) <= 8 and not cell.flat.endswith((".", ";")) and not ORDERS.match(cell.flat)
        if names and self._all_others_valued():
            return True
        coloured = bool(cell.fill) and sum(bool(each.fill) for each in row.cells) > 1
        shouted = cell.flat.isupper() and len(cell.flat) > 3
        return cell.bold or coloured or shouted or begins_as_heading(cell.flat) or cell.flat.endswith(":")

    def _all_others_valued(self) -> bool:
        """Whether nearly every row has an owner, a date or a status, so that a short text without any is a heading."""
        full = sorted((self.columns.profiles[column].full for column in self.columns.all(*_VALUES)), reverse=True)
        return bool(full) and (full[0] >= 0.75 and (full[0] >= 0.9 or (len(full) > 1 and full[1] >= 0.6)))

    def _goes_on(self, row: Row) -> bool:
        """Whether the row only carries on with texts of the row before it."""
        if any(self._own(row, role).text for role in (Role.OWNER, Role.TARGET, Role.REF, Role.GROUP)):
            return False
        assert self.last is not None
        inner = self._own_at(row, self.columns.inner)
        outer = self._own_at(row, self.columns.outer)
        if outer.text and is_numbered(outer.flat):
            return False
        if not inner.text and not outer.text:
            return False
        if self._own(row, Role.STATUS).text:
            return False
        started = self.last.action.text if inner.text else self.parent
        return continues(started, inner.text or outer.text, row.broken)

    def _is_action(self, row: Row) -> bool:
        inner, outer = self.columns.inner, self.columns.outer
        if inner is None:
            return False
        text = row[inner]
        own = self._own_at(row, inner)
        if own.text or own.struck:
            if _EXAMPLE.match(own.flat) and not self._own(row, Role.OWNER).text:
                return False
            if _NOTHING.fullmatch(own.flat) and not own.struck:
                return False
            valued = any(self._own(row, role).text for role in _VALUES)
            if self.ended and not (valued and len(own.flat.split()) > 2):
                return False
            return len(own.flat or own.struck) > 2
        valued = any(self._own(row, role).text for role in (Role.OWNER, Role.TARGET, Role.STATUS))
        fresh_outer = outer is not None and bool(self._own_at(row, outer).text)
        return fresh_outer and valued and not text.from_above

    def _is_other_type(self, row: Row) -> bool:
        """Whether a column of types says that the row is a risk or the like, and other rows are actions."""
        return any(_OTHER_TYPE.match(row[column].flat) for column in self.columns.all(Role.TYPE))

    def _is_parent_only(self, row: Row) -> bool:
        outer = self.columns.outer
        return outer is not None and bool(self._own_at(row, outer).text)

    def _adds_to_last(self, row: Row) -> bool:
        """Further words below an action, such as a second outcome or owner, with no action of their own."""
        if self.last is None or self.ended:
            return False
        known = {role for column, _ in row.own if (role := self.columns.roles[column]) is not Role.NOTE}
        return bool(known) and Role.AREA not in known and Role.REF not in known

    # What is done with it

    def _take_band(self, row: Row) -> None:
        cells = row.own
        column, cell = cells[min(1, len(cells) - 1)]
        if len(cells) > 1 and cells[0][1].flat != cell.flat:
            cell = replace(cell, text=f"{cells[0][1].flat} {cell.flat}")
        self.bands.take(cell, column)
        self._new_block()
        for _, each in cells:
            self.findings.name(row.place, each.text or each.struck, "area")

    def _new_block(self) -> None:
        self.last, self.parent, self.parent_ref, self.group, self.ended = None, "", "", "", False

    def _go_on(self, row: Row) -> None:
        """Each text is joined to the one above it; a stray fragment to the one that it finishes."""
        assert self.last is not None
        inner = self._own_at(row, self.columns.inner)
        outer = self._own_at(row, self.columns.outer)
        self.last.places.append(row.place)
        if outer.text:
            self._extend_parent(outer.text)
        if inner.text:
            stray = not outer.text and looks_unfinished(self.parent) and row.broken
            if stray and self._another_follows() and inner.flat[:1].islower():
                self._extend_parent(inner.text)
            else:
                self.last.action = join_cells(self.last.action, inner)
        self._add_to_last(row, skip=(self.columns.inner, self.columns.outer))

    def _another_follows(self) -> bool:
        """Whether the next row is a fragment too: of two in one column the first goes on with the numbered action."""
        below = self.following
        if below is None or any(
            self._own(below, role).text for role in (Role.OWNER, Role.TARGET, Role.REF, Role.GROUP)
        ):
            return False
        return (
            self._own_at(below, self.columns.inner).flat[:1].islower()
            and not self._own_at(below, self.columns.outer).text
        )

    def _extend_parent(self, text: str) -> None:
        before, self.parent = self.parent, join_words(self.parent, text)
        for found in reversed(self.findings.actions):
            if found.parent_number != self.parent_number:
                break
            if found.parent == before:
                found.parent = self.parent
                if found.action.flat == before:
                    found.action = replace(found.action, text=self.parent)

    def _take_outer(self, row: Row) -> None:
        outer = self._own_at(row, self.columns.outer)
        number, text = cut_number(outer.flat)
        self.parent, self.parent_ref = text, number
        self.parent_number += 1

    def _take_action(self, row: Row) -> None:
        inner, outer = self.columns.inner, self.columns.outer
        assert inner is not None
        group = self._own(row, Role.GROUP)
        if group.text:
            self.group = group.flat
        outer_cell = self._own_at(row, outer)
        if outer_cell.text:
            self._new_parent(row, outer_cell, bool(group.text))
        elif outer is None:
            self.parent_number += 1
        cell = row[inner] if self._own_at(row, inner).text or row[inner].struck else replace(BLANK, text=self.parent)
        self._take_areas(row)
        self.last = self._found(row, cell)
        self._take_labels(self.last)
        self.findings.actions.append(self.last)
        self.bands.rows_follow()
        self.ended = False

    def _take_labels(self, found: Found) -> None:
        """Owner and date that stand with labels within the action's own cell, where no columns hold them."""
        if self.columns.all(Role.OWNER, Role.TARGET) or self.columns.profiles[self.columns.inner or 0].labelled < 0.3:
            return
        words, labelled = split_labels(found.action.text)
        if labelled:
            found.action = replace(found.action, text=words)
            add_labels(found, labelled)
            for label in found.labels:
                self.findings.name(found.place, label, "label")

    def _new_parent(self, row: Row, outer: Cell, tagged: bool) -> None:
        """An outer cell begins a numbered action, unless it goes on with the one that the last page broke off."""
        goes_on = row.broken and not tagged and not is_numbered(outer.flat) and bool(self.parent)
        if goes_on and continues(self.parent, outer.text, True):
            self._extend_parent(outer.text)
        elif not (outer.flat and cut_number(outer.flat)[1] == self.parent and not is_numbered(outer.flat)):
            self._take_outer(row)

    def _take_areas(self, row: Row) -> None:
        for column in self.columns.all(Role.AREA):
            cell = row[column]
            if cell.text and not cell.covered:
                if self.column_areas.get(column) != cell.flat:
                    for later in [key for key in self.column_areas if key > column]:
                        del self.column_areas[later]
                self.column_areas[column] = cell.flat

    def _areas(self) -> tuple[AreaHeading, ...]:
        from tracker.papers.understanding.areas import heading_of

        bands = self.bands.areas or self.context
        texts = [self.column_areas[column] for column in sorted(self.column_areas)]
        if not texts:
            return bands
        within = " / ".join([*(heading.text for heading in bands), *texts[:-1]])
        return (heading_of(texts[-1], within),)

    def _found(self, row: Row, cell: Cell) -> Found:
        number, text = cut_number(cell.flat) if is_numbered(cell.flat) else ("", "")
        ref = self._value(row, Role.REF).flat
        if number and not ref:
            cell = replace(cell, text=text)
        statuses = tuple(row[column] for column in self._status_columns())
        return Found(
            place=row.place,
            action=cell,
            parent=self.parent if self.columns.outer is not None else "",
            ref=ref or (self.parent_ref if self.columns.outer is not None else "") or number,
            group=self.group,
            areas=self._areas(),
            owner=self._value(row, Role.OWNER) if self.columns.all(Role.OWNER) else self.owner,
            support=self._value(row, Role.SUPPORT),
            target=self._value(row, Role.TARGET),
            revised=self._value(row, Role.REVISED),
            start=self._value(row, Role.START),
            done_on=self._value(row, Role.DONE_ON),
            statuses=statuses,
            percent=self._value(row, Role.PERCENT),
            progress="\n".join(self._texts(row, Role.PROGRESS)),
            outcome=self._value(row, Role.OUTCOME),
            priority=self._value(row, Role.PRIORITY).flat,
            notes=self._notes(row),
            places=[row.place],
            parent_number=self.parent_number,
            cut=self._cut_by(),
            struck=row.struck,
        )

    def _status_columns(self) -> tuple[int, ...]:
        """The status columns, the surest first; where each is of a month, quarter or term the latest counts."""
        columns = self.columns.all(Role.STATUS)
        periods = [column for column in columns if _PERIOD.search(self.columns.headings[column])]
        return tuple(reversed(columns)) if len(periods) > 1 else columns

    def _cut_by(self) -> CutBy:
        """Where no column holds progress it stands with the action, the more surely when the heading says so."""
        if any(self.columns.profiles[column].filled for column in self.columns.all(Role.PROGRESS)):
            return CutBy.NOTHING
        heading = self.columns.headings[self.columns.inner or 0]
        says_so = any(
            meaning.role in {Role.PROGRESS, Role.STATUS} for meaning in meanings(heading) if meaning.score > 0.6
        )
        return CutBy.SENTENCE if says_so else CutBy.DASH

    def _notes(self, row: Row) -> list[tuple[str, str]]:
        kept = (Role.NOTE, Role.TYPE, Role.RISK, Role.REVIEW)
        notes = [
            (self.columns.headings[column], cell.text)
            for column, cell in row.own
            if self.columns.roles[column] in kept and cell.text
        ]
        for role in (Role.OUTCOME, Role.SUPPORT, Role.REF, Role.PRIORITY):
            notes += [(self.columns.headings[at], row[at].text) for at in self.columns.all(role)[1:] if row[at].text]
        return notes

    def _add_to_last(self, row: Row, skip: tuple[int | None, ...] = ()) -> None:
        """Words of a row without an action of its own go to the last action, or the last that has such words."""
        assert self.last is not None
        if row.place not in self.last.places:
            self.last.places.append(row.place)
        for column, cell in row.own:
            if column in skip:
                continue
            role = self.columns.roles[column]
            if role is Role.OUTCOME:
                self._add_outcome(cell)
            elif role is Role.OWNER:
                self.last.owner = join_cells(self.last.owner, cell)
            elif role is Role.TARGET:
                self.last.target = join_cells(self.last.target, cell)
            elif role is Role.STATUS:
                self.last.statuses = (*self.last.statuses, cell)
            elif role is Role.PROGRESS or column == self.columns.inner:
                self.last.progress = join_words(self.last.progress, cell.text)
            else:
                self.last.notes.append((self.columns.headings[column], cell.text or cell.struck))

    def _add_outcome(self, cell: Cell) -> None:
        """An outcome cell may be merged over several actions, so its next page goes on with the last that has one."""
        assert self.last is not None
        for found in reversed(self.findings.actions):
            if found.parent_number != self.last.parent_number:
                break
            if found.outcome.text:
                found.outcome = join_cells(found.outcome, cell)
                return
        self.last.outcome = cell

    def _leave(self, row: Row, why: str) -> None:
        for column, cell in row.own:
            place = replace(row.place, column=column + 1)
            self.findings.leave(place, cell.text or cell.struck, why)

    # Cells by role

    def _own_at(self, row: Row, column: int | None) -> Cell:
        """The cell of a column if it begins in this row."""
        if column is None or row[column].from_above or row[column].covered:
            return BLANK
        return row[column]

    def _own(self, row: Row, role: Role) -> Cell:
        cells = (self._own_at(row, column) for column in self.columns.all(role))
        return next((cell for cell in cells if cell.text or cell.struck), BLANK)

    def _value(self, row: Row, role: Role) -> Cell:
        """The first filled cell of a role, also one merged from above."""
        cells = (row[column] for column in self.columns.all(role))
        return next((cell for cell in cells if cell.text or cell.struck or cell.fill), BLANK)

    def _texts(self, row: Row, role: Role) -> list[str]:
        columns = self.columns.all(role)
        several = sum(bool(row[column].text) for column in columns) > 1
        return [
            f"{self.columns.headings[column]}: {row[column].text}" if several else row[column].text
            for column in columns
            if row[column].text and not row[column].from_above
        ]
