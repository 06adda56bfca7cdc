"""The likeliest meaning of each column by itself, weighed from its heading and what it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.evidence import Profile, profile
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.looks import is_certain_date, is_status_like
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, DATE_LIKE, Role, meanings

_FEW = 0.2
"""Share of a column's cells that are certain days, below which figures in it are amounts."""
_MERE = 0.8
"""Share of a column's cells that are figures, from which it holds mere numbers."""
_LIGHTS = frozenset("RAGB")
_TOLD = 0.3
"""Share of a column's cells that are sentences, and of mere days, by which it tells what became of things."""
_RANKED = 0.6
"""Share of a column's cells that rank something, from which it says how urgent the rows are."""
REACHED = frozenset(("email", "emails", "mail", "telephone", "tel", "phone", "mobile"))
"""Words of headings below which stands how somebody is reached, whoever that is."""
_ASKS_DONE = re.compile(r"(?:^|\W)(?:done|complete[d]?|finished|closed|achieved|in place)\s?\?", re.IGNORECASE)
"""Headings that ask whether it is done, whatever else may be said there: "Done? Where we are"."""
_REPORTING = 0.6
"""Share of a column's cells that begin with a state, from which outcomes are those that there are so far."""
_LONGEST_NAME = 22
"""Letters of people's names on average at most: a bare "Name" above longer texts is that of things."""


def each_by_itself(texts: Sequence[str], rows: Sequence[Row]) -> Columns:
    """The likeliest meaning of each column, whatever the others are."""
    profiles = [profile([row[column] for row in rows]) for column in range(len(texts))]
    scored = [_likeliest(text, cells) for text, cells in zip(texts, profiles, strict=True)]
    return Columns([role for role, _ in scored], tuple(texts), profiles, [score for _, score in scored])


def share_out(columns: Columns, group: tuple[int, ...]) -> None:
    """Columns under one heading: the longest text keeps its meaning, the others are told from what they hold.

    A heading of areas is its first column's: what stands beside it has none.
    """
    filled = [column for column in group if columns.profiles[column].filled]
    if len(filled) < 2:
        for column in filled:
            columns.roles[column] = columns.roles[group[0]]
            columns.scores[column] = columns.scores[group[0]]
        return
    longest = max(filled, key=lambda column: columns.profiles[column].letters)
    role, score = _likeliest(columns.headings[group[0]], columns.profiles[longest])
    names_area = role in {*AREA_LIKE, Role.GROUP} and columns.profiles[filled[0]].references < 0.8
    keeper = filled[0] if names_area else longest
    for column in filled:
        cells = columns.profiles[column]
        if column == keeper:
            columns.roles[column], columns.scores[column] = role, score
        elif role in {Role.OWNER, Role.SUPPORT}:
            columns.roles[column] = Role.OWNER if column == filled[0] else Role.SUPPORT
        elif cells.references >= 0.8 and cells.letters < 12:
            columns.roles[column], columns.scores[column] = Role.REF, 0.5
        elif role in ACTION_LIKE and cells.letters < 40 and (cells.distinct < 0.8 or cells.filled < 4):
            columns.roles[column], columns.scores[column] = Role.GROUP, 0.5
        elif role not in ACTION_LIKE:
            columns.roles[column], columns.scores[column] = _unnamed("", cells)


_ASKS_MORE = re.compile(r"\b(?:further|more|additional|still|outstanding)\b.*\?\W*$", re.IGNORECASE)
"""A heading that asks what is still to be done: "Further action?"."""
_BRIEFEST = 30
"""Letters of an answer, such as "Yes" or "No - see page 8", on average at most."""


def _likeliest(heading: str, cells: Profile) -> tuple[Role, float]:
    """The likeliest role of one column."""
    if cells.lights > 0.15 and not cells.filled:
        return Role.STATUS, 0.6
    named = {meaning.role: meaning.score for meaning in meanings(heading)}
    if named and REACHED & set(plain_words(heading)):
        return Role.NOTE, 0.6
    if _ASKS_MORE.search(heading) and cells.statuses >= 0.5 and cells.letters < _BRIEFEST:
        return Role.NOTE, 0.6  # its "Yes" means that it is not done
    if not named:
        return _unnamed(heading, cells)
    if plain_words(heading) == ("name",) and cells.letters > _LONGEST_NAME and cells.distinct > 0.9:
        named.pop(Role.OWNER, None)
    if cells.initials >= 0.6 and max(named, key=lambda role: named[role]) in ACTION_LIKE:
        return Role.OWNER, 0.6
    weighed = {role: score + _evidence(role, cells) for role, score in named.items()}
    if Role.STATUS in named and cells.certain_dates >= _MERE and is_status_like(heading):
        return Role.DONE_ON, 0.6
    _tell_states(heading, cells, named, weighed)
    role = max(weighed, key=lambda each: weighed[each])
    if role in {Role.PROGRESS, Role.STATUS} and cells.figures >= 0.9 and cells.filled > 2 and cells.distinct < 1.0:
        return Role.PERCENT, weighed[role]
    if weighed[role] < 0.35:
        return _unnamed(heading, cells)
    return role, weighed[role]


