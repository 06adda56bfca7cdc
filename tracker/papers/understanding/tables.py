"""Which tables of a paper hold the plan, and the actions in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Block, Cell, Line, Row
from tracker.papers.understanding.areas import Bands, heading_of
from tracker.papers.understanding.columns import Columns, understand_columns
from tracker.papers.understanding.found import Findings
from tracker.papers.understanding.labels import label_role, leading_label
from tracker.papers.understanding.numbering import cut_number
from tracker.papers.understanding.outline import heading_path, is_heading
from tracker.papers.understanding.roles import ACTION_LIKE, Role, meanings, plain_words, role_of
from tracker.papers.understanding.rows import RowReader
from tracker.papers.understanding.sections import Section, sections_of

_OTHER_SHEETS = re.compile(
    r"\b(?:risks?|assumptions?|decisions?|dependenc(?:y|ies)|lessons?|change log|changes|look ?ups?|lists?"
    r"|instructions?|guidance|read ?me|"
    r"contacts?|budget|version|document control|glossary|key|legend|drop ?downs?|validation|data|dashboard|summary"
    r"|chart|cover|"
    r"stakeholders?|meeting log|archive[d]?|template|example|settings|index|contents)\b",
    re.IGNORECASE,
)
_ACTION_WORDS = re.compile(
    r"\bactions?\b|\bplan\b|\btasks?\b|\bto ?do\b|\btracker\b|gweithredu|\bactivit", re.IGNORECASE
)
_NOT_MEANT = re.compile(
    r"\bsuggested\b|\bexamples?\b|\boptions? for\b|\btemplate for\b|\bguidance\b|\bglossary\b|\bdefinitions?\b"
    r"|\bversion (?:history|control)\b|"
    r"\bdocument (?:control|history)\b|\bdistribution\b|\battendance\b|\bkey to\b|\bhow to (?:use|complete)\b"
    r"|\bmembership\b|\bterms of reference\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:plan|tracker|log|register|form|report|programme|template|schedule|monitoring|workbook|dashboard|list"
    r"|review|update|"
    r"cynllun|rhaglen|programme|tableau)\b",
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

ENOUGH = 2.3
"""Points from which a table is taken for a plan; one table alone, or one that follows such, needs less."""


@dataclass
class Table:
    """Sections with the same header, understood together, and how much they look like a plan."""

    columns: Columns
    sections: list[Section] = field(default_factory=list)
    points: float = 0.0

    @property
    def names_actions(self) -> bool:
        """Whether the heading of its text column says that actions stand there."""
        found = role_of(self.columns.headings[self.columns.inner]) if self.columns.inner is not None else None
        return found is not None and found.role in ACTION_LIKE


def understand_tables(blocks: Sequence[Block], rest: Findings) -> list[tuple[int, Findings]]:
    """The actions of all tables that hold the plan, each with the position of its grid; the rest is left in `rest`."""
    sections = sections_of(blocks)
    tables = _tables(sections)
    chosen = _choose(tables)
    results: list[tuple[int, Findings]] = []
    titles = _common_titles(sections)
    reader: RowReader | None = None
    for section in sections:
        table = chosen.get(id(section))
        if table is None:
            reader = None
            _leave_whole(section, rest)
            continue
        findings = Findings(columns=_named(table.columns), guessed=_guessed(table.columns))
        if reader is None or not section.goes_on:
            several = len({id(each.grid) for each in sections}) > 1
            context = _context(blocks, section, titles, findings, several)
            reader = RowReader(table.columns, findings, context, _owner_above(section), _parents(table))
        else:
            carried = reader.findings.actions
            findings.actions = carried
            reader.findings = findings
        _read(section, reader)
        results.append((section.at, findings))
    return _without_repeats_of_carried(results)


def _without_repeats_of_carried(results: list[tuple[int, Findings]]) -> list[tuple[int, Findings]]:
    """Pages of one table share one list of actions, so that a page can go on with the one before; it counts once."""
    seen: set[int] = set()
    for _, findings in results:
        if id(findings.actions) in seen:
            findings.actions = []
        else:
            seen.add(id(findings.actions))
    return results


def _owner_above(section: Section) -> Cell:
    """Who a label above a table says is responsible: "Lead agency: ..." in a row of it or a line before it."""
    for row in section.above:
        own = [cell for _, cell in row.own]
        if len(own) > 1 and label_role(own[0].flat.rstrip(":")) is Role.OWNER:
            return own[1]
    for line in reversed(section.lines):
        label = leading_label(line.text)
        if label and label.role is Role.OWNER and label.text:
            return Cell(label.text)
    return BLANK


def _parents(table: Table) -> frozenset[str]:
    """Numbers in front of or beside the actions that others go on from, as "2" does where there is "2.1"."""
    columns = table.columns
    ref, inner = columns.first(Role.REF), columns.inner
    numbers: set[str] = set()
    for section in table.sections:
        for row in section.rows:
            number = row[ref].flat if ref is not None else ""
            numbers.add((number or (cut_number(row[inner].flat)[0] if inner is not None else "")).rstrip("."))
    return frozenset(
        number for number in numbers if number and any(other.startswith(f"{number}.") for other in numbers)
    )


def _read(section: Section, reader: RowReader) -> None:
    for row in section.heads:
        for column, cell in row.own:
            reader.findings.name(replace(row.place, column=column + 1), cell.text, "header")
    for row, following in zip_longest(section.rows, section.rows[1:]):
        reader.read(row, following)


def _named(columns: Columns) -> list[tuple[str, str]]:
    return [(text, role.value) for text, role in zip(columns.headings, columns.roles, strict=True) if text]


def _guessed(columns: Columns) -> list[tuple[str, str]]:
    telling = {Role.ACTION, Role.SUB_ACTION, Role.OWNER, Role.TARGET, Role.STATUS}
    return [
        (text, role.value)
        for text, role in zip(columns.headings, columns.roles, strict=True)
        if text
        and role in telling
        and not any(meaning.role is role and meaning.score >= 0.5 for meaning in meanings(text))
    ]


def _tables(sections: Sequence[Section]) -> list[Table]:
    """Sections of the same header and width are understood together: one page alone shows too little of a column."""
    groups: dict[tuple[object, ...], list[Section]] = defaultdict(list)
    for section in sections:
        texts = tuple(" ".join(plain_words(text)) for text in section.header.texts) if section.header else None
        groups[(texts, section.width) if texts else (id(section),)].append(section)
    tables: list[Table] = []
    for group in groups.values():
        body = [row for section in group for row in section.rows]
        columns = understand_columns(group[0].header, body, group[0].width)
        table = Table(columns, group)
        table.points = _score(table, body)
        tables.append(table)
    return tables


def _score(table: Table, body: Sequence[Row]) -> float:
    """Points for what the columns mean and what stands around the table."""
    columns = table.columns
    inner = columns.inner
    if inner is None or not body:
        return 0.0
    heading = columns.headings[inner]
    points = 1.2 if table.names_actions else 0.3
    if {"action", "actions", "task", "tasks", "gweithredu"} & set(plain_words(heading)):
        points += 0.6
    roles = {
        role for role, cells in zip(columns.roles, columns.profiles, strict=True) if cells.filled or role is Role.STATUS
    }
    named = {role for text in columns.headings if (meaning := role_of(text)) for role in (meaning.role,)}
    points += sum(worth * (1.0 if role in roles else 0.6) for role, worth in _POINTS.items() if role in roles | named)
    points += 2.0 * columns.profiles[inner].labelled
    risks = sum(role is Role.RISK for role in columns.roles)
    points -= 1.5 if risks >= 2 and not table.names_actions else 0.3 * risks
    points -= 2.0 if sum(cells.figures >= 0.5 for cells in columns.profiles) >= 4 else 0.0
    around = " ".join(_words_around(section) for section in table.sections[:3])
    points += 0.5 if _ACTION_WORDS.search(around) else 0.0
    return points - (2.5 if _NOT_MEANT.search(around) else 0.0)


def _words_around(section: Section) -> str:
    """The heading nearest above a table, in its sheet, its text and its name."""
    lines = [line.text for line in section.lines if len(line.text) < 120][-2:]
    above = [cell.flat for row in section.above for _, cell in row.own][:3]
    return " ".join([section.grid.name, *lines, *above])


def _choose(tables: Sequence[Table]) -> dict[int, Table]:
    """The tables that hold the plan. Risks and the like count only where nothing else does."""
    scored = [table for table in tables if table.points >= ENOUGH]
    main = [table for table in scored if not _is_beside(table)]
    chosen = main or scored
    if not chosen:
        best = max(tables, key=lambda table: table.points, default=None)
        chosen = [best] if best is not None and best.points >= 1.7 and best.names_actions else []
    return {id(section): table for table in chosen for section in table.sections if not section.grid.hidden}


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


def _common_titles(sections: Sequence[Section]) -> set[str]:
    """What stands above the headers of several sheets alike is the paper's title, not an area."""
    counts: dict[str, set[str]] = defaultdict(set)
    for section in sections:
        for row in section.above:
            if len(row.own) == 1:
                counts[row.own[0][1].flat].add(section.grid.name)
    return {text for text, sheets in counts.items() if len(sheets) > 1}


