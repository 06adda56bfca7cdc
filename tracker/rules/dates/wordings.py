"""What a date cell says in words instead of a day: ongoing, monthly, within three months, as soon as possible, TBC."""

from __future__ import annotations

import re

from tracker.rules.dates.parts import count_number
from tracker.rules.dates.written import TargetKind

_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of)"
_UNIT = r"(?:working\s|calendar\s|school\s)?(?P<unit>hour|hr|day|week|wk|month|mth|year|yr|term)s?"
_PERIOD = re.compile(
    rf"\b(?P<count>{_COUNT})(?:\s?(?:-|to|or|/)\s?(?P<last>{_COUNT}))?\s?-?\s?{_UNIT}\b", re.IGNORECASE
)

_WORDINGS = {
    TargetKind.IMMEDIATE: r"""
        immediate(?:ly)?  immediat  imm[ée]diate?(?:ment)?  ar unwaith
        asap  a\.s\.a\.p\.?  as soon as (?:possible|practicable|practical)
        urgent(?:ly)?  straight ?away  forthwith
    """,
    TargetKind.RECURRING: r"""
        daily  weekly  fortnightly  quarterly  annual  annually  biannual(?:ly)?
        (?:bi-?|six-?|four-?|half-?)?(?:monthly|yearly|termly|annually)
        every  each  per (?:day|week|month|quarter|term|year|annum)  (?:\w+ times|once|twice|[2-9]x) (?:an?|per)
        regular(?:ly)?  recurring  recurrent  periodic(?:ally)?
        mensuel\w*  trimestriel\w*  annuel\w*  misol  blynyddol  wythnosol  chwarterol
    """,
    TargetKind.ONGOING: r"""
        on-? ?going  continuous(?:ly)?  continual(?:ly)?  continu(?:e|es|ed|ing)  rolling  permanent(?:ly)?
        in place  bau  business as usual  ad ?-?hoc  throughout  already  in progress  under ?way  started  live
        as (?:and when|required|necessary|needed|appropriate)  current(?:ly)?  all (?:year|times)
        parhaus  en cours  en continu
    """,
    TargetKind.DONE: r"""
        completed?  done  closed  achieved  implemented  finished  actioned  delivered
    """,
    TargetKind.OPEN: r"""
        t\.?b\.?[acdi]\.?  n\.?/?a\.?  unknown  none  nil
        to be (?:confirmed|agreed|determined|decided|advised|set|arranged|scheduled|announced)
        not (?:applicable|set|known|yet (?:known|set|agreed))  no (?:date|timescale|deadline)
        pending  awaiting  i'w gadarnhau  à (?:confirmer|définir)
    """,
    TargetKind.RELATIVE: r"""
        (?:short|medium|long|near|longer|shorter)(?:[ -](?:to|/)[ -](?:medium|long))?[ -]?term
        (?:next|following|this|current|coming|half)[ -](?:\w+ )?(?:day|week|month|term|year|quarter|cycle)
        end of (?:the )?(?:\w+ )?(?:day|week|month|term|year|quarter|cycle)
        (?:year|month|week|day|phase|stage|yr|sprint) ?(?:\d{1,2}|one|two|three|four|five)
        (?:years|months|weeks|phases) ?\d{1,2} ?(?:-|to|and|&) ?\d{1,2}  within  year[ -]end  short  medium  long
    """,
    TargetKind.ELSEWHERE: r"""
        as above  ditto  same as  see  as per  refer to  as for
    """,
    TargetKind.EVENT: r"""
        end of  next  following  after  before  prior to  upon  on  at  when  once  until  pre  post  by  subject to
        dependent  depends  in line with
    """,
}
"""The words by which each kind is known, two blanks apart; the first kind that fits has the cell (RULES 10)."""


def _any_of(wordings: str) -> re.Pattern[str]:
    alternatives = "|".join(re.split(r"\s{2,}", wordings.strip()))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


_KINDS = {kind: _any_of(wordings) for kind, wordings in _WORDINGS.items()}
_DITTO = re.compile(r"[\s\"'“”„〃]+")
_NOTHING = re.compile(r"[\W_]+")
_NOW = re.compile(r"\W*(?:now|today)\W*", re.IGNORECASE)
_DONE_FIRST = re.compile(r"\W*(?:(?:fully|now|all|already) )?$", re.IGNORECASE)
_END_OF_YEAR = re.compile(r"\b(?:end of (?:the |this )?year|year[ -]?end)\b", re.IGNORECASE)
_SAME_UNITS = {"hr": "hour", "wk": "week", "mth": "month", "yr": "year"}


def kind_of_words(text: str) -> TargetKind:
    """What a cell without any readable date says (RULES 10); `UNREAD` when it says nothing that is known."""
    if not text.strip():
        return TargetKind.BLANK
    if _DITTO.fullmatch(text):
        return TargetKind.ELSEWHERE
    if _NOTHING.fullmatch(text):
        return TargetKind.OPEN
    if _NOW.fullmatch(text) or says(text, TargetKind.IMMEDIATE):
        return TargetKind.IMMEDIATE
    if _PERIOD.search(text) and not says(text, TargetKind.RECURRING):
        return TargetKind.RELATIVE
    return next((kind for kind in _KINDS if says(text, kind)), TargetKind.UNREAD)


def says(text: str, kind: TargetKind) -> bool:
    """True when the words of this kind stand in the text; of "done" and the like, when they begin it."""
    found = _KINDS[kind].search(text)
    if found is None:
        return False
    return kind is not TargetKind.DONE or _DONE_FIRST.fullmatch(text, 0, found.start()) is not None


def end_of_unnamed_year(text: str) -> bool:
    """True for "year end" and "end of the year", which may be 31 December or 31 March."""
    return _END_OF_YEAR.search(text) is not None


def written_period(text: str) -> tuple[int, str] | None:
    """The longest that "within 3 months" or "6-8 weeks" allow: a count with hour, day, week, month, year or term."""
    found = _PERIOD.search(text)
    if found is None:
        return None
    count = count_number((found["last"] or found["count"]).removesuffix(" of"))
    unit = found["unit"].lower()
    return None if count is None else (count, _SAME_UNITS.get(unit, unit))
