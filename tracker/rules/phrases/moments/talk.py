"""Talk of when a thing will be done: a clause in which every word belongs to it tells the day ("my best guess is")."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.stems import WORD, stands_for
from tracker.rules.phrases.words.tables import any_of, phrases, words

_SAYINGS = any_of(
    r"""
    touch(?:ing)? wood  god willing  fingers (?:and toes )?crossed  mark my words  all being well  with (?:any |a bit of
    |a little )?luck  (?:with )?a (?:fair|following) wind  (?:the )?lord willing  please god  inshallah  dv
    weather permitting  other things being equal  barring (?:accidents|disasters|mishaps|surprises|anything daft)
    in (?:consequence|turn|the circumstances|light of (?:this|that|which)|all (?:likelihood|probability))
    as an? (?:direct )?(?:result|consequence)(?: of (?:this|that|which))?  on (?:balance|reflection)  accordingly
    therefore  consequently  honestly  realistically  subject to (?:the )?(?:weather|usual caveats|unforeseen \w+)
    if all goes (?:well|to plan)  all going well  all things being equal  no later than  not later than
    at the (?:very )?latest  at (?:the )?(?:very )?worst  at (?:the )?best
    as (?:for|to) (?:a |the )?(?:date|completion|when
    |timing)  for what it's worth  hand on heart  make no mistake  i(?:'d| would| should| shall)? ?(?:have )?(?:think
    |thought|say|imagine|hope|reckon|guess|suggest|expect|venture|bet|wager)  i dare ?say  if i had to guess
    put (?:my |some |good )?money on  (?:my )?money(?:'s| is) on  bet(?:ting)? (?:the house )?on
    pencil(?:led)?(?: it| this)? in(?: for)?
    (?:my |our )?best (?:guess|bet|estimate)  (?:a |the )?(?:safe|fair|good) bet  (?:you|we) can expect
    you (?:can|may) (?:take|have|count on|put down)  you'll have  as things stand  as it stands  at this rate
    if (?:nothing|no one) (?:else )?(?:goes wrong|gets in the way|slips)  the way (?:it's|things are) going
    on current (?:form|progress|plans)  on present form  it'?s looking like  from what i can see  in all likelihood
    at the outside  without fail  bang on(?: for)?
    (?:subject to|dependent on|depending on|given) (?:(?:the|decent|good|kind|fair) )*weather
    (?:(?:you|we) can )?(?:count|bank|rely|depend) on (?:it|this|that|us)(?: being)?
    on for(?= @)  w/c  w/e  week (?:ending|commencing)  or (?:sooner|before|earlier)  if not (?:sooner
    |before|earlier)  on (?:your|his|her|my) desk  signed,? sealed(?: and| &)?,? delivered
    all the same  come (?:rain or shine|what may|hell or high water)  there or thereabouts  late in the day i know
    """,
)
"""Sayings that go with a day and say nothing themselves."""

FINISHING = any_of(
    r"""
    (?:the )?finish(?:ing)? line(?:'s| is)  complet(?:e|ed|ing|ion)  completes it  finish(?:ed|ing)?  finishes it
    done(?: and dusted)?  dusted
    finalis(?:e|ed|es|ing|ation)
    finaliz(?:e|ed)  conclu(?:de|ded|ding|sion)  wrap(?:ped|ping|s)? (?:it |this |that |things )?up  wrapped
    wrap  sort(?:ed|ing)?
    (?:box|clos|sign|finish|knock|polish|tick|round|top|squar)(?:e|ed|es|ing)? (?:it |this |that )?off
    (?:clos|bottom|see|seeing)(?:e|ed|es|ing)? (?:it |this |that |of it )?out  close ?-?out
    delivery of (?:it|this)  discharg(?:e|ed|ing)
    (?:button|tie|mop|stitch|round|sew|clear)(?:ed|d|s|ing)? (?:it |this |that )?up
    bring(?:ing)? (?:it|this|that|things|matters) to (?:a close|an end|a conclusion|completion)
    over the (?:finish(?:ing)? )?line  across the (?:finish(?:ing)? )?line  put (?:it |this )?to bed  in the (?:bag|can
    |bank|books)  home and (?:dry|hosed)  out of the way  off (?:my|our|your|the) (?:desk|plate|list|books|hands)
    through (?:with (?:it|this|that)|(?:the )?(?:last|rest|end|remainder)(?: of (?:it|them|these|those))?)
    shot of (?:it|this)  rid of (?:it|this)  done with (?:it|this)  all over
    crack(?:ed)?
    (?:the |see the )?(?:back|last|end) of (?:it|this|this one|that)  in place  deliver(?:ed)?
    land(?:ed|ing)?(?: (?:it|this|that))?
    implement(?:ed|ation)?  achieve[d]?  ready  get(?:ting)? there  nail(?:ed)?(?: it)?(?: down)?
    tied up(?: with a bow)?
    up and running  go(?:es|ing)? live  live  operational  end date  (?:the )?end(?=\W*$)  fin  gone(?= by)  there
    bottomed  clear(?:ed)?(?: (?:it|them|the (?:backlog|lot|decks)))?(?= @|(?: of (?:it|this))? (?:by|on
    |before) (?:the )?@)
    (?:the )?job(?: is|'s)? done  do (?:it|this|that)  did it  have (?:it|this) with you  with you  rounded off
    (?:all be|be all) (?:up|in|on|down|out|off|over)  be (?:ready|there
    |through(?: (?:the )?(?:last|rest|end|remainder)(?: of (?:it|them|these|those))?)?|shut of it|clear of it)
    turn(?:ed)? (?:it )?round  put (?:it )?away  (?:knock|polish
    |finish|see|kill)(?:ed|ing)? it off  get (?:it|this) (?:over|out|off|away)  bring (?:it|this) home  bring home
    """,
)
"""Ways of naming the end of an action, in any form of the word."""

_LOOKING = r"look(?:ing|s)?(?: like| at| to)?(?: about| around| maybe| roughly)*(?= @| (?:being|get|a |complet|finish))"
_EXPECTING = any_of(
    rf"""
    (?:eta|ecd|forecast|estimate)(?:'s)?(?: (?:remains?|stays?|still stands at|holds at))?  etc  expect\w*
    anticipat\w*  aim\w*  hop(?:e|ed|ing|eful|efully)  likely  forecast\w*  estimat\w*  est
    plan(?:ned|ning|s)?  programme[d]?  projected  projection  predict\w*  envisag\w*  foresee\w*  intend\w*  intention
    target(?:ing|ed)?  reckon\w*  guess\w*  estimate  commit(?:ted|ting|ment)?  promis\w+  shoot(?:ing)? for
    stick(?:ing)? (?:with|to|by)  hold(?:ing)? to
    head(?:ing|ed)? for(?= (?:a |the )?@)  timetabled  provisional(?:ly)?  bound to  set to  due to  down to  exp
    all over
    gun(?:ning)? for  going for  push(?:ing)? for  pitch(?:ing)? for  hold(?:ing)? out for
    {_LOOKING}
    talking(?: about)?  schedul(?:e|ed|es)  slated  pencilled  earmarked  on (?:course|track|target|schedule)
    working to(?:wards)?  work(?:ing)? back from  probably
    """,
)
"""Ways of saying that a day is expected."""
_MOVES = phrases(
    r"""
    slip  slid  drift  roll  spill  spilt  laps  bump  kick  knock  push  shunt  shift  mov  nudg  creep  crept  run
    ran
    stretch  carri  carry  bleed  bled  put  dragg  drag  stray  tipp  tip  fall  fallen  gone  goes  going  trickl
    leak
    rumbl  limp  overr[ua]n  edg  inch  stagger  crawl  lurch  wander  tumbl  seep
    """
)
_ALONG = phrases(
    r"on  over  back  out  right  well  now  along  by \w+  as far as  all the way  itself  a bit  slightly  further"
    r"  it  this  us  past  just  forward"
    r"  from (?:the )?@+[<>]?"
)
_MOVING = re.compile(rf"\b(?:{_MOVES})(?:p|n|l)?(?:s|es|e|ed|ing|y)?(?: (?:{_ALONG}))* (?:in)?to(?: the)?(?= @|\s*$)")
"""What moves a day on to another: "rolled on into", "spilling over to"."""

_TALK = words(
    """
    a about actually after again ah all along also am an and another any anticipated extra further around as at aye
    be been before being best
    big bit boss but by call called can case certain certainly cert circa clear come comes comfortably committing
    confident confidently confirm could currently date dates day days definite definitely delayed due duck duly early
    earliest
    earlier easily eh either end err estimated ever everything feel few figure final finally first fit fixed folks
    following follows for from fully further get gets getting give given giving go goes going gonna good got guarantee
    guaranteed guess has have hen here him honestly however i i'd i'll i'm i've in instead is it it'd it'll it's itself
    just
    keep know last late later latest let's line lol love lot made make makes making man mark mate me mean might
    mind mine month more most move much must my name new next nice no. now of off oh ok okay old on one only or our ours
    out over overall own pal please pls point pull pulled haul bring get drag home possible possibly prediction
    present presently probable probably proper
    properly provisional provisionally pushing put quite rather realistic realistically really reasonable reasonably
    reckoning revised right roughly running safe safely said say saying says schedule see seeing sees seem seems set
    shall should show showing shows shud since so some something sometime soon sooner sorry stage stand stands still
    sunny suppose sure surely take takes taking tbh te tell than that that'd that'll that's the them then there there'll
    there's these they they'll they're thing things think thinking this those though thought through time timescale
    timings to today told tops total truth twill twas under until unless till til up upon us usual very view want wants
    wanted was way we we'd we'll we're we've week weeks well went what what's when where which while who whole will wise
    wish with within wor work working works would wur yeah year yep yes yet you you'll your
    full towards team crew lads
    action actions item items job jobs task tasks piece project work
    """
) - words(
    "was twas went wish must might could possibly unless since want wants wanted from made told who him they them"
)
"""Small words that may stand around a day without making it that of another thing."""


_RATHER = re.compile(r"\b(?:instead of|rather than|not|as opposed to|in place of) (?:the |for |on |by )*@(?: but)?")
"""The day that is left for another: "7 April instead of 31 March"."""
_CAME_AND_WENT = re.compile(r"\b(?:should|would|could|must|might|may|ought to)(?: \w+)? have\b|to have been\b")


def foretells(said: str, stems: frozenset[str]) -> bool:
    """True where a clause, its dates struck out as "@", only tells when the action itself will be done."""
    whole = re.sub(r" *@+[<>]? *", " @ ", said)
    left = _EXPECTING.sub(" ", FINISHING.sub(" ", _MOVING.sub(" ", _SAYINGS.sub(" ", _RATHER.sub(" ", whole)))))
    if left == whole or _CAME_AND_WENT.search(whole):
        return False
    return all(word in _TALK or _is_part_of(word, stems) for word in WORD.findall(left))


def moves_to(before: str) -> bool:
    """True where what leads up to a date moves it on to that day: "kicked into"."""
    moved = list(_MOVING.finditer(before))
    return bool(moved) and not before[moved[-1].end() :].strip()


def _is_part_of(word: str, stems: frozenset[str]) -> bool:
    for ending in ("'ll", "'s", "'d"):
        word = word.removesuffix(ending)
    return stands_for(word, stems)
