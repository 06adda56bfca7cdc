"""Word documents: paragraphs with their headings and list numbers, tables with merges and shading, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line, Paper, Row, dense
from tracker.papers.reading.colours import hex_colour
from tracker.papers.reading.limits import MOST_ROWS
from tracker.papers.reading.package import Package
from tracker.papers.reading.sniff import Kind
from tracker.papers.reading.word_lists import ListNumbers, W
from tracker.papers.reading.word_text import asks_for_words, boxes, read_words
from tracker.papers.refusals import TooManyRows

if TYPE_CHECKING:
    from lxml.etree import _Element

_STARRED = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
"""Bold as Markdown has it, which people paste into Word."""
_NESTED = re.compile(r"list \D+ (?P<level>[2-5])$", re.IGNORECASE)
"""Word's own styles for lists within lists."""
_HEADING = re.compile(r"(?:heading|titre|pennawd|überschrift)\s*(\d)", re.IGNORECASE)
_WRAPPERS = {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}smartTag", f"{W}customXml"}
_DEEPEST = 40
"""Tables and content controls inside one another beyond this are not followed."""


@dataclass
class _Style:
    level: int = 0
    number: str = ""
    depth: int = 0
    nested: int = 0
    bold: bool = False


def read_word(name: str, content: bytes) -> Paper:
    """The document as lines and grids. Raises `TooManyRows`, `Damaged` and `Booby`."""
    package = Package(name, content, Kind.WORD)
    if package.read("word/document.xml").count(b"<w:tr") > MOST_ROWS:
        raise TooManyRows(name=name, limit=f"{MOST_ROWS:,}")
    document = package.xml("word/document.xml")
    reader = _Reader(name, ListNumbers(package.xml("word/numbering.xml")), _styles(package.xml("word/styles.xml")))
    body = None if document is None else document.find(f"{W}body")
    blocks = () if body is None else tuple(reader.blocks(body))
    return Paper(name, Kind.WORD, blocks, _own_title(package.xml("docProps/core.xml")))


def _own_title(core: _Element | None) -> str:
    title = None if core is None else core.find("{http://purl.org/dc/elements/1.1/}title")
    return "" if title is None else " ".join((title.text or "").split())


def _styles(root: _Element | None) -> dict[str, _Style]:
    """Heading level, list and boldness of each paragraph style, with what it takes from the style it is based on."""
    styles: dict[str, _Style] = {}
    if root is None:
        return styles
    for node in root.iter(f"{W}style"):
        based = _val(node, "basedOn")
        style = replace(styles.get(based, _Style()))
        named = _HEADING.match(_val(node, "name"))
        outline = _val(node, "pPr/outlineLvl")
        if named:
            style.level = int(named[1])
        elif _val(node, "name").lower() in {"title", "teitl", "titre"}:
            style.level = 1
        elif outline.isdecimal() and int(outline) < 9:
            style.level = int(outline) + 1
        style.number = _val(node, "pPr/numPr/numId") or style.number
        depth = _val(node, "pPr/numPr/ilvl")
        style.depth = int(depth) if depth.isdecimal() else style.depth
        nested = _NESTED.match(_val(node, "name"))
        style.nested = int(nested["level"]) - 1 if nested else style.nested
        style.bold = style.bold or node.find(f"{W}rPr/{W}b") is not None
        styles[node.get(f"{W}styleId", "")] = style
    return styles


def _val(node: _Element, path: str) -> str:
    found = node.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")


