"""People named in a reply, by full name, first name, surname or initials; whom a name fits when it fits several."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from tracker.rules.phrases.values import Person
from tracker.rules.phrases.words.tables import words


def people_in(text: str, people: tuple[Person, ...]) -> tuple[tuple[str, ...], ...]:
    """For each person named, in order, the full names that the naming fits: one where it is clear (rules 6)."""
    return tuple(fits for _, _, fits in places_of(text, people))


def places_of(text: str, people: tuple[Person, ...]) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """Where people are named, with a "'s" after the name left out, and the full names that each naming fits."""
    spelled = _spelled(people)
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for word in _WORD.finditer(text):
        if found and word.start() < found[-1][1]:
            continue
        named = next((one for one in spelled.get(word[0].lower(), ()) if one.stands_at(text, word.start())), None)
        if named:
            found.append((word.start(), word.start() + len(named.words), named.fits))
    return tuple(found)


_WORD = re.compile(r"(?<![\w-])\w+")
_GOES_ON = re.compile(r"[\w-]")


@dataclass(frozen=True)
class _Spelling:
    """A way of calling somebody, and the full names that it fits."""

    words: str
    fits: tuple[str, ...]
    is_exact: bool
    """True for initials, whose capitals count."""

    def stands_at(self, text: str, start: int) -> bool:
        """True where a text names somebody so at a place."""
        end = start + len(self.words)
        said = text[start:end]
        same = said == self.words if self.is_exact else said.lower() == self.words.lower()
        return same and not _GOES_ON.match(text, end) and not _is_a_word(text, said, end)


@lru_cache(maxsize=16)
def _spelled(people: tuple[Person, ...]) -> dict[str, tuple[_Spelling, ...]]:
    """The ways of calling people by their first word in small letters, the longest first: a register has hundreds."""
    fits: defaultdict[str, list[str]] = defaultdict(list)
    initials: dict[str, bool] = {}
    for person in people:
        for name in _called(person):
            fits[name].append(person.name)
            initials.setdefault(name, name == person.initials)
    by_first: defaultdict[str, list[_Spelling]] = defaultdict(list)
    for name in sorted(fits, key=len, reverse=True):
        if first := _WORD.match(name):
            by_first[first[0].lower()].append(_Spelling(name, tuple(fits[name]), initials[name]))
    return {first: tuple(spellings) for first, spellings in by_first.items()}


_OPENS = re.compile(
    r"(?:^|(?:[.!?\n]|^)\s*(?i:hi|hello|hey|dear|morning|afternoon|thanks|thank you|many thanks|cheers|ta|sorry)"
    r"(?: (?:you|again|so much|very much|for [\w ]{1,30}))?,? )$"
)

_STOPS = re.compile(r"\s*(?:$|[,.!\n])")
_NEAR = 60
"""Characters before a name that are looked at."""


def is_addressed(text: str, start: int, end: int) -> bool:
    """True for a name that only says to whom the words go: "Jo,\\n\\nThe audit", "Thanks Jo."."""
    opens = _OPENS.search(text[max(0, start - _NEAR) : start])
    return bool(opens) and bool(_STOPS.match(text, end))


_WORDS = words(
    """
    mark will may rose hope joy bill rob pat sue art frank ray drew chase rich guy dean miles dawn faith grant lance
    pierce
    long short brown green amber red black white grey young best park parks street hill field wood day page read moss
    stone marsh
    """
)
_OWNS = (
    r"(?=\W*$|\W*[,.;!\n]|\W+(?:now|job|action|one|problem|remit|area|please|pls|from|not|got|taken|doing|covering"
    r"|running|leading|picking|taking)\b)"
)
"""What follows where a name without its apostrophe tells whose a thing is: "it's Jos now"."""


def with_apostrophes(text: str, people: tuple[Person, ...]) -> str:
    """The text with "Ivans now" as "Ivan's now", for the first names of people that are no words themselves."""
    firsts = {name for person in people if len(name := person.name.split(" ")[0]) > 2}
    plain = sorted(re.escape(name) for name in firsts if name.lower() not in _WORDS and not name.endswith("s"))
    others = {part.lower() for person in people for part in person.name.split()}
    if plain:
        text = re.sub(
            rf"(?<![\w'])({'|'.join(plain)})s\b{_OWNS}",
            lambda match: match[0] if match[0].lower() in others else f"{match[1]}'s",
            text,
            flags=re.IGNORECASE,
        )
    return _ITS.sub(lambda match: f"{match[1]}t's " if places_of(match[2], people) else match[0], text)


_ITS = re.compile(r"\b([Ii])ts (?=([\w-]+)'s\b)")
"""Before a name it has lost its apostrophe too: "its Jo's now"."""


_TAKES_AN_OBJECT = re.compile(
    r" (?:it|this|that|these|them|as|both|all|the|be|my|me|us|have|do|need|get|take|you|there)\b"
)


def _is_a_word(text: str, said: str, end: int) -> bool:
    """True where a name that is a word as well is more likely the word: "mark it", "will be", not "Mark has it"."""
    if said.lower() not in _WORDS:
        return False
    return said.islower() or bool(_TAKES_AN_OBJECT.match(text, end))


@lru_cache(maxsize=1024)
def _called(person: Person) -> tuple[str, ...]:
    """What a person may be called: "Tom Barker", "Tom B", "Tom", "Barker", "TB"."""
    parts = _WITHOUT_STYLE.sub("", person.name).split()
    if len(parts) < 2:
        return tuple(name for name in (person.name, person.initials) if name)
    full = " ".join(parts)
    names = dict.fromkeys((person.name, full, f"{parts[0]} {parts[-1][0]}", parts[0], parts[-1], person.initials))
    return tuple(name for name in names if len(name) > 1)


_WITHOUT_STYLE = re.compile(r"^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Cllr|Councillor|Sir|Dame|Revd?)\b\.? )+")
"""What a register may put before a name, and nobody calls a colleague by."""
