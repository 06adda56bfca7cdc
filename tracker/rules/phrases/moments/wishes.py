"""Another date proposed beside the day itself ("24 April would suit us better") or asked for with none (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.moments.date_words import A_NEW_DATE, MOVED, THE_DATE
from tracker.rules.phrases.moments.no_requests import NO_WISH, THEY_ASK_US
from tracker.rules.phrases.words.tables import any_of

_LEADS = any_of(
    rf"""
    any (?:chance|possibility|prospect|hope) of (?:having |getting |making it )?
    (?:'d|would|should|might) (?:rather|sooner|prefer)(?: it if| to see| to have)? (?:{THE_DATE})(?: (?:was|were|be
    |to be
    |became|could be|at|as|on))*
    (?:{THE_DATE}) (?:ought to|should|needs to|must|wants to|would better|could|has to) be (?:nearer|closer|more like
    |around|about|sometime|later|somewhere)(?: (?:to|round|around|about|like|by))*
    like to work to(?:wards)?  (?:target|deadline|due|due date) ?(?:>|->|=>|-)
    (?:can|could|may|might) (?:i|we)(?: please| perhaps| possibly)* (?:ask for|request|propose|suggest|opt for
    |settle on|go
    |have it as)(?: for)?
    (?:can|could|may|might) (?:i|we)(?: please)? (?:get|have|go|run|take)(?: (?:it|this))? (?:to|until|till?|up to)
    is it possible (?:for (?:me|us) )?to have (?:it |this )?(?:to|until|till?|up to)
    (?:how|what) about  (?:swap|change|replace|switch|trade|exchange) (?:the )?@+[<>]? (?:for|to|with|by)
    (?:gave|given|granted|allowed) (?:me|us|it|this) (?:until|till?|to)
    (?:grant|allow|give|permit) (?:me|us|this|it)(?: (?:an? \w+ )?(?:extension|leeway|grace))?(?: (?:until|till?|to
    |up to))
    (?:i|we)(?: (?:would|do|hereby|therefore|must|now|shall|should|like to|'d|want to|wish to))*(?:'d| would like to
    | wish to
    |'d like to)? (?:propose|request|seek|ask for)
    """,
    after=r"(?: (?:the|about|say|around))*\s*$",
)
"""What leads up to a day that is proposed."""
_FOLLOWS = any_of(
    rf"""
    is (?:what|where) (?:the|our|my) (?:target|deadline|due date|date) (?:should|ought to|needs to|wants to|must
    |has to) (?:be
    |read|say|go|sit)
    (?:would|might|could|may|will|'d) (?:be|make|seem) (?:(?:an?|much|far|the|rather|a lot|more
    |better) )*(?:[\w-]+ )?(?:date
    |deadline|target)
    (?:would|might|could|'d) (?:suit|work|do|fit)(?: (?:us|me|it|better|nicely|well|fine|best|as|for|{A_NEW_DATE}
    |{THE_DATE}|an? (?:date|deadline|target)))*\W*$
    be (?:possible|acceptable|ok|okay|alright|all right|any good|an option|agreeable) instead\b
    (?:instead|if (?:that's|that is|you're|it's) (?:ok|okay|alright|all right|fine|possible|acceptable|happy))\W*\?
    """,
    before=r"^\W*",
    after="",
)
"""What may follow it."""
_FOR_ANOTHER_END = re.compile(r"^ to (?!finish|complete|close|be done|get it)[a-z]+")
"""What time is given for that is not the end: "until 3 May to comment"."""
_ALONE = re.compile(
    r"^\W*(?:(?:the|@+[<>]?|can i have|can we have|could i have|could we have|ok|right|so|yes|to|make it)\W*)*$"
)
_PLEASE = re.compile(
    r"^\W*(?:(?:for|on|with) (?:this|it|that|these|both|·+)(?: one)? ?)?(?:please|pls|instead)"
    r"(?: (?:please|pls|instead))?"
    r"(?:,? (?:instead of|rather than|not|in place of) (?:the )?@+[<>]?)?\W*$"
)
"""A day and hardly more, asked for: "24 April please"."""
_MAKE_IT = re.compile(r"\b(?:make it|make that|call it|say|go for)(?: the)? *$")
"""What proposes a day where it is asked: "make it 4 June?"."""
_LEADS_TO_LENGTH = any_of(
    r"""
    trouble you for  do with  use  appreciate  benefit from  (?:grateful|obliged|thankful)(?: for)?  beg  spare
    welcome  seek\w*
    request\w*  ask(?:ing)? for  manage with  propose  suggest  require  the (?:benefit|grace) of  hoping for  after
    """,
    after=r"(?: (?:an?|the|of|another|about|at least|some))*\s*$",
)
_LENGTH_ALONE = re.compile(
    r"^\W*+(?:(?:please|pls|if (?:possible|poss|i may|we may|that's (?:ok|okay|all right|fine))"
    r"|(?:(?:is|are|being) )?(?:requested|sought|needed|required)"
    r"|would (?:help|do nicely|suit us|be (?:[a-z]+ ){0,2}[a-z]+)"
    r"|on (?:this|it)(?: one)?|thanks|thank you|ta|ok|okay)\b\W*+)++$"
)
_NOTHING_BEFORE = re.compile(
    r"^\W*+(?:(?:please|can i have|could we have|just|maybe|an?|another|the|for|say|about|and)\b\W*+)*+$"
)


def proposes_day(before: str, after: str) -> bool:
    """True where the words beside a day propose it for the date."""
    if _FOR_ANOTHER_END.match(after):
        return False
    if _ALONE.match(before) and _PLEASE.match(after):
        return True
    return bool(_LEADS.search(before) or _FOLLOWS.match(after) or (_MAKE_IT.search(before) and after.strip() == "?"))


_BESIDE_A_WISH = re.compile(
    r"^\W*+(?:(?:please|pls|if (?:possible|poss|i may|we may|that's (?:ok|okay))|instead|ideally|say"
    r"|(?:instead of|rather than|not|in place of) (?:the )?@+[<>]?"
    r"|(?:would|might|'d) (?:be|suit|work|do)(?: (?:much|far|us|me|more|a|better|safer|realistic|fairer|best|bet|nicely"
    r"|fine|right|about|good|comfortable|sensible|the|date))*)(?![\w])\W*+)*+$"
)
_THE_DAY_BEFORE = re.compile(
    r"^\W*+(?:(?:the|to|until|till?|for|say|maybe|perhaps|please|pls|ideally|so|ok|or)\b\W*+)*+$"
)


def is_day_wished(before: str, after: str, around: str) -> bool:
    """True for a day by itself beside a wish for another date: "14 April if possible, can we move the target"."""
    return bool(_THE_DAY_BEFORE.match(before) and _BESIDE_A_WISH.match(after)) and wants_another(around)


def asks_for_more(before: str, after: str) -> bool:
    """True where a length on top is asked for: "appreciate a further three weeks", "six more weeks, please"."""
    return bool(_LEADS_TO_LENGTH.search(before) or (_NOTHING_BEFORE.match(before) and _LENGTH_ALONE.match(after)))


_ANOTHER_DATE = any_of(
    r"""
    (?:need|want|request\w*|can|could|may|please|like|ask(?:ing)? for|any chance of|seek\w*
    |wish|(?:would|'d|should|shall|will)(?: (?:be|very|so|most|really|also))* (?:grateful|obliged|glad|thankful
    |appreciate|welcome))\b[^,;.]{0,30}\b(?:extension
    |extend\w*|more (?:time|weeks?|days?|months?)|(?<!no )(?<!any )longer|new (?:target |due )?date)\b
    (?:please|can|could|need|may|would|want)\b[^,;.]{0,30}\b(?:(?:mov|push|chang|shift|revis|put|extend
    |amend)\w* (?:back )?(?:the|this|my|our) (?:target |due )?(?:date|deadline|target)|(?:date|deadline
    |target)[^,;.]{0,12} (?:be )?(?:moved|changed|extended|pushed|revised|shifted|put back|amended))\b
    (?<![\w ])(?:extension|more time|new date)(?: (?:please|needed|required))*\W*$
    """,
    after="",
)
"""Another date is asked for, named or not."""

_NO_DAY_NAMED = any_of(
    rf"""
    (?:{THE_DATE}) (?:[\w']+ )??(?:will |may |might |can |could |shall |should )?(?:(?:now|really|just|also|probably
    |definitely) )*(?:needs?|wants?|requires?|needed|must|should|will have to|has to|have to|ought to|to be|can|could
    |to)(?: to)?(?: have)?(?: be)?(?: a)?(?: bit)? (?:{MOVED})
    (?:consider|possible|please|can|could|would|may|like|need|want|ask\w*|request\w*|any chance|scope|okay?|happy|mind
    |pls|grateful|appreciate)\b[^,;.]{{0,35}}\b(?:{MOVED}) (?:{THE_DATE})
    (?:can|could|may|might|would|will|shall|is it possible|any chance) (?:{THE_DATE}) [^,;.]{{0,15}}(?:{MOVED})
    (?:need|want|like|welcome|appreciate|request\w*|ask\w*|have|get|give (?:us|me)|allow|grant|some|any|little|bit of
    |more|please|seek\w*|hop\w+ for|after)\b[^,;.]{{0,25}}\b(?:leeway|slack|flexibility|wriggle room|wiggle room
    |breathing (?:space|room)|grace|headroom|latitude|breather|elbow room|give|(?<!no )longer|relaxation|movement
    |indulgence)\b[^,;.]{{0,12}} (?:on|with|around|in|to|over|for|from) (?:{THE_DATE}|this(?: one)?|it)
    (?:would|could|can|will) (?:you|we|i)(?: please| possibly| perhaps)* (?:{MOVED}) (?:it|this|that)(?: back| out| on
    |along| a bit| a little| please)*\W*$
    any (?:chance|way|scope|room|hope|possibility|prospect|flexibility)[^,;.]{{0,25}}\b(?:{MOVED}|(?:later|different
    |new
    |another) (?:date|deadline))\b
    (?:is|was) there (?:any )?(?:chance|way|scope|room|flexibility)[^,;.]{{0,20}}\b(?:{MOVED})
    (?:need|want|like|do with|request\w*|ask\w* for|have|get|prefer|appreciate|consider|agree to|accept|entertain|allow
    |grant) (?:an? |some )?(?:later|different|new
    |another
    |revised|fresh|more realistic|realistic) (?:target |due |completion )?(?:date|deadline)
    (?:do with|want|like|need|appreciate|prefer)(?: to see)? (?:{THE_DATE}) (?:to be )?(?:{MOVED})
    (?:a |the )?(?:new|revised|later) (?:target |due )?date (?:to be|will be|being) (?:requested|sought|agreed|proposed)
    (?:{THE_DATE}) (?:needs?|wants?|should|ought|has|must|will have|will need)(?: to)? be (?:later|different
    |put back|further
    |more realistic|realistic)
    (?:extend|extension|re-?profile|defer|postpone|more time)(?: (?:it|this|that|needed|required))?(?: (?:please
    |pls|requested|needed|required))+\W*$
    """,
    after="",
)
"""The date is to move, but the day to which is not said."""


def wants_another(low: str) -> bool:
    """True where another date is asked for, whether or not a day is named."""
    if NO_WISH.search(low) or _OTHERS_ASK.search(low) or _WHETHER_WE_MAY.search(low) or THEY_ASK_US.search(low):
        return False
    return bool(_ANOTHER_DATE.search(low) or _NO_DAY_NAMED.search(low))


_WHETHER_WE_MAY = re.compile(r"\bwhether (?:we|i|they|he|she) (?:may|can|could|might)\b")
"""What others have yet to find out is asked of nobody here."""
_OTHERS_ASK = re.compile(r"\b(?:has|have|had|they|he|she|who|which) (?:\w+ )?ask")