def _tell_states(heading: str, cells: Profile, named: Mapping[Role, float], weighed: dict[Role, float]) -> None:
    """Weighs anew how things stand, what is told of that, and what came of it: the cells say which of these it is."""
    if cells.reports >= _REPORTING and cells.filled > 2:
        if weighed.get(Role.OUTCOME, 0.0) > 0:
            weighed[Role.PROGRESS] = weighed[Role.OUTCOME] + 0.1  # what came of it until now
        elif Role.REVIEW in named:
            weighed[Role.PROGRESS] = named[Role.REVIEW] + 0.1  # what was seen then
    if cells.statuses >= 0.7 and cells.filled >= 2 and weighed.get(Role.PROGRESS, 0.0) > 0:
        weighed[Role.STATUS] = max(weighed.get(Role.STATUS, 0.0), weighed[Role.PROGRESS] + 0.1)
    if cells.statuses >= _REPORTING > cells.levels and cells.filled > 1 and Role.PRIORITY in named:
        weighed[Role.STATUS] = max(weighed.get(Role.STATUS, 0.0), weighed[Role.PRIORITY] + 0.1)
    if Role.STATUS in named and _ASKS_DONE.search(heading):
        weighed[Role.STATUS] = max(named[Role.STATUS], weighed.get(Role.PROGRESS, 0.0) + 0.1)
    if cells.letters > 45 and weighed.get(Role.STATUS, 0.0) > 0 and cells.statuses < 0.3:
        weighed[Role.PROGRESS] = max(weighed.get(Role.PROGRESS, 0.0), weighed[Role.STATUS] + 0.3)


def _unnamed(heading: str, cells: Profile) -> tuple[Role, float]:
    """A role from the content alone: a column of dates is a date column whatever it is called."""
    few = 0.8 if cells.filled < 3 else 0.6
    if cells.certain_dates >= few and cells.letters < 40:
        return Role.TARGET, 0.5
    words = cells.statuses >= few and cells.letters < 25 and cells.references < 0.9
    words = words and (cells.answers < 0.8 or not plain_words(heading))
    if is_certain_date(heading):  # one of several over time: lights say how it stood then
        words = bool(cells.kinds) and cells.kinds <= _LIGHTS
    if cells.filled and words:
        return (Role.PERCENT if cells.figures >= 0.9 else Role.STATUS), 0.5
    if cells.lights > 0.15 and not plain_words(heading):
        return Role.STATUS, 0.4
    if cells.filled and cells.references >= 0.8 and cells.distinct > 0.8 and cells.initials < 0.8:
        return Role.REF, 0.45
    if cells.orders >= 0.6 and cells.initials < 0.6 and not plain_words(heading):
        return Role.ACTION, 0.4
    if cells.heads >= _MERE:
        return Role.NOTE, 0.0
    if cells.initials >= 0.8 or (cells.owners >= few and cells.letters < 45 and not plain_words(heading)):
        return Role.OWNER, 0.45
    if cells.sentences >= 0.5 and not plain_words(heading):
        return Role.ACTION, 0.3
    return Role.NOTE, 0.0


def _evidence(role: Role, cells: Profile) -> float:
    """What the content adds to a heading's word, or takes from it; nothing for an empty column."""
    if not cells.filled:
        return 0.1 if role is Role.STATUS and cells.lights else 0.0
    if role is Role.DONE_ON and cells.sentences >= _TOLD and cells.certain_dates < _TOLD:
        return -0.6
    if role in DATE_LIKE:
        if cells.figures >= _MERE and cells.certain_dates < _FEW:
            return -1.0  # hours and points tell how much there is to do
        vague = role not in {Role.TARGET, Role.REVISED} and cells.certain_dates < 0.3
        return 0.2 if cells.dates >= 0.5 and not vague else -0.35 if cells.dates < 0.15 and cells.filled > 1 else 0.0
    if role in {Role.OWNER, Role.SUPPORT}:
        said = cells.heads >= _MERE or (cells.sentences >= 0.5 and cells.owners < 0.3)
        bad = cells.certain_dates > 0.6 or cells.statuses > 0.6 or cells.letters > 120
        return -0.7 if said else -0.5 if bad else 0.15 if cells.owners >= 0.5 else 0.0
    if role in {Role.STATUS, Role.PERCENT}:
        if cells.certain_dates > 0.6 and cells.statuses < 0.3:
            return -0.5
        fits = cells.statuses >= 0.5 or cells.lights > 0
        return 0.2 if fits else -0.4 if cells.letters > 45 or cells.sentences > 0.5 else 0.0
    if role in ACTION_LIKE:
        bad = cells.certain_dates > 0.6 or cells.references > 0.8 or (cells.statuses > 0.6 and cells.letters < 20)
        says = max(cells.sentences, cells.orders) >= 0.5
        return -0.6 if bad else 0.1 if says else -0.15 if cells.letters < 12 else 0.0
    if role is Role.AREA and cells.answers >= _RANKED:
        return -0.7  # how risks are to be met is nothing that actions stand under
    if role in {Role.AREA, Role.PRIORITY}:
        return (0.2 if role is Role.PRIORITY else -0.3) if cells.levels >= _RANKED else -0.2 * (role is Role.PRIORITY)
    if role is Role.REF:
        return 0.15 if cells.references >= 0.6 else -0.5 if cells.letters > 24 else 0.0
    return -0.7 if role is Role.OUTCOME and max(cells.levels, cells.figures) >= _MERE else 0.0
