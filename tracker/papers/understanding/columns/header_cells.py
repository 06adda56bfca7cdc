"""What the cells of a row are that may be a header: headings that name something, or values."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell, Row
from tracker.papers.understanding.words.looks import is_date_like, is_reference, is_status_like
from tracker.papers.understanding.words.roles import Meaning, Role, meanings, role_of

TICKS = "[✓✔☑☐]"
"""The signs, as a pattern, by which what was done is ticked off."""
_VALUE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d+%|\d+(?:\.\d+)?(?:m|h|d|w|min|mins|hrs?)|" + TICKS)

_MONEY = re.compile(r"[£$€]\s?[1-9]")


def holds_values(row: Row) -> bool:
    """Whether a row below a header holds what headers do not: a status, a day, a sentence, or a dash for nothing.

    What the file calls a heading and what is named as one may have the day of a meeting: "Actions from 20120823".
    """
    texts = [cell.flat for _, cell in row.own if not (cell.flat.endswith("?") or (row.heads and named_by(cell.flat)))]
    if "-" in texts or "—" in texts or any(map(_MONEY.match, texts)):
        return True
    return any(reads_as_state(text) or is_date_like(text) or len(text) > 70 for text in texts)


def reads_as_state(text: str) -> bool:
    """Whether a cell says how something stands, and is no heading of such cells."""
    return is_status_like(text) and not named_by(text)


def is_value(cell: Cell) -> bool:
    """Whether a cell holds a day, a figure, hours or a tick: headers name months at most."""
    text = cell.flat
    figure = text.isdecimal() and len(text) < 5
    return cell.day is not None or figure or bool(_VALUE.fullmatch(text))


def named_by(text: str) -> Meaning | None:
    """A heading's meaning; a value that also reads as one, such as "Complete" or "1.2", names nothing."""
    if is_reference(text) and not meanings(text):
        return None
    found = role_of(text)
    if found and found.role in {Role.STATUS, Role.DONE_ON} and is_status_like(text) and len(text.split()) == 1:
        return None if text.casefold() not in {"rag", "status", "brag"} else found
    return found
