"""Actions in text without a table: lists under a heading that announces them, tick boxes, blocks of labels."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.grid import Cell
from tracker.papers.understanding.announcements import announces_actions, announces_other, status_of_heading
from tracker.papers.understanding.candidates import Candidate, State
from tracker.papers.understanding.events import Event, Kind
from tracker.papers.understanding.found import Findings
from tracker.papers.understanding.items import owner_in_sentence, read_line
from tracker.papers.understanding.label_blocks import LabelReader
from tracker.papers.understanding.outline import topic_of


class ListReader:
    """Walks the events of a text and gathers what may be actions."""

    def __init__(self, findings: Findings) -> None:
        """`findings` takes the headings, and the words between the actions."""
        self._findings = findings
        self._state = State()
        self._labels = LabelReader(self._state, findings)

    def read(self, events: Sequence[Event]) -> list[Candidate]:
        """All candidates, in order."""
        takes = {
            Kind.HEADING: self._heading,
            Kind.ITEM: self._item,
            Kind.LABEL: self._labels.take,
            Kind.TEXT: self._text,
        }
        for event in events:
            if event.kind is Kind.BREAK:
                self._state.block, self._state.run = None, []
            else:
                takes[event.kind](event)
        return self._state.candidates

    def _heading(self, event: Event) -> None:
        """What it announces holds until the next; below one that announces actions smaller ones part them by topic."""
        state, text = self._state, event.line.text.strip().rstrip(":").strip()
        state.block, state.run, state.title = None, [], event
        below = state.announced and state.announced_rank < event.rank < 10
        state.announced = announces_actions(text) or (below and not text.endswith("?") and not announces_other(text))
        if not below:
            state.announced_rank = event.rank
        state.other = announces_other(text) and not state.announced
        state.status = status_of_heading(text)
        state.announced = state.announced or bool(state.status)
        if event.rank and not announces_actions(text) and not text.endswith("?"):
            state.enter(event.rank, topic_of(text))
        self._findings.name(event.line.place, event.line.text, "heading")

    def _item(self, event: Event) -> None:
        state, line = self._state, event.line
        found = read_line(line)
        if state.status and not found.statuses:
            found.statuses = (Cell(state.status),)
        candidate = state.add(event, found)
        candidate.depth = max(line.depth, line.marker.strip(".)").count("."))
        for before in reversed(state.run):
            if before.depth < candidate.depth:
                before.children += 1
                found.parent = before.found.action.flat
                break
        state.run.append(candidate)
        state.block = None

    def _text(self, event: Event) -> None:
        """A paragraph is an action where it tells somebody to act, or carries signs of one; else it parts the lists."""
        state = self._state
        if event.form and state.block is not None and event.cell is not None:
            self._labels.go_on(event, state.block)
            return
        found = read_line(event.line)
        if owner_in_sentence(found.action.flat) or found.statuses or (found.owner.text and found.target.text):
            state.add(event, found, item=False)
            state.run = []
        elif state.run and state.run[-1].labelled and len(event.line.text.split()) < 40:
            last = state.run[-1].found
            last.progress = f"{last.progress}\n{event.line.text}".strip()
        else:
            state.run, state.title = [], None
            self._findings.leave(event.line.place, event.line.text, "text between the actions")
