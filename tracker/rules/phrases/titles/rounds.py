"""What says that a round of checks or services is done: each has been seen, a thing has had what was due to it."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_END = (
    r"(?=[^\w@]*$| and\b(?! (?:half|some|most|about)\b)|,| (?:this|last|over|before|by) "
    r"| (?:on )?(?:the )?@| yesterday| today| now"
    r"| off| twice| with a\b| in the (?:end|book|log|register))"
)
_EACH = (
    r"(?:(?:every|each)(?: single| last| one of (?:the|our))?|all(?: of)?(?: the| our)?(?: \d+(?: of (?:the|our))?)?"
    r"|the lot|both)(?: (?!bar\b|but\b|except\b|apart\b|of\b|so\b)[\w'-]+){0,3}?"
)
_HAVE = r"(?: has| have| is| are| was| were| now| been| got|'s|'ve|'re)*"
_SEEN = (
    r"(?:counted|checked|tested|inspected|examined|looked at|gone (?:through|over)|seen|visited|walked|read|weighed"
    r"|measured|reconciled|verified|accounted for|serviced|assessed|surveyed|audited|sampled|reviewed|calibrated"
    r"|eyeballed|listed|logged|recorded|ticked off|opened up)"
)

ROUNDS = (
    deed(
        "each has been seen to",
        r"""
        audit  check  count  stock ?take  inventory  inspect  test(?:s|ing)?\b  survey  census  pat\b  calibrat  servic
        assess  verif  reconcil
        """,
        rf"{_EACH}{_HAVE} {_SEEN}{_END}",
        says_who=True,
        but_not="polic  procedure  strateg  programme  schedule  template  tool\\b  contract  regime  training",
    ),
    deed(
        "someone has passed it",
        "test\\b  testing  checks?\\b  inspect  certif  mot\\b  audit  assess  re-?inspection  accredit  sign-?off",
        rf"""
        (?<=[a-z] )(?:passed|signed off|okayed|okay'd|cleared) (?:it|them|us|everything|the lot)(?: all)?{_END}
        (?<=[a-z] )passed(?: the)? (?P<thing>(?:[a-z-]+ )?[a-z-]+){_END}
        passed (?:with flying colours|first time|without (?:a )?(?:advisor(?:y|ies)|faults?|comment))
        """,
        says_who=True,
        but_not="polic  procedure  strateg  programme",
    ),
    deed(
        "it has had what was due",
        r"\w",
        r"had (?:its|their|his|her) "
        rf"(?P<thing>(?:(?!first|second|initial|next)[a-z]+ )?[a-z][\w'-]*){_END}",
    ),
)
