"""Times of day in replies, which belong to the day beside them: "by 5pm Monday", "Thursday teatime"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from tracker.rules.phrases.when.written import Reader, When, exactly
from tracker.rules.phrases.words.tables import phrases

_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}[:.]\d\d|\d{1,2} o'?clock"
_HOUR = phrases(
    r"""
    noon  midday  midnight  lunch ?time  lunch  tea ?time  dinner ?time  bed ?time  breakfast(?: time)?  home ?time
    close(?: of (?:play|business|day))?  end of (?:play|business|(?:the )?day)  cop  cob  eod  first thing  last thing
    (?:(?:early|late|mid)[- ])?(?:morning|afternoon|evening)  night  am  pm  a\.m\.  p\.m\.  knocking[- ]off time
    """
)
_BEFORE = re.compile(
    rf"(?:\b(?:{_CLOCK}|{_HOUR}|(?<!weeks )(?<!week )(?<!days )(?<!day )(?<!months )(?<!month )(?:late|early|later"
    rf"|some ?time|at some point|(?:the )?(?:morning|afternoon|evening"
    r"|night|end) of))(?:,? (?:on|of|in the))?,? (?:the )?)$"
)
_HOUR_OF_TODAY = re.compile(r"\b(?:at|of|by|from|since) (?P<hour>(?:about )?\d{1,2} )$")
"""The hour of a part of this day: "as of 7 this morning"."""
_AFTER = re.compile(rf"^,? ?(?:(?:at|by|before|around|about|at about) )?(?:{_CLOCK}|{_HOUR})(?!\w)(?! ?\d)")
_DAYTIME = re.compile(r"\b(?:late|early|later|sometime|some time|at some point)\b")
_NAMES_A_DAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|yesterday|\d)")


def widened(when: When, text: str, start: int, end: int) -> When:
    """The same date with the time of day beside it, not reaching before `start` or behind `end`."""
    words = text[when.start : when.end]
    hour = _HOUR_OF_TODAY.search(text, max(start, when.start - 30), when.start)
    if hour and words.startswith(("this ", "tonight")):
        return replace(when, start=hour.start("hour"))
    if when.is_length or not _NAMES_A_DAY.search(words):
        return when
    led = re.match(r"(?:by|on|till?|until|to|for|before|since|from|in|within) ", words)
    before = None if led else _BEFORE.search(text, max(start, when.start - 30), when.start)
    if before and _DAYTIME.search(before[0]) and not _is_day_alone(before[0], words):
        before = None
    after = _AFTER.match(text[when.end : min(end, when.end + 30)])
    first = before.start() if before else when.start
    return replace(when, start=first, end=when.end + (after.end() if after else 0))


def _is_day_alone(lead: str, words: str) -> bool:
    """True where "late" and "later" belong to the day: "late on Friday"; in "running late Friday" they do not."""
    return " on " in lead or words in {"today", "tomorrow"} or lead.startswith(("some", "at some"))


_DAY_JUST_NAMED = re.compile(
    r"\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tomorrow|yesterday|\d{1,2}(?:st|nd|rd|th)|week"
    r"|\d{1,2} [a-z]{3,9})[ ,]*$"
)


def _by_the_hour(match: re.Match[str], today: date) -> When | None:
    """ "by teatime" is today's, unless a day has just been named ("Friday by teatime")."""
    named = _DAY_JUST_NAMED.search(match.string[max(0, match.start() - 14) : match.start()])
    return None if named else exactly(match, today)


HOURS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (
        re.compile(
            r"\b(?:by|before|come) (?:tonight|tea ?time|tea|lunch(?: ?time)?|dinner ?time|noon|midday|midnight"
            r"|nightfall"
            r"|home ?time|knocking[- ]off time|this (?:morning|afternoon|evening)|(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm))"
            r"|\d{1,2} o'?clock|the end of the (?:day|shift|afternoon))(?= *$|[.,;!?\n]| (?:today|tonight|now"
            r"|please|it|we|at)\b)"
        ),
        _by_the_hour,
    ),
)
"""Times of day that stand for today by themselves, each a pattern and its reader."""
