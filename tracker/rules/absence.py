"""Somebody says that they are away, from when to when, and who covers: "on leave from 3 to 14 March, Sam covers"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.rules.dates.parts import real_day
from tracker.rules.phrases.when import find_whens
from tracker.rules.phrases.when.written import When

_DAY = timedelta(days=1)
_AWAY = re.compile(
    r"\b(?:on|taking|take|have|having|booked|my|annual|sick|maternity|paternity|parental|study|compassionate|unpaid)\s+"
    r"(?:\w+\s+)?(?:leave|holiday|holidays|vacation)\b|\ba/l\b|\baway\b"
    r"|\bout of (?:the )?office\b|\booo\b|\boff (?:work|duty)\b|\b(?:i'?m|i am|i'?ll be|i will be) off\b"
    r"|^\W*(?:leave|holiday)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"^\W*(?!i\b|i'|my\b)[\w' ]{0,40}\b(?:is|are|was|were|has|went|goes)\b", re.IGNORECASE)
"""What begins with somebody or something else: "Sam is on leave", "the trainer was away"."""
_OF_WORK = re.compile(
    r"%|#|\b(?:done|complet\w+|finish\w+|slip\w*|delay\w*|on track|at risk|off track|blocked|behind|overdue|deadline"
    r"|progress|evidence|action \d+)\b|\b\d{1,6}\s*[:=]",
    re.IGNORECASE,
)
"""What also says how something goes, and is read as that."""
_TO = r"\s*(?:to|till|til|until|through|-|–|—)\s*"
_BARE = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:{_TO}|\s+and\s+)$", re.IGNORECASE)
_BETWEEN = re.compile(rf"(?:{_TO}|\s+and\s+|\s+inclusive\s+)", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till|til|up to|through to|to|back on|back)\s+(?:the\s+)?$", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:back|return(?:ing|s)?)(?: in| at work| on| in the office)*\s+(?:on\s+)?(?:the\s+)?$", re.IGNORECASE
)
_FOR = re.compile(r"\bfor\s+(?:the\s+next\s+)?$", re.IGNORECASE)
_COVERED = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|stands? in|standing in|stand-?in|deput\w+|looks? after|looking after|takes? over"
    r"|taking over|contact|ask|speak to|go to|write to|in my (?:absence|place)|in charge|instead|holds? the fort)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Absence:
    """Days on which somebody is away, both included; None where one is not said."""

    first: date | None
    last: date | None
    cover: str = ""
    """Who covers, by the name in the register; empty where nobody known is named."""
    says_covered: bool = False
    """It says that somebody covers."""


def read_absence(text: str, today: date, known: Collection[str] = ()) -> Absence | None:
    """The absence that somebody says of themselves; None where the words say something else, or more than that.

    `known` are the names of those who can cover, in full; a first name will do where only one has it. Without a first
    day it begins today. "Back on the 15th" means away until the day before.
    """
    low = " ".join(text.replace("’", "'").split()).lower()
    if not _AWAY.search(low) or _OF_WORK.search(low) or _OF_ANOTHER.match(low):
        return None
    whens = tuple(when for when in find_whens(low, today) if when.ahead or when.is_length)
    first, last = _days(low, whens, today)
    if first is not None and last is not None and first > last:
        first, last = _in_order(first, last)
    return Absence(first, last, _cover(low, known), bool(_COVERED.search(low)))


def _days(text: str, whens: tuple[When, ...], today: date) -> tuple[date | None, date | None]:
    if not whens:
        return None, None
    if len(whens) > 1 and not whens[1].is_length and not whens[0].is_length:
        if _BACK.search(text[: whens[1].start]):
            return whens[0].first, _before(whens[1])
        if _BETWEEN.fullmatch(text[whens[0].end : whens[1].start]) or _UNTIL.search(text[: whens[1].start]):
            return whens[0].first, whens[1].ahead
    only = whens[0]
    if only.is_length:
        begins = next((when.first for when in whens[1:] if when.first), today)
        return begins, only.after(begins) - _DAY
    length = next((when for when in whens[1:] if when.is_length), None)
    if length is not None and only.first is not None:
        return only.first, length.after(only.first) - _DAY
    return _from_one(text, only, today)


def _from_one(text: str, only: When, today: date) -> tuple[date | None, date | None]:
    """The days where one date is named: "3 to 14 March", "until the 14th", "back on Monday", "next week"."""
    before = text[: only.start]
    bare = _BARE.search(before)
    if bare and only.ahead is not None:
        return _same_month(int(bare[1]), only.ahead), only.ahead
    if _BACK.search(before):
        return today, _before(only)
    if _UNTIL.search(before):
        return today, only.ahead
    if re.search(r"\b(?:from|as of|starting|since|after)\s+(?:the\s+)?$", before):
        return only.first, None
    return only.first, only.ahead


def _same_month(number: int, last: date) -> date | None:
    """The day of that number in the month of the last day, or in the month before it."""
    ends_before = last.replace(day=1) - _DAY
    month = last if number <= last.day else ends_before
    return real_day(month.year, month.month, number)


def _before(when: When) -> date | None:
    return when.first - _DAY if when.first else None


def _in_order(first: date, last: date) -> tuple[date, date]:
    """From Monday to Friday ends in Monday's week; what begins after it ends has begun already, in an earlier year."""
    if (first - last).days < 7:
        return first, last + 7 * _DAY
    year = last.year if (first.month, first.day) <= (last.month, last.day) else last.year - 1
    return real_day(year, first.month, first.day) or last, last


def _cover(low: str, known: Collection[str]) -> str:
    """Who of those known is named where it is said that somebody covers; nobody where it may be either of two."""
    if not _COVERED.search(low):
        return ""
    whole = {name for name in known if re.search(rf"\b{re.escape(name.lower())}\b", low)}
    first_names = Counter(name.lower().split()[0] for name in known)
    by_first = {name for name in known if re.search(rf"\b{re.escape(name.lower().split()[0])}\b", low)}
    found = whole or {name for name in by_first if first_names[name.lower().split()[0]] == 1}
    return found.pop() if len(found) == 1 else ""
