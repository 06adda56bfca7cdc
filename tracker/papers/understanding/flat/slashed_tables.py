"""Tables whose cells stand between slashes or bars, as pages copied to text have them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.draft import Place
from tracker.papers.grid import Grid, Line
from tracker.papers.understanding.flat.grids import headings, made_grid, printed
from tracker.papers.understanding.flat.headings import FlatHeader

_SLASH = re.compile(r"(?:^|\s)[/|](?:\s|$)")


def slashed_table(header: FlatHeader, head: Sequence[Line], body: Sequence[Line]) -> tuple[Grid, int] | None:
    """Cells between slashes; a row runs over as many lines as it takes to have all its slashes."""
    width = len(header.texts)
    single = sum(len(_SLASH.findall(printed(line))) >= width - 2 for line in body[:30]) > 0.6 * len(body[:30])
    rows: list[tuple[Place, list[str]]] = []
    open_lines: list[Line] = []
    taken = 0
    for number, line in enumerate(body):
        if not open_lines and not _SLASH.search(printed(line)) and (single or _heads(body, number)):
            if single and rows:
                break
            rows.append((line.place, [printed(line)]))
            taken = number + 1
            continue
        open_lines.append(line)
        cells = [cell.strip() for cell in _SLASH.split(" \n ".join(printed(each) for each in open_lines))]
        if len(cells) >= width or single:
            rows.append((open_lines[0].place, cells))
            open_lines, taken = [], number + 1
    full = sum(len(cells) > 1 for _, cells in rows)
    return (made_grid(headings(header), head[0].place, rows), 1 + taken - bool(header.rest)) if full >= 2 else None


def _heads(body: Sequence[Line], number: int) -> bool:
    """A line of many words without a slash, right before a row's first short one, is a heading between the rows."""
    following = printed(body[number + 1]) if number + 1 < len(body) else ""
    return len(body[number].text.split()) >= 4 and 0 < len(_SLASH.split(following)[0].split()) <= 4
