"""How much a table looks like a plan: points for what its columns mean and for what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.tables.minute_headings import margin_of
from tracker.papers.understanding.tables.minute_tables import told_in_lists
from tracker.papers.understanding.tables.recounting import is_procedure, is_scale, recounts
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.tables.table import FOLLOWED, Table
from tracker.papers.understanding.words.action_forms import is_action_form
from tracker.papers.understanding.words.heading_words import PLAINLY, heads_card, plain_words
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import Role, role_of

ACTION_WORDS = re.compile(r"\b(?:actions?|plan|tasks?|to ?do|tracker)\b|gweithredu|\bactivit", re.IGNORECASE)
"""Words in names of sheets and headings above tables that say that a plan stands there."""
_NOT_MEANT = re.compile(
    r"\bsuggested\b|(?<!\bfor )\bexamples?\b|\boptions? for\b|\btemplate for\b|\bguidance\b|\bglossary\b"
    r"|\bdefinitions?\b|\b(?:current|existing) controls\b"
    r"|\b(?:version|revision|change|amendment) (?:history|control|record)\b"
    r"|(?<!and )(?<!& )(?<!/)\bdecisions? (?:log|register|record)\b|\braci\b|\bresponsibility matrix\b|"
    r"\b(?:time ?line|sequence) of (?:the )?(?:key )?(?:events|incident|outage)\b|\bchronology\b"
    r"|\b(?:incident|events?|outage) (?:time ?line|history)\b|\bevidence (?:log|register)\b|"
    r"\bdocument (?:control|history)\b|\bkey to\b|\bhow to (?:use|complete)\b|\bterms of reference\b"
    r"|\bkey achievements\b|\b(?:monitoring|meetings?|review|governors?|school) (?:calendar|cycle|timetable)\b"
    r"|\bcalendar of\b|\b(?:review|impact) of (?:the )?(?:previous|last)\b"
    r"|\b(?:weekly|monthly|termly|cleaning|duty|staff|volunteer) (?:rota|roster)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(r"\b(?:distribution|attendance|membership)\b", re.IGNORECASE)
"""Names of lists of people, unless actions stand below, whose subject they may be."""
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
_LABELLED = re.compile(r"[A-Z][\w ]{2,25}: \S")
_REASONS = frozenset(("rationale", "approach", "challenge", "challenges", "barrier", "barriers", "funding", "intent"))
"""Words of headings that say why an activity was chosen, or what is spent on it."""
_LOOKED_AT = 3
"""Sections of a table whose surroundings tell what it is."""
_FIGURES = 0.5
"""Share of a column's cells that are figures, from which it holds such."""
_REASONED = 0.6
"""Points for each column that says why an activity was chosen, where several do."""
_TOLD_TO_ACT = 0.4
"""Points for a column headed as actions whose texts give orders, beside how they stand or when they are due."""


def points_of(table: Table, body: Sequence[Row]) -> float:
    """Points for what the columns mean and what stands around the table."""
    columns, grid = table.columns, table.sections[0].grid
    if columns.inner is None or not body:
        return 0.0
    if told_in_lists(grid) or margin_of(grid) is not None or is_action_form(grid) or is_scale(columns, body):
        return 0.0
    if heads_card(columns.headings) or (not table.names_actions and _is_line_of_labels(body)):
        return 0.0
    around = [_words_around(section) for section in table.sections[:_LOOKED_AT]]
    points = _for_columns(table) - _against_columns(table)
    points += 0.5 if any(map(ACTION_WORDS.search, around)) else 0.0
    points -= 4.0 if is_procedure(columns, body, around) else 0.0
    named = _NOT_MEANT.search, *(() if table.names_actions else (_OF_PEOPLE.search,))
    return points - (2.5 if all(any(found(words) for found in named) for words in around) else 0.0)


def _is_line_of_labels(body: Sequence[Row]) -> bool:
    """Whether all that a table holds is one row of labels with their values: "Owner: ... | Approved: ..."."""
    return len(body) == 1 and all(_LABELLED.match(cell.flat) for _, cell in body[0].own)


def _for_columns(table: Table) -> float:
    """What its columns are worth: that it names actions, who does them and by when, and that it follows them up."""
    columns = table.columns
    inner = columns.inner or 0
    points = 1.2 if table.names_actions else 0.3
    points += 0.6 if PLAINLY & set(plain_words(columns.headings[inner])) else 0.0
    roles = _filled(columns)
    named = {role for text in columns.headings if (meaning := role_of(text)) for role in (meaning.role,)}
    points += sum(worth * (1.0 if role in roles else 0.6) for role, worth in _POINTS.items() if role in roles | named)
    points += 2.0 * columns.profiles[inner].labelled
    reasons = sum(bool(_REASONS & set(plain_words(columns.headings[at]))) for at in range(len(columns.roles)))
    points += _REASONED * reasons if table.names_actions and reasons > 1 else 0.0
    return points + (_TOLD_TO_ACT if table.names_actions and table.tells_to_act and columns.filled(*FOLLOWED) else 0.0)


def _against_columns(table: Table) -> float:
    """What speaks against it: that it rates risks and says nothing of what is done, counts things, or recounts."""
    columns = table.columns
    risks = sum(role is Role.RISK for role in columns.roles)
    points = 0.0
    if not (columns.register and table.names_actions):
        points += 1.5 if risks >= 2 and not table.names_actions else 0.3 * risks
    figures = sum(cells.figures >= _FIGURES for cells in columns.profiles)
    points += 2.0 if figures >= 4 and not (table.names_actions and Role.OWNER in _filled(columns)) else 0.0
    points += 2.0 if table.measures else 0.0
    return points + (2.5 if recounts(columns) else 0.0)


def _filled(columns: Columns) -> set[Role]:
    """The roles of the columns that hold something; how things stand may be told by nothing but colour."""
    pairs = zip(columns.roles, columns.profiles, strict=True)
    return {role for role, cells in pairs if cells.filled or role is Role.STATUS}


def _words_around(section: Section) -> str:
    """What stands right above a table and the heading nearest to it, in its sheet or text, and its name.

    A whole sentence tells how the table came about, not what it is.
    """
    near = [line for line in section.lines if len(line.text) < 120]
    lines = [line.text for line in near[-1:] if len(line.text.split()) <= 8]
    lines += [line.text for line in near[:-1] if is_heading(line)][-1:]
    above = [cell.flat for row in section.above for _, cell in row.own][:3]
    return " ".join([section.grid.name, *lines, *above])
