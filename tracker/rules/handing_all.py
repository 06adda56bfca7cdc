"""Somebody hands over all that is theirs at once: "give everything to Sam", "Sam takes over all my actions"."""

from __future__ import annotations

import re

_ALL = (
    r"(?:all|everything|the lot|all of (?:it|them|mine|my (?:actions|items|work|stuff))"
    r"|(?:all (?:of )?)?(?:my|mine|these|those)(?: (?:open )?(?:actions|items|things|work|stuff|tasks))?(?: of mine)?"
    r"|everything (?:of mine|that is mine|i (?:own|have)))"
)
_TO = re.compile(
    rf"\W*(?:please |could you |can you |i (?:want|would like|need) to |i am |i'?m )?"
    rf"(?:hand|give|pass|move|transfer|reassign|assign|switch|send)(?:ing)?(?: over)? {_ALL}(?: over| across| on)? to "
    r"(?P<who>[^\W\d_][\w'’. -]*?)(?:,? (?:please|thanks|from now on|now|instead))*\W*",
    re.IGNORECASE,
)
_TAKES = re.compile(
    rf"\W*(?P<who>[^\W\d_][\w'’. -]*?) (?:takes|is taking|will take|has taken) (?:over )?{_ALL}(?: over)?"
    r"(?: from me| of mine)?\W*",
    re.IGNORECASE,
)
_SURELY_ALL = re.compile(r"\b(?:all|everything|lot)\b", re.IGNORECASE)


def read_hand_over(text: str) -> str | None:
    """To whom all of somebody's is to go, as written; None where the words say anything else."""
    words = " ".join(text.split())
    found = _TO.fullmatch(words) or _TAKES.fullmatch(words)
    return found["who"].strip() if found and _SURELY_ALL.search(words) else None
