"""Columns of next steps: what comes next of an action that another column names, or the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.heading_words import plain_words

_NEXT = frozenset(("next", "immediate", "following"))
_STEPS = frozenset(("step", "steps", "action", "actions", "move", "moves", "task", "tasks"))
_TOPICS = frozenset(("item", "items", "subject", "business", "matter", "matters", "detail", "details"))
"""Headings of what is tracked and of what was only talked about alike; how their cells read decides."""

_MOSTLY = 0.8
"""Share of its rows that a column which names them fills, and of different texts in it."""
_NAMES_MUCH = 28
"""Letters of a cell on average from which items say what is to come about, not only what was talked of."""


def without_next_steps(columns: Columns, wordy: Sequence[int]) -> list[int]:
    """Of columns that may hold the actions those that do, where one of next steps stands beside one that names them.

    "Task | Next action" tracks the task, and what comes next of it is a remark. Beside mere topics of a meeting the
    next steps are the actions.
    """
    others = [column for column in wordy if not _says_next(columns.headings[column])]
    steps = [column for column in wordy if column not in others]
    named = [column for column in others if any(_names(columns, column, step) for step in steps)]
    return others if named else list(wordy)


def _says_next(heading: str) -> bool:
    words = frozenset(plain_words(heading))
    return bool(words & _NEXT and words & _STEPS) and len(words) <= 4


def _names(columns: Columns, column: int, step: int) -> bool:
    """Whether a column names what the next steps are steps of."""
    cells, following = columns.profiles[column], columns.profiles[step]
    if cells.full < _MOSTLY or cells.distinct < _MOSTLY:
        return False
    topics = _TOPICS & frozenset(plain_words(columns.headings[column]))
    return not topics or cells.letters >= _NAMES_MUCH or following.full < _MOSTLY
