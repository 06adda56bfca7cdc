"""A "when" that lists what is done by which day: "3 May: send the letters"."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.looks import is_certain_date

_BULLET = re.compile(r"^[•○o▪*-]\s*|^\d+[.)]\s*")
_STEP = re.compile(r"(?P<day>.{3,40}?)\s*[–—:-]\s+(?P<words>\S.*)$")


def dated_steps(cell: Cell) -> list[tuple[str, str]]:
    """The lines of a cell as (day, what is done by then), with an empty day for others; empty where no line is both."""
    pieces = [piece for line in cell.text.split("\n") for piece in re.split(r"\s(?=[•○]\s)", line)]
    steps: list[tuple[str, str]] = []
    for piece in pieces:
        bare = _BULLET.sub("", piece.strip()).strip()
        found = _STEP.match(bare)
        if found and is_certain_date(found["day"]) and len(found["words"].split()) >= 3:
            steps.append((found["day"].strip(), found["words"].strip()))
        elif bare and bare != "--":
            steps.append(("", bare))
    return steps if any(day for day, _ in steps) else []
