"""Signs, letters and stages in a status column: what a paper does not explain is asked, once (4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.papers.test_columns import sheet
from tracker.papers.draft import Asked


def signs_asked(cells: Sequence[str], *below: str) -> list[str]:
    """What is asked about the signs of a status column, by its cells and by lines below the table."""
    rows = [[f"Mend roof number {at}", "Jo Hale", "1/5/2026", status] for at, status in enumerate(cells, start=1)]
    draft = sheet([["Action", "Owner", "Due date", "Status"], *rows, *([line, "", "", ""] for line in below)], {})
    return [question.about for question in draft.questions if question.kind is Asked.STATUS_MEANING]


def test_a_sign_that_a_paper_does_not_explain_is_asked_about_once() -> None:
    assert signs_asked(["◐", "●", "◐", "Complete"]) == ["◐", "●"]
    assert signs_asked(["W", "On track", "Stage 2", "Complete"]) == ["W", "Stage 2"]
    assert signs_asked(["B", "G", "R", "A"]) == ["B"]


def test_what_a_key_explains_and_words_and_blanks_are_not_asked_about() -> None:
    assert signs_asked(["◐", "●", "◐", "●"], "Key: ◐ = in progress, ● = complete") == []
    assert signs_asked(["B", "G", "R", "A"], "Key: Blue = complete, Green = on track") == []
    assert signs_asked(["-", "n/a", "TBC", "Awaiting two quotes"]) == []
    assert signs_asked(["✓", "75%", "In progress", "🔵 Done"]) == []
