"""What each clause says of how an action stands, and how it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.moods import (
    EXCEPT,
    FOR_SOME,
    HEDGE,
    PART_AFTER,
    Mood,
    is_own,
    is_own_standing,
    mood_before,
    part_named,
    without_introduction,
)
from tracker.rules.phrases.status_phrases import (
    AMBER,
    AT_RISK,
    BARE_CLOSED,
    BOARD_PASSED_IT,
    BOARD_STOPPED_IT,
    GREEN,
    HAPPENED,
    ON_TRACK,
    RED,
    STATUS_PHRASES,
    TO_FINISH,
    StatusPhrase,
)
from tracker.rules.phrases.stems import stem, title_stems
from tracker.rules.phrases.tables import any_of


@dataclass(frozen=True)
class Verdict:
    """A status phrase at clause.low[start:end], and how it is meant there."""

    clause: Clause
    phrase: StatusPhrase
    start: int
    end: int
    mood: Mood
    status: Reported


_OBJECT = re.compile(
    r"^\s+(?P<noun>(?:the |our |my |all |all the |all of the |every |each |its |their |another |a |an |these |those |this |that |new |\d+ |it|them)*[a-z'-]*)"
)
_STOP = frozenset(
    "w wef by at on with for in to from and since after before now as too also last this today yesterday please thanks ta cheers so but or via per of off then already again up out "
    "here there both all it them ok okay ahead early late earlier recently over under within during back just only still because pending subject while when once if until unless "
    "months weeks days ages properly successfully fully finally yes mate pal boss us me hopefully probably apparently though although good great @ without and/or x tickmark thumbsup green "
    "monday tuesday wednesday thursday friday status everything unanimously following across throughout wi through".split()
)
_DOCUMENT = any_of(
    r"""
    polic  procedure  protocol  strateg  plan  guidance  framework  template  charter  statement  report
    register  standard  handbook  form  guide  terms  contract  agreement  schedule  specification  pathway  sop
    manual  map  business case  budget  toolkit  code  letter  leaflet  paper  document  process  scheme  model
    programme  curriculum
    """,
    after=r"",
)
_APPROVED = re.compile(
    r"\b(?:agreed|approved|passed|endorsed|signed|submitted|circulated|issued|distributed|accepted|ratified|adopted)"
)


def verdicts(clause: Clause, titles: tuple[str, ...]) -> tuple[Verdict, ...]:
    """The statuses that a clause speaks of, in order; of overlapping phrases the longest."""
    stems = frozenset().union(*(title_stems(title) for title in titles))
    found: list[tuple[StatusPhrase, int, int]] = []
    for phrase in (*STATUS_PHRASES, *_done_in_its_own_words(titles)):
        found.extend(
            (phrase, match.start(), match.end()) for match in phrase.pattern.finditer(clause.bare) if match[0].strip()
        )
    found.sort(key=lambda hit: (hit[1] - hit[2], hit[1]))
    kept: list[tuple[StatusPhrase, int, int]] = []
    for hit in found:
        if not any(hit[1] < end and start < hit[2] for _, start, end in kept):
            kept.append(hit)
    return tuple(_judged(clause, hit, titles, stems) for hit in sorted(kept, key=lambda hit: hit[1]))


_PUT_THERE = re.compile(
    r"\b(?:replac|install|fit|repair|roof|carpet|erect|re-?lay|resurfac|refit|retrofit|hang|lay|mount|put up|signs?|signage|fence|fencing|handrail|door|window|floor|ramp|light)"
)


def _done_in_its_own_words(titles: tuple[str, ...]) -> Iterator[StatusPhrase]:
    """For "Calibrate torque wrenches" the word "calibrated" is a completion, as "audited" is for an audit."""
    roots = {stem(word) for title in titles for word in re.findall(r"[a-z-]{4,}", title.lower())}
    if _PUT_THERE.search(" ".join(titles).lower()):
        yield StatusPhrase(
            "it is in position",
            Reported.COMPLETE,
            re.compile(
                r"(?:(?<=\w's)|\b(?:is|are|now|all|both)) (?:now |all |back )*(?:on|in|up|down|laid|hung)(?= and\b|\W*$)"
            ),
        )
    words = sorted(root for root in roots if len(root) >= 4)
    if words:
        shapes = "|".join(re.escape(word) for word in words)
        yield StatusPhrase(
            "the title's own deed is done",
            Reported.COMPLETE,
            re.compile(rf"(?<![\w-])(?:{shapes})\w?(?:ated|ed|ied)(?![\w-])"),
        )


def _judged(
    clause: Clause, hit: tuple[StatusPhrase, int, int], titles: tuple[str, ...], stems: frozenset[str]
) -> Verdict:
    phrase, start, end = hit
    mood = _mood(clause, hit, stems)
    if mood is Mood.NOT and phrase is ON_TRACK:
        return Verdict(clause, phrase, start, end, Mood.PLAIN, Reported.OFF_TRACK)
    if (
        mood is Mood.PLAIN
        and phrase in {HAPPENED, BOARD_PASSED_IT}
        and _APPROVED.search(clause.bare[start:end])
        and not any(_DOCUMENT.search(title.lower()) for title in titles)
    ):
        mood = Mood.OTHER
    return Verdict(clause, phrase, start, end, mood, phrase.status)


def _mood(clause: Clause, hit: tuple[StatusPhrase, int, int], stems: frozenset[str]) -> Mood:
    """How a phrase is meant, from the words before it, the words after it and its sentence."""
    phrase, start, end = hit
    before, after = without_introduction(clause.bare[:start]), clause.bare[end:]
    done = phrase.status is Reported.COMPLETE
    part = part_named(before, stems) if done else ""
    lead = ASKS_TO_MARK.sub("", f"{clause.subject} {before}")
    own = is_own if done and phrase is not TO_FINISH else is_own_standing
    if phrase not in {BOARD_PASSED_IT, BOARD_STOPPED_IT} and not own(lead.replace(part, " ") if part else lead, stems):
        if done and _MINE.search(before):
            return Mood.HEDGED
        later = done and is_own_standing(lead, stems) and mood_before(before) is Mood.LATER and not clause.asks
        later = later or (
            done and mood_before(before) is Mood.LATER and bool(_SIGNS_IT_OFF.search(clause.bare[start:end]))
        )
        return Mood.LATER if later else _mood_of_others(before, after, stems) if done else Mood.OTHER
    if clause.asks and phrase is not BARE_CLOSED and not ASKS_TO_MARK.search(before):
        return Mood.ASKED
    mood = mood_before(before.replace(part, " ") if part else before)
    if not done:
        return _mood_of_standing(phrase, mood, before, after)
    if phrase is TO_FINISH:
        return mood if mood is Mood.LATER and _mood_after(before, after, stems) is not Mood.OTHER else Mood.OTHER
    if (
        re.match(r"^\W*(?:you (?:can|may) |please |just )?consider (?:it|this|that) ?$", before)
        and "done" in clause.bare[start:end]
    ):
        return Mood.HEDGED
    if mood is Mood.PLAIN and (re.search(r"\bthen\b", before) or "%" in before):
        return Mood.OTHER if "%" in before else Mood.LATER
    if mood is Mood.LATER and re.search(r"\bshould\b", before) and re.match(r"\s*(?:by now|already|now)\b", after):
        return Mood.HEDGED
    if mood is Mood.LATER and ASKS_TO_MARK.search(before):
        mood = Mood.PLAIN
    if phrase is BARE_CLOSED and (clause.asks or mood is Mood.LATER):
        return Mood.LATER if _BY_DATE.match(after) else Mood.PLAIN
    if mood is Mood.PLAIN and part:
        return Mood.PART
    if mood is Mood.PLAIN:
        mood = _mood_after(before, after, stems)
    return Mood.HEDGED if mood is Mood.PLAIN and HEDGE.search(after) else mood


ASKS_TO_MARK = any_of(
    r"""
    \b(?:mark|show|put|record|set|log|class|flag|treat|count|call|make|move|switch|turn|update|change|consider
    |regard|close|rate|rag|down|downgrade|upgrade|drop|raise|lower|amend|take|mov|chang|putt|show|rat|tak
    |downgrad|upgrad|stay|keep|leav|leave)(?:ed|d|ing)?(?: (?:it|this|that|them|both|all|the (?:action|status
    |rating|rag)|down|up|as|to|to be|being|is|now|from|at|us|number|status|action|item|green|amber|red)| +)*\s*$
    """,
    before=r"",
    after=r"",
)
"""The owner asks for a status in so many words: "please mark it as"."""

_SAYS = any_of(
    r"""
    says?  said  saying  tells? (?:me|us)  told (?:me|us)  reckons?  thinks?  believes?  claims?
    assures? (?:me|us)  assured (?:me|us)  informs? (?:me|us)  informed (?:me|us)  mentioned  confirms?  know
    heard  understand  gather  hear
    """,
    after=r"(?:(?: from)? [^,;]{0,40}? that)? ",
)
_IT_AFTER = re.compile(r"^\s*(?:it|this|that|them|both)\b(?:\W*$| (?!one|part|phase|form|half|bit|stage))")
_MINE = re.compile(r"^\W*(?:my|our) (?:bit|part|side|end|half|share|stuff|input|contribution|team's (?:bit|part))\b")
_SIGNS_IT_OFF = re.compile(r"\b(?:sign|approve|adopt|finish|complete|close) (?:it|this|that) ?(?:off|out)?$")
_ONE_PERSON = re.compile(
    r"^\W*(?:and |so |but |yes |ok )?(?:[a-z'-]+|the [a-z'-]+)(?: has| have|'s| just| already| now| finally)*\s*$"
)


def _mood_of_others(before: str, after: str, stems: frozenset[str]) -> Mood:
    """A completion of which someone else is the subject: hearsay ("Jo says it's done") or done by them ("Jo finished it")."""
    if mood_before(before) in {Mood.NOT, Mood.LATER, Mood.IF}:
        return Mood.OTHER
    hearsay = list(_SAYS.finditer(before))
    if hearsay and (is_own(before[hearsay[-1].end() :], stems) or _IT_AFTER.match(after)):
        return Mood.HEDGED
    if _ALL_BUT.search(before):
        return Mood.HEDGED
    if _ONE_PERSON.match(before) and _IT_AFTER.match(after):
        return Mood.PLAIN
    return Mood.OTHER


_FORMER = re.compile(r"\b(?:from|was|were|no longer|used to be|previously)(?: (?:at|in|on|the|an?|a))*\s*$")
_DESCRIBES = any_of(
    r"""
    by (?:the |our )?(?:auditors?|inspectors?|cqc|ofsted|estyn|hse|regulator|board|external)\b
    (?:were|was|have been|has been|had been|raised|expressed|voiced|about the (?!date|time|deadline))\b
    (?:at|in|with|to|from) (?:the|our|a) (?!date|deadline|target|timetable|moment|end)[^,;]{1,40}? (?:is|was|has
    |are)\b
    (?!(?:because|due|as|since|for|by|until|till|til|now|but|and|so|again|already|overall|to|on|in|at|with|this
    |still|really|if|while|whilst|today|yet|here|mate|sorry|of|owing|thanks|pending|though|although|cos|then
    |there|too|also|that|please|from|after|about|behind|we|i|it|they|unless|not|rather|tbh|tho|whether|is|are
    |has|or|over|against|slightly|badly|again|everywhere|having|given|following|despite|status|rating|rag|a|the
    |all|boss|pal|yes|no|instead|going|getting|green|amber|red|until)\b)[a-z]+
    """,
    before=r"\s+",
    after=r"",
)
_RAISED = re.compile(
    r"\s+(?:were|was|have been|has been|had been|raised|expressed|from|with (?!this|it\b|that|the (?:date|timetable))|about (?!this|it\b|the date)|over )\b"
)
_TURNS_INTO = re.compile(r"\s*(?:->|=>|-->|>|to|into|becoming|and now|so now)\s*(?:green|amber|red|blue)\b")
_ALL_BUT = re.compile(
    r"\b(?:substantially|largely|more or less|to all intents(?: and purposes)?|as good as|essentially|effectively)\s*$"
)
_MEANT = re.compile(
    r"\b(?:needs? to (?:be|go)|should (?:be|go|now be|really be)|must be|can be|to be put|has to be|have to be|would be|will be|'ll be)\b"
)
_WISHED = re.compile(r"\b(?:should|hope|hoping|hopefully|want|need|needs|trying|could|would|might|to get|get)\b")


def _mood_of_standing(phrase: StatusPhrase, mood: Mood, before: str, after: str) -> Mood:
    """Of what is not complete: "will slip" and "may be late" are meant, "won't slip", "if it slips", "was red" are not."""
    if (phrase in {AMBER, GREEN, RED, AT_RISK} and _DESCRIBES.match(after)) or (
        phrase is ON_TRACK and _RAISED.match(after)
    ):
        return Mood.OTHER
    if mood in {Mood.NOT, Mood.IF, Mood.OTHER} or (
        phrase.is_rating and (_FORMER.search(before) or _TURNS_INTO.match(after))
    ):
        return mood if mood in {Mood.NOT, Mood.IF} else Mood.OTHER
    if ASKS_TO_MARK.search(before):
        return Mood.PLAIN
    if phrase.status is Reported.CLOSED and mood is Mood.HEDGED:
        return mood
    settled = phrase.status in {Reported.CLOSED, Reported.ON_HOLD, Reported.NOT_STARTED} or phrase.rule == "started"
    if settled and mood is Mood.LATER and not _MEANT.search(before):
        return Mood.LATER
    if phrase.status is Reported.ON_TRACK and _WISHED.search(before):
        return Mood.LATER
    return Mood.PLAIN


def _mood_after(before: str, after: str, stems: frozenset[str]) -> Mood:
    """What the words after a completion leave of it: "the first part", "for adults", "the interviews", "by Friday"."""
    if _BY_DATE.match(after) and not _HAS_BEEN.search(before):
        return Mood.LATER
    exception = EXCEPT.search(after)
    if PART_AFTER.search(after) or (exception and not _NAMED_NEXT.fullmatch(after[exception.end() :])):
        return Mood.PART
    if FOR_SOME.search(after):
        return Mood.FOR_SOME
    if _ADJECTIVE.search(before):
        return Mood.OTHER
    noun = _OBJECT.match(after)
    if re.match(r"\s*(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b", after):
        return Mood.OTHER
    if noun is None or exception or _HAS_SUBJECT.search(before):
        return Mood.PLAIN
    words = re.findall(r"[a-z0-9'-]+", noun["noun"])
    if not words or words[-1] in _STOP or words[0] in _STOP - _DETERMINERS or is_own(" ".join(words), stems):
        return Mood.PLAIN
    return Mood.OTHER


_NAMED_NEXT = re.compile(r"\W*(?:the|our|my|for|on)?\W*")
_ADJECTIVE = re.compile(r"\b(?:the|an?|any|each|some|these|those|every|my|our|their)\s*$")
_HAS_SUBJECT = re.compile(
    r"\b(?:it|this|that|these|they|both|all|everything|is|are|was|were|been|it's|that's|they're|now)\b(?!.*\b(?:i|we)\b)|[a-z]{4,}s?\s*$"
)
_BY_DATE = re.compile(
    r"^\s*(?:by|for|before|no later than|within|in time for)\s+(?:the )?@+(?!@*<)|^\s*(?:on|in|at|for)?\s*@+>"
)
_HAS_BEEN = re.compile(r"\b(?:was|were|been|had)\b")
_DETERMINERS = frozenset(("all", "this", "it", "them", "both", "last"))
