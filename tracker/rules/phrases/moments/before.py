"""Dates that stand before what they belong to: "it is in on Friday, done then", "from that date"."""

from __future__ import annotations

import re
from dataclasses import replace

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.moments import events
from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.date_words import MOVED, THE_DATE
from tracker.rules.phrases.moments.setting import Moment, Setting
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.when.written import When
from tracker.rules.phrases.words.tables import any_of

_REACH = 80
"""Characters back to which "then" and "and was approved" may point."""

_GOES_ON = re.compile(
    r"^\W*(?:and|so|now|all) (?:(?:it's|that's|was|were|has|have|been|is|are|then|formally|now|all|unanimously) )*$"
)


def named_before(
    clause: Clause, whens: tuple[When, ...], said: tuple[Verdict, ...], setting: Setting
) -> tuple[Moment, ...]:
    """The last date before a clause without one, where it speaks of that day: "it is in on Friday so done then"."""
    points_far = any(one.search(clause.bare) for one in (_THAT_IS_THE_DAY, _TO_MATCH, _TO_THAT, _FROM_THAT_DAY))
    reach = 3 * _REACH if points_far else _REACH
    named = [when for when in whens if when.end <= clause.start and clause.start - when.end < reach]
    if not named:
        return ()
    when = named[-1]
    if _is_ended_then(clause, when, said, setting):
        return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),)
    asks_for_it = _TO_MATCH.search(clause.bare) or _TO_THAT.search(clause.bare)
    if asks_for_it and when.ahead and when.ahead > setting.today:
        return (Moment(DateKind.TARGET, when.ahead, when.start, when.end, when.doubt),)
    is_the_day = (_THAT_IS_THE_DAY.match(clause.bare) and when.lies_ahead(setting.today)) or (
        _ONCE_THEY_HAVE.match(clause.bare) and clause.start - when.end < _NEXT and not _is_told_as_past(when, setting)
    )
    if is_the_day or _is_finished_by(clause, when, said, setting):
        doubt = when.doubt or (near.WHAT_IF if near.HANGS_ON.match(setting.leads_in) else "")
        weight = int(bool(is_the_day))
        return (Moment(DateKind.FORECAST, None if doubt else when.ahead, when.start, when.end, doubt, weight),)
    points_back = near.THEN.search(clause.low) or near.THATS_IT.search(clause.low) or _TILL_THEN.search(clause.low)
    after_that = setting.leaves_alone and _AFTER_THAT.search(clause.low)
    if _FROM_THEN.search(clause.low):
        return ()
    if setting.leaves_alone or (setting.on_hold and _TILL_THEN.search(clause.low)):
        until = Moment(DateKind.UNTIL, when.first, when.start, when.end, when.doubt)
        return (until,) if points_back or after_that else ()
    if _is_done_that_day(clause, when, said, setting):
        return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),)
    if not points_back or not any(
        one.status is Reported.COMPLETE and one.mood in {Mood.LATER, Mood.PLAIN} for one in said
    ):
        return ()
    told = setting.leads_in or setting.lately
    is_past = near.PAST.search(told) or (not setting.leads_in and near.PAST_DEED.search(told))
    is_to_come = when.ahead is not None and when.ahead >= setting.today and not is_past
    is_to_come = is_to_come and when.lies_ahead(setting.today) is not False
    return (Moment(DateKind.FORECAST, when.ahead, when.start, when.end, when.doubt),) if is_to_come else ()


def _is_ended_then(clause: Clause, when: When, said: tuple[Verdict, ...], setting: Setting) -> bool:
    """True where an end is told as of the day named, or from it on: "as of today", "since which day"."""
    if _AS_OF.search(setting.leads_in) and when.ahead == setting.today:
        return any(one.mood in _SAID_SO for one in said)
    is_past = when.back is not None and when.back <= setting.today
    return bool(_FROM_THAT_DAY.search(clause.bare)) and is_past and any(one.is_done for one in said)


