"""Gives each column of a table its meaning, from its heading and its content together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.papers.grid import Row
from tracker.papers.understanding.evidence import Profile, profile
from tracker.papers.understanding.headers import Header
from tracker.papers.understanding.looks import is_certain_date
from tracker.papers.understanding.roles import ACTION_LIKE, DATE_LIKE, Role, meanings, plain_words

_SURE = 0.5


@dataclass
class Columns:
    """The meaning of each column, and which hold the action and what it is part of.

    `inner` is the column of what is tracked (domain 1.3), `outer` that of the numbered action around it, None without.
    """

    roles: list[Role]
    headings: tuple[str, ...]
    profiles: list[Profile]
    scores: list[float] = field(default_factory=list)
    inner: int | None = None
    outer: int | None = None

    def all(self, *roles: Role) -> tuple[int, ...]:
        """The columns of these roles, from left to right."""
        return tuple(column for column, role in enumerate(self.roles) if role in roles)

    def first(self, *roles: Role) -> int | None:
        """The leftmost column of these roles."""
        found = self.all(*roles)
        return found[0] if found else None


def understand_columns(header: Header | None, body: Sequence[Row], width: int) -> Columns:
    """The columns of a table with this header, or with none, and these rows below it."""
    texts = header.texts if header else ("",) * width
    texts = (*texts, *("",) * (width - len(texts)))[:width]
    full = [row for row in body if len(row.own) > 1]
    shown = full or [row for row in body if not _is_banner(row)]
    profiles = [profile([row[column] for row in shown]) for column in range(width)]
    scored = [_best(texts[column], profiles[column]) for column in range(width)]
    columns = Columns([role for role, _ in scored], texts, profiles, [score for _, score in scored])
    for group in header.shared if header else ():
        _share_out(columns, group)
    _settle_lights(columns)
    _settle_dates(columns)
    _settle_owners(columns)
    _settle_actions(columns)
    if columns.outer is None and not columns.all(Role.AREA):
        for column in columns.all(Role.GROUP):
            columns.roles[column] = Role.AREA
    return columns


def _is_banner(row: Row) -> bool:
    return len(row.own) == 1 and row.own[0][1].columns > 1


def _best(heading: str, cells: Profile) -> tuple[Role, float]:
    """The likeliest role of one column."""
    named = {meaning.role: meaning.score for meaning in meanings(heading)}
    if not named:
        return _unnamed(heading, cells)
    weighed = {role: score + _evidence(role, cells) for role, score in named.items()}
    if cells.statuses >= 0.7 and cells.filled >= 2 and weighed.get(Role.PROGRESS, 0.0) > 0:
        weighed[Role.STATUS] = max(weighed.get(Role.STATUS, 0.0), weighed[Role.PROGRESS] + 0.1)
    if cells.letters > 45 and weighed.get(Role.STATUS, 0.0) > 0 and cells.statuses < 0.3:
        weighed[Role.PROGRESS] = max(weighed.get(Role.PROGRESS, 0.0), weighed[Role.STATUS] + 0.3)
    role = max(weighed, key=lambda each: weighed[each])
    if weighed[role] < 0.35:
        return _unnamed(heading, cells)
    return role, weighed[role]


def _unnamed(heading: str, cells: Profile) -> tuple[Role, float]:
    """A role from the content alone: a column of dates is a date column whatever it is called."""
    few = 0.8 if cells.filled < 3 else 0.6
    if cells.certain_dates >= few and cells.letters < 40:
        return Role.TARGET, 0.5
    words = cells.statuses >= few and cells.letters < 25 and cells.references < 0.9
    if cells.filled and words and not is_certain_date(heading):
        return Role.STATUS, 0.5
    if cells.lights > 0.15 and not plain_words(heading):
        return Role.STATUS, 0.4
    if cells.filled and cells.references >= 0.8 and cells.distinct > 0.8:
        return Role.REF, 0.45
    if cells.initials >= 0.8 or (cells.owners >= few and cells.letters < 45 and not plain_words(heading)):
        return Role.OWNER, 0.45
    if cells.sentences >= 0.5 and not plain_words(heading):
        return Role.ACTION, 0.3
    return Role.NOTE, 0.0


def _evidence(role: Role, cells: Profile) -> float:
    """What the content adds to a heading's word, or takes from it; nothing for an empty column."""
    if not cells.filled:
        return 0.1 if role is Role.STATUS and cells.lights else 0.0
    if role in DATE_LIKE:
        return 0.2 if cells.dates >= 0.5 else -0.35 if cells.dates < 0.15 and cells.filled > 1 else 0.0
    if role in {Role.OWNER, Role.SUPPORT}:
        bad = cells.certain_dates > 0.6 or cells.statuses > 0.6 or cells.letters > 120
        return -0.5 if bad else 0.15 if cells.owners >= 0.5 else 0.0
    if role in {Role.STATUS, Role.PERCENT}:
        fits = cells.statuses >= 0.5 or cells.lights > 0
        return 0.2 if fits else -0.3 if cells.letters > 45 else 0.0
    if role in ACTION_LIKE:
        bad = cells.certain_dates > 0.6 or cells.references > 0.8 or (cells.statuses > 0.6 and cells.letters < 20)
        return -0.6 if bad else 0.1 if cells.sentences >= 0.5 else -0.15 if cells.letters < 12 else 0.0
    if role is Role.REF:
        return 0.15 if cells.references >= 0.6 else -0.5 if cells.letters > 24 else 0.0
    return 0.0


