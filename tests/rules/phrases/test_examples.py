"""Every example on the pages is read as it says there."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.rules.phrases import people_pages
from tests.rules.phrases.reading import HANDRAILS, Page, in_words, read


def _pages() -> Iterator[Page]:
    """Every page of the modules beside this one, so that none is written and left out."""
    for path in sorted(Path(__file__).parent.glob("*_pages.py")):
        for value in vars(import_module(f"{__package__}.{path.stem}")).values():
            yield from (one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Page))


EXAMPLES = [(page, text, meaning) for page in _pages() for text, meaning in page.examples]
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
