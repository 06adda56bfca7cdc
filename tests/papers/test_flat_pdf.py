"""PDFs whose tables have no lines: what stands below a heading belongs to its column."""

from __future__ import annotations

from collections.abc import Sequence

from tests.papers.pdfs import pdf_of, words_at
from tracker.papers.reading.files import read_paper
from tracker.papers.understanding.understand import understand

_LEFTS = (40, 90, 330, 430)
_ROWS = (
    (750, ("Item", "Action", "By whom", "By when")),
    (730, ("4.1", "Ask the county for a quote to clear the", "Cllr Ellis", "12 February 2026")),
    (720, ("", "ditches in Back Lane", "", "")),
    (702, ("5.2", "Send the form to the district", "Clerk", "23 January 2026")),
    (684, ("6", "Walk footpath 9 and report broken stiles", "Cllr Hart", "March 2026")),
)


def row_at(height: int, texts: Sequence[str]) -> list[str]:
    return [words_at(left, height, text, 9) for left, text in zip(_LEFTS, texts, strict=True) if text]


def test_a_table_without_lines_is_read_by_where_its_words_begin() -> None:
    page = [words_at(40, 800, "PARISH COUNCIL", 12), words_at(40, 780, "Action points - meeting of 8 January 2026", 11)]
    page += [drawn for height, texts in _ROWS for drawn in row_at(height, texts)]
    page.append(words_at(40, 40, "Parish Council, January 2026", 7))
    draft = understand(read_paper("points.pdf", pdf_of(page)))
    read = [
        (action.full_text, action.owner_text, action.target and str(action.target.final)) for action in draft.actions
    ]
    assert read == [
        ("Ask the county for a quote to clear the ditches in Back Lane", "Cllr Ellis", "2026-02-12"),
        ("Send the form to the district", "Clerk", "2026-01-23"),
        ("Walk footpath 9 and report broken stiles", "Cllr Hart", "2026-03-31"),
    ]


def test_lines_of_a_letter_are_no_table() -> None:
    page = [
        words_at(40, 800 - 14 * at, "Dear all, please book the hall and tell the clerk by Monday", 10)
        for at in range(6)
    ]
    assert not read_paper("letter.pdf", pdf_of(page)).grids
