"""How far an action has come, in percent: figures and words said of the action itself, never counts or measures (rules 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from tracker.rules.phrases.tables import any_of

_TENS = {
    "ten": 10,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_UNITS = {word: number for number, word in enumerate("one two three four five six seven eight nine".split(), start=1)}
_WORD_NUMBER = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?|a hundred|one hundred|zero|nought|five|fifteen)"
)
_SIGN = r"(?:\s?%|\s?per\s?cent\b|\s?pct?\b)"
_FIGURE = re.compile(
    rf"(?:(?P<low>\d{{1,3}}){_SIGN}?\s?(?:->|=>|>|-|to|or)\s?)?(?<![\d.,/£$])(?P<figure>\d{{1,3}})(?:\.\d+)?{_SIGN}|\b(?P<word>{_WORD_NUMBER}){_SIGN}"
)
_FRACTIONS = (
    (re.compile(r"\bhalf[- ]?way(?: (?:there|through|done|point|complete))?\b"), 50),
    (
        re.compile(
            r"\b(?:about |roughly )?half (?:done|complete[d]?|finished|(?:of )?the way(?: (?:there|through))?|there|through)\b"
        ),
        50,
    ),
    (
        re.compile(
            r"\b(?:three[- ]quarters|3/4|3 quarters)(?: (?:done|complete[d]?|finished|of the way(?: (?:there|through))?|there|through))?(?= *(?:$|[,.;:!]|now|i|-|mate))"
        ),
        75,
    ),
    (
        re.compile(
            r"\b(?:a |one )?quarter (?:done|complete[d]?|finished|of the way(?: (?:there|through))?|there|through)\b"
        ),
        25,
    ),
    (
        re.compile(
            r"\b(?:two[- ]thirds|2/3)(?: (?:done|complete[d]?|finished|of the way(?: (?:there|through))?|there|through))?(?= *(?:$|[,.;:!]|now|i|-|mate))"
        ),
        67,
    ),
    (
        re.compile(
            r"\b(?:a |one )?third (?:done|complete[d]?|finished|of the way(?: (?:there|through))?|there|through)\b"
        ),
        33,
    ),
)
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
    dropped  rose  fell  increased  decreased  reduced  cut  by  trained  staff  figure for  threshold
    benchmark  average  mean  return rate  responses?  stands? at \w+ compliance  chance  discount  tolerance
    """,
    after=r"\b[^,.;]{0,25}$",
)
_LATER_BEFORE = any_of(
    r"""
    \b(?:will|(?:should|would|could)(?! (?:estimate|say|put|call|guess|suggest|reckon|think))|expect\w*|hop(?:e
    |ing|efully)|aim\w*|going to|to be|to reach|to hit|to get to|get to|target(?: of|:)|need\w*|want\w*|by then
    |until|once|when|if|may|might|forecast\w*)\b
    'll\b
    """,
    before=r"",
    after=r"[^,.;]{0,40}$",
)
_OLD_BEFORE = any_of(
    r"""
    from  was  were  previously  previous  formerly  last (?:time|month|week)(?: it was)?  up on  not  isn't
    wasn't  said  instead of  rather than  remaining  last  final  other  used to be
    """,
    after=r"(?: (?:at|about|the|to be|around|on))*\s*$",
)
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever)(?: (?:yet|quite|at|even|really|the|a))*\s*$")


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
            Percent(value, match.start(), match.end(), _said(low, match.start(), match.end(), value))
            for match in pattern.finditer(low)
        )
    found.sort(key=lambda percent: percent.start)
    return tuple(one for position, one in enumerate(found) if position == 0 or one.start >= found[position - 1].end)


def _figure(low: str, match: re.Match[str], numbers: frozenset[int]) -> Percent:
    value = int(match["figure"]) if match["figure"] else _number(match["word"])
    verdict = _WITH_VERDICT.match(low, match.end())
    end = verdict.end() if verdict else match.end()
    said = _said(low, match.start(), match.end(), value)
    if match["low"] and (
        ">" in match[0] or ("to" in match[0] and _OLD_BEFORE.search(low[max(0, match.start() - 60) : match.start()]))
    ):
        return Percent(value, match.start(), end, Said.ACTION)
    if match["low"] and int(match["low"]) in numbers:
        start = match.start("figure")
        return Percent(value, start, end, _said(low, start, match.end(), value))
    if match["low"] and said is Said.ACTION:
        return Percent(min(int(match["low"]), value), match.start(), end, Said.RANGE)
    between = re.search(r"\bbetween (\d{1,3})(?:%| per ?cent)? and $", low[max(0, match.start() - 30) : match.start()])
    if between:
        return Percent(min(int(between[1]), value), match.start(), end, Said.RANGE)
    return Percent(value, match.start(), end, said)


def _number(word: str) -> int:
    if "hundred" in word:
        return 100
    return sum(_TENS.get(part, _UNITS.get(part, 15 if part == "fifteen" else 0)) for part in re.split(r"[- ]", word))


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
