"""Rows as a file that a spreadsheet opens: CSV and Excel, with no text of people as a formula (domain 10.1)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from models.vocabulary import Colour

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for a formula when it opens a CSV file (OWASP, "CSV Injection")."""
_LONGEST_CELL = 32_767
"""Characters that Excel keeps of a cell."""
FILLS = {
    Colour.RED: "F4C7C3", Colour.AMBER: "FCE3B6", Colour.GREEN: "CDE8D3", Colour.BLUE: "CFE0F5", Colour.GREY: "E3E6EA",
}  # fmt: skip
"""What stands behind the word of a rating: pale enough for black letters."""
_NARROWEST, _WIDEST = 8, 60
"""Of columns, in characters."""
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML can hold (XML 1.0, 2.2)."""
_NOT_IN_NAMES = re.compile(r"[\\/*?:\[\]]")


@dataclass(frozen=True)
class Shaded:
    """A word on the colour that it stands for."""

    word: str
    colour: Colour


Cell = str | int | date | Shaded | None
"""What stands in a cell; None is an empty one."""


@dataclass(frozen=True)
class Sheet:
    """A table with a title and a header."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """What can be chosen in the cells of a column, by its place from 0; Excel offers it as a list."""


def to_csv(sheet: Sheet) -> bytes:
    """As CSV in UTF-8 with a mark at its start, by which Excel knows the encoding; days in ISO.

    A text that a spreadsheet would take for a formula gets an apostrophe in front, as one types it by hand.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(sheet.header)
    writer.writerows([_guarded(cell) for cell in row] for row in sheet.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def to_xlsx(*sheets: Sheet, title: str = "") -> bytes:
    """As an Excel workbook of one sheet or several; it is called like the first unless a title is given."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = _kept(title or sheets[0].title), "Chaser"
    for at, sheet in enumerate(sheets):
        _add_page(book.create_sheet() if at else book.worksheets[0], sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _add_page(page: Worksheet, sheet: Sheet) -> None:
    """The header repeated on each printed page, days as days, every text as text."""
    page.title = _sheet_name(sheet.title)
    for at, row in enumerate((sheet.header, *sheet.rows), start=1):
        for column, cell in enumerate(row, start=1):
            _put(page.cell(at, column), cell, is_header=at == 1)
    _set_widths(page, sheet)
    _offer_choices(page, sheet)
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.auto_filter.ref = page.dimensions


def _put(place: SheetCell | MergedCell, cell: Cell, *, is_header: bool) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    place.alignment = Alignment(wrap_text=True, vertical="top")
    if is_header:
        place.font = Font(bold=True)
    if isinstance(cell, Shaded):
        fill = f"FF{FILLS[cell.colour]}"
        place.fill = PatternFill("solid", start_color=fill, end_color=fill)
    if isinstance(cell, date):
        place.value, place.number_format = cell, "dd/mm/yyyy"
    elif isinstance(cell, int) or cell is None:
        place.value = cell
    else:
        words = _kept(_as_words(cell))
        place.value, place.data_type = words, "s"
        place.quotePrefix = words.startswith(_FORMULA_STARTS)


def _set_widths(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter

    for column in range(len(sheet.header)):
        longest = max(len(_as_words(row[column])) for row in (sheet.header, *sheet.rows))
        width = min(max(longest + 2, _NARROWEST), _WIDEST)
        page.column_dimensions[get_column_letter(column + 1)].width = width


def _offer_choices(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for column, offered in sheet.choices.items():
        letter = get_column_letter(column + 1)
        listed = DataValidation(type="list", formula1=f'"{",".join(offered)}"', allow_blank=True)
        listed.add(f"{letter}2:{letter}{len(sheet.rows) + 1}")
        page.add_data_validation(listed)


def _guarded(cell: Cell) -> str:
    words = _as_words(cell)
    return f"'{words}" if words.startswith(_FORMULA_STARTS) and not isinstance(cell, int) else words


def _as_words(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return cell.word if isinstance(cell, Shaded) else str(cell)


def without_control(words: str) -> str:
    """What of a text a file can hold."""
    return _NOT_IN_XML.sub(" ", words)


def _kept(words: str) -> str:
    """What of a text Excel can keep."""
    clean = without_control(words)
    return clean if len(clean) <= _LONGEST_CELL else clean[: _LONGEST_CELL - 1] + "…"


def _sheet_name(title: str) -> str:
    """The title within what Excel allows of a sheet's name."""
    return " ".join(_NOT_IN_NAMES.sub(" ", _kept(title)).split()).strip("'")[:31] or "Actions"
