"""What is said beside the action itself: undo, no change, thanks, questions, reminders put off, chat, sarcasm."""

from __future__ import annotations

import re

from tracker.rules.phrases.tables import any_of

UNDO = any_of(
    r"""
    undo  revert  roll (?:it |that |this )?back
    put (?:it|that|this|them) back(?! (?:to|by|until|till|a|two|three|on)(?! (?:how|what|where|as|the way
    |normal)))
    put (?:it|that|this|them) back (?:to )?(?:how|what|where|as|the way)
    (?:scrap|ignore|disregard|forget|cancel|delete|strike|withdraw|retract|scratch) (?:that\b|my (?:last
    |previous|earlier|message|update|reply|note|comment)|the (?:last|previous|above)|what i (?:said|wrote|put
    |just)|this\b(?! (?:action|one))|last (?:message|update|one))
    (?:that|it|this) was (?:a |my |an )?(?:mistake|mis-?click|error|wrong|fat fingers|sent (?:too early
    |by mistake|in error|to the wrong))
    my mistake
    (?<!marked )(?<!put )\b(?:i|we|that|my (?:\w+ )?(?:update|message|reply|note)|sent|pressed
    |clicked)\b[^.;,]{0,30}\b(?:by mistake|in error)
    (?:didn't|did not|don't) mean (?:that|to|it|this)  wrong (?:one|action|number|button)\b  i meant\b
    meant to (?:say|put|type)  oops  whoops  take (?:that|it) back(?! to)  go back to (?:how|what) it
    as it was before  reverse (?:that|it|my)
    (?:reverse|withdraw|remove|delete|cancel|retract|strike|disregard|ignore|correct|amend) (?:the|my|that
    |this) (?:last |previous |earlier |above )?(?:update|note|entry|message|reply|return|report|email)
    ahead of myself  i was wrong (?:about|to|in)  was meant (?:for|to go to) (?!\d)
    (?:that|it) should have (?:been|said|read) (?:#?\d|for\b|about\b|the other|on\b)  spoke too soon
    jumped the gun  pressed the wrong  hit the wrong  clicked the wrong
    """
)
_MEANT_OTHERWISE = re.compile(
    r"\b(?:undo|revert|put (?:it|that|this|them) back|mistake|scrap|ignore|disregard|scratch|meant|oops|whoops|take (?:that|it) back|reverse|wrong|error|spoke too soon|jumped the gun|mean)\b"
)
NO_CHANGE = any_of(
    r"""
    no (?:real |further |major |significant |material )?(?:change|changes|update|updates|news|movement
    |difference|progress|developments?|more|further progress)(?: (?:to (?:report|add|this|it)|since|from|on|this
    |here|as yet|yet|i'm afraid|at))?
    nothing (?:new|else|further|more|to (?:add|report|update|say|tell)|has changed|changed|has moved|moved
    |happening|doing)
    (?:much )?(?:the )?same as (?:before|last|it was|previous|yesterday|ever)
    as (?:before|you were|was|it was|per last|per previous|last (?:time|month|week|reported))  unchanged
    status quo  still the same  same (?:again|position|story|status|old)  stet  hasn't (?:changed|moved)
    not changed  not moved  nowt  ditto last  position (?:remains|is) (?:the same|unchanged|as)
    remains (?:the same|unchanged|as)  n/c  where it was  where we were  stands (?:exactly )?as it did
    """
)
NOT_YET = any_of(
    r"""
    ^\W*(?:(?:it's|it is|this is|this|that|that's|sorry|i'm afraid|afraid|still|we're|we are|just|well|no|nope
    |hi|it|is|isn't|hasn't|has|haven't|have|not|been|yet|ok|so|at all|unfortunately|action|the|currently|really
    |quite|we|i|neither|none|of|them|both|is|are|aren't)\W+){0,6}(?:not|done|finished|complete|completed|there
    |sorted|yet|ready|no|nope|nowt|nc|outstanding|open|still (?:working|to do|on it|at it)|to do|incomplete
    |unfinished|all as (?:before|was))(?:\W+(?:yet|sorry|i'm afraid|afraid|yet sorry|though|still|at all
    |unfortunately|thanks))*\W*$
    """,
    before=r"",
    after=r"",
)
SNOOZE = any_of(
    r"""
    snooze
    (?:remind|ping|nudge|prompt|poke|bug|bother|hassle|badger|message|email|e-mail|catch|tag|pester)(?: (?:me
    |us))(?! (?:what|which|how|who|why|where|whether|of|when (?:the|this|that|it|is|was)))
    (?:remind|ping|nudge|prompt|poke|chase) (?:again|on|in|next|after|@|then|about|tomorrow)
    (?:ask|chase|try) (?:me|us|again|this|it)\b(?! (?:to|for|about the|what|why|how))
    (?:check|come|get|circle|report) back (?:to|with) (?:me|us)  check (?:in )?(?:with me|again)
    (?:don't|do not|please don't|no need to|stop|not to|pls don't|no point|won't need to|quit
    |without) (?:chas\w+|remind\w*|ping\w*|nudg\w+|ask\w*|bother\w*|email\w*|messag\w+|hassl\w+|bug\w*
    |prompt\w*)
    (?:don't|do not|stop) send(?:ing)? (?:me |us )?(?:any )?(?:more )?(?:reminders?|chasers?|these)
    no (?:reminders?|chasers?|chasing|more (?:reminders|chasers))
    leave (?:it|this|me|that|them|both|these)(?: (?:alone|with me|be|off|for now|a (?:week|while|bit
    |month)))* ?(?:until|till|til|for|to(?= @)|a (?:week|month|fortnight)|@)
    give me (?:a (?:nudge|shout|prod|poke|reminder|bell|ring)|until|till|til)
    hold (?:off|the) (?:reminders?|chas\w+)
    (?:reminders?|chasers?) (?:off|until|till|from|on hold|again|back|please)  set a reminder
    (?:park|postpone|pause|delay) (?:the|this|these|my) (?:reminders?|chasers?)  back to me (?:on|in|after)
    another reminder  prod me  shout me
    """
)
EVASIVE = any_of(
    r"""
    ^\W*(?:it'?ll|it will|they'll|this will) be (?:done|ready|finished|there|complete) when (?:it'?s|it is
    |they're) (?:done|ready|finished|there|complete)\b
    ^\W*(?:watch this space|who knows|your guess is as good as mine|how long is a piece of string
    |never say never|we'll see|time will tell|all in good time|don't hold your breath|it is what it is
    |when i get (?:round|a minute)\b|god knows|heaven knows|no comment)
    """,
    before=r"",
    after=r"",
)
TO_SOMEONE_ELSE = re.compile(
    r"^\W*@?[\w' ]{2,30}?\b(?:are )?(?:you|u) (?:joining|coming|around|free|about|going|in today|there|ok|got|seen|at)\b"
)
DITTO = any_of(
    r"""
    ditto  likewise
    same(?: again| here| thing| story| too)?(?! as (?:last|before|previous|it))(?: for| with| goes for| as
    | applies to)?
    as (?:is|are)  so (?:is|are)  (?:is |are )?(?:also|too|as well)
    """,
    before=r"^\W*(?:and |with |for |so |as |the |is |are |goes |,)*",
    after=r"\W*(?:the|too|as well|please|and)?\W*$",
)
_SOMEONE_PROMISES = re.compile(
    r"\b(?:promis\w+|said|agreed|offered|supposed|they|he|she|will|going|due|asked (?:them|him|her|\w+) to)\b(?: \w+){0,3} ?$"
)
_OWNER_CHASES = re.compile(
    r"\b(?:i(?:'ve|'ll| have| will|'m)?|we(?:'ve|'ll| have| will|'re)?|have|been|will|(?<!need )(?<!not )(?<!n't )to|i am|am|having) (?:\w+ )?(?:chas|remind|ping|nudg|prompt|ask)"
)
THANKS = any_of(
    r"""
    ^(?:(?:thank(?:s| you)(?: (?:so much|very much|a lot|for [^.!?]{0,60}|all|both|again|you|loads|ever so
    |a million|to you|kindly))*|ta(?: (?:very much|muchly|love|duck|for [^.!?]{0,40}))?
    |cheers(?: (?:for [^.!?]{0,40}|mate|all|pal|duck))?|many thanks|much appreciated|appreciated
    |appreciate (?:it|that|the reminder)|got it|noted|understood|ok(?:ay|ey|ie dokie)?|k|kk|okey dokey|will do
    |right(?:o| you are)?|fine|great|brilliant|lovely|perfect|super|smashing|ace|cool|nice one|nice|good stuff
    |sounds good|no problem|no worries|no probs|np|thumbsup|all good thanks|received|received with thanks
    |message received|(?:i'll|i will|we'll|will) (?:take a look|have a look|look|do(?: (?:it|so|that))?|update
    |get (?:to|on to|onto) it|check|sort (?:it|this)|crack on|come back to you|be in touch
    |get back to you)(?: (?:today|tomorrow|soon|shortly|later|asap|at it|into it|it|this|then|now|when i can
    |this afternoon|this week|next week))*|will look|will have a look|will get (?:on|to|onto) it|on my list
    |roger|wilco|sure|sure thing|diolch(?: yn fawr)?|grand|champion|thanks for (?:the )?(?:reminder|nudge
    |heads up|chasing|this|letting me know|prompt)|helpful|that's (?:great|fine|helpful|brilliant|grand|lovely)
    |great stuff|good work|brill|fab|ideal|wonderful|you(?:'re| are) (?:an?|the) \w+|you're a star|star|legend
    |happy friday|have a (?:good|lovely|nice) (?:weekend|day|evening|one)|bless|merci|hi|hello|morning
    |much obliged|and|so|very|have a (?:good|lovely|great|happy|merry) (?:\w+ )?(?:christmas|easter|break
    |holiday|new year|time)|very kind|for (?:the|that|this|your) (?:reminder|nudge|help|update|message|note
    |info)|mate|all|x+|lol|aye|yep|yes|tickmark)\W*)+$
    """,
    before=r"",
    after=r"",
)
_ASKING_ANYWHERE = any_of(
    r"""
    (?:could|can|would|will) (?:you|someone|anyone|somebody)(?: please| kindly| just| possibly)? (?:tell|confirm
    |clarify|explain|advise|remind me (?:what|which|how|who|why|where|whether|of)|let me know|say|check|send me
    |resend|point|help)
    please (?:advise|clarify|confirm (?:what|which|who|when|how|if|whether))
    (?:i'd|i would) (?:like|love) to know
    i (?:don't|do not) (?:know|understand|get) (?:what|which|who|how|why|whether|if|where)
    (?:not|un)(?: ?sure| clear| ?certain) (?:what|which|who|how|why|whether|if|where)
    wondering (?:what|which|who|how|why|whether|if|where)  wonder (?:what|which|who|how|why|whether|if|where)
    what (?:do|does|is|are|counts|exactly)  need to know (?:what|which|who|how|whether|if)
    (?:help(?:s|ful)?(?: me| us)?|like|grateful|useful|good|nice|love) to know (?:what|which|who|how|whether|if
    |where|why|when)
    let me know (?:what|which|who|how|whether|if|where)
    tell me (?:what|which|who|how|whether|if|where|why|when)
    """
)
CHAT = any_of(
    r"""
    happy birthday  birthday  congratulations  congrats  lunch  coffee  biscuits?  cake  football  match tonight
    raffle  leaving do  leaving drinks  who's (?:in|nicked|got)  anyone (?:got|seen|know|fancy|else)
    out of (?:the )?office  automatic reply  auto-?reply  i am (?:currently )?(?:away|on (?:annual )?leave)
    wrong (?:thread|chat|channel|window|group)  sorry wrong  unsubscribe  asdf  lol  haha  happy new year
    merry christmas  brew  kettle  fridge smells  weekend plans  sweepstake  collection for  teams link  zoom
    dial[- ]in  car park
    """
)
SARCASM = any_of(
    r"""
    yeah,? right  as if  when (?:pigs|hell)  pigs (?:might|will|can)  in your dreams  dream on  chance would be
    living the dream
    oh (?:yes|sure|yeah|great|brilliant|lovely|fantastic|joy|wonderful|of course|good|absolutely|marvellous
    |perfect)
    ha+ ?ha+  (?:what|who) do you (?:think|reckon)  good one  very funny  hilarious
    just (?:brilliant|great|wonderful|perfect|lovely|marvellous|fantastic)  eyeroll  like clockwork
    couldn't be better  (?:and|if) (?:i'm|you believe|i am) (?:the|that|a)  and pigs  sure it (?:is|will)
    course it (?:is|will|has)  obviously  said no one  famous last words  best laid  don't make me laugh
    you're (?:joking|kidding)  are you (?:joking|kidding)  joking  what a surprise  surprise surprise
    miraculously  by magic  magic wand  by some miracle  in a parallel universe  if only  wouldn't that be nice
    i wish  tumbleweed  hollow laugh  brilliant,? (?:isn't|another)  another (?:triumph|roaring success)
    roaring success  tip[- ]top  peachy  never better  as always  slow hand ?clap  well done everyone  who knew
    (?:[,-]|\.\.\.) ?not\W*$  how (?:lovely|wonderful|surprising)
    """,
    after=r"(?!\w)",
)
NEARLY = any_of(
    r"""
    nearly  almost  just about  very nearly  not far off  not quite  close to  virtually  99(?:\.9)?%  so close
    this close  inches? away  within touching distance
    on the (?:home straight|last lap|final (?:straight|furlong|stretch))  in the home straight  home straight
    last lap  final (?:furlong|stretch|push|hurdle|touches|tweaks|bits)  nigh on  as good as  all but
    pretty much  more or less  near enough  getting there  there or thereabouts  thereabouts  not long now
    any day now  any minute  imminent(?:ly)?  be (?:ok|okay|fine|alright|all right|grand)
    get there(?: in the end)?  soon  shortly  in due course  asap  a\.s\.a\.p  crossing the t  dotting the i
    just (?:the )?(?:finishing|last|final) (?:touches|bits?)
    """
)
ONGOING = any_of(
    r"""
    ongoing  on-going  on going  progressing  in progress  in-progress  continuing  continues  in hand
    being progressed  wip  work in progress  working on it  on it  in the works  in the pipeline  chugging along
    ticking over  getting there  moving  under review  being (?:done|dealt with|looked at|worked on|actioned)
    some progress  making progress  progress  progress being made  progress made  slowly  slowly but surely
    bit by bit  plodding on  plugging away  cracking on  underway and ongoing
    """,
    before=r"^\W*(?:(?:this|it|it's|is|that|action|still|all|yes|yep|ok|very much|currently|on|the|now|work|project|just|and|well|is|action is|we're|we are|i'm|been)\W+){0,4}",
    after=r"(?:\W+(?:still|now|thanks|mate|at the moment|x|slowly|on this|with this|it|as normal))*\W*$",
)
ATTACHED_ONLY = any_of(
    r"""
    (?:please |pls |hi |as |just )?(?:see|find|refer to|per) (?:the )?(?:attached|attachment|enclosed|above
    |below|link|email|my email|report|file|tracker|notes)(?: (?:file|document|report|please|thanks|update|email
    |spreadsheet))*
    attached  enclosed  fyi  n/?a  not applicable  tbc  tba  \?+  done ?\?+  hmm+  er+m*  um+  ditto  same
    grimace  crossmark  tickmark  thumbsdown  eyeroll  whatever  sort of  kind of  maybe  perhaps  possibly
    hopefully  soon  dunno  no idea  see above  see below  idk  yes  no  yep  nope  y  n
    """,
    before=r"^\W*",
    after=r"\W*$",
)


