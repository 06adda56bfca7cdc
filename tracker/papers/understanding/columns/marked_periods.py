"""Work plans with a column for each month, quarter or term: a mark in one says when the action is worked on."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.papers.grid import BLANK, Cell, Row
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.roles import Role

_MARK = re.compile(r"[xX×✓✔☑√■▪█▓●•◆►▶→*]{1,6}|[-–—]{2,6}>?")
_TERM = re.compile(r"(?P<name>aut|spr|sum)(?:umn|ing|mer)?\.?(?: term)?(?: ?(?P<half>[12]))?(?: term)?", re.IGNORECASE)
_TERMS = {"aut": "Autumn", "spr": "Spring", "sum": "Summer"}
"""How schools head the columns of their terms and halves of them."""
_FEWEST = 3
"""Neighbouring columns of periods by which a work plan is known."""
_MOSTLY = 0.8
"""Share of a column's cells that are marks, from which it holds nothing else."""


def take_periods(columns: Columns) -> None:
    """Columns of periods with nothing but marks in them mean nothing each by itself."""
    for column in _periods(columns):
        if column not in columns.told:
            columns.roles[column] = Role.NOTE


def marked_end(row: Row, columns: Columns) -> Cell:
    """The last period that is marked in a row, as its heading has it."""
    marked = [
        column + max(1, row[column].columns) - 1
        for column in _periods(columns)
        if not row[column].covered and _MARK.fullmatch(row[column].flat)
    ]
    return Cell(_spelt(columns.headings[marked[-1]])) if marked and marked[-1] < len(columns.headings) else BLANK


def _spelt(heading: str) -> str:
    """The name of a term in full: "Autumn term" for "Aut", "Spring 2" for "Spr 2"."""
    term = _TERM.fullmatch(heading)
    return f"{_TERMS[term['name'].casefold()]} {term['half'] or 'term'}" if term else heading


def _names_period(heading: str) -> bool:
    return is_certain_date(heading) or _TERM.fullmatch(heading) is not None


def _periods(columns: Columns) -> tuple[int, ...]:
    bare = tuple(
        cells.marks >= _MOSTLY if cells.filled else not (cells.lights and _TERM.fullmatch(heading))
        for heading, cells in zip(columns.headings, columns.profiles, strict=True)
    )
    return _run_of_periods(columns.headings, bare)


@lru_cache(maxsize=64)
def _run_of_periods(headings: tuple[str, ...], bare: tuple[bool, ...]) -> tuple[int, ...]:
    """The longest run of columns that are headed by days, weeks, months, quarters or terms and may hold marks."""
    best: list[int] = []
    run: list[int] = []
    for column, heading in enumerate(headings):
        run = [*run, column] if bare[column] and heading and _names_period(heading) else []
        best = run if len(run) > len(best) else best
    return tuple(best) if len(best) >= _FEWEST else ()
