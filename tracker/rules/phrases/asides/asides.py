"""What a reply may ask besides telling: undo, no change, an answer to a question (replies' rules 1)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of, joined, phrases

_NEWS = phrases(
    """
    change  changes  update  updates  news  movement  difference  progress  developments?  more  further progress
    alterations?  amendments?  advance  shift  forrarder  further forward  further on  further along  odds  variation
    updating  adjustments?  additions?  new info  new information  fresh news
    """
)
NO_CHANGE = any_of(
    joined(rf"""
    (?:no|nae|zero|nil|nought|zilch|0) (?:(?:real|further|major|significant|material|new|recent|actual
    |other) )*(?:{_NEWS}
    |return)\b(?! (?:needed|required|of owner|requests?|to the (?:date|target)|control))
    nothing (?:(?:at all|much|really|else|more|further) )*(?:new|else|further|more|different|fresh|since|to (?:add
    |report
    |update|say|tell|see|note|declare|share)|has changed|changed|has moved|moved|has shifted|has happened|happening
    |doing
    |of note|tae (?:tell|report|add))
    (?:nil|nowt|nada|nothing|zilch|naething) (?:fresh|new|doing|tae|to|tell|since|different|fi|more)
    nil(?: return|(?=\W*$))
    nada  zilch
    (?:the )?same as (?:before|last|it was|previous|yesterday|ever|always|usual|my last)
    as (?:before|you were|was|it was|we were|per last|per previous|last (?:time|month|week|reported|advised|stated)
    |ever|previously
    |(?:i )?reported|i said (?:last|before)|advised|noted (?:last|previously)|stated (?:last|previously))
    unchanged  unaltered  unmoved  status quo  still the same  just the same  much the same  same same  no different
    same (?:answer|reply|response)(?= as)  same (?:again|position|story|status|old|situation|place|picture|state)  stet
    (?:hasn't|haven't|has not|have not|not|no'?|never|hasnae|isn't) (?:(?:really|yet|actually|even) )*(?:changed|moved
    |budged|shifted
    |altered|advanced|progressed|got any further|moved on|any further (?:on|forward|along)|any different)
    nowt  ditto last  (?:position|situation|picture|status|state of play) (?:remains|is|stays|still)(?: exactly| much
    | very)*\
    (?: (?:the same|unchanged|as|what|where))
    (?:remains?|stays?|stand(?:s|ing)?|sits?|holds?)(?: exactly| just| very much| much| precisely)* (?:the same
    |unchanged|unaltered
    |as (?:is|it|was|before|previously|last|reported|advised|stated)|where (?:it|we|they)|put\b)
    n/c  nc  where (?:it|we|things|they) (?:was|were|stood|left)\b(?! going)  (?:last|previous|earlier
    |prior) (?:update|report|return|comment
    |entry|note|reply|position|message|answer|one)(?: (?:i gave|i sent|from me))? (?:still |yet )?(?:stands|holds
    |applies|valid|good
    |remains|is (?:still )?(?:current|valid|correct|right)|still)
    (?:carry|bring|roll|copy|use|repeat|take|keep) (?:forward|over|across) (?:last|my|the|previous)
    (?:repeat|copy|re-?use|keep|use) (?:(?:my|the|what i said) )?(?:last|previous|earlier) (?:month|week|quarter
    |update|comment|entry
    |report|return|time)  leave (?:it|this|that|the entry|the status) (?:as (?:it )?is|as it was|as it stands
    |unchanged|be)(?=\W*$|,| )
    keep (?:it|this) as (?:it )?is  no (?:need to|call to) (?:change|update|amend) (?:it|this|anything|the)
    the way it was  how it was  just as it was  not a sausage  diddly squat  dead calm  all quiet  quiet on
    """)
)
NOT_YET = any_of(
    """
    not  done  finished  complete  completed  there  sorted  yet  ready  no  nope  nowt  nc  outstanding  open  to do
    incomplete  unfinished  still (?:working|to do|on it|at it)  all as (?:before|was)
    """,
    before=r"^\W*(?:(?:remains?|it's|it is|this is|this|that|that's|sorry|i'm afraid|afraid|still|we're|we are|just"
    r"|well|no|nope"
    r"|hi|it|is|isn't|hasn't|has|haven't|have|not|been|yet|ok|so|at all|unfortunately|action|the|currently|really"
    r"|quite|we|i|neither|none|of|them|both|are|aren't)\W+){0,6}",
    after=r"(?:\W+(?:yet|sorry|i'm|afraid|though|still|at all|unfortunately|thanks)){0,6}\W*$",
)
"""A bare denial: nothing has changed (rules 3)."""

DITTO = any_of(
    r"""
    ditto  likewise
    same(?: again| here| thing| story| too)?(?! as (?:last|before|previous|it))(?: for| with| goes for| as
    | applies to)?
    as (?:is|are)  so(?: is| are|'s)  (?:is |are )?(?:also|too|as well)  as above  dto  snap  idem  (?:it's )?the same
    """,
    before=r"^\W*(?:and |with |for |so |as |the |is |are |goes |·+ |,)*",
    after=r"\W*(?:the|too|as well|please|and|(?:now|since|because|as|though)"
    r" (?!(?:not|it's not|it isn't|late|behind|slipping|red|amber|delayed)\b)[^,.;%@]{3,50})?\W*$",
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
    remind me (?:what|which|who|how|whether|if|where|why)
    tell me (?:what|which|who|how|whether|if|where|why|when)
    """
)


