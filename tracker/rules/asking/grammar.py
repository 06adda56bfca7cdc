"""The phrases that managers ask with, one table a kind: standing, gaps, slips, days, and words that say nothing."""

from __future__ import annotations

import re

from models.vocabulary import Colour, Meaning
from tracker.rules.asking.query import Gap, Wanted

OPEN = tuple(meaning for meaning in Meaning if meaning.is_open)
_DONE = (Meaning.COMPLETE, Meaning.VERIFIED, Meaning.DONE)
_TROUBLE = (Meaning.OVERDUE, Meaning.OFF_TRACK, Meaning.AT_RISK)


Pattern = re.Pattern[str]


def phrase(pattern: str) -> re.Pattern[str]:
    """Whole words, in any case."""
    return re.compile(rf"(?<![\w#'])(?:{pattern})(?!\w)", re.IGNORECASE)


def frame(pattern: str) -> re.Pattern[str]:
    """Whole words, in any case, with the space up to the day that follows."""
    return re.compile(rf"(?<![\w#'])(?:{pattern})\b\s*", re.IGNORECASE)


STANDINGS: tuple[tuple[re.Pattern[str], tuple[Meaning, ...]], ...] = (
    (phrase(r"everything|any status|done or not|including (?:done|completed?|closed)"), tuple(Meaning)),
    (phrase(r"not (?:yet )?(?:done|completed?|finished)|incomplete|unfinished|outstanding|open|to do"), OPEN),
    (phrase(r"not (?:yet )?(?:started|begun)|un-?started|yet to start"), (Meaning.NOT_STARTED,)),
    (phrase(r"(?P<not>not )?(?:off[- ](?:track|target)|behind(?: schedule)?|stalled)"), (Meaning.OFF_TRACK,)),
    (phrase(r"(?P<not>not )?at[- ]risk"), (Meaning.AT_RISK,)),
    (phrase(r"(?P<not>not )?on[- ](?:track|target|schedule)"), (Meaning.ON_TRACK,)),
    (phrase(r"(?P<not>not )?(?:on[- ]hold|paused|parked|suspended|blocked|stuck)"), (Meaning.ON_HOLD,)),
    (phrase(r"(?:complete(?:d)? and )?(?:checked|verified|signed off)"), (Meaning.VERIFIED,)),
    (phrase(r"done|completed?|finished"), _DONE),
    (phrase(r"(?P<not>not )?(?:closed|cancelled|dropped|withdrawn)"), (Meaning.CLOSED,)),
    (phrase(r"(?:status )?unknown|unrated|(?:no|without an?) (?:status|rating|colour)"), (Meaning.UNKNOWN,)),
    (
        phrase(r"in trouble|struggling|problems?|(?:not|isn't|aren't) going well|needs? attention|worr(?:ying|ies)"),
        _TROUBLE,
    ),
)
"""Meanings by what people call them, longer phrases before those that they contain."""

NOT_LATE = phrase(r"not (?:yet )?(?:late|overdue)")
LATE = phrase(
    r"late|overdue|past due|(?:past|missed) (?:its |their |the )?(?:target |due )?(?:dates?|deadlines?|targets?)"
)

COLOURS: tuple[tuple[re.Pattern[str], Colour], ...] = (
    (phrase(r"(?P<not>not )?reds?"), Colour.RED),
    (phrase(r"(?P<not>not )?(?:ambers?|yellow|orange)"), Colour.AMBER),
    (phrase(r"(?P<not>not )?greens?"), Colour.GREEN),
    (phrase(r"(?P<not>not )?blues?"), Colour.BLUE),
    (phrase(r"(?P<not>not )?gr[ea]ys?"), Colour.GREY),
)

_NONE = r"(?:no|without(?: an?)?|missing(?: an?)?|lacking(?: an?)?|has no|have no|needs? an?)"
_DATES = r"(?:target |due )?(?:dates?|deadlines?|targets?)"
GAPS: tuple[tuple[Pattern, tuple[Gap, ...]], ...] = (
    (phrase(rf"{_NONE} owners? (?:or|and|nor) (?:no |an? )?{_DATES}"), (Gap.OWNER, Gap.DATE)),
    (phrase(rf"{_NONE} owners?|un-?owned|unassigned|ownerless|nobody's|no[- ]one's|orphan(?:s|ed)?"), (Gap.OWNER,)),
    (phrase(rf"{_NONE} {_DATES}|undated|to be agreed|tbc"), (Gap.DATE,)),
    (phrase(rf"{_NONE} evidence"), (Gap.EVIDENCE,)),
    (
        phrase(
            r"(?:await(?:s|ing)|waiting for|need(?:s|ing)?) (?:an? |their |its |to be )?check(?:ed|ing|s)?"
            r"|to (?:be )?check(?:ed)?|(?:not (?:yet )?|un)(?:checked|verified)|to be verified"
        ),
        (Gap.CHECK,),
    ),
    (
        phrase(rf"stale|(?:gone |went |gone all )?(?:quiet|silent)|{_NONE} (?:recent )?(?:updates?|news)|not updated"),
        (Gap.UPDATE,),
    ),
)

_TIMES = r"once|twice|\d{1,2}|two|three|four|five|six"
SLIPS: tuple[re.Pattern[str], ...] = (
    phrase(
        rf"(?:slip(?:s|ped)?|moved|put back|delayed) (?P<more>more than |over )?(?:at least )?(?P<times>{_TIMES})"
        r"(?: times?)?(?: or more)?"
    ),
    phrase(rf"(?P<more>more than |over )?(?:at least )?(?P<times>{_TIMES}|one)(?:\+| or more)? slips?"),
    phrase(r"(?P<times>first|second|third|fourth|fifth) slips?"),
    phrase(r"slip(?:s|ped|ping|page)?"),
)
TIMES = {"once": 1, "twice": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}

