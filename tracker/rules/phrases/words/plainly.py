"""Turns of speech read as what they plainly say: courtesies as requests, a day questioned and denied as denied."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

_WRAPPED = any_of(
    r"""
    (?:i|we)(?:'d| would| should| shall)? (?:also )?(?:be )?(?:very |most |so |much |really |extremely )?(?:grateful
    |obliged|glad|thankful|pleased|happier|happy|content|more comfortable|indebted) if
    (?:i|we)(?:'d| would| should)? (?:really |very much |greatly )?appreciate it if
    it would be (?:helpful|good|great|best|right|useful|kind|fair|fairer|more honest|sensible|better) (?:if|to)
    (?:i|we)?(?:'d| would| should| must| do)? ?(?:also |therefore |respectfully |just )?(?:ask|request|propose|suggest
    |recommend|submit|advise)(?: that|(?= (?:it|this|we|the action) (?!not\b)))
    (?:i|we)(?:'d| would| should| do)? (?:now |therefore )?(?:think|believe|consider|feel|judge)(?: that)? it(?: is
    | would be| to be)?(?: only)? (?:right|fair|fairest|prudent|wise|best|proper|honest|sensible|safest|safer
    |appropriate|necessary|time)(?: in (?:all )?the circumstances| now| therefore)* (?:that|to)
    it (?:is|would be|seems) (?:now |therefore |only )*(?:right|fair|prudent|wise|best|proper|honest|sensible|safest
    |safer|appropriate|necessary|time) (?:that|to)
    """,
    before=r"(?<![\w'])",
    after=r" (?=[^.;!?\n]{0,80}?\b(?:mark(?:ed)?|shown?|record(?:ed)?|close|rate|re-?rate|rated|rating|rag|status"
    r"|colour|class(?:ed)?|flag(?:ged)?|put|log(?:ged)?|regard(?:ed)?|treat(?:ed)?|paused?|suspend(?:ed)?|withdrawn?"
    r"|cancel(?:led)?|held|removed?|taken off|downgraded?|upgraded?|reported?|moved? (?:it |this |us )?to|amber|red"
    r"|green|at risk|off track|on track|on hold)\b)",
)
"""What leads up to how the action is to be shown; before anything else it may be a wish: "glad if it were done"."""


_QUESTIONED = re.compile(
    r"((?:^|[.,;!?\n] ?)(?:the |by the |our |finish(?:ed)? by (?:the )?)?(?:@+[<>]?|(?:target )?date|deadline"
    r"|target))\?(?= (?:it's |that's |is |sorry,? )?(?:impossible|not (?:happening|possible|a chance|a hope|on)"
    r"|no (?:chance|way|hope)|never|forget it|(?:won't|not going to|ain't going to) happen|out of the question"
    r"|dream on))"
)
"""A day asked about only to be denied: "the 14th? not a chance"."""


_CALLED = re.compile(
    r"(?P<part>\b(?:(?:the )?(?:first|second|third|other|last|remaining)"
    r"(?: lot| phase| part| one| stage| half| package)?"
    r"|(?:lot|phase|stage|part|package|contract|block|zone|tranche|batch|wave|section|area|workstream|work package"
    r"|building|cohort|group) (?:\d|one|two|three|four|five|[a-f]|i{1,3})))"
    r", (?:the|our|those|being|namely|i\.e\.|that is|which (?:is|was|were|are|covers|covered)) [a-z][a-z' -]{2,50},"
    r"(?= (?:is|are|was|were|has|have|had|will|still|remains?|now|not|needs?|got|went)\b)"
)
"""A part and what it is called between commas: "lot 1, the changing rooms, has been completed"."""


def with_parts_whole(low: str, titles: tuple[str, ...]) -> str:
    """The small letters with what a part of the one action is called left out, so that it stays with what is said."""
    return low if len(titles) > 1 else _CALLED.sub(lambda match: match["part"].rjust(len(match[0])), low)


def said_plainly(low: str) -> str:
    """The small letters with such courtesies as "please", and a day tied to its denial, at the same length."""
    low = _QUESTIONED.sub(r"\1-", low)
    return _WRAPPED.sub(lambda match: "please".ljust(len(match[0])), low)
