"""Actions named all together: "both", "everything", "each of them", "the rest", "the other" (rules 2)."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.naming import NEAR, Mention, shortly_before
from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.tables import any_of

_EM = "(?:them|these|those|'?em|thae|thaim)"
_SETS = (
    (
        "both",
        re.compile(
            rf"\b(?:(?:both|baith)(?: (?:of )?{_EM})?|(?:the |a )?(?:pair|two) (?:of|o') {_EM}|the pair"
            r"|(?<!of )(?:these|those) two"
            rf"|(?:(?<=for )|(?<=on )|(?<=about )|(?<=touch )|(?<=touched )|(?<=chase )"
            rf"|(?<=started ))either(?: of {_EM})?)\b"
            r"(?! (?:(?:new|old|main|other|big|large|small|original|outstanding|sets of|lots of) )?"
            r"(?!(?:is|was|has|yes|always|as|this|us|actions|items|progress|across|ours|unless|dates|deadlines"
            r"|targets)\b)(?:[a-z-]{2,}s|people|men|women|staff)\b)"
        ),
    ),
    (
        "neither",
        any_of(
            f"neither(?: of {_EM})?  (?:none|nane) of {_EM}  not any of them  not either of {_EM}"
            "  (?:none|nane) of (?:the )?(?:three|four|five|lot)"
        ),
    ),
    (
        "rest",
        any_of(
            "rest  others  remainder  remaining (?:ones|two|three|four|five|items|actions|pair)  balance"
            "  other (?:two|three|four|five|six|ones|pair)  everything else  all else",
            before=r"\b(?:all )?(?:of )?(?:the )?",
            after=r"\b(?! of the (?!list|actions|items))",
        ),
    ),
    (
        "other",
        any_of(
            r"day  week  half  side  part  night  hand  team  thing  people  (?!is\b|was\b|has\b)\w{2,}s",
            before=r"\b(?:the other(?: one)?|other one|(?:that|yon) other (?:job|action|item|task|thing|yin))\b(?! ",
            after=r"\b)",
        ),
    ),
    (
        "these",
        any_of(
            """
            are  be  have  were  can  could  should  will  need  to  till?  until  by  please  pls  over  on  off  go
            back  last
            """,
            before=r"(?<!of )\b(?:these|those|(?:the|these|their) (?:target )?(?:dates|deadlines))(?=\W*$| (?:",
            after=r")\b)",
        ),
    ),
    (
        "all",
        any_of(
            rf"""
            everything(?: (?:on|in) (?:the|my|your|our|this) (?:list|plan|email))?
            every (?:single |last )?one(?: (?:of|o'?) {_EM})?  the lot  full house  clean sweep
            (?:the )?(?:whole|entire|full) (?:lot|list|set|batch|bunch|shebang|caboodle|jing bang)(?: (?:of|o'?)
            | (?:{_EM}|three|four|five|six))*
            each (?:and every )?(?:one|of {_EM})  (?:all|aw) (?:of|o'?) {_EM}(?: (?:three|four|five
    |six)\b(?! \w+s\b))?  all of it  across the board
            (?:the |aw |all )(?:three|four|five) (?:of|o'?) {_EM}  any of (?:{_EM}|the (?:two|three|four|five|lot))
            (?<!of )(?:these|those) (?:three|four|five)(?! \w+s\b)
            all (?:the |my |our |your |of (?:the|my|our|your) )?(?:actions|items|above|tasks|ones
            |(?:target )?dates|deadlines)
            every (?:action|item|task)  (?<!\bof )the (?:two|three|four)(?= (?:are|have|were|will|all)\b)
            all (?:the )?(?:three|four|five|six|seven|eight|nine|ten|\d{{1,2}}(?![\d,]))(?! \w+(?<!of)(?:s|ed)\b)  all
            """
        ),
    ),
)
_SOME_OF = re.compile(
    r"\b(?P<count>one|two|three|four|five|[1-5]) (?:of|o'?) "
    rf"(?:{_EM}(?= (?:is|are|has|have|were)\b)"
    r"|the (?:three|four|five|six|seven|eight|[3-8]|list)\b(?! [a-z]+s\b(?<!is)(?<!has)(?<!was)))"
)
_SO_MANY = re.compile(r"\b(?P<count>two|three|four|five|[2-5])(?= (?:are|have|were)\b)")
"""So many of them: which, the names after it tell ("two are done, 12 and 14"), or nothing does."""
_MANY = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
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
    as (?:complete|done|green|amber|red|finished|on|at|closed|off|not|partial\w*)
    """,
    before=r"(?:'s|'ve)?\s*(?:$|[,.:;!-]|",
    after=r"\b)",
)


def by_set(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named together: both, all, neither, the rest; "both" of three names none for certain."""
    everyone = tuple(action.n for action in about)
    found = _so_many(_SOME_OF, low, about)
    for how, pattern in _SETS:
        for match in pattern.finditer(low):
            if match[0] in {"both", "neither"} and len(about) != 2:
                found.append(Mention(match.start(), match.end(), (), "both" if match[0] == "both" else "vague"))
            elif how == "both" and len(about) != 2:
                found.append(Mention(match.start(), match.end(), (), "vague"))
            elif match[0] not in {"all", "everything"} or _speaks_of_all(low, match):
                found.append(Mention(match.start(), match.end(), everyone, how))
    return [*found, *_so_many(_SO_MANY, low, about)]


def _so_many(pattern: re.Pattern[str], low: str, about: tuple[About, ...]) -> list[Mention]:
    counted = ((match, _MANY.get(match["count"]) or int(match["count"])) for match in pattern.finditer(low))
    return [
        Mention(match.start(), match.end(), (), "so many", count=count)
        for match, count in counted
        if count < len(about)
    ]


_AS_WELL = re.compile(r"(?:\band|\ban'|\b(?<=[a-z] )an) $")
_SAYS_NO_MORE = re.compile(r"\W*(?:$|[.,;:!?)\n]|(?:mate|pal|boss|love|cheers|ta|thanks|so|but|too)\b)")
_THEY_ALL = re.compile(r"\b(?:they|these|those)(?: are|'re| have|'ve|'s)(?: now| been)? $")


def _speaks_of_all(low: str, match: re.Match[str]) -> bool:
    """ "all done", "everything's complete", not "all staff", "after all", "hi all", "finished now and all"."""
    after = low[match.end() : match.end() + NEAR]
    before = shortly_before(low, match.start())
    if _AS_WELL.search(before) and _SAYS_NO_MORE.match(after):
        return False
    if _AFTER_ALL.search(before) and not _THEY_ALL.search(before):
        return bool(re.match(r" (?:except|bar|apart from|but)\b", after))
    return bool(_SAID_OF_ALL.match(after))
