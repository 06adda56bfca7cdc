"""Date words of replies: where they stand, and the day each means looking ahead, looking back, and as a first day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tracker.rules.dates.parts import day_number, real_day
from tracker.rules.phrases.when.counted import COUNTED
from tracker.rules.phrases.when.days import DAYS, MONTH
from tracker.rules.phrases.when.feasts import FEASTS
from tracker.rules.phrases.when.hours import HOURS, widened
from tracker.rules.phrases.when.periods import PERIODS
from tracker.rules.phrases.when.written import When


def find_whens(text: str, today: date) -> tuple[When, ...]:
    """All dates in a text in small letters, in order; where two readings overlap, the longer and then the earlier kind.

    Welsh and French month names are left to papers: in a chat "meh" is no month.
    """
    found: list[When] = []
    for pattern, read in (*COUNTED, *FEASTS, *DAYS, *PERIODS, *HOURS):
        found.extend(when for match in pattern.finditer(text) if (when := read(match, today)))
    found = [replace(when, end=when.end - 1) if text[when.end - 1] == "." else when for when in found]
    kept = tuple(_without_overlaps(sorted(found, key=lambda when: (when.start, when.start - when.end))))
    kept = tuple(_of_same_month(kept, text, today))
    starts = [when.start for when in kept[1:]]
    ends = [0, *(when.end for when in kept)]
    return tuple(
        widened(when, text, before, after)
        for when, before, after in zip(kept, ends, (*starts, len(text)), strict=False)
    )


_DAY_ONLY = re.compile(r"(?:[a-z]+,? )*(?P<day>\d{1,2})(?:st|nd|rd|th)")
_NAMES_MONTH = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|\b{MONTH} (?:the )?\d{{1,2}}|\d{{1,2}}/\d{{1,2}}"
)
_SENTENCE_ENDS = re.compile(r"[.!?](?:\s|$)|\n")


def _of_same_month(whens: tuple[When, ...], text: str, today: date) -> Iterator[When]:
    """Each date, a day alone as one of the month to come that has been named: "back on 8 June, done the 12th".

    From one sentence to the next only where it would be that day anyway, which is certainly to come then.
    """
    named: When | None = None
    for when in whens:
        alone = _DAY_ONLY.fullmatch(text, when.start, when.end)
        if alone and named and named.ahead and named.lies_ahead(today) is not False:
            day = real_day(named.ahead.year, named.ahead.month, day_number(alone["day"]) or 0)
            goes_on = day == when.ahead or not _SENTENCE_ENDS.search(text, named.end, when.start)
            if day and day > named.ahead and goes_on:
                yield replace(when, ahead=day, back=day, first=day)
                continue
        if _NAMES_MONTH.search(text, when.start, when.end):
            named = when
        yield when


def _without_overlaps(whens: list[When]) -> Iterator[When]:
    end = 0
    for when in whens:
        if when.start >= end:
            yield when
            end = when.end
