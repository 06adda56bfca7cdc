"""Tables that lost their lines, as pages and PDFs copied to text have them, made tables again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from tracker.papers.grid import Block, Grid, Line, Paper
from tracker.papers.understanding.flat.bar_cells import bar_table
from tracker.papers.understanding.flat.cells import Word
from tracker.papers.understanding.flat.columns import best_parted, header_roles, ways_to_take
from tracker.papers.understanding.flat.grids import heading, headings, made_grid, printed
from tracker.papers.understanding.flat.headings import (
    TITLE_DASH,
    FlatHeader,
    header_of,
    run_on_header,
    slashed_header,
    stacked_header,
)
from tracker.papers.understanding.flat.lined_tables import lined_table
from tracker.papers.understanding.flat.rows import part, words_of
from tracker.papers.understanding.flat.slashed_tables import slashed_table
from tracker.papers.understanding.flat.unheaded_tables import unheaded_table
from tracker.papers.understanding.words.labels import leading_label, split_labels
from tracker.papers.understanding.words.numbering import is_numbered
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import Role, exact_role

_ENOUGH = 1.5
"""Worth of a row, on average, from which words are taken for a table."""
_MOST_LINES, _MOST_UNHEADED, _TELLING = 1_600, 200, 120
"""Lines of a table at most, also without headings, and those from which is told what its columns hold."""
_MOST_TRIED = 40_000
"""Words of a paper that are parted in vain: one that begins a table in each line is none (issue 3.11)."""
_PEEK = 7
"""Lines below a heading from which is told whether the table goes on there."""
_LABELLED = 4  # lines below two headings that are none where labels with their values stand there
_GLUE = re.compile(
    r"(?<=[a-z.)?!])(?<!\bMc)(?<!\bMac)(?=[A-Z][a-z])|(?<=\d)(?=[A-Z][a-z]{2})"
    r"|(?<=[a-z])(?=\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|20\d\d\b|\d{1,2}/\d)"
)
_POINT = re.compile(r"[•·*–-]")
_VALUED = frozenset((Role.OWNER, Role.TARGET, Role.REVISED, Role.STATUS))
"""Labels of which one with its value shows that a line is no header: "Due date: to be agreed by the Board"."""
_FOOT = re.compile(
    r"(?:posted (?:by|on|in)|published (?:by|on)|last (?:updated|modified)|page last|uploaded|copyright|©|share this"
    r"|contact us|back to top|print this|(?:previous|next) (?:page|post)|powered by|privacy|cookies?)\b",
    re.IGNORECASE,
)
"""How the foot of a web page begins."""


@dataclass
class _Patience:
    """How much more may be tried in vain."""

    words: int = _MOST_TRIED

    def takes(self, found: tuple[Grid, int] | None, body: Sequence[Line]) -> tuple[Grid, int] | None:
        """What was found; where that is nothing, the words that were tried are counted."""
        if found is None:
            self.words -= sum(len(line.text.split()) for line in body)
        return found


def with_tables(paper: Paper) -> Paper:
    """The paper with every such table as a grid. Rows are looked for line by line, also where lines were joined."""
    pieces = [(number, piece) for number, block in enumerate(paper.blocks) for piece in _pieces(block)]
    blocks: list[Block] = []
    between: list[tuple[int, Block]] = []
    lines = [piece for _, piece in pieces]
    at, patience = 0, _Patience()
    while at < len(pieces):
        found = _table_at(lines, at, patience)
        if found is None:
            between.append(pieces[at])
            at += 1
        else:
            grid, taken = found
            blocks += [*_joined(between, paper.blocks), grid]
            between, at = [], at + taken
    return replace(paper, blocks=(*blocks, *_joined(between, paper.blocks)))


def _pieces(block: Block) -> list[Block]:
    """The lines that a paragraph was joined from, each by itself, and cells that are glued together apart."""
    if not isinstance(block, Line):
        return [block]
    lines = block.lines or (block.text,)
    pieces = [
        replace(block, text=text, lines=(), marker="", place=replace(block.place, row=row))
        for row, line in enumerate(lines, block.place.row)
        for text in _unglued(line)
        if text
    ]
    return [replace(pieces[0], marker=block.marker), *pieces[1:]] if len(pieces) > 1 else [block]


def _unglued(line: str) -> list[str]:
    """The cells of a row that lost what stood between them: "Mend the gateClerkMay 2024"."""
    glued = _GLUE.split(line)
    return [text.strip() for text in glued] if len(glued) > 2 else [line]


def _joined(pieces: Sequence[tuple[int, Block]], blocks: Sequence[Block]) -> list[Block]:
    """The blocks that pieces come from; of one that a table begins or ends in, what stands outside it."""
    joined: list[Block] = []
    for number, grouped in groupby(pieces, key=lambda pair: pair[0]):
        group = [piece for _, piece in grouped]
        first = group[0]
        if len(group) == len(_pieces(blocks[number])):
            joined.append(blocks[number])
        elif isinstance(first, Line):
            joined.append(replace(first, text=" ".join(piece.text for piece in group if isinstance(piece, Line))))
    return joined


def _table_at(blocks: Sequence[Block], at: int, patience: _Patience) -> tuple[Grid, int] | None:
    """The table whose header begins with the line there, and how many lines it takes."""
    lines = _lines_from(blocks, at, 14)
    if not lines:
        return None
    texts = [printed(line) for line in lines]
    if any(text.endswith("|") for text in texts[:2]):
        barred = _barred(_lines_from(blocks, at, _MOST_LINES))
        if barred is not None:
            return barred
    slashed = slashed_header(texts[0])
    header = slashed or _glued_header(lines) or stacked_header(texts) or run_on_header(texts)
    if header is None:
        return unheaded_table(_lines_from(blocks, at, _MOST_UNHEADED))
    below = _LABELLED * (len(header.texts) == 2)
    if (header.stacked and _crosses(lines, header.lines)) or _are_labels(texts[: header.lines + below]):
        return None
    if not header.stacked and TITLE_DASH.search(texts[0]):
        return None
    following = _lines_from(blocks, at + header.lines, 4)
    if patience.words <= 0 or not following or run_on_header([printed(line) for line in following]):
        return None
    body = _lines_from(blocks, at + header.lines, _MOST_LINES)
    head = lines[: header.lines]
    if header.rest:
        body.insert(0, replace(head[-1], marker="", text=header.rest))
    return patience.takes(slashed_table(header, head, body) if slashed else _parted(header, head, body), body)


def _glued_header(lines: Sequence[Line]) -> FlatHeader | None:
    """The header whose cells were glued together on one line."""
    cells = [line for line in lines if line.place.row == lines[0].place.row]
    header = header_of([printed(line) for line in cells]) if len(cells) > 1 else None
    return replace(header, lines=len(cells), stacked=True) if header is not None else None


def _are_labels(texts: Sequence[str]) -> bool:
    """Whether the lines of a header are labels with their values: "Lead: Ann", "By: 1 May", also on one line."""
    first = [labels[0] for text in texts if ":" in text and (labels := split_labels(text)[1])]
    if any(each.role in _VALUED and each.text and exact_role(each.text) is None for each in first):
        return True
    if any(sum(bool(label.text) for label in split_labels(text)[1]) > 1 for text in texts if text.count(":") > 1):
        return True
    return sum(bool((label := leading_label(text)) and label.text) for text in texts) > 1


def _crosses(lines: Sequence[Line], count: int) -> bool:
    """Whether a header of one heading a line would end or begin within a line of cells that were glued together."""
    rows = [line.place.row for line in lines[:count]]
    glued = len(set(rows)) < len(rows)
    return (glued and len(set(rows)) > 1) or (count < len(lines) and lines[count].place.row == rows[-1])


def _barred(lines: Sequence[Line]) -> tuple[Grid, int] | None:
    """Cells that each end with a bar."""
    table = bar_table(lines, [printed(line) for line in lines])
    return (made_grid(headings(table.header), table.head, table.rows), table.lines) if table is not None else None


def _lines_from(blocks: Sequence[Block], at: int, most: int) -> list[Line]:
    """The lines from a block on, until a table or a heading by its style."""
    lines: list[Line] = []
    for block in blocks[at : at + most]:
        if not isinstance(block, Line) or block.level:
            break
        lines.append(block)
    return lines


def _parted(header: FlatHeader, head: Sequence[Line], body: Sequence[Line]) -> tuple[Grid, int] | None:
    """Cells told by what they hold."""
    ways_in = ways_to_take(header)
    texts_below = [printed(line) for line in body[: _end_of(body, head[-1], ways_in[0][1], stacked=header.stacked)]]
    again = (n for n in range(len(texts_below)) if _heads_again(header, texts_below[n : n + max(4, header.lines)], n))
    end = next(again, len(texts_below))
    lined = lined_table(ways_in, head[0].place, body[:end])
    if lined is not None:
        return lined[0], header.lines + lined[1] - bool(header.rest)
    words = words_of(texts_below[:end], [line.place.row for line in body[:end]])
    few = [word for word in words if word.line < _TELLING]
    ways = [(texts, *best_parted(few, roles, stacked=header.stacked)) for texts, roles in ways_in]
    texts, roles, rows, worth = max(ways, key=lambda way: way[-1])
    if len(few) < len(words):
        rows, worth = part(words, roles, stacked=header.stacked)
    full = [cells for cells in rows if len(cells) > 1]
    if len(full) < 2 or worth < _ENOUGH * len(full):
        return None
    last = max(word.line for word in _all(rows[-1]))
    named = [heading(text, before, role) for text, before, role in zip(texts, header_roles(texts), roles, strict=True)]
    grid = made_grid(named, head[0].place, [(body[_all(cells)[0].line].place, _texts(cells)) for cells in rows])
    return grid, header.lines + last + 1 - bool(header.rest)


def _heads_again(header: FlatHeader, texts: Sequence[str], below: int) -> bool:
    """Whether a header begins here, so many lines below it: one on one line, or the same with a heading on each."""
    same = header.stacked and [text.casefold() for text in texts] == [text.casefold() for text in header.texts]
    return same or (below > 0 and run_on_header(list(texts[:4])) is not None)


def _end_of(body: Sequence[Line], head: Line, roles: Sequence[Role | None], *, stacked: bool) -> int:
    """Where a table ends: at what stands below every page, and, where the rows follow one another without a blank line,
    at a heading below one, unless rows of the same columns go on below it.
    """
    last = next((n for n in range(2, len(body)) if _FOOT.match(body[n].text) or _is_next_item(body, n)), len(body))
    rows = [head.place.row, *(line.place.row for line in body)]
    if sum(after - before == 1 for before, after in pairwise(rows[:5])) < 3:
        return last
    ends = (n for n in range(1, last) if rows[n + 1] - rows[n] > 1 and is_heading(body[n]))
    return next((n for n in ends if not _goes_on(body[n : n + _PEEK], roles, stacked=stacked)), last)


def _is_next_item(body: Sequence[Line], at: int) -> bool:
    """Whether minutes go on below a table there: a bold heading with a number, and then a list."""
    below = next((line for line in body[at + 1 :] if not line.bold), None)
    return body[at].bold and is_numbered(body[at].text) and below is not None and bool(_POINT.match(below.marker))


def _goes_on(lines: Sequence[Line], roles: Sequence[Role | None], *, stacked: bool) -> bool:
    """Whether rows of these columns stand here."""
    rows, worth = part(words_of([printed(line) for line in lines]), roles, stacked=stacked)
    full = sum(len(cells) > 1 for cells in rows)
    return bool(full) and worth >= 2 * _ENOUGH * full


def _all(cells: Sequence[Sequence[Word]]) -> list[Word]:
    return [word for cell in cells for word in cell]


def _texts(cells: Sequence[Sequence[Word]]) -> list[str]:
    return [" ".join(word.text for word in cell) for cell in cells]
