"""How tables of phrases are written: several to a line, two blanks between, each a small regular expression."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.pattern import Pattern


def each(table: str) -> tuple[str, ...]:
    """The phrases of a table in their order; a line that starts with "|" goes on with the phrase before it."""
    whole = re.sub(r"\n\s*\|", "|", table)
    return tuple(phrase for line in whole.splitlines() for phrase in line.strip().split("  ") if phrase)


def joined(table: str) -> str:
    """A table whose lines may end in a backslash, with the line after it put to each of them."""
    return re.sub(r"\\\n\s*", "", table)


def phrases(table: str) -> str:
    """The phrases of a table as one alternation."""
    return "|".join(each(table))


def any_of(table: str, before: str = r"\b", after: str = r"\b") -> Pattern:
    """A pattern for any phrase of a table between what must stand before it and after it."""
    return Pattern(f"{before}(?:{phrases(table)}){after}")


def words(table: str) -> frozenset[str]:
    """The single words of a table."""
    return frozenset(table.split())
