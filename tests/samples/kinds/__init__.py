"""Papers of many kinds, in our own words, each with what a careful person would read in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

import docx
from docx.document import Document


@dataclass(frozen=True)
class Wanted:
    """One action as a person reads it: how its words begin, its owners, its day and its status, if any."""

    action: str
    owners: tuple[str, ...] = ()
    day: str = ""
    status: str = ""
    area: str = ""


@dataclass(frozen=True)
class Kind:
    """A paper of one kind."""

    name: str
    content: bytes
    wanted: tuple[Wanted, ...]
    features: str = field(default="", compare=False)


def wanted(*rows: tuple[str, str, str, str] | tuple[str, str, str, str, str]) -> tuple[Wanted, ...]:
    """Rows of (action, owners parted by "; ", day, status, area)."""
    return tuple(
        Wanted(row[0], tuple(filter(None, row[1].split("; "))), row[2], row[3], row[4] if len(row) > 4 else "")
        for row in rows
    )


def text(name: str, source: str, rows: tuple[Wanted, ...], encoding: str = "utf-8") -> Kind:
    """A paper of plain text, which begins after the first line break."""
    return Kind(name, source.lstrip("\n").encode(encoding), rows)


Value = str | int | float | date | None


@dataclass(frozen=True)
class Sheet:
    """A sheet to be made: rows of values, and looks by cell address."""

    title: str
    rows: Sequence[Sequence[Value]]
    merged: Sequence[str] = ()
    fills: Mapping[str, str] = field(default_factory=dict)
    bold: Sequence[str] = ()
    struck: Sequence[str] = ()
    formats: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False


def workbook(name: str, rows: tuple[Wanted, ...], *sheets: Sheet) -> Kind:
    """A workbook made of these sheets."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill

    book = Workbook()
    book.remove(book.worksheets[0])
    for made in sheets:
        sheet = book.create_sheet(made.title)
        for row in made.rows:
            sheet.append(list(row))
        for area in made.merged:
            sheet.merge_cells(area)
        for address, colour in made.fills.items():
            sheet[address].fill = PatternFill("solid", fgColor=colour)
        for address in made.bold:
            sheet[address].font = Font(bold=True)
        for address in made.struck:
            sheet[address].font = Font(strike=True)
        for address, code in made.formats.items():
            sheet[address].number_format = code
        if made.hidden:
            sheet.sheet_state = "hidden"
    content = BytesIO()
    book.save(content)
    return Kind(name, content.getvalue(), rows)


def document(name: str, rows: tuple[Wanted, ...], write: Callable[[Document], None]) -> Kind:
    """A Word document; `write` fills it."""
    made = docx.Document()
    write(made)
    content = BytesIO()
    made.save(content)
    return Kind(name, content.getvalue(), rows)
