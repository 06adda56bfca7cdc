"""Which tables of a paper hold the plan, of those that look like one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from tracker.papers.understanding.columns.column_roles import understand_columns
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told
from tracker.papers.understanding.tables.row_ends import begins_legend
from tracker.papers.understanding.tables.scoring import ACTION_WORDS, points_of
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.tables.table import FOLLOWED, Table
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import Role

_TALKED_ABOUT = re.compile(r"\b(?:discussions?|agenda)\b(?!.*\bactions?\b)", re.IGNORECASE)
"""Headings of what people met to talk about."""
_OTHER_SHEETS = re.compile(
    r"\b(?:risks?|assumptions?|decisions?|dependenc(?:y|ies)|lessons?|change log|changes|look ?ups?|lists?"
    r"|instructions?|guidance|read ?me|contacts?|budget|version|document control|glossary|legend|drop ?downs?"
    r"|key(?! (?:priorit|action|indicator|area|objective|task|theme|improvement|activit))"
    r"|validation|data|dashboard|summary|chart|cover|stakeholders?|meeting log|archive[d]?|template|(?<!for )example"
    r"|settings|index|contents)\b",
    re.IGNORECASE,
)
_ACTED = frozenset(("action", "actions"))
"""Words of headings that say of a column in a register of risks that it holds what is to be done."""
_FEWEST = 2
"""Headings that a table has more than, and columns that it may lack, to be taken for one of the same plan."""
_ENOUGH = 2.3
"""Points from which a table is taken for a plan; one table alone, or one that follows such, needs less."""
_LEAST_NAMED, _LEAST_ORDERS = 1.7, 1.4
"""Points of the only table of a paper, whose heading names actions, or whose texts give orders without a heading or
beside what was found."""


def tables_of(sections: Sequence[Section], told: Told = NOTHING_TOLD, signs: Collection[str] = ()) -> list[Table]:
    """Sections of the same header and width are understood together: one page alone shows too little of a column."""
    groups: dict[tuple[object, ...], list[Section]] = defaultdict(list)
    for section in sections:
        texts = tuple(" ".join(plain_words(text)) for text in section.header.texts) if section.header else None
        groups[(texts, section.width) if texts else (id(section),)].append(section)
    tables: list[Table] = []
    for group in groups.values():
        body = [row for section in group for row in section.rows if not begins_legend(row)]
        columns = understand_columns(group[0].header, body, group[0].width, told, signs)
        table = Table(columns, group)
        table.points = points_of(table, body)
        tables.append(table)
    return tables


def choose_tables(tables: Sequence[Table]) -> dict[int, Table]:
    """The tables that hold the plan, and those of which people told. Risks count only where nothing else does."""
    scored = [table for table in tables if table.points >= _ENOUGH]
    main = [table for table in scored if not _is_beside(table)]
    if any(table.names_actions or table.tells_to_act for table in main):
        main = [table for table in main if not table.only_tells]
    elif any(table.names_actions for table in scored) and not any(table.tracks_issues for table in main):
        main = [table for table in scored if table.names_actions]
    if any(table.follows_up for table in main):
        main = [table for table in main if not table.only_lists]
    if any(table.names_actions and not table.tells_events for table in main):
        main = [table for table in main if not table.tells_events]
    chosen = main or scored
    chosen += [table for table in tables if table not in chosen and any(_goes_with(table, each) for each in chosen)]
    if not chosen:
        best = max(tables, key=lambda table: table.points, default=None)
        enough = best is not None and best.points >= (_LEAST_ORDERS if best.orders or best.mends else _LEAST_NAMED)
        chosen = [best] if best is not None and enough and (best.names_actions or best.orders) else []
    told = [table for table in tables if table.columns.told and table.columns.inner is not None]
    return {id(section): table for table in (*chosen, *told) for section in table.sections if not section.grid.hidden}


def _goes_with(table: Table, plan: Table) -> bool:
    """Whether a table is a plan's with a column or two left out: the same headings, and how each thing stands."""
    if table is plan or not (table.names_actions and table.columns.filled(*FOLLOWED)) or _is_beside(table):
        return False
    headings, known = (set(filter(None, each.columns.headings)) for each in (table, plan))
    return len(headings) > _FEWEST and headings < known and len(known - headings) <= _FEWEST


def _is_beside(table: Table) -> bool:
    """Whether it stands on a sheet of risks, lists or instructions, or is a register that only rates risks.

    What was talked about is beside as well, where no day or state says that anybody followed it up.
    """
    if _says_what_is_done(table):
        return False
    names = [section.grid.name or _heading_above(section) for section in table.sections]
    if any(names) and all(map(_TALKED_ABOUT.search, names)) and not table.columns.filled(*FOLLOWED):
        return True
    if any(names) and all(_OTHER_SHEETS.search(name) and not ACTION_WORDS.search(name) for name in names):
        return True
    return sum(role is Role.RISK for role in table.columns.roles) >= 3


def _says_what_is_done(table: Table) -> bool:
    """Whether a register of risks has a column headed as actions, with who does them and by when."""
    columns = table.columns
    if not (columns.register and table.names_actions and columns.inner is not None):
        return False
    plainly = bool(_ACTED & set(plain_words(columns.headings[columns.inner])))
    return plainly and bool(columns.filled(Role.OWNER)) and bool(columns.filled(Role.TARGET))


def _heading_above(section: Section) -> str:
    """The heading right above a table in a text, if there is one; below further text rather one with a style."""
    headings = [line for line in section.lines if is_heading(line)]
    if headings and headings[-1] is not section.lines[-1]:
        headings = [line for line in headings if line.level] or headings
    return headings[-1].text if headings else ""
