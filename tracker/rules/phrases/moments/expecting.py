"""What leads up to the day on which an owner expects the action to be done, or follows it (replies' rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

EXPECTS = any_of(
    r"""
    eta\b  expect\w*  anticipat\w*  aim\w*  hop(?:e|ing|efully)\b  likely\b  forecast\w*  estimate\w*  should be\b
    looking (?:at|like)\b  looks like\b  more like\b  planned (?:for|completion)  planning (?:for|on)  targeting\b
    i think\b  probably\b  reckon\b  projected\b  i'd say\b  say\b  call it\b  give (?:it|me|us)\b  by the time\b
    (?:slip\w*|slid\w*|delayed) (?:in)?(?:to|until|till)\b  drift\w* (?:in)?to\b  run(?:ning)? (?:in)?to\b
    now (?:due|looking at|more likely|going to be|likely|expected|planned|will be)\b  working to(?:wards)?\b
    (?:it'll|that'll|this'll|it will|this will|will now) be\b  it'?s (?:going to|gonna) be\b
    due to (?:complete|finish|be)
    on (?:track|target|course|schedule) for\b  to be (?:completed|finished|done|complete)\b  completion\b
    finish(?:es|ing)?\b  ready\b  (?:set|scheduled) to (?:complete|finish|be)\b  gone (?:back|out) to\b
    (?:pushed|put|moved|shifted|rescheduled|deferred|knocked|kicked|rolled)(?: (?:back|out|over|on))? (?:to|until
    |till)\b  (?:have|got) (?:it|this) (?:down|pencilled in|in) for\b  becomes\b
    (?:would|'d|should)(?: [a-z]+ly| therefore| now| still)? put (?:it|this|that|completion|the finish) (?:at|around
    |about)\b
    (?:will|'ll) take (?:us |me )?(?:until|till?|to|another|about)?  needs? until\b
    """,
    after="",
)
"""What leads up to the day on which the owner expects to be done."""

I_WOULD_GO_FOR = re.compile(
    r"\b(?:(?:i|we)(?:'d| would| should)?|let's|better|best|safer to) (?:go for|plan (?:for|on)|work (?:to|on)|bank on"
    r"|settle for|assume|pencil in|put down|be looking at)(?: (?:the|about|more like|around|say))*\s*$"
)
"""What names the day in the writer's own person, whatever led up to it."""

TO_FINISH_ON = re.compile(
    r"(?:still )?(?:on (?:track|course|target|schedule)|good|fine|okay|ok|set)(?: (?:to|for|be|finish|complete|done"
    r"|finished|completed|completion"
    r"|by|on|the|a))*\s*"
)
"""What stands between "on track" and the day for which it is."""

IS_OPEN_TO = re.compile(
    r"\b(?:should|will|'ll|shall|to)(?: (?:all|both|now|then|finally))* be(?: (?:all|both|fully))* (?:open|available"
    r"|ready|back (?:in use|open)|in use) (?:to|for) (?:the )?(?:public|use|customers|visitors|staff|passengers"
    r"|patients|residents|tenants|pupils|everyone|all)(?: (?:by|on|for|in|from|come|before))*(?: the)?\s*$"
)
"""A thing that is to be used from a day on is finished by then."""

IS_THE_DAY = any_of(
    r"""
    before (?:we're|we are|it's|it is|they're|they are|all is|everything's|that's|i'm) (?:all |fully |properly )*(?:done
    |finished|complete|ready|there|through|sorted|wrapped up)\b
    (?:should|will|would|'ll|ought to) (?:see|do|have(?! been)|be enough|cover|finish|crack)\b
    (?:should|will|would|'ll)(?: (?:still|all|also))* be (?:ok|okay|fine|good|alright|all right|doable|achievable
    |possible|realistic|safe|enough|plenty|ample)\b
    (?:is|looks|seems|would be
    |will be|'s) (?:(?:now|more|the|our|my|a|most|still) )*(?:(?:likely|expected|realistic|probable|anticipated
    |earliest|new)\s+)?(?:completion|finish|date|likely|realistic|achievable|aim|plan|goal|estimate|forecast|eta
    |more like it|what (?:we're|i'm) (?:aiming|going) for|doable|feasible|end date)\b
    """,
    before=r"^\s*",
    after="",
)
"""What may follow the day: "mid-March is the likely finish"."""

SMALL_WORDS = any_of(
    """
    by  on  for  in  until  till?  to  into  before  the  about  around  approx  of  end  be  is  it  at  as  complete
    completed  completion  done  finish  finished  date  now  week  w/c  say  no  later  than  sometime  then  out
    back  line  will  should  our  my
    """,
    before=r"(?:\W|\b",
    after=r"\b)*",
)

_WAS_TO_BE = any_of(
    r"""
    (?:was|were|had)(?: been)? (?:to (?:be|have)|due|supposed|meant|hop\w+|planned|expected|going|scheduled|aiming
    |intended)
    """
)
"""What was once to be: no day is expected any more."""

_NEXT_OF_MANY = re.compile(
    r"^\W*(?:(?:and|but|so|then|the|our)\W+)*(?:next|first|second|third|fourth|following)"
    r" (?!(?:week|month|step|stop|year|is|one is done)\b)(?:(?!complet|finish|conclud|end)[a-z-]+ ?){1,2}(?:'s| is"
    r"| are)?(?: (?:booked|due|set|planned"
    r"|scheduled|in|for|on|not until|at))*(?: the)?\s*$"
)
"""One of several that has a day of its own: "the next test is"."""

_OBLIGED = any_of("must(?! have)  needs? to be  needed? to be  need to be  has to be  have to be  needs? finishing")
"""What is wanted by a day, which says nothing of what is expected."""

_LOOKS_AT_IT = re.compile(
    r"\b(?:look(?:ing)?|turn(?:ing)?|get(?:ting)?|back|down) (?:at|into|to|on to|onto) (?:it|this|that|them|these|both)"
    r"(?: (?:again|properly|now|all|first thing|on|over|in|this))*(?: the)?\s*$"
)
"""What the owner means to turn to on a day: "looking at it this afternoon"."""


_LOOKS_LATER = re.compile(
    r"\b(?:will|'ll|shall|gonna|to|can|let me)(?: (?:just|try to|try and))? (?:(?:have|take|get) (?:a |another )?"
    r"(?:proper |quick |good )?(?:look|peek|read|think)|look|peek|reply|respond|get back|come back|catch up"
    r"|have a word)(?: (?:to|with) (?:you|him|her|them))?(?: (?:on|again|properly|first thing|later))*(?: the)?\s*$"
)
"""When somebody will turn to it or answer, which is no end of it: "will look tonight"."""


def is_of_no_end(before: str) -> bool:
    """True where what leads up to a day tells of what was to be, must be, is looked at then, or of one of several."""
    return any(one.search(before) for one in (_WAS_TO_BE, _OBLIGED, _LOOKS_AT_IT, _LOOKS_LATER, _NEXT_OF_MANY))
