"""Settles what the columns of one table hold together: one of target dates, one of owners, which is tracked."""

from __future__ import annotations

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.marked_periods import take_periods
from tracker.papers.understanding.columns.next_steps import without_next_steps
from tracker.papers.understanding.columns.raised_days import MERE_DATES
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role, meanings

_PLAINEST = (
    *("action", "actions", "task", "tasks", "what", "activity", "step", "steps", "milestone", "deliverable"),
    *("remediation", "remedial", "corrective", "mitigation", "mitigations", "resolution", "response"),
    *("recommendation", "title", "summary", "name"),
)
"""Words of headings that say the more plainly that actions stand below, the earlier they come."""

_PAST = frozenset(("last", "updated", "modified", "reviewed", "changed", "edited", "checked"))
"""Words of headings of days on which somebody looked at a row last."""

_ANSWERED = 1.6
"""The rank of a response in whole sentences: what is done about a recommendation stands there, not in the latter."""
_RANKS = {Role.SUB_ACTION: 3.0, Role.ACTION: 2.0, Role.RECOMMENDATION: 1.5, Role.HOW: 1.0}


def settle(columns: Columns) -> None:
    """Changes the roles of columns that cannot all be what each alone seems."""
    take_periods(columns)
    _settle_lights(columns)
    _settle_lists(columns)
    _settle_dates(columns)
    _settle_owners(columns)
    _settle_actions(columns)


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


def _settle_lists(columns: Columns) -> None:
    """The lists of a board say how far its cards have come, where no other column does: "To do", "Doing", "Done"."""
    if columns.filled(Role.STATUS, Role.PERCENT):
        return
    for column in columns.untold(Role.AREA, Role.GROUP):
        if columns.profiles[column].statuses >= 0.8 and columns.profiles[column].filled > 1:
            columns.roles[column] = Role.STATUS


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


def _target_rank(columns: Columns, column: int) -> tuple[bool, bool, float, float]:
    """A heading that says for what the dates are, as "Due date" does, comes before a mere "Date"; a revision last."""
    heading = columns.headings[column]
    plain = set(plain_words(heading)) <= MERE_DATES
    first = not _tells(heading, Role.REVISED, 0.5)
    return not plain, first, round(columns.scores[column], 1), columns.profiles[column].dates


def _other_date(heading: str) -> Role:
    """What a column of dates holds that are not the target."""
    words = plain_words(heading)
    if _tells(heading, Role.REVISED, 0.5):
        return Role.REVISED
    if any(word.startswith("complet") for word in words):
        return Role.DONE_ON
    return Role.START if words and set(words) <= MERE_DATES else Role.NOTE


_TEXTS = 0.5
"""Share of a column's cells that are sentences, from which it holds texts."""


def _settle_owners(columns: Columns) -> None:
    """One column of owners, the others support; a supporting column alone is the owners'."""
    owners = [column for column in columns.all(Role.OWNER) if columns.profiles[column].filled]
    owners = [column for column in columns.all(Role.OWNER) if column in columns.told] or owners
    if not owners:
        support = [column for column in columns.untold(Role.SUPPORT) if columns.profiles[column].owners >= 0.5]
        if support:
            columns.roles[support[0]] = Role.OWNER
        return
    best = max(owners, key=lambda column: _owner_rank(columns, column))
    for column in columns.all(Role.OWNER):
        if column != best:
            columns.roles[column] = Role.ACTION if _holds_short_actions(columns, column) else Role.SUPPORT


def _holds_short_actions(columns: Columns, column: int) -> bool:
    """Whether what is headed as actions, and where owners stand elsewhere, only looks like names: "Order chairs"."""
    found = meanings(columns.headings[column])
    return bool(found) and found[0].role in ACTION_LIKE and not columns.all(*ACTION_LIKE)


def _owner_rank(columns: Columns, column: int) -> tuple[float, bool, float, bool, int]:
    """Of several columns of owners the surest; who is responsible does it, who is accountable answers for that.

    Without a heading initials are somebody's, and what stands behind the texts sooner than what stands before them.
    """
    words = plain_words(columns.headings[column])
    answers = any(word.startswith("accountab") for word in words)
    initials = 0.0 if words else round(columns.profiles[column].initials, 1)
    behind = not words and any(cells.sentences >= _TEXTS for cells in columns.profiles[:column])
    return round(columns.scores[column], 1), not answers, initials, behind, -column


def _settle_actions(columns: Columns) -> None:
    """Which column is tracked and which is around it."""
    columns.inner, columns.outer = _told_actions(columns) or _found_actions(columns)
    if columns.inner is None:
        return
    for column in columns.all(*ACTION_LIKE):
        if column not in {columns.inner, columns.outer}:
            columns.roles[column] = Role.PROGRESS if _tells(columns.headings[column], Role.PROGRESS, 0.6) else Role.NOTE
    columns.roles[columns.inner] = Role.SUB_ACTION if columns.outer is not None else Role.ACTION
    if columns.outer is not None:
        columns.roles[columns.outer] = Role.ACTION


