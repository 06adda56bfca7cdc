"""Dates of replies that count from the one named before: "back on Thursday, done the Tuesday after", "a week later"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from tracker.rules.dates.parts import count_number, day_number, real_day, weekday_number
from tracker.rules.phrases.when.days import MONTH, WEEKDAY
from tracker.rules.phrases.when.written import When, exactly, later

_NEAR = 120
"""Characters back to which "the Tuesday after" may point."""
_ENDS = r"(?:(?= *(?:$|[,.;:!?)\n-]))|(?= (?:and|at|if|all|hopefully|i|we|then|please|with|fingers|so|but|or)\b))"
_AFTER_IT = re.compile(
    rf"\b(?:the )?(?:(?P<weekday>{WEEKDAY}) (?:after|following)(?: (?:that|it))?{_ENDS}|following (?P<next>{WEEKDAY})"
    rf"|(?<=by the )(?P<that>{WEEKDAY}){_ENDS}"
    r"|(?P<count>\d{1,2}|an?|one|two|three|four|five|six|ten|the|a couple of|couple of)"
    r" (?P<unit>days?|weeks?|fortnights?|months?) (?:later(?! than)|afterwards?|after(?: (?:that|it))?)"
    rf"{_ENDS})"
)


def counted_on(whens: tuple[When, ...], text: str) -> tuple[When, ...]:
    """The dates with those that count from the one before them as the days that they come to."""
    found = list(whens)
    for match in _AFTER_IT.finditer(text):
        before = [when for when in found if when.end <= match.start() and match.start() - when.end < _NEAR]
        if not before or before[-1].is_length or before[-1].ahead is None:
            continue
        day = _so_much_after(match, before[-1].ahead)
        others = [when for when in found if when.end <= match.start() or when.start >= match.end()]
        found = sorted([*others, exactly(match, day)], key=lambda when: when.start)
    return tuple(found)


def _so_much_after(match: re.Match[str], start: date) -> date:
    wanted = weekday_number(match["weekday"] or match["next"] or match["that"] or "")
    if wanted is not None:
        return start + timedelta(days=(wanted - start.weekday() - 1) % 7 + 1)
    count, unit = count_number((match["count"] or "a").removeprefix("a ").removesuffix(" of")) or 1, match["unit"]
    if unit.startswith("month"):
        return later(start, count, 0)
    return later(start, 0, count * (14 if unit.startswith("fortnight") else 7 if unit.startswith("week") else 1))


_DAY_ONLY = re.compile(r"(?:[a-z]+,? )*(?P<day>\d{1,2})(?:st|nd|rd|th)")
_NAMES_DAY = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|\b{MONTH} (?:the )?\d{{1,2}}|\d{{1,2}}/\d{{1,2}}")
_NAMES_MONTH = re.compile(rf"(?:[a-z-]+ )*{MONTH}")
_SENTENCE_ENDS = re.compile(r"[.!?](?:\s|$)|\n")


def of_same_month(whens: tuple[When, ...], text: str, today: date) -> Iterator[When]:
    """Each date, a day alone as one of the month to come that has been named: "back on 8 June, done the 12th".

    From one sentence to the next only where it would be that day anyway, which is certainly to come then.
    """
    named: When | None = None
    whole = False
    for when in whens:
        alone = _DAY_ONLY.fullmatch(text, when.start, when.end)
        if alone and named and named.ahead and named.lies_ahead(today) is not False:
            day = real_day(named.ahead.year, named.ahead.month, day_number(alone["day"]) or 0)
            goes_on = day == when.ahead or not _SENTENCE_ENDS.search(text, named.end, when.start)
            if day and goes_on and (day > named.ahead or (whole and day > today)):
                yield When(when.start, when.end, day, day, day)
                continue
        if _NAMES_DAY.search(text, when.start, when.end):
            named, whole = when, False
        elif _NAMES_MONTH.fullmatch(text, when.start, when.end):
            named, whole = when, True
        yield when
