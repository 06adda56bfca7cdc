"""The actions in the tables of a paper."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from tracker.papers.draft import AreaHeading, ColumnRead, Place, TableRead
from tracker.papers.grid import BLANK, Block, Cell, Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.raised_days import MERE_DATES
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told, column_names, form_of
from tracker.papers.understanding.tables.cards import lead_on_card
from tracker.papers.understanding.tables.levels import summaries
from tracker.papers.understanding.tables.minute_tables import discussed
from tracker.papers.understanding.tables.plan_tables import choose_tables, tables_of
from tracker.papers.understanding.tables.row_kinds import begin_small
from tracker.papers.understanding.tables.rows import RowReader
from tracker.papers.understanding.tables.sections import Section, sections_of
from tracker.papers.understanding.tables.shared_rows import held_for_all, one_by_one
from tracker.papers.understanding.tables.table import Table
from tracker.papers.understanding.tables.table_context import Surroundings, owner_above, owner_headed, surroundings
from tracker.papers.understanding.tables.who_and_when import part_who_and_when
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.heading_states import status_of_heading
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, meanings

_EXAMPLE = 120
"""Letters of a column's example."""
_DONE_SHEET = re.compile(r"(?:closed|completed?|done|archived?)\b(?: \S+){0,3}$", re.IGNORECASE)
"""How sheets are called to which what is done is moved."""
_TELLING = (Role.ACTION, Role.SUB_ACTION, Role.OWNER, Role.TARGET, Role.STATUS)


def understand_tables(
    blocks: Sequence[Block], rest: Findings, told: Told = NOTHING_TOLD, signs: Collection[str] = ()
) -> list[tuple[int, Findings]]:
    """The actions of all tables that hold the plan, each with the position of its grid; the rest is left in `rest`.

    A table that goes on over pages gives its actions once, with its first page.
    """
    sections = sections_of(blocks)
    for section in sections:
        part_who_and_when(section)
    chosen = choose_tables(tables_of(sections, told, signs))
    around = surroundings(blocks, sections)
    leads = _leads(blocks, sections, chosen)
    used = frozenset(row.place for row in leads.values())
    results: list[tuple[int, Findings]] = []
    reader: RowReader | None = None
    for section in sections:
        table = chosen.get(id(section))
        if table is None:
            reader = None
            _leave_whole(section, rest, used)
            continue
        if reader is None or not section.goes_on:
            findings = Findings(table=_as_read(table), guessed=_guessed(table.columns))
            owner = _owner_of_all(blocks, section, leads.get(id(section)), findings)
            reader = _reader(table, findings, _areas_around(around, section, table, findings), owner)
            results.append((section.at, findings))
        else:
            results.append((section.at, Findings()))
        known = len(reader.findings.actions)
        _read(section, reader)
        _give_status(reader.findings.actions[known:], table, section)
    return results


def _areas_around(around: Surroundings, section: Section, table: Table, findings: Findings) -> tuple[AreaHeading, ...]:
    """What stands above a table that its actions stand under; beside a column of areas no plain name of the sheet."""
    areas = around.areas(section, findings)
    if section.grid.name and table.columns.all(Role.AREA):
        return tuple(area for area in areas if begins_as_heading(area.text))
    return areas


def _reader(table: Table, findings: Findings, areas: tuple[AreaHeading, ...], owner: Cell) -> RowReader:
    """What reads the rows of a table, all of whose sections tell what is part of what."""
    rows = [row for each in table.sections for row in each.rows]
    below = summaries(table.columns, rows)
    return RowReader(table.columns, findings, areas, owner, _parents(table), below, begin_small(table.columns, rows))


def _leads(blocks: Sequence[Block], sections: Sequence[Section], chosen: Mapping[int, Table]) -> dict[int, Row]:
    """The rows of cards that say who leads, by the tables without a column for owners that they hold for."""
    held = {section.at for section in sections if id(section) in chosen}
    return {
        id(section): row
        for section in sections
        if (table := chosen.get(id(section))) is not None and not table.columns.all(Role.OWNER)
        if (row := lead_on_card(blocks, section.at, held)) is not None
    }


