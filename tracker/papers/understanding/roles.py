"""What a column or label means, told from its heading: English, Welsh and French words, whole questions too."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz


class Role(StrEnum):
    """What a column holds. The names are shown to people who correct a column's meaning."""

    ACTION = "action"
    SUB_ACTION = "sub-action"
    HOW = "how"
    RECOMMENDATION = "recommendation"
    REF = "reference"
    AREA = "area"
    FINDING = "finding"
    GROUP = "workstream"
    OWNER = "owner"
    SUPPORT = "supporting"
    TARGET = "target date"
    REVISED = "revised date"
    START = "start date"
    DONE_ON = "date completed"
    REVIEW = "review date"
    STATUS = "status"
    PERCENT = "percent complete"
    PROGRESS = "progress"
    OUTCOME = "outcome"
    PRIORITY = "priority"
    TYPE = "type"
    RISK = "risk"
    LEVEL = "level"
    NOTE = "note"


ACTION_LIKE = (Role.SUB_ACTION, Role.ACTION, Role.HOW, Role.RECOMMENDATION)
"""Columns that may hold what is to be done."""

AREA_LIKE = (Role.AREA, Role.FINDING)
"""Columns that may hold what actions stand under: what was found wrong is theirs where it holds for several."""

DATE_LIKE = (Role.TARGET, Role.REVISED, Role.START, Role.DONE_ON, Role.REVIEW)


@dataclass(frozen=True)
class Meaning:
    """A role with how sure the words make it, from 0 to 1."""

    role: Role
    score: float


_STOP = frozenset(
    (
        *(
            "the",
            "a",
            "an",
            "of",
            "for",
            "to",
            "be",
            "and",
            "or",
            "this",
            "that",
            "is",
            "are",
            "it",
            "e",
            "g",
            "eg",
            "ie",
        ),
        *("s", "in", "on", "at", "with", "y", "de", "des", "du", "la", "le", "les", "l", "d", "et"),
    )
)
_ENOUGH = 0.55
"""How sure a meaning must be to name a column."""

_PREPOSITIONS = frozenset(
    ("of", "for", "to", "by", "since", "at", "in", "on", "against", "with", "from", "as", "per", "de", "du", "des")
)
"""What follows these only says more of what stands before them: "Update for Committee" is an update."""


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a heading in small letters without accents; "%" counts as a word."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return tuple(re.findall(r"[^\W_]+|%|#", bare.replace("n°", " no ").replace("#", " no ")))


@lru_cache(maxsize=1)
def _blocks() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """The blocks of headings.txt: what stands in their brackets, and their phrases as words."""
    source = Path(__file__).with_name("headings.txt").read_text(encoding="utf-8")
    parted = (block.partition("]") for block in re.split(r"^\[", source, flags=re.MULTILINE)[1:])
    return tuple(
        (name, tuple(words for phrase in phrases.partition("#")[0].split(";") if (words := plain_words(phrase))))
        for name, _, phrases in parted
    )


_ALONE = ", alone"
"""Ends the name of a block of phrases that mean something only where they are the whole heading."""


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[tuple[str, ...], Role], ...]:
    """Every phrase that counts also within longer headings, with its role."""
    return tuple((words, Role(name)) for name, listed in _blocks() if not name.endswith(_ALONE) for words in listed)


@lru_cache(maxsize=1)
def _alone() -> dict[tuple[str, ...], tuple[Role, ...]]:
    """What whole headings may mean besides."""
    found: dict[tuple[str, ...], tuple[Role, ...]] = {}
    for name, listed in _blocks():
        if name.endswith(_ALONE):
            for words in listed:
                found[words] = (*found.get(words, ()), Role(name.removesuffix(_ALONE)))
    return found


@lru_cache(maxsize=1)
def _exact() -> dict[tuple[str, ...], Role]:
    found: dict[tuple[str, ...], Role] = {}
    for words, role in _phrases():
        found.setdefault(words, role)
    return found


@lru_cache(maxsize=4096)
def exact_role(heading: str) -> Role | None:
    """What a heading means whose very words are known."""
    return _exact().get(plain_words(heading))


_NUMBERS = frozenset(("id", "ids", "ref", "reference", "no", "nr", "number", "num", "code", "key"))
"""What a heading ends with that holds numbers, whatever they are numbers of."""

_SAYING = frozenset(
    ("description", "descriptions", "name", "names", "title", "titles", "detail", "details", "text", "wording")
)
"""Words that say no more than that something is put in words; what it is stands beside them: "Weakness name"."""

