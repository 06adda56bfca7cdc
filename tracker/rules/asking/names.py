"""Plans, people, areas and tags by the names that a question gives them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.rules.asking.grammar import NOISE
from tracker.rules.asking.query import Known, KnownArea
from tracker.rules.dates.parts import plain_word

_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SHORTEST_PART = 4
"""Letters of the shortest word that stands for a whole area by itself."""


def fold(text: str) -> str:
    """Words without case, accents and possessive, so that "José's" is "jose"."""
    return " ".join(word.removesuffix("'s").removesuffix("’s") for word in plain_word(text).split())


@dataclass(frozen=True)
class Named:
    """What a few words name; empty where they name nothing."""

    people: tuple[int, ...] = ()
    areas: tuple[int, ...] = ()
    tag: str = ""

    def __bool__(self) -> bool:
        """Whether anything is named."""
        return bool(self.people or self.areas or self.tag)


class Names:
    """Everything that a question may name, ready to be looked up."""

    def __init__(self, known: Known) -> None:
        """Index what is known."""
        self._known = known
        self.plans = {plan.key.casefold(): plan.key for plan in known.plans}
        self._people: defaultdict[str, set[int]] = defaultdict(set)
        for person in known.people:
            for name in (person.name, *person.aliases):
                self._add(person.person_id, name)
        self._tags = {fold(tag): tag for tag in known.tags}

    def plans_called(self, words: str) -> tuple[str, ...]:
        """Plans whose title has all these words."""
        sought = {word for word in fold(words).split() if word not in NOISE}
        return tuple(plan.key for plan in self._known.plans if sought and sought <= _words(plan.title))

    def in_full(self) -> tuple[str, ...]:
        """Names and titles of several words, longest first: they may hold words that mean something else alone."""
        names = {name for person in self._known.people for name in (person.name, *person.aliases)}
        names |= {area.title for area in self._known.areas}
        return tuple(sorted((name for name in names if " " in name.strip()), key=lambda name: (-len(name), name)))

    def look_up(self, words: str, plans: tuple[str, ...]) -> Named:
        """What words name: a person or a team first, then a tag, then an area of these plans (of all without any)."""
        folded = fold(words)
        if folded in self._people:
            return Named(people=tuple(sorted(self._people[folded])))
        if folded in self._tags:
            return Named(tag=self._tags[folded])
        return Named(areas=self.areas(folded, plans))

    def by_initials(self, letters: str, plans: tuple[str, ...], *, exact: bool) -> tuple[int, ...]:
        """Who has these initials in these plans; `exact` asks for the same capitals."""
        sought = letters.removesuffix("'s").replace(".", "")
        found = {
            person.person_id
            for person in self._known.people
            for plan, initials in person.initials
            if (not plans or plan in plans)
            and (initials == sought if exact else initials.casefold() == sought.casefold())
        }
        return tuple(sorted(found))

    def areas(self, folded: str, plans: tuple[str, ...]) -> tuple[int, ...]:
        """Areas whose title has all these words, or is numbered so."""
        sought = {word for word in folded.split() if word not in NOISE}
        if not any(len(word) >= _SHORTEST_PART for word in sought):
            return ()
        return tuple(area.area_id for area in self._areas_of(plans) if sought <= _words(area.title))

    def areas_numbered(self, numbers: Iterable[str], plans: tuple[str, ...]) -> tuple[int, ...]:
        """Areas with any of these printed numbers."""
        sought = {number.casefold() for number in numbers}
        return tuple(area.area_id for area in self._areas_of(plans) if area.number.casefold() in sought)

    def person(self, person_id: int) -> str:
        """A person's name with initials, as an echo says it."""
        for person in self._known.people:
            if person.person_id == person_id:
                letters = sorted({initials for _, initials in person.initials})
                return f"{person.name} ({', '.join(letters)})" if letters else person.name
        return "you" if person_id == self._known.asker else "somebody"

    def area(self, area_id: int, *, with_plan: bool) -> str:
        """An area's title with its number, and with its plan where that is not clear, as an echo says it."""
        for area in self._known.areas:
            if area.area_id == area_id:
                title = f'area {area.number} "{area.title}"' if area.number else f'"{area.title}"'
                return f"{title} of {area.plan}" if with_plan else title
        return "an area"

    def words(self) -> tuple[str, ...]:
        """All single words by which something can be named, for guessing at misspelt ones."""
        titles = {word for area in self._known.areas for word in _words(area.title)}
        singles = {name for name in (*self._people, *self._tags) if " " not in name}
        return tuple(sorted(word for word in titles | singles if len(word) > _SHORTEST_PART and word not in NOISE))

    def _add(self, person_id: int, name: str) -> None:
        folded = fold(name)
        self._people[folded].add(person_id)
        self._people[folded.removesuffix(" team").removeprefix("the ")].add(person_id)
        parts = folded.split()
        for part in {parts[0], parts[-1]} if len(parts) > 1 else ():
            if len(part) > 1 and part not in NOISE:
                self._people[part].add(person_id)

    def _areas_of(self, plans: tuple[str, ...]) -> Iterable[KnownArea]:
        return (area for area in self._known.areas if not plans or area.plan in plans)


def _words(title: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _WORDS.findall(title))
