"""Sentences that end in the day on which all will be done, whatever leads up to it: "we'll be finished by"."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.own import is_own, is_thing
from tracker.rules.phrases.standing.halted_phrases import AGENTS
from tracker.rules.phrases.standing.parts import STEPS
from tracker.rules.phrases.words.tables import any_of, phrases, words

_WILL = phrases(
    r"""
    'll  will  shall  should  ought to  can  'd (?:hope|expect|like|want|aim) to
    (?:would |do |now |still |fully |also |all )*(?:expects?|hopes?|aims?|plans?|intends?|reckons?|means?|needs?) to
    (?:'s|'re|'m|is|are|am)(?: (?:now|still|all|both|currently|then))* (?:going|due|expected|likely|set|planned
    |scheduled
    |anticipated|bound|hoping|aiming|planning|expecting|programmed|forecast|estimated|on (?:course|track|target)) to
    (?:'s|'re|is|are) to
    """
)
_DONE = phrases(
    r"""
    done(?: and dusted)?  finish(?:ed)?  complete[d]?  conclude[d]?  sorted  ready  there  home and dry  in place
    over the line  up and running  signed off  finali[sz]ed
    closed (?:off|out)  wrapped up  wrap (?:it |this |things )?up  tied up
    watertight  weathertight  usable  habitable  compliant
    in the bag  all set  straight  shipshape  up to date  out of the way  clear  shot of it  through with it
    off (?:my|our) (?:desk|plate|hands)
    close (?:it|this) (?:off|out)  sign (?:it|this) off  have done
    hand(?:ed)? (?:(?:it|this|that|them|everything|(?:the |our )?(?:whole )?[\w'-]+) )?(?:back|over)(?: to us)?
    """
)
_IT = (
    "(?:it|this|that|them|her|these|both|everyone|everybody|everything"
    "|the lot|the job|the work|the whole thing|the action)"
)
_SMALL = "(?:all|now|then|still|probably|hopefully|definitely|certainly|surely|easily|fully|finally|both|well|again)"
_TO_THE_DAY = "(?:by|on|for|before|in|at|around|about|the|no later than|come|within|end of|some ?time|early|late)"
_BE_DONE = (
    rf"(?: {_SMALL})*(?: (?:be|have|get|see|have got|be able to|be in a position to))?(?: {_IT})?(?: {_SMALL})*"
    rf" (?:{_DONE})(?: {_SMALL})*(?:,? and [\w'-]+(?: [\w'-]+)?? (?:in|up|out|on|back|done|signed|sent|issued|filed))?"
    rf"(?: {_TO_THE_DAY})*\s*$"
)
_THE_LAST_FEW = (
    r"(?:the )?(?:last|final|remaining|rest of the|other)(?: (?:few|\d{1,3}|one|two|three|four|five|six|seven|eight"
    r"|nine"
    r"|ten|couple of|handful of|lot of))? [a-z][\w'-]*(?: [a-z][\w'-]*)?"
)
"""Those with which all are done: "the last two depots"."""
_WE_SHALL_BE_DONE = re.compile(
    rf"(?:^|[\s,;:-])(?:we|i|it|this|that|all|everything|everyone|everybody|{_THE_LAST_FEW}|the (?:lot|job|work"
    rf"|works|action|task|item|whole thing"
    rf"|project))"
    rf"(?: )?(?:{_WILL}){_BE_DONE}"
    rf"|^\W*(?:(?:and|but|so|still|now|then)\W+)*(?:should|will|'ll|ought to|(?:expected|due|likely) to){_BE_DONE}"
    rf"|^\W*(?:(?:and|but|so|still|now|then|am|are)\W+)*(?:hop|aim|expect|plan|look|intend)ing to{_BE_DONE}"
)
_WITH_ALL_DONE = re.compile(
    r"\b(?:anticipat|expect|hop(?:e|ing)\b|intend|plan|envisag|aim|will\b|should\b)[^.;@]*? (?:and|with) (?:the|this)"
    r" (?:action|whole thing|lot|job|work|works|project|task|item)(?: (?:will|to|be|is|then|fully|all|formally))*"
    rf" (?:{_DONE})(?: {_TO_THE_DAY})*\s*$"
)
"""What is foretold last, after a step on the way: "we expect all to be trained and the action completed by"."""
_NOT_THEN = any_of(
    r"""
    unless  said  thought  hoped  was  were  had  told you  promised you  until  not  never  won't  can't  isn't
    whether  would have  when  before  once we  who  what  why  until  stage  phase  part  half  first  draft
    """
)
_SAYS = phrases(
    r"""
    (?:says?|said|reckons?|thinks?|expects?|hopes?|promises|promised|tells? (?:me|us)|told (?:me|us)|assures? (?:me|us)
    |assured (?:me|us)|(?:is|are) (?:saying|telling (?:me|us)|promising|confident)|(?:has|have) (?:said|promised
    |told (?:me
    |us)|assured (?:me|us)|confirmed|advised)(?: (?:me|us))?|confirms?|advises?(?: (?:me|us))?)(?: that)?
    """
)
WILL_HAVE_IT = re.compile(
    rf"\W*+(?:(?:and|but|so|now|well)\W+)*+{AGENTS} (?:(?:{_SAYS}) (?:he|she|they|it|we|you|this|that|all)(?: )?)?"
    rf"(?:{_WILL}){_BE_DONE}"
)
"""Who does the work, and when it will be done: "the printers will have it by", "the fitter says he'll finish on"."""


_WORK_DONE = re.compile(
    r"\W*(?:the|our|my) (?!design|drawing|survey|draft|spec|tender|report|scaffold|first|initial|interim|phase|stage"
    r"|ground|consult|train|quote|order|deliver|half|second|next|fee|paper)[\w-]+(?: (?!phase|stage|part|half)[\w-]+)?"
    rf" ?(?:{_WILL}){_BE_DONE}"
)
"""The work by another name than that of the title: "the changeover will be complete on"."""
_COMPLETION_FALLS = re.compile(
    r"\b(?:completion|the (?:finish|end|completion))(?: of (?:it|this|the [\w-]+(?: [\w-]+)?))?"
    r"(?: (?:will|should|shall|ought|would|is|now|then|therefore|accordingly|likely|expected|due|set|to))+"
    r" (?:follow|fall|come|be reached|be achieved|be had|be|occur|land|take place|happen|arrive)"
    rf"(?: {_TO_THE_DAY})*\s*$"
    r"|\b(?:programme|plan|schedule|gantt|timetable|contractors?|builders?|suppliers?|he|she|they|installers?)"
    r" (?:(?:now|still|currently) )*(?:shows?|gives?|has|puts?|quotes?|indicates?|forecasts?|predicts?|estimates?"
    r"|promises?|has us)"
    rf"(?: us)? (?:completion|finishing|completing|the finish|the end)(?: {_TO_THE_DAY}| as)*\s*$"
)
"""Completion for a subject, or what another says of it: "completion should follow by", "the programme shows it on"."""
_SAYS_DAY = re.compile(
    rf"\W*+(?:(?:and|but|so|well)\W+)*+{AGENTS} (?:(?:now|still|is|are) )*(?:{_SAYS}|quot(?:es?|ing))"
    r"(?: (?:about|around|it's|it'll be|it will be|more like))*(?: the)?\s*"
)
"""Who does the work, and the day that they name and no more: "the supplier now says"."""
_NO_MORE = re.compile(r"\W*$|[,;.]| (?:and|but|which|so|now|hopefully|at the latest|instead|if)\b")
_QUOTED = re.compile(
    r"\b(?:give[ns]?|gave|quot\w+|offer\w*|promis\w*|reckons?|thinks?|tell(?:s|ing) (?:me|us)|told (?:me|us)|says?"
    r"|saying"
    r"|said)(?: (?:me|us|now|the))*\s*$"
)
FOR_COMPLETION = re.compile(
    r"^,? (?:for|as) (?:(?:his|her|their|the|its|our|a|an|final|new) )*(?:completion|finish(?:ing)?|handover"
    r"|handing over|(?:whole )?lot|whole (?:job|thing)|everything|it all|all of (?:it|them))\b"
)
_IN_PLACE = re.compile(
    r"^\W*(?:and |but |so )?(?P<thing>[\w'· -]*?)"
    r"(?P<will>(?:'ll| will| should| shall| ought to|(?: (?:is|are))? (?:expected|due|likely|going|set) to| to)"
    r"(?: (?:all|now|then|both))*(?: (?:be|go|get))?)?(?: (?:all|both|fully))? (?:in|up|on|down|out|done|fitted|hung"
    r"|laid|installed"
    r"|replaced|finished|complete[d]?|sorted|serviced|repaired|painted|cleared|live|through|trained|published"
    r"|issued|ready|follow)"
    r" (?P<by>by|before|no later than|come|on|this|next)(?: the)? *$"
)
_BEING_DONE = re.compile(
    r"^\W*(?P<thing>[\w' -]*?)(?:'s|'re| is| are) being [a-z]+(?:ed|t|n)(?: (?:on|this|next|by))?(?: the)? *$"
)
_OPENS_LENGTH = re.compile(
    r"\W*(?:(?:about|around|say|maybe|another|and|but|so|i|we|i'd|it's|reckon|think|guess|probably|still|just|only"
    r"|give it"
    r"|need|needs)\W+)*"
)
_GIVEN_OUT = any_of(
    "tops  max  maximum  at (?:the )?(?:very )?most  at worst  at the outside  away  off(?: yet)?  ish  from (?:done"
    "|finished|the end)",
    before=r"^\W*",
    after=r"(?: (?:i'd say|i would say|i think|i reckon|i'm told|i hope|now|yet|still|sorry|tbh|at least))*\W*$",
)


_ALL_THEN = re.compile(
    r"\W*+(?:(?:and|so|but|hopefully|probably|should|will|be|to|it'll|they'll|that'll|we'll|aim|aiming|have|hoping|it"
    r"|them|they|i|think|reckon|is|of)\W+)*+(?:all|both|every(?:thing|one|body)|the (?:whole )?lot)"
    r" (?:be |should be |will be |of (?:it|them) )?(?P<deed>(?:up|in|on|down|out|across|over|through|away|back|gone"
    r"|hung|laid|sent|built|put (?:up|in|out|on)|[a-z]{3,}ed)(?: (?:up|in|on|down|out|across|over|through|away|back))?"
    r"(?: to (?:the|their) [a-z-]+)?) (?:by|come|before)(?: the)? *"
)
"""All of it and what will have become of it: "all up by", "hopefully all moved by the"."""


_MOVES = words("moved transferred redeployed")
"""What is no step on the way where all are: their move is what is wanted."""


def is_all_by(before: str) -> bool:
    """True where everything is to have been dealt with by then, and not only a step on the way to it."""
    match = _ALL_THEN.fullmatch(before)
    return match is not None and match["deed"].split()[0] not in STEPS - _MOVES


def thing_done_by(before: str, stems: frozenset[str]) -> bool:
    """True where all that the title names is to be in place by then: "all the doors on by", "roof'll be on by"."""
    match = _IN_PLACE.match(before)
    if match is None or not (match["will"] or match["by"] in {"by", "before", "no later than", "come"}):
        return False
    thing = match["thing"]
    return is_own(thing, stems) if "·" in thing else is_thing(thing, stems)


def thing_being_done(before: str, stems: frozenset[str]) -> bool:
    """True for "the boiler's being serviced on" before a day to come."""
    match = _BEING_DONE.match(before)
    return match is not None and is_thing(match["thing"], stems)


def is_quoted(before: str, after: str) -> bool:
    """True for the day that those who do the work name for its end: "the roofers are telling me ... for completion"."""
    return bool(_QUOTED.search(before) and FOR_COMPLETION.match(after)) or bool(
        _SAYS_DAY.fullmatch(before) and _NO_MORE.match(after)
    )


def is_length_left(before: str, after: str) -> bool:
    """True for a length of time that is all there is: "three weeks tops", "about six weeks away"."""
    return _GIVEN_OUT.match(after) is not None and _OPENS_LENGTH.fullmatch(before) is not None


def done_by_then(before: str) -> bool:
    """True where what stands before a day ends in "we'll be done by", and nothing takes that back."""
    is_so = (
        _WITH_ALL_DONE.search(before)
        or _WE_SHALL_BE_DONE.search(before)
        or _WORK_DONE.fullmatch(before)
        or _COMPLETION_FALLS.search(before)
    )
    return is_so is not None and not _NOT_THEN.search(before)
