"""Dates and percentages struck out of a reply, so that its other words can be read by themselves."""

from __future__ import annotations

import re
from datetime import date

from tracker.rules.phrases.figures.percents import Percent
from tracker.rules.phrases.when.written import When
from tracker.rules.phrases.words.tables import any_of, words

_MONTHS = 12
_SLASHED = re.compile(r"(?<![\d/])\d{1,6}(?:/\d{1,6}){1,11}(?![\d/])")


_AFTER_A_MONTH = re.compile(r"(?<=[a-z]{3})(?P<stop>[,.;]? )(?=(?P<n>\d{1,2})\b(?: (?!of\b)[a-z\d]|: |'s| - ))")
_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|urs|nes)?(?:day)?$")
_DAY_OF_MONTH = re.compile(r"\d{1,2} (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$")


def _dates_apart(low: str, numbers: frozenset[int]) -> str:
    """The words with a line feed between a month or a weekday and the number of an action: "13 feb, 14 done"."""

    def apart(match: re.Match[str]) -> str:
        before = low[max(0, match.start() - 9) : match.start()]
        is_month = int(match["n"]) in numbers and (
            _MONTH.search(before)
            or (match["stop"] != " " and _WEEKDAY.search(before) and not _DAY_OF_MONTH.match(low, match.end()))
        )
        return match["stop"][:-1] + "\n" if is_month else match[0]

    return _AFTER_A_MONTH.sub(apart, low)


def listed_apart(low: str, numbers: frozenset[int]) -> str:
    """The words with "12/14/16" as "12&14&16" where all of these are actions and it cannot be a day and a month."""

    def apart(match: re.Match[str]) -> str:
        parts = [int(part) for part in match[0].split("/")]
        is_date = len(parts) == 2 and parts[1] <= _MONTHS
        return match[0] if is_date or not numbers.issuperset(parts) else match[0].replace("/", "&")

    return _dates_apart(_SLASHED.sub(apart, low), numbers)


_MONTH_OR_NOT = words("may march mar sat sun mon wed fri")
_MODAL = any_of(
    """
    be  slip  slide  not  need  have  miss  take  overrun  go  struggle  move  i  we  possibly  well  want  get
    regard  treat  close  consider  record  show  mark
    """,
    before=r"(?: also| well| still| even| yet| now| then| therefore| accordingly| thus| properly| safely)? ",
)
_NUMBER_MAY = re.compile(
    r"\d{1,2} may (?:(?:well|also|still|yet|just) )*(?:slip|slide|miss|not|overrun|drift|struggle)\b"
)
"""An action by its number and what it may do: "33 may slip"."""
_DAY_OPENS = re.compile(
    r",? (?:(?:it|this|that|we|i)(?:'ll| will|'s)|hopefully|probably|at the latest|for (?:the|comp|fin))\b"
)
_WITH_THEM = re.compile(r" (?:down|in on|through|around|round|with) [a-z]")
"""What tells that somebody sat: "sat down with the unions"."""
_LEADS_TO_DATE = any_of(
    r"""
    (?:for|to) the lot is  it's  is(?: now| more likely)?
    in  by  of  until  till?  end  mid  early  late  to  into  before  from  since  for  next  last  this  during  now
    about  around  through  after  eta  or  on  date  due  start  done  completed  finished  \w{3,}ed
    """,
    after=r"\W*$",
)


def is_date(written: str, low: str, when: When, titles: tuple[str, ...] = ()) -> bool:
    """ "may slip", "12 may slip", "march on", "sat with legal" are no dates; "May", "by 12 may", "Sat" are.

    Nor are capitals of which a title is made too: the "OCT" that a scanner is called.
    """
    word = low[when.start : when.end]
    if word.isalpha() and any(written[when.start : when.end] in title.split() for title in titles):
        return not written[when.start : when.end].isupper()
    if _NUMBER_MAY.match(low, when.start) and written[when.end - len("may")].islower():
        return bool(_LEADS_TO_DATE.search(low[max(0, when.start - 14) : when.start]))
    if word not in _MONTH_OR_NOT:
        return True
    if word == "may" and _MODAL.match(low, when.end):
        return False
    if word == "sat" and _WITH_THEM.match(low, when.end):
        return False
    before = low[max(0, when.start - 14) : when.start]
    if word in {"sat", "sun"} and _DAY_OPENS.match(low, when.end):
        return True
    opens = not before.strip() or before.rstrip()[-1:] in ".!?"
    capital = written[when.start].isupper() and not opens
    return capital or word in {"mon", "fri", "wed"} or bool(_LEADS_TO_DATE.search(before))


def without_dates(low: str, whens: tuple[When, ...], today: date) -> str:
    """Strike out dates with "@"; a day that is certainly to come ends in ">", one that is certainly past in "<"."""
    for when in whens:
        lead = re.match(
            r"(?:by|on|till?|until|to|for|before|since|from|within|in|the|another) ", low[when.start : when.end]
        )
        first = when.start + (lead.end() if lead else 0)
        days = [day for day in (when.ahead, when.back) if day]
        sure = "@"
        if when.is_open or (days and all(day > today for day in days)):
            sure = ">"
        elif days and all(day < today for day in days):
            sure = "<"
        low = low[:first] + "@" * (when.end - first - 1) + sure + low[when.end :]
    return low


_LET_GO = re.compile(
    r"\b(?:that|the|my|our)(?: (?:old|original|previous|earlier|first|last|new|current|recorded|target|due|date"
    r"|deadline|estimate|forecast|of|for)){0,3} @+[<>]?(?: [^.;!?\n@]{0,60}?)?,? (?:(?:so|and|please|just|you can"
    r"|we can|best|better|you'd better|let's) )*+(?:bin|scrap|forget|ignore|drop|scrub|strike|delete|disregard|ditch"
    r"|lose"
    r"|scratch|kill) (?:it|that|this)(?: (?:off|out|please|now|altogether))*+(?= *(?:$|[,.;!)\n-]))"
)


def without_days_let_go(low: str) -> str:
    """The words without a date that is named only to be dropped: "that 3 May I gave you, bin it"."""
    return _LET_GO.sub(lambda match: re.sub(r"\S", "x", match[0]), low)


def without_percents(low: str, percents: tuple[Percent, ...]) -> str:
    for percent in percents:
        low = low[: percent.start] + "%" * (percent.end - percent.start) + low[percent.end :]
    return low
