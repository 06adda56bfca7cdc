"""Papers are opened in a process of their own: what would take all memory or all day is ended there (3.11)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.confined import MEMORY, Exceeded, confined
from bot.reading import read_brought, read_file, read_paper
from tests.papers.hostile import many_paragraphs, merged_beyond_measure, spaces_in_a_pdf
from tests.samples.kinds.trackers import header_not_first
from tracker.papers.draft import Draft
from tracker.papers.refusals import Damaged, TooMuchToRead


def test_a_plan_reads_the_same_there_as_here() -> None:
    kind = header_not_first()
    draft = read_paper(kind.name, kind.content)
    assert draft.actions
    assert read_brought(kind.name, kind.content) == draft


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("merged.xlsx", merged_beyond_measure),
        ("paragraphs.docx", many_paragraphs),
        ("spaces.pdf", spaces_in_a_pdf),
    ],
)
def test_a_paper_that_unfolds_beyond_all_memory_is_refused_by_name(name: str, made: Callable[[], bytes]) -> None:
    content = made()
    assert len(content) < 2_000_000
    with pytest.raises(TooMuchToRead) as refused:
        read_paper(name, content)
    assert refused.value.sentence.startswith(f"{name} takes far longer to read than a plan can")


def test_why_a_paper_cannot_be_read_is_told_as_it_was_there(tmp_path: Path) -> None:
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes(header_not_first().content[:300])
    with pytest.raises(Damaged) as refused:
        read_file(cut)
    assert refused.value.facts == {"name": "cut.xlsx", "kind": "an Office file"}


def test_what_goes_wrong_there_goes_wrong_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        confined(int, "twelve")


def test_as_much_as_is_allowed_may_be_taken_and_no_more() -> None:
    assert len(confined(bytes, MEMORY // 4)) == MEMORY // 4
    with pytest.raises(Exceeded):
        confined(bytes, MEMORY * 2)


def test_after_a_paper_that_was_too_heavy_the_next_is_read() -> None:
    with pytest.raises(TooMuchToRead):
        read_paper("paragraphs.docx", many_paragraphs())
    kind = header_not_first()
    assert isinstance(read_paper(kind.name, kind.content), Draft)
