"""From a paper to a draft: finds the actions in its tables and lists, reads their values, asks what it cannot know."""

from __future__ import annotations

from tracker.papers.draft import Draft, DraftPlan
from tracker.papers.grid import Grid, Line, Paper
from tracker.papers.refusals import NotAPlan
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told
from tracker.papers.understanding.flat.tables import with_tables
from tracker.papers.understanding.tables.keys_beside import with_keys_apart
from tracker.papers.understanding.tables.lanes import without_boards
from tracker.papers.understanding.tables.tables import understand_tables
from tracker.papers.understanding.texts.beside_tables import announce_like
from tracker.papers.understanding.texts.choosing import choose, says_minutes
from tracker.papers.understanding.texts.events import events_of
from tracker.papers.understanding.texts.few_lines import few_lines
from tracker.papers.understanding.texts.lists import ListReader
from tracker.papers.understanding.texts.mails import leave_block, outside_message
from tracker.papers.understanding.texts.naming import name_in_sentences, name_owners
from tracker.papers.understanding.values.about import About, about
from tracker.papers.understanding.values.questions import questions_about
from tracker.papers.understanding.values.repeats import without_details, without_repeats
from tracker.papers.understanding.values.settle import Settler
from tracker.papers.understanding.words.announcements import calls_itself_actions
from tracker.papers.understanding.words.attendance import names_attendance
from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.outline import heading_path
from tracker.papers.understanding.words.titles import is_action


def understand(paper: Paper, told: Told = NOTHING_TOLD) -> Draft:
    """The plan that a paper holds; what people told of columns beats their headings and content.

    Raises:
        NotAPlan: no action can be found.

    """
    paper = with_keys_apart(paper)
    known = about(paper)
    paper = without_boards(with_tables(paper))
    rest = Findings()
    tables = understand_tables(paper.blocks, rest, told, known.signs)
    named = [(_table_name(paper, at), findings) for at, findings in tables]
    parts = [(at, findings) for (at, _), (_, findings) in zip(tables, without_repeats(named), strict=True)]
    for _, findings in parts:
        name_in_sentences(findings, known.people)
    listed = _lists(paper, {at for at, _ in tables}, bool(tables), known, rest)
    listed = without_details(listed, [each for _, findings in parts for each in findings.actions], rest)
    found = [(at, each) for at, findings in parts for each in findings.actions] + listed
    if not found:
        rest = Findings()
        found = few_lines(paper.blocks, rest)
    found.sort(key=lambda pair: pair[0])
    actions = [each for _, each in found]
    if not actions:
        raise NotAPlan(name=paper.file)
    return _draft(paper, known, actions, [*(findings for _, findings in parts), rest])


def _lists(paper: Paper, taken: set[int], beside: bool, known: About, rest: Findings) -> list[tuple[int, Found]]:
    """The actions outside tables, with the position of the line or form that each stands in."""
    code = {at for at, block in enumerate(paper.blocks) if isinstance(block, Line) and block.code}
    outside = outside_message(paper.blocks) | code
    for at in sorted(outside):
        leave_block(paper.blocks[at], rest)
    minutes = _are_minutes(paper, known)
    reader = ListReader(rest, known.people, known.title, meeting=minutes)
    candidates = reader.read(events_of(paper.blocks, taken, outside))
    announce_like([path[-1] for at in taken if (path := heading_path(paper.blocks, at))], candidates)
    chosen = choose(candidates, beside, known.title, rest, minutes=minutes)
    name_owners(chosen, known.people)
    for candidate in chosen:
        for label in candidate.found.labels:
            rest.name(candidate.found.place, label, "label")
    return [(candidate.at, candidate.found) for candidate in chosen]


def _are_minutes(paper: Paper, known: About) -> bool:
    if calls_itself_actions(known.title):
        return False
    top = (block.text for block in paper.blocks[:4] if isinstance(block, Line))
    return names_attendance(paper.blocks) or any(map(says_minutes, (known.title, *top)))


def _table_name(paper: Paper, at: int) -> str:
    """The name of the sheet, which several tables may stand on; in a text each table is by itself."""
    block = paper.blocks[at]
    return (block.name if isinstance(block, Grid) else "") or f"table{at}"


def _draft(paper: Paper, known: About, found: list[Found], findings: list[Findings]) -> Draft:
    settler = Settler(found, known)
    actions = settler.settle(found)
    tables = {each.table.form: each.table for each in reversed(findings) if each.table is not None}
    plan = DraftPlan(
        title="" if is_action(known.title, paper, found) else known.title,
        file=paper.file,
        format=paper.format,
        dated=known.dated,
        year=known.year,
        origin=known.origin,
        initials=tuple(known.initials.items()),
        colours=tuple(known.colours.items()),
        tables=tuple(reversed(tables.values())),
    )
    return Draft(
        plan=plan,
        actions=actions,
        questions=questions_about(found, actions, known, [pair for each in findings for pair in each.guessed]),
        left_over=tuple(left for each in findings for left in each.left_over),
        headings=tuple(heading for each in findings for heading in each.headings),
    )
