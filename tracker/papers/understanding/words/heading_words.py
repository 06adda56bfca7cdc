"""The words of headings: how they are cut into words, what they are about, how well a phrase fits them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP = _words(
    "the a an of for to be and or this that is are it e g eg ie s in on at with y de des du la le les l d et none"
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SPELT_OUT = re.compile(r"\b[brag](?:\W{1,3}[brag]){2,3}\b")
"""The letters of traffic lights one by one, as over a narrow column: "B R A G"."""
_PREPOSITIONS = _words("of for to by since at in on against with from as per de du des")
"""What follows these only says more of what stands before them: "Update for Committee" is an update."""

PLAINLY = frozenset(("action", "actions", "task", "tasks", "gweithredu"))
"""Words of headings below which nothing but actions stands."""

SAYING = frozenset(
    ("description", "descriptions", "desc", "name", "names", "title", "titles", "detail", "details", "text", "wording")
)
"""Words that say no more than that something is put in words; what it is stands beside them: "Weakness name"."""


_DETAILS = frozenset(("detail", "details", "field", "item", "category", "description", "information", ""))
_DATA = frozenset(("data", "amount", "value", "information", "response", "answer", "figure", "total"))
"""The two headings of a card that says of a school or paper what is asked for, detail by detail."""


def heads_card(headings: Sequence[str]) -> bool:
    """Whether headings are those of such a card: "Detail" and "Data"."""
    words = [" ".join(plain_words(text)) for text in headings]
    return len(words) == 2 and words[0] in _DETAILS and words[1] in _DATA


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a heading in small letters without accents; "%" is a word, "dueDate" two, "R A G" one."""
    bare = _SPELT_OUT.sub(_as_one, unicodedata.normalize("NFKD", _HUMP.sub(" ", text).casefold()))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return tuple(re.findall(r"[^\W_]+|%|#", bare.replace("n°", " no ").replace("#", " no ")))


def _as_one(letters: re.Match[str]) -> str:
    """The word that letters spell which name traffic lights, in whatever order; other letters stay as they are."""
    found = re.sub(r"\W", "", letters[0])
    return ("brag" if "b" in found else "rag") if set(found) >= set("rag") else letters[0]


def heads_of(heading: str) -> frozenset[int]:
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


def match(phrase: tuple[str, ...], words: tuple[str, ...], heads: frozenset[int]) -> float:
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
    for at, other in enumerate(words):
        if like := likeness(word, other):
            return at, like
    return -1, 0.0


def likeness(word: str, other: str) -> float:
    """How alike two longer words are spelt, from 0.84; 0 where one is not the other spelt wrongly."""
    if len(word) < 5 or len(other) < 5 or word[0] != other[0]:
        return 0.0
    like = fuzz.ratio(word, other)
    return like / 100 if like >= 84 else 0.0
