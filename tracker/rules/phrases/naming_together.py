"""Actions named by where they stand or all together: "the first", "the last two", "both", "the rest" (rules 2)."""

from __future__ import annotations

import re

from tracker.rules.phrases.naming import NEAR, Mention, shortly_before
from tracker.rules.phrases.tables import any_of
from tracker.rules.phrases.values import About

_PLACES = {"first": 0, "top": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5}
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_SOME_POSITIONS = re.compile(
    r"\b(?:the )?(?P<word>first|top|last|bottom) (?P<count>two|three|four|2|3|4)\b"
    r"(?! (?:of|weeks?|months?|days?|phases?|stages?|parts?|drafts?|\w+s\b(?<!is)(?<!was)))"
)
_POSITION = any_of(
    r"""
    is  isn't  was  has  hasn't  will  won't  done  complete  finished  not  still  now  on hold  on track  waiting
    slips  slipping  blocked  nearly  half  started  partial  paused  at  to be  needs  red  amber  green  two
    (?:one|item|action|of (?:the|these|those) (?:two|three|four))
    """,
    before=r"\b(?:the )?(?P<word>first|second|third|fourth|fifth|sixth|last|top|bottom|former|latter"
    r"|[1-5](?:st|nd|rd|th))(?= ",
    after=r"\b|'s\b| ?[:=-]| \d| ?,? ?$)(?: (?:one|item|action|of (?:the|these|those) (?:two|three|four)))?",
)


def by_position(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named by their place in the order in which they were shown: "first", "the latter", "last two"."""
    everyone = tuple(action.n for action in about)
    found = []
    for match in _SOME_POSITIONS.finditer(low):
        count = _COUNTS[match["count"]]
        some = everyone[:count] if match["word"] in {"first", "top"} else everyone[-count:]
        found.append(Mention(match.start(), match.end(), some if count <= len(about) else (), "position"))
    for match in _POSITION.finditer(low):
        word = match["word"]
        last = word in {"last", "bottom", "latter"}
        place = len(about) - 1 if last else _PLACES[word] if word in _PLACES else int(word[0]) - 1
        if place < len(about) and not (word in {"former", "latter"} and len(about) != 2):
            found.append(Mention(match.start(), match.end(), (everyone[place],), "position"))
    return found + _by_line(low, about)


_LINE = re.compile(r"(?m)^[ (]*(?P<letter>[1-9a-j])[.):]+(?= |$)")


def _by_line(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions answered in a list of one's own, "1. done", "2. not yet", or "a)", "b)", in the order they were shown."""
    matches = list(_LINE.finditer(low))
    letters = "".join(match["letter"] for match in matches)
    whole = ("123456789"[: len(about)], "abcdefghij"[: len(about)])
    if letters not in whole or any(str(action.n) in tuple(letters) for action in about):
        return []
    return [
        Mention(match.start("letter"), match.end(), (action.n,), "number")
        for match, action in zip(matches, about, strict=True)
    ]


_NOT_ACTIONS = r"(?! (?:sides|teams|parties|depots|sites|halves|parts|unions))"
_SETS = (
    ("both", re.compile(rf"\bboth(?: of (?:them|these|those))?\b{_NOT_ACTIONS}")),
    ("neither", any_of("neither(?: of (?:them|these|those))?  none of (?:them|these|those)  not any of them")),
    (
        "rest",
        any_of(
            "rest  others  remainder  remaining ones  other (?:two|three|four|five|six|ones)",
            before=r"\b(?:the )?",
            after=r"\b(?! of the (?!list|actions|items))",
        ),
    ),
    (
        "other",
        any_of(
            r"day  week  half  side  part  night  hand  team  thing  people  (?!is\b|was\b|has\b)\w{2,}s",
            before=r"\bthe other(?: one)?\b(?! ",
            after=r"\b)",
        ),
    ),
    (
        "all",
        any_of(
            r"""
            everything  every one  all of (?:them|these|those|it)  the lot  the whole lot
            all (?:the )?(?:three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! \w+(?<!of)(?:s|ed)\b)  all
            """
        ),
    ),
)
_AFTER_ALL = any_of(
    """
    after  at  hi  hello  above  first of  in  once and for  not  we've  we have  they've  i've  been  is  are  was
    were
    's  're  've  has  it's  that's  now  nearly  almost  for  of
    """,
    after=" $",
)
_SAID_OF_ALL = any_of(
    r"""
    is  are  has  have  been  done  complete  completed  finished  on track  on hold  green  amber  red  not  still
    now
    will  should  slipping  delayed  going  good  fine  to  at  bar  except  apart  but  ok  signed  in hand  in place
    closed  sorted  blocked  paused  \d{1,3} ?%
    """,
    before=r"(?:'s|'ve)?\s*(?:$|[,.:;!-]|",
    after=r"\b)",
)


def by_set(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named together: both, all, neither, the rest; "both" of three names none for certain."""
    everyone = tuple(action.n for action in about)
    found = []
    for how, pattern in _SETS:
        for match in pattern.finditer(low):
            if match[0] in {"both", "neither"} and len(about) != 2:
                found.append(Mention(match.start(), match.end(), (), "both" if match[0] == "both" else "vague"))
            elif match[0] not in {"all", "everything"} or _speaks_of_all(low, match):
                found.append(Mention(match.start(), match.end(), everyone, how))
    return found


_THEY_ALL = re.compile(r"\b(?:they|these|those)(?: are|'re| have|'ve|'s)(?: now| been)? $")


def _speaks_of_all(low: str, match: re.Match[str]) -> bool:
    """ "all done", "everything's complete", not "all staff", "after all", "hi all", "all the best"."""
    after = low[match.end() : match.end() + NEAR]
    before = shortly_before(low, match.start())
    if _AFTER_ALL.search(before) and not _THEY_ALL.search(before):
        return bool(re.match(r" (?:except|bar|apart from|but)\b", after))
    return bool(_SAID_OF_ALL.match(after))
