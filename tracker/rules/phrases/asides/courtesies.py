"""Courtesies, chat and other things that a reply may be instead of a report (replies' rules 1 and 7)."""

from __future__ import annotations

import re

from tracker.rules.phrases.asides.asides import ends_in_question
from tracker.rules.phrases.words.tables import any_of

_COURTESIES = any_of(
    r"""
    thank(?:s| you| u|ing you)  tha?n?[xk]s?  thn?x  thanx  tnx  ty(?:vm)?  tks  thnks  much thanks  ta  cheers
    with thanks
    (?:i'm |i am |we are |am )?(?:(?:most|very|much|truly|so|ever so|really) )?(?:obliged|grateful|indebted|thankful)
    (?:duly|all) noted  acknowledged  ack  seen  gotcha  copy that  10[- ]4  understood  loud and clear  heard
    good to (?:know|hear|have|see)  (?:glad|pleased|happy|nice|great) to (?:hear|know)(?: (?:it|that))?
    i owe you (?:one
    |a pint|a coffee)
    owe you one  life ?saver  what a (?:star|gem|legend|hero|treasure)  (?:absolute|total|proper) (?:star|gem|legend
    |hero|treasure)
    (?:good|top|great|grand|nice|cracking) (?:man|lad|lass|woman|girl|bloke|egg|chap|work|stuff|job|one)  magic
    belter  sound
    sorted thanks  cushty
    rightio  righty ?ho  righty-?o  oke?y ?doke?y?  okay doke?y?  ok then  cool beans  no bother  nae bother  fair
    enough  fair dos
    hope (?:you|all|everyone)[^.!?,]{0,40}  got (?:this|that|your (?:message|note|reminder|email))  same to you
    you too  aww?
    appreciate (?:it|that|this|the|your|you)(?: (?:reminder|nudge|help|patience|chase|prompt|heads[- ]up|time|message
    |note))?
    much (?:love|appreciation)  gracias  danke  shukran|dhanyavad|dziekuje  go raibh maith agat  ye're a \w+
    (?:i|we)(?:'ll| will| shall|'ve| have) (?:\w+ )?(?:pass|relay|share)(?:ed|d)? (?:it|this|that
    |your (?:kind )?(?:words|thanks|comments|message|note)|the (?:good |kind )?(?:news|words?|praise
    |thanks)) (?:on |along )*(?:to|with) (?:(?! for | to )[^.!?\n]){2,70}
    kind of you(?: (?:all|both))?(?: to (?:say|write|ask|let us know)(?: so)?)?
    big thanks  huge thanks  many thanks  much appreciated  appreciated?
    got it  noted  understood  top banana  copy(?=\W*$)  leave (?:it|this|that) (?:with|to) me
    ok(?:ay|ey|ie dokie)?  okey dokey  will do  right(?:o| you are)?  fine  great  brilliant  lovely  perfect  super
    smashing  ace  cool  nice one  nice  good stuff  great stuff  good work  sounds good  no (?:problem|worries|probs)
    np
    thumbsup  (?:safely |well |duly |gratefully )?received  message received  will (?:look|have a look|get (?:on|to
    |onto) it)  on my list  roger  wilco
    (?:that's|that is|all) (?:(?:all|much|very|quite|perfectly|now) )*(?:clear(?:er)?|understood|noted|good to know
    |useful
    |handy)(?: now)?  sure(?: thing)?  diolch  grand  champion  helpful  that's (?:great|fine|helpful|brilliant|grand
    |lovely)
    you(?:'re| are) (?:an?|the) \w+  you(?:'re| are) (?:(?:very|so|too|most) )*(?:kind|good|patient|sweet)
    that(?:'s| is) (?:very |so |most |really )?(?:kind|good|decent|thoughtful
    |nice)(?: of you)?  star  legend  bless  merci  much obliged  very kind  happy friday  brill  fab
    ideal
    wonderful  k  kk
    (?:have|enjoy) (?:a|the|your) (?:(?:very )?(?:good|lovely|nice|great|happy|merry|super|fab|restful|well[- ]earned)
    )?(?:rest of (?:the|your) )?(?:\w+ )?(?:christmas|easter|break|holidays?|new year|time|weekend|week|day|evening
    |afternoon|morning|summer|autumn|one|leave|trip|bank holiday)
    (?:it's |it was |it is )?(?:very |so |most |really |awfully |extremely )?(?:good|kind|decent|nice|generous
    |thoughtful
    |sweet) of you(?: (?:all|both))?(?: to [^.!?,;]{0,60})?
    (?:that's|that is|it's|it has|that has)?(?: (?:taken|been))?(?: an?)?(?: (?:great|real|huge|big))? (?:weight|load)
    off (?:my|our) (?:mind|shoulders)
    that was (?:very |so |really )?(?:quick|fast|speedy|prompt|painless)
    how (?:very |really )?(?:kind|lovely|thoughtful|nice|good|generous)(?: of (?:you|them|you all))?
    you(?:'ve| have)(?: all| both)? been (?:an? \w+ \w+|(?:(?:so|very|most|more than|really|ever so
    |extremely|all) )*(?:patient|forbearing|kind|helpful|understanding|good|generous|tolerant|lovely|brilliant
    |supportive|gracious))
    (?:with|to|about|and|through(?:out)?) (?:us|me|our|it|this|all|everyone) [^.!?]{0,50}
    (?:it|that|this|which) (?:hasn't|has not|won't|will not|did not|didn't)(?: have)? (?:gone?) (?:unnoticed
    |unappreciated)
    well done  good job  hooray  hurrah  yay  marvellous  excellent  fantastic  terrific  amazing  fabulous  splendid
    (?:speak|talk|chat|catch up) (?:soon|later|then|to you (?:soon|then|later)|next week)
    (?:i'll|i will|i shall|we'll|we shall|will) (?:take a look|have a look|look|do|update|chase(?: it| this
    | them)?(?: up)?|get (?:to|on to|onto) it
    |check|sort (?:it
    |this)|crack on|come back to you|be in touch|get back to you)
    """
)
_SOON = "(?:by|on|at|before|in|tomorrow|next|later|when|this|after)[^.!?,;]{0,30}"
_BESIDE = any_of(
    rf"""
    for your (?:note|e-?mail|message|letter|confirmation|reply) (?:to say|saying|confirming|telling|letting|informing
    |about|of|that)\b[^.!?,;]{{0,140}}  this (?:morning|afternoon|evening|week|lunchtime)
    (?:am |i'm )?(?:looking (?:at|into)|getting on ?to|dealing with) (?:it|this)
    from (?:all|everyone|everybody|both|the whole|the rest|those|the|us|me)\b[^.!?]{{0,60}}  when it comes
    (?:for|with) (?:the|that|this|your|all|[a-z]+ing|letting|chasing|coming|getting|asking|bearing|confirming|sending
    |everything
    |help|reminding|sorting)\b[^.!?,;]{{0,60}}
    next week  that's  so much  very much(?:ly)?  a lot  much  again  all  both  you  loads  ever so
    a million  to you  kindly
    muchly  (?:big|wee) (?:man|fella|yin)  love  big ears  me duck  ducky  ma'?am  squire  captain  skip  gaffer
    marra  butt  babe  honey  my friend
    sweetheart  drive  a bunch  a bundle  loads  tons  heaps  ever so  most  on it  at all  letting me know
    in advance  once again  as always  off (?:the|my|our) (?:list|books|plate|desk)
    (?:down|up|over|out|round) here  (?:at|on) (?:this|our|my) (?:end|side)  by (?:us|me|everyone|all(?: of us)?)
    (?:to )?you and (?!i\b|we\b|it\b)[a-z]+(?= for\b|\W*$)
    and all  is  was  been  am  too  also  here  the (?:nudge|heads[- ]up|poke|prod|info|information|update|note|help
    |chase|prompt|message)
    all the same  anyway  for (?:your|the|all|every)[^.!?]{{0,40}}
    (?:will|'ll|shall) (?:come|look|turn|deal|see|do)  in the (?:new year|morning)
    after (?:christmas|easter|the (?:break|weekend|holidays?))
    (?:on |next )?(?:mon|tues|wednes|thurs|fri)day  duck
    mate  pal  m'dear  my dear  pet  hun  chuck  petal  boss  chief  buddy  bud  sir  guv  it  that  the reminder
    today  tonight  tomorrow  soon  shortly  later  asap  at it  into it  this  then  now
    when (?:i can|i'm back|i get back|i get in)(?: (?:at|to) my desk| in| online| to it)?  and  so  very  hi  hello
    morning  x+  lol  aye  yep  yes  fawr
    yn
    (?:i'll|i will|i shall|we'll|we will|we shall|will|shall) (?:look (?:into|at)|see to|attend to|deal with|get on ?to
    |pick up|take care of|update|come back to|get back to|reply to) (?:it|this|that|you)
    (?:will|i'll|we'll) (?:pick|take)(?: (?:it|this|that))? up(?: with [a-z]+(?: [a-z]+)?)?
    (?:will|i'll|i will|i shall|we'll|we will) get (?:on to|onto|hold of) (?:the )?[a-z]+
    (?:will|'ll|shall) (?:respond|reply|answer|write|report|revert)(?: to you)?(?: properly| fully| in full)? {_SOON}
    i(?='ll\b)
    which (?:i|we)(?: have|'ve)? (?:read|noted|received|seen)[^.!?]{{0,30}}  i know (?:it|this|that)[^.!?]{{0,50}}
    (?:i'm|i am|we're|we are) (?:glad|pleased|happy|relieved|delighted) (?:it|that|to|you)\b[^.!?]{{0,40}}
    (?:to|for) (?:keep|chas|remind|ask|writ|tak|let)[a-z]*\b[^.!?,;]{{0,40}}  v much  bye  ttfn
    (?:[a-z]+|(?:the|my|our) [a-z]+(?: [a-z]+)?)(?: will|'ll) be (?:so|very|really|most|ever so)? ?(?:pleased
    |delighted|glad
    |happy|thrilled|relieved|chuffed|over the moon)
    (?:i |we )?(?:hadn't|had not|didn't|never) (?:realised?|appreciated?|known?|spotted|seen?
    |noticed?)\b[^.!?]{{0,90}}  o+h+
    it(?:'s| is)(?: an?)? (?:such an? |great |huge |big )*(?:relief|pleasure|joy) to (?:see|have|be)\b[^.!?,;]{{0,40}}
    for that  good  there  ah  aw+  wow  quickly  promptly  swiftly  to hear  to know  to see  really  indeed  as ever
    everyone  everybody  team  folks  guys  see you  x
    """
)


