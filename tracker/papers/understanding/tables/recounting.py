"""Tables that recount what came about, or say what is done whenever a case arises: with days and names, yet no plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.raised_days import MERE_DATES
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import DATE_LIKE, Role

_MERE_TIMES = MERE_DATES | {"time", "times", "timestamp", "when", "utc", "gmt", "bst", "cet", "local", "hour", "hours"}
"""Words of headings that say no more than that times stand below."""
_VERSIONS = frozenset(("version", "versions", "ver", "rev", "revision", "draft", "no", "number"))
"""Words of headings that say no more than that a paper's versions stand below."""
_COMMITS = frozenset(("commit", "commits", "sha", "hash"))
"""Words of headings below which stand the versions of files, by their codes."""
_CHANGES = frozenset(("author", "authors", "editor", "change", "changes", "amendment", "amendments", "revision"))
"""Words of headings that stand beside versions: who made them, and what is new in them."""
_MOSTLY = 0.5
"""Share of a column's cells with a time of day, from which it holds moments."""
_FEW_ORDERS = 0.3
"""Share of texts that tell somebody to do something, below which a table does not."""


_STEPS = frozenset(("step", "steps", "trigger", "event"))
"""Headings beside which stands what is done whenever a case arises."""
_PROCEDURE = re.compile(
    r"\b(?:procedures?|protocol|process|(?:on|off)[- ]?boarding|escalation|response steps|run ?book|playbook"
    r"|post-closure|channels?)\b",
    re.IGNORECASE,
)
_FROM_CASE = re.compile(
    r"(?:immediate(?:ly)?|asap|same day|as (?:needed|required)|day \d.*|week \d.*|ongoing"
    r"|(?:within|<|under|max\.?) ?\[?\d+\]? ?(?:minutes?|mins?|hours?|hrs?|h|(?:business |working )?days?|d)\b.*"
    r"|(?:up)?on \D{4,}|(?:before|after|during|by|per|at least|prior to)\b(?!.*\b20\d\d).{4,})\W*",
    re.IGNORECASE,
)
"""Times that count from the case and not from a day."""


def is_procedure(columns: Columns, rows: Sequence[Row], around: Sequence[str]) -> bool:
    """Whether a table says what is done step by step in each case, as policies do: times count from the case alone."""
    if columns.filled(Role.STATUS, Role.PERCENT, Role.DONE_ON, Role.PROGRESS):
        return False
    stepwise = any(_STEPS & set(plain_words(text)) for text in columns.headings)
    if not stepwise and not any(map(_PROCEDURE.search, around)):
        return False
    times = [row[column].flat for column in columns.all(Role.TARGET) for row in rows if row[column].text]
    return len(times) > 1 and all(map(_FROM_CASE.fullmatch, times))


_SCALE = frozenset(("score", "scores", "rating", "level", "range", "rank", "grade", "band", "severity"))
"""Words of headings above the steps of a scale."""
_STEP = re.compile(r"[<>≤≥]?=?\s*\d{1,3}\s?(?:[-–—]|to)\s?\d{1,3}|[<>≤≥]=?\s*\d{1,3}|\d{1,3}\+")
_FEWEST_STEPS = 2


def is_scale(columns: Columns, rows: Sequence[Row]) -> bool:
    """Whether a table only explains a scale, and what each step of it asks for: "15-19 | High | Act in 30 days"."""
    if columns.filled(Role.OWNER, Role.DONE_ON, Role.PERCENT):
        return False
    for column, text in enumerate(columns.headings):
        cells = [row[column].flat for row in rows if row[column].text]
        ranges = sum(bool(_STEP.fullmatch(cell)) for cell in cells)
        if _SCALE & set(plain_words(text)) and ranges >= max(_FEWEST_STEPS, _MOSTLY * len(cells)):
            return True
    return False


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
        (words and words <= _COMMITS)
        or (words and words <= _VERSIONS and words != {"no"} and max(cells.figures, cells.references) >= _MOSTLY)
        for words, cells in zip(headings, columns.profiles, strict=True)
    )
    return numbers and any(words & _CHANGES and not words <= _VERSIONS for words in headings)


def _holds_moments(columns: Columns, column: int) -> bool:
    mere = set(plain_words(columns.headings[column])) <= _MERE_TIMES
    return mere and columns.profiles[column].clocks >= _MOSTLY
