"""A plan written as a Word table and as a sheet, in the form of a monitoring form, reads back equal."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples.kinds import Sheet, workbook
from tracker.papers.reading.files import read_paper
from tracker.papers.understanding.understand import understand

HEADINGS = ("Action", "Sub-Actions & Progress", "Target Date", "Owner", "Project Status", "Outcomes Achieved")
TASKS = ("Hold the first meeting of the board", "Review every open referral", "Train all duty staff in recording")
STEPS = (
    "Agree who will attend",
    "Publish the dates of meetings",
    "Write to each of the partners",
    "Set up the register",
)
DAYS, PEOPLE, STATUSES = ("Jun-24", "Jul-24", "Dec-24"), ("JF", "DKE", "AB MC"), ("Complete", "", "Partial")


@dataclass(frozen=True)
class Written:
    """One row of the plan, and the area it stands under."""

    area: str
    task: str
    step: str
    day: str
    owner: str
    status: str


@st.composite
def plans(draw: st.DrawFn) -> tuple[Written, ...]:
    rows: list[Written] = []
    number = 0
    for area in range(1, draw(st.integers(1, 3)) + 1):
        for _ in range(draw(st.integers(1, 2))):
            number += 1
            task = f"{number}. {draw(st.sampled_from(TASKS))}"
            for step in draw(st.lists(st.sampled_from(STEPS), min_size=1, max_size=3, unique=True)):
                values = (draw(st.sampled_from(values)) for values in (DAYS, PEOPLE, STATUSES))
                rows.append(Written(f"Improvement Area {area} - Work with partners", task, step, *values))
    return tuple(rows)


def table_of(plan: tuple[Written, ...]) -> list[list[str]]:
    """The rows as they are printed: an area once above its own."""
    table = [list(HEADINGS)]
    area = ""
    for row in plan:
        if row.area != area:
            table.append([row.area, "", "", "", "", ""])
            area = row.area
        table.append([row.task, row.step, row.day, row.owner, row.status, ""])
    return table


def as_word(plan: tuple[Written, ...]) -> bytes:
    made = docx.Document()
    rows = table_of(plan)
    table = made.add_table(len(rows), len(HEADINGS))
    for line, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, cells, strict=True):
            cell.text = text
        if not any(cells[1:]):
            line.cells[0].merge(line.cells[-1])
    content = BytesIO()
    made.save(content)
    return content.getvalue()


def as_excel(plan: tuple[Written, ...]) -> bytes:
    rows = table_of(plan)
    merged = [f"A{number}:F{number}" for number, cells in enumerate(rows, start=1) if not any(cells[1:])]
    return workbook("plan.xlsx", (), Sheet("Plan", rows, merged=merged)).content


def read(name: str, content: bytes) -> list[tuple[object, ...]]:
    """What the reader makes of it, without places."""
    return [
        (
            action.area,
            action.ref,
            action.sub,
            action.parent_action,
            action.action,
            tuple(owner.text for owner in action.owners),
            action.target.final if action.target is not None else None,
            action.status.status if action.status is not None else None,
        )
        for action in understand(read_paper(name, content)).actions
    ]


def check(plan: tuple[Written, ...]) -> None:
    word, excel = read("plan.docx", as_word(plan)), read("plan.xlsx", as_excel(plan))
    assert word == excel
    assert [row[4] for row in word] == [row.step for row in plan]
    assert [row[0] for row in word] == [row.area for row in plan]


@settings(max_examples=8)
@given(plans())
def test_a_plan_written_in_word_and_in_excel_reads_back_equal(plan: tuple[Written, ...]) -> None:
    check(plan)


@pytest.mark.soak
@settings(max_examples=200)
@given(plans())
def test_many_plans_written_in_word_and_in_excel_read_back_equal(plan: tuple[Written, ...]) -> None:
    check(plan)
