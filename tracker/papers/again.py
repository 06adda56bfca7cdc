"""A paper that is read again: what is read, what came of it, and that it has not been read yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tracker.papers.draft import Draft
from tracker.papers.refusals import UnreadablePaper
from tracker.papers.understanding.columns.told import Told


@dataclass(frozen=True)
class PaperToRead:
    """A paper's file, and what people told of its columns."""

    name: str
    content: bytes = field(repr=False)
    told: Told


@dataclass(frozen=True)
class Reading:
    """What came of reading a paper: what it holds, or why it cannot be read."""

    paper: PaperToRead
    _found: Draft | UnreadablePaper

    @classmethod
    def of(cls, paper: PaperToRead, read: Callable[[PaperToRead], Draft]) -> Reading:
        """Read it."""
        try:
            return cls(paper, read(paper))
        except UnreadablePaper as refusal:
            return cls(paper, refusal)

    def draft(self) -> Draft:
        """What the paper holds.

        Raises:
            UnreadablePaper: it cannot be read.

        """
        if isinstance(self._found, UnreadablePaper):
            raise self._found
        return self._found


class Unread(Exception):
    """A paper must be read before this can be done: all of it is undone, since no transaction waits for a reader."""

    def __init__(self, paper: PaperToRead) -> None:
        """`paper` is to be read with exactly this told of it."""
        super().__init__(paper.name)
        self.paper = paper
