"""What a page prints at its foot and on top of the next, in texts that were saved with their pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_COUNTED = re.compile(r"\W*page\s+(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
"""A line that holds nothing but the number of its page."""
_NEAR = 3
"""Lines above and below the number among which the name of the paper stands."""
_FEWEST = 2
"""Pages at least, from which a line that comes again at their ends is printed on each."""


def ends_of_pages(lines: Sequence[str]) -> frozenset[int]:
    """The lines by the numbers of pages: these, where they count on, and what is printed beside more than one."""
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
