"""Gives each column of a table its meaning, from its heading and its content together."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.evidence import Profile, profile
from tracker.papers.understanding.columns.headers import Header
from tracker.papers.understanding.columns.raised_days import find_raised_days
from tracker.papers.understanding.columns.row_types import find_types, tracked_rows
from tracker.papers.understanding.columns.settling import settle
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told, form_of
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, DATE_LIKE, Role, meanings
from tracker.papers.understanding.words.sign_keys import plain_sign


def understand_columns(
    header: Header | None,
    body: Sequence[Row],
    width: int,
    told: Told = NOTHING_TOLD,
    signs: Collection[str] = (),
) -> Columns:
    """The columns of a table with this header, or with none, and these rows below it; what people told comes first.

    `signs` are those of which the paper's key says how something stands by them.
    """
    texts = header.texts if header else ("",) * width
    texts = (*texts, *("",) * (width - len(texts)))[:width]
    full = [row for row in body if len(row.own) > 1]
    shown = full or [row for row in body if not _is_banner(row)]
    columns = _each_by_itself(texts, shown)
    find_types(columns, shown)
    if len(tracked := tracked_rows(columns, shown)) < len(shown):
        types = columns.all(Role.TYPE)
        columns = _each_by_itself(texts, shown := tracked)
        for column in types:
            columns.roles[column] = Role.TYPE
    for group in header.shared if header else ():
        _share_out(columns, group)
    _find_signs(columns, shown, signs)
    columns.hold(told.get(form_of(texts), {}))
    find_raised_days(columns, shown)
    settle(columns)
    for column in columns.untold(Role.FINDING):
        if _holds_for_several(columns, column) and column not in {columns.inner, columns.outer}:
            columns.roles[column] = Role.AREA
    if not any(texts):
        _find_remarks(columns)
    _find_areas(columns)
    if not columns.all(Role.AREA) and not any(_is_banner(row) for row in body):
        groups = columns.untold(Role.GROUP)
        several = [column for column in groups if _holds_for_several(columns, column)]
        before = [column for column in several if column < (columns.outer or 0)]
        for column in before if columns.nested else several or groups[:1]:
            columns.roles[column] = Role.AREA
    return columns


def _each_by_itself(texts: Sequence[str], rows: Sequence[Row]) -> Columns:
    """The likeliest meaning of each column, whatever the others are."""
    profiles = [profile([row[column] for row in rows]) for column in range(len(texts))]
    scored = [_best(text, cells) for text, cells in zip(texts, profiles, strict=True)]
    return Columns([role for role, _ in scored], tuple(texts), profiles, [score for _, score in scored])


def _find_signs(columns: Columns, rows: Sequence[Row], signs: Collection[str]) -> None:
    """A column of the signs that the paper explains says how each row stands, whatever its heading."""
    for column in range(len(columns.roles) if signs else 0):
        cells = [row[column].flat for row in rows if row[column].text]
        if cells and sum(plain_sign(text) in signs for text in cells) >= _KEYED * len(cells):
            columns.roles[column], columns.scores[column] = Role.STATUS, 1.0


def _find_remarks(columns: Columns) -> None:
    """Without headings the last column, behind those of who and when, says how far it is."""
    last = max((column for column, cells in enumerate(columns.profiles) if cells.filled), default=0)
    before = columns.all(Role.OWNER, Role.TARGET)
    if len(before) > 1 and max(before) == last - 1 and last in columns.untold(Role.NOTE):
        columns.roles[last] = Role.PROGRESS


def _find_areas(columns: Columns) -> None:
    """Without a column that is named so, one before the actions whose texts hold for several rows is the area's.

    Beside an area in words, and behind the actions, what is named so and holds mere numbers only refers to something;
    so does a "Phase 1" behind workstreams.
    """
    for column in columns.untold(Role.AREA):
        cells = columns.profiles[column]
        worded = any(columns.profiles[other].figures < _MERE for other in columns.all(Role.AREA))
        behind = columns.inner is not None and column > columns.inner
        counted = cells.references >= _MERE and any(group < column for group in columns.all(Role.GROUP))
        if counted or (cells.figures >= _MERE and (worded or behind)):
            columns.roles[column] = Role.NOTE
    first = columns.first(Role.AREA)
    if first and first - 1 in columns.untold(Role.NOTE) and _holds_for_several(columns, first - 1):
        columns.roles[first - 1] = Role.AREA
    if columns.inner is None or columns.outer is not None or columns.all(Role.AREA, Role.GROUP):
        return
    for column in columns.untold(*_MAY_BE_AREAS):
        words = columns.profiles[column].levels < _RANKED
        if column < columns.inner and words and _holds_for_several(columns, column):
            columns.roles[column] = Role.AREA
            return


def _holds_for_several(columns: Columns, column: int) -> bool:
    """Whether the texts of a column stand for runs of rows each, and are no mere days."""
    cells = columns.profiles[column]
    named = columns.roles[column] is Role.GROUP or "meeting" in plain_words(columns.headings[column])
    mere_days = cells.certain_dates >= 0.6 and not named
    begins = cells.full <= 0.7 and cells.distinct == 1.0 and cells.first
    return cells.filled > 1 and cells.letters >= 4 and (cells.grouped or begins) and not mere_days


def _is_banner(row: Row) -> bool:
    return len(row.own) == 1 and row.own[0][1].columns > 1


_MAY_BE_AREAS = frozenset(
    {Role.NOTE, Role.FINDING, Role.RISK, Role.OUTCOME, Role.START, Role.RECOMMENDATION, Role.TYPE}
)


_FEW = 0.2
_MERE = 0.8
"""Share of a column's cells that are figures, from which it holds mere numbers."""
_LIGHTS = frozenset("RAGB")
_KEYED = 0.8
"""Share of a column's cells that are signs of the paper's key, from which it is one of such."""
_TOLD = 0.3
"""Share of a column's cells that are sentences, and of mere days, by which it tells what became of things."""
_RANKED = 0.6
"""Share of a column's cells that rank something, from which it says how urgent the rows are."""
_LONGEST_NAME = 22
"""Letters of people's names on average at most: a bare "Name" above longer texts is that of things."""


