"""No input crashes the reader: whatever comes is read or refused by name (issue 3, property tests)."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading_command import draft_to_json
from tests.papers.pdfs import pdf_of, table_at
from tests.samples.kinds.odd_files import html_page
from tests.samples.kinds.trackers import fills_with_legend
from tests.samples.kinds.word_plans import bands_and_sub_actions
from tracker.papers.reading.files import read_paper
from tracker.papers.refusals import UnreadablePaper
from tracker.papers.understanding.understand import understand

EXAMPLES = 40
BEGINNINGS = (
    b"",
    b"PK\x03\x04",
    b"%PDF-1.4\n",
    b"<html><table><tr><td>",
    b"\xff\xfe",
    b"Action,Owner\n",
    b"| a | b |\n|---|---|\n",
)
PIECES = st.sampled_from(
    (
        *(
            "Action",
            "Owner:",
            "Due",
            "|",
            "\t",
            ",",
            ";",
            '"',
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "1.1 ",
            "[x] ",
            "**",
            "~~",
            "# ",
        ),
        *(
            "<td>",
            "<br>",
            "---",
            "+--+",
            "May 2025",
            "Complete",
            "JB",
            "by 3/4/25",
            "Mend it",
            "   ",
            "\u2713",
            "(",
            ")",
        ),
        *(":", "=", "\x00", "é"),
    )
)


def survives(name: str, content: bytes) -> None:
    """Whatever is raised but a refusal fails the test."""
    with suppress(UnreadablePaper):
        draft_to_json(understand(read_paper(name, content)))


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(beginning: bytes, rest: bytes) -> None:
    survives("paper", beginning + rest)


@settings(max_examples=EXAMPLES)
@given(st.lists(PIECES, max_size=60))
def test_any_text_is_read_or_refused(pieces: list[str]) -> None:
    survives("paper.txt", "".join(pieces).encode())


def spoilt(content: bytes, part: str, at: int, put: bytes) -> bytes:
    """An Office file with some bytes of one part put over."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            words = source.read(name)
            place = at % max(1, len(words))
            target.writestr(name, words[:place] + put + words[place + len(put) :] if name == part else words)
    return made.getvalue()


WORD, EXCEL = bands_and_sub_actions().content, fills_with_legend().content
PDF = pdf_of(table_at(50, 780, (200, 90), (("Action", "Lead"), ("Mend it", "JB")), {}))
OFFICE_PARTS = (
    (WORD, "word/document.xml"),
    (WORD, "word/styles.xml"),
    (EXCEL, "xl/worksheets/sheet1.xml"),
    (EXCEL, "xl/styles.xml"),
    (EXCEL, "xl/workbook.xml"),
    (EXCEL, "xl/sharedStrings.xml"),
)


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(OFFICE_PARTS), st.integers(0, 20_000), st.binary(min_size=1, max_size=4))
def test_spoilt_office_files_are_read_or_refused(part: tuple[bytes, str], at: int, put: bytes) -> None:
    survives("office", spoilt(part[0], part[1], at, put))


@settings(max_examples=EXAMPLES // 2)
@given(st.sampled_from((PDF, html_page().content)), st.integers(0, 3_000), st.binary(min_size=1, max_size=6))
def test_spoilt_pages_are_read_or_refused(content: bytes, at: int, put: bytes) -> None:
    place = at % len(content)
    survives("page", content[:place] + put + content[place + len(put) :])
