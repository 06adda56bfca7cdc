"""What a paper leaves open, asked once for all rows that it concerns, never guessed."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.draft import DraftAction, DraftQuestion
from tracker.papers.understanding.about import About
from tracker.papers.understanding.found import Found


def questions_about(found: Sequence[Found], actions: Sequence[DraftAction], known: About) -> tuple[DraftQuestion, ...]:
    """The questions, those that hold up most rows first."""
    return ()
