"""Actions named by where they stand: "the first", "the last two", "the one at the bottom", "a) ... b)" (rules 2)."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.naming import SAID_OF, Mention
from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.tables import any_of, each

_PLACES = {
    "first": 0, "top": 0, "former": 0, "upper": 0, "opening": 0, "topmost": 0, "uppermost": 0,
    "second": 1, "middle": 1, "third": 2,
    "fourth": 3, "fifth": 4, "sixth": 5,
}  # fmt: skip
_LAST = frozenset(
    (
        "last",
        "bottom",
        "latter",
        "lower",
        "closing",
        "final",
        "above",
        "below",
        "underneath",
        "beneath",
        "bottommost",
        "lowest",
    )
)
_OF_TWO = frozenset(("former", "latter", "upper", "lower", "above", "below", "underneath", "beneath"))
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_SOME_POSITIONS = re.compile(
    r"\b(?:the )?(?P<word>first|top|last|bottom|latter|former|final) (?P<count>two|three|four|2|3|4)\b"
    r"(?! (?:of|weeks?|months?|days?|phases?|stages?|parts?|drafts?|\w+s\b(?<!is)(?<!was)))"
)
_NOUN = (
    r"(?: (?:one|yin|item|action|entry|task|thing)| of (?:these|those|the\b|your|(?<!last of )them\b)(?: (?:two"
    r"|three|four|pair|list))?)"
    r"(?: (?:of (?:the|these|those) (?:two|three|four)|you list(?:ed)?|on (?:the|your|my) list|listed|there))?"
)
_BARE = "first|second|third|fourth|fifth|sixth|last|former|latter|[1-5](?:st|nd|rd|th)"
_POSITION = any_of(
    rf"""
    (?P<named>{_BARE}|top|bottom|upper|lower|middle|opening|closing|final|topmost){_NOUN}
    (?P<said>{_BARE}|top|bottom|topmost|bottommost|uppermost)(?=(?:'s| (?:{SAID_OF}|two|i'm|we're|i've|we've|i|we
    |should|is|has))(?![\w-])| ?[:=]\s
    |\s-\s| \d(?!\d{{0,2}} [a-z]{{3,}})| ?%
    | ?,? ?$)
    the (?P<listed>{_BARE}|upper|lower|middle)(?=[,;.:)]|\W*$)
    (?P<before>{_BARE}|top)(?=,? (?:and|&) (?:the )?(?:{_BARE}|bottom)\b(?! \w+(?<!i)s\b))
    (?P<two>former|latter)(?=[,;.:)'] ?|\W*$)
    """,
    before=r"(?<!every )\b(?:the )?(?:",
    after=r")",
)
_THE_ONE = re.compile(
    r"\bthe (?:one|item|action)(?: (?:up|at|on|in|right|listed))*(?: the)?"
    r" (?P<word>top|bottom|middle|above|below|underneath|beneath)"
    r"(?: (?:it|that|of (?:the|your) list))?\b"
)


_LAST_OF_THEM = re.compile(
    r"(?:the )?(?:very )?(?:last|final) (?:one|of them) (?:(?:was|got|is|being) )?(?!sign|clos|complet|finish|delay"
    r"|paus|park|block|stall|suspend|cancel|start|slipp|approv|adopt|miss|need)(?:[a-z]{3,}ed|hung|put|laid|sent|built"
    r"|went) (?:in|on|up|to|into|onto|down|off|out|at|@)"
)
_DONE_BEFORE = re.compile(r"\b(?:done|complete[d]?|finished|sorted)\W{1,3}(?:(?:and|with|the) )*$")
"""What makes the last one that of the things which the action before it had: "12 done, last one hung on Friday"."""


def by_position(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named by their place in the order in which they were shown: "first", "the latter", "last two"."""
    everyone = tuple(action.n for action in about)
    found = []
    for match in _SOME_POSITIONS.finditer(low):
        count = _COUNTS[match["count"]]
        if count == len(about) and low.endswith("from ", 0, match.start()):
            continue
        some = everyone[:count] if match["word"] in {"first", "top", "former"} else everyone[-count:]
        found.append(Mention(match.start(), match.end(), some if count <= len(about) else (), "position"))
    for match in (*_POSITION.finditer(low), *_THE_ONE.finditer(low)):
        if _LAST_OF_THEM.match(low, match.start()) and _DONE_BEFORE.search(low, 0, match.start()):
            continue
        place = _place(next(word for word in match.groupdict().values() if word), len(about))
        if place is not None:
            found.append(Mention(match.start(), match.end(), (everyone[place],), "position"))
    return found


def _place(word: str, many: int) -> int | None:
    """The place among so many that a word means; None where it means none of them for certain."""
    if (word in _OF_TWO and many != 2) or (word == "middle" and many != 3):
        return None
    if word == "above":
        return 0
    place = many - 1 if word in _LAST else _PLACES[word] if word in _PLACES else int(word[0]) - 1
    return place if place < many else None


_MARKER = re.compile(
    r"(?:^|(?<=[\s(,;]))(?P<mark>[1-9]|[a-j]|i{1,3}|iv|v)(?:[.):]+(?=\s|[a-z])|(?= [-=] ))"
    rf"|(?:^|(?<=[,;.\n] )|(?<=\n))(?P<bare>[1-9]|[a-j]|one|two|three|four|five)(?=:| %| (?:{SAID_OF})(?![\w-]))"
    r"|\b(?:no\.?|number|item|action|#) ?(?P<number>[1-9])\b(?! of\b|\d)(?: on (?:your|my|the) list)?"
)
_SEQUENCES = ("123456789", "abcdefghij", ("i", "ii", "iii", "iv", "v"), ("one", "two", "three", "four", "five"))


def by_line(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions answered in a list of one's own, "1. done", "2) not yet", or "a)", "b)", in the order they were shown."""
    matches = list(_MARKER.finditer(low))
    marks = tuple(match["mark"] or match["bare"] or match["number"] for match in matches)
    whole = tuple(tuple(sequence[: len(about)]) for sequence in _SEQUENCES)
    if len(about) < 2 or marks not in whole or any(str(action.n) in marks for action in about):
        return []
    return [
        Mention(match.start(), match.end(), (action.n,), "number") for match, action in zip(matches, about, strict=True)
    ]


_IN_WORDS = {
    word: value
    for value, word in enumerate(
        each(
            """
            one  two  three  four  five  six  seven  eight  nine  ten  eleven  twelve  thirteen  fourteen  fifteen
            sixteen  seventeen  eighteen  nineteen  twenty
            """
        ),
        start=1,
    )
}
_NUMBER_WORD = re.compile(rf"\b(?:numbers?|actions?|items?|tasks?) (?P<word>{'|'.join(_IN_WORDS)})\b")


def by_written_number(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions whose number is written out: "number seven"."""
    known = {action.n for action in about}
    named = ((match, _IN_WORDS[match["word"]]) for match in _NUMBER_WORD.finditer(low))
    return [Mention(match.start(), match.end(), (n,), "number") for match, n in named if n in known]
