"""Leave: whether the writer goes away for a while, so that another looks after the action (replies' rules 6)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

_AWAY = any_of(
    r"""
    (?:annual|mat|maternity|paternity|sick|parental|study|adoption|carer'?s'?|compassionate|special|gardening|shared|my
    |on|extended|unpaid|bereavement) leave  on (?:holiday|hols|my hols|my holidays|secondment|sabbatical
    |a\/l
    |vacation|honeymoon|mat)  a\/l  in my absence  seconded (?:to|out)  on loan to  going in for  having (?:my|an op)
    (?:my|the) (?:absence|holiday|hols|leave|operation|op|secondment
    |sabbatical|honeymoon)
    jury service  (?:^|[.;:,]\s)\W*(?:away|off|out|hols|holidays?|leave|sick|abroad|in spain)(?= (?:till|until|til|from
    |on|for|now|sick|next|this|in))
    (?:i'm|i am|i'll be|i will be|i shall be|am|me being|'m|we're|i) (?:\w+ )?(?:away|off(?! (?:track|target|plan
    |course))
    |out of (?:the
    |office)|abroad|in hospital|not (?:here|in|back|about|around)|on nights)
    (?:i'm|i am|i|am|i'll be|i get|i come|gets|till|until|'m|away|off|leave|,|holiday) back(?= (?:on|in|from|at|\d|the|@
    |by|work
    |mon|tue|wed|thu|fri))  ^\W*back (?:on|in|from) ?  (?:i|my|until|till|on my) (?:return|returning)  while i
    whilst i  when i'm (?:away|off|back)  out of office  (?:on|my) nights  recuperating  convalescing
    """
)
"""What tells that the writer goes away for a while."""
UNTIL = any_of(
    r"""
    until  till?  'til  through to  up to  to (?:the )?\d  temporarily  meanwhile  in the (?:interim|meantime)  pro tem
    for (?:the (?:next|moment|time being)|a (?:week|month|fortnight|few|couple|while)|two|three|four|six|\d+|now)
    """
)
"""What tells that something is only for a while."""

_THEY_ARE = re.compile(
    r"(?:(?:^|[^\w'])(?!i'|we'|it's|that's)[\w-]{2,}'s"
    r"|\b(?!i\b|we\b|me\b|and\b|but\b|as\b|so\b)[a-z-]{2,} (?:is|was|are|were|has|have|had|goes|went|will be|being))"
    r"(?: (?:still|now|also|both|all|currently|away|off|been|gone|out|back))* $"
)
"""What says that it is somebody else's leave: "my deputy is"."""


def is_away(low: str) -> bool:
    """True where the writer tells of leave, so that a day beside it is the one until which another covers."""
    return any(not _THEY_ARE.search(low[: match.start()]) for match in _AWAY.finditer(low))
