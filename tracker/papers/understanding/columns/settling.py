"""Settles what the columns of one table hold together: one of target dates, one of owners, which is tracked."""

from __future__ import annotations

from collections.abc import Collection

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.marked_periods import take_periods
from tracker.papers.understanding.columns.raised_days import MERE_DATES
from tracker.papers.understanding.columns.risk_registers import settle_risks
from tracker.papers.understanding.columns.tracked import settle_actions
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, may_mean, meanings

_PAST = frozenset(("last", "updated", "modified", "reviewed", "changed", "edited", "checked"))
"""Words of headings of days on which somebody looked at a row last."""

_NAMED = 0.7
"""How sure a heading says who or when."""
_NO_DAYS, _MOSTLY = 0.15, 0.6
"""Shares of a column's cells that are days, below which it holds none, and from which it holds little else."""
_OFTEN = 0.5
"""Share of the cells about tickets that say how something stands, from which that is what they are for."""
_TICKETS = frozenset(("bug", "bugs", "issue", "issues", "ticket", "tickets", "defect"))
"""Words of headings below which the tickets of actions may stand."""
_STANDING = 0.4
"""Share of the names of a board's lists from which these say how far its cards have come."""


def settle(columns: Columns) -> None:
    """Changes the roles of columns that cannot all be what each alone seems."""
    take_periods(columns)
    _settle_crossed(columns)
    _settle_lights(columns)
    _settle_grades(columns)
    _settle_lists(columns)
    _settle_tickets(columns)
    _settle_dates(columns)
    _settle_owners(columns)
    settle_risks(columns)
    settle_actions(columns)


def _settle_crossed(columns: Columns) -> None:
    """Headings of who and when that stand over each other's columns: what the cells hold is what counts."""
    for when, days in enumerate(columns.profiles):
        if not may_mean(columns.headings[when], Role.TARGET, _NAMED) or not days.filled or days.dates >= _NO_DAYS:
            continue
        for who, cells in enumerate(columns.profiles):
            named = may_mean(columns.headings[who], Role.OWNER, _NAMED) and not {when, who} & columns.told
            if named and cells.dates >= _MOSTLY and cells.owners < _MOSTLY:
                columns.roles[when], columns.roles[who] = Role.OWNER, Role.TARGET


def _settle_lights(columns: Columns) -> None:
    """Colours alone are a status in one column; in several without a heading they are the bars of a time line."""
    bare = [
        column
        for column in columns.untold(Role.STATUS)
        if not columns.headings[column] and not columns.profiles[column].filled
    ]
    if len(bare) > 1:
        for column in bare:
            columns.roles[column] = Role.NOTE


_OF_ACTIONS = frozenset(("status", "rag", "brag", "state"))
_OF_STANDARDS = frozenset(("grade", "grading", "rating", "assessment", "judgement", "judgment", "met", "compliance"))
"""Words of headings of how an action stands, and of how well what is asked for is met, as in a self-assessment."""


def _settle_grades(columns: Columns) -> None:
    """Beside how the actions stand, how well a standard is met is no status of theirs."""
    words = {column: set(plain_words(columns.headings[column])) for column in columns.all(Role.STATUS)}
    plain = [column for column, said in words.items() if said & _OF_ACTIONS and columns.profiles[column].filled]
    for column in columns.untold(Role.STATUS) if plain else ():
        if words[column] & _OF_STANDARDS and not words[column] & _OF_ACTIONS:
            columns.roles[column] = Role.NOTE


def _settle_lists(columns: Columns) -> None:
    """The lists of a board say how far its cards have come, where no other column does: "To do", "Doing", "Done".

    So does the one column that has a day for its heading: "Jan 26".
    """
    if columns.filled(Role.STATUS, Role.PERCENT):
        _drop_lists(columns)
        return
    dated = [column for column in columns.untold(Role.NOTE) if is_certain_date(columns.headings[column])]
    lists = columns.untold(Role.AREA, Role.GROUP)
    for column in (*lists, *(dated if len(dated) == 1 else ())):
        if columns.profiles[column].statuses >= 0.8 and columns.profiles[column].filled > 1:
            columns.roles[column] = Role.STATUS


def _drop_lists(columns: Columns) -> None:
    """Beside the labels of its cards and how they stand, the lists of a board name nothing that they are about."""
    if columns.filled(Role.GROUP):
        for column in columns.untold(Role.AREA):
            if columns.profiles[column].statuses >= _STANDING and "list" in plain_words(columns.headings[column]):
                columns.roles[column] = Role.NOTE


def _settle_tickets(columns: Columns) -> None:
    """A "Bug" or "Issue" that is only the ticket of an action tells of nothing found, but perhaps how it stands."""
    stands = columns.filled(Role.STATUS, Role.PERCENT)
    for column in columns.untold(Role.FINDING):
        cells = columns.profiles[column]
        if not _TICKETS & set(plain_words(columns.headings[column])):
            continue
        if not stands and cells.statuses >= _OFTEN:
            columns.roles[column] = Role.STATUS
        elif cells.statuses + cells.references + cells.links >= _MOSTLY:
            columns.roles[column] = Role.NOTE