def _context(
    blocks: Sequence[Block], section: Section, titles: set[str], findings: Findings, several: bool
) -> tuple[AreaHeading, ...]:
    """What the whole section stands under: rows above its header, else the text's headings, else the sheet's name."""
    bands = Bands()
    for number, row in enumerate(section.above):
        own = row.own
        texts = list(dict.fromkeys(cell.flat for _, cell in own))
        labelled = len(texts) == 2 and label_role(re.sub(r"[\s\d.:]+$", "", texts[0])) is Role.AREA
        if labelled or (len(texts) == 1 and texts[0] not in titles and not _is_title(texts[0], number)):
            bands.take(replace(own[0][1], text=" ".join(texts)), own[0][0])
            findings.name(row.place, " ".join(texts), "area")
            continue
        for column, cell in own:
            findings.name(replace(row.place, column=column + 1), cell.text, "title")
    if bands.areas:
        return bands.areas
    path = heading_path(blocks, section.at)
    if path:
        return (heading_of(path[-1], " / ".join(path[:-1])),)
    name = section.grid.name
    return (
        (heading_of(name),)
        if several and name and not re.fullmatch(r"(?:sheet|table)\s*\d*", name, re.IGNORECASE)
        else ()
    )


def _is_title(text: str, number: int) -> bool:
    """The first row of a sheet that names a plan or form is its title; sentences of instruction are none of both."""
    return (number == 0 and bool(_TITLE.search(text))) or len(text.split()) > 40


def _leave_whole(section: Section, rest: Findings) -> None:
    for row in (*section.above, *section.heads, *section.rows):
        for column, cell in row.own:
            place = replace(row.place, column=column + 1)
            rest.leave(
                place, cell.text or cell.struck, "hidden sheet" if section.grid.hidden else "table without actions"
            )


def line_blocks(blocks: Sequence[Block]) -> list[tuple[int, Line]]:
    """The lines of a paper with their positions among its blocks."""
    return [(at, block) for at, block in enumerate(blocks) if isinstance(block, Line)]
