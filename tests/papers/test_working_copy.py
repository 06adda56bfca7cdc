"""A working copy: what comes back says what went out, whatever a spreadsheet makes of it; what is unclear is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import read_brought
from models.vocabulary import Colour, Reported
from tracker.papers import grid
from tracker.papers.draft import Draft, Place
from tracker.papers.working_copy import (
    HEADER,
    MARK,
    STATUSES,
    CopyRow,
    Unclear,
    Values,
    WorkingCopy,
    found_in,
    mark,
    plain,
)
from tracker.papers.writing.sheets import Shaded, Sheet, to_csv, to_xlsx

TITLES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40).filter(plain)
VALUES = st.builds(
    Values,
    title=TITLES.map(plain) | st.sampled_from(["=1+1", "-done", "@all", "'quoted'", "a; b", "12/4/10"]),
    owners=st.lists(st.sampled_from(["Tom Asher", "Siân Ŵyn", "Team, Night"]), unique=True).map(tuple),
    target=st.none() | st.dates(date(2020, 1, 1), date(2099, 12, 31)),
    status=st.none() | st.sampled_from(sorted(STATUSES)),
    percent=st.none() | st.integers(0, 100),
    expected=st.none() | st.dates(date(2020, 1, 1), date(2099, 12, 31)),
)


def sheet(*rows: Values) -> Sheet:
    """A sheet as it goes out."""
    return Sheet(
        "DEMO",
        HEADER,
        tuple(
            (
                at, f"A{at}", "", one.title, "; ".join(one.owners), one.target,
                STATUSES[one.status] if one.status else "", one.percent, one.expected, "",
                Shaded("on track", Colour.GREEN), "", mark("DEMO", at, 7),
            )
            for at, one in enumerate(rows, start=1)
        ),
    )  # fmt: skip


def back(name: str, content: bytes) -> WorkingCopy:
    found = read_brought(name, content)
    assert isinstance(found, WorkingCopy)
    return found


@given(rows=st.lists(VALUES, min_size=1, max_size=3))
@settings(max_examples=20)
def test_what_nobody_edited_comes_back_as_it_went_out(rows: list[Values]) -> None:
    for name, content in (("copy.xlsx", to_xlsx(sheet(*rows))), ("copy.csv", to_csv(sheet(*rows)))):
        found = back(name, content)
        assert [row.values() for row in found.rows] == rows
        assert [(row.key, row.number, row.seen) for row in found.rows] == [
            ("DEMO", at + 1, 7) for at in range(len(rows))
        ]


def came(**cells: str) -> CopyRow:
    """A row that came back with some cells."""
    names = {"status": "Status", "percent": "Per cent done", "target": "Target date", "expected": "Expected"}
    return CopyRow("DEMO", 1, 7, tuple((names[name], text) for name, text in cells.items()))


@pytest.mark.parametrize(
    ("cell", "text", "value"),
    [
        ("status", "done", Reported.COMPLETE),
        ("status", "At  Risk ", Reported.AT_RISK),
        ("status", "Completed", Reported.COMPLETE),
        ("status", " ", None),
        ("percent", "60", 60),
        ("percent", "60 %", 60),
        ("percent", "0.6", 60),
        ("percent", "100.0", 100),
        ("percent", "1", 1),
        ("target", "31/10/2026", date(2026, 10, 31)),
        ("target", "04/05/2026", date(2026, 5, 4)),
        ("expected", "2026-10-31", date(2026, 10, 31)),
        ("expected", "31 October 2026", date(2026, 10, 31)),
        ("expected", "Oct-26", date(2026, 10, 31)),
    ],
)  # fmt: skip
def test_cells_are_read_as_people_and_spreadsheets_write_them(cell: str, text: str, value: object) -> None:
    assert getattr(came(**{cell: text}).values(), cell) == value


@pytest.mark.parametrize(
    ("cell", "text", "sentence"),
    [
        ("status", "jolly", "I do not know the status “jolly”"),
        ("percent", "most of it", "“most of it” is no share from 0 to 100."),
        ("percent", "140", "“140” is no share from 0 to 100."),
        ("target", "when legal are ready", "I cannot read “when legal are ready” as a day."),
    ],
)
def test_what_cannot_be_read_is_said(cell: str, text: str, sentence: str) -> None:
    with pytest.raises(Unclear, match=sentence):
        came(**{cell: text}).values()


def test_columns_may_be_moved_and_rows_without_their_mark_are_counted() -> None:
    rows = (("Note to all", "", ""), (MARK, "Action", "Number"), ("DEMO/4/2", "Write it", "4"), ("", "New one", ""))
    cells = tuple(
        grid.Row(tuple(grid.Cell(text) for text in row), Place(row=at)) for at, row in enumerate(rows, start=1)
    )
    found = found_in(grid.Paper("copy.xlsx", "xlsx", (grid.Grid(cells),)))
    assert found is not None
    assert (found.unmarked, [(row.number, row.values().title) for row in found.rows]) == (1, [(4, "Write it")])


def test_a_plan_is_no_working_copy() -> None:
    assert isinstance(read_brought("plan.csv", b"Action,Owner,By when\nWrite the memo,JF,Oct-26\n"), Draft)