def _told_actions(columns: Columns) -> tuple[int, int | None] | None:
    """The same as people told; None where they did not."""
    subs = [column for column in columns.all(Role.SUB_ACTION) if column in columns.told]
    actions = [column for column in columns.all(Role.ACTION) if column in columns.told]
    if not subs and not actions:
        return None
    return (subs[0], next(iter(actions), None)) if subs else (actions[0], None)


def _found_actions(columns: Columns) -> tuple[int | None, int | None]:
    """The same by headings and content; none where no column may hold actions."""
    wordy = [column for column in columns.untold(*ACTION_LIKE) if _says_enough(columns, column)]
    wordy = wordy or _stand_ins(columns) or _brief(columns) or _left_over(columns)
    wordy = without_next_steps(columns, wordy)
    if not wordy:
        return None, None
    subs = [column for column in wordy if columns.roles[column] is Role.SUB_ACTION]
    inner = subs[0] if subs else max(wordy, key=lambda column: _action_rank(columns, column))
    others = [column for column in wordy if column != inner]
    outer = next((column for column in reversed(others) if column < inner and _is_around(columns, column, inner)), None)
    if outer is None and not subs:
        deeper = [column for column in others if column > inner and _is_around(columns, inner, column)]
        if deeper:
            outer, inner = inner, deeper[0]
    elif outer is None and subs:
        outer = next((column for column in reversed(others) if column < inner), None)
    return inner, outer


def _tells(heading: str, role: Role, score: float) -> bool:
    return any(meaning.role is role and meaning.score >= score for meaning in meanings(heading))


def _says_enough(columns: Columns, column: int) -> bool:
    """An action column holds words; "agreed" beside a recommendation is no action."""
    cells = columns.profiles[column]
    short = cells.letters >= 6 and cells.statuses < 0.5 and cells.references < 0.5
    return bool(cells.filled) and (cells.letters >= 14 or short)


def _brief(columns: Columns) -> list[int]:
    """Where nothing else may be one: the column headed as actions, however little its rows say ("Do it")."""
    return [
        column
        for column in columns.untold(Role.ACTION, Role.SUB_ACTION)
        if columns.profiles[column].filled
        and max(columns.profiles[column].statuses, columns.profiles[column].references) < 0.5
    ]


def _left_over(columns: Columns) -> list[int]:
    """Beside columns named for who and when: the first of the others, which holds ever different words."""
    named = {found[0].role for heading in columns.headings if (found := meanings(heading))}
    if not {Role.OWNER, Role.TARGET} <= named:
        return []
    notes = [column for column in columns.untold(Role.NOTE) if columns.profiles[column].full >= _MOSTLY]
    return [
        column for column in notes if columns.profiles[column].distinct >= _MOSTLY and _says_enough(columns, column)
    ][:1]


def _stand_ins(columns: Columns) -> list[int]:
    """Where no heading says action: the column with the longest, ever different texts, of those that may."""
    may = [
        column
        for column, role in enumerate(columns.roles)
        if role in {Role.NOTE, *AREA_LIKE, Role.OUTCOME, Role.GROUP, Role.PROGRESS}
        and column not in columns.told
        and columns.profiles[column].sentences >= 0.4
        and columns.profiles[column].distinct >= 0.6
        and columns.profiles[column].full >= 0.4
    ]
    order = {Role.NOTE: 3, Role.AREA: 2, Role.GROUP: 2, Role.FINDING: 1, Role.OUTCOME: 1, Role.PROGRESS: 0}
    best = max(may, key=lambda column: (order[columns.roles[column]], columns.profiles[column].letters), default=None)
    return [] if best is None else [best]


_MOSTLY = 0.8
"""Share of its rows in which the column of actions is filled, and of different texts in it."""

_SURE = 0.7
"""How sure a heading names what stands below it, not only shares a word with headings that do."""


def _action_rank(columns: Columns, column: int) -> tuple[float, bool, float, float]:
    """Of several columns that may hold the action, the one whose heading says so most plainly."""
    words = plain_words(columns.headings[column])
    plain = next((len(_PLAINEST) - at for at, word in enumerate(_PLAINEST) if word in words), 0)
    role = _RANKS.get(columns.roles[column], 0.0)
    if columns.profiles[column].labelled >= 0.5:
        role += 5.0
    if columns.roles[column] is Role.HOW and columns.profiles[column].sentences >= 0.8:
        role = max(role, _ANSWERED)
    return role, columns.scores[column] >= _SURE, plain, columns.profiles[column].full


def _is_around(columns: Columns, outer: int, inner: int) -> bool:
    """Whether one text column holds what several rows of another are part of: it is filled or changes less often."""
    around, within = columns.profiles[outer], columns.profiles[inner]
    if not around.filled or not within.filled:
        return False
    different = around.filled * around.distinct
    return different <= 0.8 * within.filled * within.distinct
