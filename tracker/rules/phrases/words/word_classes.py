"""Classes of words that the tables of phrases are made of: "<date>" in a table stands for any way to name the date."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import phrases


def _class(table: str) -> str:
    return f"(?:{phrases(with_classes(table))})"


def with_classes(table: str) -> str:
    """A table with its "<date>", "<so>" and the like written out."""
    return re.sub(r"(?<!P)<([a-z][a-z' ]*)>", lambda match: _CLASSES[match[1]], table)


_CLASSES: dict[str, str] = {}
"""Each name beside the alternation that it stands for; a class may use those before it."""

_CLASSES["so"] = (
    "(?:(?:"
    + phrases(r"""
    bit  little  very  really  so  rather  quite  somewhat  slightly  now  currently  nicely  well  all  still
    a smidge(?:n|on)?  a (?:wee|tiny|little) bit(?:ty)?  a (?:bit(?:ty)?|little|touch|tad|whisker|shade|hair
    |fraction)  ever so
    dead  proper  right  pretty  fairly
    extremely  too  that  looking  getting  absolutely  just  always  increasingly  particularly  kind of  sort of
    """)
    + ") ){0,4}"
)
"""Words of degree, none or some, each with the blank after it."""

_CLASSES["it"] = "(?:(?:it|this|that|them|these|those|both|everything|the lot)(?: all| one)? )"
"""The action as an object, with the blank after it."""

_CLASSES["date"] = _class(
    r"""
    (?:(?:the|our|my) )?(?:@+[<>]?|\d{1,2}(?:st|nd|rd|th))(?: (?:target|deadline|date|finish|completion|cut-?off))?
    (?:(?:the|our|its|that|this|my|your|their|any|all the|every) )?(?:own )?(?:(?:original|agreed|target|due|end|finish
    |completion|delivery|set|stated|current|planned|given|final|handover|go-?live|proposed|@+[<>]?|project
    |action) ){0,3}(?:target|dates?|deadlines?|timescales?|timetable|time ?frames?|timelines?|cut-?off
    |milestone)(?: (?:date|set|given|agreed))?
    """
)
"""The day on which an action is due, as its owner names it."""

_CLASSES["we'll"] = "(?:we|i|it|they|that|this)'ll"

_CLASSES["in time"] = _class(
    r"""
    in (?:the )?time(?: (?:available|allowed|left|given|we(?:'ve| have)(?: got| left)?))?
    on (?:time|schedule|target|the day)  (?:by|for|before|within|to|against|on|in time for|ahead of) <date>  by then
    when (?:it's|it is|we're) due  when due  to (?:time|schedule|plan|timetable|programme)
    """
)
"""By that day."""

_CLASSES["done"] = _class(
    r"""
    done  complete[d]?  finished  ready  there  in place  sorted  delivered  live  concluded  wrapped up  in  out
    over the line  away  up and running  across the line  installed  implemented  achieved  finalised  published
    working  operational  open  fitted  signed(?: off)?  approved  adopted  agreed  usable  in use  fixed  repaired
    built  laid  submitted  launched  issued
    """
)
"""What is wanted of an action, as it stands behind "get it", "have it" and "be"."""

_CLASSES["meet"] = _class(
    r"""
    (?:make|hit|meet|keep(?: to)?|achieve|honour|stick to|reach|manage|hold(?: to)?|beat) <date>
    (?:make|manage|do|get|have|finish|complete|deliver|conclude|achieve|pull|land|be|bring|come|turn) ?(?:(?:it|this
    |that|there|them|everything|both|(?:the|our|any|my) [a-z-]+(?: [a-z-]+)?|work|all|fully|off|in|round|up|to land
    |to finish|<done>) ?){0,4} <in time>
    (?:finish|complete|deliver|land|conclude|report) <in time>  be (?:met|hit|achieved|kept|made|held)
    """
)
"""To be done in time."""

_CLASSES["meeting"] = _class(
    r"""
    (?:making|hitting|meeting|keeping(?: to)?|achieving|honouring|sticking to|reaching|holding) <date>
    (?:making|managing|doing|getting|having|finishing|completing|delivering|concluding|being|landing|bringing
    |completion|delivery|coming) ?(?:(?:it|this|that|there|them|everything|both|the work|work|all|fully|off|in
    |<done>) ?){0,4} <in time>  (?:making|meeting|hitting|managing) (?:it|this|that)(?=\W*$| (?:now|i'm|sorry|at))
    making (?:it|this)
    """
)
"""Being done in time."""

_CLASSES["miss"] = _class(
    r"""
    (?:miss|overshoot|overrun|blow|bust|pass|exceed|(?:go|run|slip|sail|drift|slide|fly|spill) (?:straight |right |way
    |well )?(?:past|over|beyond)|fall short of|come in after|finish after|land after|not make|not meet|not hit) <date>
    miss (?:it|this|that|out)?(?=\W*$)  fail to <meet>
    """
)
"""To be done after it."""

_CLASSES["missing"] = _class(
    r"""
    (?:missing|overshooting|overrunning|blowing|busting|exceeding|failing to (?:meet|make|hit)|(?:going|running
    |slipping|sailing|drifting|sliding|spilling) (?:past|over|beyond)|not (?:making|meeting|hitting)
    |falling short of) <date>  not <meeting>
    """
)
_CLASSES["won't"] = _class(
    r"""
    (?:won't|will not|shall not|shan't|can't|cannot|can not|couldn't|could not|didn't|not going to|not gonna|(?:isn't
    |aren't|ain't|never) (?:going to|gonna)|unable to|unlikely to|not able to|'ll never|will never|can never|'ll not
    |weren't able to|wasn't able to|fail(?:ed|ing)? to|never|we've not|i've not|not in a position to|can no longer
    |will no(?! longer\b)|'ll no|'ll nae|willnae|winnae|cannae|canny|will no longer|no longer able to
    |no longer going to|not on (?:track|course) to)(?: (?:now|be able to|possibly
    |realistically|ever|actually|all|be in a position to|even|physically|seem to|hope to))*
    (?:neither|none|nobody|no one)(?: of (?:them|these|us))? (?:will|can|is going to|are going to
    |looks like)(?: be able to)?
    no way (?:on earth )?(?:that )?(?:we|i|it|this|that|they|<date>)?(?:(?:'ll| will|'re|'s| are| is|'re going to
    |'s going to| can
    | are going to| is going to)(?: be able to)?)?
    no way (?:will|can|are|is) (?:we|i|it|this|that|they|<date>)(?: (?:going to|gonna))?
    """
)
"""A denial of what is to come."""

_CLASSES["no chance"] = _class(
    r"""
    (?:no|zero|fat|nil|not any|without an?|no longer (?:any|a|the slightest)|not (?:a|the (?:slightest|faintest
    |remotest)|a (?:cat in hell'?s|snowball'?s
    |snowflake'?s|ghost of a|hope in hell'?s)|much)|(?:a )?(?:snowball'?s|snowflake'?s
    |cat in hell'?s)) (?:realistic |real |earthly |possible )?(?:chance|hope|prospect|prayer|possibility|likelihood
    |earthly|way)(?: in hell| on earth
    | whatsoever| at all)?  (?:can't|cannot|don't|do not|couldn't) see (?:any|a|much of a) (?:way|chance|hope|prospect
    |possibility)  (?:given up|abandoned)(?: all)?(?: on| hope)?(?: hope)?(?: of)?
    """
)
"""Nothing to be hoped for."""

_CLASSES["may"] = _class(
    r"""
    (?:might|may|could|possibly|probably|perhaps|maybe|likely to|liable to|apt to|looks? like (?:we|it|this)(?:'ll
    | will| may| might| could)?|looks? (?:set|likely) to|looking like (?:we|it)(?:'ll| will| may| might)?|'d expect to
    |fear (?:that )?(?:we|it|i|this)(?:'ll| will| may| might| could)?|worried (?:that )?(?:we|it|i|this)(?:'ll| will
    | may| might| could)?|think (?:we|it|i|this)(?: may| might| could)|starting to|beginning to
    |threatening to|(?:bound|certain|sure|destined) to)(?: (?:just|well|also|end up|now|be going to|going to|even
    |still|yet|have to|possibly|easily
    |quite))*
    """
)
"""A fear of what is to come."""

_CLASSES["danger"] = _class(
    r"""
    (?:(?:in|a|some|real|serious|growing|increasing|the|high|moderate|significant|definite|slight|small|good
    |strong) )*(?:danger|risk|chance|possibility|likelihood|threat|probability|peril)(?: (?:here|now))? of  at risk of
    close to  looks? like  looking like  on the (?:verge|brink) of  flirting with  worried about  concerned about
    nervous about  concerns? about
    """
)
_CLASSES["doubt"] = _class(
    r"""
    (?:not|\w+n't|no|never|far from|less than|nor|not at all|no longer) <so>(?:confident|sure|certain|convinced
    |optimistic|easy(?: in my (?:own )?mind)?|hopeful|comfortable|guaranteed|clear|persuaded|a given|positive|bound
    |any guarantee
    |guarantee|nailed on)
    (?:i |we )?(?:doubt|question|wonder)(?: if| whether| that)?  doubtful(?: if| whether| that)?
    (?:marginal|touch and go|debatable|questionable|unclear|uncertain|doubtful|50[/-]50|fifty[- ]fifty|moot|unsure
    |a toss-?up|in doubt|up in the air|no telling|not obvious|hard to say|nip and tuck)(?: as to)? (?:whether|if)
    (?:can't|cannot|couldn't|wouldn't|won't|not) <so>(?:promise|guarantee|say for (?:sure|certain)|swear|be (?:sure
    |certain|confident)|see(?: how)?|bet|bank|count|rely|commit|put (?:any )?money|pin (?:my|our) hopes|stake (?:my
    |our) \w+|imagine )(?: (?:on|to))?(?: (?:that|it|us|if|whether))?
    (?:hard|difficult|tricky|a struggle) to see (?:us|it|how|this)
    (?:doubts?|question marks?|uncertainty) (?:about|over|as to|on|around)(?: whether| if)?
    (?:little|slim|slender|limited|reduced|outside|remote|only an outside|not much) (?:chance|hope|prospect
    |confidence)(?: of| in| that)?
    """
)
"""Want of confidence, with what leads on to what it is in."""

_CLASSES["sure"] = _class(
    r"""
    (?<!not )(?<!n't )(?<!now )(?<!% )(?<!less )(?<!so )(?<!too )(?<!that )(?<!from )(?<!longer )(?:confident|sure
    |certain|convinced|satisfied|optimistic|content|expecting|expect|anticipate|positive|in no doubt|no doubt|(?:every
    |full|complete|total|great) (?:confidence|faith)
    |no reason to (?:think|believe|suspect|doubt))(?: (?:that|of|in|we|i|it|about|to|this))*(?:'ll| will| shall| can
    | should| would)?(?: (?:still|comfortably|easily|now|be able to|all))*
    """
)
_CLASSES["nothing"] = _class(
    r"""
    nothing(?: (?:at all|whatsoever))?  nowt  naff all  sod all  bugger all  zilch  zip  diddly(?: squat)?
    not a thing  not a (?:stroke|jot|sausage|scrap|single thing)  sweet fa  not anything  no work  no progress
    next to nothing  none of (?:it|this|that|them|these)  (?:absolutely|precisely|precious little|literally) nothing
    """
)
_CLASSES["body"] = _class(
    r"""
    board  committee  council  cabinet  governors  members  executive  trustees  senate  corporation  panel  smt  slt
    cmt  dmt  group  director  management  ministers?  council  partners  owners?  head ?office  head(?:teacher)?
    chief exec\w*  finance  legal  client  customer  funders?  bosses  boss  exec  leader(?:ship)?  principal  hq  we
    they  it  corporate  estates  hr  procurement  leadership team  landlord
    """
)
"""Those who decide about an action."""
