"""A paper's rows beside what was understood of each, so that whoever brought it can check before accepting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from models.people import Person
from models.plan import Paper
from tracker import messages
from tracker.plans import paper_questions
from tracker.plans.plan_rows import PaperRows, Row
from tracker.work import Work

PAGE = 5
"""Rows shown at once: each takes two paragraphs."""


def show(work: Work, paper: Paper, page: int) -> messages.RowsRead:
    """One page of a paper's rows, then of the words in no action, each with its place and what became of it."""
    read = PaperRows(paper)
    left = paper.draft["left_over"]
    total = len(read.rows) + len(left)
    pages = max(1, -(-total // PAGE))
    page = min(max(1, page), pages)
    first = (page - 1) * PAGE
    known = paper_questions.owners(work, paper)
    rows = [_read(read, row, known) for row in read.rows[first : first + PAGE]]
    begin = max(0, first - len(read.rows))
    rows += [_left(each) for each in left[begin : begin + PAGE - len(rows)]]
    columns = tuple(
        (str(column["heading"]), str(column["meaning"]))
        for table in paper.draft["plan"]["tables"]
        for column in table["columns"]
        if column["heading"]
    )
    return messages.RowsRead(paper.id or 0, paper.name, tuple(rows), columns if page == 1 else (), page, pages, total)


def _read(read: PaperRows, row: Row, known: Mapping[str, Person | None]) -> messages.RowRead:
    status = read.reported(row)
    return messages.RowRead(
        place=_place(row["place"]),
        written=tuple(_written(row)),
        action=str(row["action"]),
        area=" / ".join(dict.fromkeys(str(area["text"]) for area in row["areas"])),
        owners=tuple(_named(str(owner["text"]), known.get(owner["text"])) for owner in row["owners"]),
        due=read.target(row),
        status=status.value.replace("_", " ") if status is not None else "",
        progress=str(row["progress"]),
        doubts=tuple(str(doubt) for doubt in row["doubts"]),
    )


def _written(row: Row) -> Iterator[tuple[str, str]]:
    """The row's cells as they stand in the paper, with what each holds."""
    cells = {
        "action": row["full_text"],
        "owner": row["owner_text"],
        "date": row["target"]["text"] if row["target"] else "",
        "status": row["status"]["text"] if row["status"] else "",
        "outcome": row["outcome"],
        "priority": row["priority"],
    }
    yield from ((name, str(text)) for name, text in cells.items() if text)
    yield from ((str(heading) or "no heading", str(text)) for heading, text in row["notes"] if text)


def _left(left: Mapping[str, Any]) -> messages.RowRead:
    return messages.RowRead(place=_place(left["place"]), written=(("words", str(left["text"])),), left=str(left["why"]))


def _place(place: Mapping[str, Any]) -> str:
    """Where it stands within the file: "Tracker, row 12"."""
    row = f"row {place['row']}" if place["row"] else ""
    return ", ".join(filter(None, (str(place["part"]), row))) or "the text"


def _named(written: str, person: Person | None) -> str:
    if person is None:
        return f"{written} (not known yet)"
    return person.name if person.name == written else f"{written} ({person.name})"
