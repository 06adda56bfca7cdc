"""The phrases around a date that tell what the date is (replies' rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

RULED_OUT = any_of(
    r"""
    (?:forget|scrap|ignore|never mind|not|instead of|rather than|was|were|from
    |original(?:ly)?|previous(?:ly)?|used to be|missed|miss|the old|old|current|letter of|letter dated|dated
    |(?:not an?|no|zero|little|scant) (?:earthly |real )?(?:hope|chance|prospect|possibility) (?:of|for|with)(?: making
    | hitting| meeting)?|no way (?:this|it|we)(?:'ll| will)? makes?
    |e-?mail of|minutes of|report of|of the|as at|as of|past
    |on top of|onto|(?<!(?:cut|job|lot) )(?<!(?:moved|thing) )(?<!switched )(?<!handed )(?<!(?:them|went
    |keys) )(?<!it )over|beyond
    |meeting of|meeting on|gone past|(?<!was )(?<!been )passed(?! on)|no way
    |(?:won't|can't|cannot|not going to|unable to|will not|couldn't)(?: (?:now|actually|sadly|therefore
    |quite))* (?:make|hit|meet|manage|do|be (?:ready|done
    |finished|complete[d]?) (?:by|for|on|in)))(?: (?:the|due|target|date|deadline|of|for|on|in|is|by))*
    (?:no way|no chance|not a chance|never|nor) (?:will|can|is|are|could|would)(?: \w+){1,4}
    \w+n't (?:\w+ ){0,4}(?:by|on|for|before|until|make|in|hit|meet)
    """,
    after=r"\s*$",
)
"""What stands before a date that is left behind or belongs to something else: "forget", "from", "my letter of"."""

NOT_UNTIL = any_of(
    """
    be  to be  going  to  now  done  finished  finish  complete  completed  ready  in place  sorted  able  it  this
    get  have  all  fully  wrapped up  much  at all  see  us  me  expect  expecting  think  finishing  completing
    being  happen
    """,
    before=r"\b(?:not|cannot|\w+n't|never|unlikely)\b (?:",
    after=r" ){0,6}(?:until|till?|before)(?: the)?\s*$",
)
"""A date that a denial leads up to: "won't be done until"."""

IN_FORCE_FROM = any_of(
    r"""
    as of  as at  as from  with effect from  effective from  effective  w\.?e\.?f\.?  live from
    in (?:place|force|use) from  (?:fully |now )?implemented from  (?:live|in place|in force|in use|open|operational
    |running|applied)(?: [a-z]+){1,5} from
    """,
    after=r"\s*$",
)
NAMES_AN_EVENT = any_of(
    """
    target  due  date  deadline  meeting  board  committee  cabinet  council  return  report  update  huddle  session
    version  figures  paper  round  intake  visit  training  survey  audit  plan  (?:bank )?holidays?  half[- ]term
    recess  exams?  elections?
    """,
    before=r"^(?:'s)?\s+",
)
"""What makes a date before it the name of something: "the April meeting"."""

BARE = any_of(
    r"""
    w/c  week commencing  and  also  then  by  on  now  for  in  till  til  until  hopefully  probably  should be  eta
    say  about  around  maybe  aiming  aiming for  more like  likely  by the  will be  due  no later than  tops  max
    at most  absolute latest  at worst  it's  it'll be  latest  at the latest  i think  i'd say  end  early  next
    as agreed  as planned  as promised  as before  as it was
    definitely  realistically  honestly  done  please  fingers crossed  grimace  for now  deadline  date  yes  ok
    right  so  sorry  ah  hmm
    erm  both  all  all three  all of (?:them|these|it)  each  everything  the lot
    but  rather  be  think  before  probs  defo  prolly  fin  looking at  looking like  planning on  target  eod
    cob  close of play  close  end of day  some time
    sometime  perhaps  either  between  or  and  its  still  try  let's say  make that  might  possibly  could  be
    may  i  we  for (?:this|that|it)(?: one)?
    """,
    before=r"^\W*(?:",
    after=r"\W*){0,5}$",
)
"""All that may stand beside a date where the reply is little more than the date."""

FORWARD = re.compile(r"\b(?:bring|brought|bringing|come|pull|pulled) [^,;.]{0,30}\bforward\b|\b(?:earlier|sooner)\b")
"""What makes a length of time count back from the target."""
HANGS_ON = re.compile(
    r"^\W*(?:and |but |so )?(?:if|only if)\b(?! (?:all|everything|nothing|no one|nobody|poss|i can|we can|need"
    r"|that's|it's|i have"
    r"|i had|things go))"
)
"""What makes a day hang on something that may not happen: "if the board agrees on 3 May it's done"."""
WHAT_IF = "That hangs on something: is it the day you expect?"
HAS_GONE_TO = re.compile(
    r"^ (?:(?:has|have|is|will|now|date|deadline|target) )*(?:slipped|gone|moved|drifted|slid|slipping|becomes?"
    r"|become|turned|shifted"
    r"|changed|went)(?: (?:back|out|on|over))? ?(?:in)?(?:to)? (?:the |about )?@|^ ?(?:->|=>|>) ?@"
)
"""After a day that is given up for another: "31 March has slipped to 17 April"."""
OUT_OF_THE_QUESTION = re.compile(
    r"^\W*(?:(?:there's|it's|is|absolutely|sorry|that's|that is|just|simply|frankly|utterly) )*(?:no (?:chance"
    r"|way|hope)"
    r"|not a (?:chance|hope|prayer)|impossible|never|forget it|dream on|out of the question|not happening|not going to"
    r"|unrealistic|fat chance|you must be|won't|can't|nope|nah|we won't|we can't|we'll not|we will not)\b"
)
"""What rules out the day that was asked back: "the 3rd? no chance"."""
OR_ELSE = any_of(
    """
    actually  no wait  or  perhaps  maybe  also  according to  possibly  alternatively  failing that  could be  might be
    otherwise  scratch that  no sorry  hang on  or else  but \\w+ says?  depending
    """
)
"""What sets a second day beside the one that was named."""
DAY_ALONE = re.compile(
    r"\W*(?:(?:on|in|yes|yep|date of|completion|completed|finish(?:ed)?|date|ok|that was|it was"
    r"|(?:the )?date was)\W+)*@+[<>]?\W*"
)
"""A clause that is no more than a day."""

WENT_OUT = any_of(
    r"""
    handed (?:it |them )?(?:over|ower|back|across)  signed(?: (?:off|over|for|by|with))?  certified  commissioned
    opened
    launched
    published  passed  accepted  delivered  adopted  approved  tested  inspected  witnessed  collected
    went (?:live|out)
    """,
    before=r"^\W*(?:(?:and|all|it was|was|they were|formally|officially|finally) )*"
    r"(?:(?:(?:the|our|a|final|formal|commissioning|completion|handover|signed) )*(?:cert(?:ificate)?s?|contract|deeds?"
    r"|papers?|paperwork|forms?|keys?)(?: (?:was|were|has been|is|are))? )?",
)
"""What a sentence of its own adds to a completion: "Finished. Handed over to the harbour master on Friday"."""

PAST_DEED = any_of(
    """
    (?!booked|scheduled|planned|pencilled)[a-z]{3,}ed  left  ran  went  sent  met  gave  took  was  were  came  done
    got  had  passed  held  made  wrote
    written  shut  put  through  out  live  agreed
    """,
    after=r"\b(?!.*\b(?:will|to be|due|booked|scheduled|planned)\b)",
)
"""What was done on the day of a completion, in the clause after it."""

UP_OR_DOWN = re.compile(r"\b(?:up|down|off|over)\b")
"""The same in a word, which may be of what is to come as well: "rails up yesterday", "pick up on Friday"."""
TO_COME = re.compile(r"\b(?:is|will|to be|starts?|starting|goes|due|booked|planned|scheduled|until|ready for)\b")
"""What stands between a completion and a date that is not its own."""

GOES_ON_THEN = any_of(
    r"""
    until  till  til  pending  resum\w*  re-?start\w*  re-?commenc\w*  re-?starts  revisit\w*
    pick(?:ed|ing|s)? (?:it |this |things )?(?:back )?up(?: again)?  start(?:s|ed|ing)? (?:up )?again  again
    back (?:on|in|at it|to it|under ?way|up)
    (?:won't|can't|cannot|will not|not|unable to|couldn't) (?:(?:be|get|going|able|to|now|anything|we|it) )*(?:budge
    |move
    |shift|restart|resume|start|go|happen|proceed|progress|moving|touched|done)(?: (?:again|anywhere|forward|further|on
    |ahead|with (?:it|this)))* (?:before|until|till?)
    review(?:ed|ing)?  look(?:ed|ing)? at (?:it |this )?again  come back to (?:it|this)  lift(?:s|ed|ing)?  unpaus\w*
    re-?think  re-?assess\w*  re-?convene  take it up again
    """,
    after=r"(?: (?:it|this|that|work|works|now))?(?: (?:on|in|from|after|by|at|for|around|about|the|start|end|of|week"
    r"|commencing|again|next))*\s*$",
)
"""What stands before the day on which a thing that is on hold goes on."""
UNTIL_BEFORE = any_of(
    r"until  till?  to  pending\b[^,.;]*  before  for  (?:until|till)\b[^,.;]*",
    after=r"(?: (?:the|about|around|at least|after|of|start|week|commencing))*\s*$",
)
UNTIL_SAID = re.compile(
    r"\b(?:until|till?|through(?: to)?|up to|back|return\w*|resum\w*|to|before|again)"
    r"(?: (?:on|in|from|at|to|work|office|the|about|end of|start of|after))*\s*$"
)
BACK_THEN = re.compile(r"\b(?:back|return\w*)(?: (?:on|in|at|to|from|work|the|office))*\s*$")
TO_BEFORE = re.compile(r"\b(?:to|into|until|till?)(?: (?:the|about|around|end|of|late|early|after))*\s*$")
FROM_BEFORE = re.compile(r"\b(?:since|from|starting|as of|effective)(?: the)?\s*$")
SINCE_BEFORE = re.compile(r"\b(?:since|from|starting|as of|effective|after|following)(?: the)?\s*$")
GUESS = re.compile(r"\b(?<!you )(?:might|possibly|maybe|perhaps|could|may|conceivably)\b")
GOES_ON_GUESSING = re.compile(
    r"\W*(?:(?:and|just|even|only|possibly|perhaps|conceivably) )*(?:be|get|have|finish|complete)\b"
)
"""How a clause begins that goes on after a guess in the one before it: "it could, with luck, be done by"."""
THEN = re.compile(r"\b(?:then|(?:that|(?:the )?(?:very )?same) (?:day|morning|afternoon|evening|night))\b")
SAME_DAY = re.compile(r"\b(?:that|same) (?:day|morning|afternoon|evening|night)\b")
PAST = any_of(
    """
    was  were  had  went  came  did  met  held  left  took  said  gave  got  saw  made  sent  ran  wrote  brought  told
    agreed  voted  decided  began  did  sat  spoke  heard
    """
)
THATS_IT = re.compile(r"^\W*(?:and|so)\b.*\bthat(?:'s| is| will be|'ll be)\b")
STILL_FINE = re.compile(
    r"^\W*(?:(?:is|looks|still|all|seems|remains) )*(?:fine|good|ok|okay|doable|holds|stands|on|the (?:plan|date"
    r"|aim))(?: (?:by|for|with) (?:me|us))?\W*$"
)
"""What says of a day that it holds: "30 January fine"."""
LOOSE_END = any_of(
    r"""
    at the (?:very )?earliest  or (?:later|so|after|thereabouts|possibly|maybe)  if (?:we're|i'm) lucky  if not later
    give or take  -?ish  maybe  possibly  perhaps  all being well\?  \?
    """,
    before=r"^\W*",
    after="",
)
"""What leaves a day open that stands before it: "June at the earliest"."""
OR_SAY = re.compile(
    r"(?:^|[,;(] ?)\W*(?:so |or |let's )?(?:say|i\.?e\.?|make (?:it|that)|call it)(?: on)?(?: the)?\s*$"
)
"""What names the very day after a looser one: "after the fair, say the 27th"."""
COMES_IN = re.compile(r"\b(?:gets?|are|is|be|being|come) (?:delivered|dropped off|shipped|collected)\b[^,;]{0,12}$")
"""The day on which things come, which counts less than that on which all is done."""
MEASURED = re.compile(
    r"\b(?:(?:down|up|cut|fallen|fell|risen|rose|reduced|dropped|shortened|grown)(?: from [^,.;]{1,20})? (?:to|at)"
    r"|averag(?:e[ds]?|ing)(?: of| is| at)?)(?: (?:about|around|just|under|over|only|the))*\s*$"
)
"""What makes a length of time a measure: "the wait is down to nine days"."""
ENDS_ON = re.compile(r"\b(?:finish|complet|end|conclud)(?:e?s|ing|ion)? (?:on |by |is |now )*(?:the )?$")
"""What says that a thing ends on the day that follows."""
