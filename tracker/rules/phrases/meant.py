"""How a status phrase is meant where it stands: of the action or something else, as a fact, a hope, hearsay, a part."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.done_phrases import BARE_CLOSED, TO_FINISH
from tracker.rules.phrases.moods import EXCEPT, FOR_SOME, HEDGE, PART_AFTER, Mood, mood_before, part_named
from tracker.rules.phrases.own import is_own, is_own_standing, without_introduction
from tracker.rules.phrases.standing_phrases import AMBER, AT_RISK, GREEN, ON_TRACK, RED, STARTED
from tracker.rules.phrases.status_phrase import StatusPhrase
from tracker.rules.phrases.tables import any_of, words


def mood_of(phrase: StatusPhrase, start: int, end: int, clause: Clause, stems: frozenset[str]) -> Mood:
    """How the phrase at clause.bare[start:end] is meant; `stems` are those of the titles of the clause's actions."""
    before, after = without_introduction(clause.bare[:start]), clause.bare[end:]
    if phrase.status is not Reported.COMPLETE:
        if not phrase.says_who and not is_own_standing(_whose(clause, before), stems):
            return Mood.OTHER
        return _mood_of_standing(phrase, before, after, clause.asks)
    part = part_named(before, stems)
    whole = before.replace(part, " ") if part else before
    own = is_own_standing if phrase is TO_FINISH else is_own
    if not phrase.says_who and not own(_whose(clause, whole), stems):
        return _mood_of_others(clause, start, end, stems)
    if clause.asks and phrase is not BARE_CLOSED and not _ASKS_TO_MARK.search(before):
        return Mood.ASKED
    mood = _mood_of_done(phrase, whole, after, clause.bare[start:end], stems)
    if phrase is BARE_CLOSED and (clause.asks or mood is Mood.LATER):
        return Mood.LATER if _BY_DATE.match(after) else Mood.PLAIN
    return Mood.PART if mood is Mood.PLAIN and part else mood


def _whose(clause: Clause, before: str) -> str:
    """The words that say of what the phrase is said, without such as "please mark it as"."""
    return _ASKS_TO_MARK.sub("", f"{clause.subject} {before}")


_ASKS_TO_MARK = any_of(
    r"""
    (?:mark|show|put|record|set|log|class|flag|treat|count|call|make|move|switch|turn|update|change|consider|regard
    |close|rate|rag|down|downgrade|upgrade|drop|raise|lower|amend|take|stay|keep|leave)(?:ed|d)?
    (?:mark|show|putt|record|sett|logg|flag|mov|switch|turn|updat|chang|rat|downgrad|upgrad|tak|leav|keep)ing
    """,
    after=r"(?: +(?:it|this|that|them|both|all|the (?:action|status|rating|rag)|down|up|as|to|to be|being|is|now|from"
    r"|at|us|number|status|action|item|green|amber|red))*\s*$",
)
"""The owner asks for a status in so many words: "please mark it as"."""

_SAYS = any_of(
    r"""
    says?  said  saying  tells? (?:me|us)  told (?:me|us)  reckons?  thinks?  believes?  claims?
    assures? (?:me|us)  assured (?:me|us)  informs? (?:me|us)  informed (?:me|us)  mentioned  confirms?  know  heard
    understand  gather  hear
    """,
    after=r"(?:(?: from)? [^,;]{0,40}? that)? ",
)
_IT_AFTER = re.compile(r"^\s*(?:it|this|that|them|both)\b(?:\W*$| (?!one|part|phase|form|half|bit|stage))")
_MINE = any_of(
    "bit  part  side  end  half  share  stuff  input  contribution  team's (?:bit|part)", before=r"^\W*(?:my|our) "
)
_SIGNS_IT_OFF = re.compile(r"\b(?:sign|approve|adopt|finish|complete|close) (?:it|this|that) ?(?:off|out)?$")
_ONE_PERSON = re.compile(
    r"^\W*(?:and |so |but |yes |ok )?(?:the )?[a-z'-]+(?: has| have|'s| just| already| now| finally)*\s*$"
)
_ALL_BUT = any_of(
    "substantially  largely  more or less  to all intents(?: and purposes)?  as good as  essentially  effectively",
    after=r"\s*$",
)


