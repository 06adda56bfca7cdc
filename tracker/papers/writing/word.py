"""A paper as a Word document: real headings, table headers repeated, ratings as words on their colour (domain 10.1)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tracker.papers.writing.paper import Drawing, Heading, Paper, Table, Words
from tracker.papers.writing.sheets import FILLS, Cell, Shaded, without_control

if TYPE_CHECKING:
    from docx.document import Document

_FONT, _SIZE, _SMALL = "Arial", 10, 9
_LANGUAGE = "en-GB"
_CELL_STYLE, _HEADER_STYLE = "Table Text", "Table Header"
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
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in (("Normal", _SIZE), ("Title", 20), ("Heading 1", 14)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    for name in (_CELL_STYLE, _HEADER_STYLE):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.paragraph_format.space_after = document.styles["Normal"], Pt(2)
        style.font.size, style.font.bold = Pt(_SMALL), name == _HEADER_STYLE
    _child(document.styles["Normal"].element.get_or_add_rPr(), "w:lang", {"w:val": _LANGUAGE})


def _number_pages(foot: Any, title: str) -> None:
    """The title, and which page of how many this is; Word works the numbers out."""
    foot.add_run(f"{without_control(title)[:120]} · page ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")


def _field(paragraph: Any, code: str) -> None:
    for kind in ("begin", "", "end"):
        run = paragraph.add_run()._r
        if kind:
            _child(run, "w:fldChar", {"w:fldCharType": kind})
        else:
            _child(run, "w:instrText", {"xml:space": "preserve"}).text = code


def _add_table(document: Document, table: Table) -> None:
    """A table, row by row as elements: by the library's own cells one of 300 rows takes seconds."""
    from docx.shared import Cm

    made = document.add_table(0, len(table.header))
    made.style, made.autofit = "Table Grid", False
    whole = (_LENGTH - 2 * _MARGIN) / sum(table.widths)
    widths = [Cm(whole * width) for width in table.widths]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for at, cells in enumerate((table.header, *table.rows)):
        _add_row(made._tbl, cells, [str(width.twips) for width in widths], is_header=at == 0)


def _add_row(table: Any, cells: Sequence[Cell], widths: Sequence[str], *, is_header: bool) -> None:
    row = _child(table, "w:tr", {})
    properties = _child(row, "w:trPr", {})
    _child(properties, "w:cantSplit", {})
    if is_header:
        _child(properties, "w:tblHeader", {})
    for cell, width in zip(cells, widths, strict=True):
        place = _child(row, "w:tc", {})
        looks = _child(place, "w:tcPr", {})
        _child(looks, "w:tcW", {"w:w": width, "w:type": "dxa"})
        fill = _HEADER_FILL if is_header else FILLS[cell.colour] if isinstance(cell, Shaded) else ""
        if fill:
            _child(looks, "w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill})
        words = cell.word if isinstance(cell, Shaded) else "" if cell is None else str(cell)
        for line in without_control(words).replace("\t", " ").split("\n"):
            _add_line(place, line.rstrip("\r"), _HEADER_STYLE if is_header else _CELL_STYLE)


def _add_line(place: Any, line: str, style: str) -> None:
    paragraph = _child(place, "w:p", {})
    _child(_child(paragraph, "w:pPr", {}), "w:pStyle", {"w:val": style.replace(" ", "")})
    _child(_child(paragraph, "w:r", {}), "w:t", {"xml:space": "preserve"}).text = line


def _add_drawing(document: Document, drawing: Drawing) -> None:
    """A picture with its words as alternative text, which Word keeps as the description of the shape."""
    from docx.shared import Cm

    shape = document.add_picture(io.BytesIO(drawing.png), width=Cm(_DRAWN))
    shape._inline.docPr.set("descr", without_control(drawing.words))


def _child(parent: Any, name: str, attributes: dict[str, str]) -> Any:
    """Add an element that the library has no word for."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(key), value)
    parent.append(made)
    return made
