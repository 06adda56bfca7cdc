"""The day of a bare "Done." from what was done to the thing itself: "The hoist was fitted today. Done."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.vocabulary import DateKind
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.moments import events
from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.setting import Moment, Setting
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.when.written import When
from tracker.rules.phrases.words.stems import WORD, stands_for


def told_before(
    verdicts: Sequence[Verdict], clauses: Sequence[Clause], whens: tuple[When, ...], setting: Setting
) -> tuple[Moment, ...]:
    """The day of a bare "Done." beside what was done to the thing itself: "The hoist was fitted today. Done."

    Only where no other day is named, so that none can be taken for it.
    """
    done = [verdict for verdict in verdicts if verdict.is_done]
    named = [when for when in whens if any(one.start <= when.start < one.end for one in clauses)]
    if not done or len({one.back for one in named}) != 1 or not named[0].back or named[0].is_length:
        return ()
    when = named[0]
    (told,) = (one for one in clauses if one.start <= when.start < one.end)
    before = told.bare[: when.start - told.start]
    is_past = not when.doubt and when.back is not None and when.back <= setting.today
    if not is_past or when.lies_ahead(setting.today) is True or any(one.clause is told for one in done):
        return ()
    is_as_of_today = _AS_OF.match(before) and when.back == setting.today and told.end <= done[0].clause.start
    is_end = _is_told_of_thing(told, before, done, setting) or _is_end_of_work(told, done, setting)
    if not (is_as_of_today or is_end or _CLOSED_THEN.search(before)):
        return ()
    return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),)


_AS_OF = re.compile(r"\W*(?:(?:and|so|ok|well|right|now)\W+)*as (?:of|at|from)\s*$")
"""What opens a sentence that tells how it is on a day: "as of today all have had theirs. Complete."."""
_CLOSED_THEN = re.compile(
    r"(?:^|[,;]|\band) ?(?:(?:the|this) (?:item|action|matter|job|task|file|work|whole thing)|it)"
    r"(?: (?:was|has been|is|then|duly|formally|now|all))* (?:closed(?: off| out)?|finished|completed|signed off"
    r"|wrapped up|concluded)(?: on| in| at)?\s*$"
)
"""What says when it ended, beside that it has: "Finished. Cabinet took the decision and the item closed on 5 May"."""
_RAN_IT = re.compile(
    r"\W*(?:we |i |they |lads |tom )?(?:ran|did|held|tested|fitted|finished|signed|sent|moved|put|got) (?:it|them)\b"
)
"""What was done to it: "ran it for two hours"."""


_OPENED_TO = re.compile(r"\b(?:opened|reopened|went out) (?:to|for) (?!the public\b)[a-z]")
"""What only begins on its day: "the fund opened to applications on"."""
_TWO_DEEDS = re.compile(r"\W*(?:all )?[a-z]{3,}ed (?:and|&) [a-z]{3,}ed(?: (?:on|in))?\W*$")
"""What was done, with no word of what to: "counted and logged on"."""


def _is_told_of_thing(told: Clause, before: str, done: list[Verdict], setting: Setting) -> bool:
    """True where what was done that day was done to the very thing of the title, and a bare "Done." follows."""
    bare = [one for one in done if is_own(one.clause.bare[: one.start] + one.clause.bare[one.end :], setting.stems)]
    named = any(stands_for(word, setting.stems) for word in WORD.findall(before))
    own = named or bool(_RAN_IT.match(before) or _TWO_DEEDS.match(before))
    if len(bare) < len(done) or events.EVENT.search(before) or _OPENED_TO.search(before):
        return False
    is_so = near.PAST_DEED.search(before) or (near.SINCE_BEFORE.search(before) and not _NOT_SO.search(before))
    return bool(is_so) and own and told.end <= bare[0].clause.start


def _is_end_of_work(told: Clause, done: list[Verdict], setting: Setting) -> bool:
    """True where the clause tells how the work ended that day: "the gang packed up", "the last door went in"."""
    if abs(told.sentence - done[0].clause.sentence) > 1:
        return False
    ended = events.ENDED_THEN.search(told.bare)
    beside = events.ENDED_THEN.sub(" ", told.bare)
    things = [match[0] for match in events.EVENT.finditer(beside) if not stands_for(match[0], setting.stems)]
    return ended is not None and not things and not _NOT_SO.search(told.bare)


_NOT_SO = re.compile(r"\b(?:not|never|no|will|would|should|due|to be)\b|n't\b")
