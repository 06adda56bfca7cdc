"""Where a line of text ends because the page did, and where because the writer meant it."""

from __future__ import annotations

import re

_PARTED = re.compile(r"\S\s+(?:[–—|/-]|->)\s+(?=\S)")
"""What parts an action from its owner and date on one line; lines with as many of them stand each by itself."""
_CHARGED = re.compile(r"\[[A-Z][A-Za-z]?[A-Z]{1,2}\]\s+\S|[a-z][a-z0-9_-]{2,15}\s?:\s+[A-Z]")
"""Somebody's initials in brackets, or short name in small letters, in front of what they are to do."""
_HARD_END = re.compile(r"(?<=\S)\\$", re.MULTILINE)
"""What ends a line in Markdown for good."""
_SENTENCE_END = (".", "!", "?", ":", ";", ")", "”", '"')


def goes_on(last: str, source: str, indent: int, width: int) -> bool:
    """Whether a line is the next of a paragraph that was broken to fit a page's width, rather than a new one.

    It was if its first word would not have fitted on the line above, `last`, which is set in by `indent`.
    """
    if len(_PARTED.findall(last)) == len(_PARTED.findall(source)) > 1 or _CHARGED.match(source.strip()):
        return False
    if _HARD_END.search(last):
        return False
    if source.strip()[:1].islower():
        return not last.endswith((".", "!", "?"))
    full = len(last) + indent + 1 + len(source.split(maxsplit=1)[0]) >= width - 4
    ended = last.endswith(_SENTENCE_END) or ":" in source[:40] or (" / " in last and " / " in source)
    return full and 60 <= len(last) <= 140 and not ended


def without_hard_ends(source: str) -> str:
    """The lines of a text without the marks that only end them."""
    return _HARD_END.sub("", source)
