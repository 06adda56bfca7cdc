"""Read a paper, wherever it comes from: bytes or a file in, a draft out."""

from __future__ import annotations

from pathlib import Path

from tracker.papers import grid
from tracker.papers.draft import Draft
from tracker.papers.working_copy import WorkingCopy, found_in


def read_paper(name: str, content: bytes) -> Draft:
    """The plan in a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead.

    """
    from tracker.papers.reading import files

    return _understood(files.read_paper(name, content))


def read_brought(name: str, content: bytes) -> Draft | WorkingCopy:
    """What somebody hands over: a working copy of a plan that comes back, else the plan in a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead.

    """
    from tracker.papers.reading import files

    paper = files.read_paper(name, content)
    return found_in(paper) or _understood(paper)


def read_file(path: Path) -> Draft:
    """The plan in a file, which is not opened where it is too large for a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead. FileNotFoundError: there is none.

    """
    from tracker.papers.reading import files

    return _understood(files.read_file(path))


def _understood(paper: grid.Paper) -> Draft:
    from tracker.papers.understanding.understand import understand

    return understand(paper)
