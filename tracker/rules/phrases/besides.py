"""What stands beside a completion and takes nothing from it: leave to close it, another's words, near misses told."""

from __future__ import annotations

import re

OUR_SIDE = re.compile(r"\b(?:from|on|at) (?:my|our) (?:side|end)\b")
"""Beside a completion that stands without it this takes nothing back; alone it does."""


_NEARLY_DID = re.compile(
    r"\b(?:so |very |bloody )?(?:nearly|almost|just about) (?!(?:done|finished|completed?|sorted|closed|signed|fitted"
    r"|installed|ended|wrapped)\b)(?:[a-z]{2,}ed|cried|wept|fell|died|lost|had|burst|broke|took|got|went"
    r"|drove|ran|forgot"
    r"|sent|gave|fainted|bit|hit)\b(?! there)"
)
"""What nearly happened to somebody beside it: "the caretaker nearly wept"."""
_MAY_BE_CLOSED = re.compile(
    r"(?:\b(?:i|we)(?:'d| would)? (?:trust|believe|think|hope|presume|suppose|suggest|assume|imagine|take it)(?: that)?"
    r" (?:it|this|that|we|you|the \w+|\d+|·+) )?\b(?:may|can|could|might)"
    r"(?: (?:now|therefore|accordingly|safely|properly|then))* (?:(?:say|report|state|record)\b|be (?:regarded|treated"
    r"|considered|closed|recorded|shown|marked|taken|counted|ticked|reported|signed|removed|noted|logged|put down)\b)"
)
"""Leave given to put a completion down, which hedges nothing."""


_OF_OTHERS = re.compile(
    r"^\W*(?:and )?(?!(?:or|so|as|it|this|that|i|we|they|he|she|everything|all|at least)\b)(?:[\w'-]+ ){1,4}?"
    r"(?:says?|said|reads?|reckons?|seems?|appears?|looks?|feels?|sounds?|maintains?|promises?|swears?|insists?)"
    r" (?!(?:it|it's|this|that|so|we|we're|everything|all|they|they're|done|complete\w*|finished|likely|i)\b)\w.*"
    r"|^\W*(?:which|who) (?:i'm|i am|we're|we are|i) (?:told|assured|gather|hear|believe|think) (?:he|she"
    r"|they|is an?|was an?)"
    r"\b.*|\b(?:largely|mainly|mostly) (?:thanks|due|by|because|owing|down|through)\b"
    r"|\b\w+s (?:logged|reported|recorded|registered|listed|flagged|shown)\W*$"
)
"""What is told of other things beside a completion: "the certificate says good for a year", "30 faults logged"."""


def without_others(bare: str, tells_of_it: bool) -> str:
    """A clause without what nearly happened to somebody and, unless it tells of the completion, what others say."""
    return _NEARLY_DID.sub(" ", bare if tells_of_it else _OF_OTHERS.sub(" ", bare))


def without_leave(bare: str) -> str:
    """A clause without the leave given to put a completion down, and without the end or side that it is told from."""
    return _MAY_BE_CLOSED.sub(" ", OUR_SIDE.sub(" ", bare))
