"""Read a paper, wherever it comes from: bytes or a file in, a draft out, by what people told of its columns.

What comes from people is opened in a process of its own, within limits (issue 3.11).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from bot.confined import Exceeded, confined, load_before
from tracker.papers import grid
from tracker.papers.again import PaperToRead
from tracker.papers.draft import Draft
from tracker.papers.refusals import TooMuchToRead
from tracker.papers.understanding.columns.told import NOTHING_TOLD, Told
from tracker.papers.working_copy import WorkingCopy, found_in

load_before("bot.reading", "tracker.papers.reading.files", "tracker.papers.understanding.understand")

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def read_paper(name: str, content: bytes, told: Told = NOTHING_TOLD) -> Draft:
    """The plan in a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead.

    """
    return _confined(name, read_trusted, name, content, told)


def read_again(paper: PaperToRead) -> Draft:
    """What a paper holds by what was told of it meanwhile. Raises as above."""
    return read_paper(paper.name, paper.content, paper.told)


def read_brought(name: str, content: bytes, told: Told = NOTHING_TOLD) -> Draft | WorkingCopy:
    """What somebody hands over: a working copy of a plan that comes back, else the plan in a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead.

    """
    return _confined(name, _brought, name, content, told)


def read_file(path: Path, told: Told = NOTHING_TOLD) -> Draft:
    """The plan in a file, which is not opened where it is too large for a paper.

    Raises:
        UnreadablePaper: with a sentence that says why, and what to send instead. FileNotFoundError: there is none.

    """
    return _confined(path.name, _in_file, path, told)


def read_trusted(name: str, content: bytes, told: Told = NOTHING_TOLD) -> Draft:
    """The plan in a paper that nobody sent: one of Chaser's own, read here and now. Raises as above."""
    from tracker.papers.reading import files

    return _understood(files.read_paper(name, content), told)


def _confined(name: str, read: Callable[_Given, _Made], *args: _Given.args, **kwargs: _Given.kwargs) -> _Made:
    try:
        return confined(read, *args, **kwargs)
    except Exceeded as error:
        raise TooMuchToRead(name=name) from error


def _brought(name: str, content: bytes, told: Told) -> Draft | WorkingCopy:
    from tracker.papers.reading import files

    paper = files.read_paper(name, content)
    return found_in(paper) or _understood(paper, told)


def _in_file(path: Path, told: Told) -> Draft:
    from tracker.papers.reading import files

    return _understood(files.read_file(path), told)


def _understood(paper: grid.Paper, told: Told) -> Draft:
    from tracker.papers.understanding.understand import understand

    return understand(paper, told)
