"""What a page prints at its foot and on top of the next, in texts that were saved with their pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

_COUNTED = re.compile(r"\W*page\s+(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
"""A line that holds nothing but the number of its page."""
_FOOT = re.compile(r"[^\t]*[^\W\d][^\t]{4,120}(?:\t[^\t]{4,120})?\t\s*\d{1,3}\s*")
"""The name of the paper, perhaps of the section as well, and the number of the page, with tabs between."""
_FOLIO = re.compile(
    r"(?P<name>[^\t]{3,120}?)[\s|–—-]+(?P<page>page\s+)?(?P<number>\d{1,3})(?P<all>\s*(?:of|/)\s*\d{1,3})?",
    re.IGNORECASE,
)
"""The name of the paper or of those who wrote it, and behind it the number of the page."""
_PART = re.compile(
    r"(?:recommendation|priority|objective|action|area|item|standard|finding|theme|goal|aim|strand|step|phase|stage|part"
    r"|section|appendix|annexe?|table|figure|question|no\.?|number|week|day|year|term|enquiry|domain|outcome|indicator"
    r"|issue|risk|principle|requirement|level|tier|quarter|milestone|project|target|pillar|chapter|group|team|ward|site"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|\W)$",
    re.IGNORECASE,
)
"""What stands before a number that counts parts of the paper, not its pages."""
_NAMED = 3
"""Words from which a line may name a paper."""
_NEAR = 3
"""Lines above and below the number among which the name of the paper stands."""
_FEWEST = 2
"""Pages at least, from which a line that comes again at their ends is printed on each."""


def ends_of_pages(lines: Sequence[str]) -> frozenset[int]:
    """The lines by the numbers of pages: these, where they count on, and what is printed beside more than one.

    So do lines of their own that end in the number.
    """
    feet = frozenset(at for at in range(len(lines)) if is_foot(lines, at))
    return _by_numbers(lines) | _by_folios(lines) | feet


def is_foot(lines: Sequence[str], at: int) -> bool:
    """Whether a line with tabs is printed at the foot of a page: below it nothing, and above it no row like it."""
    if not _FOOT.fullmatch(lines[at]) or (at + 1 < len(lines) and lines[at + 1].strip()):
        return False
    above = lines[at - 1] if at else ""
    return above.count("\t") != lines[at].count("\t") and at + 1 < len(lines)


def _by_folios(lines: Sequence[str]) -> frozenset[int]:
    """Lines by themselves that say the same with a number behind it that counts up, or which of how many pages."""
    sure: set[int] = set()
    named: dict[str, dict[int, int]] = defaultdict(dict)
    for at, line in enumerate(lines):
        found = _FOLIO.fullmatch(line.strip()) if line.strip() and not _has_neighbour(lines, at) else None
        if found and found["page"] and found["all"]:
            sure.add(at)
        elif found and len(found["name"].split()) >= _NAMED and not _PART.search(found["name"]):
            named[found["name"]][at] = int(found["number"])
    counting = (pages for pages in named.values() if len(pages) >= _FEWEST and _counts_up(list(pages.values())))
    return frozenset(sure.union(*counting))


def _has_neighbour(lines: Sequence[str], at: int) -> bool:
    return any(lines[near].strip() for near in (at - 1, at + 1) if 0 <= near < len(lines))


def _counts_up(numbers: Sequence[int]) -> bool:
    return all(before < after for before, after in pairwise(numbers))


def _by_numbers(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of pages alone on their lines, and what comes again beside them."""
    counted = {at: int(found[1]) for at, line in enumerate(lines) if (found := _COUNTED.fullmatch(line.strip()))}
    numbers = list(counted.values())
    if len(numbers) < _FEWEST or not _counts_up(numbers):
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
