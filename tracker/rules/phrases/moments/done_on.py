"""Whether a date of a reply is the day on which the action was done (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.dated import Dated
from tracker.rules.phrases.standing.moods import Mood

JUST_GONE = 75
"""Days within which a day without a year is taken to have been rather than to come again."""


def is_done_on(dated: Dated) -> bool:
    """The day of a completion stands in its clause or, with what was done then, in the next ("done, signed on ...")."""
    gone = dated.when.ahead is not None and dated.when.ahead <= dated.setting.today
    if _so_since(dated):
        return True
    happened = near.PAST_DEED.search(dated.before) or (gone and near.UP_OR_DOWN.search(dated.before))
    is_day_alone = bool(near.DAY_ALONE.fullmatch(dated.clause.bare)) and dated.lies_ahead is not True
    beside = not dated.said or (
        all(one.mood is Mood.OTHER for one in dated.said) and bool(near.WENT_OUT.match(dated.clause.bare))
    )
    follows = dated.setting.done and beside and (bool(happened) or is_day_alone)
    if dated.when.is_length or re.search(r"\b(?:will|due|by the)\s*$", dated.before):
        return False
    at = dated.when.start - dated.clause.start
    told = [
        one
        for one in dated.said
        if one.is_done
        and not near.TO_COME.search(dated.clause.bare, one.end, at)
        and not _ANOTHER_DEED.search(dated.clause.bare, one.end, at)
    ]
    return follows or bool(told) or _is_all_of_its_clause(dated)


_ANOTHER_DEED = re.compile(r"@[<>]?,? and (?:then |was |were )*(?!signed|approved|adopted)[a-z]{3,}(?:ed|nt)\b")
"""What was done on a later day than the completion: "ratified on 15 May and uploaded on the 17th"."""
_WAITS = re.compile(r"\b(?:wait|await|pend|outstand|off|down|away|not|no|never|ill|chas|ask|with|on leave)\w*\b|n't\b")


def _so_since(dated: Dated) -> bool:
    """True for what has been so since a thing was done: "sorted, every van on the new tyres since 6 May"."""
    since = re.search(r"\bsince(?: the)? *$", dated.before) and not _WAITS.search(dated.before)
    return bool(since) and dated.setting.done and not dated.said and not dated.when.is_length


def _is_all_of_its_clause(dated: Dated) -> bool:
    """True for the bare day of what has just been told to be done: "complete, 3 March"."""
    lately = dated.when.back is not None and 0 <= (dated.setting.today - dated.when.back).days < JUST_GONE
    bare = not dated.before.strip(" ,-:()") and not dated.after.strip(" .!()")
    return dated.setting.done and lately and bare and not dated.said
