"""Papers as Word documents: what a screen reader, a printer and somebody who sees no colours need is there."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Length

from models.vocabulary import Colour
from tracker.papers.writing.bars import Bar, to_png
from tracker.papers.writing.paper import Drawing, Heading, Paper, Table, Words
from tracker.papers.writing.sheets import Shaded
from tracker.papers.writing.word import to_docx

PAPER = Paper(
    "Roads \x0cthat last",
    ("As of Mon 23 Nov 2026",),
    (
        Heading("All actions"),
        Words("Two of them\ud800."),
        Table(
            ("What", "How many", "Rating"),
            (("Bridges\nand roads", 2, Shaded("Red: late", Colour.RED)), ("", None, "")),
            (3, 1, 1),
        ),
        Drawing(to_png((Bar("2 Nov", ((Colour.RED, 2),)),)), "Bars. 2 Nov: 2 red."),
    ),
)


def opened() -> Document:
    return docx.Document(io.BytesIO(to_docx(PAPER)))


def test_the_header_of_a_table_is_repeated_and_no_row_is_torn_apart() -> None:
    rows = opened().tables[0].rows
    marks = [{mark.tag for mark in row._tr.trPr} for row in rows]
    assert marks == [{qn("w:tblHeader"), qn("w:cantSplit")}, {qn("w:cantSplit")}, {qn("w:cantSplit")}]


def test_a_rating_is_a_word_on_its_colour() -> None:
    cells = opened().tables[0].rows[1].cells
    assert [cell.text for cell in cells] == ["Bridges\nand roads", "2", "Red: late"]
    (shade,) = cells[2]._tc.get_or_add_tcPr().findall(qn("w:shd"))
    assert shade.get(qn("w:fill")) == "F4C7C3"


def test_a_picture_has_its_words() -> None:
    (shape,) = opened().inline_shapes
    assert shape._inline.docPr.get("descr") == "Bars. 2 Nov: 2 red."


def test_headings_are_headings_and_the_document_knows_its_title_and_language() -> None:
    document = opened()
    styles = [(one.style.name, one.text) for one in document.paragraphs if one.style is not None]
    title, below, heading, *_ = styles
    assert (title, below) == (("Title", "Roads  that last"), ("Normal", "As of Mon 23 Nov 2026"))
    assert heading == ("Heading 1", "All actions")
    assert (document.core_properties.title, document.core_properties.language) == ("Roads  that last", "en-GB")
    (language,) = document.styles["Normal"].element.rPr.findall(qn("w:lang"))
    assert language.get(qn("w:val")) == "en-GB"


def test_it_is_a4_across_with_numbered_pages() -> None:
    section = opened().sections[0]
    size = [round(Length(side or 0).cm, 1) for side in (section.page_width, section.page_height)]
    assert size == [29.7, 21.0]
    assert "PAGE" in section.footer.paragraphs[0]._p.xml
