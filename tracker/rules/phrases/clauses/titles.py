"""Actions named by words of their titles: "the boiler", "the ISO one", "SCR log", "certs" (replies' rules 2)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from tracker.rules.phrases.clauses.naming import SAID_OF, Mention, shortly_before
from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.stems import (
    LITTLE_WORDS,
    WORD,
    stands_for,
    stem,
    telling_stems,
    title_stems,
    without_accents,
)
from tracker.rules.phrases.words.tables import words

_GAP_IN_TITLE = re.compile(r"[\s'&-]*(?:(?:the|of|for|in|on|a|and|to|new|our|with|at|by|action)\s+){0,2}")
_OPENS_CLAUSE = re.compile(
    r"(?:^|[\n.,;:(&-]\s*|\band |\bbut )(?:(?:the|our|my|and|re|on|for|as for|regarding|so|yes|also)\s+){0,3}$"
)
_ACTED_ON = re.compile(
    r"\b(?:give|hand|pass|transfer|reassign|extend|push|close|mark|park|pause|cancel|drop|swap|move|keep)(?:s|ing|ped)?"
    r" (?:(?:over|back|out|off|up) )?(?:the|my|our) $"
)
"""What is done with an action itself: "hand the boiler to Jo"."""


_COURSE = words("plan schedule programme target track course time budget timetable")
_ON_COURSE = re.compile(r"\b(?:to|on|as per|per|behind|ahead of)(?: the)? $")
"""Fire drills "to plan" name no care plan."""
_ONE = re.compile(r" (?:ones?|action|item)\b")


def _with_one(low: str, mention: Mention) -> Mention:
    """The name with what may follow it: "the ISO one"."""
    one = _ONE.match(low, mention.end)
    return replace(mention, end=one.end()) if one else mention


_IS_SAID = re.compile(
    r"\s*(?:$|:|- |--|'s\b|,|&|\+|(?:\w+ )?(?:ones?|action|item|log|list)\b"
    rf"| (?:{SAID_OF}|[a-z]{{3,}}ed)(?![\w-])|\d{{1,3}} ?%|%|@)"
)


def _also_called(low: str, match: re.Match[str], about: tuple[About, ...]) -> tuple[int, ...]:
    """The one action that a clause opens with under another name: by its initials, cut short, without the "re"."""
    word = match[0]
    if (
        len(word) < _SHORTEST
        or is_own(word, frozenset())
        or not _OPENS_CLAUSE.search(shortly_before(low, match.start()))
    ):
        return ()
    if not _IS_SAID.match(low, match.end()):
        return ()
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    named = tuple(
        action.n for action in about if any(stands_for(one, title_stems(action.title)) for one in forms if len(one) > 2)
    )
    return named if len(named) == 1 else ()


_SHORTEST = 3


def opens_clause(low: str, at: int) -> bool:
    """True where a clause begins at a place, but for such as "and the" before it."""
    return bool(_OPENS_CLAUSE.search(shortly_before(low, at)))


def _is_set_apart(before: str) -> bool:
    """True where a name of one word stands out beside numbers: it opens a clause, or the action is acted on."""
    return bool(_OPENS_CLAUSE.search(before) or _ACTED_ON.search(before))


def by_title(low: str, about: tuple[About, ...], has_numbers: bool) -> list[Mention]:
    """Words of a title that no other title has; beside numbers a single word counts only where it opens a clause."""
    stems = {action.n: telling_stems(action.title) for action in about}
    shared = Counter(one for those in stems.values() for one in those)
    titles = without_accents(" ".join(action.title.lower() for action in about))
    runs: list[tuple[Mention, frozenset[str]]] = []
    for match in WORD.finditer(low):
        if match[0] in LITTLE_WORDS:
            continue
        root = stem(match[0])
        owners = tuple(n for n, those in stems.items() if root in those) or _also_called(low, match, about)
        if not owners or (match[0].endswith("ed") and match[0] not in titles):
            continue
        if match[0] in _COURSE and _ON_COURSE.search(shortly_before(low, match.start())):
            continue
        last, roots = runs[-1] if runs else (None, frozenset[str]())
        common = tuple(n for n in last.ns if n in owners) if last else ()
        if (
            last
            and common
            and match.start() - last.end <= 12
            and _GAP_IN_TITLE.fullmatch(low[last.end : match.start()])
        ):
            runs[-1] = (replace(last, end=match.end(), ns=common), roots | {root})
        elif shared[root] == 1 or len(owners) < len(about):
            runs.append((Mention(match.start(), match.end(), owners, "title"), frozenset((root,))))
    return [
        _with_one(low, mention)
        for mention, roots in runs
        if len(mention.ns) == 1
        and (len(roots) > 1 or not has_numbers or _is_set_apart(shortly_before(low, mention.start)))
    ]
