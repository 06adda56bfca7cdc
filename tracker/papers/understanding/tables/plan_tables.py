"""Which tables of a paper hold the plan, told from what their columns mean and from what stands around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.column_roles import understand_columns
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told
from tracker.papers.understanding.tables.minute_tables import names_who_acts, told_in_lists
from tracker.papers.understanding.tables.recounting import is_procedure, recounts
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.words.action_forms import is_action_form
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, meanings, role_of

_OTHER_SHEETS = re.compile(
    r"\b(?:risks?|assumptions?|decisions?|dependenc(?:y|ies)|lessons?|change log|changes|look ?ups?|lists?"
    r"|instructions?|guidance|read ?me|contacts?|budget|version|document control|glossary|key|legend|drop ?downs?"
    r"|validation|data|dashboard|summary|chart|cover|stakeholders?|meeting log|archive[d]?|template|example|settings"
    r"|index|contents)\b",
    re.IGNORECASE,
)
_ACTION_WORDS = re.compile(r"\b(?:actions?|plan|tasks?|to ?do|tracker)\b|gweithredu|\bactivit", re.IGNORECASE)
_NOT_MEANT = re.compile(
    r"\bsuggested\b|\bexamples?\b|\boptions? for\b|\btemplate for\b|\bguidance\b|\bglossary\b|\bdefinitions?\b"
    r"|\b(?:version|revision|change|amendment) (?:history|control|record)\b"
    r"|(?<!and )(?<!& )(?<!/)\bdecisions? (?:log|register|record)\b|\braci\b|\bresponsibility matrix\b|"
    r"\b(?:time ?line|sequence|chronology) of (?:the )?(?:events|incident)\b|\bevidence (?:log|register)\b|"
    r"\bdocument (?:control|history)\b|\bdistribution\b|\battendance\b|\bkey to\b|\bhow to (?:use|complete)\b"
    r"|\bmembership\b|\bterms of reference\b"
    r"|\b(?:weekly|monthly|termly|cleaning|duty|staff|volunteer) (?:rota|roster)\b",
    re.IGNORECASE,
)
_POINTS = {
    Role.OWNER: 1.2,
    Role.TARGET: 1.2,
    Role.STATUS: 0.8,
    Role.PROGRESS: 0.5,
    Role.PERCENT: 0.5,
    Role.DONE_ON: 0.5,
    Role.REVISED: 0.3,
    Role.OUTCOME: 0.3,
    Role.REF: 0.2,
    Role.PRIORITY: 0.3,
    Role.START: 0.2,
    Role.HOW: 0.3,
}

_PLAINLY = frozenset(("action", "actions", "task", "tasks", "gweithredu"))
"""Words of headings below which nothing but actions stands."""
_FOLLOWED = (Role.TARGET, Role.STATUS, Role.PERCENT, Role.DONE_ON)
"""What is followed up has a day or a state."""
_LOOKED_AT = 3
"""Sections of a table whose surroundings tell what it is."""
_FEWEST = 2
"""Headings that a table has more than, and columns that it may lack, to be taken for one of the same plan."""
_SURE, _CLOSE = 0.55, 0.05
"""How sure a heading's meaning is, and how near to its first another of its meanings counts as well."""

_FIGURES = 0.5
"""Share of a column's cells that are figures, from which it holds such."""

_TOLD_TO_ACT = 0.4
"""Points for a column headed as actions whose texts give orders, beside how they stand or when they are due."""
ENOUGH = 2.3
"""Points from which a table is taken for a plan; one table alone, or one that follows such, needs less."""
_ORDERS, _FEW_ORDERS = 0.6, 0.3
"""Shares of texts that tell somebody to do something, from which most do, and below which they say something else."""
_LEAST_NAMED, _LEAST_ORDERS = 1.7, 1.4
"""Points of the only table of a paper, whose heading names actions, or whose texts give orders below no heading."""


