"""How far an action has come, in percent: what is said of the action itself, never counts or measures (rules 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from tracker.rules.phrases.tables import any_of

_TENS = ("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_IN_WORDS = (
    {word: 10 * count for count, word in enumerate(_TENS, start=1)}
    | {word: count for count, word in enumerate(_UNITS, start=1)}
    | {"fifteen": 15, "hundred": 100}
)
_WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?|(?:a|one) hundred|zero|nought|five|fifteen)"
_SIGN = r"(?:\s?%|\s?per\s?cent\b|\s?pct?\b)"
_FIGURE = re.compile(
    rf"(?:(?P<low>\d{{1,3}}){_SIGN}?\s?(?:->|=>|>|-|to|or)\s?)?(?<![\d.,/£$])(?P<figure>\d{{1,3}})(?:\.\d+)?{_SIGN}"
    rf"|\b(?P<word>{_WORD}){_SIGN}"
)
_THERE = (
    r"(?:done|cleared|complete[d]?|finished|(?:of )?the way(?: (?:there|through|along|home|to completion))?"
    r"|there|through|written|drafted|built"
    r"|painted|laid|typed|mapped|loaded|installed|fitted|populated|indexed|digitised|catalogued|translated|tested|wired"
    r"|decorated|filled in|set up|sorted|implemented|delivered|advanced|over|ready|in place|of (?:it|this|the work))"
)
_OF_IT = r"(?: of (?:it|this|the (?:work|job|action|task|project))(?:'s| is| are| has been)?(?: now| all)?)?"
_ALONE = r"(?= *(?:$|[,.;:!]|now|i|-|mate))"
_FIFTHS = ("two", "three", "four")
_FRACTIONS = (
    (re.compile(r"(?:\bhalf|(?<![\d/])1/2)[- ]?way(?: (?:there|through|done|point|mark|stage|complete))?\b"), 50),
    (re.compile(r"\bmid(?:way|[- ]?point)\b"), 50),
    (re.compile(rf"\b(?:about |roughly )?half{_OF_IT}[ -]{_THERE}(?! of)\b"), 50),
    (re.compile(rf"\b(?:three[- ]quarters|3/4|3 quarters){_OF_IT}(?: {_THERE})?{_ALONE}"), 75),
    (re.compile(rf"\b(?:an? |one )?quarter {_THERE}\b"), 25),
    (re.compile(rf"\b(?:two[- ]thirds|2/3){_OF_IT}(?: {_THERE})?{_ALONE}"), 67),
    (re.compile(rf"\b(?:an? |one )?third {_THERE}\b"), 33),
    *((re.compile(rf"\b{word}[- ]fifths?(?: {_THERE})?{_ALONE}"), 20 * n) for n, word in enumerate(_FIFTHS, start=2)),
    (re.compile(rf"\b(?:an? |one )?fifth {_THERE}\b"), 20),
    (re.compile(rf"\b(?:an? |one )?tenth {_THERE}\b"), 10),
    (re.compile(rf"\bfrom an? (?:quarter|third|fifth|tenth) to (?:an? |about )*half{_ALONE}"), 50),
    (re.compile(rf"\bnine[- ]tenths(?: {_THERE})?{_ALONE}"), 90),
)
"""Fractions of the way, in percent; "half the team" is none."""

_WITH_VERDICT = any_of(
    r"""
    of the way (?:there|through|done)
    (?:is |are )?(?:now )?(?:complete[d]?|done|finished|there|through|of the way|progress|of (?:it|this
    |the (?:work|action|job|task|project))(?: is)?(?: now)?(?: (?:done|complete[d]?|finished))?)
    """,
    before=r"\s*",
)
_SURE = any_of(
    r"""
    sure  certain  confident  behind  committed  agree\w*  positive  convinced  right  correct  with you
    on board  focus\w*  honest  happy  clear  supportive  dedicated  effort  serious  going to  gonna  will  not
    won't
    """,
    before=r"\s*",
)
_MEASURE_AFTER = any_of(
    r"""
    (?:under|over)(?:spen\w+|subscribed|budget|occupied)  (?:wo)?men\b  (?:fe)?male\b  girls\b  boys\b
    of (?!it\b|this\b|the (?:way|work|action|job|task|project)\b)  compliance  compliant  response  attendance
    to go\b  left\b  remaining\b  still to  over\b  under\b  above  below  in time  on time  within
    (?:more|less|fewer|higher|lower|increase|decrease|reduction|rise|drop|cut|saving|discount|funded|uptake
    |take-up|vacanc\w+|turnover|satisf\w+|occupan\w+|capacity|accuracy|pass rate|return rate|target|budget|spend
    |staff|people|cases|responses|learners|students|sites|wards|forms|pupils|who|chance|likely|probability|up on
    |down on|better|worse|coverage|trained|returned|in (?:the|our|a|this) (?:\w+ ){0,2}(?:survey|audit|exam|test
    |inspection|assessment|poll|vote|sample))\b
    """,
    before=r"\s*",
    after=r"",
)
_MEASURE_BEFORE = any_of(
    r"""
    compliance  response rate  rate  rates  attendance  budget  target of  sickness  vacancy  turnover  score
    scores  satisfaction  occupancy  coverage  uptake  take-up  completion rate  pass rate  accuracy
    performance  kpi  capacity  availability  in time  of cases  spend  spent  costs?  risen by  fallen by
    dropped(?! back)  rose  fell  increased  decreased  reduced  cut  by  trained  staff  figure for  threshold
    benchmark  average  mean  return rate  responses?  stands? at \w+ compliance  chance  discount  tolerance
    """,
    after=r"\b[^,.;]{0,25}$",
)
_LATER_BEFORE = any_of(
    r"""
    \b(?:will|(?:should|would|could)(?! (?:estimate|say|put|call|guess|suggest|reckon|think))|expect\w*|hop(?:e
    |ing|efully)|aim\w*|going to|to be|to reach|to hit|to get to|get to|target(?: of|:|'s| is)|need\w*|want\w*|by then
    |until|once|when|if|may|might|forecast\w*)\b
    'll\b
    """,
    before=r"",
    after=r"[^,.;]{0,40}$",
)
_OLD_BEFORE = any_of(
    r"""
    from  was  were  previously  previous  formerly  up  down  last (?:time|month|week)(?: it was)?  up on  not  isn't
    wasn't  said  instead of  rather than  remaining  last  final  other  used to be
    """,
    after=r"(?: (?:at|about|the|to be|around|on))*\s*$",
)
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever)(?: (?:yet|quite|at|even|really|the|a))*\s*$")


_BETWEEN = re.compile(
    rf"\bbetween (?P<low>\d{{1,3}}|{_WORD})(?:%| per ?cent)? and $"
    rf"|\b(?P<word>{_WORD})(?: ?%| per ?cent)? ?(?:to|or|-|and) ?$"
)
"""The lower end of a range before its upper: "between 60 and", "sixty to"."""

_RANGES_FROM = re.compile(r"\b(?:somewhere|anywhere|something|rang(?:es?|ing)|varies|varying) from $")
"""What leads up to a range rather than to a change: "somewhere from 60 to 70 %"."""

_BARE_PART = frozenset((20, 33))
"""Percent: "third done" beside three actions is the third of them."""


class Said(StrEnum):
    """Of what a percentage is said."""

    ACTION = "action"
    RANGE = "range"
    ELSE = "something else"


@dataclass(frozen=True)
class Percent:
    """A percentage at text[start:end], and whether it is the action's; of a range the lower end."""

    value: int
    start: int
    end: int
    said: Said


def find_percents(low: str, numbers: frozenset[int]) -> tuple[Percent, ...]:
    """All percentages of a text in small letters, with the words "complete" or "done" that belong to them.

    `numbers` are those of actions, so that "5 - 60%" is no range where 5 is one.
    """
    found = [_figure(low, match, numbers) for match in _FIGURE.finditer(low)]
    for pattern, value in _FRACTIONS:
        found.extend(
            Percent(value, match.start(), match.end(), _said_of_fraction(low, match.start(), match.end(), value))
            for match in pattern.finditer(low)
            if not (len(numbers) > 2 and value in _BARE_PART and match[0].startswith(("third", "fifth")))
        )
    found.extend(
        Percent(int(match["n"]), match.start(), match.end(), _said(low, match.start(), match.end(), int(match["n"])))
        for match in _UNDER_HEADING.finditer(low)
        if int(match["n"]) not in numbers
    )
    found.sort(key=lambda percent: percent.start)
    return tuple(one for position, one in enumerate(found) if position == 0 or one.start >= found[position - 1].end)


_UNDER_HEADING = re.compile(
    r"(?:%|\bper ?cent(?:age)?|\bpct?) (?:complete[d]?|completion|done|progress)"
    r" ?(?::|=|-|is|now|at)+ ?(?P<n>\d{1,3})(?![\d%/.])"
)
"""A figure under its heading: "percent complete: 60"."""
_OR_MORE = re.compile(r"\b(?:over|past|more than|beyond|less than|under)(?: the)? ?$")


def _said_of_fraction(low: str, start: int, end: int, value: int) -> Said:
    """ "past halfway" is a range; all others are taken like figures."""
    said = _said(low, start, end, value)
    more = _OR_MORE.search(low[max(0, start - 15) : start])
    return Said.RANGE if more and said is Said.ACTION else said


def _figure(low: str, match: re.Match[str], numbers: frozenset[int]) -> Percent:
    value = int(match["figure"]) if match["figure"] else _number(match["word"])
    verdict = _WITH_VERDICT.match(low, match.end())
    end = verdict.end() if verdict else match.end()
    said = _said(low, match.start(), match.end(), value)
    lead = low[max(0, match.start() - 60) : match.start()]
    if match["low"] and _RANGES_FROM.search(lead):
        return Percent(min(int(match["low"]), value), match.start(), end, Said.RANGE)
    is_change = ">" in match[0] or ("to" in match[0] and _OLD_BEFORE.search(lead))
    if match["low"] and is_change:
        return Percent(value, match.start(), end, Said.ACTION)
    if match["low"] and int(match["low"]) in numbers:
        start = match.start("figure")
        return Percent(value, start, end, _said(low, start, match.end(), value))
    if match["low"] and said is Said.ACTION:
        return Percent(min(int(match["low"]), value), match.start(), end, Said.RANGE)
    between = _BETWEEN.search(lead)
    if between and said is Said.ACTION:
        least = between["low"] or between["word"]
        return Percent(min(int(least) if least.isdigit() else _number(least), value), match.start(), end, Said.RANGE)
    return Percent(value, match.start(), end, said)


def _number(word: str) -> int:
    return sum(_IN_WORDS.get(part, 0) for part in re.split(r"[- ]", word.removeprefix("one hundred") or "hundred"))


def _said(low: str, start: int, end: int, value: int) -> Said:
    before, after = low[max(0, start - 60) : start], low[end : end + 40]
    clause = re.split(r"[,.;:!?()\n]", before)[-1]
    if (
        value > 100
        or _SURE.match(after)
        or _OLD_BEFORE.search(clause)
        or _NEGATED.search(clause)
        or _LATER_BEFORE.search(clause)
    ):
        return Said.ELSE
    if _WITH_VERDICT.match(after) and not re.match(r"\s*(?:complete[d]?|done) (?:of|by|rate)", after):
        return Said.ACTION
    return Said.ELSE if _MEASURE_AFTER.match(after) or _MEASURE_BEFORE.search(clause) else Said.ACTION


_LEAD = any_of(
    r"""
    (?:pc|per ?cent(?:age)?|progress|completion|extent|status|figure)(?: (?:complete[d]?|completion|done
    |progress))?(?= ?[=:-]| is| now| at| stands|$| $)
    record(?:ed)?  enter(?:ed)?  assess(?:ed)?  judge[d]?  gauge[d]?  place[d]?  reach(?:ed|ing)  hit  passed
    touch(?:ed|ing)
    got (?:as far as|to|up to)  far as  achieved  peg(?:ged)?  advanced  estimating  reckoned  mark  score[d]?
    report(?:ed)?  pitch
    (?:complete[d]?|finished|done)(?=\W*$)
    hovering  sitting  nudging  knocking on  bang on  a solid  easily  ballpark  best guess  guesstimate  i'd guess
    """,
)

_REACHES = re.compile(
    r"\b(?:reached|hit|passed|topped|got|crept|risen|climbed|gone|jumped|edged|nudged"
    r"|bumped|inched|shuffled|pushed|dropped|slipped|fallen|moved)(?: (?:up|back|down|on|to|past))*\b"
)
"""How a figure is come by: "has reached 85 %", "has crept up to 60 %"."""


def leads_to_figure(before: str) -> str:
    """The words before a figure without those that only lead up to it: "please record", "we have reached"."""
    return _LEAD.sub(" ", _REACHES.sub(" ", before))
