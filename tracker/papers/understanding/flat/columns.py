"""What the columns of a table that lost its lines may hold: the ways to take its headings, and what reads best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.flat.cells import Word
from tracker.papers.understanding.flat.headings import FlatHeader
from tracker.papers.understanding.flat.rows import part
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, exact_role

Way = tuple[list[str], list[Role | None]]
"""The headings of the columns, and what each is taken to hold."""


def ways_to_take(header: FlatHeader) -> list[Way]:
    """The columns of a header, each with what it holds; several ways where that is open."""
    return [way for each in (header, *_undoubled(header)) for way in _with_actions(each)]


def best_parted(
    words: Sequence[Word], roles: Sequence[Role | None], *, stacked: bool
) -> tuple[list[Role | None], list[list[list[Word]]], float]:
    """Columns whose headings leave open what they hold, or that would be a second action, are tried as each."""
    chosen = list(roles)
    rows, worth = part(words, chosen, stacked=stacked)
    for column in range(len(roles)):
        for other in _other_roles(roles, column):
            if other in chosen and other is not Role.AREA:
                continue
            tried = [*chosen[:column], other, *chosen[column + 1 :]]
            again, gained = part(words, tried, stacked=stacked)
            if gained > worth + 1.0 * len(rows):
                chosen, rows, worth = tried, again, gained
    return chosen, rows, worth


def header_roles(texts: Sequence[str]) -> tuple[Role | None, ...]:
    """What the headings surely mean."""
    return FlatHeader(tuple(texts), 1).roles


def _undoubled(header: FlatHeader) -> list[FlatHeader]:
    """The header with a heading such as "Progress status", where it has one, taken for two columns."""
    for at, text in enumerate(header.texts):
        halves = tuple(text.split())
        roles = {exact_role(half) for half in halves}
        if len(halves) == 2 and len(roles) == 2 and roles <= {Role.PROGRESS, Role.STATUS} and not header.stacked:
            return [replace(header, texts=(*header.texts[:at], *halves, *header.texts[at + 1 :]))]
    return []


def _with_actions(header: FlatHeader) -> list[Way]:
    """The columns; where none is of actions, each way to have one: an unknown, an area's, or one without heading."""
    texts, roles = list(header.texts), list(header.roles)
    if any(role in ACTION_LIKE for role in roles):
        return [(texts, roles)]
    if None in roles:
        roles[roles.index(None)] = Role.ACTION
        return [(texts, roles)]
    areas = [at for at, role in enumerate(roles) if role is Role.AREA]
    ways = [(texts, [*roles[:at], Role.ACTION, *roles[at + 1 :]]) for at in reversed(areas)]
    if len(areas) < 2:
        first = 1 if roles[0] in {Role.REF, Role.AREA, Role.START} else 0
        ways.append(([*texts[:first], "", *texts[first:]], [*roles[:first], Role.ACTION, *roles[first:]]))
    return ways


def _other_roles(roles: Sequence[Role | None], column: int) -> tuple[Role, ...]:
    """What a column may hold as well: a heading that says nothing anything, "Target" or "Priority" what is aimed at."""
    role, before = roles[column], roles[:column]
    if role is None or (role in ACTION_LIKE and any(each in ACTION_LIKE for each in before)):
        return (Role.OWNER, Role.TARGET, Role.STATUS, Role.PERCENT)
    if role is Role.PRIORITY or (role is Role.TARGET and roles.count(Role.TARGET) > 1):
        return (Role.AREA,)
    return ()
