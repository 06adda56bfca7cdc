"""Files for spreadsheets: what people wrote stays text, whatever it looks like."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.vocabulary import Colour
from tracker.papers.writing.sheets import Cell, Shaded, Sheet, to_csv, to_xlsx

FORMULAS = ["=1+1", "+44 20 7946 0000", "-5 beds", "@SUM(A1)", "\t=1", "＝1", '=HYPERLINK("https://x.example")']


def one(cell: Cell) -> Sheet:
    return Sheet("Late actions in HOME26", ("What",), ((cell,),))


def _shown(text: str) -> str:
    return "".join(char for char in text if char.isprintable() and char != " ")


def opened(sheet: Sheet) -> Worksheet:
    page = load_workbook(io.BytesIO(to_xlsx(sheet))).worksheets[0]
    assert isinstance(page, Worksheet)
    return page


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_in_excel(text: str) -> None:
    cell = opened(one(text))["A2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, True)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_in_csv(text: str) -> None:
    read = list(csv.reader(io.StringIO(to_csv(one(text)).decode("utf-8-sig"))))
    assert read[1] == [f"'{text}"]


def test_days_numbers_and_ratings_are_what_they_are() -> None:
    sheet = Sheet("x", ("a", "b", "c", "d"), ((date(2026, 11, 20), -3, Shaded("overdue", Colour.RED), None),))
    page = opened(sheet)
    assert page["A2"].value == datetime(2026, 11, 20)  # noqa: DTZ001 - a day in a sheet has no zone
    assert (page["A2"].number_format, page["B2"].value, page["C2"].value, page["D2"].value) == (
        "dd/mm/yyyy",
        -3,
        "overdue",
        None,
    )
    assert page["C2"].fill.start_color.rgb == "FFF4C7C3"
    assert to_csv(sheet).splitlines()[1] == b"2026-11-20,-3,overdue,"


def test_the_header_stays_in_sight_and_on_each_page() -> None:
    page = opened(one("x"))
    assert (page.freeze_panes, page.print_title_rows) == ("A2", "$1:$1")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Late actions in HOME26, worst first", "Late actions in HOME26, worst f"),
        ("[a] b/c: d?*", "a b c d"),
        ("''", "Actions"),
        ("", "Actions"),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(title: str, name: str) -> None:
    assert opened(Sheet(title, ("a",), ())).title == name


@given(st.text(max_size=60))
@example("\x00\x07\x7f\x85")
@example("\ufffe\uffff\ud800")
@example("_x0041_ a_x000D_b")
@settings(max_examples=60)
def test_any_text_can_be_written_and_what_can_be_shown_is_kept(text: str) -> None:
    kept = str(opened(one(text))["A2"].value or "")
    assert _shown(kept) == _shown(text)
    assert to_csv(one(text)).startswith(b"\xef\xbb\xbf")


def test_a_text_longer_than_a_cell_is_cut() -> None:
    assert len(str(opened(one("x" * 40_000))["A2"].value)) == 32_767
