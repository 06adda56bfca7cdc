"""Blocks of another language within a text: fenced code, which is no part of what is planned, and HTML's tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = re.compile(r"\s{0,3}(?P<fence>```+|~~~+)\s*\{?\.?(?P<language>[A-Za-z][\w+#.-]*)")
_TABLE, _TABLE_END = re.compile(r"\s{0,3}<table\b", re.IGNORECASE), re.compile(r"</table>\s*$", re.IGNORECASE)
_READABLE = frozenset({"text", "txt", "plain", "plaintext", "markdown", "md", "csv", "tsv", "table", "html"})
"""Languages that people write plans in, fenced so that they keep their looks."""


def code_end(lines: Sequence[str], at: int) -> int:
    """The line after the block of code that begins at a line; 0 where none begins, or none ends."""
    opening = _OPENING.match(lines[at])
    if opening is None or opening["language"].casefold() in _READABLE:
        return 0
    closing = (number for number in range(at + 1, len(lines)) if lines[number].strip() == opening["fence"])
    return next(closing, -1) + 1


def table_end(lines: Sequence[str], at: int) -> int:
    """The line after the table in HTML that begins at a line; 0 where none begins, or none ends."""
    if not _TABLE.match(lines[at]):
        return 0
    closing = (number for number in range(at, len(lines)) if _TABLE_END.search(lines[number]))
    return next(closing, -1) + 1
