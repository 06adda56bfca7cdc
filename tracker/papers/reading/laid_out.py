"""Tables that a page's layout left in columns of spaces, with blank lines between the rows and pages ended within."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

Rows = list[tuple[int, list[str]]]
"""The cells of each row, with the number of the line that it begins on."""

_GAP = re.compile(r" {2,}")
_FOOT = re.compile(r".*\bpage\s+\d+(?:\s*(?:of|/)\s*\d+)?\W*|\W*\d+\s*(?:(?:of|/)\s*\d+)?\W*", re.IGNORECASE)
"""A line by its number of the page."""
_NUMBER = re.compile(r"[A-Z]{0,4}[\s./-]?\d{1,3}(?:[./]\d{1,3})*[a-z]?[.)]?")
_BROKEN = re.compile(r"[^\W\d_]-$")
"""The end of a line within a word."""
_LABEL = re.compile(r":(?: {2,}|$)")
"""A label in front of what stands beside it, which heads no column."""
_ADDRESSED = re.compile(r"(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Revd?)\.?\s+[A-Z]")
"""Somebody by a form of address, who has a line of a cell by themselves."""
_FEWEST_COLUMNS, _FEWEST_ROWS = 4, 3
_MOST_IN_HEADER = 4
"""Lines of a header at most."""
_PAGE_END = 8
"""Lines at most from the last row of a page to the header on the next."""
_PROBE = 20
"""Groups of lines that show whether there are columns at all."""
_NEAR = 100
"""Lines above and below among which the head of a page comes again."""
_FULL = 0.6
"""Share of the rows with three cells and more, from which the lines are a table's."""


@dataclass
class _Group:
    """Lines of a table with none blank between them; `broken` where a page ended above, `band` over all columns."""

    lines: list[int] = field(default_factory=list)
    broken: bool = False
    band: bool = False


def laid_out(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    """The rows of such a table whose header begins on line `at`, and the line after it; None where none begins.

    A header of four columns and more stands by itself; below it come groups of lines in the same columns.
    """
    head = _header(lines, at)
    if head is None:
        return None
    found = _groups(lines, head)
    first = list(islice(found, _PROBE))
    if _columns(lines, head, first) is None:  # more lines part no more columns: a long text is not read for each
        return None
    groups = [*first, *found]
    edges = _columns(lines, head, groups)
    if edges is None:
        return None
    if any(_may_be_several(lines, group, edges) for group in groups):
        return None
    rows = _rows(lines, groups, edges)
    full = sum(sum(map(bool, cells)) >= _FEWEST_COLUMNS - 1 for _, cells in rows)
    if len(rows) < _FEWEST_ROWS or full < _FULL * len(rows):
        return None
    return [*_rows(lines, [head], edges), *rows], groups[-1].lines[-1] + 1


def _columns(lines: Sequence[str], head: _Group, groups: Sequence[_Group]) -> list[int] | None:
    """Where the columns of groups below a header begin; None where they are fewer than its headings."""
    inside = [lines[number] for group in (head, *groups) if not group.band for number in group.lines]
    starts = _starts(lines[head.lines[0]])
    edges = _edges(inside, starts)
    return edges if len(edges) >= max(_FEWEST_COLUMNS, len(starts)) else None


def _header(lines: Sequence[str], at: int) -> _Group | None:
    """The lines of a header, which a blank one follows; below its first stands only what goes on in its columns."""
    starts = _starts(lines[at])
    if len(starts) < _FEWEST_COLUMNS or _LABEL.search(lines[at]):
        return None
    end = at
    while end < len(lines) and lines[end].strip():
        end += 1
    goes_on = all(set(_starts(line)) <= set(starts[1:]) for line in lines[at + 1 : end])
    return _Group(list(range(at, end))) if goes_on and end - at <= _MOST_IN_HEADER and end < len(lines) else None


def _groups(lines: Sequence[str], head: _Group) -> Iterator[_Group]:
    """The groups of lines below a header, up to what stands in no columns and heads nothing that does."""
    starts = _starts(lines[head.lines[0]])
    group, at = _Group(), head.lines[-1] + 1
    while at < len(lines):
        if below := _below_page(lines, at, head):
            yield from [group] if group.lines else []
            group, at = _Group(broken=True), below
        elif not group.lines and (end := _end_of_page(lines, at)):
            group, at = _Group(broken=True), end
        elif not lines[at].strip():
            if group.lines:
                yield group
                group = _Group()
            at += 1
        elif _in_columns(lines[at], starts):
            group.lines.append(at)
            at += 1
        elif not group.lines and _heads_rows(lines, at, starts):
            yield _Group([at], band=True)
            group, at = _Group(), at + 1
        else:
            break
    if group.lines:
        yield group


def _end_of_page(lines: Sequence[str], at: int) -> int:
    """The line below a page's number and what is printed there on other pages too; 0 where no page ends there."""
    end = at
    while end < len(lines) and lines[end].strip() and _comes_again(lines, end):
        end += 1
    return end if end > at and _FOOT.fullmatch(lines[at].strip()) else 0


def _below_page(lines: Sequence[str], at: int, head: _Group) -> int:
    """The line below the header that is printed again on the next page, where a page ends on line `at`; else 0."""
    header = [lines[number].strip() for number in head.lines]
    left = _starts(lines[head.lines[0]])[1]
    page = range(at, min(at + _PAGE_END, len(lines)))
    if not any(lines[number].strip() == header[0] for number in page):
        return 0
    ended = False
    for number in page:
        text = lines[number].strip()
        if text == header[0]:
            end = number + len(header)
            return end if [line.strip() for line in lines[number:end]] == header else 0
        if _FOOT.fullmatch(text):
            ended = True  # below it stands the head of the next page, wherever on its lines
        elif text and not ((ended or _starts(lines[number])[0] < left) and _comes_again(lines, number)):
            return 0
    return 0


def _comes_again(lines: Sequence[str], at: int) -> bool:
    """Whether a line is printed on a page near by as well, whatever number it has there."""
    near = (*lines[max(0, at - _NEAR) : at], *lines[at + 1 : at + _NEAR])
    return any(_alike(line) == _alike(lines[at]) for line in near)


@lru_cache(maxsize=4096)
def _alike(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))


