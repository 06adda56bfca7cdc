"""Printed references of blocks and actions, `IA1+4/A3/S2`: stable, and different for each (domain 1.2)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

_NUMBERED = re.compile(r"^\s*([A-Za-z][A-Za-z .]*?)\s*(\d+)")


@dataclass(frozen=True)
class Printed:
    """Where a paper prints an action: the headings above it as (text, number), the numbered action, its place in it."""

    headings: tuple[tuple[str, str], ...] = ()
    number: str = ""
    parent: str = ""
    """The words of the numbered action of which it is a part; empty where it is one itself."""
    sub: int = 1

    @property
    def area(self) -> frozenset[str]:
        """The headings, in whichever order they are printed."""
        return frozenset(plain(text) for text, _ in self.headings)


@dataclass(frozen=True)
class Reference:
    """An action's printed reference, with that of its block and of the numbered action above it, if there is one."""

    ref: str
    block: str
    parent: str = ""


def references(printed: Sequence[Printed]) -> tuple[Reference, ...]:
    """The references of a plan's actions in the order of its paper; those without a number are counted."""
    codes: dict[frozenset[str], str] = {}
    parents: dict[tuple[str, str, str], str] = {}
    counts: dict[str, int] = {}
    taken: set[str] = set()
    found: list[Reference] = []
    for one in printed:
        if one.area not in codes:
            codes[one.area] = block_code(one.headings, len(codes) + 1, set(codes.values()))
        code = codes[one.area]
        above = (code, one.number, one.parent)
        if above not in parents or not one.parent:
            counts[code] = counts.get(code, 0) + 1
            parents[above] = free(f"{code}/A{one.number or counts[code]}", taken)
            taken.add(parents[above])
        ref = parents[above]
        if one.parent:
            ref = free(f"{ref}/S{one.sub}", taken)
            taken.add(ref)
        found.append(Reference(ref, code, parents[above] if one.parent else ""))
    return tuple(found)


def plain(text: str) -> str:
    """Words without regard to case and spacing, to be compared."""
    return " ".join(text.split()).casefold()


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
