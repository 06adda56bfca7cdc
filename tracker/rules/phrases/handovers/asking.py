"""How a hand-over stands in its sentence: asked of us, asked about, or on a condition (replies' rules 6)."""

from __future__ import annotations

import re

ON_CONDITION = re.compile(
    r"\W*(?:and |but )?(?:if (?!possible|poss|you(?! (?:want|wish|need) (?:to [a-z]|an?\b|any|more))"
    r"|that's|it's|it (?:is|helps)|ok|i may|need|at all|i'm honest|memory)"
    r"|unless\b)"
    r"|\W*but (?:i|we)(?: (?:really|strongly|simply|do|would|must))*(?:'d)? (?:(?:don't|do not|can't|cannot)"
    r" (?:agree|want|accept|support|think (?:that|it|this|s?he))|disagree|object|refuse"
    r"|(?:rather|sooner|prefer to|like to|want to) (?:keep|hold|carry|stay|see it through))\b"
)
"""What follows on a hand-over that is not meant yet: "pass it to Jo if I'm late"."""
ASKS_US = re.compile(
    r"\W*(?:(?:please|so|and|but|also|now)\W+)*(?:can|could|would|will) you\b(?!.*\b(?:maybe|perhaps)\b)"
)
"""What asks for the hand-over in whichever clause it names: "would you amend it so that it shows Jo?"."""
HAS_IT = re.compile(r"(?:^\W*|\bor )(?:and |so |but )?(?:has|have|had|did|was|were|when|why)\b")
"""What asks whether it has been handed over, rather than to hand it over."""

A_COMPLAINT_GOES_UP = re.compile(
    r"\b(?:moan|complain|grumbl|whing|grous|gripe|quer(?:y|i)|object|concern|kick(?:ing|ed) (?:off|up)|up in arms"
    r"|unhapp|angry|not happy|cross (?:about|that|with)|fuming|furious|upset|feedback|worri|wants? to know|fed up|rant"
    r"|asking (?:why|whether|if|about|for)|shout|challeng|hostile|row (?:about|over)|fuss|disput)[a-z]*\b[^\n]{0,120}?"
    r"[.,;:!(\n-] ?(?:(?:and|but|so|i|we|i've|we've|have|has|been|already|just|now|all) )*(?:passed|sent|escalated"
    r"|kicked|bumped|pushed|punted|raised|referred|flagged|forwarded|reported|taken|handed|fed|given)"
    r" (?:(?:that|those|them|these)(?: one)?(?: all)?(?: (?:up|on|back|upstairs|over|along|straight|upwards))?"
    r"|(?:it|this) (?:up|upstairs|upwards)"
    r"|(?:those|these|their|the|all|her|his)(?: (?:the|their|those|of))* (?:comments?|complaints?|queries|concerns?"
    r"|questions?|moans|grumbles|feedback|objections?|points|remarks|gripes|e-?mails?|letters?|messages?)"
    r"(?: (?:up|on|over|along))?) (?:to|with) "
)
"""What others are unhappy about and somebody above has been told of: it is the complaint that went up."""
