"""How a phrase is meant that says how an action stands: as a fact, a wish, a former state, or of something else."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.moods import Mood, mood_before
from tracker.rules.phrases.own import is_own
from tracker.rules.phrases.standing_phrases import AMBER, AT_RISK, GREEN, ON_TRACK, RED, STARTED
from tracker.rules.phrases.status_phrase import StatusPhrase
from tracker.rules.phrases.tables import any_of

ASKS_TO_MARK = any_of(
    r"""
    (?:mark|show|put|record|set|log|class|flag|treat|count|call|make|move|switch|turn|update|change|consider|regard
    |close|rate|rag|down|downgrade|upgrade|drop|raise|lower|amend|take|stay|keep|leave)(?:ed|d)?
    (?:mark|show|putt|record|sett|logg|flag|mov|switch|turn|updat|chang|rat|downgrad|upgrad|tak|leav|keep)ing
    """,
    after=r"(?: +(?:·+|it|this|that|them|both|all|the (?:action|status|rating|rag)|down|up|as|to|to be|being|is|now"
    r"|from"
    r"|at|us|number|status|action|item|green|amber|red))*\s*$",
)
"""The owner asks for a status in so many words: "please mark it as"."""

_FORMER = re.compile(r"\b(?:from|was|were|no longer|used to be|previously)(?: (?:at|in|on|the|an?|a))*\s*$")
_WOULD_BE = re.compile(r"\b(?:would|could) be\s*$")
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
    |going|getting|green|amber|red|both|round|throughout)\b)[a-z]+
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


def mood_of_standing(phrase: StatusPhrase, before: str, after: str, asks: bool, stems: frozenset[str]) -> Mood:
    """Of what is not complete: "will slip", "may be late" are meant; "won't slip", "if it slips", "was red" are not."""
    asks_to_mark = bool(ASKS_TO_MARK.search(before))
    if asks and not asks_to_mark:
        return Mood.ASKED
    if phrase in {AMBER, GREEN, RED, AT_RISK} and _DESCRIBES.match(after):
        return Mood.OTHER
    raised = phrase is ON_TRACK and _RAISED.match(after)
    if raised and not is_own(after[raised.end() :].partition(",")[0], stems):
        return Mood.OTHER
    mood = mood_before(before)
    if mood in {Mood.NOT, Mood.IF}:
        return mood
    if phrase is AMBER and _WOULD_BE.search(before):
        return Mood.IF
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