_TO_MATCH = re.compile(
    rf"(?:{THE_DATE}) [^,.;]{{0,25}}\b(?:{MOVED}|set|align(?:ed)?|brought|made|put|read)\b[^,.;]{{0,12}}"
    r"\b(?:accordingly|to (?:match|suit|fit)|(?:to|with|for|in line with|into line with) (?:that|this|then)"
    r"(?: date| day)?|to reflect (?:that|this))\W*(?:please\W*)?$"
)
_TO_THAT = re.compile(
    r"\b(?:change|move|set|shift|amend|extend|revise|push|alter|update|adjust|put|make)(?: (?:it|this|mine|ours"
    r"|the date"
    r"|the target))?(?: (?:back|out|on))? (?:to|for) (?:that|then|this|it)(?: date| day)?(?: instead| please"
    r"| then)*\W*$"
)
"""What asks for the day that was named last: "could the target be moved accordingly", "please change it to that"."""
_FROM_THAT_DAY = re.compile(r"\b(?:as of|as from|as at|from|with effect from|wef|on) that (?:date|day)\W*$")
_AS_OF = re.compile(
    r"(?:^\W*(?:(?:and|so|ok|well|right|now)\W+)*from|\b(?:as of|as from|as at|with effect from)) @+\W*$"
)
"""From when on it is so: "as of today, that's it complete"."""
_POINTS_BACK = any_of(
    r"""
    then  (?:at|by|from) (?:which|that) (?:point|time|stage|moment|date)  after which  after that  upon which  whereupon
    on which  following which  at that(?=\W*$)  by then  that (?:day|evening|afternoon)
    """
)
_WITH_THAT = re.compile(r"\b(?:done|finished|complete[d]?|closed|sorted) (?:with|by|at) (?:it|that)\W*$")
_IS_TO_BE = re.compile(
    r"\b(?:gets?|is|are|will|'ll|to be|being|comes?|goes|arrives?|lands?)\b(?!.*\b(?:was|were|ago|gone)\b)"
)
"""What happens on a day to come, with which the action ends: "it gets switched off on Sunday, finished with it"."""
_WHICH_IT_IS = re.compile(r"^\W*which(?: point| time| stage| moment)?\b")
_AFTER = re.compile(r"\b(?:after|at|by|upon|on|following|from)\W*$")
_AND_SO_IT_IS = re.compile(
    r"^\W*(?:and|n|so|then|which|when|that's|that)?(?: (?:that|then|so|which))*"
    r"(?: ?(?:is|'s|means|makes|will be|'ll be|leaves|has))*"
    r"(?: (?:it|we're|we|it's|(?:it|we|that|i|they)'ll(?: be)?|that's|i'm|this is|us|this|that|them"
    r"|the action(?: is)?|everything(?:'s| is)?|the lot|all"
    r"|the last (?:of it|piece|bit|one|part|thing)|now|then|and))*\W*$"
)
_BY_THEN = any_of(
    r"""
    (?:by|before|no later than|not later than|come|within)(?: the)?(?= @)  gets  will  'll  can  could  should
    (?:bank|count|rely|bet) on  at a (?:push|pinch|stretch)  at the (?:very )?(?:latest|outside)
    """
)
"""What leads up to a day to come, of which "finished" after it is told: "off my desk by the 3rd, finished"."""
_AFTER_THAT = re.compile(
    r"\b(?:after|from|on|at|by|past) (?:that|which)\b(?! @)|\bafterwards?\b|\b(?:when|once) (?:i'm|i am|i get) back\b"
    r"|\b(?:when i|on my) return\b"
)
"""What points back to the day just named: "please ask me after that"."""
_FROM_THEN = re.compile(r"\b(?:have|has|be|doing|take|takes|taking|own|lead|cover|after|with)\b.* from then\b")
"""From when on somebody has it for good: "Jo will be looking after it from then"."""
_TILL_THEN = re.compile(r"\b(?:until|till?|up to) (?:then|that (?:day|date|point|time))\b")
_AFTERWARDS = re.compile(r"^\W*(?:and|n|so|then|which|when|that)\b|^\W*(?:that's|that is)\b")


_THAT_IS_THE_DAY = re.compile(
    r"^\W*(?:so |and |then )*(?:that|this|which)(?: date| day|'s| is| will| be| then| therefore)* the (?:day|date"
    r"|point)"
    r" (?:on which |when |that |at which )?(?:this|it|the action|this action|the whole (?:thing|lot)|everything|we)"
    r"(?:'ll| will| can| is| should|'s|'re)(?: then| all| be)* (?:complete[d]?|done|finished|closed)\W*$"
    r"|^\W*(?:(?:so|and|it's|we're|that's|it'll be|it will be|all|everything) )*(?:complete[d]?|done|finished"
    r"|sorted) then\W*$"
)
"""What says of the day named in the sentence before that all will be done on it."""
_ONCE_THEY_HAVE = re.compile(
    r"^\W*(?:and |so |then )?(?:once|when|as soon as|after) (?:they|he|she|that|it|this)(?:'s|'ve|'re| has| have| is"
    r"| are)?"
    r"(?: [a-z']+){1,5}? (?:it's|it is|we're|that's|it'll be|we'll be|i'm|then it's) (?:all )?(?:done|finished"
    r"|complete[d]?"
    r"|sorted)\W*$"
)
"""The same of those who meet on it: "they sit on the 9th. Once they've passed it, it's done"."""
_NEXT = 4
"""Characters between a day and the sentence after it."""


