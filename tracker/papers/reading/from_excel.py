"""Excel workbooks: every sheet as a grid, with merges, fills, strike-through and dates as they are shown."""

from __future__ import annotations

import re
import warnings
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from tracker.papers.draft import Place
from tracker.papers.grid import BLANK, Cell, Grid, Paper, Row, dense
from tracker.papers.reading.broken import broken
from tracker.papers.reading.colours import hex_colour, tinted
from tracker.papers.reading.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from tracker.papers.reading.package import Package
from tracker.papers.reading.sheet_values import shown
from tracker.papers.reading.sniff import Kind, refuse_declarations
from tracker.papers.refusals import TooManyCells, TooManyRows

if TYPE_CHECKING:
    from lxml.etree import _Element
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.cell.cell import MergedCell
    from openpyxl.styles.colors import Color
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_BROKEN = (
    *(zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, OSError),
    *(OverflowError, RecursionError, AssertionError),
)
"""What openpyxl raises on workbooks that are not as they should be, on opening or on looking at a cell's style."""

_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def read_excel(name: str, content: bytes) -> Paper:
    """The workbook's sheets as grids. Raises `TooManyRows`, `Damaged` and `Booby`."""
    package = Package(name, content, Kind.EXCEL)
    _refuse_floods(name, package)
    palette = _Palette(package)
    try:
        with warnings.catch_warnings():
            # openpyxl warns of every extension that it leaves out, such as drop-down lists.
            warnings.simplefilter("ignore")
            workbook = _open(content)
        grids = tuple(_grid(name, sheet, palette) for sheet in workbook.worksheets)
    except _BROKEN as error:
        raise broken(name, Kind.EXCEL, error) from error
    title = workbook.properties.title or ""
    return Paper(name, Kind.EXCEL, tuple(grid for grid in grids if grid.rows), " ".join(title.split()))


def _refuse_floods(name: str, package: Package) -> None:
    """Looks at the raw sheets first, since openpyxl would build an object for each cell."""
    cells = filled = 0
    for part in package.parts:
        if part.endswith((".xml", ".rels")):
            xml = refuse_declarations(name, package.read(part))
            if part.startswith("xl/worksheets/"):
                cells += xml.count(b"<c ") + xml.count(b"<row ")
                filled += sum(b"<v" in row or b"<is" in row for row in xml.split(b"<row ")[1:])
                if filled > MOST_ROWS:
                    raise TooManyRows(name=name, limit=f"{MOST_ROWS:,}")
                if cells > MOST_CELLS:
                    raise TooManyCells(name=name, limit=f"{MOST_CELLS:,}")


def _open(content: bytes) -> Workbook:
    """Cached values of formulas, never their evaluation; no links to other files."""
    from openpyxl import load_workbook

    return load_workbook(BytesIO(content), data_only=True, keep_links=False, rich_text=True)


class _Palette:
    """The workbook's theme colours."""

    def __init__(self, package: Package) -> None:
        theme = package.xml("xl/theme/theme1.xml")
        self._theme = [] if theme is None else [_theme_colour(theme, name) for name in _THEME_ORDER]

    def rgb(self, colour: Color | None) -> str:
        """`RRGGBB` of a colour given as such, by theme and tint, or by number in the old palette."""
        if colour is None:
            return ""
        if colour.type == "rgb":
            return hex_colour(str(colour.rgb))
        if colour.type == "theme" and colour.theme < len(self._theme):
            return hex_colour(tinted(self._theme[colour.theme], colour.tint or 0.0))
        if colour.type == "indexed":
            from openpyxl.styles.colors import COLOR_INDEX

            return hex_colour(COLOR_INDEX[colour.indexed]) if colour.indexed < len(COLOR_INDEX) else ""
        return ""


def _theme_colour(theme: _Element, name: str) -> str:
    for node in theme.iter(f"{_DRAWING}{name}"):
        for colour in node:
            return (colour.get("lastClr") or colour.get("val") or "").upper()[:6].rjust(6, "0")
    return ""


def _grid(name: str, sheet: Worksheet, palette: _Palette) -> Grid:
    merged = _merges(sheet)
    pictures = _picture_cells(sheet)
    rows: list[list[Cell]] = []
    for at, row in enumerate(sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS)), start=1):
        rows.append([_cell(cell, palette, (at, column) in pictures) for column, cell in enumerate(row, start=1)])
    for (top, left), (height, width) in merged.items():
        _spread(rows, top - 1, left - 1, height, width)
    places = [Place(name, sheet.title, at) for at in range(1, len(rows) + 1)]
    filled = [Row(cells, place) for cells, place in zip(dense(rows), places, strict=True)]
    return Grid(tuple(row for row in filled if not row.blank), sheet.title, sheet.sheet_state != "visible")


def _merges(sheet: Worksheet) -> dict[tuple[int, int], tuple[int, int]]:
    spans = ((area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges)
    return {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in spans}


def _spread(rows: list[list[Cell]], top: int, left: int, height: int, width: int) -> None:
    """Marks what lies under a merged cell; the rows below show its text in its first column."""
    if top >= len(rows) or left >= len(rows[top]):
        return
    first = replace(rows[top][left], rows=height, columns=width)
    rows[top][left] = first
    for at in range(top, min(top + height, len(rows))):
        for column in range(left, min(left + width, len(rows[at]))):
            if column > left:
                rows[at][column] = Cell(covered=True, fill=first.fill)
            elif at > top:
                rows[at][column] = replace(first, from_above=True)


def _picture_cells(sheet: Worksheet) -> set[tuple[int, int]]:
    """Rows and columns of the cells that pictures are anchored in."""
    anchors = (getattr(image.anchor, "_from", None) for image in getattr(sheet, "_images", ()))
    return {(anchor.row + 1, anchor.col + 1) for anchor in anchors if anchor is not None}


def _cell(cell: SheetCell | MergedCell, palette: _Palette, picture: bool) -> Cell:
    value = cell.value
    if value is None and not cell.has_style and not picture:
        return BLANK
    text, day, struck = _words(cell)
    fill = palette.rgb(cell.fill.fgColor) if cell.fill.fill_type == "solid" else ""
    if value is None:
        return Cell(fill=fill, picture=picture) if fill or picture else BLANK
    ink = palette.rgb(cell.font.color)
    bold, indent = bool(cell.font.b), int(cell.alignment.indent or 0)
    return Cell(text, fill=fill, ink=ink, struck=struck, bold=bold, picture=picture, day=day, indent=indent)


def _words(cell: SheetCell | MergedCell) -> tuple[str, date | None, str]:
    """What is shown, its day, and what is struck through: a whole cell or some of its runs."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock

    value = cell.value
    if isinstance(value, CellRichText):
        shown_runs = [str(run) for run in value if not (isinstance(run, TextBlock) and run.font.strike)]
        struck_runs = [str(run) for run in value if isinstance(run, TextBlock) and run.font.strike]
        return _tidy("".join(shown_runs)), None, " ".join("".join(struck_runs).split())
    text, day = shown(value, cell.number_format)
    text = _tidy(text)
    if cell.font.strike:
        return "", None, " ".join(text.split())
    return text, day, ""


def _tidy(text: str) -> str:
    """Excel writes control characters as `_x000D_`; lines keep their breaks."""
    plain = re.sub(r"_x000[dD]_", "\n", text).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.strip() for line in _printable(plain).split("\n") if line.strip())


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t")
