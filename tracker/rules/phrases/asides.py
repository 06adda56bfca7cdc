"""What a reply may ask besides telling: undo, no change, ask me later, an answer to a question (replies' rules 1)."""

from __future__ import annotations

import re

from tracker.rules.phrases.tables import any_of

_UNDO = any_of(
    r"""
    undo  revert  (?<!had to )(?<!have to )roll (?:it |that |this )?back
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
    take (?:that|my|the|this) (?:last |latest |previous )?(?:update|message|note|entry|report|reply) (?:off|down|out
    |away|back)
    (?:was|is) (?:for|about|meant for) (?:a different|another|the wrong|the other) (?:action|plan|one|project|item|team)
    (?:sorry|oops|whoops),? (?:i )?meant
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
    """
    not  done  finished  complete  completed  there  sorted  yet  ready  no  nope  nowt  nc  outstanding  open  to do
    incomplete  unfinished  still (?:working|to do|on it|at it)  all as (?:before|was)
    """,
    before=r"^\W*(?:(?:it's|it is|this is|this|that|that's|sorry|i'm afraid|afraid|still|we're|we are|just|well|no|nope"
    r"|hi|it|is|isn't|hasn't|has|haven't|have|not|been|yet|ok|so|at all|unfortunately|action|the|currently|really"
    r"|quite|we|i|neither|none|of|them|both|are|aren't)\W+){0,6}",
    after=r"(?:\W+(?:yet|sorry|i'm|afraid|though|still|at all|unfortunately|thanks)){0,6}\W*$",
)
"""A bare denial: nothing has changed (rules 3)."""

_SNOOZE = any_of(
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
_OWNER_CHASES = any_of(
    "chas  remind  ping  nudg  prompt  ask",
    before=r"\b(?:i(?:'ve|'ll|'m)?|we(?:'ve|'ll|'re)?|have|been|will|(?<!need )(?<!not )(?<!n't )to|am|having) "
    r"(?:\w+ )?",
    after="",
)
_SOMEONE_PROMISES = any_of(
    r"promis\w+  said  agreed  offered  supposed  they  he  she  will  going  due  asked \w+ to",
    after=r"\b(?: \w+){0,3} ?$",
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


def wants_undo(low: str) -> bool:
    """True where the person takes back what was recorded before."""
    return bool(_UNDO.search(low))


def wants_quiet(low: str) -> bool:
    """True where the person asks to be asked again later; not where someone else is chased or promises to reply."""
    match = _SNOOZE.search(low)
    if match is None or _OWNER_CHASES.search(low):
        return False
    return not _SOMEONE_PROMISES.search(low, 0, match.start())


_ASKS_IN_ORDER = re.compile(
    r"^\W*(?:is|are|does|do|did|has|have) (?:anyone|anybody|there|it|this|that|we|i|you|the|they|these) "
)
_ASKS_WITHOUT_MARK = any_of(
    r"""
    (?:what|which|who|where|why|how)\b(?: [\w']+){0,3} (?:is|are|was|does|do|did|should|can|will|would|am|has|have)
    (?:what|who|where|how)'s  whose
    """,
    before=r"^\W*(?:sorry |but |and |so |also )?",
)


_RHETORIC = re.compile(
    r"[^.!?\n]{0,80}\?\s*(?:(?:is|are|has|have|was|did|does|do|will|can) (?:it|they|we|he|she|i|there) )?"
    r"(?=(?:heck|hell|eck|'eck|bother|thump|no|nope|nah|not\b|never|sadly|afraid not|i wish|if only|chance would))"
)


def without_rhetoric(low: str) -> str:
    """The words without questions that their writer answers with a no: "Is it finished? Is it heck."."""
    return _RHETORIC.sub("", low)


def is_question(low: str) -> bool:
    """True where a sentence wants an answer rather than a thing done."""
    if _ASKS_WITHOUT_MARK.match(low):
        return True
    if not re.search(r"[a-z]+\W+[a-z]", low):
        return False
    return bool(_ASKING_ANYWHERE.search(low)) or low.rstrip().endswith("?") or bool(_ASKS_IN_ORDER.match(low))
