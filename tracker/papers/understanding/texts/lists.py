"""Actions in text without a table: lists under a heading that announces them, tick boxes, blocks of labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.asides import take_aside
from tracker.papers.understanding.texts.candidates import Candidate, State
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.texts.heading_reader import HeadingReader
from tracker.papers.understanding.texts.label_blocks import LabelReader
from tracker.papers.understanding.texts.outcomes import outcome_of, read_item
from tracker.papers.understanding.texts.own_headings import name_by_headings
from tracker.papers.understanding.texts.pointed import last_topic_in, named_heads
from tracker.papers.understanding.texts.prepared import prepared
from tracker.papers.understanding.texts.telling import told_in
from tracker.papers.understanding.words.acting import People, who_acts
from tracker.papers.understanding.words.announcements import (
    announces_actions,
    closes_letter,
    introduces_actions,
    leads_all,
)
from tracker.papers.understanding.words.found import Findings
from tracker.papers.understanding.words.fronts import bracketed, parted
from tracker.papers.understanding.words.item_days import first_day
from tracker.papers.understanding.words.items import read_line
from tracker.papers.understanding.words.marks import Marked, last_clause
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import Role

_FOLLOWS = re.compile(r"\b(?:following|as follows|these)\b[^.]*:$", re.IGNORECASE)
"""A sentence that goes on with what the heading above it announced: "The following were agreed:"."""
_BRIEFLY = 8
"""Words of a sentence that says no more than that actions follow: "Completed actions carried forward."."""


class ListReader:
    """Walks the events of a text and gathers what may be actions."""

    def __init__(self, findings: Findings, people: People, paper: str, *, meeting: bool = False) -> None:
        """`findings` takes the headings and the words between the actions.

        `people` are those whom the paper names, `paper` is its title; `meeting` says that these are its minutes.
        """
        self._findings = findings
        self._state = State(people, paper)
        self._labels = LabelReader(self._state, findings)
        self._meeting = meeting

    def read(self, events: Sequence[Event]) -> list[Candidate]:
        """All candidates, in order."""
        takes = {
            Kind.ITEM: self._item,
            Kind.LABEL: self._labels.take,
            Kind.TEXT: self._text,
            Kind.MARKED: self._marked,
        }
        events = prepared(events, self._state.people, meeting=self._meeting)
        named = named_heads(events, self._state.people)
        headings = HeadingReader(self._state, self._findings, events)
        last_topic = last_topic_in(events)
        for at, event in enumerate(events):
            self._state.last = self._meeting and at > last_topic
            if event.kind is Kind.BREAK:
                self._state.block, self._state.run, self._state.above = None, [], None
            elif at in named:
                headings.take_name(event)
            elif event.kind is Kind.HEADING:
                headings.take(event, events[at + 1] if at + 1 < len(events) else None)
            else:
                self._state.count_on(event.line)
                takes[event.kind](event)
        name_by_headings(self._state.candidates)
        return self._state.candidates

    def _item(self, event: Event) -> None:
        state, line = self._state, event.line
        if self._end(event):
            return
        self._labels.leave_title()
        state.block, state.title = None, None
        state.go_on(line, meeting=self._meeting)
        discussed = self._meeting and line.done is None and not (state.announced or state.announcing)
        state.above = line if discussed else None
        if discussed and self._tell_within(event):
            return
        if state.announcing is not None and line.depth <= state.announcing[0]:
            state.announcing = None
        if announces_actions(line.text.rstrip(": ")) and len(line.text.split()) <= 5 and line.done is None:
            state.announcing, state.run = (line.depth, line.text), []
            self._findings.name(line.place, line.text, "heading")
            return
        found = read_item(line)
        if event.aside is not None:
            take_aside(found, event.aside)
        if state.status and not found.statuses:
            found.statuses = (Cell(state.status),)
        candidate = state.add(event, found)
        candidate.told = bool(who_acts(found.action.flat, state.people))
        candidate.day_first = bool(first_day(line.text))
        state.nest(candidate, line)
        for before in reversed(state.run):
            if before.depth < candidate.depth:
                before.children += 1
                candidate.within = before
                found.parent = before.found.action.flat
                break
        state.run.append(candidate)

    def _marked(self, event: Event) -> None:
        """An action with a mark of its own; a mark alone speaks of the item or paragraph right above it."""
        state, marked = self._state, event.marked
        assert marked is not None
        if event.line.marker and state.announced and marked.before and self._is_aside(marked):
            self._item(event)
            return
        self._findings.name(event.line.place, f"{marked.label} {marked.ref}".strip(), "label")
        self._findings.leave(event.line.place, marked.before, "text between the actions")
        if not marked.words and state.run:
            self._mark(state.run[-1], marked)
            return
        words = marked.words or self._words_above(marked)
        if not words and marked.owner and state.title is not None and not self._meeting:
            cell = Cell(marked.owner)
            self._labels.take(replace(event, kind=Kind.LABEL, role=Role.OWNER, label=marked.label, cell=cell))
            return
        if not words:
            self._findings.leave(event.line.place, marked.owner, "mark without an action")
            return
        candidate = state.add(event, read_item(replace(event.line, text=words)), item=False, labelled=True)
        self._mark(candidate, marked)
        if event.line.marker:
            state.nest(candidate, event.line)
        state.block, state.run, state.above = candidate, [], None

    def _is_aside(self, marked: Marked) -> bool:
        """A mark behind an item of a list of actions which tells nobody to act only says more of the item."""
        words = marked.words.removeprefix(marked.before)
        named = bracketed(marked.before) or parted(cut_number(marked.before)[1], self._state.people)
        return bool(named) or not (marked.owner or is_order(words) or who_acts(words, self._state.people, sure=True))

    def _mark(self, candidate: Candidate, marked: Marked) -> None:
        candidate.marked = True
        candidate.found.owner = Cell(marked.owner) if marked.owner else candidate.found.owner
        candidate.found.ref = marked.ref or candidate.found.ref
        candidate.found.target = Cell(marked.day) if marked.day else candidate.found.target

    def _words_above(self, marked: Marked) -> str:
        """What the last paragraph says is to be done; it is no action of its own then."""
        state = self._state
        if state.above is None:
            return ""
        words = state.above.text if state.above.marker else last_clause(state.above.text, marked.owner)
        while state.candidates and self._is_told_above(state.candidates[-1]):
            told = state.candidates.pop().found.action.flat
            self._findings.leave(state.above.place, told.replace(words, "").strip(), "text between the actions")
        return words

    def _is_told_above(self, last: Candidate) -> bool:
        above = self._state.above
        return above is not None and last.found.place == above.place and not last.marked

    def _text(self, event: Event) -> None:
        """A paragraph is an action where it tells somebody to act, or carries signs of one; else it parts the lists."""
        state, words = self._state, event.line.text
        if event.form and state.block is not None and event.cell is not None:
            self._labels.go_on(event, state.block)
            return
        if self._end(event):
            return
        state.above = event.line
        briefly = len(words.split()) <= _BRIEFLY and announces_actions(words.rstrip("."))
        if briefly or closes_letter(words) or words.endswith(":"):
            follows = state.announced and _FOLLOWS.search(words) is not None
            state.announced = briefly or introduces_actions(words) or follows
            state.run = []
        if who := leads_all(words):
            state.own_all(who)
            self._findings.name(event.line.place, words, "holds for all actions here")
            return
        if self._tell_within(event):
            return
        found = read_line(event.line)
        who = who_acts(found.action.flat, state.people, sure=state.announced)
        if who or found.statuses or (found.owner.text and found.target.text):
            found.owner = found.owner if found.owner.text else Cell(who)
            state.add(event, found, item=False).told = bool(who)
            state.run = []
        elif state.run and state.run[-1].labelled and len(words.split()) < 40:
            last = state.run[-1].found
            last.progress = f"{last.progress}\n{words}".strip()
        else:
            state.run, state.title, state.latest = [], None, None
            self._findings.leave(event.line.place, words, "text between the actions")

    def _end(self, event: Event) -> bool:
        """A line that says what became of the action above it, with no words that would be another's."""
        last, outcome = self._state.latest, outcome_of(event.line.text)
        if last is None or outcome is None or event.line.done is not None or event.line.struck or last.found.statuses:
            return False
        below = not event.line.marker or not last.item or event.line.depth > last.depth
        if outcome.rest and not below:
            return False
        last.found.statuses = (Cell(outcome.status),)
        last.found.progress = f"{last.found.progress}\n{outcome.rest}".strip()
        last.found.places.append(event.line.place)
        return True

    def _tell_within(self, event: Event) -> bool:
        """A paragraph of which some words have somebody do something: each of those may be an action."""
        state = self._state
        told, rest = told_in(event.line.text, state.people, meeting=self._meeting)
        for each in told:
            found = read_line(replace(event.line, text=each.words))
            found.owner = found.owner if found.owner.text else Cell(each.who)
            candidate = state.add(event, found, item=False)
            candidate.told = True
            if event.line.marker:
                state.nest(candidate, event.line)
        if told:
            state.run, state.title = [], None
            self._findings.leave(event.line.place, rest, "text between the actions")
        return bool(told)