SILENT = frame(
    r"(?:not (?:been )?(?:updated|heard(?: of| from)?)|no (?:updates?|news)|nothing(?: said| heard)?"
    r"|(?:gone )?(?:quiet|silent)) (?:since|for(?: (?:more than|over|at least))?(?: the)?|in(?: the)?)"
)
LATE_BY = frame(r"(?:late|overdue)(?:(?: by| for)? (?:more than|over|at least)| by| for|(?= \d))")
SO_LATE = phrase(
    r"(?:more than |over |at least )?(?P<long>(?:\d{1,4}|an?|one|two|three|four|six) (?:working )?(?:day|week|month)s?)"
    r" (?:late|overdue)"
)
AS_OF = frame(r"as (?:of|at|on)|as (?:it|they|things) (?:was|were|stood)(?: on| at)?|back (?:on|in)")
DUE = frame(
    r"(?:falls? |falling |which (?:is|are) )?"
    r"(?:due|ending|ends?|finish(?:ing|es)|deadlines?|targets?|coming up|upcoming)"
    r"(?: dates?)?(?: (?P<how>by|before|until|till|up to|after|from|since|between|within))?"
)
BARE_DUE = frame(r"(?P<how>by|before|until|till|between|within)")
TO = re.compile(r"\s*(?:and|to|until|till|-|–)\s+", re.IGNORECASE)
SOON = phrase(r"(?:falls? |falling )?due(?: soon| next| shortly)?|coming up|upcoming")
NO_DAY = phrase(r"due (?:by|before|until|till|after|on) (?P<words>[^¦\s]+(?: [^¦\s]+)?)")
NO_AS_OF = phrase(r"as (?:of|at|on) (?P<words>[^¦\s]+(?: [^¦\s]+)?)")
SINCE = frame(r"since|after|from|between")
CHANGED = phrase(
    r"(?:what(?:'s| is| has| have)? )?"
    r"(?:chang(?:e|es|ed|ing)|news?|different|happen(?:ed|ing)|moved|updates?|turned|went|gone)"
)
DAYS = frame(
    r"(?:in|on|over|during|within|for)"
    r"|(?=(?:the )?(?:last|past|previous|this|current|next|coming|yesterday|today|tomorrow)\b)"
)

FILE = phrase(
    r"(?:(?:as|in|to|into|by) )?(?:an? )?(?:(?P<csv>csv)|(?P<xlsx>excel|xlsx|spreadsheet|workbook))(?: file)?"
    r"|(?:as|in|to|into) (?:an? )?file|export(?:ed)?|download"
)
QUOTED = re.compile(r'"([^"]{1,100})"')
ABOUT = phrase(
    r"(?:about|mention(?:s|ing)?|contain(?:s|ing)?|with the words?|search(?: for)?|find) (?P<words>[^¦]{1,100})"
)
NUMBERS = re.compile(r"(?:#|\b(?:actions?|number|no\.) #?)(\d{1,6})\b", re.IGNORECASE)
ONLY_NUMBER = re.compile(r"^\W*(\d{1,6})\W*$")
AREAS = phrase(r"(?:improvement )?areas? (?P<numbers>\d+[a-z]?(?:(?: ?, ?| and | ?& ?| ?\+ ?)\d+[a-z]?)*)")
TITLED_PLAN = phrase(r"(?P<title>(?:[\w'&-]+ ){1,4})(?:improvement |action )?plan")
MY_PLANS = phrase(r"my plans?|plans? (?:that )?i lead")
MY_TEAM = phrase(r"my (?:team|people|staff|reports)(?:'s)?")
MINE = phrase(r"my(?: own)?|mine|me|i own|assigned to me")

WANTED: tuple[tuple[re.Pattern[str], Wanted], ...] = (
    (phrase(r"help(?: me)?|what can (?:i|you) (?:ask|do)|how do i ask"), Wanted.HELP),
    (
        phrase(r"who(?:se|'s)?(?: is| are| has| have| owns)?|(?:work)?loads?|busiest|(?:per|by) (?:owner|person)"),
        Wanted.OWNERS,
    ),
    (
        phrase(
            r"how (?:is|are|was|were|did)|how's|summar(?:y|ise)|overview|status|state|progress|dashboard|picture"
            r"|position|doing|going|getting on|report"
        ),
        Wanted.SUMMARY,
    ),
)

OWNER_FRAMES = frozenset({"owner", "owners", "owned", "by", "assigned", "team"})
AREA_FRAMES = frozenset({"area", "areas", "in", "under"})
PLAN_FRAMES = frozenset({"plan", "plans"})
KEY_LIKE = re.compile(r"[A-Z]{2,8}\d{1,4}")
"""A word in capitals that looks like a plan's key."""

_NOISE = """
a action actions all am an and any anything are area areas assigned at be been by can could current currently
date dates did do does everyone everything far for from get give got had has have hello hey hi how i if
improvement in is it item items just list look many me moment most much my next no not now of off on one ones
only or our owned owner owners people plan plans please see show so still stuff sub-action sub-actions tag
tagged tags task tasks team tell than thank thanks that the their them there these they thing things this
those to under up us was we were what what's whats when where which with work would yet you your
"""
NOISE = frozenset(_NOISE.split())
"""Words that say nothing by themselves."""
