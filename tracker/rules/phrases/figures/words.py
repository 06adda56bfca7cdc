"""What stands around a percentage and tells whether it is the action's own, a measure, old or to come (rules 4)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

WITH_VERDICT = any_of(
    r"""
    of the way (?:there|round|along|down|across|in(?=\W*$|,)|thr(?:ough|u)|done|to (?:completion|completing it
    |being done|finishing))
    (?:is |are )?(?:now )?(?:complete[d]?|done|finished|there|thr(?:ough|u)|of the way|progress|of (?:it|this
    |the (?:work|action|job|task|project))(?: is)?(?: now)?(?: (?:done|complete[d]?|finished))?)
    """,
    before=r"\s*",
)
RATE_AFTER = any_of(
    r"""
    within  inside  (?<!set )in (?:time|under|less|good time)  on time  first time  the same (?:day|week)  same day
    on the (?:same|first|next|day)  under (?=\d|an?\b|@|one|two|three|four|five)  at (?:the )?first  without
    """,
    before=r"\s*(?:(?:are|is|were|was|now|all|being|been) )*[a-z]{3,}(?:ed|en|et|id|lt|one|ound)?\b[^,.;%]{0,25}?\b",
    after=r"\b",
)
"""A share of cases that a thing was done for in time, which is a measure: "82% answered within the hour"."""
SURE = any_of(
    r"""
    sure  certain  confident  behind  committed  agree\w*  positive  convinced  right  correct  with you
    on board  focus\w*  honest  happy  clear  supportive  dedicated  effort  serious  going to  gonna  will
    not(?! \d)  won't
    """,
    before=r"\s*",
)
MEASURE_AFTER = any_of(
    r"""
    (?:under|over)(?:spen\w+|subscribed|budget|occupied)  (?:wo)?men\b  (?:fe)?male\b  girls\b  boys\b
    of (?!it\b|this\b|the (?:way|work|action|job|task|project)\b)  compliance  compliant  response  attendance
    to go\b  left\b  remaining\b  still to  over\b  under\b  above  below  in time  on time  within  inside  outside
    off\b  dearer  cheaper  first time
    (?:more|less|fewer|higher|lower|increase|decrease|reduction|rise|drop|cut|saving|discount|funded|uptake
    |take-up|vacanc\w+|turnover|satisf\w+|occupan\w+|capacity|accuracy|pass rate|return rate|target|budget|spend
    |staff|people|cases|responses|learners|students|sites|wards|forms|pupils|who|chance|likely|probability|up on
    |down on|better|worse|coverage|trained|returned|in (?:the|our|a|this) (?:\w+ ){0,2}(?:survey|audit|exam|test
    |inspection|assessment|poll|vote|sample))\b
    """,
    before=r"\s*",
    after=r"",
)
MEASURE_BEFORE = any_of(
    r"""
    compliance  response rate  rate  rates  attendance  budget  target of  sickness  vacancy  turnover  score
    scores  satisfaction  occupancy  coverage  uptake  take-up  completion rate  pass rate  accuracy
    performance  kpi  capacity  availability  in time  of cases  spend  spent  costs?  risen by  fallen by
    dropped(?! back)  rose  fell  increased  decreased  reduced  cut  by  trained  staff  figure for  threshold
    benchmark  average  mean  return rate  responses?  stands? at \w+ compliance  chance  discount  tolerance
    """,
    after=r"\b[^,.;]{0,25}$",
)
OF_A_PERIOD = re.compile(
    r"(?:[@<>]|\b(?:week|month|quarter|term|year))'s (?:in|out|back|up|figures?|results?|scores?|return|audit)\b"
    r"[^.;]{0,15}$"
)
"""Whose figure it is: "June's in: 96%" tells of a month and not of the action."""
LATER_BEFORE = any_of(
    r"""
    \b(?:will|(?:should|would|could)(?! (?:estimate|say|put|call|guess|suggest|reckon|think
    |assess|judge|place|mark|rate|gauge|record|describe|peg|score|class|consider|read|show|report))|expect\w*|hop(?:e
    |ing|efully)|aim\w*|going to|to be|to reach|to hit|to get to|get to|target(?: of|:|'s| is)|need\w*|want\w*|by then
    |until|once|when|if|may|might|forecast\w*)\b
    'll\b
    """,
    before=r"",
    after=r"[^,.;]{0,40}$",
)
OLD_BEFORE = any_of(
    r"""
    from  was  were  (?:having|had|i|we) (?:(?:last|previously) )?(?:reported|said|quoted)  previously
    (?:as )?against  compared (?:with|to)  versus  vs
    having (?:been|stood|sat|started)
    previous  formerly  up  down  last (?:time|month|week)(?: it was)?  up on  not  isn't
    wasn't  said  instead of  rather than  remaining  last  final  other  used to be
    """,
    after=r"(?: (?:at|about|the|to be|around|on))*\s*$",
)
NEGATED = re.compile(r"(?:\bnot|n't|\bnever)(?: (?:yet|quite|at|even|really|the|a))*\s*$")

LEAD = any_of(
    r"""
    (?:pc|per ?cent(?:age)?|progress|completion|extent|status|figure)(?: (?:complete[d]?|completion|done
    |progress))?(?= ?[=:-]| is| now| at| stands|$| $)
    record(?:ed)?  enter(?:ed)?  assess(?:ed)?  judge[d]?  gauge[d]?  place[d]?  reach(?:ed|ing)  hit  passed
    touch(?:ed|ing)
    got (?:as far as|to|up to)  far as  achieved  peg(?:ged)?  advanced  estimating  reckoned  mark  score[d]?
    report(?:ed)?  pitch
    (?:complete[d]?|finished|done)(?=\W*$)
    (?:put|mark|note|log|got|have|has|show|shows|showing) (?:me|us|it|this|that|both|·+) (?:down )?(?:for|as|at)
    (?:makes?|puts?|leaves?|brings?|takes?|gets?|places?) (?:us|it|me|this|that|the action|things)(?: (?:at|to|on
    |up to))?
    (?:position|standing)(?: (?:on|with|for|of|under) (?:this|it|the)(?: (?:action|item|one|line|entry))?)?
    assessment  estimation  judge?ment  reckoning  calculation  view  feeling
    stuck  stalled  marooned  static  becalmed  no further than  in the region of  as standing
    hovering  some(?= *$)  sitting  nudging  knocking on  bang on  a solid  easily  ballpark  best guess  guesstimate
    i'd guess
    """,
)

REACHES = re.compile(
    r"\b(?:reached|hit|passed|topped|got|crept|risen|climbed|gone|jumped|edged|nudged"
    r"|bumped|inched|shuffled|pushed|dropped|slipped|fallen|moved|progressed|come|came|advanced|went|rose|grown"
    r"|stepped)"
    r"(?: (?:up|back|down|on|to|past))*\b"
)
"""How a figure is come by: "has reached 85 %", "has crept up to 60 %"."""
_FORMER_FIGURE = re.compile(
    r"\b(?:from|was|were|stood at|previously)(?: (?:about|around|just|only|at|a))* %+"
    r"(?:[^%,.;]{0,40}?(?=\b(?:we|i|it|this|that|to|now|and|but)\b)|$)"
)
"""The figure of a former report, and when it was: "from 40 % at the last return"."""

_OPENS_A_LETTER = re.compile(
    r"^\W*(?:i|we)(?: am| are)? (?:refer|writ(?:e|ing)|reply|respond|return)\b[^%]{0,80}? and\b"
)
"""How a letter comes to its point: "I refer to the above and"."""


def leads_to_figure(before: str) -> str:
    """The words before a figure without those that only lead up to it: "please record", "we have reached"."""
    return LEAD.sub(" ", REACHES.sub(" ", _FORMER_FIGURE.sub(" ", _OPENS_A_LETTER.sub(" ", before))))
