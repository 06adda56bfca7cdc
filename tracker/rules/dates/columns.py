"""What a whole column of dates shows about how to read each: day or month first, years or days, school terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tracker.rules.dates.parts import MONTH_PATTERN, WEEKDAY_PATTERN, full_year, month_number, serial_day
from tracker.rules.dates.spelling import alike
from tracker.rules.dates.written import DateContext, Quarters

_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)")
_PAIR = re.compile(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})(?![\d/%])")
_MONTH_FIGURES = re.compile(
    rf"(?<![^\W_])(?<!\d[ /.-])(?P<month>{MONTH_PATTERN})(?P<sep>-|'| ?- ?| '| )"
    r"(?P<figures>\d{1,2})(?!\d|[,:%/.]?\d|(?:st|nd|rd|th)\b|,)",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(rf"\b{WEEKDAY_PATTERN},? (?:the )?$", re.IGNORECASE)
_FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_MONTH_DAY_YEAR = re.compile(rf"(?<!\d ){MONTH_PATTERN} \d{{1,2}}(?:st|nd|rd|th)?, ?(?:19|20)\d{{2}}", re.IGNORECASE)
_DAY_MONTH = re.compile(rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH_PATTERN}", re.IGNORECASE)
_FISCAL = re.compile(r"\bfiscal year\b", re.IGNORECASE)
_TERM = re.compile(
    rf"(?P<holiday>\b{MONTH_PATTERN} half[- ]?term)"
    r"|\b(?:autumn|spring|summer)\s?(?:term\b|[12](?!\d))|\bhalf[- ]?term|\bterm [1-6]\b|\bacademic year",
    re.IGNORECASE,
)
"""The words of those who count by school terms. "May half term" alone is a week that everybody knows."""
_QUARTER = re.compile(r"\b(?:q|quarter |qtr )[1-4]\b", re.IGNORECASE)
_WIDEST = 12
"""Years over which the two-figure years of one plan's column may spread; more, and they must be days."""

_FEWEST_SERIALS, _MOSTLY = 3, 0.8
"""Spreadsheets' numbers for days at least, and their share of the cells, by which none of them is to be doubted."""

_TELLING = 4
"""Different months with figures behind them that tell years from days where no year stands anywhere."""


@dataclass
class _Evidence:
    """What the cells of a column show, counted."""

    first_over_12: list[str] = field(default_factory=list)
    second_over_12: list[str] = field(default_factory=list)
    pairs: list[re.Match[str]] = field(default_factory=list)
    american_words: list[str] = field(default_factory=list)
    day_month_words: int = 0
    tight: list[str] = field(default_factory=list)
    spaced: list[str] = field(default_factory=list)
    years: set[int] = field(default_factory=set)
    days: list[str] = field(default_factory=list)
    months: set[str] = field(default_factory=set)
    terms: list[str] = field(default_factory=list)
    quarters: int = 0

    def after_month(self, sep: str, figures: str) -> None:
        """Note figures that stand after a month: one figure alone is a day."""
        kind = self.days if len(figures) == 1 else self.spaced if sep == " " else self.tight
        kind.append(figures)


def settle_column(texts: Iterable[str], context: DateContext | None = None) -> DateContext:
    """How the cells of a column are to be read, with the reasons, as far as the column shows it (RULES 10; facts).

    What `context` knows already stays: a paper's own setting beats what one column seems to say.
    """
    known = context or DateContext()
    cells = [text for text in texts if text.strip()]
    evidence = _gather(cells)
    day_first, day_why = _day_first(evidence, known)
    month_year, month_why = _month_year(evidence, known)
    why = list(known.why)
    if known.day_first is None and day_first is not None:
        known, why = replace(known, day_first=day_first), [*why, day_why]
    if known.month_year is None and month_year is not None:
        known, why = replace(known, month_year=month_year), [*why, month_why]
    if known.quarters is Quarters.FINANCIAL and evidence.terms and len(evidence.terms) >= evidence.quarters:
        why.append(f"“{evidence.terms[0]}”: the plan counts by school terms.")
        known = replace(known, quarters=Quarters.ACADEMIC)
    serials = sum(serial_day(text) is not None for text in cells)
    return replace(known, serials=serials >= max(_FEWEST_SERIALS, _MOSTLY * len(cells)), why=tuple(why))


