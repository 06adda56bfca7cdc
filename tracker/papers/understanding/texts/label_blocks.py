"""Labels with their values: blocks of them that make an action, labels of an item, labels of a whole topic."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.papers.grid import BLANK, Cell
from tracker.papers.understanding.texts.answered import go_deeper, names_deed_of
from tracker.papers.understanding.texts.broken_off import broken_off
from tracker.papers.understanding.texts.candidates import Candidate, State
from tracker.papers.understanding.texts.dated_steps import dated_steps
from tracker.papers.understanding.texts.event import Event
from tracker.papers.understanding.words.acting import are_owners
from tracker.papers.understanding.words.announcements import announces_actions
from tracker.papers.understanding.words.areas import names_topic
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.heading_words import PLAINLY, SAYING, plain_words
from tracker.papers.understanding.words.items import read_line
from tracker.papers.understanding.words.label_cells import add_labels
from tracker.papers.understanding.words.labels import Labelled
from tracker.papers.understanding.words.outline import topic_of
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role

_OF_ACTIONS = (Role.OWNER, Role.TARGET, Role.STATUS, Role.PRIORITY, Role.PROGRESS, Role.REVISED, Role.START)
"""Labels that below a heading make it an action."""
_OF_PAPER = frozenset({"date", "dated", "day", "date of meeting", "meeting date", "time", "when", "meeting"})
"""Labels that below the title of a paper say when it was written or met about."""
_OF_LETTER = frozenset({"subject", "re"})
_TALKED_ABOUT = SAYING | {"summary", "proposal", "proposals"}
"""Words of labels that may say what is to be done, and as well what was put before a meeting."""
_NUMBER = re.compile(r"(?<![\w/-])((?:[A-Z]{1,6}[-/])?[A-Z]{0,4}\d[\w./-]*)\s*(?:[(\[][^()\[\]]*[)\]])?$")
"""The number or code at the end of a label: "Action 3.1", "Action HS-2024-Q1-03"."""
_MEETING = re.compile(r"(?:[\w-]+ ){0,2}(?:meeting|minutes|session|call|sync|stand-?up)\b[^a-z]{0,20}$", re.IGNORECASE)
"""A heading that only counts or dates a meeting."""
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|hrs|h)?|\d{1,2}[:.]\d\d\s*[–-]\s*\d{1,2}[:.]\d\d", re.IGNORECASE
)
"""A time of day, which says when people met: "Opened: 19:45"."""


@dataclass(frozen=True)
class _Titled:
    """A heading that was taken for an action, and the headings above it."""

    event: Event
    block: Candidate
    path: tuple[tuple[int, str], ...]


class LabelReader:
    """Puts each label where it belongs."""

    def __init__(self, state: State, findings: Findings) -> None:
        """`state` is shared with the reader of the lines between the labels."""
        self._state = state
        self._findings = findings
        self._titled: _Titled | None = None
        """The heading that was last taken for an action."""
        self._last: Event | None = None
        """The last label of a block."""

    def take(self, event: Event) -> None:
        """A label goes to the block that it goes on with, to the item above it, to a new block, or to the topic."""
        state, role = self._state, event.role
        assert role is not None
        self._findings.name(event.line.place, event.label, "label")
        if event.form and role in AREA_LIKE and state.block is not None and state.block.at != event.at:
            state.block = None
        self._reopen(event)
        if _CLOCK.fullmatch((event.cell or BLANK).flat):
            self._findings.leave(event.line.place, f"{event.label} {event.line.text}", "label without an action")
        elif role in ACTION_LIKE and self._is_none(event):
            self._findings.leave(event.line.place, f"{event.label}: {event.line.text}", "list without actions")
        elif role in ACTION_LIKE and state.block is not None and names_deed_of(event, state.block):
            go_deeper(state.block, event)
        elif role in ACTION_LIKE and self._goes_on_with_tick(event):
            last = state.run[-1].found
            last.action = replace(last.action, text=f"{last.action.text} {event.label}: {event.line.text}")
        elif role in ACTION_LIKE and not (role is Role.HOW and self._only_explains(event)):
            self._begin(event)
        elif state.block is not None:
            self._into(state.block, event)
        elif state.run and event.headed:
            for candidate in state.run:
                self._into(candidate, event)
        elif state.run and self._is_of_item(event):
            self._into(state.run[-1], event)
        elif state.title is not None and role in _OF_ACTIONS and self._may_be_titled(event, state.title):
            self._into(self._begin_titled(state.title), event)
        else:
            self._to_topic(event)

    def go_on(self, event: Event, block: Candidate) -> None:
        """Words of a form without a label belong to the last label, which is when it is to be done."""
        cell = event.cell or BLANK
        steps = dated_steps(cell)
        if steps:
            self._add_steps(block, event, steps)
        else:
            block.found.target = Cell(f"{block.found.target.text}\n{cell.text}".strip())

    def _goes_on_with_tick(self, event: Event) -> bool:
        """Right below the item of a tick box, and not in the list itself, it says what that comes down to."""
        run = self._state.run
        return bool(run) and run[-1].found.done is not None and run[-1].at == event.at - 1 and not event.line.marker

    def _is_none(self, event: Event) -> bool:
        """Whether it names no action here: what a letter is about, or who "for action" is sent the paper."""
        state, label = self._state, event.label.casefold()
        subject = label in _OF_LETTER and not (event.form or state.candidates or state.path)
        sent = state.other and label == "for action" and are_owners(event.line.text, sure=True)
        return subject or sent or self._only_begins(event)

    def _only_begins(self, event: Event) -> bool:
        """Whether one item of a list that announces nothing only begins so: "Ticket 7: waits for the new server"."""
        state = self._state
        loose = not PLAINLY & set(plain_words(event.label)) and not state.announced and state.announcing is None
        return loose and bool(event.line.marker and state.run) and not any(each.labelled for each in state.run)

    def _only_explains(self, event: Event) -> bool:
        """Whether a "How" or "Method" is that of an action above it, or of the paper under whose title it stands."""
        of_paper = not self._state.candidates and len(self._state.path) == 1 and self._state.path[0][0] == 1
        return self._state.block is not None or self._answers(event) or of_paper

    def _answers(self, event: Event) -> bool:
        """Whether it says what is done about the recommendation above it, which has a code of its own."""
        run = self._state.run
        return bool(run) and run[-1].found.ref[:1].isupper() and self._is_of_item(event)

    def _is_of_item(self, event: Event) -> bool:
        """Below one item, or deeper than the last; below a list of several it speaks of all of them."""
        run = self._state.run
        deeper = event.line.depth > run[-1].depth or (bool(event.line.marker) and event.line.depth >= run[-1].depth)
        return deeper or len(run) == 1 or any(candidate.labelled for candidate in run)

    def _reopen(self, event: Event) -> None:
        """A label may go on with a block that a list broke off."""
        block = broken_off(self._state, self._last, event) if self._last is not None else None
        if block is not None:
            self._state.block, self._state.run = block, []

    def _may_be_titled(self, event: Event, title: Event) -> bool:
        """A heading right above labels is the action that they speak of, unless it announces something.

        "What happened:" with nothing behind it says nothing of an action, nor does a "Note: ..." by itself.
        """
        if event.role is Role.PROGRESS and not ((event.cell or BLANK).text and event.label.casefold() != "note"):
            return False
        top = title.line.text == self._state.paper or (title.rank == 1 and not self._state.candidates)
        top = top or _MEETING.match(title.line.text) is not None
        named = top and event.label.casefold() in _OF_PAPER
        return not (event.form or announces_actions(title.line.text) or self._state.other or named) and title.rank > 0

    def _begin(self, event: Event) -> None:
        cell = event.cell or BLANK
        if not cell.text:
            return
        self._last = event
        found = Found(place=event.line.place, places=[event.line.place], action=cell)
        number = _NUMBER.search(event.label)
        found.ref = number[1] if number else ""
        self._state.block = self._state.add(event, found, item=False, labelled=True)
        self._state.block.vague = set(plain_words(event.label)) <= _TALKED_ABOUT
        self._state.run = []
        if self._state.title is not None:
            self._state.begin_below(self._state.title)

    def _begin_titled(self, title: Event) -> Candidate:
        state = self._state
        state.title = None
        state.leave(topic_of(title.line.text))
        found = read_line(title.line)
        state.block = state.add(title, found, item=False, labelled=True)
        state.block.titled, state.block.top = True, title.rank == 1
        self._titled = _Titled(title, state.block, tuple(state.path))
        return state.block

    def leave_title(self) -> None:
        """A list below a heading and its "Lead: ..." shows that the heading was a topic, and the lead that of all.

        So does a list that is announced below its labels: "Lead: ... Due: ... Tasks:".
        """
        state, titled = self._state, self._titled
        self._titled = None
        if titled is None or state.candidates[-1:] != [titled.block] or tuple(state.path) != titled.path:
            return
        found = titled.block.found
        lead = state.block is titled.block and titled.block.signs and not found.target.text
        if found.statuses or not (lead or (state.block is None and state.announced)):
            return
        state.candidates.pop()
        state.enter(titled.event.rank, topic_of(titled.event.line.text))
        state.topic.owner, state.topic.support, state.topic.target = found.owner, found.support, found.target

    def _into(self, candidate: Candidate, event: Event) -> None:
        assert event.role is not None
        self._last, cell = event, event.cell or BLANK
        candidate.labelled = True
        if event.role is Role.TARGET and (steps := dated_steps(cell)):
            self._add_steps(candidate, event, steps)
        elif event.role in ACTION_LIKE and candidate.found.action.text:
            candidate.found.notes.append((event.label, cell.text))
        else:
            add_labels(candidate.found, (Labelled(event.role, event.label, cell.text),))

    def _add_steps(self, block: Candidate, event: Event, steps: list[tuple[str, str]]) -> None:
        """A "when" that lists what is done by which day: each is an action of its own, under the same owners."""
        for day, words in steps:
            if day:
                found = Found(place=event.line.place, places=[event.line.place], action=Cell(words), target=Cell(day))
                found.owner, found.parent = block.found.owner, block.found.action.flat
                self._state.add(event, found, item=False, labelled=True).topic = block.topic
        loose = "\n".join(words for day, words in steps if not day)
        if loose:
            block.found.target = Cell(loose)

    def _to_topic(self, event: Event) -> None:
        state, cell, role = self._state, event.cell or BLANK, event.role
        words = f"{event.label} {cell.flat}"
        if role in AREA_LIKE and names_topic(cell.flat) and event.at != state.form:
            state.form = event.at
            state.enter(10, cell.flat)
            self._findings.name(event.line.place, words, "heading")
            return
        if role is Role.TARGET and event.label.casefold() in _OF_PAPER and not state.candidates:
            self._findings.leave(event.line.place, words, "label without an action")
            return
        begun = any(candidate.topic is state.topic for candidate in state.candidates)
        if role is Role.OWNER and not state.topic.owner.text:
            state.topic.owner = cell
        elif role is Role.SUPPORT and not state.topic.support.text:
            state.topic.support = cell
        elif role is Role.TARGET and not state.topic.target.text and not begun:
            state.topic.target = cell
        else:
            self._findings.leave(event.line.place, words, "label without an action")
            return
        self._findings.name(event.line.place, words, "holds for all actions here")
