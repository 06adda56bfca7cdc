"""Texts cut by the end of a page or a cell: whether one goes on with another, and how they are joined."""

from __future__ import annotations

from dataclasses import replace

from tracker.papers.grid import Cell

_ENDS = (".", "!", "?", ":", ";", "”", '"')
_HANGING = {
    *(
        "and",
        "or",
        "of",
        "to",
        "the",
        "a",
        "an",
        "in",
        "on",
        "for",
        "with",
        "by",
        "from",
        "about",
        "that",
        "which",
        "as",
    ),
    *("at", "be", "is", "are", "will", "not", "their", "its", "our", "into", "including", "between", "through", "via"),
}
"""Words that no sentence ends with."""


def looks_unfinished(text: str) -> bool:
    """Whether a text breaks off: no stop at its end."""
    return bool(text.strip()) and not text.rstrip().endswith(_ENDS)


def breaks_off(text: str) -> bool:
    """Whether a text surely breaks off: it ends with a comma, a dash or a word that wants another."""
    bare = text.rstrip()
    last = bare.rsplit(None, 1)[-1].casefold().strip("(“\"'") if bare else ""
    return bare.endswith((",", "-", "–", "/", "&", "(")) or last in _HANGING


def continues(before: str, after: str, broken: bool) -> bool:
    """Whether `after` goes on with `before`. Where a page ends between them less is asked for.

    A new action begins with a capital; a sentence that goes on begins small, or follows a text that breaks off.
    """
    first = after.strip()[:1]
    if not before.strip() or not first:
        return False
    small = first.islower() or first in ",;.)&–-/"
    if broken:
        return (
            small
            or (looks_unfinished(before) and breaks_off(before))
            or (looks_unfinished(before) and not first.isupper())
        )
    return small and looks_unfinished(before) and (breaks_off(before) or first.islower())


def join_words(before: str, after: str) -> str:
    """Two pieces of one text; a piece that ends with a hyphen is joined without a space (RULES 3)."""
    if not before or not after:
        return before or after
    if before.endswith("-") and not before.endswith((" -", "--")) and after[:1].islower():
        return before + after
    return f"{before} {after}" if "\n" not in before + after else f"{before}\n{after}"


def join_cells(before: Cell, after: Cell) -> Cell:
    """A cell and what goes on with it."""
    struck = " ".join(filter(None, (before.struck, after.struck)))
    return replace(before, text=join_words(before.text, after.text), struck=struck, day=before.day or after.day)
