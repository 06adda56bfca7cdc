"""Cuts an owner cell into the lines that are owners, and joins what only a narrow column broke."""

from __future__ import annotations

import re
from collections.abc import Collection

from tracker.rules.owners.column import OwnerColumn
from tracker.rules.owners.kinds import (
    has_surname,
    is_field,
    is_job,
    is_name,
    is_team,
    is_titled_of,
    kind_of,
    plain,
    stands_alone,
    tokens_of,
)
from tracker.rules.owners.vocabulary import JOB_STARTS, LOOSE_TEAMS
from tracker.rules.owners.written import OwnerKind

_BULLET = re.compile(r"\s*(?:[•·▪◦●■□○‣∙*»>]|[-o](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s))\s*")
_GOES_ON = re.compile(r"(?:\b(?:of|and|for|the|to|with)|[&/,+-])\s*$", re.IGNORECASE)
_GOES_BACK = re.compile(r"\s*(?:(?:of|and|for|to|the)\b|[&/,+)(]|-\s)", re.IGNORECASE)
_INLINE_BULLET = re.compile(r"\s*[•▪◦●■‣∙]\s*")


def owner_lines(text: str, column: OwnerColumn, legend: Collection[str]) -> list[str]:
    """The lines of a cell, each one owner or several on one line, without bullets and numbers."""
    joined: list[str] = []
    for printed in _INLINE_BULLET.sub("\n• ", text).splitlines():
        bullet = _BULLET.match(printed)
        line = printed[bullet.end() :].strip() if bullet else printed.strip()
        if not line:
            continue
        if joined and not bullet and _same_owner(joined[-1], line, column, legend):
            joined[-1] = _together(joined[-1], line)
        else:
            joined.append(line)
    return joined


def _together(above: str, below: str) -> str:
    comma = has_surname(above) and is_job(below) and not _GOES_BACK.match(below)
    return f"{above}, {below}" if comma else f"{above} {below}"


def _same_owner(above: str, below: str, column: OwnerColumn, legend: Collection[str]) -> bool:
    """True where the line below only goes on with the one above it."""
    if _GOES_ON.search(above) or _GOES_BACK.match(below) or below[:1].islower():
        return True
    whole = f"{above} {below}"
    if column.knows(whole):
        return True
    if column.knows(above) or column.knows(below):
        return False
    if has_surname(above) and kind_of(below, legend) is OwnerKind.TITLE:
        return True
    if is_titled_of(above) and is_field(below):
        return True
    if is_field(above) or plain(tokens_of(above)[-1] if tokens_of(above) else "") in JOB_STARTS | LOOSE_TEAMS:
        return _ends_it(below)
    return (
        not stands_alone(above, legend) and not is_name(above) and (_ends_it(below) or not stands_alone(below, legend))
    )


def _ends_it(text: str) -> bool:
    """True for a line that completes a title or a team's name: "Team", "Manager", "Social Services"."""
    words = tokens_of(text)
    if len(words) == 1:
        return is_job(text) or is_team(text) or plain(text) in LOOSE_TEAMS
    return (
        bool(words) and is_field(" ".join(words[:-1])) and (is_job(words[-1]) or is_team(words[-1]) or is_field(text))
    )
