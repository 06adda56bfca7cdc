"""What the rest of a reply says against a completion, which is asked about then (replies' rules 7 and 9)."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.values import Change
from tracker.rules.phrases.words.tables import any_of


def not_so_complete(change: Change, body: str) -> str:
    """What the rest of a reply says against a completion."""
    if change.status is not Reported.COMPLETE:
        return ""
    if _STANDS.search(body):
        return "You say that it is complete and also how it stands: which is it?"
    if _TURNED_DOWN.search(body):
        return "Is it complete, though something was turned down?"
    if _LET_GO.search(body):
        return "Is it done, or will it not be done?"
    if _REMAINS.search(body) or (_SET_AGAINST.search(body) and not _IN_SO_MANY_WORDS.search(body)):
        return "Is it complete, though something is still to come?"
    counted = _SO_MANY_OF.search(body)
    if counted and counted["some"] != counted["all"]:
        return "Is it complete, or only some of it?"
    return ""


_STANDS = re.compile(r"\b(?:on|ahead of) (?:schedule|track|target|course)\b")
_TURNED_DOWN = re.compile(
    r"\b(?:(?:refused|declined) to [a-z]+|(?:turned|threw|sent) (?:it|this|them) (?:down|out|back))\b"
)
_LET_GO = any_of(
    """
    no longer (?:needed|required|wanted|going ahead)  (?:off|out of) the plan  superseded
    """
)
_REMAINS = any_of(
    r"""
    (?<!nothing )(?<!nothing further )(?<!nothing more )(?<!nothing else )(?:remains?|still|yet) to be
    (?:are|is|has|have) (?:still|yet) to (?:be|do|come|go)  remains? outstanding
    every(?:one|body)\b[^.;!?]{0,30} (?:but|bar) (?!none\b|not\b|it\b|that\b|this\b|we\b|i\b|they\b)[a-z]+
    yet  tomorrow  next (?:week|month|term|year)  await\w*  waiting (?:on|for)  pending  remaining  the remainder
    the (?:rest|others?)  except  bar (?:the|an?|one|two|three|our|for|those)  apart from
    other than  by mistake  in error  upside down  the wrong way
    what(?:'s| is| are) (?:not|missing|lacking|left)  what (?:isn't|aren't|hasn't|haven't|remains|we lack)
    (?:that|which) (?:just )?leaves (?!it\b|us free|nothing|none|no)
    """
)
_SET_AGAINST = any_of(
    r"""
    (?:is|are|has|do|does|wo|ca|have)n't(?! it\b| had\b| lost\b| change\b| matter\b)  cannot
    but(?! (?:that|it|this) won't)  though  although  however
    """
)
"""What a mere deed is set against: "fitted, but it won't fire"."""
_IN_SO_MANY_WORDS = any_of(
    "done  complet\\w*  finished  closed  sorted  implemented  in place  ticked  boxed  put to bed  delivered  achieved"
)
_SO_MANY_OF = re.compile(r"\b(?P<some>\d+) (?:out )?of (?:the |our |all )?(?P<all>\d+)\b")
