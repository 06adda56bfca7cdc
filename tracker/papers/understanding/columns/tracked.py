"""Which columns of a table hold the actions: what is tracked, and what that is part of."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.evidence import Profile
from tracker.papers.understanding.columns.next_steps import without_next_steps
from tracker.papers.understanding.words.heading_words import PLAINLY, plain_words
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role, may_mean, meanings

_PLAINEST = (
    *("action", "actions", "task", "tasks", "what", "activity", "step", "steps", "milestone", "deliverable"),
    *("remediation", "remedial", "corrective", "mitigation", "mitigations", "resolution", "response"),
    *("recommendation", "title", "summary", "name"),
)
"""Words of headings that say the more plainly that actions stand below, the earlier they come."""

_ANSWERED = 1.6
"""The rank of a response in whole sentences: what is done about a recommendation stands there, not in the latter."""
_MAIN = frozenset(("main", "major", "overall", "parent", "principal", "headline"))
_PARTS = frozenset(("action", "actions", "task", "tasks", "activity", "activities", "step", "steps"))
_DESCRIBING = frozenset(("description", "title", "summary", "name", "details", "detail", "subject"))
_NAMING, _WORDING = frozenset(("title", "name", "headline")), (("text",), ("wording",))
"""Last words of headings of what names an action, and of what says it in full."""
_DESCRIBED = 1.2
"""The rank of what may describe anything: beside a recommendation it is what was found."""
_ORDERING, _MOSTLY_ORDERS = 0.5, 0.6
"""Shares of texts that give orders, from which a column of a register of risks says what is to be done, and another."""
_FEW_ORDERS, _BRIEF = 0.3, 60
"""Share of texts that give orders, below which a column tells what was done, and letters of a brief response."""
_OF_PROGRESS = frozenset(("progress", "update", "updates", "position"))
"""Words in headings of what has been done so far."""
_ANSWERABLE = (Role.ACTION, Role.RECOMMENDATION)
_RANKS = {Role.SUB_ACTION: 3.0, Role.ACTION: 2.0, Role.RECOMMENDATION: 1.5, Role.HOW: 1.0}


def settle_actions(columns: Columns) -> None:
    """Which column is tracked and which is around it."""
    columns.inner, columns.outer = _told_actions(columns) or _found_actions(columns)
    if columns.inner is None:
        return
    columns.inner = _in_full(columns, columns.inner)
    for column in columns.all(*ACTION_LIKE):
        if column not in {columns.inner, columns.outer}:
            tells = may_mean(columns.headings[column], Role.PROGRESS, 0.6)
            columns.roles[column] = Role.PROGRESS if tells else Role.NOTE
    columns.roles[columns.inner] = Role.SUB_ACTION if columns.outer is not None else Role.ACTION
    if columns.outer is not None:
        columns.roles[columns.outer] = Role.ACTION


def _in_full(columns: Columns, inner: int) -> int:
    """The column with the whole words, where `inner` only names each action: "Action text" beside "Action title"."""
    *front, last = plain_words(columns.headings[inner]) or ("",)
    if last not in _NAMING or inner in columns.told:
        return inner
    for column in columns.untold(Role.NOTE, *ACTION_LIKE):
        cells, words = columns.profiles[column], plain_words(columns.headings[column])
        longer = cells.full >= _MOSTLY and cells.letters > columns.profiles[inner].letters
        if longer and words[-1:] in _WORDING and [*words[:-1]] == front:
            return column
    return inner


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
    wordy = _without_tellings(columns, without_next_steps(columns, wordy))
    if not wordy:
        return None, None
    subs = [column for column in wordy if columns.roles[column] is Role.SUB_ACTION]
    inner = subs[0] if subs else max(wordy, key=lambda column: _action_rank(columns, column))
    others = [column for column in wordy if column != inner]
    outer = next((column for column in reversed(others) if column < inner and columns.surrounds(column, inner)), None)
    if outer is None and not subs:
        deeper = [
            column
            for column in others
            if column > inner and (columns.surrounds(inner, column) or _is_main(columns, inner, column))
        ]
        if deeper:
            outer, inner = inner, deeper[0]
    elif outer is None and subs:
        outer = next((column for column in reversed(others) if column < inner), None)
    return inner, outer


def _says_enough(columns: Columns, column: int) -> bool:
    """An action column holds words; "agreed" beside a recommendation is no action."""
    cells = columns.profiles[column]
    short = cells.letters >= 6 and _says_no_value(cells)
    return bool(cells.filled) and (cells.letters >= 14 or short)


def _says_no_value(cells: Profile) -> bool:
    """Whether its cells are neither statuses nor codes nor answers, such as "mitigate"."""
    return max(cells.statuses, cells.references, cells.answers) < 0.5


def _brief(columns: Columns) -> list[int]:
    """Where nothing else may be one: the column headed as actions, however little its rows say ("Do it")."""
    return [
        column
        for column in columns.untold(Role.ACTION, Role.SUB_ACTION)
        if columns.profiles[column].filled and _says_no_value(columns.profiles[column])
    ]


def _left_over(columns: Columns) -> list[int]:
    """Beside columns named for who and when: the first of the others, which holds ever different words."""
    if columns.register:
        return []
    named = {found[0].role for heading in columns.headings if (found := meanings(heading))}
    if not {Role.OWNER, Role.TARGET} <= named:
        return []
    notes = [column for column in columns.untold(Role.NOTE) if columns.profiles[column].full >= _MOSTLY]
    return [
        column for column in notes if columns.profiles[column].distinct >= _MOSTLY and _says_enough(columns, column)
    ][:1]


def _stand_ins(columns: Columns) -> list[int]:
    """Where no heading says action: the column with the longest, ever different texts, of those that may.

    In a register of risks it has to give orders: what is told otherwise is what may go wrong.
    """
    may = [
        column
        for column, role in enumerate(columns.roles)
        if role in {Role.NOTE, *AREA_LIKE, Role.OUTCOME, Role.GROUP, Role.PROGRESS}
        and column not in columns.told
        and (columns.profiles[column].sentences >= 0.4 or columns.profiles[column].orders >= _MOSTLY_ORDERS)
        and columns.profiles[column].distinct >= 0.6
        and columns.profiles[column].full >= 0.4
        and (not columns.register or columns.profiles[column].orders >= _ORDERING)
    ]
    best = max(may, key=lambda column: _stand_in_rank(columns, column), default=None)
    if best is None or columns.roles[best] is Role.PROGRESS:
        return _strands(columns) or ([] if best is None else [best])
    return [best]


_STAND_INS = {Role.NOTE: 3, Role.AREA: 2, Role.GROUP: 2, Role.FINDING: 1, Role.OUTCOME: 1, Role.PROGRESS: 0}


def _stand_in_rank(columns: Columns, column: int) -> tuple[bool, int, float]:
    """What gives orders comes before what may be called anything, and that before what tells of things."""
    cells, role = columns.profiles[column], columns.roles[column]
    return cells.orders >= _MOSTLY_ORDERS and role is Role.NOTE, _STAND_INS[role], cells.letters


def _strands(columns: Columns) -> list[int]:
    """Beside who leads, how it stands and what is new: the strands of work that all of this is said of."""
    if not (columns.filled(Role.OWNER) and columns.filled(Role.STATUS)):
        return []
    strands = (column for column in columns.untold(Role.AREA, Role.GROUP) if _says_enough(columns, column))
    return [column for column in strands if columns.profiles[column].distinct == columns.profiles[column].full == 1.0][
        :1
    ]


_MOSTLY = 0.8
"""Share of its rows in which the column of actions is filled, and of different texts in it."""

_SURE = 0.7
"""How sure a heading names what stands below it, not only shares a word with headings that do."""
_BESIDE_CORRECTIVE = frozenset(("preventive", "preventative", "prevention", "containment", "immediate", "interim"))
"""Words of headings of what is done besides the corrective action that is tracked."""
_BESIDES = 1.9
"""The rank of such at most."""
_NOTED = 0.6
"""How sure a heading names notes besides."""
_UNSURE = 1.0
"""The rank of a column at most whose heading is less sure."""


def _action_rank(columns: Columns, column: int) -> tuple[float, bool, bool, float, float]:
    """Of several columns that may hold the action, the one whose heading says so most plainly.

    "Notes/Actions" holds the notes where "Actions" stand beside it.
    """
    words = plain_words(columns.headings[column])
    plain = next((len(_PLAINEST) - at for at, word in enumerate(_PLAINEST) if word in words), 0)
    role = _DESCRIBED if words and set(words) <= _DESCRIBING else _RANKS.get(columns.roles[column], 0.0)
    role = role if columns.scores[column] >= _SURE else min(role, _UNSURE)
    role = min(role, _BESIDES) if _BESIDE_CORRECTIVE & set(words) else role
    if columns.profiles[column].labelled >= 0.5:
        role += 5.0
    if columns.roles[column] is Role.HOW and columns.profiles[column].sentences >= 0.8:
        role = max(role, _ANSWERED) if not _only_answers(columns, column) else role
    noted = bool(PLAINLY & set(words)) and may_mean(columns.headings[column], Role.PROGRESS, _NOTED)
    return role, columns.scores[column] >= _SURE, not noted, plain, columns.profiles[column].full


def _only_answers(columns: Columns, column: int) -> bool:
    """Whether brief responses give no order where what they respond to does: "Campaign launched"."""
    cells = columns.profiles[column]
    ordering = any(columns.profiles[other].orders >= _MOSTLY_ORDERS for other in columns.all(*_ANSWERABLE))
    return ordering and cells.orders < _FEW_ORDERS and cells.letters < _BRIEF


def _without_tellings(columns: Columns, wordy: Sequence[int]) -> list[int]:
    """The columns but those that tell what was done about the others: a "Resolution" of the "Description" beside it.

    So does "Agreed action and progress" beside recommendations, where its cells give no orders and theirs do.
    """
    ordering = any(columns.profiles[column].orders >= _MOSTLY_ORDERS for column in wordy)
    telling = [
        column
        for column in wordy
        if columns.profiles[column].orders < _FEW_ORDERS
        and (
            may_mean(columns.headings[column], Role.PROGRESS, 0.9)
            or (ordering and _OF_PROGRESS & set(plain_words(columns.headings[column])))
        )
    ]
    return [column for column in wordy if column not in telling] or list(wordy)


def _is_main(columns: Columns, outer: int, inner: int) -> bool:
    """Whether headings set what is to be done apart from what it is part of: "Main task" and "Activity"."""
    main, part = (frozenset(plain_words(columns.headings[column])) for column in (outer, inner))
    return bool(main & _MAIN and part & _PARTS) and not part & _MAIN
