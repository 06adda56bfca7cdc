"""Papers that could harm, or are none: each is refused with a sentence, quickly, before it costs memory (3.11)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import process_time

import pytest

from tests.papers import hostile
from tests.papers.hostile import sheet_of, with_part
from tests.samples.kinds import Sheet, workbook
from tests.samples.kinds.trackers import header_not_first
from tests.samples.kinds.word_plans import headings_over_tables
from tracker.papers import refusals
from tracker.papers.reading import limits
from tracker.papers.reading.files import read_file, read_paper
from tracker.papers.understanding.understand import understand

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + b"\x00" * 40
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x01" * 40
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500


def in_utf16(word: str) -> bytes:
    return word.encode("utf-16-le")


SPANS = b"<table><tr><th>Action<th>Owner</tr>" + b"<tr><td rowspan=65534 colspan=1000>Mend<td>AB</tr>" * 4_000
BOMB = b"<w:document>" + b" " * (limits.MOST_INSIDE + 1) + b"</w:document>"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>'


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("photo.docx", PNG, refusals.APicture),
        ("photo.xlsx", JPEG, refusals.APicture),
        ("telephone.pdf", HEIC, refusals.APicture),
        ("empty.csv", b"", refusals.EmptyPaper),
        ("blank.txt", b"\xef\xbb\xbf \r\n\t \n", refusals.EmptyPaper),
        ("locked.xlsx", OLE + in_utf16("EncryptedPackage"), refusals.Locked),
        ("old.doc", OLE + in_utf16("WordDocument"), refusals.OldWord),
        ("mail.msg", OLE, refusals.UnknownKind),
        ("letter.rtf", b"{\\rtf1\\ansi Hello}", refusals.UnknownKind),
        ("program.exe", b"MZ\x90\x00\x03" + b"\x00\x01" * 200, refusals.UnknownKind),
        ("cut.docx", headings_over_tables().content[:300], refusals.Damaged),
        ("archive.zip", with_part(b"PK\x05\x06" + b"\x00" * 18, "readme.txt", b"Hello"), refusals.UnknownKind),
        ("bomb.docx", with_part(headings_over_tables().content, "word/document.xml", BOMB), refusals.TooLargeInside),
        ("haha.xlsx", with_part(header_not_first().content, "xl/worksheets/sheet1.xml", ENTITIES), refusals.Booby),
        ("broken.xlsx", with_part(header_not_first().content, "xl/worksheets/sheet1.xml", b"<oops"), refusals.Damaged),
        ("letter.txt", b"Dear Sir,\n\nThank you for your letter.\n\nYours,\nA Person\n", refusals.NotAPlan),
        ("long.csv", b"Action,Owner,Due\n" + b"Do it,AB,May\n" * 30_000, refusals.TooManyRows),
        ("novel.txt", b"It was a dark night. " * 250_000, refusals.TooLarge),
        ("spans.html", SPANS, refusals.TooManyCells),
    ],
)
def test_what_is_no_plan_is_refused_by_name(name: str, content: bytes, refusal: type[refusals.UnreadablePaper]) -> None:
    with pytest.raises(refusal) as refused:
        understand(read_paper(name, content))
    assert name in refused.value.sentence
    assert "{" not in refused.value.sentence


def test_a_file_of_two_hundred_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.xlsx"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(refusals.TooLarge) as refused:
        read_file(path)
    assert "200 MB" in refused.value.sentence


def test_a_sheet_of_a_hundred_thousand_rows_is_refused_before_it_is_built() -> None:
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>Do it</t></is></c></row>'
    rows = "".join(row.format(number) for number in range(1, 100_001))
    with pytest.raises(refusals.TooManyRows):
        read_paper("flood.xlsx", sheet_of(rows))


def test_formulas_are_never_worked_out() -> None:
    rows = [
        ["Action", "Owner", "Due"],
        ['=HYPERLINK("http://example.org","Click")', "AB", "May 2025"],
        ["Mend the gate of the garden", "CD", "=TODAY()"],
        ["Paint the fence by the road", "EF", "June 2025"],
    ]
    kind = workbook("formulas.xlsx", (), Sheet("Plan", rows))
    draft = understand(read_paper(kind.name, kind.content))
    assert [action.action for action in draft.actions] == ["Mend the gate of the garden", "Paint the fence by the road"]
    assert draft.actions[0].target is None or draft.actions[0].target.final is None


def test_names_of_five_thousand_letters_do_no_harm() -> None:
    rows = [
        ["Action", "Owner", "Due"],
        ["Mend the gate of the garden", "AB", "May 2025"],
        ["Paint the fence by the road", "N" * 5000, "x" * 5000],
        ["Sweep the paths in the park", "CD", "June 2025"],
    ]
    kind = workbook("long.xlsx", (), Sheet("Plan", rows))
    draft = understand(read_paper(kind.name, kind.content))
    assert len(draft.actions) == 3
    assert "N" * 5000 in str(draft.actions[1])


MARKS = ("Owner: ", "(", "**", "|", "- a ", "<", "a\t", "Action Owner Due Date Status\n", "ACTION: JB to do. ")


@pytest.mark.parametrize("marks", MARKS)
def test_long_runs_of_marks_are_read_or_refused_quickly(marks: str) -> None:
    started = process_time()
    with suppress(refusals.UnreadablePaper):
        understand(read_paper("marks.txt", (marks * 3_000).encode()))
    assert process_time() - started < 5


@pytest.mark.soak
@pytest.mark.parametrize("marks", MARKS)
def test_very_long_runs_of_marks_are_read_or_refused_within_ten_seconds(marks: str) -> None:
    started = process_time()
    with suppress(refusals.UnreadablePaper):
        understand(read_paper("marks.txt", (marks * 30_000).encode()))
    assert process_time() - started < 10


MEASURED = """
import json, resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([used.ru_maxrss / 1024, used.ru_utime + used.ru_stime]))
"""
"""A small program that starts another and says how much that took: MB at most, and seconds of the processor."""

LARGE: dict[str, Callable[[], bytes]] = {
    "short.csv": lambda: b"Action,Owner,Due\n" + b"".join(b"Mend %d,AB %d,May 2027\n" % (n, n) for n in range(4_900)),
    "long.csv": lambda: b"Action,Owner,Due,Status\n" + (b"Mend " + b"x" * 700 + b",AB,May 2027,On track\n") * 4_900,
    "prose.txt": lambda: b"It was a dark night. " * 180_000,
    "actions.md": lambda: b"".join(b"- [ ] Mend gate number %d (AB, by May 2027)\n" % n for n in range(19_000)),
    "spans.html": lambda: SPANS,
    "merged.xlsx": hostile.merged_beyond_measure,
    "paragraphs.docx": hostile.many_paragraphs,
    "spaces.pdf": hostile.spaces_in_a_pdf,
    "forms.pdf": hostile.forms_within_forms,
    "letters.pdf": hostile.a_page_of_letters,
    "tables.html": hostile.tables_within_tables,
}


@pytest.mark.soak
@pytest.mark.parametrize("name", LARGE)
def test_the_largest_papers_are_read_or_refused_within_ten_seconds_and_300_megabytes(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(LARGE[name]())
    reads = (sys.executable, "-m", "bot", "read", str(tmp_path / name))
    told = subprocess.run((sys.executable, "-c", MEASURED, *reads), capture_output=True, check=True).stdout
    megabytes, seconds = json.loads(told)
    assert megabytes < 300
    assert seconds < 10