def _share_out(columns: Columns, group: tuple[int, ...]) -> None:
    """Columns under one heading: the longest text keeps its meaning, the others are told from what they hold."""
    filled = [column for column in group if columns.profiles[column].filled]
    if len(filled) < 2:
        for column in filled:
            columns.roles[column] = columns.roles[group[0]]
            columns.scores[column] = columns.scores[group[0]]
        return
    longest = max(filled, key=lambda column: columns.profiles[column].letters)
    role, score = _best(columns.headings[group[0]], columns.profiles[longest])
    for column in filled:
        cells = columns.profiles[column]
        if column == longest:
            columns.roles[column], columns.scores[column] = role, score
        elif role in {Role.OWNER, Role.SUPPORT}:
            columns.roles[column] = Role.OWNER if column == filled[0] else Role.SUPPORT
        elif cells.references >= 0.8 and cells.letters < 12:
            columns.roles[column], columns.scores[column] = Role.REF, 0.5
        elif role in ACTION_LIKE and cells.letters < 40 and (cells.distinct < 0.8 or cells.filled < 4):
            columns.roles[column], columns.scores[column] = Role.GROUP, 0.5
        elif role not in ACTION_LIKE:
            columns.roles[column], columns.scores[column] = _unnamed("", cells)


def _settle_lights(columns: Columns) -> None:
    """Colours alone are a status in one column; in several without a heading they are the bars of a time line."""
    bare = [
        column
        for column in columns.all(Role.STATUS)
        if not columns.headings[column] and not columns.profiles[column].filled
    ]
    if len(bare) > 1:
        for column in bare:
            columns.roles[column] = Role.NOTE


def _settle_dates(columns: Columns) -> None:
    """One column of target dates; the last stands where several carry no better word, as the revision of the others."""
    targets = columns.all(Role.TARGET)
    if not targets:
        for role in (Role.REVISED, Role.REVIEW):
            column = columns.first(role)
            if column is not None and columns.profiles[column].filled and not columns.all(Role.TARGET):
                columns.roles[column] = Role.TARGET
        return
    filled = [column for column in targets if columns.profiles[column].filled] or list(targets)
    best = max(filled, key=lambda column: (round(columns.scores[column], 1), columns.profiles[column].dates))
    for column in targets:
        if column != best:
            completion = any(word.startswith("complet") for word in plain_words(columns.headings[column]))
            columns.roles[column] = Role.DONE_ON if completion else Role.NOTE


