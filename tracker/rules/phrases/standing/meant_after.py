"""What the words after a completion leave of it: a part, some, a day to come, or nothing but the fact."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.standing.moods import EXCEPT, Mood
from tracker.rules.phrases.standing.of_a_part import of_a_part
from tracker.rules.phrases.words.stems import SEVERAL, WORD, stands_for
from tracker.rules.phrases.words.tables import any_of, words

BY_DATE = re.compile(
    r"^(?: and (?:signed off|finished|done|complete|tested|ready|commissioned))?"
    r"\s*(?:by|for|before|no later than|within|in time for)\s+(?:the )?@+(?!@*<)"
    r"|^\s*(?:by|before|towards) (?:then|the (?:end|close|start|middle|back end) of (?:it|that|this)"
    r"|that (?:date|day|point))\b"
    r"|^\s*(?:on|in|at|for|from|as of|with effect from)?\s*(?:the )?@+>(?! (?:early|late|ahead|before|sooner|over"
    r"|under)\b)"
)
_TOOK_PLACE = re.compile(r"(?:ran|went|came|took|held|did|met|moved)\b")
_ALL_THERE_BY = re.compile(
    r"(?: (?:over|across|up|in|on|out|down|away|through|back))?"
    r"(?:(?: (?:to|on|in|at|across|over|up))? (?:the|their|its|every|each) [a-z-]+)? (?:by|before) (?:the )?@+(?!@*<)"
)
_ALL_TO_BE = re.compile(
    r"\W*(?:(?:and|so|hopefully|probably|should be|be) )*(?:all|both|every(?:one|body|thing)) "
    r"(?!(?:are|is|was|were|have|has|had|been)\b)"
)
"""Beside a day to come a deed without its auxiliary is one to come: "all moved over by the 30th"."""
_HAS_BEEN = re.compile(r"\b(?:was|were|been|had)\b")
_VERB = re.compile(r"'s\b|'ve\b|'re\b|\b(?:is|are|was|were|has|have|had|been|we|i|they|he|she)\b|\b(?:got|all|now) *$")
_ADJECTIVE = re.compile(r"\b(?:the|an?|any|each|some|these|those|every|my|our|their)\s*$")
_COUNT = re.compile(r"\s*(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b")
_HAS_SUBJECT = re.compile(
    r"\b(?:it|this|that|these|they|both|all|everything|is|are|was|were|been|it's|that's|they're|now)\b"
    r"(?!.*\b(?:i|we)\b)|\b(?!(?:have|just|already|finally|fully|also|only|even|recently|since"
    r"|having)\b)[a-z]{4,}s?\s*$"
)
OBJECT = re.compile(
    r"^\s+(?P<noun>(?:(?:the|our|my|all|of|every|each|its|their|another|an?|these|those|this|that|new|last|\d+)"
    r" |it|them)*[a-z'-]*)"
)
CLEARS_ALL = re.compile(r"(?:cleared|closed(?: off| out)?|signed off) (?:every|each|all)\b")
"""What leaves none of many things: "she has cleared every fault"."""
_NO_OBJECT = words(
    """
    w wef by at on with for in to from and since after before now as too also last this today yesterday please thanks
    ta cheers man butt marra hen chuck lads pet hun duck
    so but or via per of off then already again up out here there both all it them ok okay ahead early late
    earlier recently over under within during back just only still because pending subject while when once if until
    unless months weeks days ages properly successfully fully finally yes mate pal boss us me hopefully probably
    apparently though although good great without x tickmark thumbsup green monday tuesday wednesday thursday friday
    status everywhere altogether overnight nem upstairs downstairs anyway permanently nationwide sitewide everything
    unanimously following
    across throughout wi through
    """
)
"""Words after a completion that are no object of it: "finished last week", "done by Jo"."""

_WE = re.compile(r"\b(?:i|we|they|he|she|who)\b")
_OPENS_OBJECT = words("all this it them both last")


_NOTHING = any_of(
    "nothing  nowt  naught  zilch  nil  sod all  bugger all  not a thing  not much  none of  (?:precious )?little",
    before=r"^\s*",
)
_MOST = any_of("most  nearly all  almost all  practically all  the bulk  the majority  virtually all", before=r"^\s*")
AT_OUR_END = any_of("end  side  part  bit  share", before=r"^\s*(?:(?:at|on|from) )?(?:my|our) ", after=r"\b")
"""What is done at one end is not known to be at the other, unless all is."""
_SO_EARLY = any_of(
    "early  late  ahead  before  behind  sooner  later  earlier  over  under  after  ago  back",
    before=r"^\s+(?:@+[<>]?|(?:an?|one|two|three|\d+|some|several|the)(?: [a-z]+){1,3}) ",
)
"""By how much a thing was early or late, which is no object of it: "finished a week early"."""
_EVER_SINCE = re.compile(r"\s*(?:every|each) (?:day|weekday|morning|afternoon|evening|night|shift|week) since\b")
_AGREED_ON_DATE = re.compile(
    r"(?:[a-z]+ )*(?:agreed|approved|endorsed|accepted|passed|signed off|sanctioned|granted)"
    r" (?:to (?:extend|move|push|shift|put|defer|delay|postpone|change|revise|reset|re-?set|amend|a|an|the|@)"
    r"|(?:to )?(?:an?|the|our|my) (?:(?:short|further|formal|new|revised|later|extended|amended) )*(?:extension|delay"
    r"|(?:target |due |completion |end )?(?:date|deadline|timescale)|target))\b"
)
"""What a board agrees to that concerns the date and not the thing: "agreed to extend the target"."""


_ADJECTIVE_AFTER = re.compile(
    r" [a-z-]+(?: [a-z-]+)? (?:is|are|was|were|dates?|says?|covers?|runs?)\b(?! (?:done|now|in|on|up)\b)"
)
"""What makes an adjective of a completion that opens its clause: "adopted policy is the old one"."""
_OPENS = re.compile(r"\s*(?:(?:so|and|but) )?")


def _has_subject(before: str, stems: frozenset[str]) -> bool:
    """True where the thing itself or a word for it stands before the deed, so that what follows is no object of it."""
    if _HAS_SUBJECT.search(before):
        return True
    return not _WE.search(before) and any(stands_for(word, stems) for word in WORD.findall(before))


_DESCRIBED = re.compile(
    r"(?: (?:last|this|in|on|at|by|the|year|week|month|before|earlier|@+[<>]?))*"
    r" (?:needs?|is|are|was|were|has|have|had|shows?|showed|looks?|looked|comes?|came|gets?|got)\b"
)
"""What makes an adjective of one that has no verb of its own: "all the doors inspected need new closers"."""
_FOR_A_DAY = re.compile(r" for @+(?!@*<)")
_IS_SO = re.compile(r"(?:'s|\b(?:is|are|has|have))(?: (?:been|now|all))* *$")
"""Beside a month or a day that a thing is for, what tells that it is so: "the rota's done for June"."""
_SO_FAR = re.compile(r"[^,.;]{0,30}\bso far\b")


def _only_describes(before: str, after: str, said: str) -> bool:
    """True for "adopted policy is the old one", "the doors inspected need work" and what is done so far."""
    opens = _OPENS.fullmatch(before) and _ADJECTIVE_AFTER.match(after)
    described = said.endswith("ed") and _DESCRIBED.match(after) and not _VERB.search(before)
    return bool(opens or described or _SO_FAR.match(after))


def _is_to_come(before: str, after: str, said: str) -> bool:
    """True for a deed that is to be done by the day beside it."""
    if _ALL_TO_BE.match(f"{before}{said}") and _ALL_THERE_BY.match(after):
        return True
    return bool(BY_DATE.match(after)) and not (_HAS_BEEN.search(before) or _TOOK_PLACE.match(said))


def mood_after(before: str, after: str, said: str, stems: frozenset[str]) -> Mood:
    """What the words after a completion leave of it: "the first part", "for adults", "the interviews", "by Friday"."""
    if _FOR_A_DAY.match(after) and _IS_SO.search(before):
        return Mood.FOR_SOME
    if _is_to_come(before, after, said):
        return Mood.LATER
    if _only_describes(before, after, said) or _AGREED_ON_DATE.match(f"{said}{after}"):
        return Mood.OTHER
    if _NOTHING.match(after):
        return Mood.NOT
    if _MOST.match(after) or (AT_OUR_END.match(after) and not said.startswith("all ")):
        return Mood.HEDGED
    mood = of_a_part(after, said)
    if mood is Mood.FOR_SOME and _is_own_place(after, stems):
        mood = Mood.PLAIN
    if mood is not Mood.PLAIN:
        return mood
    if _ADJECTIVE.search(before) or _COUNT.match(after):
        return Mood.OTHER
    noun = OBJECT.match(after)
    if noun is None or EXCEPT.search(after) or _has_subject(before, stems):
        return Mood.PLAIN
    if _SO_EARLY.match(after) or _EVER_SINCE.match(after):
        return Mood.PLAIN
    named = re.findall(r"[a-z0-9'-]+", noun["noun"])
    if not named or named[-1] in _NO_OBJECT or named[0] in _NO_OBJECT - _OPENS_OBJECT:
        return Mood.PLAIN
    return Mood.PLAIN if is_own(" ".join(named), stems) else Mood.OTHER


_PLACE = re.compile(
    r"\s*(?:for|in|at|on|across|throughout) (?:the |our |all (?:the |of the )?)?(?P<where>[\w' -]{3,40}?)"
    r"(?=[^\w' -]|$)"
)
_MORE = re.compile(r" (?=and\b|now\b|this\b|last\b|by\b|on\b|since\b|in time\b|as of\b|today\b|yesterday\b).*")


def _is_own_place(after: str, stems: frozenset[str]) -> bool:
    """True where what is named as finished is all that the title names: "at Elm Court" of "Boilers, Elm Court"."""
    place = _PLACE.match(after)
    named = WORD.findall(_MORE.sub("", place["where"])) if place and not SEVERAL & stems else []
    return bool(named) and all(stands_for(word, stems) for word in named)
