"""Why a completion is not simply taken: more is to come, it is hearsay, for some only, or not meant (rules 7)."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.asides.courtesies import NEARLY
from tracker.rules.phrases.asides.irony import SARCASM
from tracker.rules.phrases.besides import OUR_SIDE, without_leave, without_others
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.figures.percents import Said
from tracker.rules.phrases.gathered import Facts
from tracker.rules.phrases.offers import offered_at
from tracker.rules.phrases.standing.done_phrases import BOARD_PASSED_IT, COMPLETE
from tracker.rules.phrases.standing.hedges import HEDGE
from tracker.rules.phrases.standing.moods import CONDITION, Mood
from tracker.rules.phrases.words.tables import any_of

STILL_TO_COME = "Is it complete, though something is still to come?"

_OUTSTANDING = any_of(
    r"""
    still (?:to (?!be seen)[a-z]+|needs?|outstanding
    |awaiting|waiting|pending|have to|has to|got to|some|a few|one|two|missing)  to follow
    to come(?! (?:back|in|out|up|off|down|and|to|on|round|over|along|into|here)\b)
    yet to (?:be|come|happen|sign|go|do|have)  outstanding  remaining  remains? to  left to (?:do|go|finish)
    (?<!ready )(?<!good )to go(?! (?:and|to|see|round|along|there|over|through|with)\b)
    awaiting  waiting (?:on|for)  pending  subject to(?! no\b)  scheduled for  planned for  goes to  going to  due to go
    (?:just|(?<!with )only) (?:needs?|waiting|awaiting|the|a(?! (?:quick|wee|short|brief|line|note|heads))|got|left
    |have|has|to (?!look|watch|admire|thank|let|say|confirm|note|update|add|advise|report|inform|clarify|be clear|keep))
    (?:done|finished|completed) (?:wrong|wrongly|badly|twice)  rolled (?:it |that |this )?back
    roll (?:it|this|that) back  backed (?:it )?out  reverted  redone  as done as  (?:but|then|and) failed
    (?:just|only) (?:\w+ ){1,3}(?:left|to go|to do|remaining)\b
    for (?:your |their |his |her |final |initial )?(?:comments?|approval|review|sign[- ]?off|consultation|feedback
    |ratification)  (?:now|currently|still) (?:with|being|at|in for)
    (?:is|are|it's|policy|report|paper|draft|document) being
    to (?:sign (?:it|this|them|the \w+)(?: off)?|sign off|countersign|ratify|endorse)\b
    needs? (?:\w+ing|sign(?:ature)?|[a-z]+'s (?:sign\w*|approval|ok|okay|nod|say-so|blessing|agreement)|approval|an?|to
    |the|final|your|one|\d+|two|three|some|another|more|formal|review|board|committee)
    not (?:yet )?(?:signed|approved|published|issued|trained|agreed|gone|been|had|done|started|complete|in|ready
    |tested|checked|sure(?! (?:why|how)))
    (?:hasn't|haven't|isn't|aren't|wasn't|weren't) (?:yet )?(?:(?:been|all|quite) )?(?:signed
    |approved|published|issued|trained|agreed|gone|been|had|done|started|complete|ready|tested|checked|confirmed)
    no (?:sign-?off|memo|signature|approval|evidence|certificate) yet  (?:is|are) due
    with (?:the |our )?[a-z]+ (?:to|for) (?:check|review|sign|approv|comment|proof|agree|read)\w*
    then (?:it |they |promptly |all )?(?:fell|crashed|failed|broke|stopped|died|tripped|went (?:down|wrong|off))
    will (?:be|go|need|follow|take|then|now|have|still)  next (?:step|stage|month|week)
    """
)
_NOTHING_LEFT = any_of(
    r"""
    (?:stop|quit|cease) \w+ing\b[^,.;]{0,30}\boutstanding  (?:take|strike
    |cross)\b[^,.;]{0,30}\boff [^,.;]{0,20}\boutstanding
    (?:he|she|i|we|they|who)(?:'s|'d|'ve| has| had| have)?(?: not|n't|n't yet)? (?:done|had|seen|said
    |been)\b[^,.;]{0,25}
    |\bsince  needs? an? (?:(?:good|long|stiff|large|big|proper|well[- ]earned|wee) )?(?:lie[- ]?down|sit[- ]?down|drink
    |holiday|rest|brew|cuppa|cup of|pint|medal|break|nap|beer|coffee|gin|hug|bath|kip|sleep|week off|pay rise)
    (?:nothing|no (?:more|further)|none|nowt|not (?:an?|one|any)(?: single)?)\b[^,.;]{0,30}\b(?:outstanding|left
    |remain(?:s|ing)|needed|to (?:do
    |be done|follow|come))  no longer
    (?:dated @|certificates?|certs?|paperwork|copy|confirmation)[^,;.]{0,12} (?:to follow|will follow|is coming|coming)
    (?: in the post| by (?:post|email|e-mail)| separately| under separate cover)
    (?:evidence|minutes|maps?|bills?|proof|photos?|pics|pictures|screenshots?|copies|links?|scans?
    |details) (?:to (?:follow|come)|will follow)
    """
)
_LAST_STEP_TO_COME = any_of(
    r"""
    sign(?:ing)?[- ]?off  approval  ratification  training  handover  hand-over  snagging  snags  testing
    commissioning  certificates?  certification  certs?  paperwork  inspection  building control  launch
    """,
    before=r"^\W*(?:(?:and|but|just|then|the|final|formal|its|some|a|an|our) )*(?!no |not |all |without "
    r"|following |after |since |with )(?:[a-z'-]+ )?",
    after=r"(?: (?:on|in|for|with|of|at|to use)(?: (?:the|our|how to use))? (?!@)[a-z']+){0,2}(?:'s)?(?: (?:is|are))?"
    r"(?: (?:booked|set|planned|due|arranged|scheduled|pencilled in))?(?: (?:for|on|in))?"
    r"(?: the)? (?:@+(?!@*<)|next\b|to (?:be|go|do|happen|sort)\b|will\b|tomorrow|later|awaited|outstanding|pending"
    r"|needed|required|soon|in progress|under ?way|ongoing|still\b|then\b|on the (?:cards|way|horizon)|to follow"
    r"|imminent|looming|ahead|expected|next\W*$)",
)
"""What follows on the work itself and has yet to happen: "done, handover on Friday"."""
_TO_BE_TESTED = any_of(
    r"""
    tested  re-?tested  inspected  signed  approved  ratified  checked  commissioned  reviewed  audited  verified
    confirmed  agreed  validated  witnessed  certified  published  issued  launched  snagged  handed over  adopted
    countersigned  proof-?read  trained  moderated  accepted
    """,
    before=r"^\W*(?:(?:and|but|just|only|now|then|still|it's|is|has|yet|though|although) )*to be ",
)
"""What has yet to be done with a thing that is made: "finished, to be tested"."""
_THEM_NEXT = re.compile(
    r"^\W*(?:and |then |just )?(?:full )?(?:council|board|cabinet|committee|governors|exec|trustees|members"
    r"|[a-z]+) next\W*$"
)
"""Who has yet to see it: "the committee agreed it, full council next"."""
_BUT_NOT = re.compile(
    r"\W*(?:but|though|although|while|whereas|and|yet)\b.*(?:\bnot\b|n't\b)"
    r"|.*\b(?:not|no|isn't|aren't)(?: yet| done)?[^\w)]*$"
    r"|\W*not (?:yet )?(?:(?:for|in|at|on) )?(?:the|our) [a-z][\w' -]{1,30}\W*$"
)
_WHEN_IT_WAS = re.compile(
    r"\W*(?:and )?(?:(?:after|before|until)\b"
    r"|when\b(?=.*\b(?:was|were|had|came|went|got|did|took|left|said|[a-z]{3,}ed)\b))"
)


_THEY_SAY = re.compile(
    r"\W*(?:or )?(?:so )?[a-z'-]+ (?:says?|said|reckons?|assures?|tells?|told|swears?|thinks?|promises?|maintains?"
    r"|claims?)(?: (?:me|us|so|it is|it's done|anyway|blind))*\W*$"
)
_I_THINK = re.compile(r"^(?:\W*[a-z'-]+){1,5} (?:i|we) (?:think|believe|reckon|hope|guess|gather)\W*\?")
"""What rests on another's word, or on a guess: "Finished. Jo assures me.", "it's in I think?"."""
_ONLY_HEDGES = re.compile(r"\W*(?:(?:i|so|well|or|that|is|at least|as|anyway|well)\W*)*")
"""What is left of a sentence that only takes back the certainty of the one before it: "Finished. Probably."."""


def doubt_of_completion(facts: Facts) -> str:
    """The question that a completion leaves open; empty where it leaves none."""
    offered = offered_at(facts.clauses)
    told = [clause for clause in facts.clauses if clause.start not in offered]
    if any(_is_outstanding(clause, facts) for clause in told if not clause.asks):
        return STILL_TO_COME
    done = [verdict for verdict in facts.verdicts if verdict.status is Reported.COMPLETE]
    moods = {verdict.mood for verdict in done if not OUR_SIDE.search(verdict.clause.low)}
    if moods & {Mood.NOT, Mood.IF, Mood.LATER, Mood.HEDGED}:
        return "Is it complete? You also say that it is not, or not yet."
    if any(
        one.match(clause.low) for clause in facts.clauses for one in (_LAST_STEP_TO_COME, _THEM_NEXT, _TO_BE_TESTED)
    ):
        return STILL_TO_COME
    sentences = _said_in(facts)
    if _is_set_against(facts) or _is_weak_with_more_to_come(facts):
        return STILL_TO_COME
    for clause in told:
        if SARCASM.search(clause.low):
            return "Did you mean that it is complete?"
        if _takes_it_back(clause, sentences):
            return "Is it complete for certain?"
        if clause.sentence not in sentences:
            continue
        if CONDITION.search(clause.low) and not _WHEN_IT_WAS.match(clause.low):
            return "Is it complete, or does it hang on something?"
        beside = without_others(clause.bare, any(one.clause is clause for one in done))
        if HEDGE.search(without_leave(beside)):
            return "Is it complete for certain?"
        if NEARLY.search(beside):
            return "Is it complete, or nearly?"
    return ""


def _takes_it_back(clause: Clause, told_in: set[int]) -> bool:
    """True where a clause does no more than leave it to another's word, or says "I think?", "Probably." of it."""
    if _THEY_SAY.match(clause.bare) or (clause.asks and _I_THINK.search(clause.low)):
        return True
    goes_on = clause.sentence - 1 in told_in and HEDGE.search(clause.bare)
    return bool(goes_on and _ONLY_HEDGES.fullmatch(HEDGE.sub(" ", clause.bare)))


def _is_outstanding(clause: Clause, facts: Facts) -> bool:
    """True where a clause tells of what is still to come; in a letter of many sentences not of every other thing."""
    if _NOTHING_LEFT.search(clause.bare):
        return False
    done = _said_in(facts)
    is_near = facts.clauses[-1].sentence - facts.clauses[0].sentence < _A_LETTER or clause.sentence in {
        at + later for at in done for later in (0, 1)
    }
    return bool(_OUTSTANDING.search(clause.bare if is_near else _OF_OTHER_THINGS.sub(" ", clause.bare)))


_A_LETTER = 4
"""Sentences from which on a reply tells of much besides the action."""
_OF_OTHER_THINGS = any_of(
    r"""
    for (?:(?:your|their|his|her|final|initial) )?(?:comments?|approval|review|consultation|feedback)  being
    will (?:be|go|need|follow|take|then|now|have|still)  next (?:step|stage|month|week)  going to  goes to
    scheduled for  planned for  needs?  subject to  (?:is|are) due
    """
)


def _is_set_against(facts: Facts) -> bool:
    """True where the sentence goes on with "but" or "not": "done but the lock sticks", "doors done, frames not"."""
    done = [verdict.clause for verdict in facts.verdicts if verdict.is_done]
    return any(
        clause.start > one.start and clause.sentence == one.sentence and _SET_AGAINST.match(clause.low)
        for clause in facts.clauses
        for one in done[:1]
    )


_SET_AGAINST = re.compile(
    r"\W*(?:not (?:yet )?by|just (?:can't|won't|doesn't|isn't|needs?)"
    r"|but|although|except|albeit|(?:though|however)(?!\W*$))\b(?! (?:(?:@+[<>]?|a bit|a little"
    r"|slightly) )?(?:(?:that|it|this|they|which) (?:won't|doesn't|isn't|didn't|will not|does not|shouldn't)"
    r" (?:be a |be any )?(?:change|affect|matter|alter|stop|hold|delay|make|worry|problem|issue)|otherwise|coping"
    r"|nothing (?:to worry|serious|much|that)|late|only just|finally|yes|(?:well )?worth)\b)|.*\bnot[^\w)]*$"
)
_TO_COME = re.compile(
    r"@>(?! (?:late|early|over|behind|ahead|overdue|later|earlier)\b)"
    r"|\b(?:ends|starts?|begins?|goes|opens?|closes|follows?|due|booked|runs|arrives?)\b[^,.;]{0,20}@+(?!<)(?:\W|$)"
)


def _is_weak_with_more_to_come(facts: Facts) -> bool:
    """True where only a deed is told ("merged") and another is named for a day to come ("deploying tomorrow")."""
    done = [verdict for verdict in facts.verdicts if verdict.is_done]
    weak = bool(done) and not any(verdict.phrase in {COMPLETE, BOARD_PASSED_IT} for verdict in done)
    return weak and any(_TO_COME.search(clause.low) and not _THEY_BEGIN.match(clause.low) for clause in facts.clauses)


_THEY_BEGIN = re.compile(r"\W*(?:and )?(?:they|he|she|who)(?:'ll| will)? (?:start|begin|join)s?\b")
"""Who begins after what has been settled: "contract signed, they start in May"."""


def _said_in(facts: Facts) -> set[int]:
    """The sentences in which completion is said, be it as 100 %."""
    by_words = {verdict.clause.sentence for verdict in facts.verdicts if verdict.is_done}
    own = [percent for percent in facts.percents if percent.said is not Said.ELSE]
    return by_words | {
        clause.sentence for clause in facts.clauses for one in own if clause.start <= one.start < clause.end
    }


def is_done_for_some(facts: Facts) -> bool:
    """True where "complete for adults" is followed by what is not: it is partly complete then."""
    return any(
        _OUTSTANDING.search(clause.low) or _BUT_NOT.match(clause.low) or _OF_THE_OTHERS.search(clause.low)
        for clause in facts.clauses
    ) or any(verdict.mood is Mood.NOT for verdict in facts.verdicts)


_OF_THE_OTHERS = any_of(
    r"""
    (?:another|a different) (?:matter|story|kettle of fish)  not (?:one|a single one) of (?:the|their|its|our|them)
    (?:others?|rest|remainder|remaining)(?: [a-z]+){0,2} (?:are |is )?(?:still|yet|not|next|waiting|awaiting|needs?
    |(?:to )?follows?|(?:to )?come|goes?|joins?)
    none of (?:the|their|its) [a-z]+ (?:is|are|has|have)\b  not so much as
    (?:barely|hardly|scarcely) (?:started|begun|touched)  nothing(?: has| have| is| had|'s)(?: yet| been| as yet
    | so far)*  nothing (?:yet|so far)  (?:is|are|have|has)(?: [a-z]+)? yet to
    """
)
"""What is told of those for whom it is not complete."""