_BRACKETED = re.compile(r"\([^()]*\)|\[[^\]]*\]")


@lru_cache(maxsize=4096)
def meanings(heading: str) -> tuple[Meaning, ...]:
    """What a heading may mean, the surest first; empty for what names nothing of a plan.

    A phrase counts by how much of the heading it covers and by whether it holds the word that the others only qualify,
    so "Action owner" is an owner's and "Update on actions" an update. Words that are spelt wrongly still count. What
    stands in brackets is left out where something else is there.
    """
    bare = _BRACKETED.sub(" ", heading)
    bare = bare if plain_words(bare) else heading
    words = plain_words(bare)
    if not words or len(words) > 24:
        return ()
    if words not in _exact() and (said := _put_in_words(words) or _numbers(bare, words)):
        return said
    heads = _heads(bare)
    best: dict[Role, float] = {}
    for phrase, role in _phrases():
        score = _match(phrase, words, heads)
        if score > best.get(role, 0.0):
            best[role] = score
    for role in _alone().get(words, ()):
        best[role] = max(best.get(role, 0.0), 0.97)
    found = [Meaning(role, round(score, 3)) for role, score in best.items() if score >= 0.3]
    return tuple(sorted(found, key=lambda meaning: -meaning.score))


def _put_in_words(words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meanings of "Weakness description" and "Details of the weakness": those of a weakness."""
    if words[-1] in _SAYING and len(words) > 1:
        rest = words[:-1]
    elif words[0] in _SAYING and words[1:2] == ("of",) and len(words) > 2:
        rest = words[2:]
    else:
        return ()
    found = meanings(" ".join(rest))
    return found if found and found[0].score >= _ENOUGH else ()


def _numbers(heading: str, words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meaning of "Milestone ID" and "Finding no.": a number, not what it numbers."""
    one = len(words) > 1 and words[-1] in _NUMBERS and not re.search(r"[/&,;|]|\byes\b", heading, re.IGNORECASE)
    return (Meaning(Role.REF, 0.95),) if one else ()


def _heads(heading: str) -> frozenset[int]:
    """Positions of the words that the heading is about: of each part between slashes the last before a preposition."""
    heads: set[int] = set()
    start = 0
    for part in re.split(r"([/&,;|]|\band\b|\bor\b)", heading, flags=re.IGNORECASE):
        words = plain_words(part)
        stops = [at for at, word in enumerate(words) if at and word in _PREPOSITIONS]
        if words and words not in {("and",), ("or",)}:
            heads.add(start + (stops[0] if stops else len(words)) - 1)
        start += len(words)
    return frozenset(heads)


def _match(phrase: tuple[str, ...], words: tuple[str, ...], heads: frozenset[int]) -> float:
    """1 for the very words; less where more words stand around them, or the words stand in another order."""
    if phrase == words:
        return 1.0
    positions: list[int] = []
    likeness = 1.0
    for word in phrase:
        at, like = _find(word, words, positions[-1] + 1 if positions else 0)
        if at < 0:
            return 0.0
        positions.append(at)
        likeness = min(likeness, like)
    rest = [word for at, word in enumerate(words) if not (at in positions or word in _STOP or word.isdecimal())]
    covered = sum(len(words[at]) for at in positions)
    coverage = covered / (covered + sum(map(len, rest)))
    ordered = positions == sorted(positions)
    headed = 0.14 if heads & set(positions) else -0.06
    lead = 0.04 if 0 in positions else 0.0
    score = likeness * (0.32 + 0.5 * coverage + headed + lead)
    if rest or not ordered:
        return min(0.97, score) * (1.0 if ordered else 0.85)
    return max(0.97, score) if likeness > 0.99 else min(0.97, score)


def _find(word: str, words: tuple[str, ...], start: int) -> tuple[int, float]:
    for at in (*range(start, len(words)), *range(start)):
        if words[at] == word:
            return at, 1.0
    if len(word) < 5:
        return -1, 0.0
    for at, other in enumerate(words):
        if len(other) >= 5 and other[0] == word[0] and (like := fuzz.ratio(word, other)) >= 84:
            return at, like / 100
    return -1, 0.0


def role_of(heading: str) -> Meaning | None:
    """The surest meaning of a heading, if it is sure enough to name a column."""
    found = meanings(heading)
    return found[0] if found and found[0].score >= _ENOUGH else None
