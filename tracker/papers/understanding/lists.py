"""Actions in text without a table: lists under a heading that announces them, tick boxes, blocks of labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Cell
from tracker.papers.understanding.announcements import announces_actions, announces_other, status_of_heading
from tracker.papers.understanding.areas import heading_of
from tracker.papers.understanding.events import Event, Kind
from tracker.papers.understanding.found import Findings, Found
from tracker.papers.understanding.items import add_labels, owner_in_sentence, read_line, take_signs
from tracker.papers.understanding.labels import Labelled
from tracker.papers.understanding.looks import is_certain_date
from tracker.papers.understanding.roles import ACTION_LIKE, Role


@dataclass
class _Area:
    """A topic of the text: its headings, and what labels outside any action say of all its actions."""

    headings: tuple[AreaHeading, ...] = ()
    owner: Cell = BLANK
    support: Cell = BLANK
    target: Cell = BLANK


@dataclass
class Candidate:
    """Something that may be an action, with what speaks for it."""

    at: int
    found: Found
    area: _Area
    announced: bool = False
    """Stands below a heading that announces actions."""
    other: bool = False
    """Stands below a heading that announces something else."""
    labelled: bool = False
    """Has labels of its own, as a form or block has."""
    depth: int = 0
    children: int = 0
    item: bool = True

    @property
    def signs(self) -> int:
        """How many of owner, date and status it carries."""
        found = self.found
        return sum((bool(found.owner.text), bool(found.target.text), bool(found.statuses) or found.done is not None))


@dataclass
class _State:
    area: _Area = field(default_factory=_Area)
    path: list[tuple[int, str]] = field(default_factory=list)
    announced: bool = False
    announced_rank: int = 0
    other: bool = False
    status: str = ""
    title: Event | None = None
    """A heading with nothing below it yet: the action itself, where labels follow."""
    block: Candidate | None = None
    form: int = -1
    """The block of the last form that named what it is about."""
    run: list[Candidate] = field(default_factory=list)
    """The items since the last heading or paragraph."""


class ListReader:
    """Walks the events of a text and gathers what may be actions."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.candidates: list[Candidate] = []
        self._state = _State()

    def read(self, events: Sequence[Event]) -> list[Candidate]:
        """All candidates, in order."""
        for event in events:
            if event.kind is Kind.HEADING:
                self._heading(event)
            elif event.kind is Kind.ITEM:
                self._item(event)
            elif event.kind is Kind.LABEL:
                self._label(event)
            elif event.kind is Kind.TEXT:
                self._text(event)
            else:
                self._state.block, self._state.run = None, []
        return self.candidates

    def _heading(self, event: Event) -> None:
        state, text = self._state, event.line.text.strip().rstrip(":").strip()
        state.block, state.run, state.title = None, [], event
        below = state.announced and state.announced_rank < event.rank < 10
        state.announced = announces_actions(text) or (below and not text.endswith("?") and not announces_other(text))
        if not below:
            state.announced_rank = event.rank
        state.other = announces_other(text) and not state.announced
        state.status = status_of_heading(text)
        if state.status:
            state.announced = True
        if event.rank and not announces_actions(text) and not text.endswith("?"):
            state.path = [(rank, upper) for rank, upper in state.path if rank < event.rank]
            state.path.append((event.rank, _without_label(text)))
            state.area = _Area(self._headings())
        self.findings.name(event.line.place, event.line.text, "heading")

    def _headings(self) -> tuple[AreaHeading, ...]:
        path = [text for _, text in self._state.path]
        if len(path) > 1 and self._state.path[0][0] == 1:
            path = path[1:]
        return (heading_of(path[-1], " / ".join(path[:-1][-1:])),) if path else ()

    def _item(self, event: Event) -> None:
        state, line = self._state, event.line
        found = read_line(line)
        if state.status and not found.statuses:
            found.statuses = (Cell(state.status),)
        candidate = self._add(event, found)
        candidate.depth = line.depth
        for before in reversed(state.run):
            if before.depth < line.depth:
                before.children += 1
                candidate.found.parent = before.found.action.flat
                break
        state.run.append(candidate)
        state.block = None

    def _add(self, event: Event, found: Found) -> Candidate:
        state = self._state
        found.areas = state.area.headings
        found.parent_number = -1 - len(self.candidates)
        candidate = Candidate(event.at, found, state.area, state.announced, state.other)
        self.candidates.append(candidate)
        return candidate

    def _label(self, event: Event) -> None:
        """A label belongs to the block that it goes on with, to the item above it, to a new block, or to the area."""
        state, role = self._state, event.role
        assert role is not None
        self.findings.name(event.line.place, event.label, "label")
        if role in ACTION_LIKE and not (role is Role.HOW and state.block):
            self._begin_block(event)
        elif state.block is not None and state.block.at <= event.at:
            self._into(state.block, event)
        elif state.run and self._is_of_item(event):
            self._into(state.run[-1], event)
        elif state.title is not None and role is not Role.AREA and self._may_be_titled(event):
            self._begin_titled(state.title)
            self._label(event)
        else:
            self._to_area(event)

    def _is_of_item(self, event: Event) -> bool:
        run = self._state.run
        deeper = event.line.depth > run[-1].depth or (bool(event.line.marker) and event.line.depth >= run[-1].depth)
        return deeper or len(run) == 1 or any(candidate.labelled for candidate in run)

    def _may_be_titled(self, event: Event) -> bool:
        """A heading right above labels is the action that they speak of, unless it announces something."""
        title = self._state.title
        assert title is not None
        if event.form or announces_actions(title.line.text) or self._state.other or not title.rank:
            return False
        return event.role in {
            Role.OWNER,
            Role.TARGET,
            Role.STATUS,
            Role.PRIORITY,
            Role.PROGRESS,
            Role.REVISED,
            Role.START,
        }

    def _begin_block(self, event: Event) -> None:
        state = self._state
        if state.block is not None and self._goes_with(state.block, event):
            self._into(state.block, event)
            return
        assert event.cell is not None
        if not event.cell.text:
            return
        found = Found(place=event.line.place, places=[event.line.place])
        found.action = event.cell
        number = re.search(r"(\d+(?:\.\d+)*[a-z]?)\s*$", event.label)
        found.ref = number[1] if number else ""
        state.block = self._add(event, found)
        state.block.labelled, state.block.item = True, False
        state.run = []

    def _goes_with(self, block: Candidate, event: Event) -> bool:
        """A second text for the same action: an agreed action behind its recommendation, or how behind what."""
        if event.role in {Role.RECOMMENDATION} or not block.found.action.text or block.signs:
            return False
        labels = {label for label, _ in block.found.notes}
        return event.role is not Role.HOW and event.label not in labels and block.at == event.at and False

    def _begin_titled(self, title: Event) -> None:
        state = self._state
        found = Found(place=title.line.place, places=[title.line.place], action=Cell(title.line.text))
        state.title = None
        if state.path and state.path[-1][1] == _without_label(title.line.text.strip().rstrip(":").strip()):
            state.path.pop()
            state.area = _Area(self._headings())
        line = read_line(replace(title.line, marker=""))
        found.action, found.ref, found.statuses = line.action, line.ref, line.statuses
        state.block = self._add(title, found)
        state.block.labelled, state.block.item = True, False

    def _into(self, candidate: Candidate, event: Event) -> None:
        assert event.role is not None
        cell = event.cell or BLANK
        candidate.labelled = True
        if event.role is Role.TARGET and (steps := _dated_steps(cell)):
            self._add_steps(candidate, event, steps)
            return
        if event.role in ACTION_LIKE and candidate.found.action.text:
            candidate.found.notes.append((event.label, cell.text))
            return
        add_labels(candidate.found, (Labelled(event.role, event.label, cell.text),))

    def _add_steps(self, block: Candidate, event: Event, steps: list[tuple[str, str]]) -> None:
        """A "when" that lists what is done by which day: each is an action of its own, under the same owners."""
        loose: list[str] = []
        for day, words in steps:
            if not day:
                loose.append(words)
                continue
            found = Found(place=event.line.place, places=[event.line.place], action=Cell(words), target=Cell(day))
            found.owner, found.parent = block.found.owner, block.found.action.flat
            candidate = self._add(event, found)
            candidate.labelled, candidate.item, candidate.area = True, False, block.area
        if loose:
            block.found.target = Cell("\n".join(loose))

    def _to_area(self, event: Event) -> None:
        state, cell = self._state, event.cell or BLANK
        if event.role is Role.AREA and cell.text and event.at != state.form:
            state.form = event.at
            state.path = [(rank, text) for rank, text in state.path if rank < 10]
            state.path.append((10, cell.flat))
            state.area = _Area(self._headings())
            self.findings.name(event.line.place, f"{event.label} {cell.flat}", "heading")
            return
        if event.role is Role.OWNER and not state.area.owner.text:
            state.area.owner = cell
        elif event.role is Role.SUPPORT and not state.area.support.text:
            state.area.support = cell
        elif event.role is Role.TARGET and not state.area.target.text and not self._has_actions(state.area):
            state.area.target = cell
        else:
            self.findings.leave(event.line.place, f"{event.label} {cell.flat}", "label without an action")
            return
        self.findings.name(event.line.place, f"{event.label} {cell.flat}", "holds for all actions here")

    def _has_actions(self, area: _Area) -> bool:
        return any(candidate.area is area for candidate in self.candidates)

    def _text(self, event: Event) -> None:
        state = self._state
        if event.form and state.block is not None and event.cell is not None:
            if steps := _dated_steps(event.cell):
                self._add_steps(state.block, event, steps)
            elif state.block.found.target.text:
                state.block.found.target = Cell(f"{state.block.found.target.text}\n{event.cell.text}")
            else:
                state.block.found.target = event.cell
            return
        found = read_line(event.line)
        who = owner_in_sentence(found.action.flat)
        if who or found.statuses or (found.owner.text and found.target.text):
            self._add(event, found).item = False
            state.run = []
            return
        if state.run and len(event.line.text.split()) < 40 and state.run[-1].labelled:
            state.run[-1].found.progress = f"{state.run[-1].found.progress}\n{event.line.text}".strip()
            return
        state.run, state.title = [], None
        self.findings.leave(event.line.place, event.line.text, "text between the actions")


