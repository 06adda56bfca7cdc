"""Tables whose cells are parted by tabs, as programs leave them that take the text out of Word and PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tracker.papers.reading.page_ends import is_foot
from tracker.rules.dates.parts import MONTH_PATTERN
from tracker.rules.owners import OwnerKind, split_owners

_MARKER = re.compile(r"(?:[-*•o]|\(?\w{1,3}[.)])(?:\s+(?:\[[^\]]{1,30}\]|\([^)]{1,30}\)|[A-Z]{2,3}:?))?")
"""A list item's marker, also with somebody's initials between it and the words: "- [AB]"."""
_ITEM = re.compile(r"[-*•]\s+\S")
_BRACKET = re.compile(r"[(\[][^()\[\]]{2,40}[)\]]")
_NUMBER = re.compile(r"\(?[A-Z]{0,4}[ -]?\d[\w./-]{0,8}[.)]?", re.IGNORECASE)
_LEAST = 3
"""Columns of a table in which a cell may be told to run over several lines."""
_MOST_LINES = 30
"""Lines of one row at most."""
_TELLING = 300
"""Lines of a table from which is told how wide it is."""
_LONG = 6
"""Words of a line that is no heading between two rows."""
_DAY = re.compile(rf"\s(?:by )?(?:\d{{1,2}}\b.*|{MONTH_PATTERN}\b.*)$", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Revd?|Fr)\b\.? [A-Z]")
_PEOPLE = frozenset((OwnerKind.INITIALS, OwnerKind.EVERYONE, OwnerKind.TITLE, OwnerKind.NAME_WITH_TITLE))

_Row = tuple[int, list[str]]


def begins_with_tabs(lines: Sequence[str], at: int) -> bool:
    """Whether a tabbed table may begin on a line: with cells, or a header that is blank but for the last columns."""
    line = lines[at]
    if is_foot(lines, at):
        return False
    if "\t" in line.strip() or (line.endswith("\t") and line.strip()):
        return True
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return bool(line.strip()) and line.startswith("\t\t") and bool(_cells(below)[0]) and _alike(line, below)


def _alike(line: str, other: str) -> bool:
    return len(_cells(line)) == len(_cells(other))


def tabbed_rows(lines: Sequence[str], at: int) -> tuple[tuple[_Row, ...], int] | None:
    """The rows of the table that begins on line `at`, each with its line (from 0), and the line after the table.

    A row may run over several lines, where paragraphs stand in one of its cells. An indented paragraph is no table.
    """
    width = _width(lines, at)
    rows: list[_Row] = []
    end = at
    while end < len(lines) and lines[end].strip() and not is_foot(lines, end):
        over = _row_over_lines(lines, end, width)
        if over:
            rows.append((end, over[0]))
            end = over[1]
        elif _is_tabbed(lines[end]):
            rows.append((end, _cells(lines[end])))
            end += 1
        elif rows and _goes_on(rows[-1][1], lines, end, width):
            rows[-1][1][-1] += "\n" + lines[end].strip()
            end += 1
        else:
            break
    indented = all(not any(cells[1:-1]) and not cells[0] for _, cells in rows) and len(rows) < 3
    listed = all(_is_item([cell for cell in cells if cell]) for _, cells in rows)
    return None if indented or listed or not rows else (tuple(rows), end)


def _width(lines: Sequence[str], at: int) -> int:
    """How many cells a row has; 0 where the rows differ too much to tell one that runs over several lines."""
    counts = Counter(len(_cells(line)) for line in _until_blank(lines, at) if _is_tabbed(line))
    first = len(_cells(lines[at]))
    return first if first >= _LEAST and counts[first] >= max(2, counts.total() / 2) else 0


def _row_over_lines(lines: Sequence[str], at: int, width: int) -> tuple[list[str], int] | None:
    """A row with paragraphs in a cell: short lines that make up its cells to the last one; and the line after it."""
    if not width or not _is_tabbed(lines[at]) or len(cells := _cells(lines[at])) >= width:
        return None
    numbered = bool(_NUMBER.fullmatch(cells[0]))
    for end in range(at + 1, min(at + _MOST_LINES, len(lines))):
        more = _cells(lines[end])
        starts_row = numbered and len(more) > 1 and bool(_NUMBER.fullmatch(more[0]))
        if not lines[end].strip() or starts_row or len(cells) + len(more) - 1 > width:
            return None
        cells = [*cells[:-1], f"{cells[-1]}\n{more[0]}".strip(), *more[1:]]
        if len(cells) == width:
            return cells, end + 1
    return None


def _goes_on(row: Sequence[str], lines: Sequence[str], at: int, width: int) -> bool:
    """Whether a line without tabs belongs to the last cell of a whole row: no heading, and another row follows."""
    if len(row) != width or not row[-1] or at + 1 >= len(lines):
        return False
    following = next((line for line in lines[at + 1 : at + _MOST_LINES] if _is_tabbed(line) or not line.strip()), "")
    words = lines[at].split()
    says = len(words) >= _LONG or words[0][:1].islower() or bool(_ITEM.match(lines[at]))
    return _is_tabbed(following) and (says or (_names_people(row[-1]) and _names_people(lines[at])))


def _names_people(text: str) -> bool:
    """Whether each line surely names people or posts, perhaps with a day behind them."""
    lines = [_DAY.sub("", line).strip() for line in text.split("\n")]
    return all(_are_people(line) for line in lines)


def _are_people(text: str) -> bool:
    owners = split_owners(text)
    return bool(owners) and all(owner.kind in _PEOPLE or _ADDRESSED.match(owner.text) for owner in owners)


def _until_blank(lines: Sequence[str], at: int) -> Iterator[str]:
    for line in lines[at : at + _TELLING]:
        if not line.strip():
            return
        yield line


def _is_tabbed(line: str) -> bool:
    return "\t" in line.lstrip(" ") and bool(line.strip())


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("\t")]


def _is_item(cells: Sequence[str]) -> bool:
    """A marker and the words of an item, or an item with somebody in a bracket at the end of its line."""
    if len(cells) == 2 and _MARKER.fullmatch(cells[0]):
        return True
    return bool(_ITEM.match(cells[0])) and all(_BRACKET.fullmatch(cell) for cell in cells[1:]) and len(cells) < 3
