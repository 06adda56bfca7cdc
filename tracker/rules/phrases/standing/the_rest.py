"""The part that is not done, named next to what is: "lorries not", "west side to do", "rest of us in July"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.words.tables import any_of

LAST_STEPS = any_of(
    r"""
    sign(?:ing)?[- ]?offs?  signatures?  approvals?  training  certificat\w+  certs?  ratification  paperwork  snag\w*
    testing  tests?  commissioning  handover  invoice\w*  payment  evidence  sign  audit  evaluation  launch  ribbon
    publicity  comms  scaffold\w*  review  report  minutes  inspection  building control  warranty  manuals?  it  this
    that  they  we  i  he  she  people  everyone  staff happy  neighbours  weather
    """,
    before=r"^\W*(?:(?:and|but|though|while|whereas|although|however|just|only|the|our|my|all|final|formal|your"
    r"|their|some|any) )*",
)
"""What follows on the work: that it is still to come leaves it open whether the action is complete (rules 7)."""

HAS_NOT = (
    r"(?:(?<!would )(?<!will )(?<!could )(?<!should )not"
    r"|isn't|aren't|wasn't|weren't|hasn't|haven't|don't|doesn't|didn't|won't|is not|are not|has not|have not"
    r"|(?<=\w's )not)"
)
_REST = (
    r"(?:yet|done|been|so|quite|at all|complete|completed|finished|started|there|touched|begun|so much|so far|as yet)"
)
_NOT_THAT = re.compile(
    rf"^\W*(?:(?:and|but|though|while|whereas|although|however|just|only) )*"
    rf"(?:[\w'&/-]+ ){{1,6}}?(?<!may )(?<!might )(?<!would )(?<!could ){HAS_NOT}(?: {_REST})*\W*$"
    rf"|^\W*(?:and )?(?:[a-z'-]+ ){{1,4}}(?:no|nope|nae)\W*$"
    r"|^\W*(?:(?:and|but) )?what(?:'s not| is not| isn't| aren't| hasn't| haven't)\b"
)
"""The other part, and no more than that it is not."""
_HAD_NONE = re.compile(
    r"\W*(?:(?:and|but|though|while|whereas|although|however) )*(?:[\w'&/-]+ ){1,6}?(?:have|has|had|'ve)(?: had| got"
    r"| been given)? (?:none|nothing|nowt)(?: as)?(?: yet| so far)?\W*$"
)
"""Those who have had none of what the others have."""
_NOT_THERE = any_of(
    r"""
    (?:for|in|at|on|across|with|upstairs|downstairs|outside|inside) (?!this|it\b|that|time|budget|schedule|purpose
    |full|my|our|hold|track|target|plan|a )[a-z@]
    """,
    before=r"^\W*(?:(?:and|but|though|although|just) )*(?:not|isn't|hasn't been|yet to be|still to be)(?: yet| so much"
    r"| done| been| complete| finished| in place)* ",
    after="",
)
_NOT_THOSE = re.compile(
    r"^(?!.* (?:itself|themselves|proper)\b)\W*(?:and |but |though |just )+not (?:yet )?(?:(?:the|our|any of"
    r"|all|those|that|his|her"
    r"|their) [a-z][\w' -]{1,40}"
    r"|upstairs|downstairs|outside|inside|nights|days|weekends)\W*$"
)
_THE_REST_LATER = re.compile(
    r"^\W*(?:and |with |but )?(?:the )?(?:rest|remainder|others?|[a-z0-9-]+ onwards?|every(?:one|body) else"
    r"|remaining [a-z]+|balance)"
    r"(?: of (?:us|them|it|the [a-z]+))?(?: (?!is\b|are\b|was\b)[a-z]+){0,3} (?:@+(?!@*<)|next|later|soon"
    r"|to (?:follow|come|go|do)|tomorrow)"
    r"|^\W*(?:and |but )?[a-z0-9-]+ onwards?\W*$"
    r"|^\W*(?:and |but )?(?:the )?(?:others?|rest|remainder|[a-z0-9-]+ onwards?)(?: of (?:us|them|it|the [a-z]+))?(?:'s"
    r"| is| are| being"
    r"| has| have| been)* (?:re-?advertised|on order|ordered|delayed|stuck|waiting|awaiting|pending|under ?way"
    r"|in progress|ongoing|outstanding|held up|on hold|missing|in hand|being [a-z]+ed)\b"
)
"""What is left of the whole and when: "rest of us in July"."""
_SIDE = (
    r"(?:the |our )?(?:top|bottom|upper|lower|north|south|east|west|front|back|rear|left|right|inner|outer|near|far"
    r"|inside|outside|ground|basement|upstairs|downstairs|first|second|middle)\b"
)
_ONE_SIDE = re.compile(rf"\W*(?:and |but )?{_SIDE}")
_OTHER_SIDE_LATER = re.compile(
    rf"\W*(?:and |but )?{_SIDE}(?: (?!is\b|are\b|was\b)[a-z-]+){{0,2}}(?:'s| is| are)?"
    r" (?:(?:on |in )?(?:the )?@+(?!@*<)>?|next|later|soon|tomorrow|to (?:do|come|follow|go))\W*$"
)
"""The one side and the other, which is still to come: "top deck's lit. bottom two next week"."""
_STILL_TO_COME = any_of(
    r"""
    (?:still |yet |left |all |both |remains? )*to (?:do|go|follow|come|finish|start|be (?:done|finished|completed
    |started|tackled|fitted|sorted))  still to \w+(?: \w+)?
    (?<!he )(?<!they )(?<!i )(?<!we )(?<!who )left(?: to \w+)?  (?:still )?(?:wants?|needs?) \w+ing
    in progress  ongoing  under ?way  half[- ]?way(?: through)?  next (?:week|month)  to be \w+ed
    (?:still |remain |remains |currently )*outstanding  remain(?:s|ing)?  pending
    yet to be \w+
    still (?:waiting|out|there|standing|in place|without|to be|missing|lacking|short|a mess|at|in|with|on|being|not|no
    |un\w+|open|going|due
    |needs?|need|ongoing|under ?way|a (?:[a-z]+ )?[a-z]+)\b.{0,40}
    (?:are|is|'s) (?:next|being done|half[- ]?done|not started|not touched|untouched|another story|yet to \w+)
    (?<!another )(?<!a )(?:get|gets|getting|have|start|starts|starting|begin|begins|follow|follows|go|goes|come|comes
    |join
    |joins|coming|arriving|arrives?|starting)(?: (?:theirs|it
    |them|his|hers))? (?:(?:in|on|from|by|at) )?(?:next|later|after|soon|shortly|then|@+(?!@*<)>?)
    (?:needs?|need) doing  not (?:yet )?(?:done|started|finished|touched|complete)
    """,
    before=r"^(?!.*\b(?:replacement|successor|starter|appointee|predecessor)s?\b)"
    r"\W*(?:(?:and|but|though|while|whereas|although|however) )*(?!just\b|only\b|nothing\b|nowt\b|no\b|so\b"
    r"|back\b|which\b|who\b|that\b"
    r"|now\b|all\b|work\b|works\b|still\b|everything\b|not\b|none\b|(?:there's |there is )nothing\b)"
    r"(?:\d{1,2} (?:and|&|to) \d{1,2} |(?:[a-z'&/-]+ ){1,6}?)(?:is |are )?",
    after=r"(?: (?:yet|now|though|sadly|next))*\W*$",
)
"""The other part, and that it is still to be done."""

_TAKEN = re.compile(r"\b(?:removed|cleared|stripped|taken (?:away|down|out)|gone|dismantled|demolished|ripped out)\b")
_STILL_THERE = re.compile(r"\W*(?:(?:and|but) )?(?:[\w'&/-]+ ){1,5}?(?:is|are) still (?:there|standing|up)\W*$")
"""What was to go and has not: "the sheets are removed. The soffits are still there"."""


def is_rest(told: Clause, rest: Clause, done: Sequence[Verdict]) -> bool:
    """True for the other part; beside the whole only where it is denied in as many words.

    "And not the annexe" goes on about its own sentence.
    """
    low, whole = rest.bare, any(one.is_done for one in done)
    if _THE_REST_LATER.match(low) or _HAD_NONE.match(low):
        return True
    if not whole and _ONE_SIDE.match(told.bare) and _OTHER_SIDE_LATER.match(low):
        return True
    if _TAKEN.search(told.bare) and _STILL_THERE.match(low):
        return True
    if LAST_STEPS.match(low):
        return False
    return bool(
        _NOT_THAT.match(low)
        or (told.sentence == rest.sentence and _NOT_THOSE.match(low))
        or _NOT_THERE.match(low)
        or (not whole and _STILL_TO_COME.match(low))
    )
