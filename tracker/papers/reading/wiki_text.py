"""Pages of MediaWiki in marks that are read elsewhere: headings, lists and links in Markdown, tables in HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_HEADING = re.compile(r"(?P<marks>={1,6})\s*(?P<title>[^=\s](?:.*[^=\s])?)\s*(?P=marks)\s*$")
_EDITED = re.compile(r"(?P<title>\S.*?)\s*\[\s*edit(?:\s*\|\s*edit source)?\s*\]\s*$", re.IGNORECASE)
"""A heading as it is copied from the page: "Outstanding actions[edit | edit source]"."""
_SIGN = re.compile(
    r"(?<![^\s.!?)])[A-Z][\w-]*(?: [\w-]+){0,3}\.(?:svg|png)\s+(?=(?:not |partly )?(?:done|doing)\b)", re.IGNORECASE
)
"""The name of the picture in front of a state, as it is copied from the page: "Yes check.svg Done"."""
_NUMBERED = re.compile(r"#+[:*]?\s*(?=\S)")
_ITEM = re.compile(r"(?P<marks>[*#]{1,6}):?\s*(?P<words>[^*#\s].*)$")
_OPENS, _CLOSES = re.compile(r"[:\s]*\{\|"), re.compile(r"\s*\|\}")
_ROW, _CAPTION, _CELLS = re.compile(r"\s*\|-"), re.compile(r"\s*\|\+"), re.compile(r"\s*(?P<mark>[|!])(?P<rest>.*)$")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?(?P<shown>[^\[\]|]+)\]\]")
_OUTSIDE = re.compile(r"\[(?:https?:|mailto:)?//\S+\s+(?P<shown>[^\[\]]+)\]|\[mailto:\S+\s+(?P<name>[^\[\]]+)\]")
_TEMPLATE = re.compile(r"\{\{(?P<inner>[^{}]*)\}\}")
_EMPHASIS = re.compile(r"'''''|'''|''")
_NOTE = re.compile(r"<ref\b[^>]*/>|<ref\b[^>]*>.*?</ref>|<!--.*?-->|__[A-Z]+__", re.IGNORECASE)
_SPANS = re.compile(
    r"(?P<name>rowspan|colspan|style|bgcolor)\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[\w#%]+))", re.IGNORECASE
)
_FEWEST = 2
"""Headings between signs of equality by which such a page without a table is known."""


def without_wiki_marks(lines: list[str]) -> list[str]:
    """The lines with Markdown's marks, as many as before, each table in its second; unchanged where it is no such page.

    Such a page holds one of its tables, or several of its headings.
    """
    tables = {at: end for at, line in enumerate(lines) if _OPENS.match(line) and (end := _table_end(lines, at))}
    edited = any(map(_EDITED.match, lines))
    if not tables and not edited and sum(bool(_HEADING.match(line)) for line in lines) < _FEWEST:
        return lines
    found: list[str] = []
    for at, line in enumerate(lines):
        if at < len(found):
            continue
        if end := tables.get(at, 0):
            caption, table = _table(lines[at + 1 : end - 1])
            found += [caption, table, *[""] * (end - at - 2)]
        else:
            found.append(_line(line, listed=_is_listed(lines, at)))
    return found


def _table_end(lines: Sequence[str], at: int) -> int:
    """The line after the table that begins at a line; 0 where none ends."""
    return next((number for number in range(at + 1, len(lines)) if _CLOSES.match(lines[number])), -1) + 1


def _table(lines: Sequence[str]) -> tuple[str, str]:
    """What a table is called, and the table in HTML, from the lines between its first and its last."""
    rows: list[list[str]] = [[]]
    caption = ""
    for line in lines:
        cells = _CELLS.match(line)
        if _ROW.match(line):
            rows.append([])
        elif _CAPTION.match(line):
            caption = _words(_bare(line.strip()[2:]))
        elif cells:
            rows[-1] += [_cell(cells["mark"], source) for source in _parted(cells["mark"], cells["rest"])]
        elif rows[-1] and line.strip():
            opened, end = rows[-1][-1][:-5], rows[-1][-1][-5:]
            rows[-1][-1] = f"{opened}<br>{_words(re.sub(r'^[*#:;]+ ?', '• ', line.strip()))}{end}"
    shown = "".join(f"<tr>{''.join(cells)}</tr>" for cells in rows if cells)
    return caption, f"<table>{shown}</table>"


def _parted(mark: str, rest: str) -> list[str]:
    """Several cells on one line; those of a header may be parted by either mark."""
    return re.split(r"\|\||!!" if mark == "!" else r"\|\|", rest)


def _cell(mark: str, source: str) -> str:
    tag = "th" if mark == "!" else "td"
    attributes, words = "", source
    front, bar, behind = _LINK.sub(lambda link: link["shown"], source).partition("|")
    if bar and "=" in front and "{{" not in front:
        attributes, words = "".join(_attributes(front)), behind
    return f"<{tag}{attributes}>{_words(words)}</{tag}>"


def _attributes(front: str) -> Iterator[str]:
    for found in _SPANS.finditer(front):
        yield f' {found["name"].lower()}="{html.escape(found["quoted"] or found["bare"] or "")}"'


def _bare(source: str) -> str:
    return source.rpartition("|")[2] if "=" in source.partition("|")[0] else source


def _words(source: str) -> str:
    """What a reader of the page sees of a piece of its source."""
    text = _NOTE.sub("", source.strip())
    for _ in range(3):
        text = _TEMPLATE.sub(_shown, text)
    text = _OUTSIDE.sub(lambda link: link["shown"] or link["name"], _LINK.sub(lambda link: link["shown"], text))
    return _EMPHASIS.sub("", text)


def _shown(template: re.Match[str]) -> str:
    """Templates show the last of what stands in them, or are called by what they show: "{{done}}"."""
    parts = [part.strip() for part in template["inner"].split("|")]
    said = [part for part in parts if part and "=" not in part]
    return said[-1] if said else ""


def _is_listed(lines: Sequence[str], at: int) -> bool:
    """Whether a line beginning with "#" stands in a list of such, and is no heading of Markdown."""
    near = lines[max(0, at - 1) : at + 2]
    return any(_NUMBERED.match(one) and _NUMBERED.match(other) for one, other in pairwise(near))


def _line(line: str, *, listed: bool) -> str:
    heading = _HEADING.match(line)
    if heading:
        return f"{'#' * len(heading['marks'])} {_words(heading['title'])}"
    if edited := _EDITED.match(line):
        return f"## {_words(edited['title'])}"
    line = _SIGN.sub(" – ", line)
    item = _ITEM.match(line)
    if item and (listed or not line.startswith("#")):
        marker = "1." if item["marks"].endswith("#") else "-"
        return f"{'   ' * (len(item['marks']) - 1)}{marker} {_words(item['words'])}"
    strong = re.fullmatch(r"\s*;?\s*'''(?P<words>[^']+)'''\s*:?\s*", line)
    return f"**{_words(strong['words'])}**" if strong else _words(re.sub(r"^:+\s*", "", line))
