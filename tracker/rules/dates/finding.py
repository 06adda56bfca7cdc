"""Finds every date printed in a text, in one pass from left to right, and shares years between neighbours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from tracker.rules.dates import shapes_days as day_shapes
from tracker.rules.dates import shapes_periods as periods
from tracker.rules.dates import shapes_terms as terms
from tracker.rules.dates.parts import MONTH_NAMES, WEEKDAY_NAMES
from tracker.rules.dates.printed import Printed
from tracker.rules.dates.qualifiers import qualified
from tracker.rules.dates.written import DateContext

_Builder = Callable[[re.Match[str], DateContext], Printed | None]

_SHAPES: tuple[tuple[re.Pattern[str], _Builder], ...] = (
    (day_shapes.ISO_DAY, day_shapes.iso_day),
    (day_shapes.COMPACT_DAY, day_shapes.iso_day),
    (day_shapes.FIGURES_DAY, day_shapes.figures_day),
    (day_shapes.DAYS_OF_MONTH, day_shapes.days_of_month),
    (day_shapes.YEAR_MONTH_DAY, day_shapes.named_day),
    (day_shapes.DAY_MONTH, day_shapes.named_day),
    (day_shapes.MONTH_DAYS, day_shapes.days_after_month),
    (day_shapes.MONTH_DAY_YEAR, day_shapes.named_day),
    (day_shapes.MONTH_YEAR, day_shapes.month_year),
    (day_shapes.MONTH_ORDINAL, day_shapes.named_day),
    (day_shapes.MONTH_FIGURES, day_shapes.month_figures),
    (day_shapes.YEAR_MONTH, day_shapes.month_year),
    (periods.QUARTER, periods.quarter),
    (periods.NTH_QUARTER, periods.quarter),
    (periods.HALF_YEAR, periods.half_year),
    (terms.TERM, terms.term),
    (terms.SHORT_TERM, terms.term),
    (terms.WELSH_TERM, terms.term),
    (terms.NUMBERED_TERM, terms.numbered_term),
    (periods.YEAR_SPAN, periods.year_span),
    (periods.MONTH_IN_FIGURES, periods.month_in_figures),
    (periods.FISCAL_YEAR, periods.fiscal_year),
    (periods.NAMED_YEAR, periods.named_year),
    (periods.WEEKDAY_PAIR, periods.weekday_pair),
    (periods.PAIR, periods.pair),
    (terms.SEASON, terms.season),
    (terms.FEAST, terms.feast),
    (periods.CALENDAR_YEAR, periods.calendar_year),
    (day_shapes.MONTH_ALONE, day_shapes.month_alone),
)
"""Tried in this order at each word, the most fully written first; the first that does not decline has it."""

_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_OTHER_STARTS = (
    "quarter qtr first second third fourth final last half autumn aut spring spr summer sum winter fall term tymor "
    "printemps automne hiver gwanwyn gaeaf fy f/y financial fiscal academic school municipal council calendar this "
    "current next following year christmas xmas easter"
)
_STARTS = frozenset(word[:3] for word in " ".join((*MONTH_NAMES, *WEEKDAY_NAMES, _OTHER_STARTS)).split())
_PART = re.compile(
    r"\b(?:ph|phase|part|stage|wave|cohort|tranche|lot|batch|round|step)\.?\s\d{1,2}\s(?=[a-z])", re.IGNORECASE
)
"""A part by its number, in front of its month: "Phase 2 Feb 2027"."""
_LETTER_AND_FIGURE = re.compile(r"(?:q(?:'?s)?\.?|h|f/?y|au|sp|su)[\s']?\d", re.IGNORECASE)


def find_printed(text: str, context: DateContext) -> tuple[Printed, ...]:
    """All dates printed in the text, in order and without overlap, in time linear in the length of the text.

    The text should have been made alike (`spelling.alike`) before.
    """
    found: list[Printed] = []
    end = 0
    parts = frozenset(part.end() - len(part[0].split()[-1]) - 1 for part in _PART.finditer(text))
    for start in _starts(text):
        if start in parts or start < end or _inside_figures(text, start, end):
            continue
        printed = _at(text, start, context)
        if printed is not None:
            found.append(qualified(text, end, printed))
            end = printed.end
    return tuple(found)


def _starts(text: str) -> Iterator[int]:
    """Where a word stands that can begin a date; all others are passed over cheaply."""
    for word in _WORD_START.finditer(text):
        start = word.start()
        begins = text[start].isdigit() or _unaccented(text[start : start + 3]) in _STARTS
        if begins or _LETTER_AND_FIGURE.match(text, start):
            yield start


def _unaccented(letters: str) -> str:
    return unicodedata.normalize("NFD", letters.casefold()).encode("ascii", "ignore").decode()


def _inside_figures(text: str, start: int, end: int) -> bool:
    """True in the midst of a longer figure such as 1.2.10, 10:30 or £2,010, which is no date."""
    if not text[start].isdigit() or start == 0:
        return False
    if text[start - 1] in "£$€#":
        return True
    return text[start - 1] in "/.,:-" and start - 2 >= end and text[start - 2].isdigit()


def _at(text: str, start: int, context: DateContext) -> Printed | None:
    for pattern, build in _SHAPES:
        match = pattern.match(text, start)
        printed = build(match, context) if match else None
        if printed is not None:
            return printed
    return None