def _best(heading: str, cells: Profile) -> tuple[Role, float]:
    """The likeliest role of one column."""
    if cells.lights > 0.15 and not cells.filled:
        return Role.STATUS, 0.6
    named = {meaning.role: meaning.score for meaning in meanings(heading)}
    if not named:
        return _unnamed(heading, cells)
    if plain_words(heading) == ("name",) and cells.letters > _LONGEST_NAME and cells.distinct > 0.9:
        named.pop(Role.OWNER, None)
    if cells.initials >= 0.6 and max(named, key=lambda role: named[role]) in ACTION_LIKE:
        return Role.OWNER, 0.6
    weighed = {role: score + _evidence(role, cells) for role, score in named.items()}
    if cells.statuses >= 0.7 and cells.filled >= 2 and weighed.get(Role.PROGRESS, 0.0) > 0:
        weighed[Role.STATUS] = max(weighed.get(Role.STATUS, 0.0), weighed[Role.PROGRESS] + 0.1)
    if cells.letters > 45 and weighed.get(Role.STATUS, 0.0) > 0 and cells.statuses < 0.3:
        weighed[Role.PROGRESS] = max(weighed.get(Role.PROGRESS, 0.0), weighed[Role.STATUS] + 0.3)
    role = max(weighed, key=lambda each: weighed[each])
    if role in {Role.PROGRESS, Role.STATUS} and cells.figures >= 0.9 and cells.filled > 2 and cells.distinct < 1.0:
        return Role.PERCENT, weighed[role]
    if weighed[role] < 0.35:
        return _unnamed(heading, cells)
    return role, weighed[role]


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
        return Role.STATUS, 0.5
    if cells.lights > 0.15 and not plain_words(heading):
        return Role.STATUS, 0.4
    if cells.filled and cells.references >= 0.8 and cells.distinct > 0.8 and cells.initials < 0.8:
        return Role.REF, 0.45
    if cells.orders >= 0.6 and cells.initials < 0.6 and not plain_words(heading):
        return Role.ACTION, 0.4
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
        said = cells.sentences >= 0.5 and cells.owners < 0.3
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
    if role in {Role.AREA, Role.PRIORITY}:
        return (0.2 if role is Role.PRIORITY else -0.3) if cells.levels >= _RANKED else -0.2 * (role is Role.PRIORITY)
    if role is Role.REF:
        return 0.15 if cells.references >= 0.6 else -0.5 if cells.letters > 24 else 0.0
    return -0.7 if role is Role.OUTCOME and max(cells.levels, cells.figures) >= _MERE else 0.0


def _share_out(columns: Columns, group: tuple[int, ...]) -> None:
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
    role, score = _best(columns.headings[group[0]], columns.profiles[longest])
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
