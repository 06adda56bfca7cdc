"""The columns that say under what the actions stand: by their name, or because they hold for runs of rows."""

from __future__ import annotations

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import Role

_MAY_BE_AREAS = frozenset({Role.NOTE, Role.FINDING, Role.RISK, Role.OUTCOME, Role.START, Role.RECOMMENDATION})
_MERE = 0.8
"""Share of a column's cells that are figures or codes, from which it only refers to something."""
_TWO, _ALL = 1.5, 0.9
"""Different texts of a column, and the share of its rows with any, below which it has but one and leaves rows out."""
_RANKED = 0.6
"""Share of a column's cells that rank something, from which it names nothing."""
_BODIES = frozenset(("committee", "subcommittee", "board", "panel", "forum"))
"""What a column in front of the actions is called that says before whom they came."""


def find_areas(columns: Columns, *, banners: bool) -> None:
    """Gives the columns of areas that role; `banners` says that rows over the whole width name areas already."""
    for column in columns.untold(Role.FINDING):
        if _holds_for_several(columns, column) and column not in {columns.inner, columns.outer}:
            columns.roles[column] = Role.AREA
    _drop_marks(columns)
    _find_unnamed(columns)
    if not columns.all(Role.AREA) and not banners:
        groups = columns.untold(Role.GROUP)
        several = [column for column in groups if _holds_for_several(columns, column)]
        before = [column for column in several if column < (columns.outer or 0)]
        for column in before if columns.nested else several or groups[:1]:
            columns.roles[column] = Role.AREA


def _drop_marks(columns: Columns) -> None:
    """One text here and there only marks some rows, as "yes" would, where another column says what they stand under."""
    for column in columns.untold(Role.AREA):
        cells = columns.profiles[column]
        marks = cells.filled > 1 and cells.distinct * cells.filled < _TWO and cells.full < _ALL
        if marks and len(columns.all(Role.AREA, Role.GROUP)) > 1:
            columns.roles[column] = Role.NOTE


def _find_unnamed(columns: Columns) -> None:
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
    types = () if columns.register or columns.log else (Role.TYPE,)
    bodies = [each for each in columns.untold(Role.SUPPORT) if _BODIES & set(plain_words(columns.headings[each])[-1:])]
    if bodies and bodies[0] < columns.inner and columns.filled(Role.OWNER):
        columns.roles[bodies[0]] = Role.AREA
        return
    for column in columns.untold(*_MAY_BE_AREAS, *types):
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