_WHOM = re.compile(
    r"\b(?:thanks|thank you|cheers|diolch|ta)(?: (?:again|so much|very much|a lot|a million|for that))?,? "
    r"(?!soon|later|noted|done|ongoing|no)[a-z]{2,}(?<!ing)(?<!ed)(?=\W*$| ?[.,!\n]| thumbsup)"
    r"|^\W*(?!no|yes)[a-z]{2,}(?<!ing)(?<!ed),? (?=(?:you(?:'re| are) an? |thanks|thank you|cheers|ta\b))"
)
"""Whoever is thanked by name: "thanks Jo"."""


def is_thanks(body: str, names: tuple[str, ...]) -> bool:
    """True where a reply is made of courtesies and nothing else; `names` of people may stand among them."""
    if not _COURTESIES.search(body) or ends_in_question(body):
        return False
    rest = _BESIDE.sub(" ", _COURTESIES.sub(" ", _WHOM.sub(" ", body)))
    initials = {name[:1] for name in names}
    return all(word in names or word in initials for word in re.findall(r"[\w@%&][\w'@%&-]*", rest))


EVASIVE = any_of(
    r"""
    (?:it'?ll|it will|they'll|this will) be (?:done|ready|finished|there|complete) when (?:it'?s|it is
    |they're) (?:done|ready|finished|there|complete)
    (?:i )?(?:think|guess|suppose|reckon|hope|believe) so(?:,? (?:yeah|yes|yep|mate|anyway))?(?=\W*$)
    watch this space  who knows  your guess is as good as mine  how long is a piece of string  never say never
    we'll see  time will tell  all in good time  don't hold your breath  it is what it is
    n/a  not applicable\b  could be (?:better|worse)  mustn't grumble  fair to middling  so[- ]so  up and down
    not (?:so |too )?bad(?=\W*$)
    (?:i'm |i am )?not (?:too |really |entirely )?sure(?=\W*$|,? (?:tbh|to be honest|sorry|mate|yet
    |will|i'll|let me|leave)\b)  swings and roundabouts  as well as can be expected  hard to say  who can say
    (?:i )?don't know\b(?=\W*$)  yes and no  depends who you ask  bearing up  hanging in there  all over b(?:ar|ut)
    when i get (?:round|a minute)  god knows  heaven knows  no comment
    """,
    before=r"^\W*",
)
ONGOING = any_of(
    r"""
    ongoing  on-going  on going  progressing  in progress  in-progress  continuing  continues  in hand
    being progressed  wip  work in progress  working on it  on it  in the works  in the pipeline  chugging along
    ticking over  getting there  moving  under review  being (?:done|dealt with|looked at|worked on|actioned)
    some progress(?: made)?  making progress  progress  progress (?:is )?being made  progress made
    (?:still )?working (?:away )?on (?:it|this|that|them)  on with it  getting on with it  on the case  hard at it
    (?:some )?progress(?: has| is)? been made  continuing (?:to progress|with (?:it|this))  (?:an )?ongoing work
    being (?:progressed|taken forward)  moving (?:along|forward)  slowly  slowly but surely
    still (?:going|at it)  on the go  under way and ongoing  in process  (?:progress|work) continues
    (?:trundling|jogging|rumbling|pottering|ticking|inching|creeping|edging|crawling|muddling|bumbling
    |carrying) (?:along
    |on|forward)
    (?:an )?ongoing (?:thing|process|job|task|piece of work)
    bit by bit  plodding on  plugging away  cracking on  underway and ongoing
    """,
    before=r"^\W*(?:(?:this|it|it's|its|is|that|action|still|all|yes|yep|yeah|aye|no|ok|very|much|currently|on|the|now"
    r"|work|project|just|and|well|we're|we|are|i'm|been|status|remains|always|ever|so|hi|update|again|both|they're"
    r"|these|thanks|thank you|cheers|ta|for|asking|chasing|the|reminder)\W+){0,5}",
    after=r"(?:\W+(?:still|now|thanks|mate|at the moment|at present|currently|x|slowly|on this"
    r"|with this|it|as normal))*\W*$",
)
"""Words of progress from which no progress can be told."""