def _settle_dates(columns: Columns) -> None:
    """One column of target dates; the last stands where several carry no better word, as the revision of the others."""
    targets = columns.all(Role.TARGET)
    if not targets:
        for role in (Role.REVISED, Role.REVIEW):
            column = next(iter(columns.untold(role)), None)
            if column is None or _PAST & set(plain_words(columns.headings[column])):
                continue
            if columns.profiles[column].filled and not columns.all(Role.TARGET):
                columns.roles[column] = Role.TARGET
        return
    filled = [column for column in targets if columns.profiles[column].filled]
    filled = [column for column in targets if column in columns.told] or filled or list(targets)
    best = max(filled, key=lambda column: _target_rank(columns, column))
    for column in targets:
        if column != best:
            columns.roles[column] = _other_date(columns.headings[column])


def _target_rank(columns: Columns, column: int) -> tuple[bool, bool, bool, bool, float, float]:
    """A heading that says for what the dates are, as "Due date" does, comes before a mere "Date"; a revision last.

    A "Completion date" beside it is the day on which the action was done; what holds times of day tells no date.
    """
    cells = columns.profiles[column]
    timed = cells.clocks >= _MOSTLY and cells.certain_dates < _NO_DAYS
    heading = columns.headings[column]
    words = frozenset(plain_words(heading))
    first = not may_mean(heading, Role.REVISED, 0.5)
    done = _is_completion(words) and not words & _AHEAD
    return not timed, not words <= MERE_DATES, first, not done, round(columns.scores[column], 1), cells.dates


def _other_date(heading: str) -> Role:
    """What a column of dates holds that are not the target."""
    words = plain_words(heading)
    if may_mean(heading, Role.REVISED, 0.5):
        return Role.REVISED
    if _is_completion(words):
        return Role.DONE_ON
    return Role.START if words and set(words) <= MERE_DATES else Role.NOTE


def _is_completion(words: Collection[str]) -> bool:
    return any(word.startswith("complet") for word in words)


_AHEAD = frozenset(("target", "due", "planned", "expected", "estimated", "by", "proposed", "required", "anticipated"))
"""Words of headings that make a completion one to come."""

_ADDRESSED = 0.8
"""Share of a column's cells that are addresses of mail, from which it says who is meant."""
_TEXTS = 0.5
"""Share of a column's cells that are sentences, from which it holds texts."""


def _settle_owners(columns: Columns) -> None:
    """One column of owners, the others support; a supporting column alone is the owners', as one of addresses is."""
    owners = [column for column in columns.all(Role.OWNER) if columns.profiles[column].filled]
    owners = [column for column in columns.all(Role.OWNER) if column in columns.told] or owners
    if not owners:
        stands_in = [column for column in columns.untold(Role.SUPPORT) if columns.profiles[column].owners >= 0.5]
        stands_in = stands_in or [
            column for column in columns.untold(Role.NOTE) if columns.profiles[column].addresses >= _ADDRESSED
        ]
        if stands_in:
            columns.roles[stands_in[0]] = Role.OWNER
        return
    best = max(owners, key=lambda column: _owner_rank(columns, column))
    for column in columns.all(Role.OWNER):
        if column != best:
            columns.roles[column] = _role_beside_owners(columns, column)


def _role_beside_owners(columns: Columns, column: int) -> Role:
    """What a column of owners holds where another has those who answer for it: a team is where somebody works."""
    if plain_words(columns.headings[column]) in _TEAMS:
        return Role.GROUP
    return Role.ACTION if _holds_short_actions(columns, column) else Role.SUPPORT


def _holds_short_actions(columns: Columns, column: int) -> bool:
    """Whether what is headed as actions, and where owners stand elsewhere, only looks like names: "Order chairs"."""
    found = meanings(columns.headings[column])
    return bool(found) and found[0].role in ACTION_LIKE and not columns.all(*ACTION_LIKE)


_TEAMS = {("team",), ("squad",)}


def _owner_rank(columns: Columns, column: int) -> tuple[bool, float, bool, float, bool, int]:
    """Of several columns of owners the surest; who is responsible does it, who is accountable answers for that.

    Who leads the whole project does not do each thing in it.

    Without a heading initials are somebody's, and what stands behind the texts sooner than what stands before them.
    """
    words = plain_words(columns.headings[column])
    answers = any(word.startswith("accountab") for word in words)
    initials = 0.0 if words else round(columns.profiles[column].initials, 1)
    named = words not in _TEAMS and "project" not in words
    behind = not words and any(cells.sentences >= _TEXTS for cells in columns.profiles[:column])
    return named, round(columns.scores[column], 1), not answers, initials, behind, -column
