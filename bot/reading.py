"""Read a paper, wherever it comes from: bytes in, a draft out."""

from __future__ import annotations

from tracker.papers.draft import Draft


def read_paper(name: str, content: bytes) -> Draft:
    """The plan in a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead.

    """
    from tracker.papers.reading import files
    from tracker.papers.understanding.understand import understand

    return understand(files.read_paper(name, content))
