"""The shapes in which school terms, seasons and feasts are printed. Builders decline with None what is no date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.vocabulary import Precision
from tracker.rules.dates.parts import easter, last_day, months_later, plain_word, season_end
from tracker.rules.dates.printed import Days, Printed, Year
from tracker.rules.dates.shapes_days import Match, partial_month, shape, year_of
from tracker.rules.dates.written import DateContext, Quarters

_SHORT_YEAR = r"(?:\s?'(?P<short>\d{2})|\s(?P<plain>\d{2}))?(?![\d/]|-\d)"
TERM = shape(
    r"(?P<season>autumn|spring|summer|winter|aut|spr|sum)\.?\s?(?:term\b(?:\s?(?P<half>[12])(?!\d))?"
    rf"|(?P<bare>[12])(?:\sterm)?(?![\d/-])|(?P<break>half[- ]?terms?)|(?<=aut|spr|sum)(?=\s\d\d)){_SHORT_YEAR}"
)
SHORT_TERM = shape(r"(?P<season>au|sp|su)(?P<bare>[12])(?!\w)")
WELSH_TERM = shape(r"tymor\s(?:yr?\s)?(?P<season>hydref|gwanwyn|haf)\b")
NUMBERED_TERM = shape(r"term\s?(?P<term>[1-6])(?!\d)")
SEASON = shape(
    r"(?P<season>spring|summer|autumn|fall|winter|printemps|automne|hiver|gwanwyn|gaeaf)\b"
    rf"(?:\s?/\s?(?P<to>summer|autumn|winter|spring)\b)?{_SHORT_YEAR}"
)
FEAST = shape(rf"(?P<feast>christmas|xmas|easter)\b(?:{_SHORT_YEAR}(?=\W*$|[),;&/]|\s(?:and|or|then)\b))?")

_TERM_MONTHS = {
    **dict.fromkeys(("aut", "win", "hyd", "au"), (10, 12)),
    **dict.fromkeys(("spr", "gwa", "sp"), (2, 3)),
    **dict.fromkeys(("sum", "haf", "su"), (5, 7)),
}
"""Last month of the first half and of the whole of each school term: it ends in December, March or July."""
_SIX_TERMS = (10, 12, 2, 3, 5, 7)
_TERM_DOUBT = "The paper prints no day for the end of this term; the month's last day was taken."


def term(match: Match, context: DateContext) -> Printed | None:
    """Spring term, Autumn 2, Su1, Summer half term: the end of its last month, since schools print no day."""
    del context
    groups = match.groupdict()
    first, last = _TERM_MONTHS[plain_word(match["season"])[:3]]
    half = groups.get("half") or groups.get("bare") or groups.get("break") or ""
    month = last if half in {"", "2"} else first
    ending = _term_ending(match, month, year_of(groups.get("short") or groups.get("plain")))
    return replace(ending, vague=bool(half))


def numbered_term(match: Match, context: DateContext) -> Printed | None:
    """Term 1 to Term 6, as schools with six short terms count."""
    del context
    return replace(_term_ending(match, _SIX_TERMS[int(match["term"]) - 1], None), vague=True)


def _term_ending(match: Match, month: int, year: Year | None) -> Printed:
    def days(known: Year) -> Days:
        number = Year(known.start, 9).of(month) if known.spans else known.start
        return date(*months_later(number, month, -2), 1), last_day(number, month)

    partial = partial_month(month)
    return Printed(
        match.start(), match.end(), Precision.SEASON, days, year, month, 9, partial=partial, doubts=(_TERM_DOUBT,)
    )


def season(match: Match, context: DateContext) -> Printed | None:
    """Autumn 2010 ends with November (domain 2.2); in a plan that counts by terms a bare season is its term."""
    word, printed_year = plain_word(match["to"] or match["season"]), year_of(match["short"] or match["plain"])
    if word == "fall" and match[0].islower():
        return None
    if context.quarters is Quarters.ACADEMIC and word[:3] in _TERM_MONTHS and not match["to"]:
        return _term_ending(match, _TERM_MONTHS[word[:3]][1], printed_year)

    def days(known: Year) -> Days | None:
        year = known.start + 1 if known.spans and word in _SPRINGS else known.start
        end = season_end(year, word)
        return None if end is None else (date(*months_later(end.year, end.month, -2), 1), end)

    sample = days(Year(2001))
    if sample is None:
        return None
    month = sample[1].month
    partial = partial_month(month)
    return Printed(match.start(), match.end(), Precision.SEASON, days, printed_year, month, partial=partial, vague=True)


_SPRINGS = frozenset({"spring", "gwanwyn", "printemps"})


def feast(match: Match, context: DateContext) -> Printed | None:
    """Christmas is 25 December, Easter its Sunday; what is due by them is rarely due on them, so both are doubted."""
    del context
    name = match["feast"].capitalize()

    def days(known: Year) -> Days:
        day = easter(known.start) if name == "Easter" else date(known.start, 12, 25)
        return day, day

    partial = "" if name == "Easter" else "--12-25"
    doubt = f"“{match['feast']}” was read as the day of the feast."
    month = 4 if name == "Easter" else 12
    year = year_of(match["short"] or match["plain"])
    return Printed(
        match.start(), match.end(), Precision.DAY, days, year, month, partial=partial, doubts=(doubt,), vague=True
    )