@dataclass
class Table:
    """Sections with the same header, understood together, and how much they look like a plan."""

    columns: Columns
    sections: list[Section] = field(default_factory=list)
    points: float = 0.0

    @property
    def names_actions(self) -> bool:
        """Whether the heading of its text column says that actions stand there."""
        return self._named in ACTION_LIKE

    @property
    def only_tells(self) -> bool:
        """Whether its texts say what is or may go wrong, or what came of things, and nothing of what is to be done."""
        return self._named in {Role.FINDING, Role.RISK, Role.PROGRESS} or (
            self._named is Role.OUTCOME and self._told < _FEW_ORDERS
        )

    @property
    def orders(self) -> bool:
        """Whether its texts, below no heading, tell somebody to do something."""
        return self.tells_to_act and not any(self.columns.headings)

    @property
    def tells_to_act(self) -> bool:
        """Whether most of its texts tell somebody to do something."""
        return self._told >= _ORDERS

    @property
    def _told(self) -> float:
        """The share of its texts that tell somebody to do something."""
        inner = self.columns.inner
        return self.columns.profiles[inner].orders if inner is not None else 0.0

    @property
    def follows_up(self) -> bool:
        """Whether it names actions and says who does them, and by when or how they stand."""
        return self.names_actions and self.columns.filled(Role.OWNER) and self.columns.filled(*_FOLLOWED)

    @property
    def tracks_issues(self) -> bool:
        """Whether it says of issues who sees to them, and by when or how they stand."""
        return self._named is Role.FINDING and self.columns.filled(Role.OWNER) and self.columns.filled(*_FOLLOWED)

    @property
    def only_lists(self) -> bool:
        """Whether it says of things who has to do with them, but no day nor state, and its texts are no orders."""
        heading = set(plain_words(self.columns.headings[self.columns.inner or 0]))
        named = bool(heading & _PLAINLY)
        return not (named or self.tells_to_act or self.columns.filled(*_FOLLOWED, Role.PRIORITY, Role.PROGRESS))

    @property
    def measures(self) -> bool:
        """Whether it says how much there is of things: by figures below no header, or of measures beside targets."""
        cells = self.columns.profiles
        aimed = (cells[at].figures for at, text in enumerate(self.columns.headings) if "target" in plain_words(text))
        if self._named is Role.OUTCOME and any(share >= _FIGURES for share in aimed):
            return True
        if self.sections[0].header is not None or self.columns.all(Role.OWNER):
            return False
        figures = sum(column.figures >= _FIGURES for column in cells if column.filled)
        return figures > 1 and 2 * figures >= sum(bool(column.filled) for column in cells) - 1

    @property
    def _named(self) -> Role | None:
        """What the heading means; an action where it may mean one as well as another thing."""
        found = meanings(self.columns.headings[self.columns.inner]) if self.columns.inner is not None else ()
        sure = [meaning.role for meaning in found if meaning.score >= max(_SURE, found[0].score - _CLOSE)]
        return next((role for role in sure if role in ACTION_LIKE), sure[0] if sure else None)


def tables_of(sections: Sequence[Section], told: Told = NOTHING_TOLD, signs: Collection[str] = ()) -> list[Table]:
    """Sections of the same header and width are understood together: one page alone shows too little of a column."""
    groups: dict[tuple[object, ...], list[Section]] = defaultdict(list)
    for section in sections:
        texts = tuple(" ".join(plain_words(text)) for text in section.header.texts) if section.header else None
        groups[(texts, section.width) if texts else (id(section),)].append(section)
    tables: list[Table] = []
    for group in groups.values():
        body = [row for section in group for row in section.rows]
        columns = understand_columns(group[0].header, body, group[0].width, told, signs)
        table = Table(columns, group)
        table.points = _score(table, body)
        tables.append(table)
    return tables


