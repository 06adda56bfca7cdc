"""Web pages: headings, paragraphs, list items and tables with their spans and colours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line, Paper, Row, dense
from tracker.papers.reading.colours import hex_colour
from tracker.papers.reading.decode import decode, tidy
from tracker.papers.reading.html_items import LISTS, is_part, paragraphs_of, without_code
from tracker.papers.reading.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from tracker.papers.reading.list_marks import read_item
from tracker.papers.reading.markup import parted_margin, unmark
from tracker.papers.reading.sniff import Kind
from tracker.papers.reading.tabs import panes_of
from tracker.papers.refusals import Booby, EmptyPaper, TooManyCells

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SILENT = {"script", "style", "head", "noscript", "template", "nav", "svg", "select", "button"}
_BLOCKS = {
    *("p", "div", "section", "article", "main", "body", "blockquote", "dd", "dt", "dl", "header", "footer", "center"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "li", "hr", "ul", "ol", "details", "summary", "fieldset", "legend"),
    *("figure", "figcaption", "aside", "form", "address", "caption"),
}
"""What begins a line of its own; everything else stands within one."""
_HEADING = re.compile(r"h([1-6])$")
_FOLDED = 6
"""The level of what a page folds away its parts below: under whatever heading it stands."""
_COLOUR = re.compile(r"background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)
_INK = re.compile(r"(?<![-\w])color\s*:\s*([^;]+)", re.IGNORECASE)
_TYPED = frozenset("-–•·*")
"""Bullets that people type in front of a paragraph instead of making a list."""
_MOST_SPAN = 200
_DEEPEST = 100


def read_html(name: str, content: bytes) -> Paper:
    """The page as lines and grids. Raises `EmptyPaper` when it shows nothing, `Booby` for declared entities."""
    root = _root(name, without_code(decode(content)))
    title = root.findtext(".//title") or ""
    shown = root if (body := root.find("body")) is None else body
    blocks = tuple(_Reader(name, panes=panes_of(shown)).blocks(shown))
    return Paper(name, Kind.HTML, blocks, " ".join(title.split()))


def read_part(name: str, source: str, tables: int) -> tuple[Block, ...]:
    """What stands in a piece of a page within another text, below so many tables. Raises as `read_html` does."""
    return tuple(_Reader(name, tables).blocks(_root(name, source)))


def _root(name: str, text: str) -> HtmlElement:
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    if "<!ENTITY" in text[:65536]:
        raise Booby(name=name)
    bare = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        return document_fromstring(bare, parser=HTMLParser(encoding=None, no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise EmptyPaper(name=name) from error


class _Reader:
    def __init__(self, name: str, tables: int = 0, panes: Mapping[HtmlElement, str] = MappingProxyType({})) -> None:
        self._name = name
        self._tables = tables
        self._panes = panes
        self._tabs = frozenset(panes.values())
        self._level = 0
        self._cells = 0

    def blocks(self, node: HtmlElement, depth: int = 0) -> Iterator[Block]:
        """What stands in a node, in order."""
        loose = node.text or ""
        for child in node:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag in _SILENT or not tag:
                loose += child.tail or ""
                continue
            if tag not in _BLOCKS:
                loose += _source(child) + (child.tail or "")
                continue
            yield from self._line(child, loose)
            loose = child.tail or ""
            if depth < _DEEPEST:
                yield from self._block(child, tag, depth)
        yield from self._line(node, loose)

    def _block(self, node: HtmlElement, tag: str, depth: int) -> Iterator[Block]:
        if node in self._panes:
            yield Line(self._panes[node], Place(self._name, "text", node.sourceline or 0), self._level + 1)
            yield from self.blocks(node, depth + 1)
        elif self._tabs and " ".join(node.text_content().split()) in self._tabs:
            return
        elif heading := _HEADING.match(tag):
            self._level = self._level or int(heading[1])
            yield from self._line(node, _source(node), level=int(heading[1]))
        elif tag == "table":
            if _is_layout(node):
                for cell in node.iter("td", "th"):
                    yield from self.blocks(cell, depth + 1)
            else:
                yield self._grid(node)
        elif tag in LISTS:
            yield from self._list(node, 0)
        elif tag == "summary":
            yield from self._line(node, _source(node), level=_FOLDED)
        elif tag == "dl":
            yield from self._named(node, depth)
        else:
            yield from self.blocks(node, depth + 1)

    def _named(self, node: HtmlElement, depth: int) -> Iterator[Block]:
        """A list of names with what each stands for, on one line where that is a single one: "Who: the Clerk"."""
        parts = [child for child in node.iter("dt", "dd") if next(child.iterancestors("dl"), None) is node]
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            if part.tag == "dt" and after is not None and after.tag == "dd" and not _holds_blocks(after):
                name = _source(part).strip()
                stop = "" if unmark(name).text.endswith((":", "?")) else ":"
                yield from self._line(part, f"{name}{stop} {_source(after)}")
            elif part.tag == "dt":
                yield from self._line(part, _source(part))
            elif _holds_blocks(part) or parts[parts.index(part) - 1].tag == "dd":
                yield from self.blocks(part, depth + 1)

    def _list(self, node: HtmlElement, depth: int) -> Iterator[Block]:
        items = [child for child in node if child.tag == "li"]
        for number, item in enumerate(items, start=1):
            if is_part(item) and depth < _DEEPEST:
                yield from self.blocks(item, depth + 1)
                continue
            inner = [child for child in item if child.tag in LISTS]
            first, *more = paragraphs_of(item) or [item]
            marker = f"{number}." if node.tag == "ol" else "•"
            yield from self._line(item, _words_without(inner, first), marker=marker, depth=depth)
            for paragraph in more:
                yield from self._line(paragraph, _source(paragraph))
            if depth < _DEEPEST:
                for child in inner:
                    yield from self._list(child, depth + 1)

    def _line(self, node: HtmlElement, source: str, level: int = 0, marker: str = "", depth: int = 0) -> Iterator[Line]:
        marked = unmark(parted_margin(source))
        text = " ".join(tidy(marked.text).split())
        if text or marked.struck:
            place = Place(self._name, "text", node.sourceline or 0)
            item = read_item(text)
            done = item.done if item else None
            typed = item is not None and item.marker in _TYPED
            shown = item.text if item and (done is not None or marker or typed) else text
            marker = item.marker if item and typed and not marker else marker
            bold = bool(re.fullmatch(r"\s*<(b|strong)\b.*</\1>\s*", source, re.DOTALL | re.IGNORECASE))
            lines = tuple(" ".join(each.split()) for each in tidy(marked.text).split("\n") if each.strip())
            parted = lines if len(lines) > 1 and shown == text else ()
            yield Line(shown, place, level, marker, depth, bold, marked.struck, done=done, lines=parted)

    def _grid(self, table: HtmlElement) -> Grid:
        self._tables += 1
        rows: list[list[Cell]] = []
        heads: list[bool] = []
        open_spans: dict[int, tuple[Cell, int]] = {}
        for line in list(table.iter("tr"))[: MOST_ROWS + 1]:
            if next(line.iterancestors("table"), None) is not table:
                continue
            nodes = [child for child in line if child.tag in {"td", "th"}]
            rows.append(_row(nodes, open_spans))
            self._cells += len(rows[-1])
            if self._cells > MOST_CELLS:
                raise TooManyCells(name=self._name, limit=f"{MOST_CELLS:,}")
            heads.append(bool(nodes) and all(node.tag == "th" for node in nodes))
        place = f"table {self._tables}"
        placed = (
            Row(cells, Place(self._name, place, at), heads=head)
            for at, (cells, head) in enumerate(zip(dense(rows), heads, strict=True), start=1)
        )
        return Grid(tuple(row for row in placed if not row.blank))


def _row(nodes: list[HtmlElement], open_spans: dict[int, tuple[Cell, int]]) -> list[Cell]:
    """One row, with the cells that reach into it from above."""
    cells: list[Cell] = []
    waiting = list(nodes)
    while (waiting or len(cells) in open_spans) and len(cells) < MOST_COLUMNS:
        at = len(cells)
        if at in open_spans:
            above, left = open_spans.pop(at)
            if left > 1:
                open_spans[at] = (above, left - 1)
            cell = replace(above, from_above=True)
        else:
            cell = _cell(waiting.pop(0))
            if cell.rows > 1:
                open_spans[at] = (cell, cell.rows - 1)
        cells.append(cell)
        cells.extend([Cell(covered=True, fill=cell.fill)] * (cell.columns - 1))
    return cells


def _cell(node: HtmlElement) -> Cell:
    style = node.get("style", "")
    fill = _COLOUR.search(style)
    ink = _INK.search(style)
    marked = unmark(_source(node))
    return Cell(
        text="\n".join(line.strip() for line in tidy(marked.text).split("\n") if line.strip()),
        columns=_span(node, "colspan"),
        rows=_span(node, "rowspan"),
        fill=hex_colour(fill[1] if fill else node.get("bgcolor", "")),
        ink=hex_colour(ink[1]) if ink else "",
        struck=marked.struck,
        bold=node.tag == "th",
        title=marked.title,
        picture=marked.picture or (not marked.text and node.find(".//img") is not None),
    )


def _span(node: HtmlElement, name: str) -> int:
    written = node.get(name, "1").strip()
    return max(1, min(int(written), _MOST_SPAN)) if written.isdecimal() else 1


def _source(node: HtmlElement) -> str:
    """The node as text with the tags that mean something to `unmark`; everything else is plain words."""
    from lxml import etree

    return re.sub(r"\n\s*", " ", etree.tostring(node, encoding="unicode", with_tail=False))


def _words_without(lists: list[HtmlElement], node: HtmlElement) -> str:
    """The node as `_source` gives it, without its own tag and the lists in it."""
    parts = (("" if child in lists else _source(child)) + (child.tail or "") for child in node)
    return (node.text or "") + "".join(parts)


def _holds_blocks(node: HtmlElement) -> bool:
    return any(child.tag in _BLOCKS for child in node.iterdescendants())


def _is_layout(table: HtmlElement) -> bool:
    """A table around another one, or around a single cell with the whole page in it, only lays out the page."""
    cells = [*table.iter("td", "th")]
    return table.find(".//table") is not None or (len(cells) == 1 and _holds_blocks(cells[0]))
