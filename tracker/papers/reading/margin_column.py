"""A column at the right of a page of text, in which minutes say whose each paragraph is: "Ring them.        Clerk"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tracker.rules.owners import OwnerKind, split_owners

_TAILED = re.compile(r"(?P<text>\s*\S(?:\S| {1,3}(?! ))*)\s{4,}(?P<tail>\S(?:\S| (?! )){0,27})\s*$")
"""A line of words, and behind one wide gap a few letters more."""
_LEFTMOST = 50
"""Where the column begins at the earliest, in letters."""
_BAND = 10
"""Letters by which what stands in it begins further to the right: it may end at one edge instead."""
_FEWEST, _MOSTLY, _OVER = 4, 0.6, 0.08
"""Lines with something in the column, the share of it that names people, and of other lines that run into it."""


def without_margin(lines: Sequence[str]) -> tuple[list[str], dict[int, str]]:
    """The lines without such a column, and by the number of its line what stood in it; where none is, all as it was."""
    words, margin = list(lines), _margin_of(lines)
    for at, found in margin.items():
        words[at] = found["text"]
    return words, {at: found["tail"] for at, found in margin.items()}


def _margin_of(lines: Sequence[str]) -> Mapping[int, re.Match[str]]:
    tailed = {at: found for at, line in enumerate(lines) if (found := _TAILED.match(line.expandtabs(8)))}
    named = [found.start("tail") for found in tailed.values() if _names(found["tail"])]
    lefts = sorted({start for start in named if start >= _LEFTMOST}, reverse=True)
    left = max(lefts, key=lambda left: sum(left <= start <= left + _BAND for start in named), default=0)
    inside = {at: found for at, found in tailed.items() if left <= found.start("tail") <= left + _BAND}
    owned = sum(left <= start <= left + _BAND for start in named)
    over = sum(_crosses(line, left) for at, line in enumerate(lines) if at not in tailed)
    if owned < max(_FEWEST, _MOSTLY * len(inside)) or over > _OVER * len(lines):
        return {}
    return inside


def _crosses(line: str, left: int) -> bool:
    """Whether words run on over where the column begins, as in no table or foot of a page."""
    return bool(line[left - 3 : left].strip() and line[left:].strip()) and "    " not in line.strip()


def _names(tail: str) -> bool:
    owners = split_owners(tail)
    return bool(owners) and all(owner.kind is not OwnerKind.UNKNOWN for owner in owners)


def ends_there(text: str) -> bool:
    """Whether words beside which something stands in the margin are the last of their paragraph."""
    return text.rstrip().endswith((".", "!", "?", ":", ")", "”"))
