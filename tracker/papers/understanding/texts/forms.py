"""Forms: tables with labels at the left and what they hold at the right, as the events of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Cell, Grid, Line, Row
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.labels import is_exact, label_role, leading_label
from tracker.papers.understanding.words.looks import is_certain_date, is_status_like
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role

_TOLD = re.compile(r"wh(?:at|o|en) (?:i|was|were|did|do you|went|worked|works|is|are)\b", re.IGNORECASE)
"""Questions and labels of what was seen or happened, which say nothing of what is to be done: "What I saw"."""

_MARK = re.compile(r"^[^\w(]+")
"""A tick or a light in front of how something stands."""


def form_events(at: int, grid: Grid) -> list[Event]:
    """The labels and values of a table that is a form: labels to the left, values to the right; empty for any other."""
    if grid.width > 6 or not _is_form(grid):
        return []
    events: list[Event] = []
    for row in grid.rows:
        own = row.own
        if len(own) < 1:
            continue
        if not events and (title := _title_of_form(own)):
            events.append(_headed(at, title, row))
            continue
        position = 0
        while position < len(own):
            _, cell = own[position]
            role = (
                label_role(cell.flat.rstrip(":"))
                or label_role(cell.flat.split("\n")[0].rstrip(":"))
                or _prefix_role(cell)
            )
            value = own[position + 1][1] if position + 1 < len(own) else None
            if cell.flat.rstrip(":") in {"By", "BY"} and value is not None and is_certain_date(value.flat):
                role = Role.TARGET
            if role is not None and value is not None and not (_is_label(value) and len(own) == 2):
                line = Line(value.flat, row.place)
                events.append(Event(at, Kind.LABEL, line, role=role, label=cell.flat, cell=value, form=True))
                position += 2
                continue
            if role is None and position == 0 and len(own) == 1:
                events.append(Event(at, Kind.TEXT, Line(cell.flat, row.place), cell=cell, form=True))
            position += 2 if len(own) % 2 == 0 else 1
    roles = {event.role for event in events if event.role}
    labels = sum(event.kind is Kind.LABEL for event in events)
    enough = len(roles) >= 2 or (labels and roles & {*AREA_LIKE, *ACTION_LIKE})
    return events if enough else []


def _headed(at: int, title: str, row: Row) -> Event:
    """A form's first row: what is to be done, behind a label that says so, else what the form stands under."""
    said = leading_label(title)
    if said is not None and said.role in ACTION_LIKE and said.text:
        line = Line(said.text, row.place)
        return Event(at, Kind.LABEL, line, role=said.role, label=said.label, cell=Cell(said.text), form=True)
    return Event(at, Kind.LABEL, Line(title, row.place), role=Role.AREA, label="", cell=Cell(title), form=True)


def _title_of_form(own: Sequence[tuple[int, Cell]]) -> str:
    """What a form is about, in its first row: alone, or beside no more than "Priority: High"."""
    title, *others = [cell.flat for _, cell in own]
    if any((label := leading_label(text)) is None or not label.text for text in others):
        return ""
    heads = begins_as_heading(title) or cut_number(title)[0]
    return title if heads and label_role(title.rstrip(":")) is None else ""


def _is_label(cell: Cell) -> bool:
    return label_role(cell.flat) not in {None, Role.NOTE} and not is_status_like(_MARK.sub("", cell.flat))


def _is_form(grid: Grid) -> bool:
    """Whether labels stand at the left of half the rows or more, unlike in a table, where they stand above."""
    firsts = [row.own[0][1] for row in grid.rows if len(row.own) > 1]
    return bool(firsts) and sum(_role_at_left(cell) is not None for cell in firsts) >= 0.5 * len(firsts)


def _role_at_left(cell: Cell) -> Role | None:
    first = cell.text.split("\n")[0].rstrip(":")
    return label_role(cell.flat.rstrip(":")) or label_role(first) or _prefix_role(cell)


def _prefix_role(cell: Cell) -> Role | None:
    """A label followed by its instructions: "WHO will be responsible", "PI NUMBER & TITLE Identify type of PI"."""
    words = cell.flat.split()
    for length in range(min(4, len(words) - 1), 0, -1):
        label = " ".join(words[:length])
        told = _TOLD.match(cell.flat) is not None
        if not told and len(words) <= 24 and words[0][:1].isupper() and is_exact(label) and (role := label_role(label)):
            return role
    return None
