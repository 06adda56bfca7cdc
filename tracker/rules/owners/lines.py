"""Cuts an owner cell into the lines that are owners, and joins what only a narrow column broke."""

from __future__ import annotations

import re
from collections.abc import Collection

from tracker.rules.owners.column import OwnerColumn
from tracker.rules.owners.kinds import (
    has_surname,
    is_field,
    is_initials,
    is_job,
    is_name,
    is_team,
    is_titled_of,
    kind_of,
    plain,
    stands_alone,
    tokens_of,
)
from tracker.rules.owners.vocabulary import BODIES, ENDS, FIELDS, JOB_STARTS, JOBS, LOOSE_TEAMS, OPENERS, TEAMS
from tracker.rules.owners.written import OwnerKind

_BULLET = re.compile(r"\s*(?:[•·▪◦●■□○‣∙*»>]|[-o](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s))\s*")
_GOES_ON = re.compile(r"(?:\b(?:of|and|for|the|to|with)|[&/,+-])\s*$", re.IGNORECASE)
_GOES_BACK = re.compile(r"\s*(?:(?:of|and|for|to|the)\b|[&/,+)(]|-\s)", re.IGNORECASE)
_HYPHENED = re.compile(r"(\w+)- ([a-z]+)")
"""Where the end of a narrow line may have broken a word: "Site Man- ager"."""
_BRACKETED = re.compile(r"[^()]+\([^()]+\)(?:\s+|$)")
_KNOWN = JOBS | JOB_STARTS | TEAMS | LOOSE_TEAMS | BODIES | FIELDS
_INLINE_BULLET = re.compile(r"\s*[•▪◦●■‣∙]\s*")


def owner_lines(text: str, column: OwnerColumn, legend: Collection[str]) -> list[str]:
    """The lines of a cell, each one owner or several on one line, without bullets and numbers."""
    whole = _INLINE_BULLET.sub("\n• ", _HYPHENED.sub(_whole_again, text))
    lines = [part for printed in whole.splitlines() if printed.strip() for part in _each_with_bracket(printed, legend)]
    if _titles_below_names(lines, legend):
        return [f"{name.strip()}, {title.strip()}" for name, title in zip(lines[::2], lines[1::2], strict=True)]
    joined: list[str] = []
    for printed in lines:
        bullet = _BULLET.match(printed)
        line = printed[bullet.end() :].strip() if bullet else printed.strip()
        if joined and line and not bullet and _same_owner(joined[-1], line, column, legend):
            joined[-1] = f"{joined[-1]} {line}"
        elif line:
            joined.append(line)
    return joined


def _whole_again(found: re.Match[str]) -> str:
    return found[1] + found[2] if plain(found[1] + found[2]) in _KNOWN else found[0]


def _each_with_bracket(line: str, legend: Collection[str]) -> list[str]:
    """People one behind another, each with what is said of them: "J Pascoe (music) M Leng (art)"."""
    parts = [part.strip() for part in _BRACKETED.findall(line)]
    several = len(parts) > 1 and " ".join(parts) == " ".join(line.split())
    people = several and all(kind_of(part.partition("(")[0].strip(), legend) is not OwnerKind.UNKNOWN for part in parts)
    return parts if people else [line]


def _titles_below_names(lines: list[str], legend: Collection[str]) -> bool:
    """True where each person's job title stands on the line below the name."""
    names, titles = lines[::2], lines[1::2]
    return (
        len(names) == len(titles) > 0
        and all(has_surname(name) and not _GOES_ON.search(name) for name in names)
        and all(kind_of(title, legend) is OwnerKind.TITLE and not _GOES_BACK.match(title) for title in titles)
    )


def _same_owner(above: str, below: str, column: OwnerColumn, legend: Collection[str]) -> bool:
    """True where the line below only goes on with the one above it."""
    if _GOES_ON.search(above) or _GOES_BACK.match(below) or below[:1].islower():
        return True
    if column.knows(f"{above} {below}"):
        return True
    if column.knows(above) or column.knows(below):
        return False
    last = plain(tokens_of(above)[-1]) if tokens_of(above) else ""
    if last in JOB_STARTS | LOOSE_TEAMS | OPENERS:
        return is_field(below) or _ends_it(below)
    if is_titled_of(above):
        return is_field(below) or (_ends_it(below) and len(tokens_of(below)) == 1)
    if is_field(above) or plain(below) in ENDS:
        return not (is_initials(above, legend) or has_surname(above)) and _ends_it(below)
    return (
        not stands_alone(above, legend) and not is_name(above) and (_ends_it(below) or not stands_alone(below, legend))
    )


def _ends_it(text: str) -> bool:
    """True for a line that completes a title or a team's name: "Team", "Manager", "Social Services"."""
    words = tokens_of(text)
    if len(words) < 2 or plain(words[1]) in {"of", "for"}:
        return bool(words) and plain(words[0]) in ENDS
    return is_field(" ".join(words[:-1])) and (is_job(words[-1]) or is_team(words[-1]) or is_field(text))
