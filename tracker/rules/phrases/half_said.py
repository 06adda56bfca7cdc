"""What is not said outright: a status that is only asked, or an end that is only near (replies' rules 7)."""

from __future__ import annotations

import re
from itertools import pairwise

from models.vocabulary import Reported
from tracker.rules.phrases.gathered import Facts
from tracker.rules.phrases.standing.hedges import HEDGE
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.words.tables import any_of

_THINKS_SO = re.compile(r"^\W*(?:so |i |we )?(?:think|thought|reckon|guess|believe|assume|presume|suppose)\b")
"""What makes a guess of a question: "think we're done?"."""


def is_only_a_question(facts: Facts) -> bool:
    """True for "done?" and "green-ish?", which are neither a report nor a question that can be answered."""
    asked = any(verdict.mood is Mood.ASKED for verdict in facts.verdicts)
    wonders = any(_THINKS_SO.match(clause.low) for clause in facts.clauses)
    if any(_is_told_with_a_mark(verdict) for verdict in facts.verdicts):
        return True
    if not facts.verdicts and any(
        _GUESSES.match(clause.low) or _I_BELIEVE.fullmatch(clause.low) for clause in facts.clauses
    ):
        return True
    is_alone = len(facts.clauses) == 1 or all(
        clause.asks and len(clause.low.split()) <= _A_FEW_WORDS and not _ASKS_WHAT.search(clause.low)
        for clause in facts.clauses
    )
    return asked and (wonders or (is_alone and len(facts.clauses[0].low.split()) <= 3))


def _is_told_with_a_mark(verdict: Verdict) -> bool:
    """True for a completion in the order of a statement, with the mark of a question: "all done i think? Jo had it"."""
    if verdict.mood is not Mood.ASKED or verdict.status is not Reported.COMPLETE:
        return False
    said = HEDGE.sub(" ", verdict.clause.low)
    return (
        len(said.split()) <= _A_FEW_WORDS
        and said.rstrip().endswith("?")
        and not (_OPENS_QUESTION.match(said) or _ASKS_WHAT.search(said))
    )


_OPENS_QUESTION = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|also|sorry)\W+)*(?:what|which|who|whose|when|where|why|how|is|are|was|were|does|do|did|can"
    r"|could|would|will|should|has|have|had|any|shall|am|may|must|isn't|aren't|hasn't|haven't|if|once|until|till|want|need|shall"
    r"|happy|okay?|fine|please|or|mark|tick|sign|close|not)\b"
)
_I_BELIEVE = re.compile(
    r"\W*(?:or so )?(?:i|we)(?:'d)? (?:believe|think|reckon|gather|assume|presume|trust|hope|guess)\W*\?\W*"
)
"""What makes a guess of the clause before it: "counted, I believe?"."""
_GUESSES = re.compile(
    r"\W*(?:(?:so|i|we|well|now) )*(?:think|reckon|guess|believe|assume|presume|suppose)(?: that)? (?:they're|it's"
    r"|we're|that's|(?:it|that) is|they are)(?: all)? (?:through|in|up|out|on|down|there|home|away|gone|over|off|back"
    r"|live)\W*\?"
)
"""A guess at an end that has no word of its own: "think they're all through?"."""
_A_FEW_WORDS = 5
_ASKS_WHAT = re.compile(r"\b(?:what|which|who|how|when|where|why|mean|count|i|we|you)\b")
"""What can be answered, beside a mere "done?"."""


_NEARLY_THERE = any_of(
    "nearly  almost  just about  not quite  not far off",
    before=r"^\W*(?:(?:and|but|is|it's|still|now|very|so|one|this)\W+){0,4}",
    after=r"(?: (?:there|it))?\W*$",
)
_ISH = re.compile(
    r"\W*(?:it's |they're |all |kind of |sort of )*[a-z]{3,}ed[- ]?ish\b"
    r"|\W*(?:technically|theoretically|in theory|on paper|officially|nominally),? (?:yes|yep|so)\b"
)
"""A deed taken half back in its last syllable, or in its first word: "mended-ish", "technically yes"."""
_ONE_STEP_LEFT = re.compile(
    r"^\W*(?:and |but |now |so |there's |we've |with )?(?:only|just)(?: [\w'-]+){0,3}? (?:sign(?:ing)?[- ]?offs?"
    r"|signatures?"
    r"|approvals?|ratification|proof-?read(?:ing)?|print(?:ing|ers)?|snagging|certificates?|paperwork"
    r"|handover) (?:is )?(?:still |left |now |yet )*"
    r"(?:to (?:come|go|do|get|follow|sign|obtain)|left|outstanding|remaining|remains|awaited|needed)(?: now| yet"
    r"| on it)?\W*$"
)
"""The one step that is left: "only the signature still to come"."""
_JUST_TO_DO = re.compile(
    r"\W*(?:and |but |so |there's |it's |with )*(?:only|just)(?: [\w'-]+){1,5} to [a-z]+(?: [\w'-]+){0,4}\W*$"
)
_THEN_THERE = re.compile(
    r"\W*(?:and|then|so)(?: then)? (?:we're|i'm|it's|that's|that'll be|we'll be|it'll be)"
    r" (?:all )?(?:there|done|it|finished|home)\b"
)
"""The last thing to do before the end: "just the nets to put back and we're there"."""


_THEY_DID_IT = re.compile(
    r"(?:^|\b(?:told|tells|says?|said|assures?|aware|reckons?|think|believe|gather|hear) )(?:me )?(?:that )?"
    r"[a-z'-]+(?: (?!has|have|had)[a-z'-]+){0,3}"
    r"(?: (?:has|have|had|already|just|finally))*"
    r" (?!started|begun|chased|asked|mentioned|discussed|wanted|needed|planned|promised|looked|tried|missed)"
    r"(?:[a-z]{3,}ed|sent|did|put|took|got|made|ran|built|hung|laid)"
    r" (?:it|them|that|those|these|this)(?: all)?(?: (?:off|in|up|out|over|through|back|away|on|down))?"
    r"(?: (?:already|last|this|on|at|over) .*| @+[<>]?)?\W*$"
)


def is_hearsay(facts: Facts) -> bool:
    """True where no more is known than that somebody has seen to it: "as far as I know Ros sent it off"."""
    if any(one.mood is not Mood.OTHER for one in facts.verdicts) or facts.percents or facts.handover:
        return False
    return any(
        HEDGE.search(clause.bare) and _THEY_DID_IT.search(_FAR_AS.sub("", clause.bare)) for clause in facts.clauses
    )


_FAR_AS = re.compile(
    r"\b(?:as|so) far as (?:i|we)(?:'m|'re| am| are)? (?:aware|concerned|know|knew|understand|can tell|can see)\W*"
)


def is_nearly_there(facts: Facts) -> bool:
    """True where no more is said than "nearly there" of one of several actions, or that a last step is left."""
    if any(_JUST_TO_DO.match(one.bare) and _THEN_THERE.match(after.bare) for one, after in pairwise(facts.clauses)):
        return True
    if facts.verdicts or facts.percents:
        return False
    return any(
        _ISH.match(clause.bare) or _NEARLY_THERE.match(clause.bare) or _ONE_STEP_LEFT.match(clause.low)
        for clause in facts.clauses
    )
