"""Blocks of another language within a text: fenced code, which is no part of what is planned, and parts in HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = re.compile(r"\s{0,3}(?P<fence>```+|~~~+)\s*\{?\.?(?P<language>[A-Za-z][\w+#.-]*)")
_WHOLE = re.compile(r"\s{0,3}<(?P<tag>table|ul|ol|dl)\b", re.IGNORECASE)
"""What holds its lines until it is closed, also those without a tag of their own."""
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
    """The line after the table, list or page in HTML that begins at a line; 0 where none begins, or no table ends."""
    if end := _closed(lines, at):
        return end
    if not _MARKUP.match(lines[at]):
        return 0
    end = at
    while end < len(lines) and (inner := _closed(lines, end) or (end + 1 if _TAGGED.match(lines[end]) else 0)):
        end = inner
    tagged = sum(bool(line.strip()) for line in lines[at:end])
    return end if tagged >= _LEAST else 0


def _closed(lines: Sequence[str], at: int) -> int:
    """The line after the table or list that begins at a line; 0 where none does, or it is never closed."""
    opening = _WHOLE.match(lines[at])
    if opening is None:
        return 0
    tags = re.compile(rf"<(?P<end>/?){opening['tag']}\b", re.IGNORECASE)
    depth = 0
    for number in range(at, len(lines)):
        depth += sum(-1 if tag["end"] else 1 for tag in tags.finditer(lines[number]))
        if depth <= 0:
            return number + 1
    return 0
