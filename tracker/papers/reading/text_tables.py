"""Tables drawn in text: with bars (Markdown), tabs, boxes of + and -, or columns of spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.papers.reading.laid_out import laid_out
from tracker.papers.reading.tabbed import begins_with_tabs, tabbed_rows

_SEPARATOR = re.compile(r"\s*\|?\s*:?-{1,}:?\s*(\|\s*:?-{1,}:?\s*)*\|?\s*$")
_BORDER = re.compile(r"\s*\+[-=+:]+\+\s*$")
_GAP = re.compile(r" {3,}|\t+")

_HANGING = re.compile(r"(?:[,/&–-]|\b(?:of|from|the|and|to|by|for|in|a|with|or))$", re.IGNORECASE)
"""The end of a cell that goes on in the next line."""
_FEW = 6
"""Lines below a table among which the bar of a cell stands that runs over several."""
_LONGEST = 60_000
_MOST_COLUMNS = 200


@dataclass(frozen=True)
class TextTable:
    """Rows with the number of the line that each begins on (from 0), and the line after the table.

    `headed` is True where a rule of dashes below the first row makes it a header.
    """

    rows: tuple[tuple[int, list[str]], ...]
    end: int
    headed: bool = False


def find_table(lines: Sequence[str], at: int) -> TextTable | None:
    """The table that begins on line `at`; None where none does."""
    line = lines[at]
    if len(line) > _LONGEST or line.count("|") > _MOST_COLUMNS:
        return None
    if _BORDER.match(line):
        return _boxed(lines, at)
    if "|" in line:
        barred = _barred(lines, at)
        return (_run_on(lines, at) if barred is None or _breaks_off(barred, lines) else None) or barred
    if begins_with_tabs(lines, at):
        tabbed = tabbed_rows(lines, at)
        return TextTable(*tabbed) if tabbed else None
    if laid := laid_out(lines, at):
        return TextTable(tuple(laid[0]), laid[1])
    return _aligned(lines, at)


def _barred(lines: Sequence[str], at: int) -> TextTable | None:
    """Lines with bars at both ends, or with a line of dashes below the first."""
    following = lines[at + 1] if at + 1 < len(lines) else ""
    ruled = "|" in following + "|" and bool(_SEPARATOR.match(following)) and "-" in following
    fenced = line_is_fenced(lines[at])
    if not (ruled or fenced):
        return None
    rows: list[tuple[int, list[str]]] = []
    end = at
    while end < len(lines) and "|" in lines[end] and (ruled or line_is_fenced(lines[end])):
        if not (_SEPARATOR.match(lines[end]) and "-" in lines[end]):
            rows.append((end, split_bars(lines[end])))
        end += 1
    return TextTable(tuple(rows), end, ruled) if rows and (ruled or len(rows) > 1) else None


def _breaks_off(table: TextTable, lines: Sequence[str]) -> bool:
    """Whether a table below whose header no row is whole goes on with cells over several lines."""
    width, first = len(table.rows[0][1]), table.rows[0][0]
    if not table.headed or lines[first].lstrip().startswith("|") or not lines[first].rstrip().endswith("|"):
        return False
    short = (
        table.rows[-1][0] > first and len(table.rows[-1][1]) < width and not lines[table.end - 1].rstrip().endswith("|")
    )
    following = lines[table.end : table.end + _FEW]
    return short or ("|" in "".join(following[1:]) and any(line.strip() for line in following[:1]))


def _run_on(lines: Sequence[str], at: int) -> TextTable | None:
    """A table whose rows run over several lines, each cell ending with a bar, as pages saved as text have them."""
    rule = next((number for number in range(at + 1, min(at + 30, len(lines))) if _SEPARATOR.match(lines[number])), None)
    if rule is None or not lines[at].rstrip().endswith("|") or "-" not in lines[rule]:
        return None
    width = lines[rule].count("-|-") + lines[rule].count("- | -") + 1
    heads = [cell.strip() for cell in "\n".join(lines[at:rule]).rstrip(" |\n").split("|")]
    if len(heads) != width or width < 2:
        return None
    rows: list[tuple[int, list[str]]] = [(at, [" ".join(cell.split()) for cell in heads])]
    cells: list[str] = []
    start, text, end = rule + 1, "", rule + 1
    while end < len(lines) and (lines[end].strip() or text.strip() or cells):
        pieces = lines[end].split("|")
        for piece in pieces[:-1]:
            cells.append(f"{text}\n{piece}".strip())
            text = ""
            if len(cells) == width:
                rows.append((start, cells))
                cells, start = [], end + 1
        text = f"{text}\n{pieces[-1]}" if pieces[-1].strip() else text
        end += 1
    return TextTable(tuple(rows), end)


def line_is_fenced(line: str) -> bool:
    """Whether a line begins and ends with a bar and has another between."""
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and bare.count("|") > 2


def split_bars(line: str) -> list[str]:
    """The cells between the bars; a bar after a backslash is a letter."""
    bare = line.strip().removeprefix("|")
    bare = bare[:-1] if bare.endswith("|") and not bare.endswith("\\|") else bare
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", bare)]


def _boxed(lines: Sequence[str], at: int) -> TextTable | None:
    """A table ruled with + and -: the lines between two rules are one row, each cell's lines one below another."""
    rows: list[tuple[int, list[str]]] = []
    open_row: list[list[str]] = []
    start, end = at + 1, at
    while end < len(lines) and (_BORDER.match(lines[end]) or lines[end].strip().startswith("|")):
        if _BORDER.match(lines[end]):
            if open_row:
                rows.append((start, ["\n".join(part for part in cell if part) for cell in zip(*open_row, strict=True)]))
            open_row, start = [], end + 1
        else:
            cells = split_bars(lines[end])
            width = len(open_row[0]) if open_row else len(cells)
            open_row.append((cells + [""] * width)[:width])
        end += 1
    return TextTable(tuple(rows), end) if rows else None


