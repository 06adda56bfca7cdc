"""Replies that are not about the action at all: sayings that dodge the question, and the chat of the day (rules 1)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.stems import WORD, stands_for, title_stems
from tracker.rules.phrases.words.tables import any_of, joined

_A_FEW_WORDS = 14

_DODGES = any_of(
    joined(r"""
    (?:is it |it's |all )?(?:done|finished|complete|completed|sorted)\s*\?+\W*(?:ask|check with|try|speak to
    |talk to) [a-z]+
    (?:don't|do not|dinnae|please don't|better not|best not) (?:ask|even ask|go there|get me started|start me
    |mention it|push it
    |tempt me|be daft|be silly|panic)
    (?:you|ye|u) (?:really )?(?:don't|do not|wouldn't) (?:want|wanna|need) to (?:know|ask|hear)
    wouldn't (?:you|we|i)(?: all)? (?:like|love) to know
    (?:best|better|least|less|the less|probably best) (?:left |not |un)?said[\w ,]*  (?:best|better) not (?:say|said
    |asked|put
    |in|to say|written|commit)[\w ]*
    no comment  (?:i )?couldn't possibly (?:comment|say)  (?:i )?plead the fifth  i'm saying (?:nothing|nowt)
    my lips are sealed  mum's the word  say no more  ('?nuff|enough) said  words fail me  what can (?:i|you|one) say
    ask me (?:another|an easier one|no questions|one on sport|in a (?:year|month of sundays)|if i care)
    ask (?:a silly question|no questions)[\w ,]*  how long(?:'s| is) a piece of string  next question  pass
    (?:who|god|lord|goodness|heaven|heavens|dear|christ|gawd|deity|nobody) (?:only )?(?:knows|can say|can tell)
    (?:who can (?:say|tell|know))  search me  beats me  (?:your|anyone's|anybody's) guess[\w ']*  damned if i know
    (?:buggered|blowed|hanged) if i know  haven't (?:a|the) (?:foggiest|scooby|clue)  not (?:a|the) (?:foggiest|scooby
    |clue)
    watch this space  stay tuned  wait and see  (?:we'll|we will|we shall|let's|let us) (?:just |all |wait and )?see\
    (?:[\w ,']*)
    (?:only )?time (?:will|alone will) tell  tomorrow is another day  one (?:lives|can live|can but|can only)[\w ]* hope
    (?:living|live|lives) in hope  here's hoping  hope springs eternal  touch wood  god willing  inshallah
    one can dream
    swings (?:and|n|&) roundabouts  six of one[\w ]*  it is what it is  que sera[\w ]*  c'est la vie  such is life
    that's (?:life|show ?business|the way (?:it goes|the cookie crumbles))  story of my life  it's a (?:funny old )?life
    here we go(?: again)?  groundhog day  deja vu  rome (?:wasn't|was not) built in a day  patience is a virtue
    (?:all )?good things(?: come)?[\w ]*  (?:all )?in (?:the )?good(?:ness of)? time  a watched pot[\w ]*
    no rest for the wicked
    it's (?:complicated|a long story|a mystery|anyone's guess|in the lap of the gods)  long story(?: short)?
    in the lap of the gods  you had to be there  (?:i )?wish i knew  if only (?:i|we) knew  don't hold your breath
    never say never  stranger things[\w ]*  (?:like )?herding cats  (?:like )?pulling teeth
    (?:like )?blood from a stone
    (?:you )?know how it is  you know me  you tell me  tell me about it  tell me something i don't know
    never a dull moment  onwards and upwards  keep calm and carry on  mustn't grumble  can't grumble
    (?:could|might) be (?:worse|better)  fair to middling  hanging in there  surviving  just about surviving
    living the dream  you and me both  snap  all (?:in )?a day's work  another day,? another [a-z]+
    clear as mud  computer says no  much ado about nothing  all quiet on the western front  the plot thickens
    many a slip[\w ]*  you win some[\w ,]*  win some lose some  easy come easy go  no pain no gain  needs must
    what goes around[\w ]*  the wheels of[\w ]*  famous last words  a stitch in time[\w ]*  horses for courses
    it'?s? never rains[\w ,]*  more haste[\w ]*  many hands[\w ]*  what will be will be  bob's your uncle
    fingers crossed
    as clear as mud  guess  have a guess  take a guess  guess what  not (?:today|now|this again)  oh no,? not (?:this
    |you) again
    not (?:you|this|another one) again  here's one for you  never you mind  mind your own[\w ]*  none of your business
    rather not say  i'd rather not say  no idea[\w ,]*  dunno[\w ,]*  (?:i )?(?:have )?no clue  couldn't tell you
    ask again later  how many (?:more )?times[\w ,']*  how (?:much )?longer  not (?:another|more) (?:reminders?|emails?)
    (?:oh )?(?:joy|goody|great|marvellous|lovely|brilliant|wonderful|fantastic|super)(?: of joys)?[.,!]* (?:another
    |yet another|more) [a-z]+  you'll be the first to know
    (?:it |that |it all |well )?(?:all )?depends?(?: on)? (?:what|how|who|which way) (?:you|one) [\w ']*
    (?:it'?ll|it will|this will|they'll) (?:all )?(?:get|come) (?:done|there|sorted|finished|right|good)\
    (?:(?: eventually| in the end| at some point| somehow| one day)?)
    (?:you|it|we|they)(?:'ll| will) (?:get|have|see|be|know|find out)(?: (?:it|done|there|ready|finished))? when\
(?: (?:you|it|we|they)(?:'ve|'s|'re| is| are)?(?: (?:get|have|see|done|there|ready|finished|know))?)(?: (?:it|done))?
    we(?:'re| are) where we are  (?:a )?bit of both  (?:get|gerr) ?off my (?:back|case)  (?:give|gie) me strength
    (?:oh )?(?:bore off|jog on|do one)
    for (?:god|pete|heaven|goodness|christ|crying out loud)'?s? ?(?:sake)?
    (?:yes|yep|aye|yeah|yea)[,.!]? (?:and |but |well,? )?no(?:\W+(?:but|sort of|kind of|maybe|sorta|a bit|ish))*
    define (?:done|complete|finished|on track|progress)  the dog ate it  (?:the|my) dog ate (?:it|my homework)
    up the creek[\w ]*  pigs (?:may|might) fly
    """),
    before=r"^\W*(?:(?:well|oh|ah|aye|yeah|lol|honestly|hmm|um|er|sorry|look|mate|ha|haha|tbh|as they say|and|but|so"
    r"|just|frankly|truthfully|eh|hey)\W+){0,3}(?:",
    after=r")(?:\W+(?:lol|mate|haha|eh|x+|i (?:suppose|guess|think)|isn't it|as they say|really|innit|pal|sorry|though"
    r"|tbh|i'm afraid))*\W*$",
)
_NOISES = any_of(
    r"""
    meh  bah  humbug  sigh  oh  dear  no+  ah+  well  hey  ho  heigh  so  o+h+  w+o+w+  omg  omfg  wtf  lmao  rofl
    lo+l+  ha(?:ha)+
    he(?:he)+  yikes  crikey  blimey  cripes  ouch  gulp  eek  ahem  what  huh  eh+  pardon  hm+  um+  er+m*
    u what  you what
    say what  come again  test(?:ing)?  hello  hi  hiya  yo  oi  brb  afk  gtg  bbl  ttyl  phew  tut  tsk  yawn
    zzz+  pfft+  pff+
    argh+  aargh+  grr+  ugh+  gah  d'?oh  oops a daisy  sorry  asdf\w*  qwerty\w*  blah  yada  hmph  jeez  really
    seriously
    interesting  maybe  whatever  nm  idk  dunno  one two three  1 2 3  anyone there  you there
    """,
    before=r"\b(?:",
    after=r")\b",
)
_CHAT = any_of(
    joined(r"""
    (?:pocket|bum|butt|arse)[- ]?dial\w*  (?:sat|sitting|sit) on (?:my|the) phone  (?:cat|dog|kid|toddler|baby|child
    |elbow)\
    (?: [\w' ]{0,30}(?:keyboard|phone|laptop|send))
    (?:brb|afk|bbl|gtg)\b  back in (?:a (?:min|mo|tick|bit|sec|jiffy)|five|ten|\d+ ?min)  in a meeting  can't talk
    on (?:a|the) (?:call|phone|train|bus)(?=\W*$|,)  driving(?=\W*$|,| (?:at|now|just))
    (?:will |i'll |i will )?(?<!you )(?<!u )(?:call|ring|phone|bell)\
    (?: (?:you|u|me|ya)(?: (?:back|later|now|tomorrow|when|in|after|at)[\w ]*)?(?=\W*$))
    (?:give|gie) (?:me|us) a (?:ring|call|bell|shout|buzz|tinkle)  no signal  signal(?:'s| is)  bad line  breaking up
    (?:you're|you are|am i|i was|still) on mute  can (?:you|anyone|everyone|u) (?:hear|see) me  turn your (?:camera|mic)
    who(?:'s| has|'d| have| is| was|)(?: been)? (?:left|leaving|taken|took|pinched|nicked|stolen|eaten|ate|parked
    |moved|borrowed|drunk|finished
    |making|for|up for|fancies|wants|having|coming|going|bringing|driving|got|seen|blocked|blocking|lost|found|used|in
    |out|on)\
    (?: (?:a|an|the|my|any|all|some|that|this|his|her|tea|cake|lunch|cakes|biscuits|drinks?|pub|pizza|chips|today
    |tomorrow|tonight
    |friday|coffee|sandwich\w*|milk|football|footie))\b
    whoever(?:'s| has| is| left| took| parked| ate| owns| moved| used| nicked)  whose (?:\w+ )?(?:is|are|car|coat|mug
    |lunch|turn|round|shout
    |phone|keys|umbrella|bike|birthday)
    (?<!if )(?:anyone|anybody|someone|somebody) (?:got|fancy|fancies|seen|lost|found|want|wants|for|up for|going|know a
    |else (?:freezing|cold
    |hot|hungry|going|up)|left|missing|here|there|remember|watch|see|got change|know whose)
    (?:happy|merry|belated) (?:birthday|new year|christmas|xmas|easter|friday|anniversary|retirement|monday|diwali|eid
    |hogmanay
    |st |days|hols|holidays|weekend)  (?:many )?happy returns  birthdays?  congrat\w*  good luck(?! with (?:this
    |it))  get well
    well done (?:you|everyone|all)  welcome (?:back|aboard|to the)  (?:sorry|sad) to hear
    thinking of you  condolences
    (?:my|our|the) (?:dog|cat|kids?|toddler|hamster) (?:(?:has|have|had|is|just) )*(?:eaten|ate|chewed|nicked|hidden
    |weed|been sick)
    (?:lost|forgotten|forgot) my (?:login|log-?in|password|lanyard|keys|phone|charger)
    leaving (?:do|drinks|card|present|party|collection)  (?:works?|office|xmas|christmas|staff|summer) (?:do|party
    |bash|night out|lunch|jumper)
    secret santa  raffle  sweepstake  whip-?round  collection for  sponsor (?:me|form)  card for \w+(?=\W*$|[,.!]
    | to sign)
    (?:fancy|fancies|who's for|any chance of|time for|want|wants|up for|grab|get|having|had|making|buy|bring
    |brought) (?:a |an |some |the |any
    |you a )?(?:quick |nice |wee )?(?:pint|brew|cuppa|tea|coffee|lunch|drink|drinks|curry|pizza|bacon (?:roll|butty
    |sandwich)|cake|cakes|biscuits?
    |chips|doughnuts?|sandwich|ice creams?|curry|takeaway|beer|wine|pub|chippy)
    (?:tea|coffee|lunch|brew|cuppa|pint|drinks?|curry|cake|pub)(?: time| run| round| anyone| o'clock| later| tonight
    | tomorrow| after work
    | on me| at \d+| in the kitchen)? ?\?  (?:cakes?|biscuits|doughnuts|chocolates?|leftovers|samosas|sandwiches|fruit
    |sweets|pastries|treats)\
    (?: (?:are |is )?(?:in|on|by|at) (?:the|my) (?:kitchen|office|side|table|desk|staff ?room|tea point|canteen|fridge
    |reception))
    kettle(?:'s| is)? (?:on|boiled|broken|bust)  (?:put|stick) the kettle on  (?:the )?(?:fridge|microwave)(?:'s
    | is)? (?:minging|smells|honking
    |stinks|full|broken)  fridge smells  milk(?:'s| is| has) (?:off|gone|run|all|out)  out of milk  no milk
    (?:did|has|have|was|are|were|is) (?:you|anyone|anybody|u) (?:see|watch|catch|going to|seen|watching|at) (?:the
    |that|it)\
    (?: (?:match|game|football|footie|rugby|strictly|bake ?off|final|telly|film|news|concert|gig|derby|cricket|snooker
    |darts))
    (?:some|what a|great|cracking|terrible|shocking) (?:match|game|goal|weekend|weather|day(?=\W*$)|film|view
    |result(?=\W*$)|sunset|party)
    \d ?[-–] ?\d (?:to|at) (?:the|half|full)  on the (?:telly|tv
    |box) last night
    (?:lovely|nice|awful|horrible|terrible|miserable|glorious|rotten|foul|dreich|baltic|gorgeous|roasting|freezing
    |boiling|chucking|pouring
    |bucketing|lashing|pissing|tipping|snowing|raining|sunny|hot|cold) (?:weather|day(?:'?s)?(?: out)?(?=\W|$)|out
    |outside|in here|again
    |today|down|it down|morning(?=\W*$)|in the office|old day|here)
    (?:it's|its|is it|getting) (?:dreich|baltic|roasting|freezing|boiling|chucking|pouring|snowing|raining|taps aff
    |brass monkeys)
    heating(?:'s| is) (?:off|on|broken|bust|knackered)(?= again|\W*$| in here)  (?:too|so) (?:hot|cold) in (?:here
    |the office)
    fire (?:alarm|drill|bell)(?:'s| is| has)?(?: (?:going|gone|again|off|now|test|in \d+))*(?=\W*$)  evacuat\w+ (?:now
    |the building)
    (?:car|van|bike|lorry|motor)(?:'s| is| has|,| with)? (?:\w+ ){0,4}(?:lights on|been (?:hit|clamped|towed)|blocking
    |parked|alarm|clamped)
    left (?:your|their|the|his|her|its) (?:lights|headlights|engine|window)  (?:blocked|boxed) (?:me|us|him|her) in
    (?:shift|move) (?:it|your car|your van|the van)(?=\W*$| please)  (?:lost|found|missing|seen)[:,]? (?:a|my|the|one
    |anyone's|someone's|set of)\
    (?: (?:\w+ )?(?:keys?|phone|scarf|umbrella|brolly|gloves?|mug|charger|lanyard|purse|wallet|glasses|specs|earrings?
    |badge|pass|coat|bag
    |jumper|hat|ring|cat|dog|bottle|lunch ?box|fob|bike lock))
    (?:printer|photocopier|copier|lift|coffee machine|vending machine|wi-?fi|toilet|loo|gents|ladies)(?:'s| is
    | has)? (?:jammed|bust|broken|down
    |knackered|out of (?:paper|order|toner|ink|service)|blocked|off|goosed|bust|playing up)(?: again| on| in| upstairs
    | downstairs)*(?=\W*$)
    (?:wrong|not this) (?:thread|chat|channel|window|group|conversation|tab|person sorry)(?=\W*$|,)  (?:auto-?reply
    |automatic reply|out of office)
    (?:is|was) that (?:you|u)(?: (?:i saw|on|in|at)[\w ]*)?  see (?:you|ya|u) (?:there|at|in|later|tomorrow|monday
    |then|soon|friday)
    how(?:'s| is| was| are| were) (?:the|your) (?:weekend|holiday|hols|kids|baby|family|mum|dad|dog|cat|back|knee
    |wedding|leave|new|party|trip)
    (?:what|where)(?:'s| is|s| are)? (?:for|we (?:having|going) for) (?:lunch|tea|dinner)  (?:what|which) (?:time|day
    |pub|room)(?:'s| is| are)?\
    (?: (?:the|we|lunch|your) (?:\w+ ){0,2}(?:lunch|drinks|pub|party|do|leaving|match|game|kick-?off|quiz))
    (?:good|happy) (?:morning|afternoon|evening|night|weekend)(?: (?:all|everyone|team|folks|campers))?(?=\W*$)
    (?:thank (?:god|goodness|crunchie)|roll on|nearly) (?:it's )?(?:friday|the weekend|home time|five o'clock)
    tgif  home time
    congratulations  you coming  are you (?:coming|free|in today|about|around|there|in|ok)(?=\W| for| to| tonight)
    wordle  bake ?off
    (?:you|u|ye)(?: two)? (?:getting|fetching|bringing|making|buying|ordering|picking up) (?:the|some|any|a
    |our) \w+(?: \w+)? (?:or (?:shall|will|should|am) (?:i|we)|for (?:lunch|tea|everyone|us))
    (?:has|have|did|does) (?:someone|somebody|anyone|anybody|whoever)\b(?: [\w']+){0,2}? (?:had|got|have|take|taken
    |borrow|borrowed|moved|pinched|nicked|seen|see|know where) (?:(?:the|my|our|that|a|any) )(?:\w+ )?(?:keys?|charger
    |van|car|minibus|ladders?|projector|laptop|trolley|kettle|mugs?|stapler|phone|umbrella|fob|pass|radio|torch
    |lanyard|float|camera|flip ?chart|scissors|remote|milk|biscuits|cake)
    """),
    before=r"(?<![\w'])(?:",
    after=r")(?![\w'])",
)


_CALLS = re.compile(
    r"^\W*@?(?:hey |oi |hi |psst )?(?!so\b|and\b|but\b|or\b|if\b|as\b|also|sorry|please|pls|thanks|yes|yep|no\b|ok"
    r"|what|when|where|which|who|how|why|do\b|did|does|have|has|had|are|is\b|was|were|can|could|will|would|should|shall"
    r"|may\b|might|just|then|all\b|thank|because|i\b|we\b|it\b|that\b|this\b)[a-z'-]+(?: (?!you\b|u\b)[a-z'-]+)?,? "
    r"(?:(?:have|did|do|are|were|can|could|will|would|was|had) )?(?:you|u|ye|ya|yous?)\b"
    r"|^\W*@[a-z][^.!?\n]{0,40} (?:you|u|ye|your)\b"
    r"|^\W*@[a-z]+ (?:is|are|was|were|did|does|do|has|have|can|when|which|how|any|(?:what|where|who)(?:'s)?)\b"
)
"""A question that opens with a name: "Jo did you"."""
_OF_THE_PLAN = any_of(
    r"""
    actions?  updates?  deadlines?  dates?  targets?  plans?  report\w*  evidence  forms?  reminders?  status  ratings?
    lists?  files?  documents?  links?  pages?  systems?  owners?  owns?  complet\w*  clos\w+  this  it
    know  tell  mean  meant  say  said  send  sent  check\w*  confirm\w*  explain  clarify  remind\w*  help  expect\w*
    accept  count  require\w*  mark\w*  record\w*  change\w*  move  extend  ask\w*  chas\w+  advise  recommend\w*
    """
)
"""What a question to whoever keeps the plan is about."""


def is_for_somebody(body: str, names: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    """True for a few words to somebody else, called by name, of which none is about the plan: "Jo did you lock up?"."""
    said = WORD.findall(body)
    called = _CALLS.match(body) or (re.search(r"\b(?:you|u|ye|your)\b", body) and said[-1] in names)
    if not called or len(said) > _A_FEW_WORDS or _OF_THE_PLAN.search(body):
        return False
    return not _names_any(said, titles)


def is_dodge(body: str) -> bool:
    """True for a saying that answers nothing, whatever words of progress stand in it: "all in good time"."""
    return bool(_DODGES.match(body))


def is_chat(body: str, titles: tuple[str, ...]) -> bool:
    """True for a few words that dodge or chat; what names something of a title is about it after all."""
    said = WORD.findall(body)
    if is_dodge(body) or not WORD.findall(_NOISES.sub(" ", body)):
        return True
    if len(said) > _A_FEW_WORDS or not _CHAT.search(body):
        return False
    return not _names_any(said, titles)


def _names_any(said: list[str], titles: tuple[str, ...]) -> bool:
    """True where any of these words names what a title names."""
    stems = frozenset[str]().union(*(title_stems(title) for title in titles))
    return any(len(word) > 3 and stands_for(word, stems) for word in said)
