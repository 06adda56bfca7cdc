"""Which ratings of a reply hold today, where it also tells how the action stood before (replies' rules 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.words.tables import any_of

_NOW = any_of("now  since  back (?:to|at|on|in)  again  these days  currently  today  at present  at the moment")
_IS = re.compile(r"^\W*(?:and |but |so )?(?:it's|it is|is|we're|this is|i'd (?:say|call it|put it at))\b")
"""How it is told to stand, after the ratings of before."""
_THEN = re.compile(
    r"\b(?:was|were|went|had been|then|turned|became|last|earlier|previously|before|originally|to begin with|until)\b"
    r"|@<"
)


def holding(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The plain verdicts without ratings that lie behind: "it went amber in May and has been green since"."""
    last = next((one for one in reversed(verdicts) if one.phrase.is_rating), None)
    if last is None or not (_NOW.search(last.clause.bare) or _IS.match(last.clause.bare)):
        return list(verdicts)
    return [
        one
        for one in verdicts
        if not one.phrase.is_rating or one.status is last.status or one.clause == last.clause or not _lies_behind(one)
    ]


def _lies_behind(verdict: Verdict) -> bool:
    return bool(_THEN.search(verdict.clause.bare)) and not _NOW.search(verdict.clause.bare)
