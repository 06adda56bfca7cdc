"""The cells of an action's row, each put where its column means it to be."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Cell
from tracker.papers.reading.colours import traffic_light
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.columns.marked_periods import marked_end
from tracker.papers.understanding.tables.row_view import RowView
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.label_cells import add_labels
from tracker.papers.understanding.words.labels import split_labels
from tracker.papers.understanding.words.looks import begins_with_status
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.progress import CutBy
from tracker.papers.understanding.words.roles import ANSWERS, Role, may_mean, meanings
from tracker.rules.dates.parts import MONTH_PATTERN

_PERIOD = re.compile(
    rf"\b(?:Q[1-4]|quarter|term|aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|win(?:ter)?|week|month|review|meeting|{MONTH_PATTERN})\b|\b20\d\d\b",
    re.IGNORECASE,
)
"""Words that make a column one of several over time."""
_ONE_VALUED = (Role.OUTCOME, Role.SUPPORT, Role.REF, Role.PRIORITY, Role.START, Role.DONE_ON, Role.PERCENT)
"""What an action has once: a second column of it is kept as it stands."""
_WITH_PARTNERS = re.compile(r"\((?:[^()]*\s)?(?:partners?|support\w*|help\w*|others|with)\b[^()]*\)", re.IGNORECASE)
"""What a heading says of the brackets below it: "Lead (partners)"."""
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*$")
_WORDY = 15
"""Letters of a status on average, from which it says more than how things stand."""


@dataclass(frozen=True)
class InForce:
    """What holds for a row from the rows above it: areas, the numbered action, the workstream, an owner of all rows."""

    areas: tuple[AreaHeading, ...]
    parent: str
    parent_ref: str
    parent_number: int
    group: str
    owner: Cell


def found_in(view: RowView, action: Cell, above: InForce) -> Found:
    """The action of a row."""
    number, text = cut_number(action.flat)
    ref = view.value(Role.REF).flat
    nested = view.columns.outer is not None
    statuses = tuple(view.row[column] for column in _status_columns(view))
    owner, partners = _with_partners(view, _owner(view))
    found = Found(
        place=view.row.place,
        action=replace(action, text=text) if number and not ref else action,
        parent=above.parent if nested else "",
        ref=ref or (above.parent_ref if nested else "") or number,
        group=above.group,
        areas=above.areas,
        owner=_unstruck(owner, action) if view.columns.all(Role.OWNER) else above.owner,
        support=view.value(Role.SUPPORT) if view.columns.all(Role.SUPPORT) else partners,
        target=_unstruck(view.value(Role.TARGET), action)
        if view.columns.all(Role.TARGET)
        else marked_end(view.row, view.columns),
        revised=next((view.row[column] for column in _revisions(view)), BLANK),
        start=view.value(Role.START),
        done_on=view.value(Role.DONE_ON),
        statuses=tuple(map(_status_line, statuses)),
        percent=view.value(Role.PERCENT),
        progress="\n".join((*view.texts(Role.PROGRESS), *filter(None, map(_below_status, statuses)))),
        outcome=view.value(Role.OUTCOME),
        priority=view.value(Role.PRIORITY).flat,
        notes=_notes(view),
        places=[view.row.place],
        parent_number=above.parent_number,
        cut=_cut_by(view.columns),
        struck=view.row.struck,
    )
    _take_labels(found, view.columns)
    return found


def _unstruck(cell: Cell, action: Cell) -> Cell:
    """A value as it stood, where it is struck through together with the whole action that it belongs to."""
    both = bool(cell.struck and action.struck) and not (cell.text or action.text)
    return replace(cell, text=cell.struck, struck="") if both else cell


def _owner(view: RowView) -> Cell:
    """Who does it; where nobody is named, who answers for it."""
    owner = view.value(Role.OWNER)
    if owner.text or owner.struck:
        return owner
    answering = (column for column in view.columns.all(Role.SUPPORT) if ANSWERS.search(view.columns.headings[column]))
    return next((view.row[column] for column in answering if view.row[column].text), owner)


def _with_partners(view: RowView, owner: Cell) -> tuple[Cell, Cell]:
    """Who leads, and the partners in brackets behind, where the heading says that these stand there."""
    column = view.columns.first(Role.OWNER)
    behind = _IN_BRACKETS.search(owner.text)
    if column is None or behind is None or not _WITH_PARTNERS.search(view.columns.headings[column]):
        return owner, BLANK
    return replace(owner, text=owner.text[: behind.start()]), Cell(behind[1])


def _revisions(view: RowView) -> list[int]:
    """The filled columns of revised dates, the last first: it is the one that counts."""
    columns = reversed(view.columns.all(Role.REVISED))
    return [column for column in columns if view.row[column].text or view.row[column].struck]


def _status_columns(view: RowView) -> tuple[int, ...]:
    """The status columns, the surest first; where each is of a month, quarter or term the latest that is filled."""
    found = view.columns.all(Role.STATUS)
    periods = [column for column in found if _PERIOD.search(view.columns.headings[column])]
    if len(periods) < 2:
        return found
    filled = (column for column in reversed(found) if view.row[column].text or traffic_light(view.row[column].fill))
    return tuple(filled)[:1]


def _status_line(cell: Cell) -> Cell:
    """The status of a cell that has it on a line of its own above a remark."""
    return replace(cell, text=cell.text.strip().partition("\n")[0]) if begins_with_status(cell.text) else cell


def _below_status(cell: Cell) -> str:
    """The remark below a status's own line."""
    return cell.text.strip().partition("\n")[2].strip() if begins_with_status(cell.text) else ""


