"""The day of a bare "Done." from what was done to the thing itself: "The hoist was fitted today. Done."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.vocabulary import DateKind
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.moments import events
from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.setting import Moment, Setting
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.when.written import When
from tracker.rules.phrases.words.stems import WORD, stands_for


def told_before(
    verdicts: Sequence[Verdict], clauses: Sequence[Clause], whens: tuple[When, ...], setting: Setting
) -> tuple[Moment, ...]:
    """The day of a bare "Done." beside what was done to the thing itself: "The hoist was fitted today. Done."

    Only where no other day is named, so that none can be taken for it.
    """
    done = [verdict for verdict in verdicts if verdict.is_done]
    sums_up = bool(done) and _sums_up(done[0])
    told_by = [one for one in clauses if not sums_up or one.end <= done[0].clause.start]
    named = [when for when in whens if any(one.start <= when.start < one.end for one in told_by)]
    if not done or len({one.back for one in named}) != 1 or not named[0].back or named[0].is_length:
        return ()
    when = named[0]
    (told,) = (one for one in clauses if one.start <= when.start < one.end)
    before = told.bare[: when.start - told.start]
    is_past = not when.doubt and when.back is not None and when.back <= setting.today
    if not is_past or when.lies_ahead(setting.today) is True or any(one.clause is told for one in done):
        return ()
    is_last = len(done) == 1 and told.end <= done[0].clause.start == clauses[-1].start and _names_a_thing(before)
    if (sums_up or is_last) and _leads_to(done[0], told, told_by) and _is_so_from_then(before, setting):
        return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),)
    is_as_of_today = _AS_OF.match(before) and when.back == setting.today and told.end <= done[0].clause.start
    is_end = _is_told_of_thing(told, before, done, setting) or _is_end_of_work(told, done, setting)
    if not (is_as_of_today or is_end or _CLOSED_THEN.search(before)):
        return ()
    return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),)


def _sums_up(done: Verdict) -> bool:
    """True for "and that's the survey done" and "that's us finished"."""
    said = done.clause.bare[done.start : done.end]
    return bool(_SO_IT_IS.match(done.clause.bare[: done.start])) or said.startswith("that's ")


def _names_a_thing(before: str) -> bool:
    """True for "the float switch swapped", and not for a bare "emailed" or a fund that only "opened to" people."""
    deed = near.PAST_DEED.search(before)
    return deed is not None and bool(before[: deed.start()].strip()) and not _OPENED_TO.search(before)


def _leads_to(done: Verdict, told: Clause, clauses: Sequence[Clause]) -> bool:
    """True where no more than an aside stands between what was told and the completion that sums it up."""
    return len([one for one in clauses if told.end <= one.start < done.clause.start]) <= 1


_SO_IT_IS = re.compile(
    r"\W*(?:(?:and|so|hence|therefore|thus|which|ok|right)\W+)*(?:that's|that is|this is|it's|it is|makes|means|we're)"
    r"(?: (?:it|us|me|that|this|all|everything|now|therefore|then|fully|the (?:action|job|lot|whole thing|[a-z-]+)|one"
    r"|another|·+))* *$"
)
"""What sums up: "and that's the survey", "so this is"."""


def _is_so_from_then(before: str, setting: Setting) -> bool:
    """True for what has been so since a day, or was done on it: "enforced as of", "the report went up on"."""
    if _NOT_SO.search(before):
        return False
    if _SINCE.search(before):
        return not _WAITED.search(before)
    events_of_others = [one[0] for one in events.EVENT.finditer(before) if not stands_for(one[0], setting.stems)]
    return not events_of_others and bool(near.PAST_DEED.search(before))


_SINCE = re.compile(
    r"\b(?:since|as of|as from|as at|effective(?: from)?|with effect from|(?:in use|live|in place) from)(?: the)?\s*$"
)
_WAITED = re.compile(r"\b(?:wait|await|pend|outstand|chas|ask)\w*\b|\bwith (?:the|legal|hr|finance|it)\b|\bon leave\b")
_AS_OF = re.compile(r"\W*(?:(?:and|so|ok|well|right|now)\W+)*as (?:of|at|from)\s*$")
"""What opens a sentence that tells how it is on a day: "as of today all have had theirs. Complete."."""
_CLOSED_THEN = re.compile(
    r"(?:^|[,;]|\band) ?(?:(?:the|this) (?:item|action|matter|job|task|file|work|whole thing)|it)"
    r"(?: (?:was|has been|is|then|duly|formally|now|all))* (?:closed(?: off| out)?|finished|completed|signed off"
    r"|wrapped up|concluded)(?: on| in| at)?\s*$"
)
"""What says when it ended, beside that it has: "Finished. Cabinet took the decision and the item closed on 5 May"."""
_RAN_IT = re.compile(
    r"\W*(?:we |i |they |lads |tom )?(?:ran|did|held|tested|fitted|finished|signed|sent|moved|put|got) (?:it|them)\b"
)
"""What was done to it: "ran it for two hours"."""


_OPENED_TO = re.compile(r"\b(?:opened|reopened|went out) (?:to|for) (?!the public\b|every|all\b|each\b)[a-z]")
"""What only begins on its day: "the fund opened to applications on"."""
_TWO_DEEDS = re.compile(r"\W*(?:all )?[a-z]{3,}ed (?:and|&) [a-z]{3,}ed(?: (?:on|in))?\W*$")
"""What was done, with no word of what to: "counted and logged on"."""


def _is_told_of_thing(told: Clause, before: str, done: list[Verdict], setting: Setting) -> bool:
    """True where what was done that day was done to the very thing of the title, and a bare "Done." follows."""
    bare = [one for one in done if is_own(one.clause.bare[: one.start] + one.clause.bare[one.end :], setting.stems)]
    named = any(stands_for(word, setting.stems) for word in WORD.findall(before))
    own = named or bool(_RAN_IT.match(before) or _TWO_DEEDS.match(before))
    if len(bare) < len(done) or events.EVENT.search(before) or _OPENED_TO.search(before):
        return False
    is_so = near.PAST_DEED.search(before) or (near.SINCE_BEFORE.search(before) and not _NOT_SO.search(before))
    return bool(is_so) and own and told.end <= bare[0].clause.start


def _is_end_of_work(told: Clause, done: list[Verdict], setting: Setting) -> bool:
    """True where the clause tells how the work ended that day: "the gang packed up", "the last door went in"."""
    if abs(told.sentence - done[0].clause.sentence) > 1:
        return False
    ended = events.ENDED_THEN.search(told.bare)
    beside = events.ENDED_THEN.sub(" ", told.bare)
    things = [match[0] for match in events.EVENT.finditer(beside) if not stands_for(match[0], setting.stems)]
    return ended is not None and not things and not _NOT_SO.search(told.bare)


_NOT_SO = re.compile(r"\b(?:not|never|no|will|would|should|due|to be)\b|n't\b")