def _is_finished_by(clause: Clause, when: When, said: tuple[Verdict, ...], setting: Setting) -> bool:
    """True where what happens on a day to come is said to finish the action: "... on 3 May, which sees it done"."""
    in_sentence = when.start >= clause.start - len(setting.leads_in) - 1
    if not in_sentence or _is_told_as_past(when, setting):
        return False
    if when.is_length and not _LENGTH_ALONE.fullmatch(setting.leads_in):
        return False
    if events.FINISHES_IT.match(clause.bare.lstrip(" ,;-")):
        return True
    done = [one for one in said if one.status is Reported.COMPLETE and one.mood in _SAID_SO]
    if not done:
        return False
    if _WITH_THAT.search(clause.bare) and _IS_TO_BE.search(setting.leads_in):
        return True
    if _POINTS_BACK.search(clause.bare) or (_WHICH_IT_IS.match(clause.bare) and _AFTER.search(setting.leads_in)):
        return True
    opens = clause.bare[: done[0].start]
    is_bare = bool(_NO_MORE_THAN_DONE.match(clause.bare) and _BY_THEN.search(setting.leads_in)) and not clause.named
    is_end = done[0].mood is Mood.LATER or bool(_AFTERWARDS.match(clause.bare) or is_bare)
    is_to_come = is_bare or when.lies_ahead(setting.today) or not near.PAST_DEED.search(setting.leads_in)
    return is_end and bool(_AND_SO_IT_IS.match(opens)) and is_to_come


def _is_told_as_past(when: When, setting: Setting) -> bool:
    """True for a day that is past, or that can be and stands beside what has happened."""
    ahead = when.lies_ahead(setting.today)
    if ahead is not None:
        return not ahead
    is_today = when.ahead == setting.today
    return bool(near.PAST.search(setting.leads_in) or (is_today and near.PAST_DEED.search(setting.leads_in)))


_LENGTH_ALONE = re.compile(r"\W*(?:(?:and|so|but|give (?:it|me|us)|another|about|say|in|just|only)\W+)*@+[<>]?\W*")
_SAID_SO = {Mood.LATER, Mood.PLAIN, Mood.IF, Mood.HEDGED}


def goes_on_foretold(clause: Clause, setting: Setting) -> bool:
    """True for the "finished" after "by the 3rd of May": it says what is to be then."""
    return setting.foretold and bool(_NO_MORE_THAN_DONE.match(clause.bare))


_NO_MORE_THAN_DONE = re.compile(
    r"^\W*(?:(?:and|all|that is|is|fully|as|so|then|i mean|it's|that's"
    r"|the|this|action|job|task) )*(?:done(?: and dusted)?|complete[d]?|finished"
    r"|sorted|closed (?:off|out)|finito)"
    r"(?: (?:that is|then|i mean|with (?:it|that)|at that|that day|by then|all being well"
    r"|hopefully|with luck|for good))*\W*$"
)


def _is_done_that_day(clause: Clause, when: When, said: tuple[Verdict, ...], setting: Setting) -> bool:
    """True for "signed off the same afternoon", and for "went to the board on 5 May and was approved"."""
    done = [one for one in said if one.is_done]
    if not done or when.doubt or when.is_length or when.back is None or when.back > setting.today:
        return False
    between = clause.start - when.end
    if between <= 2 and when.lies_ahead(setting.today) is not True and near.DAY_ALONE.fullmatch(setting.leads_in):
        return True
    opens = clause.bare[: done[0].start]
    is_past = when.lies_ahead(setting.today) is False and not re.search("[a-z]", opens)
    same_sentence = when.start >= clause.start - len(setting.leads_in)
    goes_on = same_sentence and (is_past or _GOES_ON.match(opens)) and near.PAST_DEED.search(setting.leads_in)
    return bool(goes_on or near.SAME_DAY.search(clause.low))


def foretell_again(clause: Clause, found: tuple[Moment, ...], moments: list[Moment], verdicts: list[Verdict]) -> None:
    """Take back what was told as done on a day of which this clause says that all will be done then.

    "The lift is recommissioned on Wednesday, so it'll be finished then."
    """
    if _AND_DONE_BY.match(clause.bare) and any(one.kind is DateKind.FORECAST for one in found):
        verdicts[:] = [replace(one, mood=Mood.LATER) if _is_all_said_before(one, clause) else one for one in verdicts]
    for again in found:
        if again.kind is DateKind.FORECAST and again.start < clause.start:
            moments[:] = [one for one in moments if one.start != again.start]
            verdicts[:] = [
                replace(one, mood=Mood.LATER)
                if one.is_done and one.clause.start <= again.start < one.clause.end
                else one
                for one in verdicts
            ]


_AND_DONE_BY = re.compile(r"^\W*and (?:all )?(?:finished|done|complete[d]?|signed off|sorted|tested|commissioned) ")
"""How a deed goes on that is to be done as well: "fitted and finished by 3 May"."""


def _is_all_said_before(verdict: Verdict, clause: Clause) -> bool:
    """True for a completion that is all that the clause right before this one says."""
    one = verdict.clause
    return verdict.is_done and one.end == clause.start and one.bare.strip(" ,") == one.bare[verdict.start : verdict.end]
