"""Every example on the pages is read as it says there."""

from __future__ import annotations

import pytest

from tests.rules.phrases import standing_pages
from tests.rules.phrases.reading import Page, in_words, read

PAGES = (*standing_pages.PAGES,)
EXAMPLES = [(page, text, meaning) for page in PAGES for text, meaning in page.examples]


@pytest.mark.parametrize(
    ("page", "text", "meaning"), EXAMPLES, ids=[f"{page.heading}: {text}" for page, text, _ in EXAMPLES]
)
def test_a_reply_means_what_its_page_says(page: Page, text: str, meaning: str) -> None:
    reading = read(text, page.about)
    note_or_none = {"note", "no change"}
    assert in_words(reading) == meaning or {in_words(reading), meaning} <= note_or_none, reading
