"""The phrases by which an owner asks for another date, with a day or with a length of time (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.moments.date_words import A_NEW_DATE, MOVED, THE_DATE
from tracker.rules.phrases.moments.no_requests import asks_for_none
from tracker.rules.phrases.words.tables import any_of, phrases

_MAKE = "(?:make|call|set|change|move|put|reset|have|take|fix|shift|push|roll|swap|vary|relax|ease)"
_TO = "(?:to|for|as|be|at|until|till|by|out|back|on|forward|over|along|round|down|a bit|now|please)"
_ON_DATE = rf"@+[<>]? (?:on|for|as) (?:{THE_DATE})"
_NOT_DOING = (
    r"(?<!i'm )(?<!i am )(?<!we're )(?<!we are )(?<!i'll be )(?<!he's )(?<!she's )(?<!they're )(?<! is )(?<! are )"
    r"(?<!been )(?<!was )(?<!were )(?<!has )"
)
_SHIFT = phrases(
    r"""
    shorten  move  moving  extend  extended  extending  push  pushing(?! it for)  shift  shifting  revise  re-?profiled?
    change  changed
    re-?set
    amend  amended  alter  adjust  re-?schedule  defer  postpone  re-?date  re-?base(?:line)?  slide  bring  bump  knock
    kick  (?<!all )set(?! the @)  make(?! (?:the )?@)  roll  shove  nudge  stick  drag  put  pull  shunt
    (?<!might )(?<!may )(?<!could )(?<!will )(?<!'ll )(?<!would )(?<!to )(?<!should )slip  let  relax
    vary
    """
)
_THIS = phrases(
    r"""
    (?:it|this|that|them|both|mine|ours|these|those|us)(?: (?:one|action|item|task|all))?
    (?:the|this|my|our) (?:action|item|task|one)  (?:the )?[\w'-]+ (?:one|action|item)  [·]+  (?:no\.? ?|number )?#?\d+
    (?:the |our |my )?(?:end|finish|completion)
    (?:all|the)(?: the)? (?:two|three|four|five|lot|rest|others?|pair)(?: (?:one|two|three|of (?:them|these|those)))?
    all of (?:them|these|those)  the (?:first|second|third|last|latter|former)(?: (?:one|two))?
    """
)
_MOVED_TO = (
    "(?:moved|pushed|put|shifted|extended|changed|revised|amended|re-?set|re-?scheduled|deferred|postponed|set|bumped"
    "|rolled|taken)"
)
_ON_TO = (
    "(?:to|for|as|at|until|till?|by|back|out|on|forward|over|along|round|down|a bit|now|please|the|about|end of|say)"
)
_SPEAKS_OF_DATE = any_of(
    rf"""
    (?:new|revised?|amended|updated|changed|later|different|alternative|proposed|re-?profiled?) (?:(?:target|due
    |completion|end|delivery|finish) )?(?:date|deadline|target|timescale)s?\b
    {_NOT_DOING}(?:{_SHIFT}) (?:(?:{_THIS}) )?(?:{_ON_TO} )+(?=@)
    {_NOT_DOING}(?:{_SHIFT}) (?:[\w'#·-]+ ){{0,6}}?(?:date|deadline|target|due|timescale)\b
    (?:can|could|may|shall) (?:this|it|that|we|i) (?:be|agree(?: on)?|settle on)(?: the)? (?=@)
    (?:allow|grant|let)(?: (?:me|us|this))?(?: have)?(?: (?:until|till?|to|another|an?|further|extra))+ (?=@)
    (?:can|could|may|might|shall|should|please
    |would it be possible for) (?:{THE_DATE})(?: [\w'-]+){{0,6}} be {_MOVED_TO}\b
    (?:can|could|may|might|shall|should|please|would it be possible for) (?:{_THIS})(?: please| possibly| also| both
    | all)* (?:be {_MOVED_TO}|go|run|move|slide|slip)(?: please)? (?:{_ON_TO} )+(?=@)
    (?:can|could|may|might) (?:please )?(?:{_THIS}|(?:the|this|our|my) [\w-]+(?: [\w-]+)?)(?: please
    | possibly)?(?: have| be given| take)(?: more time)? (?:until|till?|up to)(?: the)? (?=@)
    (?:please|ask|request|propose|suggest|recommend)(?: that)? (?:{_THIS}|{THE_DATE}) (?:is|are|be)(?: now
    | therefore)? {_MOVED_TO} (?:{_ON_TO} )+(?=@)
    (?:(?:can|could|may|please)(?: also| now| please| possibly)*|[·]+ to) be {_MOVED_TO} (?:{_ON_TO} )+(?=@)
    -+> ?@+[<>]? (?:please|pls)\b  (?:i'd|we'd|i would|we would|i should|we should) (?:like|prefer
    |appreciate|welcome)(?: (?:to have|it|us to have))? (?:until|till?|to) (?=@)
    (?:can|could|may|might|please|should) [^,.;@]{{0,30}}be (?:given|allowed|granted|left) (?:until|till?|to) (?=@
    |the @)
    (?:give|giving|allow(?:ing)?|grant(?:ing)?|let(?:ting)?) (?:me|us|it|this)(?: have)? (?:until|till?
    |to) (?:the )?(?=@)
    (?:like|want|wish|prefer|need)(?: (?:{_THIS}))? {_MOVED_TO} (?:{_ON_TO} )+(?=@)  @+[<>]? as (?:{THE_DATE})
    @+[<>]?'?s? (?:grace|extension|leeway|longer)\b
    {_NOT_DOING}(?:{_SHIFT}) (?:{_THIS})(?: (?:back|out|forward|on|along|please))+\W*$
    (?:an?|any|request\w*|needs?|needed|want\w*|short|formal|further|week|month|day|time|ask\w*|grant\w*
    |please|days?|weeks?|months?) (?:[\w@-]+[<>]? ){{0,2}}extensions?\b
    (?:grateful|glad|thankful|obliged|appreciate\w*|welcome) (?:for |of |if )?(?:[\w@-]+[<>]? ){{0,3}}extensions?\b
    extensions? (?:to|until|till|please|requested|needed|required|by|of|on)\b  (?<![\w ])extension\b  extend\b
    (?:needs?|needed|(?:i|we|us|it|this) (?:have|get|take)) (?:it |this )?(?:until|till?)\b
    (?:need|want|like)s? (?:the |this |my |our )?(?:(?:target|due) )?(?:date|deadline) (?:mov|push|chang|extend|shift
    |put)ing  date(?:'s| is) wrong\b
    (?:can|could|shall|may) (?:we|i) (?:please )?(?:say|make it|do|go for|call it|have it as)\b
    (?:date|deadline|target)\b(?: [\w']+){{0,4}} (?:revis|mov|extend|shift|push|chang|amend|reset|adjust|alter)\w*
    (?<!completion )(?<!finish )(?<!end )(?<!delivery )(?:date|deadline|target) (?:[\w'-]+ ){{0,4}}?(?:needs?|should
    |must|has|have|will|wants?|could|can)(?: to)? (?:be (?:moved|pushed|revised|extended|changed|put|shifted|re-?set
    |amended|later|the @|@|end)|go\b|move|shift|change|become|slip|extend)
    (?<![a-z] )date to (?=@)  (?:target|due) date (?:is )?now (?=@)  (?:due|target) date (?:to|of|=|:)
    (?:it|this|date|deadline|target|[·]+|one)\W+(?:really |also |now |just )?(?:needs?|wants?) to (?:move|shift
    |extend|go)
    (?:need|want|have|get|give (?:me|us)|allow(?: me| us)?|another|ask for|request(?:ing)?|like
    |for) (?:[\w'-]+ ){{0,3}}?(?:longer|(?:more|extra|additional|further) (?:time|days?|weeks?|months?|@))
    needs? (?:more time|longer)  more time\b
    (?:target|due|deadline)\s*(?:date)?\s*(?:->|=|:|to|now|is now|becomes)\s*(?=@)
    """,
    before=r"(?<![\w@])",
    after="",
)
"""The owner speaks of the date itself ([B]): move, extend, push back, revise, a new date."""

_DATE_TO = any_of(
    rf"""
    (?:{_MAKE}|{MOVED}) (?:{THE_DATE})(?: (?:for|of|on) (?:the |our )?[\w'·-]+(?: [\w'-]+)?)?(?: {_TO})*(?: the)? (?=@)
    (?:{THE_DATE})(?: (?:to|were|was|should|needs?|wants?|must|ought|has|have|will|can|could|go|is|really|instead
    |actually|moved|put
    |set|changed|pushed|shifted|relaxed|eased|stretched|varied|altered|corrected|read|say|become|becomes|end of
    |{_TO}))* (?:to|be|read|say|become
    |becomes|as|out|on|until|till)(?: the)? (?=@)
    (?:substitute|swap(?: in)?|insert|enter|put in|use|record|put down|input|propose|suggest|request|seek|ask for
    |asking for|agree|accept|allow|grant|offer) @+[<>]? (?:for|as|in place of|instead of|against|on
    |to be) (?:{THE_DATE}
    |{A_NEW_DATE})
    (?:need|want|like|require|get|allow|grant|give|have|let)\w* [^,.;@]{{0,30}}(?:until|till?|to) {_ON_DATE}
    @+[<>]? [^,.;@]{{0,30}}(?:as|for) {A_NEW_DATE}
    (?:please|can you|could you|kindly|you|pls|we|i) (?:make|change|set|put|move|shift|{MOVED}) (?:it|this|that|mine
    |ours)(?: one)?(?: {_TO})*(?: the)? (?=@)
    (?:re-?plan|re-?programme|re-?phase|re-?baseline|re-?base|re-?profile|re-?date|re-?schedule|re-?cast|re-?set
    |re-?target) (?:(?:it|this|that|us|me|both|all|them|these|those|·+|the action) )?(?:to|for|until) (?=@)
    (?:{THE_DATE}|date|deadline|target):? @+[<>]? (?:now )?(?:please|pls|instead)\b
    (?:^\W*|[,;] ?)(?:(?:so|then|please|just|ok|let's|better) )*make it (?:the )?@
    """,
    before=r"(?<![\w@])",
    after="",
)
"""The owner names the day to which the date is to go."""
_LENGTH_ON_DATE = any_of(
    rf"""
    @+[<>]?(?: more| extra| longer)* (?:on top of|onto|on to|past|beyond) (?:the )?@
    @+[<>]?(?: more| extra| longer| added| adding| on top)* (?:of|on|onto|on to|to|past|beyond|over|after
    |for) (?:{THE_DATE})
    (?:add|tack|stick|put|slap|bung|give|gie|allow|grant|lend|spare|have|get|need|want|request|seek|ask for|asking for
    |like)(?: (?:us|me|it|on|another|a|an|further|about|on top))* @+[<>]? [^,.;@]{{0,25}}(?:{THE_DATE})
    (?:^\W*|(?:please|pls|can we|can you|could we|could you|would you) )(?:{_SHIFT}) (?:{_THIS}) (?:back|out|on|along
    |over
    |forward)(?: by)? @+>
    (?:stick|add|put|bung|slap|tack) @+[<>]? on(?: to)?(?: (?:it|this|that))?\W*$
    (?:{THE_DATE}) [^,.;@]{{0,30}}(?:\b(?:by|have|add|get|out|back|on|plus)|\+) ?@+[<>]?
    """,
    before=r"(?<![\w@])",
    after="",
)
"""A length of time on top of the recorded date: "another week on the due date"."""
_BLANKS = re.compile(" {2,}")


def speaks_of_date(low: str) -> bool:
    """True where a clause speaks of the target date itself and of what it should become."""
    if asks_for_none(low):
        return False
    low = _BLANKS.sub(" ", low)
    return bool(_SPEAKS_OF_DATE.search(low) or _DATE_TO.search(low) or _LENGTH_ON_DATE.search(low))


THEIR_NEED = re.compile(
    r"^\W*(?:(?:and|but|so|because|as|now|since|well)\W+)*(?!(?:i|we|it|this|that|you|both|all|please|pls|can|could|may"
    r"|would|will|need|want|still|also|really|just|date|target|deadline|these|those)\b)"
    r"(?P<who>(?:the |our |my |their )?[a-z'-]+(?: [a-z'-]+)?)"
    r"(?: (?:has|have|had|is|are|now|also|still|just))*"
    r" (?:needs?|wants?|requires?|(?:asked|asking|ask)(?: us)? for|requested|seeking)"
    r" (?:an? |until|till|another|more|further|two|three|four|@)"
)
"""More time for something or somebody else, unless it is what the title names: "the architect needs another week"."""
COULD_THEY = re.compile(
    r"\W*(?:and |but |so )?(?:can|could|may|might) (?:please )?(?P<who>(?:the|our|my) [\w-]+(?: [\w-]+)?)"
    r"(?: please| possibly)? (?:have|take|be given) "
)
"""The same in a question: "could the architect have until Friday"."""
_IS_WRONG = re.compile(
    r"\bwrong (?:date|deadline|target)\b"
    rf"|\b(?:{THE_DATE})(?: [a-z' ]{{0,30}})?(?:'s|'re| is| are| looks| was| must be| has been)(?: [a-z]+)?"
    r" (?:nonsense|(?:a )?(?:joke|fantasy|fiction|fairy ?tale|pipe ?dream|guess)\b|wrong"
    r"|incorrect|out of date|an? (?:typo|error|mistake)|mistyped"
    r"|unrealistic|not right|miskeyed|duff|off|impossible|too tight"
    r"|too soon|too early)"
)
_SHOULD_BE = re.compile(
    r"\b(?:it should (?:be|read|say|have been)|should (?:be|read|say)|it'?s|its|it is|ought to be|needs to be|make it"
    r"|meant to be|call it|that should be|correct (?:one|date) is|wants to be) @"
)


def corrects_date(low: str, leads_in: str) -> bool:
    """True for "the target is wrong, it should be 3 May"."""
    return bool(_IS_WRONG.search(leads_in) and _SHOULD_BE.search(low))


NAMES_THE_DATE = re.compile(r"\b(?:target|due date|deadline|timescale)\b")
MOVES_A_THING = re.compile(
    r"\b(?:exten(?:d|ding|sion to|sion of)|postpone|defer) (?:the|our|their|an?) (?P<thing>[a-z]+)"
)
THING_WITH_DEADLINE = re.compile(
    r"\b(?P<thing>print|papers?|submissions?|applications?|funding|bids?|grant|booking|entry|tender|responses?|copy"
    r"|consultation|registration|enrolment|statutory|legal|supplier|contractor|orders?|payment|return|report|agenda"
    r"|board|committee|council|exam|marking|claim|nominations?|voting)(?:'s)? deadline\b"
)
"""The deadline of something else: "the print deadline is now 14 August"."""
A_DATE = re.compile(
    r"(?:target|due|date|deadline|completion|end|finish|delivery|timescale|action|item|task|work|project)s?"
)

ASKS_FOR_LENGTH = any_of(
    """
    need  want  give  allow  ask  request  like  have  get  grant  extend  push  move  add  could  can  extension  put
    shift  deadline  due date  target  possible  please
    """
)
GIVE_ME = any_of(
    r"""
    needs?  want  have  get  give (?:me|us|it)  allow(?: me| us)?  grant  like  request  ask for  asking for  add
    spare
    """,
    after=r"(?: (?:a|an|about|at least|for))*\s*$",
)