def _gather(texts: Iterable[str]) -> _Evidence:
    evidence = _Evidence()
    for text in texts:
        plain = alike(text[:400])
        for found in _FIGURES.finditer(plain):
            if int(found[1]) > 12 >= int(found[3]):
                evidence.first_over_12.append(found[0])
            elif int(found[3]) > 12 >= int(found[1]):
                evidence.second_over_12.append(found[0])
        evidence.pairs.extend(_PAIR.finditer(plain))
        for found in _MONTH_FIGURES.finditer(plain):
            if month_number(found["month"]) is not None and _WEEKDAY_BEFORE.search(plain[: found.start()]):
                evidence.days.append(found["figures"])
            elif month_number(found["month"]) is not None:
                evidence.after_month(found["sep"], found["figures"])
                evidence.months.add(f"{found['month'].casefold()} {found['figures']}")
        evidence.american_words.extend(found[0] for found in _MONTH_DAY_YEAR.finditer(plain))
        evidence.american_words.extend(found[0] for found in _FISCAL.finditer(plain))
        evidence.day_month_words += len(_DAY_MONTH.findall(plain))
        evidence.years.update(int(year) for year in _FULL_YEAR.findall(plain))
        evidence.terms.extend(found[0] for found in _TERM.finditer(plain) if not found["holiday"])
        evidence.quarters += len(_QUARTER.findall(plain))
    return evidence


def _day_first(evidence: _Evidence, context: DateContext) -> tuple[bool | None, str]:
    days, months = evidence.first_over_12, evidence.second_over_12
    if days and len(days) >= len(months):
        return True, f"“{days[0]}” can only have the day first."
    if months:
        return False, f"“{months[0]}” can only have the month first."
    if evidence.american_words and not evidence.day_month_words:
        return False, f"“{evidence.american_words[0]}” is written the American way."
    return _day_first_of_pairs(evidence, context)


def _day_first_of_pairs(evidence: _Evidence, context: DateContext) -> tuple[bool | None, str]:
    """By figures without a year: "27/1" has the day first; "1/27" the month, where such cannot all be years."""
    behind = [found[0] for found in evidence.pairs if int(found[2]) > 12 >= int(found[1])]
    ahead = [found[0] for found in evidence.pairs if int(found[1]) > 12 >= int(found[2])]
    if ahead and len(ahead) >= len(behind):
        return True, f"“{ahead[0]}” can only have the day first."
    years = [year for found in evidence.pairs if (year := full_year(found[2])) is not None]
    if not behind or (len(years) == len(evidence.pairs) and _can_be_years(years, evidence, context)):
        return None, ""
    return False, f"“{behind[0]}” and the others cannot all have a year: the month comes first."


def _month_year(evidence: _Evidence, context: DateContext) -> tuple[bool | None, str]:
    """Whether figures after a month are a year: when all of them can be, and a dash, or their number, says so."""
    figures = evidence.tight + evidence.spaced
    if evidence.days and not evidence.tight:
        return False, f"“{evidence.days[0]}” after a month is a day."
    years = [year for year in map(full_year, figures) if year is not None]
    if not years:
        return None, ""
    if not _can_be_years(years, evidence, context):
        return False, f"“{figures[0]}” and the other figures after a month cannot all be years: they are days."
    few = max(years) - min(years) <= 3 and len(figures) >= 2
    if evidence.tight or (few and bool(_around(evidence, context) or len(evidence.months) >= _TELLING)):
        return True, f"All figures after a month lie between {min(years)} and {max(years)}: they are years."
    return None, ""


def _can_be_years(years: Sequence[int], evidence: _Evidence, context: DateContext) -> bool:
    """Whether two-figure years may all be those of one plan: near each other, and not far from what the paper names."""
    around = _around(evidence, context)
    near = not around or (min(years) >= min(around) - 3 and max(years) <= max(around) + _WIDEST)
    return near and max(years) - min(years) <= _WIDEST


def _around(evidence: _Evidence, context: DateContext) -> set[int]:
    """The years that the paper names in full."""
    return evidence.years | ({context.known_year} if context.known_year else set())
