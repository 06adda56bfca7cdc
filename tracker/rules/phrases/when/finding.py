"""Date words of replies: where they stand, and the day each means looking ahead, looking back, and as a first day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tracker.rules.phrases.when.counted import COUNTED
from tracker.rules.phrases.when.days import DAYS
from tracker.rules.phrases.when.feasts import FEASTS
from tracker.rules.phrases.when.hours import HOURS, widened
from tracker.rules.phrases.when.onward import counted_on, of_same_month
from tracker.rules.phrases.when.periods import PERIODS
from tracker.rules.phrases.when.seasons import SEASONS
from tracker.rules.phrases.when.written import When


def find_whens(text: str, today: date) -> tuple[When, ...]:
    """All dates in a text in small letters, in order; where two readings overlap, the longer and then the earlier kind.

    Welsh and French month names are left to papers: in a chat "meh" is no month.
    """
    found: list[When] = []
    for pattern, read in (*COUNTED, *FEASTS, *DAYS, *PERIODS, *SEASONS, *HOURS):
        found.extend(when for match in pattern.finditer(text) if (when := read(match, today)))
    found = [replace(when, end=when.end - 1) if text[when.end - 1] == "." else when for when in found]
    kept = tuple(_without_overlaps(sorted(found, key=lambda when: (when.start, when.start - when.end))))
    kept = counted_on(tuple(of_same_month(kept, text, today)), text)
    starts = [when.start for when in kept[1:]]
    ends = [0, *(when.end for when in kept)]
    return tuple(
        widened(when, text, before, after)
        for when, before, after in zip(kept, ends, (*starts, len(text)), strict=False)
    )


def _without_overlaps(whens: list[When]) -> Iterator[When]:
    end = 0
    for when in whens:
        if when.start >= end:
            yield when
            end = when.end
