"""Printed references of blocks and actions, `IA1+4/A3/S2`: stable, and different for each (domain 1.2)."""

from __future__ import annotations

import re
from collections.abc import Collection

_NUMBERED = re.compile(r"^\s*([A-Za-z][A-Za-z .]*?)\s*(\d+)")


def block_code(headings: tuple[tuple[str, str], ...], position: int, taken: Collection[str]) -> str:
    """How a block begins its references, from the headings above it as (text, number).

    Under "Improvement Area 1" and "Improvement Area 4" it is `IA1+4`; under headings that carry only numbers `A1+4`;
    else `B` with its position, counted from 1.
    """
    found = [_NUMBERED.match(text) for text, _ in headings]
    first = found[0] if found else None
    if first is not None and all(found):
        letters = "".join(word[0] for word in first[1].split()).upper()
        code = letters + "+".join(match[2] for match in found if match)
    elif headings and all(number for _, number in headings):
        code = "A" + "+".join(number for _, number in headings)
    else:
        code = f"B{position}"
    return free(code, taken)


def free(ref: str, taken: Collection[str]) -> str:
    """A reference that nothing else has: a paper may print a number twice."""
    found, more = ref, 1
    while found in taken:
        more += 1
        found = f"{ref}.{more}"
    return found
