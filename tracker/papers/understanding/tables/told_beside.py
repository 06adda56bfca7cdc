"""What a discussion tells those to do who are named beside it: "GT to ring the diocese. CP will write. | GT CP"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.papers.understanding.tables.who_and_when import who_and_when
from tracker.papers.understanding.words.acting import People
from tracker.papers.understanding.words.marks import Marked, names_only, sentences_of
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.undertakings import undertakings_in
from tracker.rules.owners import OwnerKind, split_owners
from tracker.rules.owners.kinds import is_initials
from tracker.rules.owners.vocabulary import is_everyone

_ASIDE = re.compile(r"\s*\[[^\[\]]*\]\s*$")
"""What the minutes add behind a discussion."""
_CUT = re.compile(r"\s*[,;]\s*|\s+[/–—-]\s+")
_PASSIVE = re.compile(
    r"\b(?:(?:will|must|should|to|needs?|are|is) (?:to )?be|to get) [a-z]{2,}(?:ed|en|wn|lt|nt|ne|de|ut|ld)\b"
)
"""What is to be done without a word of who does it."""
_NOBODY = re.compile(
    r"(?:for )?(?:note[ds]?|info(?:rmation)?|closed?|done|completed?|agreed|none|n/?a|nil|[-–—]+)\W*", re.IGNORECASE
)
"""What stands beside a discussion that leaves nobody anything to do."""
_BRIEFLY = 3
"""Words of a last sentence that says too little by itself."""
_SEMICOLON = re.compile(r";\s+(?=\S+(?: \S+){3})")
"""Where a clause begins that says something of its own."""
_BY_NAME = frozenset((OwnerKind.INITIALS, OwnerKind.NAME, OwnerKind.NAME_WITH_TITLE, OwnerKind.EVERYONE))


@dataclass(frozen=True)
class Named:
    """Who is named beside a discussion for one action, and by when."""

    who: str
    day: str = ""


def named_beside(text: str) -> tuple[Named, ...]:
    """Those whom the last cell of a row of minutes names, one by one; nothing where it holds anything else."""
    found: list[Named] = []
    if names_nobody(text):
        return ()
    for line in (" ".join(line.split()) for line in text.split("\n") if line.strip()):
        who, day = who_and_when(line)
        if not who and found:
            found = [each if each.day else replace(each, day=day) for each in found]
        elif names_only(who):
            found += [Named(each, day) for each in _one_by_one(who)]
        else:
            return ()
    return tuple(found)


def told_beside(said: str, named: Sequence[Named]) -> tuple[Marked, ...]:
    """What those named are told to do: the sentences that tell it, or the last of all where none does."""
    sentences = _sentences(said)
    told = _told(sentences, named)
    if not told:
        last = sentences[-1] if sentences else ""
        told = [(last if len(last.split()) > _BRIEFLY else " ".join(sentences), "")]
    shared = _shared_out([who for _, who in told], named)
    pairs = zip(told, shared, strict=True)
    return tuple(Marked(words, _owner(who, given), day=_day(given)) for (words, who), given in pairs if words)


def names_nobody(text: str) -> bool:
    """Whether the last cell of a row of minutes says that nobody has anything to do, or nothing."""
    return not text.strip() or _NOBODY.fullmatch(text.strip()) is not None


def tells_somebody(said: str, named: Sequence[Named]) -> bool:
    """Whether a sentence of a discussion tells somebody to act."""
    people = _people(each.who for each in named)
    return any(told.who for sentence in _sentences(said) for told in undertakings_in(sentence, people))


def _sentences(said: str) -> list[str]:
    return [each for line in _ASIDE.sub("", said).split("\n") for each in sentences_of(line.strip()) if each]


def _one_by_one(who: str) -> Iterator[str]:
    """Those who are named for one action each: initials with blanks between them, and what stands among those."""
    for piece in _CUT.split(who):
        words = piece.split()
        alone = [_stands_alone(word) for word in words]
        if not any(alone) or {"and", "&", "+"} & set(words):
            yield piece
            continue
        rest: list[str] = []
        for word, by_itself in zip(words, alone, strict=True):
            if by_itself and rest:
                yield " ".join(rest)
                rest = []
            if by_itself:
                yield word
            else:
                rest.append(word)
        if rest:
            yield " ".join(rest)


def _stands_alone(word: str) -> bool:
    return is_everyone(word) or all(is_initials(part) for part in re.split(r"[/&+]", word))


def _told(sentences: Sequence[str], named: Sequence[Named]) -> list[tuple[str, str]]:
    """The sentences that tell somebody to act, with who that is; where more are named, those that name nobody too."""
    people = _people(each.who for each in named)
    taken = [undertakings_in(sentence, people) for sentence in sentences]
    found = [(at, each.words, each.who) for at, told in enumerate(taken) for each in told if each.who]
    missing = len(named) - max(len(found), sum(len(split_owners(who)) for _, _, who in found))
    silent = [at for at, told in enumerate(taken) if not any(each.who for each in told)]
    open_to_all = [at for at in silent if _tells_nobody(sentences[at])]
    if found or len(open_to_all) > 1:
        found += [(at, _SEMICOLON.split(sentences[at])[-1], "") for at in open_to_all[: max(0, missing)]]
    return [(words, who) for _, words, who in sorted(found, key=lambda each: each[0])]


def _tells_nobody(sentence: str) -> bool:
    """Whether it says what is to be done, by nobody in particular."""
    return not sentence.endswith("?") and (is_order(sentence) or _PASSIVE.search(sentence) is not None)


def _people(named: Iterable[str]) -> People:
    words = [word for who in named for word in re.findall(r"[^\W\d_]+", who)]
    initials = frozenset(word for word in words if is_initials(word))
    return People(frozenset(word for word in words if word[:1].isupper()) - initials, initials)


def _shared_out(told: Sequence[str], named: Sequence[Named]) -> list[tuple[Named, ...]]:
    """Of those named who is beside what is told: by their names, then in order where that comes out even."""
    if len(told) == 1:
        return [tuple(named)]
    given: dict[int, tuple[Named, ...]] = {}
    left = [each for joint in named for each in _apart(joint, told)]
    for same in (_is_same, _is_part, _is_among):
        for at, who in enumerate(told):
            matches = tuple(each for each in left if at not in given and same(each.who, who))
            if matches:
                given[at] = matches if same is _is_part else matches[:1]
                left = [each for each in left if each not in given[at]]
    free = [at for at in range(len(told)) if at not in given]
    sizes = [max(1, len(split_owners(told[at]))) for at in free]
    if sum(sizes) != len(left):
        sizes = [len(left)] if len(free) == 1 else [1] * len(free)
    if sum(sizes) == len(left):
        for at, size in zip(free, sizes, strict=True):
            given[at], left = tuple(left[:size]), left[size:]
    return [given.get(at, ()) for at in range(len(told))]


def _apart(joint: Named, told: Sequence[str]) -> Sequence[Named]:
    """Those who are named together one by one, where each of them is told something else."""
    alone = [who for who in told if len(_names(who) & _names(joint.who)) == 1]
    parted = len(_names(joint.who)) > 1 and {name for who in alone for name in _names(who)} >= _names(joint.who)
    return [replace(joint, who=owner.text) for owner in split_owners(joint.who)] if parted else [joint]


def _names(who: str) -> set[str]:
    return {owner.text for owner in split_owners(who)}


def _is_same(who: str, other: str) -> bool:
    return _names(who) == _names(other)


def _is_part(who: str, other: str) -> bool:
    return _names(who) <= _names(other)


def _is_among(who: str, other: str) -> bool:
    return bool(_names(who) & _names(other))


def _owner(who: str, given: Sequence[Named]) -> str:
    """Whom the sentence names, unless those beside it go further: they name people where it only has their post."""
    beside = ", ".join(each.who for each in given)
    if not given or (not who and not beside):
        return who
    if not who or _names(who) < _names(beside):
        return beside
    post = not all(owner.kind in _BY_NAME for owner in split_owners(who))
    by_name = all(owner.kind in _BY_NAME for owner in split_owners(beside))
    return beside if post and by_name else who


def _day(given: Sequence[Named]) -> str:
    days = dict.fromkeys(each.day for each in given if each.day)
    return next(iter(days)) if len(days) == 1 else ""