def wants_undo(low: str) -> bool:
    """True where the person takes back what was recorded before."""
    return bool(UNDO.search(low))


def wants_quiet(low: str) -> bool:
    """True where the person asks to be asked again later; not where someone else is chased or promises to reply."""
    match = SNOOZE.search(low)
    return (
        bool(match) and not _OWNER_CHASES.search(low) and not (match and _SOMEONE_PROMISES.search(low[: match.start()]))
    )


_ASKS_IN_ORDER = re.compile(
    r"^\W*(?:is|are|does|do|did|has|have) (?:anyone|anybody|there|it|this|that|we|i|you|the|they|these) "
)
_ASKS_WITHOUT_MARK = re.compile(
    r"^\W*(?:sorry |but |and |so |also )?(?:(?:what|which|who|where|why|how)\b(?: [\w']+){0,3} (?:is|are|was|does|do|did|should|can|will|would|am|has|have)\b|(?:what|who|where|how)'s\b|whose\b)"
)


def is_question(low: str, ends_with_mark: bool) -> bool:
    """True where a sentence wants an answer rather than a thing done."""
    if not re.search(r"[a-z]+\W+[a-z]", low) and not _ASKS_WITHOUT_MARK.match(low):
        return False
    if _ASKING_ANYWHERE.search(low) or _ASKS_WITHOUT_MARK.match(low):
        return True
    return ends_with_mark or bool(_ASKS_IN_ORDER.match(low))