def _earlier_statuses(view: RowView) -> list[int]:
    """What stood in the columns of earlier months, quarters or terms."""
    latest = _status_columns(view)
    return [column for column in view.columns.all(Role.STATUS) if latest and column not in latest]


def _cut_by(columns: Columns) -> CutBy:
    """Where no column holds progress it stands with the action, the more surely when the heading says so."""
    if any(columns.profiles[column].filled for column in columns.all(Role.PROGRESS)):
        return CutBy.NOTHING
    if any(_tells_more(columns, column) for column in columns.all(Role.STATUS)):
        return CutBy.NOTHING
    meant = meanings(columns.headings[columns.inner or 0])
    says_so = any(meaning.role in {Role.PROGRESS, Role.STATUS} for meaning in meant if meaning.score > 0.6)
    return CutBy.SENTENCE if says_so else CutBy.DASH


def _notes(view: RowView) -> list[tuple[str, str]]:
    """Columns without a meaning of their own, and further ones of those that hold one value."""
    kept = (Role.NOTE, Role.FINDING, Role.TYPE, Role.RISK, Role.REVIEW)
    columns = [column for column, _ in view.row.own if view.columns.roles[column] in kept]
    for role in _ONE_VALUED:
        columns += view.columns.all(role)[1:]
    columns += _revisions(view)[1:] + _earlier_statuses(view)
    cells = ((view.columns.headings[column], view.row[column]) for column in columns)
    return [(heading, f"{cell.text} {cell.struck}".strip()) for heading, cell in cells if not cell.empty]


def _tells_more(columns: Columns, column: int) -> bool:
    """Whether a status column tells in words how far things are, as one headed "Done? Where we are" does."""
    wordy = columns.profiles[column].letters >= _WORDY
    return wordy and may_mean(columns.headings[column], Role.PROGRESS, 0.8)


def _take_labels(found: Found, columns: Columns) -> None:
    """Owner and date that stand with labels within the action's own cell, where no columns hold them."""
    if columns.all(Role.OWNER, Role.TARGET) or columns.profiles[columns.inner or 0].labelled < 0.3:
        return
    words, labelled = split_labels(found.action.text)
    if labelled:
        found.action = replace(found.action, text=words)
        add_labels(found, labelled)