def _mood_of_others(clause: Clause, start: int, end: int, stems: frozenset[str]) -> Mood:
    """Completion with another subject: hearsay ("Jo says it's done"), done by them ("Jo finished it"), or theirs."""
    before, after = without_introduction(clause.bare[:start]), clause.bare[end:]
    mood = mood_before(before)
    if _MINE.search(before):
        return Mood.HEDGED
    if mood is Mood.LATER:
        their_own = is_own_standing(_whose(clause, before), stems) and not clause.asks
        return mood if their_own or _SIGNS_IT_OFF.search(clause.bare[start:end]) else Mood.OTHER
    if mood in {Mood.NOT, Mood.IF}:
        return Mood.OTHER
    hearsay = list(_SAYS.finditer(before))
    if hearsay and (is_own(before[hearsay[-1].end() :], stems) or _IT_AFTER.match(after)):
        return Mood.HEDGED
    if _ALL_BUT.search(before):
        return Mood.HEDGED
    return Mood.PLAIN if _ONE_PERSON.match(before) and _IT_AFTER.match(after) else Mood.OTHER


_CONSIDER_IT = re.compile(r"^\W*(?:you (?:can|may) |please |just )?consider (?:it|this|that) ?$")


def _mood_of_done(phrase: StatusPhrase, before: str, after: str, said: str, stems: frozenset[str]) -> Mood:
    """Of a completion of the action itself: "is done", "will be done", "should be done by now", "done for adults"."""
    mood = mood_before(before)
    if phrase is TO_FINISH:
        return mood if mood is Mood.LATER and _mood_after(before, after, stems) is not Mood.OTHER else Mood.OTHER
    if mood is Mood.LATER:
        if re.search(r"\bshould\b", before) and re.match(r"\s*(?:by now|already|now)\b", after):
            return Mood.HEDGED
        mood = Mood.PLAIN if _ASKS_TO_MARK.search(before) else mood
    if mood is not Mood.PLAIN:
        return mood
    if _CONSIDER_IT.match(before) and "done" in said:
        return Mood.HEDGED
    if "%" in before:
        return Mood.OTHER
    if re.search(r"\bthen\b", before):
        return Mood.LATER
    mood = _mood_after(before, after, stems)
    return Mood.HEDGED if mood is Mood.PLAIN and HEDGE.search(after) else mood


_BY_DATE = re.compile(
    r"^\s*(?:by|for|before|no later than|within|in time for)\s+(?:the )?@+(?!@*<)|^\s*(?:on|in|at|for)?\s*@+>"
)
_HAS_BEEN = re.compile(r"\b(?:was|were|been|had)\b")
_NAMED_NEXT = re.compile(r"\W*(?:the|our|my|for|on)?\W*")
_ADJECTIVE = re.compile(r"\b(?:the|an?|any|each|some|these|those|every|my|our|their)\s*$")
_COUNT = re.compile(r"\s*(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b")
_HAS_SUBJECT = re.compile(
    r"\b(?:it|this|that|these|they|both|all|everything|is|are|was|were|been|it's|that's|they're|now)\b"
    r"(?!.*\b(?:i|we)\b)|[a-z]{4,}s?\s*$"
)
_OBJECT = re.compile(
    r"^\s+(?P<noun>(?:(?:the|our|my|all|of|every|each|its|their|another|an?|these|those|this|that|new|\d+) |it|them)*"
    r"[a-z'-]*)"
)
_NO_OBJECT = words(
    """
    w wef by at on with for in to from and since after before now as too also last this today yesterday please thanks
    ta cheers so but or via per of off then already again up out here there both all it them ok okay ahead early late
    earlier recently over under within during back just only still because pending subject while when once if until
    unless months weeks days ages properly successfully fully finally yes mate pal boss us me hopefully probably
    apparently though although good great without x tickmark thumbsup green monday tuesday wednesday thursday friday
    status everything unanimously following across throughout wi through
    """
)
"""Words after a completion that are no object of it: "finished last week", "done by Jo"."""

_IN_SOME_PLACE = any_of(
    r"""
    time  full  line  place  accordance  house  all  every  each  both  the (?:end|main|usual|first|last|meantime|system
    |tracker|register|plan)  @  \d  good  total  order  principle  this  my  our  record  today  tomorrow  least  last
    (?:[a-z]+ )?(?:committee|board|cabinet|council|senate|governors|exec|smt|slt|meeting|governance)  january  february
    march  april  may  june  july  august  september  october  november  december
    """,
    before=r"^\s*(?:in|at)\s+(?!(?:the |clinical )?(?:",
    after=r"))",
)
"""A completion in one place ("done in staging"), which leaves open what it is in the others."""

_OPENS_OBJECT = words("all this it them both last")