def _settle_owners(columns: Columns) -> None:
    """One column of owners, the others support; a supporting column alone is the owners'."""
    owners = [column for column in columns.all(Role.OWNER) if columns.profiles[column].filled]
    if not owners:
        support = [column for column in columns.all(Role.SUPPORT) if columns.profiles[column].owners >= 0.5]
        if support:
            columns.roles[support[0]] = Role.OWNER
        return
    best = max(owners, key=lambda column: (round(columns.scores[column], 1), -column))
    for column in columns.all(Role.OWNER):
        if column != best:
            columns.roles[column] = Role.SUPPORT


_RANK = (
    "action",
    "actions",
    "task",
    "tasks",
    "what",
    "activity",
    "step",
    "steps",
    "recommendation",
    "title",
    "summary",
)


def _settle_actions(columns: Columns) -> None:
    """Which column is tracked and which is around it."""
    wordy = [column for column in columns.all(*ACTION_LIKE) if _says_enough(columns, column)]
    if not wordy:
        wordy = _stand_ins(columns)
    if not wordy:
        return
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
    columns.inner, columns.outer = inner, outer
    for column in columns.all(*ACTION_LIKE):
        if column not in {inner, outer}:
            told = any(
                meaning.role is Role.PROGRESS and meaning.score >= 0.6 for meaning in meanings(columns.headings[column])
            )
            columns.roles[column] = Role.PROGRESS if told else Role.NOTE
    columns.roles[inner] = Role.SUB_ACTION if outer is not None else Role.ACTION
    if outer is not None:
        columns.roles[outer] = Role.ACTION


def _says_enough(columns: Columns, column: int) -> bool:
    """An action column holds words; "agreed" beside a recommendation is no action."""
    cells = columns.profiles[column]
    return bool(cells.filled) and (
        cells.letters >= 14 or (cells.letters >= 6 and cells.statuses < 0.5 and cells.references < 0.5)
    )


def _stand_ins(columns: Columns) -> list[int]:
    """Where no heading says action: the column with the longest, ever different texts, of those that may."""
    may = [
        column
        for column, role in enumerate(columns.roles)
        if role in {Role.NOTE, Role.AREA, Role.OUTCOME, Role.GROUP, Role.PROGRESS}
        and columns.profiles[column].sentences >= 0.4
        and columns.profiles[column].distinct >= 0.6
        and columns.profiles[column].full >= 0.4
    ]
    order = {Role.NOTE: 3, Role.AREA: 2, Role.GROUP: 2, Role.OUTCOME: 1, Role.PROGRESS: 0}
    return (
        [max(may, key=lambda column: (order[columns.roles[column]], columns.profiles[column].letters))] if may else []
    )


def _action_rank(columns: Columns, column: int) -> tuple[float, float, float]:
    """Of several columns that may hold the action, the one whose heading says so most plainly."""
    words = plain_words(columns.headings[column])
    plain: float = next((len(_RANK) - at for at, word in enumerate(_RANK) if word in words), 0)
    role = {Role.SUB_ACTION: 3.0, Role.ACTION: 2.0, Role.RECOMMENDATION: 1.5, Role.HOW: 1.0}.get(
        columns.roles[column], 0.0
    )
    if columns.profiles[column].labelled >= 0.5:
        role += 5.0
    return role, plain, columns.profiles[column].full


def _is_around(columns: Columns, outer: int, inner: int) -> bool:
    """Whether one text column holds what several rows of another are part of: it is filled or changes less often."""
    around, within = columns.profiles[outer], columns.profiles[inner]
    if not around.filled or not within.filled:
        return False
    different = around.filled * around.distinct
    return different <= 0.8 * within.filled * within.distinct
