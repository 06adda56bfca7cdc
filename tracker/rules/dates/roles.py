"""What the words around a printed date make of it: target, revision, earlier date, start, review, or the day done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.rules.dates.printed import Printed

_LABEL_LENGTH = 40


class Role(StrEnum):
    """What a date in a target cell is."""

    PLAIN = "plain"
    LABELLED = "labelled"
    REVISED = "revised"
    EARLIER = "earlier"
    START = "start"
    REVIEW = "review"
    DONE = "done"


@dataclass(frozen=True)
class Cast:
    """A printed date with its role and the words that label it.

    `ends_range` says that a range runs to it from the date before, `joined` that "and", a comma or a slash binds the
    two, `done` that the words after it say the work was done.
    """

    printed: Printed
    role: Role
    label: str
    ends_range: bool = False
    joined: bool = False
    done: bool = False


_BEFORE_WORDS = {
    Role.EARLIER: r"(?:revised|moved|changed|amended|deferred|extended|slipped|put back|delayed|postponed) from"
    r"|original(?:ly)?|was|were|previous(?:ly)?|former(?:ly)?|initial(?:ly)?|baseline|old|superseded|instead of",
    Role.REVISED: r"rev(?:is(?:ed|ion))?|ext(?:ended|n)?|amended|moved|slipp(?:ed|ing|age)|deferred|delayed|changed"
    r"|rescheduled|re-?profiled|put back|forecast|postponed|updated (?:to|target)"
    r"|(?:now|new|current)(?: (?:target|date|deadline|timescale|due|expected|planned|by|for|completion)){0,3}\W{0,3}$",
    Role.DONE: r"(?<!be )(?<!not )(?:complet(?:ed?|ion (?:on|in|date))|done|actual|achieved|closed|finished|implemented"
    r"|delivered|actioned|approved|launched|signed off|held)\b(?! by)",
    Role.REVIEW: r"review(?:ed|s)?|re-?visit(?:ed)?|reported|updated?|last|as (?:at|of)|raised|opened|logged|created"
    r"|agreed|monitor(?:ed)?|progress|checked|identified|issued",
    Role.START: r"start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc(?:e|es|ed|ing)|from|since|launch"
    r"|after|following|not before|no earlier than",
}
"""The last of these before a date says what it is."""

_BEFORE = {role: re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE) for role, words in _BEFORE_WORDS.items()}
_TARGET = re.compile(
    r"\b(?:to be \w{3,20}|target|deadline|due|by|end(?: date)?|until|till|no later than|before|expected|planned"
    r"|estimated|proposed|anticipated|for|in|on)\b",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"\b(?:the|of|and|or|from|then|date|dates|completion|timescale|a|is|at|latest|approx\w*|about|c)\b", re.IGNORECASE
)
_AFTER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.EARLIER, re.compile(r"\W{0,3}(?:original|baseline|initial|superseded|previous)(?:ly)?\b", re.IGNORECASE)),
    (Role.REVISED, re.compile(r"\W{0,3}(?:revised|new|extended|amended|now)\b(?! (?:to|from|by))", re.IGNORECASE)),
    (Role.REVIEW, re.compile(r"\W{0,3}review\b", re.IGNORECASE)),
    (Role.START, re.compile(r"\W{0,3}(?:start|onwards?|on wards|commenc\w*)\b", re.IGNORECASE)),
)
_DONE_AFTER = re.compile(r"\W{0,3}(?:completed?|done|achieved|closed|finished|implemented)\b", re.IGNORECASE)
_RANGE = re.compile(r"[\s)]*(?:-|to|until|till|through|up to)\s*", re.IGNORECASE)
_BOUNDARY = re.compile(r"[;\n|•]|\.\s")
_EDGES = " \t\n,;:.-/()[]&"


def cast(text: str, dates: Sequence[Printed]) -> tuple[Cast, ...]:
    """The role of each date of a cell, from the words before it (since the last date) and right after it."""
    parts: list[Cast] = []
    floor = 0
    for position, printed in enumerate(dates):
        ceiling = dates[position + 1].start if position + 1 < len(dates) else len(text)
        gap = text[floor : printed.start]
        after, floor = _tail(text, printed.end, ceiling)
        previous = parts[-1] if parts else None
        ranged = previous is not None and _RANGE.fullmatch(gap) is not None
        role, label = _role(gap, after)
        if ranged and role is Role.PLAIN and previous is not None and previous.role is Role.START:
            role = Role.LABELLED
        near = previous is not None and not gap.strip(_EDGES + "+").lower().replace("and", "").replace("or", "").strip()
        done = role is Role.DONE or _DONE_AFTER.match(after) is not None
        parts.append(Cast(printed, role, label, ranged, near and bool(gap.strip()), done))
    return tuple(parts)


def _tail(text: str, start: int, ceiling: int) -> tuple[str, int]:
    """The words that belong to the date before them, a bracket or the rest of the clause, and where they end."""
    rest = text[start:ceiling]
    bracket = re.match(r"\s{0,2}\([^()\n]{0,60}\)", rest)
    if bracket:
        return bracket[0], start + bracket.end()
    boundary = _BOUNDARY.search(rest)
    if boundary or ceiling == len(text):
        end = boundary.start() if boundary else len(rest)
        return rest[:end], start + end
    return "", start


def _role(gap: str, after: str) -> tuple[Role, str]:
    clause = _BOUNDARY.split(gap)[-1]
    label = _label(clause)
    for told, pattern in _AFTER:
        if pattern.match(after):
            return told, label
    role, end = _nearest_role(clause)
    target = max((found.end() for found in _TARGET.finditer(clause)), default=-1)
    if role is not None and not (target > end and role in {Role.START, Role.REVIEW, Role.DONE}):
        return role, label
    label = label or _label(after if "(" in after else "")
    return (Role.LABELLED if label else Role.PLAIN), label


def _label(clause: str) -> str:
    """The words that say which date it is, cut at a word to a fair length; empty when they say nothing."""
    words = " ".join(clause.split()).strip(_EDGES)
    if len(words) > _LABEL_LENGTH:
        words = words[-_LABEL_LENGTH:].partition(" ")[2]
    return words if _names_something(words) else ""


def _nearest_role(clause: str) -> tuple[Role | None, int]:
    nearest: tuple[Role | None, int] = (None, -1)
    for role, pattern in _BEFORE.items():
        for found in pattern.finditer(clause):
            if found.end() > nearest[1]:
                nearest = (role, found.end())
    return nearest


def _names_something(label: str) -> bool:
    return _IDLE.sub("", _TARGET.sub("", label)).strip(_EDGES) != ""
