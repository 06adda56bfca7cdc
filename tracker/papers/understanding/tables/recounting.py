"""Tables that recount what came about minute by minute, or was gathered: they hold days and names, and are no plan."""

from __future__ import annotations

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.raised_days import MERE_DATES
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import DATE_LIKE, Role

_MERE_TIMES = MERE_DATES | {"time", "times", "timestamp", "when", "utc", "gmt", "bst", "cet", "local", "hour", "hours"}
"""Words of headings that say no more than that times stand below."""
_VERSIONS = frozenset(("version", "versions", "ver", "rev", "revision", "draft", "no", "number"))
"""Words of headings that say no more than that a paper's versions stand below."""
_CHANGES = frozenset(("author", "authors", "editor", "change", "changes", "amendment", "amendments", "revision"))
"""Words of headings that stand beside versions: who made them, and what is new in them."""
_MOSTLY = 0.5
"""Share of a column's cells with a time of day, from which it holds moments."""
_FEW_ORDERS = 0.3
"""Share of texts that tell somebody to do something, below which a table does not."""


def recounts(columns: Columns) -> bool:
    """Whether a table is a log or the history of a paper.

    A log has moments to the minute, no order in its texts, and no word of how each thing stands.
    """
    if columns.filled(Role.STATUS, Role.PERCENT):
        return False
    told = columns.profiles[columns.inner].orders if columns.inner is not None else 0.0
    logged = told < _FEW_ORDERS and any(_holds_moments(columns, column) for column in columns.all(*DATE_LIKE))
    return logged or _is_history(columns)


def _is_history(columns: Columns) -> bool:
    """Whether one column numbers the versions of a paper, and another says who made them or what is new in them."""
    headings = [frozenset(plain_words(text)) for text in columns.headings]
    numbers = any(
        words and words <= _VERSIONS and words != {"no"} and max(cells.figures, cells.references) >= _MOSTLY
        for words, cells in zip(headings, columns.profiles, strict=True)
    )
    return numbers and any(words & _CHANGES and not words <= _VERSIONS for words in headings)


def _holds_moments(columns: Columns, column: int) -> bool:
    mere = set(plain_words(columns.headings[column])) <= _MERE_TIMES
    return mere and columns.profiles[column].clocks >= _MOSTLY
