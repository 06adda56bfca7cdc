"""Completions that are told by the way: in thanks, of the people of a story, of when a board met (replies' rules 3)."""

from __future__ import annotations

import re

from tracker.rules.phrases.standing.done_phrases import BOARD_PASSED_IT, HAPPENED
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.titles.participles import PARTICIPLES
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.stems import stem
from tracker.rules.phrases.words.tables import any_of

_THANKED_FOR = re.compile(
    r"\bfor (?:so [a-z]+ly |having |all )?(?:taking|taken|getting|putting|closing|marking|keeping|crossing|ticking"
    r"|striking|seeing|making|moving|lifting|signing|clearing|recording|showing|knocking|removing|leaving)"
    r"(?: (?!(?:is|are|was|were|has|have)\b)(?!\w+'s\b)[\w-]+){0,4} ?$"
    r"|\b(?:thanks|thank you|ta|cheers|grateful|obliged)(?: [a-z]+){0,2} for (?:letting (?:me|us) know|confirming"
    r"|telling (?:me|us)|advising(?: me| us)?|acknowledging|noting|(?:the|your) (?:confirmation|note|news|message|word"
    r"|e-?mail|letter|reply))(?: (?:that|to say|saying|confirming|telling (?:me|us)))?\b(?! (?:and|but|-))[^.;!?]*$"
)
"""What someone is thanked for doing: "thank you for taking it off my list"."""
_IN_ORDER_THAT = re.compile(
    r"^\W*(?:and |just )?so that (?:it|this|they|these|all|everything|we|the [\w-]+)(?!.*\bnow\b)"
)
"""What is wanted rather than told: "please move it to June so that it is done in the holidays"."""
_THE_OTHERS = re.compile(r"\b(?:all|every|each)(?: (?:of )?(?:the|our))? other [a-z]")
"""What leaves somebody or something out: "all other staff have been trained"."""
_OF_PEOPLE = re.compile(r"^\W*(?:and )?who(?:'s|'d|'ve)?\b")
"""A clause that goes on about somebody: "who moved house and married"."""
_BACK_WHEN = re.compile(r"^\W*when (?:(?:the|our|full) )?(?:[a-z&]+ ){0,3}$")
_HAS = re.compile(r"\b(?:has|have|had)\b")
_BY_HAND = any_of(
    "fixed  repaired  replaced  fitted  installed  laid  hung  erected  refurbished  retrofitted  relocated  removed",
    before="^",
    after="$",
)
_AT_A_DESK = any_of(
    """
    polic  procedure  strateg  review  audit  survey  assess  framework  register  train  protocol  guidance  forum
    consult  analysis  appraisal  benchmark  report
    """,
    after="",
)
_WITH_WORKS = any_of("actions?  findings?  remed\\w*  defects?  recommendations?  points  repairs?  works", after=r"\b")
_MOST = re.compile(
    r"^\W*(?:and |so |but )?(?:most(?! (?:certainly|definitely|grateful|pleased|happily|likely|probably|importantly)\b)"
    r"|nearly all|almost all|the (?:vast )?majority|the bulk)(?: of)?(?: the| our| them)?"
    r"(?: (?!of\b|with\b)[a-z-]+){0,2}?(?:'s| are| is| have| has)?(?: now| been| all)* ?$"
)
"""What is left of several when most are done, nobody says."""
_BEGUN = any_of("opened  re-?opened  launched  (?:went|gone|is|are|now) live  live", before="^", after="$")
_OPEN_FOR_A_WHILE = any_of(
    """
    renewals?  applications?  registrations?  enrolments?  bookings?  nominations?  bids?  tenders?  consultations?
    surveys?  window  recruitment  sales?  voting  polls?  submissions?  round  questionnaires?  adverts?
    vacanc(?:y|ies)
    """,
    after=r"(?:'s)?(?: (?:has|have|was|were|been|now|all|finally|first))* ?$",
)
"""What only begins when it opens: "renewals opened on 1 February"."""
_DONE = any_of("(?:all )?(?:done|finished|completed?|sorted)", before="^", after="$")


