"""What speaks of the date, or of moving, and asks for no other date (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.moments.date_words import MOVED, THE_DATE
from tracker.rules.phrases.words.tables import any_of


def asks_for_none(low: str) -> bool:
    """True where the words of a request for another date make none."""
    return bool(
        _ASKS_WHOSE_IDEA.search(low)
        or THEY_ASK_US.search(low)
        or _PUTS_IT_AT.search(low)
        or _ASKS_HOW_IT_MOVED.match(low)
        or NO_WISH.search(low)
        or _WE_MOVE.match(low)
        or _PAST_IT.match(low)
    )


_WE_MOVE = re.compile(
    r"^\W*(?:(?:and|but|so|as|then)\W+)?(?:we|they|i|staff|residents|patients|(?:the|our) [a-z]+(?: [a-z]+)?)"
    r"(?: all| now| then| both)* (?:move|shift|change|switch|roll)s?(?: (?:in|out|over|across|house|site|offices?))*"
    r" (?:on|over|in|at) (?:the )?@"
)
"""What is moved on a day is no date: "we move on 20 June"."""
_WE_KNOW = (
    r"(?:i|we)(?:'m|'re| am| are)? (?:(?:fully|quite|do|of course|well) )*(?:appreciate|know|realise|realize|recognise"
    r"|accept|grant|admit|understand|aware|see|acknowledge|note|confess|regret|fear|conscious|sorry to say)"
)
_PAST_IT = re.compile(
    rf"^\W*(?:and |but |so )?(?:(?:(?:(?:which|although|though|that|and),? )?{_WE_KNOW}(?: that)?,? )?"
    rf"(?:(?:that|this|it|which)(?:'s| is| was| would be)|is|takes (?:us|it))|i know|(?:a )?(?:mere|only|just))"
    rf"(?: [a-z]+)? @+[<>]? (?:past|beyond|over|after|later than|outside|adrift of|behind|more than|off) (?:{THE_DATE})"
)
"""By how much the date is missed: "that's a week past the target"."""
NO_WISH = re.compile(
    rf"\b(?:no|not any) (?:reason|need|wish|cause|intention|case|grounds?|desire|plans?)"
    rf"(?: (?:to|for|of|at|present|all))* (?:{MOVED})"
    rf"|(?:\bnot|n't|\bnever) (?:(?:want|need|wish|intend|propose|plan|have|asking|going|looking|seeking) )+"
    rf"(?:to )?(?:{MOVED})"
    r"|\blet (?:you|them|him|her|members|everyone) have (?:an?|the|some|our|my)\b"
    r"|\b(?:have|has|got|given|allowed|gave us|gives us) (?:until|till?|up to) (?:the )?@+[<>]? to"
    r" (?!finish|complete|do\b|get (?:it|this)|close|deliver|have)[a-z]+"
    r"|(?:\bnot|n't) (?:(?:now|yet|actually) )?(?:asking|looking|requesting|seeking|after|need|want)(?: for)?"
    r" (?:an?|any|more) (?:new|later|revised|different|extension|time|extra|longer)\b"
)
"""The date is to stand: "I see no reason to alter the target"."""
_ASKS_HOW_IT_MOVED = re.compile(
    r"^\W*(?:and |so |but )?(?:who|why|when|how) (?:was|were|did|has|have|had|is)\b[^,.;]{0,40}"
    r"\b(?:date|deadline|target)\b"
)
_PUTS_IT_AT = re.compile(
    r"\b(?:would|'d|should)(?: [a-z]+ly| therefore| now| still)? put"
    r" (?:it|this|completion|the (?:finish|end|completion)) (?:at|around|about)\b"
)
"""An estimate: "I would put completion at 3 May"."""
THEY_ASK_US = re.compile(r"\b(?:has |have |had )?(?:ask|want|request|need|press)(?:ed|s|ing)? (?:us|me) (?:to|for)\b")
"""What somebody else wants of the owner: "they asked us to move their delivery date"."""
_ASKS_WHOSE_IDEA = any_of(
    "agreed  set  chose  picked  decided  gave  proposed  changed  moved  put",
    before=r"\b(?:who|why|when|how|where|whose)\b[^,.;]{0,30}\b",
    after=r"\b[^,.;]{0,20}\b(?:date|deadline|target)\b",
)
"""Wondering where the date comes from is not asking for another."""
