"""To which other actions words point: "See Action 4) in Improvement Areas 20 & 2", "As Action 1" (domain 1.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LIST = r"\d{1,3}\)?(?:\s*(?:,|&|and|/|\+)\s*\d{1,3}\b\)?)*"
_POINTS = re.compile(
    r"\b(?:see(?:\s+also)?|as(?:\s+(?:per|in|for|under))?|within|under|links?\s+(?:to|with)|linked\s+(?:to|with)"
    r"|refer\s+to|same\s+as|depends\s+on)"
    rf"\s+actions?\s+(?P<numbers>{_LIST})"
    rf"(?:\s+(?:in|of|under)\s+(?:improvement\s+)?areas?\s+(?P<areas>{_LIST}))?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_REF = re.compile(r"(?P<block>[^/]+)/A(?P<number>\d+)(?:[./]|$)")


@dataclass(frozen=True)
class Link:
    """The printed number of another action, and of the areas that it stands under; without any the same as here."""

    number: str
    areas: frozenset[str] = frozenset()

    def leads_to(self, ref: str, areas: frozenset[str], *, is_same_block: bool) -> bool:
        """Whether it means the action of a printed reference, which stands under areas of these numbers."""
        found = _REF.match(ref)
        if found is None or found["number"] != self.number:
            return False
        return bool(areas & self.areas) if self.areas else is_same_block


def links(text: str) -> tuple[Link, ...]:
    """All that a text points to, in order, each once."""
    found = (
        Link(number, frozenset(_NUMBER.findall(match["areas"] or "")))
        for match in _POINTS.finditer(text)
        for number in _NUMBER.findall(match["numbers"])
    )
    return tuple(dict.fromkeys(found))