def by_the_way(phrase: StatusPhrase, before: str, said: str, mood: Mood, titles: tuple[str, ...]) -> Mood:
    """The mood of a completion, once what is only told by the way is known for what it is.

    `before` are the words of its clause that stand before it, `said` its own.
    """
    if _THANKED_FOR.search(before):
        return Mood.OTHER
    if mood is Mood.PLAIN and _THE_OTHERS.search(f"{before}{said}"):
        return Mood.PART
    if mood in {Mood.OTHER, Mood.PLAIN} and _DONE.match(said) and _MOST.match(before):
        return Mood.HEDGED
    if mood is Mood.OTHER:
        return mood
    if _IN_ORDER_THAT.match(before):
        return Mood.OTHER
    if phrase is HAPPENED and _BEGUN.match(said) and _OPEN_FOR_A_WHILE.search(before):
        return Mood.OTHER
    if phrase is BOARD_PASSED_IT and mood is Mood.IF:
        return Mood.OTHER if _BACK_WHEN.match(before) and not _HAS.search(said) else mood
    if _OF_PEOPLE.match(before) and phrase in _DEALT_WITH:
        return Mood.OTHER
    return Mood.OTHER if phrase is HAPPENED and _is_by_hand(said, titles) else mood


_DEALT_WITH = frozenset(one.phrase for one in PARTICIPLES)


def _is_by_hand(said: str, titles: tuple[str, ...]) -> bool:
    """True for what is done with tools where every title asks for work at a desk: pages of a review replaced."""
    if not _BY_HAND.match(said):
        return False
    low = tuple(title.lower() for title in titles)
    at_desk = all(_AT_A_DESK.search(title) and not _WITH_WORKS.search(title) for title in low)
    return at_desk and not any(stem(word) in said for title in low for word in title.split() if len(word) > 3)


_BY_HOW_MUCH = re.compile(
    r"^\W*(?:(?:only|just|about|albeit|if|a|and|but|some|well|all be it|admittedly|sorry)\W+)*+"
    r"(?:@+[<>]?|(?:bit|little|touch|tad|few days|couple of days|day|fraction)) (?:over|late|later|behind|overdue"
    r"|adrift"
    r"|past|early|earlier|ahead)\b(?: (?:than|schedule|plan|planned|time|target|the date|due|hoped|i know|sorry"
    r"|admittedly"
    r"|i admit|but|there|we are|hey))*\W*$"
)


_BROKE = re.compile(
    r"\b(?:broke(?: down)?|failed|packed (?:up|in)|tripped|leaked|burst|conked out|gave up|went (?:down|off|wrong|bang)"
    r"|snapped|died|blew|jammed|flooded)\b(?! (?:it|this)\b)"
)
_MENDED = re.compile(
    r"\W*(?:(?:and|but|now|since|then|got|was|it's)\W+)*(?:fixed|mended|repaired|sorted|replaced|swapped|patched"
    r"|back (?:up|on|in|working))\b(?: (?:it|that))?[^a-z]*"
)


def is_repair(bare: str, before: str) -> bool:
    """True for the mending of what broke in the clause before: "digger broke down on Thursday, fixed Saturday"."""
    return bool(_MENDED.fullmatch(bare) and _BROKE.search(before))


_CAME_AFTER_ALL = re.compile(
    r"\W*(?:but|yet|however),? (?:it's|it is|they're|that's|all|everything's)(?: all| now| finally| at last| fully)*"
    r" (?:in|done|up|on|finished|complete[d]?|live|sorted|fitted|there|open|working|signed)\b(?! (?:hold|track"
    r"|course|risk))"
)


def came_after_all(following: str) -> bool:
    """True for the clause that tells, after how late it was, that it is done: "a week late but it's in"."""
    return _CAME_AFTER_ALL.match(following) is not None


def is_by_how_much(bare: str) -> bool:
    """True for a clause that only tells how late or early a thing was done: "couple of days over, sorry"."""
    return _BY_HOW_MUCH.match(bare) is not None
