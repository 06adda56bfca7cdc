"""Legends of initials, what a column of owners shows, real plans, and cells that nobody wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.owners import OwnerColumn, OwnerKind, WrittenOwner, read_legend, settle_owners, split_owners

SHARED = Path(__file__).resolve().parents[3] / "shared"


def _texts(cell: str, column: OwnerColumn | None = None) -> list[str]:
    return [owner.text for owner in split_owners(cell, column=column)]


def test_a_legend_names_the_initials_of_a_cell() -> None:
    legend = dict(read_legend("MB = Mary Bell; TR - Tariq Rahman, Head of Care"))
    assert legend == {"MB": "Mary Bell", "TR": "Tariq Rahman"}
    assert split_owners("TR", legend=legend) == (WrittenOwner("TR", OwnerKind.INITIALS, "Tariq Rahman"),)


def test_a_slash_separates_however_often_it_stands_in_the_column() -> None:
    column = settle_owners(["Finance / Procurement"] * 3 + ["Streets and Parks"] * 3)
    assert _texts("Finance / Procurement", column) == ["Finance", "Procurement"]


@pytest.mark.parametrize(
    ("text", "legend"),
    [
        ("MB: Mary Bell\nKLT: Karen L Thomas", [("MB", "Mary Bell"), ("KLT", "Karen L Thomas")]),
        ("MB - Mary Bell TR - Tariq Rahman", [("MB", "Mary Bell"), ("TR", "Tariq Rahman")]),
        ("MB\tMary Bell", [("MB", "Mary Bell")]),
        ("led by Mary Bell (MB), Head of Care", [("MB", "Mary Bell")]),
        ("HT = the head", []),
        ("SLT - Senior Leadership Team", [("SLT", "Senior Leadership Team")]),
        ("MB - Agreed at the meeting", []),
    ],
)
def test_a_legend_must_spell_its_initials(text: str, legend: list[tuple[str, str]]) -> None:
    assert list(read_legend(text)) == legend


def test_the_column_shows_that_surnames_come_first() -> None:
    column = settle_owners(["Bell, Mary", "Rahman, Tariq", "Lowe, Karl"])
    assert _texts("Bell, Mary", column) == ["Bell, Mary"]
    assert _texts("Mary, Tariq") == ["Mary", "Tariq"]


def test_two_who_each_stand_alone_elsewhere_are_two_people_and_no_surname_first() -> None:
    cells = ["Alec", "Dana", "Dana, Alec", "Rosa, Lisa"]
    column = settle_owners(cells)
    assert not column.surname_first
    assert [[owner.text for owner in split_owners(cell, column=column)] for cell in cells] == [
        ["Alec"], ["Dana"], ["Dana", "Alec"], ["Rosa", "Lisa"],
    ]  # fmt: skip


def test_what_stands_alone_in_the_column_stands_alone_beside_others() -> None:
    column = settle_owners(["Planning", "Mary Bell, Planning", "Mary Bell"])
    assert _texts("Mary Bell, Planning", column) == ["Mary Bell", "Planning"]
    assert _texts("Mary Bell, Planning") == ["Mary Bell, Planning"]
    teams = settle_owners(["Street Services", "Street Services & Housing Trust"])
    assert _texts("Street Services & Housing Trust", teams) == ["Street Services", "Housing Trust"]


def test_the_column_shows_for_whom_those_with_titles_work() -> None:
    column = settle_owners(["Head of IT, Northgrid", "Finance Director, Northgrid", "Sales, Northgrid"])
    assert _texts("Head of IT, Northgrid", column) == ["Head of IT, Northgrid"]
    mixed = settle_owners(["Head of IT, Northgrid", "Finance Director, Northgrid", "Northgrid"])
    assert _texts("Head of IT, Northgrid", mixed) == ["Head of IT", "Northgrid"]


@pytest.mark.skipif(not SHARED.exists(), reason="the plans beside the project are not there")
@pytest.mark.parametrize("glue", [" ", "/", " & ", ", ", " and ", "\n"])
def test_the_initials_of_real_plans_are_found_again_however_they_are_joined(glue: str) -> None:
    for paper in sorted((SHARED / "plans" / "truth").glob("004*.jsonl")):
        for line in paper.read_text().splitlines():
            owners = json.loads(line)["owners"]
            assert _texts(glue.join(owners)) == owners


@given(st.text(max_size=300))
def test_any_text_is_split_without_loss_of_letters_it_names(text: str) -> None:
    for owner in split_owners(text):
        assert owner.text.strip()


@given(
    st.lists(
        st.sampled_from(["Mary Bell", "MB", "Clerk", "Estates Team", "Head of Care", ", ", " & ", "/", " and ", "\n"])
    )
)
def test_nobody_is_named_who_is_not_printed(parts: list[str]) -> None:
    cell = " ".join(parts)
    for owner in split_owners(cell):
        assert set(owner.text.replace(",", " ").split()) <= set(cell.replace(",", " ").replace("/", " / ").split())


@pytest.mark.parametrize("piece", ["and ", "Head of ", ", ", "(", "A&", "Mary ", "- ", "\n• "])
def test_long_cells_are_read_quickly(piece: str) -> None:
    assert len(split_owners(piece * 20_000)) < 2_000