_BULLET = re.compile(r"^[•○o▪*-]\s*|^\d+[.)]\s*")
_STEP = re.compile(r"(?P<day>.{3,40}?)\s*[–—:-]\s+(?P<words>\S.*)$")


def _dated_steps(cell: Cell) -> list[tuple[str, str]]:
    """The lines of a cell as (day, what is done by then), with an empty day for others; empty where no line is both."""
    pieces = [piece for line in cell.text.split("\n") for piece in re.split(r"\s(?=[•○]\s)", line)]
    steps: list[tuple[str, str]] = []
    for piece in pieces:
        bare = _BULLET.sub("", piece.strip()).strip()
        found = _STEP.match(bare)
        if found and is_certain_date(found["day"]) and len(found["words"].split()) >= 3:
            steps.append((found["day"].strip(), found["words"].strip()))
        elif bare and bare != "--":
            steps.append(("", bare))
    return steps if any(day for day, _ in steps) else []


def _without_label(text: str) -> str:
    """A heading without the word that says what it heads: "Performance Indicator : D56 - Waits" is "D56 - Waits"."""
    label, colon, rest = text.partition(":")
    if (
        colon
        and rest.strip()
        and len(label.split()) <= 3
        and re.search(r"indicator|measure|card|title", label, re.IGNORECASE)
    ):
        return rest.strip()
    return text


def settle_areas(candidates: Sequence[Candidate]) -> None:
    """What a label said of a whole area goes to its actions that say nothing themselves."""
    for candidate in candidates:
        found, area = candidate.found, candidate.area
        if not found.owner.text:
            found.owner = area.owner
        if not found.support.text:
            found.support = area.support
        if not found.target.text:
            found.target = area.target
        if not found.owner.text and (who := owner_in_sentence(found.action.flat)):
            found.owner = Cell(who)
        take_signs(found)