class _Reader:
    """Walks the body once; counts paragraphs and tables for places."""

    def __init__(self, name: str, numbers: ListNumbers, styles: dict[str, _Style]) -> None:
        self._name = name
        self._numbers = numbers
        self._styles = styles
        self._lines = 0
        self._tables = 0

    def blocks(self, parent: _Element, deep: int = 0) -> Iterator[Block]:
        """Lines and grids below a node, through content controls and tracked insertions."""
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._tables_of(child, deep)
            elif deep < _DEEPEST and child.tag in _WRAPPERS and not asks_for_words(child):
                yield from self.blocks(child, deep + 1)

    def _tables_of(self, table: _Element, deep: int) -> Iterator[Grid]:
        """A table, with those in its cells below it."""
        yield self._table(table)
        for inner in _tables_inside(table) if deep < _DEEPEST else ():
            yield from self._tables_of(inner, deep + 1)

    def _paragraph(self, paragraph: _Element) -> Iterator[Line]:
        line = self._line(paragraph)
        if line.text or line.struck:
            yield line
        for boxed in boxes(paragraph):
            inner = self._line(boxed)
            if inner.text or inner.struck:
                yield inner

    def _line(self, paragraph: _Element) -> Line:
        self._lines += 1
        words = read_words(paragraph)
        style = self._styles.get(_val(paragraph, "pPr/pStyle"), _Style())
        number = _val(paragraph, "pPr/numPr/numId") or style.number
        depth = _val(paragraph, "pPr/numPr/ilvl")
        deep = int(depth) if depth.isdecimal() else style.depth
        shown = bool(words.text) and number not in {"", "0"}
        outline = _val(paragraph, "pPr/outlineLvl")
        starred = bool(_STARRED.fullmatch(words.text))
        return Line(
            text=_STARRED.sub(r"\1", words.text),
            place=Place(self._name, "text", self._lines),
            level=int(outline) + 1 if outline.isdecimal() and int(outline) < 9 else style.level,
            marker=self._numbers.marker(number, deep) if shown else "",
            depth=max(deep, style.nested),
            bold=starred or style.bold or (bool(words.bold) and all(words.bold)),
            struck=" ".join("".join(words.struck).split()),
            fill=words.fills[0] if words.fills else "",
        )

    def _table(self, table: _Element) -> Grid:
        self._tables += 1
        part = f"table {self._tables}"
        open_merges: dict[int, Cell] = {}
        rows: list[list[Cell]] = []
        heads: list[bool] = []
        for row in _rows(table):
            rows.append(self._row(row, open_merges))
            heads.append(row.find(f"{W}trPr/{W}tblHeader") is not None)
        return Grid(
            tuple(
                Row(cells, Place(self._name, part, at), heads=head)
                for at, (cells, head) in enumerate(zip(dense(rows), heads, strict=True), start=1)
            )
        )

    def _row(self, row: _Element, open_merges: dict[int, Cell]) -> list[Cell]:
        before = _val(row, "trPr/gridBefore")
        cells: list[Cell] = [Cell()] * (min(int(before), 60) if before.isdecimal() else 0)
        for node in _cells(row):
            span = _val(node, "tcPr/gridSpan")
            columns = max(1, min(int(span), 60)) if span.isdecimal() else 1
            merge = node.find(f"{W}tcPr/{W}vMerge")
            at = len(cells)
            if merge is not None and merge.get(f"{W}val", "continue") == "continue" and at in open_merges:
                cell = replace(open_merges[at], from_above=True, columns=columns)
            else:
                cell = self._cell(node, columns)
                open_merges.pop(at, None)
                if merge is not None:
                    open_merges[at] = cell
            cells.append(cell)
            cells.extend([Cell(covered=True, fill=cell.fill)] * (columns - 1))
        return cells

    def _cell(self, node: _Element, columns: int) -> Cell:
        shade = node.find(f"{W}tcPr/{W}shd")
        fill = "" if shade is None else hex_colour(shade.get(f"{W}fill", ""))
        texts: list[str] = []
        struck: list[str] = []
        inks: list[str] = []
        bold: list[bool] = []
        titles: list[str] = []
        picture = False
        for paragraph in _paragraphs(node):
            line = self._line(paragraph)
            words = read_words(paragraph)
            marker = f"{line.marker} " if line.marker and line.text else ""
            texts += [marker + line.text] if line.text else []
            struck += [line.struck] if line.struck else []
            inks += words.inks
            bold += words.bold
            titles += [words.title] if line.text else []
            picture = picture or words.picture
            fill = fill or line.fill
        return Cell(
            text="\n".join(texts),
            columns=columns,
            fill=fill,
            ink=inks[0] if inks else "",
            struck=" ".join(struck),
            bold=bool(bold) and all(bold),
            title=titles[0] if titles else "",
            picture=picture,
        )


def _rows(table: _Element) -> Iterator[_Element]:
    """The rows of a table, also those wrapped in content controls."""
    for child in table:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag in _WRAPPERS:
            yield from _rows(child)


def _cells(row: _Element) -> Iterator[_Element]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag in _WRAPPERS:
            yield from _cells(child)


def _paragraphs(cell: _Element) -> Iterator[_Element]:
    """The paragraphs of a cell, with those of small tables inside it, which only lay out its words."""
    for child in cell:
        if child.tag == f"{W}p":
            yield child
        elif asks_for_words(child):
            continue
        elif child.tag in _WRAPPERS or (child.tag == f"{W}tbl" and not _is_table(child)):
            yield from child.iter(f"{W}p")


def _tables_inside(table: _Element) -> Iterator[_Element]:
    """The tables in its cells that are such in their own right: the outer one only lays out the page."""
    for row in _rows(table):
        for cell in _cells(row):
            yield from (child for child in cell if child.tag == f"{W}tbl" and _is_table(child))


def _is_table(node: _Element) -> bool:
    rows = list(_rows(node))
    return len(rows) > 1 and all(len(list(_cells(row))) > 1 for row in rows[:2])
