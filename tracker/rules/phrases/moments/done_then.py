"""What sounds complete and is to be so on a day to come: "1 May it's done", "closing it out on 1 May" (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.dated import Dated
from tracker.rules.phrases.words.tables import any_of

WAS = any_of("was  were  had  has  been  have  got  did  went  came  'd  actually  already")
_IS_NOW = any_of(r"is  it's  its  we're  that's  this is  i'm  everything's  they're  and  sees  then  's")
_STILL_TO_DO = any_of(
    r"""
    yet  to go  still (?!on)  hopefully  hoping  with luck  touch wood  god willing  fingers crossed  all being well
    left
    all going well  to write  to do  to be  not (?:done|finished|complete|there|ready)  into (?=@)  late in the day
    behind  nearly  almost  needs?  isn't  won't  rest  remainder  as for  promise  will  i'd hope  expect  aim  plan
    be long  'll  slip\w*  drift\w*  slid\w*  delay\w*  overr[au]n\w*  late  miss  missing  push  pushed  stretch
    """
)
_BY = re.compile(r"\b(?:by|before|come|afore|ere|no later than|not later than|within|in)(?: the)?\s*$")


def is_done_then(dated: Dated) -> bool:
    """True where what sounds complete is to be so on a day to come: "1 May it's done", "closing it out on 1 May"."""
    if dated.lies_ahead is False:
        return False
    done = [one for one in dated.said if one.is_done]
    if not done:
        return False
    after = [one for one in done if one.start >= dated.at]
    if after:
        between = dated.clause.bare[dated.at : after[0].start]
        is_today = dated.when.ahead == dated.setting.today
        if WAS.search(dated.before) or WAS.search(between) or (is_today and near.PAST_DEED.search(dated.before)):
            return False
        return bool(dated.lies_ahead or _BY.search(dated.before) or _IS_NOW.search(between))
    if _AND_DONE_THEN.match(dated.setting.leads_out) and not WAS.search(dated.before):
        return True
    is_today = dated.when.ahead == dated.setting.today
    if "@" in dated.setting.leads_in and not is_today and not near.PAST_DEED.search(dated.setting.leads_in):
        return True
    told = dated.clause.bare[done[-1].start : done[-1].end]
    if told.startswith(("closing", "finishing", "completing")) or (
        dated.lies_ahead and _NO_MORE_THAN_COMPLETE.fullmatch(dated.before)
    ):
        return True
    return bool(_STILL_TO_DO.search(dated.setting.leads_in)) and not WAS.search(dated.before)


_NO_MORE_THAN_COMPLETE = re.compile(
    r"\W*(?:(?:so|and|then|hence|thus|therefore|to|we|they|it)\W+)*(?:complete|finish|close)s?(?: (?:on|in"
    r"|by))?(?: the)?\s*"
)
"""What is no participle before a day to come: "so complete on 3 May"."""
_AND_DONE_THEN = re.compile(
    r"\W*(?:(?:and|so|it's|it is|it'll be|itll be|it will be|we're|all|that's it|that is it) )*(?:done|complete[d]?"
    r"|finished|sorted) (?:then|that day|at that|with that|there and then|once that)\b"
)
"""What tells in the next clause that the day is the one on which all will be done."""
