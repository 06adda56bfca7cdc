"""Text of every kind - CSV, tabbed, Markdown, plain, copied from a PDF - as lines and grids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line, Paper, Row, dense
from tracker.papers.reading.code_blocks import code_end, markup_end
from tracker.papers.reading.decode import decode
from tracker.papers.reading.delimited import delimited_rows
from tracker.papers.reading.front_matter import front_matter
from tracker.papers.reading.keyed import tables_of_things
from tracker.papers.reading.limits import MOST_CELLS, MOST_LINES, MOST_TEXT
from tracker.papers.reading.line_ends import goes_on, without_hard_ends
from tracker.papers.reading.list_marks import Item, read_item
from tracker.papers.reading.lost_spans import spanned
from tracker.papers.reading.margin_column import ends_there, without_margin
from tracker.papers.reading.markup import parted_front, parted_margin, parted_state, unmark
from tracker.papers.reading.org_mode import in_markdown
from tracker.papers.reading.page_ends import ends_of_pages
from tracker.papers.reading.sniff import Kind
from tracker.papers.reading.text_tables import TextTable, find_table
from tracker.papers.reading.wiki_text import without_wiki_marks
from tracker.papers.refusals import TooLarge, TooManyRows

_HEADING = re.compile(r"(#{1,6})\s*(.+?)\s*#*\s*$")
_UNDERLINE = re.compile(r"\s*(=|-){3,}\s*$")
_RULE = re.compile(r"\s*([-*_=]\s*){3,}$")
_KEYED_FILE = re.compile(r"\.ya?ml$", re.IGNORECASE)
_QUOTED = re.compile(r"^>(?:\s?>)*\s?(?=\S)|^>+\s*$")
_ANSWERED = re.compile(r"\s*>{2,}\s*[^\s>]")
"""An answer typed below the words of a mail."""
_FENCE = re.compile(r"\s*(```|~~~)")
_GAP = re.compile(r"(?<=\S)(?:[ \u00a0]{4,}|[ ]*\t+[ ]*)(?=\S)")
"""Wide spaces within a line part what stands behind an item, such as its date, from its words."""
_RAGGED = 16
"""Letters by which the full lines of a paragraph differ in length."""


def read_text(name: str, content: bytes) -> Paper:
    """The text as one grid when it is a table throughout, else as lines and grids. Raises `TooManyRows`."""
    if len(content) > MOST_TEXT:
        raise TooLarge(name=name, size=len(content) // 1_000_000, limit=MOST_TEXT // 1_000_000)
    text = decode(content)
    if text.count("\n") > MOST_LINES or text.count(",") + text.count("\t") + text.count(";") > MOST_CELLS:
        raise TooManyRows(name=name, limit=f"{MOST_LINES:,}")
    table = delimited_rows(text)
    if table is not None:
        rows = [(line, [cell_of(field) for field in fields]) for line, fields in table]
        return Paper(name, "CSV", (grid_of(name, "", rows),))
    return Paper(name, Kind.TEXT, tuple(_read_page(name, text.replace("\f", "\n").split("\n"))))


def _read_page(name: str, lines: list[str]) -> Iterator[Block]:
    """What only tells a program how to show the page, with a title where the page has no heading of its own."""
    front = front_matter(lines)
    headed = sum(line.startswith("# ") for line in lines[front.end :]) == 1
    listed = () if front.describes else tables_of_things(name, lines[: front.end])
    if not listed and _KEYED_FILE.search(name) and (whole := tables_of_things(name, lines)):
        yield from whole
        return
    titled = front.at + 1 if front.at >= 0 and not headed else 0
    if titled:
        yield Line(front.title, Place(name, "text", titled), level=1)
    yield from (block for block in listed if isinstance(block, Grid) or block.place.row != titled)
    for at, line in enumerate(lines[: front.end] if not listed else (), start=1):
        if line.strip() and at != titled:
            yield Line(line.strip(), Place(name, "text", at), code=True)
    yield from read_lines(name, without_wiki_marks(in_markdown(lines[front.end :])), front.end)


def read_lines(name: str, lines: list[str], before: int = 0) -> Iterator[Block]:
    """Lines of text as paragraphs, headings, list items and tables; `before` is how many lines stand above them."""
    return _Reader(name, lines, before).blocks()


def cell_of(source: str) -> Cell:
    """A cell from a piece of marked-up text."""
    marked = unmark(source)
    return Cell(marked.text, struck=marked.struck, bold=marked.bold, title=marked.title, picture=marked.picture)


def grid_of(name: str, part: str, rows: Sequence[tuple[int, list[Cell]]], *, headed: bool = False) -> Grid:
    """A grid from rows with the line that each begins on; rows with nothing in them are left out."""
    cells = dense(spanned([row for _, row in rows]))
    placed = [
        Row(row, Place(name, part, line), heads=headed and at == 0)
        for at, ((line, _), row) in enumerate(zip(rows, cells, strict=True))
    ]
    return Grid(tuple(row for row in placed if not row.blank))


@dataclass
class _Open:
    """A paragraph or list item that further lines may belong to."""

    source: str
    row: int
    item: Item | None = None
    indent: int = 0
    margin: str = ""


class _Reader:
    """Goes through the lines once; a table is taken whole where it begins."""

    def __init__(self, name: str, lines: list[str], before: int) -> None:
        self._name = name
        self._lines, self._margins = without_margin(lines)
        self._before = before
        self._page_ends = ends_of_pages(lines)
        self._tables = 0
        self._indents: list[int] = []
        self._open: _Open | None = None
        self._first, self._end, self._widest = 0, 0, 0

    def blocks(self) -> Iterator[Block]:
        at = 0
        while at < len(self._lines):
            table = find_table(self._lines, at)
            if table is not None:
                yield from self._close()
                yield self._grid(table)
                at = table.end
                continue
            code, markup = code_end(self._lines, at), markup_end(self._lines, at)
            if code or markup:
                yield from self._close()
            if code or at in self._page_ends:
                yield self._code(at, code or at + 1)
            elif markup:
                yield from self._markup(at, markup)
            else:
                yield from self._line(at)
                yield from self._beside(at)
            at = code or markup or at + 1
        yield from self._close()

    def _code(self, at: int, end: int) -> Line:
        words = " ".join(" ".join(self._lines[at:end]).split())
        return Line(words, Place(self._name, "text", self._before + at + 1), code=True)

    def _markup(self, at: int, end: int) -> tuple[Block, ...]:
        from tracker.papers.reading.from_html import read_part

        blocks = read_part(self._name, "\n".join(self._lines[at:end]), self._tables)
        self._tables += sum(isinstance(block, Grid) for block in blocks)
        self._indents.clear()
        return blocks

    def _grid(self, table: TextTable) -> Grid:
        self._tables += 1
        self._indents.clear()
        rows = [(self._before + line + 1, [cell_of(field) for field in fields]) for line, fields in table.rows]
        return grid_of(self._name, f"table {self._tables}", rows, headed=table.headed)

    def _line(self, at: int) -> Iterator[Line]:
        if self._open is not None and self._open.item and _ANSWERED.match(self._lines[at]):
            self._open.source = f"{self._open.source}\n{self._lines[at].strip()}"
            return
        source = _QUOTED.sub("", self._lines[at])
        if not source.strip() or _FENCE.match(source):
            yield from self._close()
            return
        if self._open and self._open.item is None and _UNDERLINE.match(source) and self._open.row == at:
            level = 1 if "=" in source else 2
            yield self._finished(self._open, level=level)
            self._open = None
            return
        if _RULE.match(source):
            yield from self._close()
            return
        if heading := _HEADING.match(source):
            yield from self._close()
            self._indents.clear()
            yield self._finished(_Open(heading[2], at + 1), level=len(heading[1]))
            return
        yield from self._text(source, at)

    def _text(self, source: str, at: int) -> Iterator[Line]:
        indent = len(source.expandtabs(4)) - len(source.expandtabs(4).lstrip())
        item = read_item(source.strip())
        indent += len(item.marker) - 1 if item and item.marker.startswith("**") else 0
        if item is None and self._open is not None and self._belongs(self._open, source, indent, at):
            self._open.source = f"{self._open.source}\n{source.strip()}"
            return
        yield from self._close()
        self._open = _Open(item.text if item else source.strip(), at + 1, item, indent)

    def _beside(self, at: int) -> Iterator[Line]:
        """What stands in the margin of a line belongs to its paragraph, which ends there unless its words go on."""
        if self._open is not None and at in self._margins:
            self._open.margin = f"{self._open.margin} {self._margins[at]}".strip()
            if self._open.row != at + 1 or ends_there(self._lines[at]):
                yield from self._close()

    def _belongs(self, text: _Open, source: str, indent: int, at: int) -> bool:
        """Whether a line goes on with what is open: deeper than the item, or broken to fit the page."""
        if text.margin and at in self._margins:
            return False
        deeper = (text.item is not None or text.margin) and indent > text.indent
        return deeper or goes_on(text.source, source, text.indent, self._width(at))

    def _width(self, at: int) -> int:
        """How wide the page seems to be around a line: the longest line without a blank one between, if not alone."""
        if not self._first <= at < self._end:
            self._first = at
            while self._first and self._lines[self._first - 1].strip():
                self._first -= 1
            self._end = at
            while self._end < len(self._lines) and self._lines[self._end].strip():
                self._end += 1
            lengths = sorted(len(line.rstrip()) for line in self._lines[self._first : self._end])
            alone = len(lengths) > 3 and lengths[-2] < lengths[-1] - _RAGGED
            self._widest = lengths[-1] + (_RAGGED if alone else 0)
        return self._widest

    def _close(self) -> Iterator[Line]:
        if self._open is not None:
            yield self._finished(self._open)
            self._open = None

    def _finished(self, text: _Open, level: int = 0) -> Line:
        source = without_hard_ends(text.source)
        source = _GAP.sub(" – ", parted_margin(parted_front(parted_state(source)) if text.item else source))
        marked = unmark(source)
        lines = tuple(" ".join(unmark(line).text.split()) for line in source.split("\n")) if "\n" in source else ()
        item = text.item
        return Line(
            text=" ".join(marked.text.split()),
            place=Place(self._name, "text", self._before + text.row),
            level=level,
            marker=item.marker if item else "",
            depth=self._depth(text.indent) if item else 0,
            bold=marked.bold,
            struck=marked.struck,
            done=item.done if item else None,
            lines=lines,
            margin=text.margin,
        )

    def _depth(self, indent: int) -> int:
        """How many list items of smaller indent are open above this one."""
        while self._indents and self._indents[-1] >= indent:
            self._indents.pop()
        self._indents.append(indent)
        return len(self._indents) - 1
