"""Which ratings of a reply hold today, where it also tells how the action stood before (replies' rules 3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.vocabulary import Reported
from tracker.rules.phrases.standing.meant_standing import ASKS_TO_MARK
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.words.tables import any_of

_NOW = any_of("now  since  back (?:to|at|on|in)  again  these days  currently  today  at present  at the moment")
_IS = re.compile(r"^\W*(?:and |but |so )?(?:it's|it is|is|we're|this is|i'd (?:say|call it|put it at))\b")
"""How it is told to stand, after the ratings of before."""
_THEN = re.compile(
    r"\b(?:was|were|went|had been|then|turned|became|last|earlier|previously|before|originally|formerly|until"
    r"|to begin with|has been|(?:i|we) had (?:it|this)|so far"
    r"|all (?:year|along|spring|summer|autumn|winter|through))\b"
    r"|@<"
)
_LATE = frozenset((Reported.AT_RISK, Reported.OFF_TRACK))
_TIME_LOST = re.compile(r"(?:lost|cost us|cost me) ")


_HAD_IT_SO = re.compile(
    r"\b(?:have|has|had|i've|we've) been (?:calling|showing|reporting|rating|marking|putting|returning)\b[^,.;]*$"
)
"""How it was rated until now: "I have been calling it"."""


def holding(verdicts: Sequence[Verdict], *, is_told_beside: bool) -> list[Verdict]:
    """The plain verdicts without those that lie behind: "it went amber in May and has been green since".

    Time that was lost lies behind as well where it `is_told_beside` other things: "two thirds done, lost a week to it".
    """
    if is_told_beside:
        verdicts = [one for one in verdicts if not _TIME_LOST.match(one.clause.bare[one.start : one.end])]
    last = next((one for one in reversed(verdicts) if one.phrase.is_rating), None)
    if last is None or not (
        _NOW.search(last.clause.bare)
        or _IS.match(last.clause.bare)
        or ASKS_TO_MARK.search(last.clause.bare[: last.start])
    ):
        return list(verdicts)
    return [one for one in verdicts if one.status is last.status or one.clause == last.clause or not _lies_behind(one)]


def _lies_behind(verdict: Verdict) -> bool:
    """True for a rating, or a word of lateness, that tells how it stood before."""
    if not (verdict.phrase.is_rating or verdict.status in _LATE):
        return False
    bare = verdict.clause.bare
    return bool(_HAD_IT_SO.search(bare[: verdict.start])) or (bool(_THEN.search(bare)) and not _NOW.search(bare))
