"""Write the sample papers: `python -m tests.samples.make_sample_papers` after a change of their texts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from tests.samples.sample_plan import HEADER, PLAN, SUBTITLE, TITLE, Block

WHERE = Path(__file__).resolve().parents[2] / "bot" / "sample" / "adult-care-improvement-plan.docx"
_WIDTHS = (2.2, 5.0, 8.0, 2.4, 1.8, 2.4, 4.6)
_GREY, _LIGHT = "D9DFE5", "EEF1F4"


def write_word(blocks: Sequence[Block], title: str, subtitle: str, path: Path) -> None:
    """Write blocks as one Word table: a header that repeats, area headings across, cells merged downwards."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(1.5)
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(9)
    document.add_heading(title, level=1)
    document.add_paragraph(subtitle)
    table = document.add_table(rows=0, cols=len(HEADER))
    table.style = "Table Grid"
    _header(table)
    for block in blocks:
        for heading in block.headings:
            cells = table.add_row().cells
            _shade(cells[0].merge(cells[-1]), heading, _LIGHT, bold=True)
        for number, action in enumerate(block.actions, start=1):
            _action(table, number, action)
    document.core_properties.author = "Chaser"
    document.core_properties.created = datetime(2026, 9, 1, tzinfo=UTC)
    document.save(str(path))


def _header(table: Any) -> None:
    row = table.add_row()
    row.cells[0].merge(row.cells[1])
    for cell, words in zip(row.cells, HEADER, strict=True):
        if words:
            _shade(cell, words, _GREY, bold=True)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(repeat)


def _action(table: Any, number: int, action: Any) -> None:
    rows = []
    for sub in action.subs:
        row = table.add_row()
        for cell, words, width in zip(
            row.cells, ("", "", sub.text, sub.date, sub.owner, "", sub.outcome), _WIDTHS, strict=True
        ):
            cell.width = Cm(width)
            cell.text = words
        if sub.status != "*":
            row.cells[5].text = sub.status
        else:
            row.cells[5].paragraphs[0].add_run()._r.append(_lost_picture())
        rows.append(row)
    for column, words in ((0, action.stream), (1, f"{number}. {action.title}")):
        rows[0].cells[column].merge(rows[-1].cells[column]).text = words


def _lost_picture() -> Any:
    """What is left of a traffic light that was pasted as a picture: a frame that nothing stands in."""
    return OxmlElement("w:pict")


def _shade(cell: Any, words: str, colour: str, *, bold: bool = False) -> None:
    cell.text = words
    for run in cell.paragraphs[0].runs:
        run.bold = bold
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


if __name__ == "__main__":
    write_word(PLAN, TITLE, SUBTITLE, WHERE)
