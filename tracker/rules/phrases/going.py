"""What goes with an action that changes hands: its owner's own leaving, which is no end of the action itself."""

from __future__ import annotations

import re

from models.vocabulary import DateKind
from tracker.rules.phrases.gathered import Facts
from tracker.rules.phrases.standing.statuses import Verdict


def leave_to_another(facts: Facts) -> None:
    """Take out of the facts of an action that is handed over what only says that its owner has done with it."""
    facts.verdicts = [
        one
        for one in facts.verdicts
        if not (_OFF_MY_PLATE.search(one.clause.bare) or _is_gone_over(one) or _I_LEAVE.search(one.clause.bare))
    ]
    leaves = [clause for clause in facts.clauses if _I_LEAVE.search(clause.bare)]
    facts.moments = [
        one
        for one in facts.moments
        if one.kind is DateKind.UNTIL or not any(at.start <= one.start < at.end for at in leaves)
    ]


def _is_gone_over(verdict: Verdict) -> bool:
    """True for a move which, beside a hand-over, is the action's own: "this has moved to Jo"."""
    return bool(_GONE_OVER.fullmatch(verdict.clause.bare, verdict.start, verdict.end))


_GONE_OVER = re.compile(r"(?:moved|transferred|switched|passed|gone|handed)(?: (?:over|across|on))?")


_I_LEAVE = re.compile(
    r"\b(?:i'm|i am|i'll be|i shall be|i will be|i)(?: (?:actually|formally|officially|due to|going to|shall|will|do))*"
    r" (?:finish(?:ing)?|leav(?:e|ing)|done|off|retir(?:e|ing))(?: (?:up|here|work|altogether|for good"
    r"|with (?:you|them)))*"
    r" (?:(?:on|in|at|from|this|next|the|end of) )*@"
)
"""Who goes for good on a day has an end of his own, beside which the action changes hands: "I finish on Friday"."""
_OFF_MY_PLATE = re.compile(r"\boff (?:my|our) (?:plate|desk|hands|list|back)\b")
"""Done with; beside a hand-over it is only with somebody else."""
