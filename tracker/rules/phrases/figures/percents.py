"""How far an action has come, in percent: what is said of the action itself, never counts or measures (rules 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from tracker.rules.phrases.figures import words as near
from tracker.rules.phrases.figures.beside import BESIDE_OLD, CORRECTED, NOW_MORE, SIGN, STILL_AT

_TENS = ("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_IN_WORDS = (
    {word: 10 * count for count, word in enumerate(_TENS, start=1)}
    | {word: count for count, word in enumerate(_UNITS, start=1)}
    | {"fifteen": 15, "hundred": 100}
)
WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?|(?:a|one) hundred|zero|nought|nil|five|fifteen)"
_FIGURE = re.compile(
    rf"(?:(?P<low>\d{{1,3}}){SIGN}?\s?(?:->|=>|>|-|to|or)\s?)?(?<![\d.,/£$])(?P<figure>\d{{1,3}})(?:\.\d+)?{SIGN}"
    rf"|\b(?P<word>{WORD}){SIGN}"
)
_THERE = (
    r"(?:done|cleared|complete[d]?|finished|(?:of )?the way(?: (?:there|thr(?:ough|u)|along|round|down|home"
    r"|to completion))?"
    r"|there|thr(?:ough|u)|written|drafted|built"
    r"|painted|laid|typed|mapped|loaded|installed|fitted|populated|indexed|digitised|catalogued|translated|tested|wired"
    r"|decorated|filled in|set up|sorted|implemented|delivered|advanced|over|ready|in place|of (?:it|this|the work))"
)
_THROUGH_IT = r" (?:of the way )?thr(?:ough|u) (?:it|this|the [a-z]+)\b"
_OF_IT = r"(?: of (?:it|this|the (?:work|job|action|task|project))(?:'s| is| are| has been)?(?: now| all)?)?"
_ALONE = (
    r"(?= *(?:$|[,.;:!]|(?:now|i|mate|pal|boss|chief|love|duck|pet|guv|folks|all|thanks|ta|cheers|aye|so|and)\b|-))"
)
_FIFTHS = ("two", "three", "four")
_FRACTIONS = (
    (re.compile(r"(?:\bhalf|(?<![\d/])1/2)[- ]?way(?: (?:there|through|done|point|mark|stage|complete))?\b"), 50),
    (re.compile(r"\bmid(?:way|[- ]?point)\b"), 50),
    (
        re.compile(
            r"\b(?<!first )(?<!second )(?<!other )(?<!one )(?<!top )(?<!bottom )(?:about |roughly )?"
            rf"half{_OF_IT}[ -]{_THERE}(?! of)\b"
        ),
        50,
    ),
    (re.compile(rf"\b(?:three[- ]quarters|3/4|3 quarters){_OF_IT}(?:{_THROUGH_IT}|(?: {_THERE})?{_ALONE})"), 75),
    (re.compile(rf"\b(?:an? |one )?quarter {_THERE}\b"), 25),
    (re.compile(rf"\b(?:two[- ]thirds|2/3){_OF_IT}(?:{_THROUGH_IT}|(?: {_THERE})?{_ALONE})"), 67),
    (re.compile(rf"\b(?:an? |one )?third {_THERE}\b"), 33),
    *((re.compile(rf"\b{word}[- ]fifths?(?: {_THERE})?{_ALONE}"), 20 * n) for n, word in enumerate(_FIFTHS, start=2)),
    (re.compile(rf"\b(?:an? |one )?fifth {_THERE}\b"), 20),
    (re.compile(rf"\b(?:an? |one )?tenth {_THERE}\b"), 10),
    (re.compile(rf"\bfrom an? (?:quarter|third|fifth|tenth) to (?:an? |about )*half{_ALONE}"), 50),
    (re.compile(rf"\bnine[- ]tenths(?: {_THERE})?{_ALONE}"), 90),
)
"""Fractions of the way, in percent; "half the team" is none."""

_BETWEEN = re.compile(
    rf"\bbetween (?P<low>\d{{1,3}}|{WORD})(?:%| per ?cent)? and $"
    rf"|\b(?P<word>{WORD})(?: ?%| per ?cent)? ?(?:to|or|-|and) ?$"
)
"""The lower end of a range before its upper: "between 60 and", "sixty to"."""

_RANGES_FROM = re.compile(r"\b(?:somewhere|anywhere|anything|something|rang(?:es?|ing)|varies|varying) from $")
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
        Percent(n, match.start(), match.end(), _said(low, match.start(), match.end(), n))
        for match in _UNDER_HEADING.finditer(low)
        if (n := int(match["n"] or match["m"])) not in numbers
    )
    found.extend(
        Percent(_count(match["n"]), match.start("n"), match.end("n"), Said.ACTION)
        for match in _WITHOUT_SIGN.finditer(low)
        if _count(match["n"]) <= 100 and not (match["n"].isdecimal() and int(match["n"]) in numbers)
    )
    found.extend(
        Percent(int(match["n"]), match.start("n"), match.end("n"), Said.ACTION)
        for match in BESIDE_OLD.finditer(low)
        if int(match["n"]) <= 100 and int(match["n"]) not in numbers
    )
    found.extend(
        Percent(int(match["n"]), match.start("n"), match.end("n"), Said.ACTION)
        for match in STILL_AT.finditer(low)
        if int(match["n"]) not in numbers
    )
    found.sort(key=lambda percent: percent.start)
    kept = [one for position, one in enumerate(found) if position == 0 or one.start >= found[position - 1].end]
    return tuple(
        replace(one, said=Said.ELSE) if position and _goes_on_measuring(low, kept[position - 1], one) else one
        for position, one in enumerate(kept)
    )


def _goes_on_measuring(low: str, before: Percent, one: Percent) -> bool:
    """True for the second of two measures: "compliance was 91% overall, 78% in theatres"."""
    goes_on = _NEXT_MEASURE.fullmatch(low, before.end, one.start) and _WHERE.match(low, one.end)
    return before.said is Said.ELSE and goes_on is not None


_NEXT_MEASURE = re.compile(r"[^.;!?\n]{0,40}(?:,|\band\b|\bbut\b) (?:(?:and|but|only|just|about) )*")
_WHERE = re.compile(r" (?:in|for|among|of|on) (?!(?:the )?(?:last|whole|moment|way)\b|it\b|this\b|that\b|track)[a-z]")


_UNDER_HEADING = re.compile(
    r"(?:%|\bper ?cent(?:age)?|\bpct?) (?:complete[d]?|completion|done|progress)"
    r" ?(?::|=|-|is|now|at)+ ?(?P<n>\d{1,3})(?![\d%/.])"
    r"|(?:^|(?<=[\n,;:.(]))\s*(?:per ?cent(?:age)?|pct|progress) ?[:=]? ?(?P<m>\d{1,3})(?=\s*(?:$|[\n,;)]|\.\s))"
)
"""A figure under its heading: "percent complete: 60", "percent 60"."""
_WITHOUT_SIGN = re.compile(
    rf"\b(?:was|were|from|previously|up from) (?:\d{{1,3}}|{WORD}){SIGN}[^.;\n%]{{0,40}}?"
    rf"\b(?:now|at|to|it'?s) (?:about |around )?(?P<n>\d{{2,3}}|{WORD})(?![\d%/.:,]\d|\s*(?:%|per ?cent|pc\b|of\b|\d))"
    rf"(?=\W*$|\W+(?:now|today|i|this|at|and|so|the|mate)\b|[.;,!\n])"
)
"""The new figure after a former one, the sign being said once: "from 40 % to 60"."""
_AT_LAST_REPORT = re.compile(
    r"\s*(?:(?:complete[d]?|done) )?(?:(?:at|in|on|as at|when|was)(?: the time of)? (?:the|our|my) )?"
    r"(?:last|previous|prior) (?:report|update|return|meeting|review|reading|time|month|quarter|round|entry|one)\b"
    r"|\s*(?:(?:complete[d]?|done|being the figure|was the figure) )?(?:as )?(?:when|the last time) (?:i|we|you)"
    r"(?: (?:last|previously))? (?:wrote|reported|asked|spoke|e-?mailed|chased|updated|met|looked|checked|replied"
    r"|answered)\b"
)
"""After a figure of a former report: "(35 % at the last report)", "(35 % when I last wrote)"."""
_PUT_IN_BRACKETS = re.compile(
    r"(?:\( ?|- )(?:(?:it|that|this) )?(?:(?:was|from|up from|down from|previously|formerly|last time|against) )*"
    r"(?:(?:about|around|only|just) )?$"
)
_OLD_IN_BRACKETS = re.compile(
    r"\s*(?:(?:complete[d]?|done) )?(?:(?:as )?(?:at|in|on|back in|as of) (?:the )?@+(?!@*>)"
    r"|(?:a|two|three|four|\d) (?:days?|weeks?|months?|fortnight) (?:ago|before|earlier)|@+<"
    r"|(?:before|previously|formerly|beforehand)\b"
    r"|(?:(?:at|in) )?(?:the )?last (?:week|month|quarter|time|autumn|spring|summer|winter)\b)[^()]{0,25}\)"
)
"""A figure in brackets with a day that is past beside another: "60% (40% in May)"."""
_OR_MORE = re.compile(r"\b(?:over|past|more than|beyond|less than|under)(?: the)? ?$")


def _said_of_fraction(low: str, start: int, end: int, value: int) -> Said:
    """ "past halfway" is a range; all others are taken like figures."""
    said = _said(low, start, end, value)
    more = _OR_MORE.search(low[max(0, start - 15) : start])
    return Said.RANGE if more and said is Said.ACTION else said


def _figure(low: str, match: re.Match[str], numbers: frozenset[int]) -> Percent:
    value = int(match["figure"]) if match["figure"] else number_of(match["word"])
    verdict = near.WITH_VERDICT.match(low, match.end())
    end = verdict.end() if verdict else match.end()
    said = _said(low, match.start(), match.end(), value)
    lead = low[max(0, match.start() - 60) : match.start()]
    if match["low"] and _RANGES_FROM.search(lead):
        return Percent(min(int(match["low"]), value), match.start(), end, Said.RANGE)
    is_change = ">" in match[0] or ("to" in match[0] and near.OLD_BEFORE.search(lead))
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
        return Percent(min(int(least) if least.isdigit() else number_of(least), value), match.start(), end, Said.RANGE)
    return Percent(value, match.start(), end, said)


def _count(figure: str) -> int:
    return int(figure) if figure.isdecimal() else number_of(figure)


def number_of(word: str) -> int:
    """What a number in words comes to: "forty-five"."""
    return sum(_IN_WORDS.get(part, 0) for part in re.split(r"[- ]", word.removeprefix("one hundred") or "hundred"))


_ON_RECORD = re.compile(
    r"\b(?:you(?:'ve| have)(?: got)?|(?:register|tracker|plan|sheet|form|system|report)(?: still)?"
    r" (?:has|have|says?|shows?|lists?|reads?|puts?))(?: (?:us|it|this|me|that|as|down|at|on))* $"
)
_CORRECTS = re.compile(
    r"\b(?:you(?:'ve| have)?(?: got)?|says?|shows?|not|n't|reads?)\b[^.;]{0,40}\d ?%[^.;]{0,15}\bshould(?: now)?"
    r" (?:be|say|read|show)(?: at)? $"
)
"""What stands on record and what it should be instead: "you have us at 40%, should be 60%"."""
_THEN_LATER = re.compile(r"\s*(?:by|come|before) (?:the )?@+(?!@*<)")


def _said(low: str, start: int, end: int, value: int) -> Said:
    before, after = low[max(0, start - 60) : start], low[end : end + 40]
    clause = re.split(r"[,.;:!?()\n]", before)[-1]
    if (
        value > 100
        or near.SURE.match(after)
        or near.OLD_BEFORE.search(clause)
        or near.NEGATED.search(clause)
        or (near.LATER_BEFORE.search(clause) and not _CORRECTS.search(before))
        or _THEN_LATER.match(after)
        or _ON_RECORD.search(clause)
        or near.OF_A_PERIOD.search(before)
        or NOW_MORE.match(after)
        or CORRECTED.match(after)
        or _AT_LAST_REPORT.match(after)
        or (_PUT_IN_BRACKETS.search(before) and _OLD_IN_BRACKETS.match(after))
    ):
        return Said.ELSE
    if near.RATE_AFTER.match(after) and value < 100:
        return Said.ELSE
    if near.WITH_VERDICT.match(after) and not re.match(r"\s*(?:complete[d]?|done) (?:of|by|rate)", after):
        return Said.ACTION
    return Said.ELSE if near.MEASURE_AFTER.match(after) or near.MEASURE_BEFORE.search(clause) else Said.ACTION
