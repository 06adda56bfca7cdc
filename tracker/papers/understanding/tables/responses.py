"""What organisations answer to recommendations: that they will follow them, with an action or none, or will not."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.tables.row_view import RowView
from tracker.papers.understanding.words.roles import Role, meanings

_DECISION = re.compile(r"\b(?:accept|agree|reject|decision|response)", re.IGNORECASE)
_REJECTED = re.compile(
    r"(?:rejected|declined|disagreed?|not (?:accepted|agreed|supported)|not taken forward)\W*", re.IGNORECASE
)
"""What stands below "Accepted or rejected?" beside a recommendation that nobody will follow."""
_REFUSED = re.compile(r"(?:rejected|declined|disagree\w*|not (?:accepted|agreed|supported))\b", re.IGNORECASE)
"""How a response to a recommendation begins that says why nobody will follow it."""
_AGREED = re.compile(
    r"(?:yes|(?:fully |management )?(?:agree[ds]?|accept(?:ed|s)?|concur(?:red|s)?|supported|noted and agreed))\W*",
    re.IGNORECASE,
)
"""A response that says no more than that the recommendation will be followed."""
_ANSWER = re.compile(
    r"(?:(?:partially|partly|fully|not|management|recommendation)\s+)*(?:agree[ds]?|accept(?:ed|s)?|concur(?:red|s)?"
    r"|disagree[ds]?|supported|noted)\b(?:\s+in (?:part|principle))?\s*(?:$|[.:;](?:\s|$))",
    re.IGNORECASE,
)
"""How a response to a recommendation begins that is followed, in rows of their own, by what is done about it."""


def agrees(text: str) -> bool:
    """Whether a response says no more than that the recommendation will be followed."""
    return _AGREED.fullmatch(text) is not None


def refuses(heading: str, text: str) -> bool:
    """Whether what stands below the heading of a response says that nobody will follow the recommendation."""
    return bool(_DECISION.search(heading) and _REFUSED.match(text))


def agreed_to(view: RowView) -> Cell:
    """The recommendation that a mere "Agreed" in its response takes over; else the action's own cell."""
    if not agrees(view.inner.flat):
        return view.inner
    advised = (
        cell
        for column, cell in view.row.own
        if column != view.columns.inner and _is_advice(view.columns.headings[column])
    )
    return next(advised, view.inner)


def _is_advice(heading: str) -> bool:
    found = meanings(heading)
    return bool(found) and found[0].role is Role.RECOMMENDATION


def is_rejected(view: RowView) -> bool:
    """Whether a column of decisions, or the response itself, says that the recommendation was not accepted."""
    inner = view.columns.inner
    if inner is not None and refuses(view.columns.headings[inner], view.inner.flat):
        return True
    return any(
        _REJECTED.fullmatch(view.row[column].flat) and _DECISION.search(view.columns.headings[column])
        for column in view.columns.all(Role.NOTE, Role.STATUS, Role.RISK)
    )


def is_mere_answer(text: str) -> bool:
    """Whether a response only says whether the recommendation is followed, as "Agreed in principle." does."""
    return _ANSWER.match(text) is not None