def _aligned(lines: Sequence[str], at: int) -> TextTable | None:
    """Columns kept apart by runs of spaces, as a page's layout leaves them: gaps below one another on three lines.

    Two lines, a header and its only row, have to be parted alike throughout.
    """
    end = at
    while end < len(lines) and len(_GAP.findall(lines[end].strip())) >= 1 and lines[end].strip():
        end += 1
    block = [line.expandtabs(8) for line in lines[at:end]]
    if len(block) < 2:
        return None
    edges = _column_starts(block)
    alike = all(len(_GAP.findall(line.strip())) == len(edges) - 1 for line in block)
    if len(edges) < 3 or (len(block) < 3 and not alike):
        return None
    rows = [(at + number, _cut(line, edges)) for number, line in enumerate(block)]
    return TextTable(tuple(_joined(rows)), end)


def _column_starts(block: Sequence[str]) -> list[int]:
    """Where words begin after a gap on most lines, or where no line has a letter just before."""
    width = max(len(line) for line in block)
    empty = [all(at >= len(line) or line[at] == " " for line in block) for at in range(width)]
    starts = [at for at in range(1, width) if empty[at - 1] and not empty[at]]
    first = next((at for at in range(width) if not empty[at]), 0)
    wide = [at for at in starts if at >= 2 and all(empty[max(0, at - 2) : at])]
    return sorted({first, *wide})


def _cut(line: str, edges: Sequence[int]) -> list[str]:
    return [line[start:stop].strip() for start, stop in zip(edges, [*edges[1:], None], strict=True)]


def _joined(rows: Sequence[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Lines whose first cell is blank or breaks off go on with the row above: cells wrap within their column."""
    joined: list[tuple[int, list[str]]] = []
    for line, cells in rows:
        if joined and (not cells[0] or (len(joined) > 1 and _wraps(joined[-1][1], cells))):
            above = joined[-1][1]
            joined[-1] = (joined[-1][0], [f"{old}\n{new}".strip() for old, new in zip(above, cells, strict=True)])
        else:
            joined.append((line, cells))
    return joined


def _wraps(above: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether the first cell goes on in small letters, and another is blank now or broke off above."""
    small = cells[0][:1].islower() and not above[0].endswith((".", ";", ":", "!", "?"))
    others = list(zip(above[1:], cells[1:], strict=True))
    return small and any((old and not new) or _HANGING.search(old) for old, new in others)
