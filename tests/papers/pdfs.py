"""Writes small PDFs by hand: words at places, ruled tables, painted cells."""

from __future__ import annotations

from collections.abc import Sequence

Page = list[str]


def words_at(x: float, y: float, text: str, size: int = 10) -> str:
    """Words whose line begins at a point, measured from the lower left corner of the page."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F1 {size} Tf {x} {y} Td ({escaped}) Tj ET"


def table_at(
    x: float, top: float, widths: Sequence[float], rows: Sequence[Sequence[str]], fills: dict[tuple[int, int], str]
) -> Page:
    """A ruled table; `fills` are colours as "r g b" by row and column."""
    height, drawn = 18.0, []
    for at, row in enumerate(rows):
        left = x
        for column, (width, text) in enumerate(zip(widths, row, strict=True)):
            bottom = top - (at + 1) * height
            if (at, column) in fills:
                drawn.append(f"{fills[at, column]} rg {left} {bottom} {width} {height} re f 0 0 0 rg")
            drawn.append(f"{left} {bottom} {width} {height} re S")
            drawn.append(words_at(left + 3, bottom + 5, text, 8))
            left += width
    return drawn


def pdf_of(*pages: Page) -> bytes:
    """A PDF of these pages, A4, in Helvetica."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for at, page in enumerate(pages):
        stream = "\n".join(page).encode("cp1252")
        resources = "<< /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} "
            f"/Contents {5 + 2 * at} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + head + table + trailer
