"""Words that stand where an action would and say that there is none: "None", "Nil - first meeting", "See item 3"."""

from __future__ import annotations

import re

_NOTHING = re.compile(
    r"\W*(?:none(?: yet| arising)?|n/?a|nil|t\.?b\.?[acd]\.?"
    r"|to be (?:added|agreed|confirmed|decided|defined|determined)|blank|no labels|nothing(?: to (?:add|report))?"
    r"|no (?:new |further |outstanding |other )*(?:actions?|items?|tasks?)\b.{0,40})?\W*"
    r"|\W*(?:please )?see (?:below|above|attached|overleaf|separate .{3,40})\W*"
    r"|\W*(?:full |current )?(?:list|log|table) of (?:the |all )*(?:ongoing|open|outstanding|current|previous|past)"
    r" (?:actions?|items?|tasks?)\W*"
    r"|\W*(?:all|many|most|some|several|both)(?: of the| other)? (?:items?|actions?)(?: points?)?"
    r"(?: (?:are|were|have been|now|from [^.]{3,40}))* (?:completed?|done|closed|discharged|actioned)\W*"
    r"|\W*(?:\w+ ){0,4}\w+['’]?s? signature\W*|\W*(?:signed|signature)(?: (?:by|of)\b.{0,40})?(?: date)?[\W_]*"
    r"|\W*(?:none|nil|nothing)\s?(?:[.,;:]|\s[–—-])\s.{3,80}",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\W*(?:please )?(?:see|refer to|as|as (?:for|per|in)|covered (?:by|in|under)|part of|with|linked to)\s(?:the )?"
    r"(?:\w+ ){0,3}?(?:above|below|elsewhere|groups?|actions?|risks?|items?|plans?|logs?|sheets?|sections?"
    r"|[A-Z]{0,3}\d[\d.]*)(?: (?:above|below|[A-Z]{0,3}\d[\d.]*))?\W*"
    r"|\W*see (?:above|below)\s?(?:[,;:]|\s[–—-])\s.{3,60}",
    re.IGNORECASE,
)


def is_elsewhere(text: str) -> bool:
    """Whether a text only says where that is to be found which is to be done: "See premises group", "As above"."""
    return _ELSEWHERE.fullmatch(text) is not None


def is_nothing(text: str) -> bool:
    """Whether a text says no more than that there is nothing to do, also with the reason behind it."""
    return _NOTHING.fullmatch(text) is not None