def _score(table: Table, body: Sequence[Row]) -> float:
    """Points for what the columns mean and what stands around the table."""
    columns = table.columns
    inner = columns.inner
    grid = table.sections[0].grid
    if inner is None or not body or told_in_lists(grid) or names_who_acts(grid) or is_action_form(grid):
        return 0.0
    heading = columns.headings[inner]
    points = 1.2 if table.names_actions else 0.3
    if _PLAINLY & set(plain_words(heading)):
        points += 0.6
    roles = {
        role for role, cells in zip(columns.roles, columns.profiles, strict=True) if cells.filled or role is Role.STATUS
    }
    named = {role for text in columns.headings if (meaning := role_of(text)) for role in (meaning.role,)}
    points += sum(worth * (1.0 if role in roles else 0.6) for role, worth in _POINTS.items() if role in roles | named)
    points += 2.0 * columns.profiles[inner].labelled
    points += _TOLD_TO_ACT if table.names_actions and table.tells_to_act and columns.filled(*_FOLLOWED) else 0.0
    risks = sum(role is Role.RISK for role in columns.roles)
    points -= 1.5 if risks >= 2 and not table.names_actions else 0.3 * risks
    figures = sum(cells.figures >= _FIGURES for cells in columns.profiles)
    points -= 2.0 if figures >= 4 and not (table.names_actions and Role.OWNER in roles) else 0.0
    points -= 2.0 if table.measures else 0.0
    points -= 2.5 if recounts(columns) else 0.0
    around = [_words_around(section) for section in table.sections[:_LOOKED_AT]]
    points += 0.5 if any(map(_ACTION_WORDS.search, around)) else 0.0
    points -= 4.0 if is_procedure(columns, body, around) else 0.0
    return points - (2.5 if all(map(_NOT_MEANT.search, around)) else 0.0)


def _words_around(section: Section) -> str:
    """What stands right above a table and the heading nearest to it, in its sheet or text, and its name.

    A whole sentence tells how the table came about, not what it is.
    """
    near = [line for line in section.lines if len(line.text) < 120]
    lines = [line.text for line in near[-1:] if len(line.text.split()) <= 8]
    lines += [line.text for line in near[:-1] if is_heading(line)][-1:]
    above = [cell.flat for row in section.above for _, cell in row.own][:3]
    return " ".join([section.grid.name, *lines, *above])


def choose_tables(tables: Sequence[Table]) -> dict[int, Table]:
    """The tables that hold the plan, and those of which people told. Risks count only where nothing else does."""
    scored = [table for table in tables if table.points >= ENOUGH]
    main = [table for table in scored if not _is_beside(table)]
    if any(table.names_actions or table.tells_to_act for table in main):
        main = [table for table in main if not table.only_tells]
    elif any(table.names_actions for table in scored) and not any(table.tracks_issues for table in main):
        main = [table for table in scored if table.names_actions]
    if any(table.follows_up for table in main):
        main = [table for table in main if not table.only_lists]
    chosen = main or scored
    chosen += [table for table in tables if table not in chosen and any(_goes_with(table, each) for each in chosen)]
    if not chosen:
        best = max(tables, key=lambda table: table.points, default=None)
        enough = best is not None and best.points >= (_LEAST_ORDERS if best.orders else _LEAST_NAMED)
        chosen = [best] if best is not None and enough and (best.names_actions or best.orders) else []
    told = [table for table in tables if table.columns.told and table.columns.inner is not None]
    return {id(section): table for table in (*chosen, *told) for section in table.sections if not section.grid.hidden}


def _goes_with(table: Table, plan: Table) -> bool:
    """Whether a table is a plan's with a column or two left out: the same headings, and how each thing stands."""
    if table is plan or not (table.names_actions and table.columns.filled(*_FOLLOWED)) or _is_beside(table):
        return False
    headings, known = (set(filter(None, each.columns.headings)) for each in (table, plan))
    return len(headings) > _FEWEST and headings < known and len(known - headings) <= _FEWEST


def _is_beside(table: Table) -> bool:
    """Whether it stands on a sheet of risks, lists or instructions, or is a register of risks itself."""
    names = [section.grid.name or _heading_above(section) for section in table.sections]
    if any(names) and all(_OTHER_SHEETS.search(name) and not _ACTION_WORDS.search(name) for name in names):
        return True
    roles = table.columns.roles
    return sum(role is Role.RISK for role in roles) >= 3


def _heading_above(section: Section) -> str:
    """The heading right above a table in a text, if there is one."""
    headings = [line.text for line in section.lines if is_heading(line)]
    return headings[-1] if headings else ""