def _owner_of_all(blocks: Sequence[Block], section: Section, lead: Row | None, findings: Findings) -> Cell:
    """Who is said once to own all rows, by a label or name right above the table or on the card of its part."""
    owner = owner_above(section)
    owner = owner if owner.text else owner_headed(blocks, section.at)
    if lead is None:
        return owner
    for column, cell in lead.own:
        findings.name(replace(lead.place, column=column + 1), cell.text, "holds for all actions here")
    return owner if owner.text else lead.own[-1][1]


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
    parted = [(row, one_by_one(row, reader.columns)) for row in section.rows]
    rows = [each for _, ones in parted for each in ones]
    for whole, ones in parted:
        for column, words in held_for_all(whole, ones, reader.columns.inner):
            reader.findings.leave(replace(whole.place, column=column + 1), words, "beside several actions at once")
    for row, following in zip_longest(rows, rows[1:]):
        reader.read(row, following)


def _give_status(found: Sequence[Found], table: Table, section: Section) -> None:
    """What the name of a sheet or the heading of a table says of all its actions, where no column says it of each."""
    columns = table.columns
    said_of_each = (columns.profiles[column] for column in columns.all(Role.STATUS, Role.PERCENT, Role.DONE_ON))
    if any(cells.filled or cells.lights for cells in said_of_each):
        return
    headings = [section.grid.name, *(cell.flat for row in section.above[-1:] for _, cell in row.own)]
    headings += [line.text for line in section.lines if is_heading(line)][-1:]
    said = next((status for text in headings if (status := status_of_heading(text))), "")
    said = said or ("Complete" if _DONE_SHEET.match(section.grid.name) else "")
    target = columns.first(Role.TARGET)
    mere = target is not None and set(plain_words(columns.headings[target])) <= MERE_DATES
    for each in found if said else ():
        each.statuses = (Cell(said),)
        if said == "Complete" and mere:  # the days of what is over are those on which it was done
            each.done_on, each.target = each.target, BLANK


def _as_read(table: Table) -> TableRead:
    """Its columns as they were understood, without those that are blank from top to bottom."""
    columns = table.columns
    rows = [row for section in table.sections for row in section.rows]
    rows = [row for row in rows if len(row.own) > 1] or rows  # what stands across all columns is no example of one
    read: list[ColumnRead] = []
    for column, name in enumerate(column_names(columns.headings)):
        example = next((row[column].flat for row in rows if row[column].text), "")
        heading, role = columns.headings[column], columns.roles[column]
        if heading or example:
            read.append(ColumnRead(name, heading, role.value, example[:_EXAMPLE], column in columns.told))
    first = table.sections[0]
    part = first.grid.name or next((row.place.part for row in (*first.heads, *first.rows)), "")
    return TableRead(form_of(columns.headings), part, tuple(read))


def _guessed(columns: Columns) -> list[tuple[str, str]]:
    """Columns that matter and whose meaning their content alone gave."""
    return [
        (text, role.value)
        for column, (text, role) in enumerate(zip(columns.headings, columns.roles, strict=True))
        if text
        and column not in columns.told
        and role in _TELLING
        and not any(_like(meaning.role, role) and meaning.score >= 0.5 for meaning in meanings(text))
    ]


def _like(role: Role, other: Role) -> bool:
    """Whether two roles are the same, or both of what is to be done."""
    return role is other or (role in ACTION_LIKE and other in ACTION_LIKE)


def _leave_whole(section: Section, rest: Findings, used: frozenset[Place]) -> None:
    why = "hidden sheet" if section.grid.hidden else "table without actions"
    why = "said around the actions" if discussed(section.grid) else why
    for row in (*section.above, *section.heads, *section.rows):
        for column, cell in row.own if row.place not in used else ():
            rest.leave(replace(row.place, column=column + 1), cell.text or cell.struck, why)