def _mood_after(before: str, after: str, stems: frozenset[str]) -> Mood:
    """What the words after a completion leave of it: "the first part", "for adults", "the interviews", "by Friday"."""
    if _BY_DATE.match(after) and not _HAS_BEEN.search(before):
        return Mood.LATER
    exception = EXCEPT.search(after)
    if PART_AFTER.search(after) or (exception and not _NAMED_NEXT.fullmatch(after[exception.end() :])):
        return Mood.PART
    if FOR_SOME.search(after):
        return Mood.FOR_SOME
    if _IN_SOME_PLACE.match(after):
        return Mood.HEDGED
    if _ADJECTIVE.search(before) or _COUNT.match(after):
        return Mood.OTHER
    noun = _OBJECT.match(after)
    if noun is None or exception or _HAS_SUBJECT.search(before):
        return Mood.PLAIN
    named = re.findall(r"[a-z0-9'-]+", noun["noun"])
    if not named or named[-1] in _NO_OBJECT or named[0] in _NO_OBJECT - _OPENS_OBJECT:
        return Mood.PLAIN
    return Mood.PLAIN if is_own(" ".join(named), stems) else Mood.OTHER


_FORMER = re.compile(r"\b(?:from|was|were|no longer|used to be|previously)(?: (?:at|in|on|the|an?|a))*\s*$")
_TURNS_INTO = re.compile(r"\s*(?:->|=>|-->|>|to|into|becoming|and now|so now)\s*(?:green|amber|red|blue)\b")
_DESCRIBES = any_of(
    r"""
    by (?:the |our )?(?:auditors?|inspectors?|cqc|ofsted|estyn|hse|regulator|board|external)\b
    (?:were|was|have been|has been|had been|raised|expressed|voiced|about the (?!date|time|deadline))\b
    (?:at|in|with|to|from) (?:the|our|a) (?!date|deadline|target|timetable|moment|end)[^,;]{1,40}? (?:is|was|has
    |are)\b
    (?!(?:because|due|as|since|for|by|until|till?|now|but|and|so|again|already|overall|to|on|in|at|with|this|still
    |really|if|while|whilst|today|yet|here|mate|sorry|of|owing|thanks|pending|though|although|cos|then|there|too|also
    |that|please|from|after|about|behind|we|i|it|they|unless|not|rather|tbh|tho|whether|is|are|has|or|over|against
    |slightly|badly|everywhere|having|given|following|despite|status|rating|rag|a|the|all|boss|pal|yes|no|instead
    |going|getting|green|amber|red)\b)[a-z]+
    """,
    before=r"\s+",
    after="",
)
"""What shows that a colour or "late" is of something else: "red folder", "late comments", "concerns were raised"."""

_RAISED = any_of(
    r"""
    were  was  have been  has been  had been  raised  expressed  from  with (?!this|it\b|that|the (?:date|timetable))
    about (?!this|it\b|the date)  over (?=\w)
    """,
    before=r"\s+",
    after="",
)
_MEANT = any_of(
    r"""
    needs? to (?:be|go)  should (?:be|go|now be|really be)  must be  can be  to be put  has to be  have to be
    would be  will be
    """
)
_WISHED = any_of("should  hope  hoping  hopefully  want  need  needs  trying  could  would  might  to get  get")


def _mood_of_standing(phrase: StatusPhrase, before: str, after: str, asks: bool) -> Mood:
    """Of what is not complete: "will slip", "may be late" are meant; "won't slip", "if it slips", "was red" are not."""
    asks_to_mark = bool(_ASKS_TO_MARK.search(before))
    if asks and not asks_to_mark:
        return Mood.ASKED
    if phrase in {AMBER, GREEN, RED, AT_RISK} and _DESCRIBES.match(after):
        return Mood.OTHER
    if phrase is ON_TRACK and _RAISED.match(after):
        return Mood.OTHER
    mood = mood_before(before)
    if mood in {Mood.NOT, Mood.IF}:
        return mood
    if phrase.is_rating and (_FORMER.search(before) or _TURNS_INTO.match(after)):
        return Mood.OTHER
    if asks_to_mark:
        return Mood.PLAIN
    if phrase.status is Reported.CLOSED and mood is Mood.HEDGED:
        return mood
    settled = phrase.status in {Reported.CLOSED, Reported.ON_HOLD, Reported.NOT_STARTED} or phrase is STARTED
    if settled and mood is Mood.LATER and not _MEANT.search(before):
        return Mood.LATER
    return Mood.LATER if phrase.status is Reported.ON_TRACK and _WISHED.search(before) else Mood.PLAIN
