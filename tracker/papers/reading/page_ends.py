"""What a page prints at its foot and on top of the next, in texts that were saved with their pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_COUNTED = re.compile(r"\W*page\s+(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
"""A line that holds nothing but the number of its page."""
_FOOT = re.compile(r"[^\t]*[^\W\d][^\t]{4,120}(?:\t[^\t]{4,120})?\t\s*\d{1,3}\s*")
"""The name of the paper, perhaps of the section as well, and the number of the page, with tabs between."""
_NEAR = 3
"""Lines above and below the number among which the name of the paper stands."""
_FEWEST = 2
"""Pages at least, from which a line that comes again at their ends is printed on each."""


def ends_of_pages(lines: Sequence[str]) -> frozenset[int]:
    """The lines by the numbers of pages: these, where they count on, and what is printed beside more than one.

    So do lines of their own that end in the number.
    """
    return _by_numbers(lines) | frozenset(at for at in range(len(lines)) if is_foot(lines, at))


def is_foot(lines: Sequence[str], at: int) -> bool:
    """Whether a line with tabs is printed at the foot of a page: below it nothing, and above it no row like it."""
    if not _FOOT.fullmatch(lines[at]) or (at + 1 < len(lines) and lines[at + 1].strip()):
        return False
    above = lines[at - 1] if at else ""
    return above.count("\t") != lines[at].count("\t") and at + 1 < len(lines)


def _by_numbers(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of pages alone on their lines, and what comes again beside them."""
    counted = {at: int(found[1]) for at, line in enumerate(lines) if (found := _COUNTED.fullmatch(line.strip()))}
    numbers = list(counted.values())
    if len(numbers) < _FEWEST or numbers != sorted(set(numbers)):
        return frozenset()
    beside = [(at, near) for at in counted for near in _beside(lines, at)]
    pages = Counter(text for _, text in {(at, _printed(lines[near])) for at, near in beside})
    again = {near for _, near in beside if pages[_printed(lines[near])] >= _FEWEST}
    return frozenset(again.union(counted))


def _beside(lines: Sequence[str], at: int) -> Iterator[int]:
    """The nearest line above a number and the nearest below it, if they are near."""
    for reach in (range(at - 1, max(-1, at - 1 - _NEAR), -1), range(at + 1, min(len(lines), at + 1 + _NEAR))):
        near = next((number for number in reach if lines[number].strip()), None)
        if near is not None:
            yield near


def _printed(line: str) -> str:
    return " ".join(line.split())
