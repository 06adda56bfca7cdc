"""PDFs: ruled tables over pages, colours of cells, lists, and those without text."""

from __future__ import annotations

import pytest

from tests.papers.pdfs import pdf_of, table_at, words_at
from tracker.papers.draft import Draft
from tracker.papers.reading.files import read_paper
from tracker.papers.refusals import NoTextInside, TooManyPages
from tracker.papers.understanding.understand import understand

WIDTHS = (220, 90, 80, 60)
HEADER = ("Action", "Lead", "Due date", "RAG")
GREEN, AMBER = "0 0.69 0.31", "1 0.75 0"


def read(content: bytes) -> Draft:
    return understand(read_paper("plan.pdf", content))


def test_a_ruled_table_is_read_over_two_pages_with_its_colours() -> None:
    first = [
        words_at(50, 800, "Depot improvement plan", 14),
        *table_at(50, 780, WIDTHS, (HEADER, ("Mark the walkways", "Site Manager", "31/05/2025", "")), {(1, 3): GREEN}),
    ]
    second = table_at(
        50, 800, WIDTHS, (HEADER, ("Light the back gate", "Works Team", "30/06/2025", "")), {(1, 3): AMBER}
    )
    draft = read(pdf_of(first, second))
    rows = [
        (
            action.action,
            action.owners[0].text,
            action.target and action.target.final,
            action.status and action.status.text,
        )
        for action in draft.actions
    ]
    assert [(row[0], row[1], str(row[2]), row[3]) for row in rows] == [
        ("Mark the walkways", "Site Manager", "2025-05-31", "green"),
        ("Light the back gate", "Works Team", "2025-06-30", "amber"),
    ]
    assert draft.plan.title == "Depot improvement plan"


def test_a_list_in_a_pdf_is_read_as_a_list() -> None:
    lines = ("Action plan", "- Sweep the yard (JB, 31 May 2025)", "- Paint the doors (KT, 30 June 2025)")
    draft = read(pdf_of([words_at(50, 800 - 20 * at, line) for at, line in enumerate(lines)]))
    assert [(action.action, action.owners[0].text) for action in draft.actions] == [
        ("Sweep the yard", "JB"),
        ("Paint the doors", "KT"),
    ]


def test_a_pdf_without_text_is_refused_with_a_sentence_that_helps() -> None:
    with pytest.raises(NoTextInside) as refused:
        read(pdf_of(["0 0 1 rg 50 50 400 600 re f"]))
    assert "plan.pdf" in refused.value.sentence


def test_a_book_is_refused() -> None:
    with pytest.raises(TooManyPages):
        read(pdf_of(*[[words_at(50, 800, "A page")]] * 61))
