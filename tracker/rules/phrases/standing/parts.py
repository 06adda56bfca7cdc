"""What is done of one part and not of another: "vans done, lorries not", "east side painted, west side to do"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from models.vocabulary import Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.standing.done_phrases import BARE_CLOSED, BOARD_PASSED_IT, COMPLETE, OFF_THE_LIST
from tracker.rules.phrases.standing.hedges import HEDGE
from tracker.rules.phrases.standing.moods import Mood, mood_before
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.standing.the_rest import HAS_NOT, LAST_STEPS, is_rest
from tracker.rules.phrases.words.stems import WORD
from tracker.rules.phrases.words.tables import any_of, words

_REACH = 2
"""Clauses: what is not done is named next to what is."""

_FIRST_STEPS = any_of(
    r"""
    surveys?  designs?  drawings?  interviews?  consultation  (?:business )?case  tenders?  orders?  quotes?  spec
    specification  permissions?  consents?  approvals?  funding  bids?  draft\w*  adverts?  shortlist\w*  meetings?
    paperwork  planning  applications?  scoping  feasibility  workshops?  materials?  scaffold\w*  invitations?
    invites  interim  report  research  briefing  advertisement  evaluation  measuring  prep  preparation  groundwork
    template  purchase  contractors?  supplier  money  budget  date
    """
)
"""What comes before the work itself, and of which that it is done says nothing of a part of the work."""
_TOLD_BY_OTHERS = re.compile(
    r"\b(?:felt|thought|thinks?|said|says|believed?|noted|argued|suggested|hoped|heard|told|asked|wondered|reckons?"
    r"|claims?|what|turns? out|turned out|if|whether|once|when|after|before|until|unless)\b"
)
"""What makes a part one that is only spoken of."""
_COUNTED = re.compile(
    r"(?<![a-z] )(?<!\d)\d|(?<=[a-z] )\d+(?!\W*$| (?:done|complete|finished|sorted|fitted|in|up|painted|live)\b)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|fifty)\b"
    r"|^\W*(?:and )?one (?:is |has |has been |down|of (?:them|the [a-z]+))*\W*$"
)
_NUMBERED = re.compile(r"\b(?:the )?[a-z]+s \d{1,3}(?: ?(?:-|to|and|&) ?\d{1,3})\b")
"""Things called by number, which is no count of them: "courts 1 to 4"."""
_WHOLE_DAY = re.compile(
    r"\W*(?:the |our |full |final |overall )*completion (?:is|looks|seems|will|should|now|likely|due)\b"
)
"""Talk of when the whole will be done, which is no part of it: "completion is likely mid-May"."""
STEPS = words(
    """
    ordered booked drafted designed surveyed measured inspected tendered quoted costed priced planned scheduled needed
    advertised shortlisted interviewed invited emailed contacted asked notified consulted agreed approved funded
    requested submitted applied received delivered arrived collected identified selected raised chased reviewed assessed
    discussed presented cancelled delayed paused stopped started rejected refused missed failed required decided
    promised offered hoped expected wanted tried worked looked used supposed talked added caused closed opened moved
    seconded redeployed promoted transferred suspended sacked injured recalled resigned retired married
    tripped jammed leaked cracked flooded crashed collapsed burst blown stolen damaged dropped fallen faulted
    liked loved praised welcomed admired enjoyed appreciated criticised observed improved
    delighted pleased worried concerned bored tired interested red hundred need speed feed indeed
    """
)
_TOLD = re.compile(
    r"(?:[a-z0-9]|'s) (?:(?:is|are|has|have|had|was|were|been|all|now|both|fully|already|just|got) )*"
    r"(?P<deed>[a-z-]{3,}ed|built|given|laid|lit|hung|dug|swept|sent|rebuilt|redone|sold"
    r"|went (?:over|across|in|up|live))\b"
    r"|(?:'s|\b(?:is|are|all|now)|[a-z]{3}s) (?P<state>in|up|on|down|live|open|back|there|ok|fine|fitted)(?=\W*$| and\b"
    r"| (?:in|at|for) )"
    r"|(?:[a-z]) (?P<yes>yes|aye|ok|up|in|down)(?=[^\w@]*$)"
    r"|^\W*(?:all )?(?P<there>up|in|live|fitted|installed) (?:in|on|at|along|across) (?!hand\b|train\b)[a-z]"
    r"|\b(?:have|has|'ve|'s) (?:got |had )?(?P<own>theirs|it|them|one|his|hers)(?=\W*$)"
)
"""A deed told of some part, in whatever words."""

EXCEPTED = any_of(
    r"""
    except(?:ing)?  bar(?! none)  apart from  aside from  other than  save for  minus  excluding  less  not including
    but for
    """,
    before=r"^\W*(?:all |everything )?",
)
"""What takes a part from the completion before it: "Finished! (bar the snagging)"."""

SET_ASIDE = re.compile(
    r"^\W*(?!joking|jokes|joke|that|this|all|it|anything|everything)(?:the |our )?[\w-]+(?: (?!is\b|are\b)[\w-]+){0,2}"
    r" (?:aside|apart|excepted|excluded)\W*$"
    r"|^\W*(?:(?:apart|aside) from|with the exception of|except(?:ing)?(?: for)?|other than|bar|barring"
    r"|save for|leaving aside|not counting) (?!that\b|this\b|it\b|none\b)[^,.;]{2,60}\W*$"
)
"""A part left out before the completion: "the annexe aside, it's finished"."""


def is_done_in_part(clauses: Sequence[Clause], verdicts: Sequence[Verdict]) -> bool:
    """True where a part of the work is told to be done and, next to it, another part not to be."""
    said: dict[int, list[Verdict]] = {}
    for one in verdicts:
        if one.status is Reported.COMPLETE:
            said.setdefault(one.clause.start, []).append(one)
    return any(
        _is_all_but(told, rest) and (said.get(told.start) or _ALL_DEALT_WITH.match(told.bare))
        for told, rest in pairwise(clauses)
    ) or any(
        (is_rest(told, rest, done) or _is_undone_beside(told, rest, done)) and _is_part(told, done)
        for at, told in enumerate(clauses)
        for done in (said.get(told.start, []),)
        for rest in clauses[at + 1 : at + 1 + _REACH]
    )


def _is_all_but(told: Clause, rest: Clause) -> bool:
    """True for "everything's done but the light by gate 2", which says nothing of the light."""
    all_but = _ALL_OF_IT.match(told.bare) and _BUT_THAT.match(rest.bare) and not LAST_STEPS.match(rest.bare)
    return bool(all_but) and told.sentence == rest.sentence


_NOT_DONE = re.compile(
    rf"\W*(?:(?:and|but|though|while|whereas|although|however) )*(?P<what>(?:[\w'&/-]+ ){{1,8}}?){HAS_NOT}"
    r"(?: (?:yet|been|so far))* (?!asked|told|shown)[a-z-]{3,}(?:ed|en|lt|nt|ung|id)\b"
    r"|\W*(?:(?:and|but|though|while|whereas|although|however) )*(?P<thing>(?:[\w'&/-]+ ){1,5}?)(?:is |are |still )*"
    r"(?:stuck|waits? (?:for|on)|held up|delayed|missing|on order|on its way|waiting|awaiting)\b"
)
"""What has not had done to it what the deed is: "the back gate has not been hung"."""


_OTHER_ONE = re.compile(r"\b[a-z]+ ones?\b")
"""The other one, by where it is: "garage one's stuck"."""


def _is_undone_beside(told: Clause, rest: Clause, done: Sequence[Verdict]) -> bool:
    """True where another thing of that name is told not to be done: "the front gate is hung. The back gate ..."."""
    undone = None if any(one.is_done for one in done) else _NOT_DONE.match(rest.bare)
    words_told = {word for word in WORD.findall(told.bare) if len(word) > 3}
    if undone is not None and _OTHER_ONE.search(undone["what"] or undone["thing"]):
        return True
    return undone is not None and not words_told.isdisjoint(WORD.findall(undone["what"] or undone["thing"]))


_ALL_OF_IT = re.compile(r"\W*(?:it's |that's |we've got |i've |we've )?(?:all|everything|the (?:whole )?lot)\b")
_ALL_DEALT_WITH = re.compile(
    r"\W*(?:everything|all of (?:it|them)|the (?:whole )?lot)(?:'s|'ve| is| are| has| have)(?: now| all| been)*"
    r" (?:[a-z0-9]+'d|(?!" + "|".join(sorted(STEPS)) + r")[a-z-]{3,}ed)(?: off| up| in| out| over)?\W*$"
)
"""That the whole was dealt with, in whatever word: "everything's been PAT'd but the cabin"."""
_BUT_THAT = re.compile(
    r"\W*but (?:for )?(?:(?:the|an?|one|our|two|three) |(?=[a-z'-]+(?: [a-z'-]+)?(?: \d{1,3}[a-z]?| [a-z]"
    r"| wing| side| end"
    r"| road| site)\W*$))(?!.*\b(?:is|are|was|were|has|have|had|be|been|will|won't|needs?"
    r"|still|not|to|said|says|may|might|could|would|can|can't|do|does|did|didn't|[a-z]+n't)\b)"
    r"(?!.*'s (?:\w+ed|not|still)\b)[^,.;:]{2,45}\W*$"
)


_BUT_NOT_YET = re.compile(
    r"\W*(?:but|though|although|just|only) (?:they're |it's |is |are )?not (?:(?:yet|quite|fully|been|properly) )*"
    r"(?!signed|approved|tested|checked|trained|certif|inspected|snagged|commissioned|confirmed|agreed|paid|adopted)"
    r"(?:[a-z]{3,}(?:ed|lt|ung|en)|on|up|in|in use|live)(?: (?:down|up|in|on|off|out))?(?: (?:yet|as yet|so far))*\W*$"
)


OF_THE_WHOLE = {COMPLETE, BOARD_PASSED_IT, OFF_THE_LIST, BARE_CLOSED}


def is_a_step_only(clauses: Sequence[Clause], verdicts: Sequence[Verdict]) -> bool:
    """True where no more than a deed is told, and another is still to do, or the whole denied: "hung, not painted"."""
    done = [one for one in verdicts if one.is_done]
    strong = any(one.phrase in OF_THE_WHOLE for one in done)
    if done and not strong and any(map(_denies_the_whole, verdicts)):
        return True
    following = {one.start: after for one, after in pairwise(clauses)}
    after = following.get(done[-1].clause.start) if done else None
    return not strong and after is not None and bool(_BUT_NOT_YET.match(after.bare))


def _denies_the_whole(one: Verdict) -> bool:
    """True for "not finished"; what is not signed off yet may be finished all the same."""
    signs = "signed" in one.clause.bare[one.start : one.end]
    return one.phrase in OF_THE_WHOLE and one.mood is Mood.NOT and not signs


def is_whole_again(verdicts: Sequence[Verdict]) -> bool:
    """True where, after a part of it, the whole is told to be done in a sentence of its own."""
    parts = [one.clause.sentence for one in verdicts if one.mood in {Mood.PART, Mood.FOR_SOME}]
    return bool(parts) and any(one.is_done and one.clause.sentence > parts[-1] for one in verdicts)


def _is_part(clause: Clause, done: Sequence[Verdict]) -> bool:
    """True where something is done that is not merely a first step; `done` is what the clause says of it."""
    if clause.asks or HEDGE.search(clause.bare):
        return False
    if _WHOLE_DAY.match(clause.bare):
        return False
    meant = [one for one in done if one.mood in {Mood.PLAIN, Mood.OTHER, Mood.FOR_SOME, Mood.PART}]
    told = _TOLD.search(clause.bare)
    if told and (told["deed"] or "") in STEPS:
        told = None
    if not (meant or told) or (done and not meant):
        return False
    before = clause.bare[: meant[0].start if meant else told.start() + 1 if told else 0]
    beside = before + clause.bare[meant[-1].end :] if meant else before
    if _TOLD_BY_OTHERS.search(before) or _COUNTED.search(_NUMBERED.sub(" ", beside)) or beside.strip(" ,.;") == "one":
        return False
    is_there = told is not None and told["there"] is not None
    has_subject = is_there or bool(re.search(r"[a-z]", beside)) or any(one.mood is not Mood.OTHER for one in meant)
    return has_subject and mood_before(before) is Mood.PLAIN and not _FIRST_STEPS.search(clause.bare)
