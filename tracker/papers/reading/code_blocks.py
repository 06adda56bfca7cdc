"""Blocks of another language within a text: fenced code, which is no part of what is planned, and parts in HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = re.compile(r"\s{0,3}(?P<fence>```+|~~~+)\s*\{?\.?(?P<language>[A-Za-z][\w+#.-]*)")
_TABLE, _TABLE_END = re.compile(r"\s{0,3}<table\b", re.IGNORECASE), re.compile(r"</table>\s*$", re.IGNORECASE)
_MARKUP = re.compile(r"\s{0,3}<(?:p|ul|ol|dl|h[1-6]|div)\b[^>]*>", re.IGNORECASE)
_TAGGED = re.compile(r"\s*(?:</?[a-z][a-z0-9]*\b[^>]*>|&[a-z]+;|$)", re.IGNORECASE)
_LEAST = 3
"""Lines; fewer only set out a picture or a line within another text."""
_READABLE = frozenset({"text", "txt", "plain", "plaintext", "markdown", "md", "csv", "tsv", "table", "html"})
"""Languages that people write plans in, fenced so that they keep their looks."""


def code_end(lines: Sequence[str], at: int) -> int:
    """The line after the block of code that begins at a line; 0 where none begins, or none ends."""
    opening = _OPENING.match(lines[at])
    if opening is None or opening["language"].casefold() in _READABLE:
        return 0
    closing = (number for number in range(at + 1, len(lines)) if lines[number].strip() == opening["fence"])
    return next(closing, -1) + 1


def markup_end(lines: Sequence[str], at: int) -> int:
    """The line after the table or the page in HTML that begins at a line; 0 where none begins, or no table ends."""
    if _TABLE.match(lines[at]):
        closing = (number for number in range(at, len(lines)) if _TABLE_END.search(lines[number]))
        return next(closing, -1) + 1
    if not _MARKUP.match(lines[at]):
        return 0
    end = next((number for number in range(at, len(lines)) if not _TAGGED.match(lines[number])), len(lines))
    tagged = sum(bool(line.strip()) for line in lines[at:end])
    return end if tagged >= _LEAST else 0