def _in_columns(line: str, starts: Sequence[int]) -> bool:
    """Whether a line has cells of a table with such columns, and is no text that runs over them."""
    found = _starts(line)
    if len(found) > 1:
        return True
    return found[0] >= starts[1] - 1 or len(line.rstrip()) < starts[1]


def _heads_rows(lines: Sequence[str], at: int, starts: Sequence[int]) -> bool:
    """Whether a text over all columns stands by itself above further rows."""
    below = next((line for line in lines[at + 1 : at + 3] if line.strip()), "")
    return bool(below) and len(_starts(below)) > 1 and set(_starts(below)) <= set(starts) and below != lines[at]


def _rows(lines: Sequence[str], groups: Sequence[_Group], edges: Sequence[int]) -> Rows:
    """The rows of groups, of which each begins one, and in it each further line that has a number in front.

    What a page's end parts is one row, where nothing stands in its first column below.
    """
    rows: Rows = []
    for group in groups:
        for at, number in enumerate(group.lines):
            if group.band:
                rows.append((number, [lines[number].strip(), *("" for _ in edges[1:])]))
                continue
            cells = _cut(lines[number], edges)
            begins = (not at and not (group.broken and not cells[0])) or _NUMBER.fullmatch(cells[0])
            if begins or not rows:
                rows.append((number, cells))
            else:
                rows[-1] = (rows[-1][0], [_joined(*both) for both in zip(rows[-1][1], cells, strict=True)])
    return rows


def _may_be_several(lines: Sequence[str], group: _Group, edges: Sequence[int]) -> bool:
    """Whether a further line of a group without numbers has something in nearly every column, as a row of its own."""
    cells = [_cut(lines[number], edges) for number in group.lines]
    if group.band or any(_NUMBER.fullmatch(each[0]) for each in cells):
        return False
    begins = (each for each in cells[1:] if each[0][:1].isupper())
    return any(sum(map(bool, each)) >= len(edges) - 1 for each in begins)


def _cut(line: str, edges: Sequence[int]) -> list[str]:
    return [line[start:end].strip() for start, end in zip(edges, [*edges[1:], None], strict=True)]


def _joined(above: str, below: str) -> str:
    between = "" if _BROKEN.search(above) else "\n" if _ADDRESSED.match(below) else " "
    return f"{above}{between}{below}".strip()


def _starts(line: str) -> list[int]:
    """Where the texts of a line begin that wide gaps part."""
    first = len(line) - len(line.lstrip())
    return [first, *(gap.end() for gap in _GAP.finditer(line.rstrip(), first))]


def _edges(lines: Sequence[str], heads: Collection[int]) -> list[int]:
    """Where columns begin: behind two letters' width that no line has anything in, or one where a heading begins."""
    width = max(map(len, lines), default=0)
    used = [any(at < len(line) and line[at] != " " for line in lines) for at in range(width)]
    first = used.index(True) if True in used else 0
    begins = (at for at in range(first + 2, width) if used[at] and not used[at - 1])
    return [first, *(at for at in begins if at in heads or not used[at - 2])]