SAYS_NOTHING = any_of(
    r"""
    (?:(?:please|pls|hi|as|just) )?(?:see|find|refer to|per|read) (?:(?:the|my) )?(?:(?:last|previous
    |earlier) )?(?:attached|attachment|enclosed|above|below|link|email|report|file|tracker|notes|update|message
    |reply)(?: (?:file|document|report|please|thanks|update|email|spreadsheet))*
    as per (?:my )?(?:last |previous )?\w+  as discussed  what (?:he|she|they) said
    (?:the )?same as (?:above|below|him|her|them|theirs|the (?:others?|rest|one (?:above|below|before)|previous one))
    as above  as below  snap  same here  me too  attached  enclosed  fyi  n/?a  not applicable  tbc  tba  \?+
    done ?\?+  hmm+  er+m*  um+  eh  ditto  same
    grimace  crossmark  tickmark  thumbsdown  eyeroll  whatever  sort of  kind of  maybe  perhaps  possibly
    hopefully  soon  dunno  no idea  idk  yes  yep  y  aye  lol  hi  hello  x  (?:green|amber|red)-?ish\W*(?:maybe
    |perhaps|i guess|ish)?
    (?:as )?per (?:the|my|our) \w+  (?:it's|it is|all) (?:in|on) the (?:tracker|spreadsheet|system|report|file|log)
    """,
    before=r"^\W*",
    after=r"\W*$",
)
"""Replies from which nobody could tell anything."""

