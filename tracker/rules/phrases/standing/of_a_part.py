"""Whether a completion is only one of a part, for some, in some place, or again and again, by what follows it."""

from __future__ import annotations

import re

from tracker.rules.phrases.standing.moods import EXCEPT, FOR_SOME, ON_SOME, PART_AFTER, Mood
from tracker.rules.phrases.words.tables import any_of

_IN_SOME_PLACE = any_of(
    r"""
    (?:yellow|white|blue|black|red|green|paint)\b
    time  full  line  place  accordance  house  all  every  each  both  one go  short  jig  record  advance  style
    under  double  quick  readiness  anticipation
    the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) [a-z]+s\b  prod  production  live  service
    the (?:end|weekend|week|start|right|agreed|moment|meeting|main|finish|nick|small|early|usual|first|last
    |meantime|system|tracker|register|plan)  @  \d  good
    long last  noon  midnight  dawn  dusk  night  lunch\w*  auction  last  once  cost
    total  order  principle  this  that  my  our  record  today  tomorrow  least  last  (?:its|their|our) new
    an? (?:[a-z]+ )?(?:party|event|reception|ceremony|assembly|conference|meeting|lunch|dinner|breakfast|launch|session)
    (?:[a-z]+ )?(?:committee|board|cabinet|council|senate|governors|exec|smt|slt|meeting|governance)  january
    february  march  april  may  june  july  august  september  october  november  december
    """,
    before=r"^\s*(?:in|at)\s+(?!(?:the |clinical )?(?:",
    after=r"))",
)
"""A completion in one place ("done in staging"), which leaves open what it is in the others."""
SIGN_OFF = any_of(
    r"""
    sign(?:ing)?[- ]?offs?  signatures?  approval  training  ratification  counter-?signature  rubber stamp\w*
    certificat\w+  certs?  inspection  building control  commissioning
    """,
    before=r"^(?:[^a-z]*[a-z']+){0,5}?\W*",
)
"""What is excepted from a completion and leaves it open, rather than a part (rules 7)."""
_FOR_A_LOOK = any_of(
    r"""
    comments?  approval  review  sign[- ]?off  consultation  feedback  consideration  ratification  information
    checking
    """,
    before=r"^\s*(?:out |on |off |round )?(?:to [^,.;]{1,40}? )?for (?:your |their |his |final |initial |a |any )?",
)
"""A paper that is out "for comment" is not done with."""
_FOR_SO_MANY = any_of(
    "days?  weeks?  months?  years?  hours?  minutes?  terms?  quarters?",
    before=r"^\s*for (?:(?:about |only |just |barely |less than )*(?:an?|one|half an|a few) (?:hour|day|minute|week"
    r"|while|bit|spell|shift|morning|night)s?\b|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) (?!(?:",
    after=r")\b)[a-z]+s\b)",
)
"""A count, which is no status: "done for 14 modules"."""
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ON_SO_MANY_OF = re.compile(rf"\s*(?:on|in|at|to|for|across) {_NUMBER} (?:out )?of (?:the |our |all )?{_NUMBER}\b")
_IN_SO_MANY_WORDS = any_of("done  complete  completed  finished  sorted  in place  live")
"""A count is no status: "fitted to 5 of the 8 doors"; "complete at 3 of the 4 sites" is one in part."""
_IN_A_SHARE = re.compile(r"[^,.;]{0,30}\b(?:in|for|on|at|within) (?:about |around |over |nearly )?%+ of\b")
"""A rate at which a thing is done: "answered in 83% of cases"."""
_HABIT = any_of(
    "daily  weekly  monthly  regularly  routinely  (?:every|each) (?:day|week|month|quarter|year|morning|shift|@+)",
    before=r"^[^,.;]{0,40}\b",
    after=r"(?! since\b)",
)
"""What is done again and again: "inspections are done every Friday"."""
_ONLY_THERE = re.compile(
    r"^[^,.;]{0,40}\b(?:only (?:in|at|for|on|to|upstairs|downstairs)\b|(?:in|at|for|on) [^,.;]{1,40} only\W*$)"
)
"""What is done in one place and no other."""
_AT_A_MEETING = any_of("adopted  ratified  approved  agreed  endorsed  passed  signed  published", after="")
_AND_SENT_AGAIN = re.compile(
    r"(?:fixed|corrected|amended|repaired|sorted|changed|redone|updated) (?:and|&) (?:re-?submitted|re-?sent"
    r"|sent (?:back|off|in)"
    r"|returned|gone back|put back in)\b"
)
"""What is put right and has to pass again: "fixed and resubmitted"."""
_THE_ONES = re.compile(
    r"\s+(?:all )?(?:the|those|our) (?:ones?|bits?) (?:on|in|at|by|near|with|along|down|up|over|that|which|we)\b"
)
"""What picks some out of the lot: "replaced the ones on the high street"."""
_ON_MORE_OF_THEM = re.compile(
    r"\s*(?:on|in|at|to|for|with|across) (?:an? (?:further|additional|extra)|another|(?:\d+|two|three|four|five|six)"
    r" more)\b(?! (?:go|attempt|try|look|round|term|years?|months?|weeks?|season|spell|period)\b)"
)
"""Some beside those of before, which leaves open how many are left: "introduced on a further two wards"."""
_ROLLED_OUT = re.compile(r"rolled out|deployed|introduced|launched|live")
_TO_SOME = re.compile(
    r"\s*(?:to|with|for|in) (?:the |our )?(?:(?!all\b|every|each\b|both\b|whole\b|entire\b|the\b|last\b|final\b"
    r"|remaining\b)[a-z]+ "
    r"(?:teams?|sites?|crews?|shifts?|wards?|schools?|offices?|depots?|branch(?:es)?|staff|users)|first|pilot)\b"
)
"""Some of those for whom a thing is: "rolled out to the day teams"."""
_NAMED_NEXT = re.compile(r"[^\w@]*(?:the|our|my|for|on)?[^\w@]*")


