"""What a column or label means, told from its heading: English, Welsh and French words, whole questions too."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from tracker.papers.understanding.words.asked import asked_for
from tracker.papers.understanding.words.heading_words import SAYING, heads_of, likeness, match, plain_words


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


ANSWERS = re.compile(
    r"\baccountab|\bsponsor|\bexec|\bdirector|\bsro\b|\bsenior (?:responsible|owner)|\bstrategic (?:lead|owner)"
    r"|\blead (?:member|councillor)|\bcabinet|\bportfolio",
    re.IGNORECASE,
)
"""Headings of those who answer for what others do."""


@dataclass(frozen=True)
class Meaning:
    """A role with how sure the words make it, from 0 to 1."""

    role: Role
    score: float


_ENOUGH = 0.55
"""How sure a meaning must be to name a column."""


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

_LONGEST_NUMBER, _LONGEST_KEY = 5, 2
"""Words of such a heading at most; what a longer text ends with is a key that opens something."""

_SHORTEST_DATED = 2
"""Words of a heading at least that says of what the days below it are."""

_LANGUAGES = frozenset(("en", "cy"))
"""How the headings of papers in two languages end, where each column stands twice."""

_ENDINGS = {
    **dict.fromkeys(("owner", "owners", "assignee", "assignees", "leader", "leaders", "leads"), Role.OWNER),
    **dict.fromkeys(("deadline", "deadlines", "timescale", "timescales"), Role.TARGET),
    **dict.fromkeys(("status", "rag", "brag"), Role.STATUS),
}
"""Words that say what a heading is of, whatever stands in front of them: "Remediation owner", "Autumn RAG"."""

_SHALL = re.compile(r"\bshall\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_AHEAD = re.compile(r"\bto (?:be [^\W\d]+(?:ed|en|one)|complete|finish|implement)\b", re.IGNORECASE)
"""What stands in headings of what is still to come: "Actions to be taken"."""
_OVER = frozenset((Role.PROGRESS, Role.STATUS, Role.DONE_ON))
"""What only what has been is told of."""


@lru_cache(maxsize=4096)
def meanings(heading: str) -> tuple[Meaning, ...]:
    """What a heading may mean, the surest first; empty for what names nothing of a plan.

    A phrase counts by how much of the heading it covers and by whether it holds the word that the others only qualify,
    so "Action owner" is an owner's and "Update on actions" an update. Words that are spelt wrongly still count. What
    stands in brackets is left out where something else is there.
    """
    bare = _SHALL.sub("will", _BRACKETED.sub(" ", heading))
    bare = bare if plain_words(bare) else heading
    words = plain_words(bare)
    if not words or len(words) > 24:
        return ()
    if len(words) > 1 and words[-1] in _LANGUAGES:
        return meanings(" ".join(words[:-1]))
    if words not in _exact() and (said := _said_as_a_whole(bare, words)):
        return said
    heads = heads_of(bare)
    best: dict[Role, float] = {}
    known = words in _exact()
    for phrase, role in _fitting(words):
        if known and not set(phrase) <= set(words):
            continue  # what is spelt as some heading is, is not spelt wrongly for another
        score = match(phrase, words, heads)
        if score > best.get(role, 0.0):
            best[role] = score
    if words not in _exact() and (ending := _ENDINGS.get(words[-1])):
        best[ending] = max(best.get(ending, 0.0), 0.9)
    for role in _alone().get(words, ()):
        best[role] = max(best.get(role, 0.0), 0.97)
    ahead = {role: score for role, score in best.items() if role not in _OVER and score >= _ENOUGH}
    best = ahead if ahead and _AHEAD.search(bare) else best
    found = [Meaning(role, round(score, 3)) for role, score in best.items() if score >= 0.3]
    return tuple(sorted(found, key=lambda meaning: (-meaning.score, meaning.role is not _exact().get(words))))


def _fitting(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], Role]]:
    """The phrases that may fit a heading, in their order: a long table asks for the meaning of all its short cells."""
    places = {place for word in words for known in _known_as(word) for place in _by_word()[known]}
    return [_phrases()[place] for place in sorted(places)]


@lru_cache(maxsize=8192)
def _known_as(word: str) -> tuple[str, ...]:
    """By which words of phrases one of a heading is known: itself, and those that it spells wrongly."""
    return tuple(known for known in _by_word() if known == word or likeness(known, word))


@lru_cache(maxsize=1)
def _by_word() -> dict[str, list[int]]:
    """The places of the phrases by the word of theirs that fewest have: without it none of them fits."""
    common = Counter(word for phrase, _ in _phrases() for word in phrase)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, (phrase, _) in enumerate(_phrases()):
        found[min(phrase, key=lambda word: common[word])].append(place)
    return dict(found)


def _said_as_a_whole(heading: str, words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meanings of a heading whose form tells them, not the phrases in it."""
    if name := asked_for(words):
        return (Meaning(Role(name), 0.9),)
    return _put_in_words(words) or _numbers(heading, words) or _dated(words)


def _put_in_words(words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meanings of "Weakness description" and "Details of the weakness": those of a weakness."""
    if words[-1] in SAYING and len(words) > 1:
        rest = words[:-1]
    elif words[0] in SAYING and words[1:2] == ("of",) and len(words) > 2:
        rest = words[2:]
    else:
        return ()
    found = meanings(" ".join(rest))
    return found if found and found[0].score >= _ENOUGH else ()


def _numbers(heading: str, words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meaning of "Milestone ID" and "Finding no.": a number, not what it numbers."""
    brief = 1 < len(words) <= (_LONGEST_KEY if words[-1] == "key" else _LONGEST_NUMBER)
    one = brief and words[-1] in _NUMBERS and not re.search(r"[/&,;|]|\byes\b", heading, re.IGNORECASE)
    return (Meaning(Role.REF, 0.95),) if one else ()


def _dated(words: tuple[str, ...]) -> tuple[Meaning, ...]:
    """The meaning of "Remediation date": when it is to be, not what is to be done."""
    if words[-1] not in {"date", "dates"} or len(words) < _SHORTEST_DATED:
        return ()
    found = meanings(" ".join(words[:-1]))
    return (Meaning(Role.TARGET, 0.95),) if found and found[0].role in ACTION_LIKE and found[0].score > _ENOUGH else ()


def role_of(heading: str) -> Meaning | None:
    """The surest meaning of a heading, if it is sure enough to name a column."""
    found = meanings(heading)
    return found[0] if found and found[0].score >= _ENOUGH else None


def may_mean(heading: str, role: Role, score: float) -> bool:
    """Whether a heading may mean this as surely as `score` says."""
    return any(meaning.role is role and meaning.score >= score for meaning in meanings(heading))
