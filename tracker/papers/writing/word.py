"""A paper as a Word document: real headings, table headers repeated, ratings as words on their colour (domain 10.1)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from tracker.papers.writing.paper import Drawing, Heading, Paper, Table, Words
from tracker.papers.writing.sheets import FILLS, Cell, Shaded, without_control

if TYPE_CHECKING:
    from docx.document import Document

_FONT, _SIZE, _SMALL = "Arial", 10, 9
_LANGUAGE = "en-GB"
_HEADER_FILL = "E8EBEF"
_MARGIN, _LENGTH, _BREADTH, _DRAWN = 1.8, 29.7, 21.0, 18.0
"""Centimetres: of the margins, of A4 and of a picture."""


def to_docx(paper: Paper) -> bytes:
    """As a Word document, A4 across, with its title and the page's number at the foot of each page."""
    from docx import Document

    document = Document()
    _lay_out(document, paper)
    document.add_heading(without_control(paper.title), 0)
    for line in paper.below:
        document.add_paragraph(without_control(line))
    for part in paper.parts:
        match part:
            case Heading():
                document.add_heading(without_control(part.text), 1)
            case Words():
                document.add_paragraph(without_control(part.text))
            case Table():
                _add_table(document, part)
            case Drawing():
                _add_drawing(document, part)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _lay_out(document: Document, paper: Paper) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(_LENGTH), Cm(_BREADTH)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    document.core_properties.title = without_control(paper.title)[:255]
    document.core_properties.author, document.core_properties.language = "Chaser", _LANGUAGE
    _set_letters(document)
    _number_pages(section.footer.paragraphs[0], paper.title)


def _set_letters(document: Document) -> None:
    """One plain font throughout, and its language, by which a screen reader speaks."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in (("Normal", _SIZE), ("Title", 20), ("Heading 1", 14)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    _child(document.styles["Normal"].element.get_or_add_rPr(), "w:lang", {"w:val": _LANGUAGE})


def _number_pages(foot: Any, title: str) -> None:  # noqa: ANN401 - a paragraph of an untyped library
    """The title, and which page of how many this is; Word works the numbers out."""
    foot.add_run(f"{without_control(title)[:120]} · page ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")


def _field(paragraph: Any, code: str) -> None:  # noqa: ANN401 - as above
    for kind in ("begin", "", "end"):
        run = paragraph.add_run()._r
        if kind:
            _child(run, "w:fldChar", {"w:fldCharType": kind})
        else:
            _child(run, "w:instrText", {"xml:space": "preserve"}).text = code


def _add_table(document: Document, table: Table) -> None:
    from docx.shared import Cm

    made = document.add_table(len(table.rows) + 1, len(table.header))
    made.style, made.autofit = "Table Grid", False
    whole = (_LENGTH - 2 * _MARGIN) / sum(table.widths)
    widths = [Cm(whole * width) for width in table.widths]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for at, (row, cells) in enumerate(zip(made.rows, (table.header, *table.rows), strict=True)):
        properties = row._tr.get_or_add_trPr()
        _child(properties, "w:cantSplit", {})
        if at == 0:
            _child(properties, "w:tblHeader", {})
        for place, cell, width in zip(row.cells, cells, widths, strict=True):
            place.width = width
            _fill_in(place, cell, is_header=at == 0)


def _add_drawing(document: Document, drawing: Drawing) -> None:
    """A picture with its words as alternative text, which Word keeps as the description of the shape."""
    from docx.shared import Cm

    shape = document.add_picture(io.BytesIO(drawing.png), width=Cm(_DRAWN))
    shape._inline.docPr.set("descr", without_control(drawing.words))


def _fill_in(place: Any, cell: Cell, *, is_header: bool) -> None:  # noqa: ANN401 - as above
    from docx.shared import Pt

    words = cell.word if isinstance(cell, Shaded) else "" if cell is None else str(cell)
    for at, line in enumerate(without_control(words).split("\n")):
        paragraph = place.add_paragraph() if at else place.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(line)
        run.bold, run.font.size = is_header or None, Pt(_SMALL)
    fill = _HEADER_FILL if is_header else FILLS[cell.colour] if isinstance(cell, Shaded) else ""
    if fill:
        _child(place._tc.get_or_add_tcPr(), "w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill})


def _child(parent: Any, name: str, attributes: dict[str, str]) -> Any:  # noqa: ANN401 - as above
    """Add an element that the library has no word for."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key), value)
    parent.append(made)
    return made
