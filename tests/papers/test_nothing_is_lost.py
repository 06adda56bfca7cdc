"""Text in is text out: every word of a paper is in an action, a heading, or listed as left over (issue 3.8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.papers.test_kinds import MAKERS
from tests.samples.kinds import Kind
from tracker.papers.draft import Draft, DraftAction, Place
from tracker.papers.grid import Cell, Grid, Paper, Row, dense
from tracker.papers.reading.files import read_paper
from tracker.papers.refusals import NotAPlan
from tracker.papers.understanding.understand import understand


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def texts_of(action: DraftAction) -> Iterator[str]:
    yield from (action.full_text, action.progress, action.ref, action.parent_action, action.group, action.area)
    yield from (action.outcome, action.outcome_inherited, action.priority, action.owner_text)
    yield from (owner.text for owner in (*action.owners, *action.supporting))
    yield from (text for note in action.notes for text in note)
    yield action.target.text if action.target is not None else ""
    yield action.status.text if action.status is not None else ""


def said_in(draft: Draft) -> set[str]:
    listed = [left.text for left in (*draft.left_over, *draft.headings)]
    actions = [text for action in draft.actions for text in texts_of(action)]
    return {token for text in (*listed, *actions) for token in tokens(text)}


def lost_words(paper: Paper) -> list[tuple[str, str]]:
    said = said_in(understand(paper))
    return [(str(place), token) for place, text in paper.words() for token in tokens(text) if not is_said(token, said)]


def is_said(token: str, said: set[str]) -> bool:
    """Whether a word comes out, whole or, where the paper had glued cells together, in its parts."""
    return token in said or any(
        token[:cut] in said and is_said(token[cut:], said)
        for cut in range(1, len(token))
        if min(cut, len(token) - cut) > 1 or token[cut:].isdecimal()
    )


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_no_word_of_a_paper_is_dropped_silently(make: Callable[[], Kind]) -> None:
    kind = make()
    assert lost_words(read_paper(kind.name, kind.content)) == []


HEADINGS = (
    "Action",
    "Owner",
    "Due date",
    "Status",
    "Theme",
    "Ref",
    "Comments",
    "Outcome",
    "Sub-action",
    "Colour of tea",
)
VALUES = (
    "",
    "Mend the roof",
    "Write to the board about it",
    "JB",
    "Ann Lee",
    "May 2025",
    "Complete",
    "3.1",
    "TBC",
    "12%",
)


@st.composite
def grids(draw: st.DrawFn) -> Paper:
    """A table with headings in any order over any values."""
    width = draw(st.integers(2, 6))
    headings = draw(st.permutations(HEADINGS))[:width]
    body = draw(st.lists(st.lists(st.sampled_from(VALUES), min_size=width, max_size=width), min_size=1, max_size=8))
    rows = [[Cell(text) for text in row] for row in (headings, *body)]
    placed = [Row(cells, Place("grid", "table 1", at)) for at, cells in enumerate(dense(rows), start=1)]
    return Paper("grid", "CSV", (Grid(tuple(row for row in placed if not row.blank)),))


@settings(max_examples=150)
@given(grids())
def test_whatever_a_table_holds_comes_out_again(paper: Paper) -> None:
    try:
        lost = lost_words(paper)
    except NotAPlan:
        return
    assert lost == []
