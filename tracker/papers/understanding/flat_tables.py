"""Tables that lost their lines, as pages and PDFs copied to text have them, made tables again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line, Paper, Row
from tracker.papers.understanding.bar_cells import bar_table
from tracker.papers.understanding.flat_cells import Word
from tracker.papers.understanding.flat_headers import FlatHeader, run_on_header, slashed_header, stacked_header
from tracker.papers.understanding.flat_rows import part, words_of
from tracker.papers.understanding.outline import is_heading
from tracker.papers.understanding.roles import ACTION_LIKE, Role, exact_role, role_of

_ENOUGH = 1.5
"""Worth of a row, on average, from which words are taken for a table."""
_MOST_LINES = 400
_SLASH = re.compile(r"(?:^|\s)[/|](?:\s|$)")


def with_tables(paper: Paper) -> Paper:
    """The paper with every such table as a grid."""
    blocks: list[Block] = []
    at = 0
    while at < len(paper.blocks):
        found = _table_at(paper.blocks, at)
        if found is None:
            blocks.append(paper.blocks[at])
            at += 1
        else:
            grid, at = found
            blocks.append(grid)
    return replace(paper, blocks=tuple(blocks))


def _table_at(blocks: Sequence[Block], at: int) -> tuple[Grid, int] | None:
    """The table whose header begins at a block, and the block after it."""
    lines = _lines_from(blocks, at, 14)
    if not lines:
        return None
    texts = [_printed(line) for line in lines]
    if any(text.endswith("|") for text in texts[:2]):
        barred = _barred(_lines_from(blocks, at, _MOST_LINES), at)
        if barred is not None:
            return barred
    slashed = slashed_header(texts[0])
    header = slashed or stacked_header(texts) or run_on_header(texts)
    if header is None:
        return None
    following = _lines_from(blocks, at + header.lines, 4)
    if not following or run_on_header([_printed(line) for line in following]):
        return None
    body = _lines_from(blocks, at + header.lines, _MOST_LINES)
    head = lines[: header.lines]
    if header.rest:
        body.insert(0, replace(head[-1], marker="", text=header.rest))
    return _slashed(header, head, body, at) if slashed else _parted(header, head, body, at)


def _barred(lines: Sequence[Line], at: int) -> tuple[Grid, int] | None:
    """Cells that each end with a bar."""
    table = bar_table(lines, [_printed(line) for line in lines])
    if table is None:
        return None
    return _grid(_headings(table.header), table.head, table.rows), at + table.lines


def _headings(header: FlatHeader) -> list[str]:
    return [_heading(text, role, role) for text, role in zip(header.texts, header.roles, strict=True)]


def _lines_from(blocks: Sequence[Block], at: int, most: int) -> list[Line]:
    """The lines from a block on, until a table or a heading by its style."""
    lines: list[Line] = []
    for block in blocks[at : at + most]:
        if not isinstance(block, Line) or block.level:
            break
        lines.append(block)
    return lines


def _printed(line: Line) -> str:
    return f"{line.marker} {line.text}".strip()


def _parted(header: FlatHeader, head: Sequence[Line], body: Sequence[Line], at: int) -> tuple[Grid, int] | None:
    """Cells told by what they hold."""
    texts, roles = list(header.texts), list(header.roles)
    if not any(role in ACTION_LIKE for role in roles):
        if None in roles:
            roles[roles.index(None)] = Role.ACTION
        else:
            first = 1 if roles[0] in {Role.REF, Role.AREA, Role.START} else 0
            texts.insert(first, "")
            roles.insert(first, Role.ACTION)
    printed = [_printed(line) for line in body[: _end_of(body, head[-1])]]
    again = (n for n in range(1, len(printed)) if run_on_header(printed[n : n + 4]))
    words = words_of(printed[: next(again, None)])
    roles, rows, worth = _best_parted(words, roles, stacked=header.stacked)
    full = [cells for cells in rows if len(cells) > 1]
    if len(full) < 2 or worth < _ENOUGH * len(full):
        return None
    last = max(word.line for word in _all(rows[-1]))
    named = [_heading(text, before, role) for text, before, role in zip(texts, header_roles(texts), roles, strict=True)]
    grid = _grid(named, head[0].place, [(body[_all(cells)[0].line].place, _texts(cells)) for cells in rows])
    return grid, at + header.lines + last + 1 - bool(header.rest)


def _end_of(body: Sequence[Line], head: Line) -> int:
    """Where a table ends whose rows follow one another without a blank line: at a heading below one."""
    rows = [head.place.row, *(line.place.row for line in body)]
    close = sum(after - before == 1 for before, after in pairwise(rows[:5]))
    if close < 3:
        return len(body)
    return next((n for n in range(1, len(body)) if rows[n + 1] - rows[n] > 1 and is_heading(body[n])), len(body))


def header_roles(texts: Sequence[str]) -> tuple[Role | None, ...]:
    """What the headings surely mean."""
    return FlatHeader(tuple(texts), 1).roles


def _heading(text: str, before: Role | None, role: Role | None) -> str:
    """The heading as printed; one whose cells hold something else, or of many words, is named by what they hold."""
    told = role_of(text) is not None or exact_role(text) is role
    return text if role is None or not text or (role is before and told) else f"{role.value} ({text})"


def _best_parted(
    words: Sequence[Word], roles: Sequence[Role | None], *, stacked: bool
) -> tuple[list[Role | None], list[list[list[Word]]], float]:
    """Columns whose headings leave open what they hold, or that would be a second action, are tried as each."""
    chosen = list(roles)
    rows, worth = part(words, chosen, stacked=stacked)
    seen = False
    for column, role in enumerate(roles):
        action = role in ACTION_LIKE
        if role is not None and not (action and seen):
            seen = seen or action
            continue
        for other in (Role.OWNER, Role.TARGET, Role.STATUS, Role.PERCENT):
            if other in chosen:
                continue
            tried = [*chosen[:column], other, *chosen[column + 1 :]]
            again, gained = part(words, tried, stacked=stacked)
            if gained > worth + 1.0 * len(rows):
                chosen, rows, worth = tried, again, gained
    return chosen, rows, worth


def _all(cells: Sequence[Sequence[Word]]) -> list[Word]:
    return [word for cell in cells for word in cell]


def _texts(cells: Sequence[Sequence[Word]]) -> list[str]:
    return [" ".join(word.text for word in cell) for cell in cells]


def _slashed(header: FlatHeader, head: Sequence[Line], body: Sequence[Line], at: int) -> tuple[Grid, int] | None:
    """Cells between slashes; a row runs over as many lines as it takes to have all its slashes."""
    width = len(header.texts)
    single = sum(len(_SLASH.findall(_printed(line))) >= width - 2 for line in body[:30]) > 0.6 * len(body[:30])
    rows: list[tuple[Place, list[str]]] = []
    open_lines: list[Line] = []
    taken = 0
    for number, line in enumerate(body):
        if not open_lines and not _SLASH.search(_printed(line)) and (single or _heads(body, number)):
            if single and rows:
                break
            rows.append((line.place, [_printed(line)]))
            taken = number + 1
            continue
        open_lines.append(line)
        cells = [cell.strip() for cell in _SLASH.split(" \n ".join(_printed(each) for each in open_lines))]
        if len(cells) >= width or single:
            rows.append((open_lines[0].place, cells))
            open_lines, taken = [], number + 1
    full = sum(len(cells) > 1 for _, cells in rows)
    return (_grid(_headings(header), head[0].place, rows), at + 1 + taken - bool(header.rest)) if full >= 2 else None


def _heads(body: Sequence[Line], number: int) -> bool:
    """A line of many words without a slash, right before a row's first short one, is a heading between the rows."""
    following = _printed(body[number + 1]) if number + 1 < len(body) else ""
    return len(body[number].text.split()) >= 4 and 0 < len(_SLASH.split(following)[0].split()) <= 4


def _grid(texts: Sequence[str], head: Place, rows: Sequence[tuple[Place, Sequence[str]]]) -> Grid:
    width = len(texts)
    made = [Row(tuple(Cell(text) for text in texts), head)]
    for place, cells in rows:
        if len(cells) == 1 and width > 1:
            band = Cell(cells[0], columns=width)
            made.append(Row((band, *(Cell(covered=True),) * (width - 1)), place))
            continue
        filled = [*cells[: width - 1], " / ".join(cells[width - 1 :])] if len(cells) > width else list(cells)
        filled += [""] * (width - len(filled))
        made.append(Row(tuple(Cell(text.replace(" \n ", "\n").strip()) for text in filled), place))
    return Grid(tuple(made))
