"""A page that was filled in by a reply: lines that begin with a number, some of them left empty."""

from __future__ import annotations

import re

_EMPTY = re.compile(r"\s*#?\d{1,6}\s*:\s*")
_NUMBERED = re.compile(r"\s*#?\d{1,6}\b")


def filled_in(words: str) -> str:
    """The words without the lines of a page that were left empty (`47:`), which say nothing of their action.

    A number on a line of its own with words in the next one belongs to those: that line was filled in below.
    """
    kept: list[str] = []
    following = ""
    for line in reversed(words.split("\n")):
        if _EMPTY.fullmatch(line) and (not following or _NUMBERED.match(following)):
            continue
        kept.insert(0, line)
        following = line if line.strip() else following
    return "\n".join(kept) if following else words
