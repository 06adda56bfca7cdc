"""PDFs with text in them: ruled tables as grids, the words between them as lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Paper, Row, dense
from tracker.papers.reading.broken import broken
from tracker.papers.reading.colours import hex_colour
from tracker.papers.reading.decode import tidy
from tracker.papers.reading.from_text import read_lines
from tracker.papers.reading.limits import MOST_PAGES
from tracker.papers.reading.list_marks import read_item
from tracker.papers.reading.pdf_columns import flat_tables
from tracker.papers.reading.sniff import Kind
from tracker.papers.refusals import Damaged, Locked, NoTextInside, TooManyPages

if TYPE_CHECKING:
    from pdfplumber.page import Page
    from pdfplumber.table import Table

_EDGE = 1.0
"""Points around a table without lines that belong to none of the lines beside it."""
_Box = tuple[float, float, float, float]


def read_pdf(name: str, content: bytes) -> Paper:
    """The pages as lines and grids. Raises `NoTextInside` for scans, `TooManyPages`, `Locked`, `Damaged`."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfminer.psparser import PSException
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(BytesIO(content)) as document:
            if len(document.pages) > MOST_PAGES:
                raise TooManyPages(name=name, pages=len(document.pages), limit=MOST_PAGES)
            blocks = tuple(_Reader(name).blocks(document.pages))
            title = str(document.metadata.get("Title") or "")
    except PdfminerException as error:
        if isinstance(error.args[0] if error.args else None, PDFPasswordIncorrect):
            raise Locked(name=name) from error
        raise broken(name, Kind.PDF, error) from error
    except (PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OSError) as error:
        raise Damaged(name=name, kind=Kind.PDF) from error
    if not blocks:
        raise NoTextInside(name=name)
    return Paper(name, Kind.PDF, blocks, " ".join(tidy(title).split()))


class _Reader:
    """Goes through the pages; lines and tables are counted over the whole document."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._tables = 0
        self._lines = 0

    def blocks(self, pages: list[Page]) -> Iterator[Block]:
        for page in pages:
            yield from self._page(page)
            page.close()

    def _page(self, page: Page) -> Iterator[Block]:
        tables = sorted((table for table in page.find_tables() if _is_table(table)), key=lambda table: table.bbox[1])
        top = float(page.bbox[1])
        for table in tables:
            yield from self._between(page, top, table.bbox[1])
            yield self._grid(page, table)
            top = max(top, table.bbox[3])
        yield from self._between(page, top, float(page.bbox[3]))

    def _between(self, page: Page, top: float, bottom: float) -> Iterator[Block]:
        if bottom - top < 3:
            return
        strip = page.crop((page.bbox[0], top, page.bbox[2], bottom), strict=False)
        for table in flat_tables(strip):
            yield from self._lines_between(page, top, table.top - _EDGE)
            self._tables += 1
            yield table.grid(self._name, f"table {self._tables}")
            top = table.bottom + _EDGE
        yield from self._lines_between(page, top, bottom)

    def _lines_between(self, page: Page, top: float, bottom: float) -> Iterator[Block]:
        if bottom - top < 3:
            return
        strip = page.crop((page.bbox[0], top, page.bbox[2], bottom), strict=False)
        lines = tidy(strip.extract_text() or "").split("\n")
        yield from tuple(read_lines(self._name, lines, self._lines))
        self._lines += len(lines)

    def _grid(self, page: Page, table: Table) -> Grid:
        self._tables += 1
        texts = table.extract()
        edges = [column.bbox[0] for column in table.columns]
        rows: list[list[Cell]] = []
        for row, words in zip(table.rows, texts, strict=True):
            rows.append(_cells(page, row.cells, words, edges, rows))
        part = f"table {self._tables}"
        placed = (
            Row(cells, Place(self._name, part, at), broken=at == 1) for at, cells in enumerate(dense(rows), start=1)
        )
        return Grid(tuple(row for row in placed if not row.blank))


def _is_table(table: Table) -> bool:
    """A frame around a paragraph is no table."""
    return len(table.rows) > 1 and len(table.columns) > 1


def _cells(
    page: Page, boxes: list[_Box | None], words: list[str | None], edges: list[float], above: list[list[Cell]]
) -> list[Cell]:
    cells: list[Cell] = []
    right = 0.0
    for column, (box, text) in enumerate(zip(boxes, words, strict=True)):
        if box is not None:
            right = box[2]
            span = sum(1 for edge in edges[column:] if edge < box[2] - 1)
            cells.append(Cell(_tidy(text), columns=max(1, span), fill=_fill(page, box)))
        elif column < len(edges) and edges[column] < right - 1:
            cells.append(Cell(covered=True))
        else:
            over = above[-1][column] if above and column < len(above[-1]) else Cell()
            cells.append(replace(over, from_above=not over.empty))
    return cells


def _tidy(text: str | None) -> str:
    """Lines of a cell are broken by its width, so only those that begin a list item stay apart."""
    return "\n".join(_unwrapped(tidy(text or "").split("\n")))


def _unwrapped(lines: list[str]) -> Iterator[str]:
    open_line = ""
    for line in (line.strip() for line in lines):
        if open_line and (read_item(line) is not None or not line):
            yield open_line
            open_line = line
        else:
            open_line = f"{open_line} {line}".strip()
    if open_line:
        yield open_line


def _fill(page: Page, box: _Box) -> str:
    """The colour of the smallest painted rectangle that the middle of a cell lies in."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    behind = [
        rect
        for rect in page.rects
        if rect.get("fill") and rect["x0"] <= x <= rect["x1"] and rect["top"] <= y <= rect["bottom"]
    ]
    smallest = min(behind, key=lambda rect: rect["width"] * rect["height"], default=None)
    return _rgb(smallest["non_stroking_color"]) if smallest else ""


def _rgb(colour: object) -> str:
    """`RRGGBB` of a PDF colour of one (grey), three (RGB) or four (CMYK) parts from 0 to 1."""
    parts = (
        [float(part) for part in colour if isinstance(part, int | float)] if isinstance(colour, tuple | list) else []
    )
    if len(parts) == 4:
        parts = [(1 - part) * (1 - parts[3]) for part in parts[:3]]
    if len(parts) == 1:
        parts = parts * 3
    if len(parts) != 3:
        return ""
    return hex_colour("".join(f"{round(max(0.0, min(part, 1.0)) * 255):02X}" for part in parts))
