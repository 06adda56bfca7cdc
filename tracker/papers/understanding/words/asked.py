"""What headings ask for that are whole questions or half sentences: "What we're doing about it", "Who drives it?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENDED = (
    r"(?:done|ticked off|closed|finished|completed|cleared|sorted|resolved|fixed|delivered|in place|achieved"
    r"|implemented)"
)
_WHOM = r"(?:(?:we|they|you|i|the|our|us|all|each|senior|\w+) ){1,3}"

_GONE_ON = r"(?: (?:about|to|now|on)\b.*)?"

_ASKED: tuple[tuple[str, str], ...] = (
    (
        "note",
        (
            r"(?:checked|tested|proved|proven) (?:that )?it work\w*|late|is recurring|(?:\w+ )+count"
            r"|(?:is )?(?:standard|expectation|requirement) met|who (?:\w+ )*(?:benefits?|affected|spoke|attended).*"
        ),
    ),
    (
        "supporting",
        r"raci [aci]|who (?:\w+ )*(?:eye|checks?|checking|monitors?|helps?|supports?|watches|consulted|informed)\b.*",
    ),
    (
        "action",
        (
            rf"what {_WHOM}(?:is|are|re|s) (?:now |already |currently )?doing{_GONE_ON}"
            rf"|(?:so |and )?what (?:will|shall|are|is|must|can|should) {_WHOM}(?:going to |now )?"
            r"(?:do|change|improve|fix|put in place|be put in place)(?: \w+){0,3}"
            r"|what (?:is|s) (?:being|to be) (?:done|put in place)(?: about \w+)?"
            rf"|what {_WHOM}(?:\w+ )?(?:said|agreed|committed|promised|pledged|undertook|resolved)"
            r" (?:\w+ ){0,2}(?:do|to)"
            r"|(?:we|they) (?:said|agreed|promised|resolved) (?:(?:we|they) (?:would|will)|to)(?: do)?"
            r"|(?:we|you|they) (?:will|shall)"
            r"|what (?:is|s) (?:left|still to do|outstanding)(?: to do)?|what remains(?: to do| to be done)?"
            r"|(?:how (?:we|it) will (?:be )?)?(?:stop|prevent)\w* (?:it|this|them|that|a)? ?"
            r"(?:happening|recurring|recurrence|coming back)(?: again)?"
            r"|(?:steps|measures|actions) (?:we|they|you) (?:shall|will|must|are going to|have agreed to) take"
            rf"|what {_WHOM}(?:have |has )?(?:agreed|decided|promised) to (?:try|start|stop|do|change|test)"
            r"|points? (?:taken|taken away|to take away)|what (?:was|were|has been) agreed(?: (?:at|on|in)\b.*)?"
        ),
    ),
    ("risk", r"what (?:could|might|may|can) (?:happen|go wrong)(?: \w+)?|(?:we|this) depends? on"),
    (
        "finding",
        (
            rf"what {_WHOM}(?:found|saw|said|told us|noticed|reported|picked up|observed)|what (?:has|had) happened"
            r"|(?:was )?(?:seen|spotted|noticed)|why (?:it|this) happened|(?:\w+ ){0,2}(?:weakness|shortfall)"
        ),
    ),
    ("date completed", rf"(?:date|day|when) (?:it was |actually |was )?{_ENDED}(?: out| off| down)?"),
    (
        "target date",
        (
            r"(?:by )?when (?:will|is|are|should|must|do|does|can) .*"
            rf"|(?:to|must|should) be {_ENDED}(?: out| off)?(?: by| on)?|{_ENDED} (?:when|by)"
            r"|(?:clear|cleared|promised|wanted|expected|back|back to \w+|ready|timed|set|booked)(?: by| for)"
            r"|by the end of|aim(?:ing|ed)? (?:for|at)"
            r"|promised|final date|trajectory"
        ),
    ),
    (
        "owner",
        (
            r"who (?:is|s|are|re|will|ll|has|have|does|do|took|takes|gets|leads|owns|runs)\b.*|whose \w+(?: is it)?"
            r"|(?:held|taken|taken on|taken away|taken forward|carried|carried forward|driven|owned|picked up"
            r"|looked after|led|run) by|(?:down to|rests with|sits with|lies with|falls to|in the hands of)"
            r"|(?:doing|delivering|working|day to day) lead|on the ground|raci r"
        ),
    ),
    (
        "status",
        (
            r"where (?:things|it|this|that) (?:stands?|stand now|is|are|has got to)"
            r"|where (?:is|s|are|has|have) (?:it|this|that|things) (?:now )?(?:got |come )?(?:up )?to(?: now)?"
            r"|how (?:is|s|are) (?:it|things|this) (?:looking|going|doing)|(?:is it |all )?"
            rf"{_ENDED}(?: yet| now)?|(?:\w+ )?judgement|b?rag this (?:month|quarter|term|week)"
            r"|auditors? s? ?(?:opinion|view|conclusion|assessment)"
        ),
    ),
    (
        "progress",
        (
            r"how far (?:has|have|is|are) (?:it|this|things|we|they)\b.*|since then|what has changed(?: since)?"
            r"|(?:the )?latest(?: (?:from|on|news|word)\b.*)?"
        ),
    ),
)
"""Names of roles, and what headings look like as a whole that ask for them; the first that fits counts."""
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _ASKED)


def asked_for(words: Sequence[str]) -> str:
    """The name of the role that the words of a heading ask for as a whole; empty where they ask for none known."""
    text = " ".join(words)
    return next((name for name, pattern in _PATTERNS if pattern.fullmatch(text)), "")
