"""Logs that keep risks, decisions and assumptions beside actions and issues, told apart by a column of types."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.roles import Role

_SETTLED = r"decision|info(?:rmation)?|note|lesson"
_OTHER = re.compile(rf"(?:risk|assumption|dependenc(?:y|ie)|opportunity|{_SETTLED})s?\b", re.IGNORECASE)
_DONE_WITH = re.compile(rf"(?:{_SETTLED})s?\b", re.IGNORECASE)
"""Types of what asks for nothing more, whatever stands beside it."""
_TRACKED = re.compile(r"(?:actions?|issues?|tasks?)\b", re.IGNORECASE)
_TYPED = 0.8
"""Share of a column's cells that are types of a log, from which it holds such whatever its heading."""


def find_types(columns: Columns, rows: Sequence[Row]) -> None:
    """A column of nothing but "Action", "Risk" and the like gives the type of each row, whatever its heading."""
    for column in columns.untold(Role.AREA, Role.GROUP, Role.NOTE, Role.RISK):
        texts = [row[column].flat for row in rows if row[column].text]
        kinds = {text.casefold() for text in texts if _OTHER.fullmatch(text) or _TRACKED.fullmatch(text)}
        tracked = any(_TRACKED.fullmatch(kind) for kind in kinds)
        typed = sum(text.casefold() in kinds for text in texts)
        if tracked and len(kinds) > 1 and typed >= _TYPED * len(texts):
            columns.roles[column] = Role.TYPE


def tracked_rows(columns: Columns, rows: Sequence[Row]) -> list[Row]:
    """The rows that are actions and issues by a column of types; all of them where none is, or where none is left.

    What is tracked stands where these have their words: a column that only risks have is none of theirs.
    """
    types = columns.all(Role.TYPE)
    kept = [row for row in rows if not any(_OTHER.match(row[column].flat) for column in types)]
    return kept if any(_TRACKED.match(row[column].flat) for row in kept for column in types) else list(rows)


def is_other_type(text: str, kinds: Collection[str], *, valued: bool, answered: bool) -> bool:
    """Whether a type is that of a risk or the like. `kinds` are the letters of the column, where it has only such.

    Where the risks are `answered` too, their rows say what is to be done about them, but those of decisions do not.
    Beside tasks or actions by their letters "I" may be an issue, where the row is `valued`, or information.
    """
    if answered:
        return _DONE_WITH.match(text) is not None
    if _OTHER.match(text):
        return True
    if not {"T", "A"} & set(kinds):
        return False
    return text in {"D", "N", "R"} or (text == "I" and ("T" in kinds or not valued))
