"""What the headings of a text say of all that stands below them: actions, a topic, how these stand, whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.candidates import NUMBERED_RANK, PLAIN_RANKS, State
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.texts.pointed import is_bare
from tracker.papers.understanding.words.announcements import (
    announces_actions,
    announces_other,
    is_agenda,
    leads_in,
    tells_decisions,
    whose_actions,
)
from tracker.papers.understanding.words.found import Findings
from tracker.papers.understanding.words.fronts import bracketed
from tracker.papers.understanding.words.heading_states import status_of_heading
from tracker.papers.understanding.words.item_days import after_span
from tracker.papers.understanding.words.labels import heads_part
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.outline import topic_of

_STYLED = 10
"""Headings with a style of their own rank higher than this; the others only look like headings."""

_APART = 2
"""Rank down to which headings part a text in sections that stand by themselves."""
_BY_DAY = re.compile(
    r"by (?P<day>[^.:;]{3,60}?),? (?:we|they|(?:the|our) \w+) (?:will|shall|plan to|aim to|intend to)(?: also)?$",
    re.IGNORECASE,
)
"""The beginning of a sentence that the list below ends, with its day: "By the end of May we will"."""
_RESULTS = re.compile(r"(?:(?:key|main|phase|expected|planned|final)\s+)?deliverables", re.IGNORECASE)
"""A heading of what is handed over: to be done where nothing else is, else what comes of the steps above it."""
_MYSELF = re.compile(r"\s*\((?:me|myself|I)\)$")


class HeadingReader:
    """Keeps what the last headings announced."""

    def __init__(self, state: State, findings: Findings, events: Sequence[Event]) -> None:
        """`state` is shared with the readers of what stands below the headings; `events` are the whole text's."""
        self._state = state
        self._findings = findings
        headings = (event.line.text for event in events if event.kind is Kind.HEADING)
        self._board = len({status for text in headings if (status := status_of_heading(text))}) > 1
        """Several headings say how something stands, as on a board."""
        self._lent = False
        """The last heading that announces actions gave them a day."""

    def take(self, event: Event, following: Event | None) -> None:
        """What it announces holds until the next; below one that announces actions smaller ones part them by topic."""
        state, text = self._state, event.line.text.strip().rstrip(":").strip()
        self._findings.name(event.line.place, event.line.text, "heading")
        if state.block is not None and event.rank == 0 and heads_part(text):
            return
        lists = following is not None and following.kind is Kind.ITEM
        charges = lists and following is not None and bracketed(following.line.text, surnames=True) is not None
        results = not charges and self._is_of_results(event, text)
        state.block, state.run, state.title, state.announcing, state.above = None, [], event, None, None
        state.latest, state.outline = None, []
        if event.rank:
            number = cut_number(event.line.text)[0] if event.rank == NUMBERED_RANK else ""
            state.counted = (number, event.line.depth)
        self._announce(
            text, event.rank or event.line.level or PLAIN_RANKS, styled=0 < event.rank < _STYLED, lists=lists
        )
        if results:
            state.announced, state.other = False, True
        if text.endswith("?"):
            pass
        elif announces_actions(text):
            if event.line.level:
                state.close_plain()
            state.head(event.rank, topic_of(text))
            if who := whose_actions(text):
                state.own(who)
            self._lend(_day_in(text))
        elif event.rank and not leads_in(event.line.text):
            state.enter(event.rank, topic_of(text))
        state.on_agenda = any(is_agenda(name) for _, name in state.path)

    def _lend(self, day: str) -> None:
        """By when all is to be done that a heading begins to tell, until the next such."""
        if day or self._lent:
            self._state.topic = replace(self._state.topic, target=Cell(day))
        self._lent = bool(day)

    def take_name(self, event: Event) -> None:
        """Somebody's name alone on a line heads what is theirs."""
        self._state.block, self._state.run, self._state.title, self._state.other = None, [], None, False
        self._state.own(_MYSELF.sub("", event.line.text.strip(" :*_@")), event.rank)
        self._findings.name(event.line.place, event.line.text, "heading")

    def _is_of_results(self, event: Event, text: str) -> bool:
        """Whether what it heads is to come of the steps right above it, in the same section."""
        state = self._state
        apart = bool(event.line.level) and event.rank <= _APART
        if apart or not state.run or state.other or not _RESULTS.fullmatch(text):
            return False
        ordered = sum(is_order(after_span(each.found.action.flat)) for each in state.run)
        return state.announced or 2 * ordered >= len(state.run)

    def _announce(self, text: str, strength: int, *, styled: bool, lists: bool) -> None:
        """What stands below are actions, something else or decisions, and how they stand.

        A heading that comes again and again, or has no style, parts the actions above it only where a list follows.
        What one below an announcement says is something else ends with the next of its rank.
        """
        state = self._state
        back, deeper = 0 < strength <= state.other_rank, 0 < state.other_rank < strength
        below = (state.announced or back) and state.announced_rank < strength
        below = below and (styled or (lists and state.announced_rank < _STYLED))
        state.announced = announces_actions(text) or (below and not text.endswith("?") and not announces_other(text))
        if not below and (state.announced or not deeper):
            state.announced_rank = strength
            state.pointed = is_bare(text)
        state.other = announces_other(text) and not state.announced
        if below and state.other:
            state.other_rank = strength
        elif state.announced or not deeper:
            state.other_rank = 0
        state.decided = tells_decisions(text)
        if status := status_of_heading(text, board=self._board):
            state.status, state.status_rank = status, strength
        elif not (below and state.status_rank < strength):
            state.status = ""
        state.announced = state.announced or bool(state.status)


def _day_in(heading: str) -> str:
    """By when the list below a heading is to be done, as its sentence begins with it."""
    found = _BY_DAY.match(heading)
    return found["day"] if found and is_certain_date(found["day"]) else ""