_ASKS_IN_ORDER = re.compile(
    r"^\W*(?:is|are|does|do|has) (?:anyone|anybody|there|it|this|that|we|i|you|the|they|these) "
    r"|^\W*(?:did|have) (?:anyone|anybody|there|we|i|you|they) "
    r"|^\W*(?:can|could|would|will|shall|may|should|might|must) (?:i|we|you|someone|somebody|anyone|it|this|that) "
    r"(?!(?:please |kindly )?(?:note|bear|see|thank|add|record|put|log|mark|show|close|leave|update|change|amend|keep"
    r"|have been|be(?! (?:kind|good|able|so))|wait|only|also|now|not|believe|imagine|do)\b)"
    r"|^\W*(?:(?:does|would|will) (?:an?|my|our|your) |did (?:my|our|your)(?: [\w'-]+){1,3}? (?:come|get|go|reach|count"
    r"|arrive|make|land)\b)"
    r"|^\W*(?:is|are) (?:red|amber|green|a|an|my|our|your) (?!and\b)"
    r"|^\W*(?:is|are|does|do|should|can|will) [^.!?]{3,60} or (?:not|the other|something|what"
    r"|(?:is|are|was|does|do|did|has|have|should|can|will|must) (?:it|they|we|i|this|that|you))\b"
    r"|^\W*(?:is|are) (?:an? |the |my |our )?[\w ]{1,30} (?:enough|ok|okay|sufficient|needed|allowed|acceptable"
    r"|alright)\W*$"
)
_ASKS_WITHOUT_MARK = any_of(
    r"""
    (?:what|which|who|where|why|how)\b(?: [\w']+){0,3} (?:is|are|was|does|do|did|should|can|will|would|am|has|have)
    when (?:is|are|was|do|does|did|will|would|should|can|were) (?:the|this|it|you|i|we|they|that)
    what if  (?:what|how) about  (?:what|who|where|how|why|when|wot|whit)'s  whose  how come
    who (?:asked|set|wrote|decided|owns|wants|needs
    |put|sent|else|gave|chose|added|raised)\b  (?:wot|whit|wha|whaur) (?:is|was|are|do|does|did|wis)
    """,
    before=r"^\W*(?:(?:sorry|but|and|so|also|eh|um|er|hi|hello|hang on|wait|erm|ok|right|hmm|well|just)\W+){0,2}",
)


_ENDS_IN_QUESTION = re.compile(
    r"\b(?:what|who|which|when|where|why|how|whose|is|are|do|does|did|can|could|should|would|has|have)\b[^.!?]{3,}\?\W*$"
)


def ends_in_question(low: str) -> bool:
    """True where what may be a courtesy closes with a question of its own: "thanks, who else has it?"."""
    return bool(_ENDS_IN_QUESTION.search(low))


_RHETORIC = re.compile(
    r"(?:\b(?:why would any|who knew|who(?:'d| would) (?:have (?:thought|guessed|known)|want|be)|how hard can"
    r"|what can i say|what could possibly|would you (?:believe|credit|adam)|can you (?:believe|imagine)"
    r"|isn't (?:it|that|life) \w+"
    r"|guess (?:who|what)|don't you (?:just )?love|have you ever (?:tried|seen|met)|need i say|where does the time go"
    r"|what(?:'s| is) (?:the point|not to like|a (?:girl|man|woman) to do)|how many [a-z]+ does it take)[^.!?\n]*\?+)|"
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
