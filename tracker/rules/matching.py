"""Which action of a corrected paper is which of the plan: by area, reference and position, only then by text (1.7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from tracker.rules.references import plain

_REWORDED, _RELATED = 0.6, 0.34
"""Share of words that two texts have in common: the same thing said again, and at least about the same thing."""
_NEAR = 40
"""Actions among which one without a pair is looked for."""


@dataclass(frozen=True)
class Standing:
    """An action as far as it can be told from others: its area, its reference within that, and its words."""

    area: frozenset[str]
    ref: str
    """Within the area, as `A3/S2`: what the areas are called may change."""
    text: str


@dataclass(frozen=True)
class Matched:
    """Positions in the plan and in the paper that are the same action, and what stands in one of them only."""

    pairs: tuple[tuple[int, int], ...]
    gone: tuple[int, ...]
    new: tuple[int, ...]


def match(before: Sequence[Standing], after: Sequence[Standing]) -> Matched:
    """Pair a plan's actions with those of a paper, each with one at most.

    Two different actions may be worded nearly alike, so words alone pair only what they pair in one way. In each step,
    from the surest to the least sure, what is paired is out of the way of the next.
    """
    found = _Pairing(before, after)
    found.alone_by(lambda one: (one.area, one.ref, plain(one.text)))
    found.alone_by(lambda one: (one.area, plain(one.text)))
    found.in_place(lambda area: area, _REWORDED)
    found.alone_by(lambda one: plain(one.text))
    renamed = found.renamed()
    found.in_place(lambda area: renamed.get(area, area), _RELATED)
    found.between_neighbours(renamed)
    pairs = tuple(sorted(found.pairs.items()))
    taken = set(found.pairs.values())
    return Matched(
        pairs,
        tuple(at for at in range(len(before)) if at not in found.pairs),
        tuple(at for at in range(len(after)) if at not in taken),
    )


def likeness(one: str, other: str) -> float:
    """The share of words that two texts have in common, from 0 to 1; two empty texts are alike."""
    words, others = Counter(plain(one).split()), Counter(plain(other).split())
    total = words.total() + others.total()
    return 2 * (words & others).total() / total if total else 1.0


class _Pairing:
    """The pairs found so far, as positions before and after."""

    def __init__(self, before: Sequence[Standing], after: Sequence[Standing]) -> None:
        self._before = before
        self._after = after
        self.pairs: dict[int, int] = {}
        self._taken: set[int] = set()

    def alone_by(self, trait: Callable[[Standing], Hashable]) -> None:
        """Pair those of which there is one on either side with the same trait."""
        left = _by(trait, self._before, self._open_before())
        right = _by(trait, self._after, self._open_after())
        for key, positions in left.items():
            others = right.get(key, [])
            if len(positions) == len(others) == 1:
                self._pair(positions[0], others[0])

    def in_place(self, area_of: Callable[[frozenset[str]], frozenset[str]], least: float) -> None:
        """Pair what stands under the same reference of the same area, where the words are alike enough."""
        right = _by(lambda one: (one.area, one.ref), self._after, self._open_after())
        for at in self._open_before():
            one = self._before[at]
            for other in right.get((area_of(one.area), one.ref), [])[:1]:
                if other not in self._taken and likeness(one.text, self._after[other].text) >= least:
                    self._pair(at, other)

    def renamed(self) -> dict[frozenset[str], frozenset[str]]:
        """What each area is called now, as most of its actions that were found again show."""
        moves: dict[frozenset[str], Counter[frozenset[str]]] = {}
        for at, other in self.pairs.items():
            moves.setdefault(self._before[at].area, Counter())[self._after[other].area] += 1
        return {area: counted.most_common(1)[0][0] for area, counted in moves.items()}

    def between_neighbours(self, renamed: dict[frozenset[str], frozenset[str]]) -> None:
        """Pair what is left over in order, between the same two pairs of an area, where the words are alike."""
        for at in self._open_before():
            one = self._before[at]
            first, last = self._gap(at)
            for other in range(first, last):
                candidate = self._after[other]
                same_area = renamed.get(one.area, one.area) == candidate.area
                if same_area and likeness(one.text, candidate.text) >= _REWORDED:
                    self._pair(at, other)
                    break

    def _gap(self, at: int) -> tuple[int, int]:
        """Where in the paper the open positions lie that follow what was found of the action before this one."""
        earlier = next((self.pairs[near] for near in range(at - 1, -1, -1) if near in self.pairs), -1)
        most = min(len(self._after), earlier + 1 + _NEAR)
        last = next((near for near in range(earlier + 1, most) if near in self._taken), most)
        return earlier + 1, last

    def _pair(self, at: int, other: int) -> None:
        self.pairs[at] = other
        self._taken.add(other)

    def _open_before(self) -> list[int]:
        return [at for at in range(len(self._before)) if at not in self.pairs]

    def _open_after(self) -> list[int]:
        return [at for at in range(len(self._after)) if at not in self._taken]


def _by(
    trait: Callable[[Standing], Hashable], rows: Sequence[Standing], positions: Iterable[int]
) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for at in positions:
        found.setdefault(trait(rows[at]), []).append(at)
    return found
