"""Small files that unfold to far more than any plan: each harms a program that opens it without limits."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from tests.papers.pdfs import pdf_of
from tests.samples.kinds.trackers import header_not_first
from tests.samples.kinds.word_plans import headings_over_tables

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def with_part(content: bytes, part: str, replaced: bytes) -> bytes:
    """An Office file with one part put in place of its own."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        target.writestr(part, replaced)
    return made.getvalue()


def sheet_of(rows: str, after: str = "") -> bytes:
    """A workbook whose sheet has these rows, and what follows them, as XML."""
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return with_part(header_not_first().content, "xl/worksheets/sheet1.xml", sheet.encode())


def merged_beyond_measure() -> bytes:
    """A thousand merged cells, each as large as the largest sheet."""
    merged = '<mergeCell ref="A1:XFD1048576"/>' * 1_000
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Action</t></is></c></row>'
    return sheet_of(cell, f"<mergeCells>{merged}</mergeCells>")


def many_paragraphs() -> bytes:
    """Four million empty paragraphs, which zip well."""
    body = f'<w:document xmlns:w="{_WORDS}"><w:body>{"<w:p/>" * 4_000_000}</w:body></w:document>'
    return with_part(headings_over_tables().content, "word/document.xml", body.encode())


def spaces_in_a_pdf() -> bytes:
    """A page of 500 MB of spaces, in half a megabyte."""
    return _with_stream(_squeezed_over_and_over(b" " * 1_000_000, 500))


def forms_within_forms() -> bytes:
    """A page that draws a form twice, which draws another twice, and so on: 33 million times in all."""
    depth, first = 25, 6
    forms = [
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 11 "
        b"/Resources << /XObject << /X %d 0 R >> >> >>\nstream\n/X Do /X Do\nendstream" % (first + at + 1)
        for at in range(depth)
    ]
    last = b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 0 >>\nstream\n\nendstream"
    page = pdf_of(["/X Do /X Do"]).replace(b"/Resources << ", b"/Resources << /XObject << /X %d 0 R >> " % first)
    return _with_objects(page, [*forms, last], first)


def a_page_of_letters() -> bytes:
    """Four million letters on one page."""
    shown = b"(Mend the gate and the fence of the garden ) Tj " * 100_000
    return _with_stream(zlib.compress(b"BT /F1 8 Tf 10 700 Td " + shown + b"ET"))


def tables_within_tables() -> bytes:
    """Five thousand tables, each in a cell of the one before, in 80 KB."""
    return b"<table><tr><td>" * 5_000 + b"x"


def _squeezed_over_and_over(part: bytes, times: int) -> bytes:
    """A part repeated and squeezed, as one stream; it is squeezed but twice, and never whole in memory."""
    squeeze, proof = zlib.compressobj(9), 1
    first, again = (squeeze.compress(part) + squeeze.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    for _ in range(times):
        proof = zlib.adler32(part, proof)
    return first + again * (times - 1) + b"\x03\x00" + proof.to_bytes(4, "big")


def _with_stream(squeezed: bytes) -> bytes:
    """A PDF of one page, of which this is the content."""
    filled = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(squeezed), squeezed)
    return pdf_of([]).replace(b"<< /Length 0 >>\nstream\n\nendstream", filled)


def _with_objects(content: bytes, bodies: list[bytes], first: int) -> bytes:
    """A PDF with more objects, whose numbers go on from the first; its table does not name them, as in broken files."""
    objects = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(bodies, start=first))
    return content.replace(b"xref\n", objects + b"xref\n", 1)