_NO_END = any_of(
    r"""
    (?:fixed|sorted|clear(?:ed)?|set|settled|done|finished) (?:in (?:(?:my|his|her|our|their|the|people's|everyone's) )?
    |up in (?:my|his|her) )(?:own )?(?:minds?|heads?|theory|principle)
    cleared (?:to|for) (?:start|begin|go|proceed|take|work|launch|use|action|the (?:next|start))
    complete[d]? (?:and utter )?(?:nonsense|mess|shambles|rubbish|disaster|farce|joke|waste|surprise|mystery|unknown
    |rethink|failure|nightmare|disgrace|fiasco|pain|overhaul|redesign)
    (?:completed|finished|done) (?:its|their|his|her|our|the) (?:first|second|third|opening) (?:day|week|month|quarter
    |term|year|season|run|lap)
    (?:adopted|chosen|accepted|endorsed|approved) as (?:an?|one of (?:our|the|its)|our) (?:[a-z]+ )?(?:priority
    |priorities|project|theme|pilot|cause|objective|target|ambition|aim)
    (?:signed off|approved|agreed|passed|cleared) (?:to|for) (?:start|begin|proceed|go (?:ahead|out|to)|tender|build
    |construction|design|planning|pricing|the next stage)
    accepted (?:on|in)to  delivered an? (?:blow|shock|knock|surprise|warning|verdict)
    (?:gone|went|going|go|put|are|is) (?:in|into|down|up|on) (?:the|our|next year's) (?:[a-z]+ )?(?:bid|list|plan
    |programme
    |budget|price|agenda|queue|pecking order|minutes|papers|diary|pipeline|running order|risk register|tender)
    (?:went|gone|goes) on (?:and on|for|about)
    taken (?:off the agenda|out of the (?:budget|programme|plan)|up with|on by|as read)
    turned (?:down|over|away|out|back)
    """,
    before="^",
)
"""What sounds like an end of the work and is none: "cleared to start", "adopted as a priority", "gone in the bid"."""
_LONG_AGO = re.compile(
    r"(?: (?!and\b|but\b|which\b)[a-z']+){0,6}? (?:(?:back )?in (?:1[4-9]\d\d|20[01]\d)\b"
    r"|(?:\d+|five|six|seven|eight|nine|ten|twenty|many|some) years (?:ago|back|before)\b)"
)
"""When a thing was made or done that is to be done now: "built in 1905"."""
_ON_THAT_SIDE = re.compile(
    r"\s*(?:everything |all )?(?:(?:to the )?(?:north|south|east|west) of|(?:on )?(?:this|that|one"
    r"|the (?:far|near|other)) side|upstairs|downstairs)\b"
)
"""Where it is done and, by that, where it may not be: "all surveyed north of the river"."""
_MINE = re.compile(r"\s*(?:mine|ours|my own(?! [a-z]))\b")
"""What one has done oneself, which leaves the others open."""


_UP_TO_THERE = re.compile(
    r"[^,.;]{0,25}\b(?:up to(?: and including)?|as far as|through to) (?:the )?"
    r"(?:@|\d|(?:end|start) of|(?:page|section|chapter|floor|junction|level|row|bay|door|gate|year|letter) )"
)
"""How far it has been done, which leaves open whether that is all: "reconciled up to 31 May"."""


def of_a_part(after: str, said: str) -> Mood:
    """Whether a completion is left a part, open, for some or in some place by the words after it; plain if by none."""
    if _ONLY_THERE.search(after):
        return Mood.PART
    if _LONG_AGO.match(after) or _NO_END.search(f"{said}{after}"):
        return Mood.OTHER
    exception = EXCEPT.search(after)
    if exception and SIGN_OFF.match(after[exception.end() :]):
        return Mood.HEDGED
    if _MINE.match(after):
        return Mood.HEDGED
    if PART_AFTER.search(after) or (exception and not _NAMED_NEXT.fullmatch(after[exception.end() :])):
        return Mood.PART
    if _HABIT.search(after) or _UP_TO_THERE.match(after):
        return Mood.HEDGED
    if _FOR_A_LOOK.match(after) or _IN_A_SHARE.match(after) or _AND_SENT_AGAIN.match(f"{said}{after}"):
        return Mood.OTHER
    if _FOR_SO_MANY.match(after) or (_ON_SO_MANY_OF.match(after) and not _IN_SO_MANY_WORDS.search(said)):
        return Mood.OTHER
    if _THE_ONES.match(after) or _ON_MORE_OF_THEM.match(after):
        return Mood.OTHER
    if _ROLLED_OUT.search(said) and _TO_SOME.match(after):
        return Mood.FOR_SOME
    in_some_place = _ON_THAT_SIDE.match(after) or (_IN_SOME_PLACE.match(after) and not _AT_A_MEETING.search(said))
    return Mood.FOR_SOME if FOR_SOME.search(after) or ON_SOME.match(after) or in_some_place else Mood.PLAIN
