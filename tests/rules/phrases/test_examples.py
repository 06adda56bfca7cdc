"""Every example on the pages is read as it says there."""

from __future__ import annotations

import pytest

from tests.rules.phrases import (
    aside_pages,
    beside_pages,
    counted_pages,
    dated_pages,
    done_pages,
    elsewhere_pages,
    fact_pages,
    form_pages,
    guarded_pages,
    handover_pages,
    happened_pages,
    letter_pages,
    many_pages,
    moment_pages,
    people_pages,
    round_pages,
    several_pages,
    standing_pages,
    title_pages,
)
from tests.rules.phrases.reading import HANDRAILS, Page, in_words, read

PAGES = (
    *done_pages.PAGES,
    *fact_pages.PAGES,
    *form_pages.PAGES,
    *guarded_pages.PAGES,
    *title_pages.PAGES,
    *happened_pages.PAGES,
    *standing_pages.PAGES,
    *round_pages.PAGES,
    *dated_pages.PAGES,
    *moment_pages.PAGES,
    *counted_pages.PAGES,
    *people_pages.PAGES,
    *aside_pages.PAGES,
    *beside_pages.PAGES,
    *handover_pages.PAGES,
    *many_pages.PAGES,
    *several_pages.PAGES,
    *elsewhere_pages.PAGES,
    *letter_pages.PAGES,
)
EXAMPLES = [(page, text, meaning) for page in PAGES for text, meaning in page.examples]
NOTHING_CHANGES = {"note", "no change"}
"""Two ways of saying the same: a note of words that change nothing (replies' rules 9)."""


@pytest.mark.parametrize(
    ("page", "text", "meaning"), EXAMPLES, ids=[f"{page.heading}: {text[:60]}" for page, text, _ in EXAMPLES]
)
def test_a_reply_means_what_its_page_says(page: Page, text: str, meaning: str) -> None:
    reading = read(text, page.about)
    assert in_words(reading) == meaning or {in_words(reading), meaning} <= NOTHING_CHANGES, reading


@pytest.mark.parametrize(("text", "evidence"), people_pages.EVIDENCE, ids=[text for text, _ in people_pages.EVIDENCE])
def test_evidence_is_what_the_writer_offers_as_such(text: str, evidence: tuple[str, ...]) -> None:
    (change,) = read(text, (HANDRAILS,)).changes
    assert change.evidence == evidence