CHAT = any_of(
    r"""
    happy birthday  birthday  congratulations  congrats  match tonight
    raffle  leaving do  leaving drinks  who's (?:in|nicked|got)  anyone (?:got|seen|know|fancy)
    out of (?:the )?office  automatic reply  auto-?reply  i am (?:currently )?(?:away|on (?:annual )?leave)
    wrong (?:thread|chat|channel|window|group)  sorry wrong  unsubscribe  asdf  lol  haha  happy new year
    merry christmas  weekend plans  sweepstake  teams link
    dial[- ]in
    """
)
NEARLY = any_of(
    r"""
    (?:all )?(?:over )?bar the shouting  a whisker (?:off|away)  best part of  in effect  in all but name  nearly
    almost
    just about
    very nearly  not far off  not quite  close to  virtually  99(?:\.9)?%
    so close(?! (?:it|that|this|the|both|them|·|#?\d))
    this close  inches? away  within touching distance
    (?:mostly|largely|mainly|more or less|most of the way) there
    on the (?:home straight|last lap|final (?:straight|furlong|stretch))  in the home straight  home straight
    last lap  final (?:furlong|stretch|push|hurdle|touches|tweaks|bits)  nigh on  as good as  all but
    pretty much  more or less  near enough  getting there  there or thereabouts  thereabouts  not long now
    finishing touches  closing in  come good  sort itself out  (?:we|i)(?:'ll| will| shall) (?:manage|cope)
    any day now  any minute  imminent(?:ly)?  be (?:ok|okay|fine|alright|all right|grand)
    get there(?: in the end)?  soon  shortly  in due course  asap  a\.s\.a\.p  crossing the t  dotting the i
    just (?:the )?(?:finishing|last|final) (?:touches|bits?)
    """
)
"""Short of complete, by who knows how much."""
