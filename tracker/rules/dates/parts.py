"""The smallest parts of written dates: names of months and weekdays, ordinals, years, ends of months and quarters."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTH_NAMES = (
    "january jan januar ionawr ion janvier janv jan",
    "february feb febr febuary chwefror chwef chwe fevrier fevr fev",
    "march mar mch mawrth fawrth maw mars",
    "april apr apl ebrill ebr avril avr",
    "may mai fai",
    "june jun mehefin fehefin meh juin",
    "july jul gorffennaf orffennaf gorff gor juillet juil",
    "august aug awst aout",
    "september sept sep medi fedi septembre",
    "october oct hydref hyd octobre",
    "november nov tachwedd dachwedd tach novembre",
    "december dec rhagfyr ragfyr rhag decembre",
)
"""English, Welsh (with soft mutation) and French, full and short, without accents; one line a month."""

_MONTHS = {name: number for number, line in enumerate(MONTH_NAMES, start=1) for name in line.split()}

WEEKDAY_NAMES = (
    "monday mon llun lundi",
    "tuesday tues tue mardi",
    "wednesday wed weds mercher mercredi",
    "thursday thurs thur thu iau jeudi",
    "friday fri gwener vendredi",
    "saturday sat sadwrn samedi",
    "sunday sun sul dimanche",
)
"""Welsh Tuesday is left out: alone, `Mawrth` is March."""

_WEEKDAYS = {name: number for number, line in enumerate(WEEKDAY_NAMES) for name in line.split()}

_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_ORDINAL_WORDS = (
    *_UNITS,
    *_TEENS.split(),
    "twentieth",
    *(f"twenty-{unit}" for unit in _UNITS),
    "thirtieth",
    "thirty-first",
)
_ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS, start=1)}

_COUNT_WORDS = "one two three four five six seven eight nine ten eleven twelve"
_COUNTS = {word: number for number, word in enumerate(_COUNT_WORDS.split(), start=1)} | {"a": 1, "an": 1, "couple": 2}

_SEASON_LAST_MONTHS = {
    **dict.fromkeys(("spring", "gwanwyn", "printemps"), 5),
    **dict.fromkeys(("summer", "haf", "ete"), 8),
    **dict.fromkeys(("autumn", "fall", "automne"), 11),
    **dict.fromkeys(("winter", "gaeaf", "hiver"), 2),
}
"""Welsh autumn is `hydref`, which is October too, and stays October."""

_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|af|ail|ydd|fed|eg)?", re.IGNORECASE)


def _letters(names: dict[str, int]) -> str:
    """A pattern for any of these names, longest first, as it is printed with or without accents."""
    plain = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return plain.replace("fev", "f[eé]v").replace("aout", "ao[uû]t").replace("dec", "d[eé]c")


MONTH_PATTERN = rf"(?:{_letters(_MONTHS)})(?![^\W\d_])\.?"
"""Matches one month name with or without its full stop; to be used without regard to case."""

WEEKDAY_PATTERN = rf"(?:{_letters(_WEEKDAYS)})\b\.?"
"""Matches one weekday name with or without its full stop; to be used without regard to case."""


def plain_word(word: str) -> str:
    """The word in small letters, without accents, full stop or apostrophe."""
    bare = unicodedata.normalize("NFKD", word).casefold()
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).strip(" .,'’")


def month_number(word: str) -> int | None:
    """Which month a name or its short form stands for, in English, Welsh or French; None when it is no month."""
    return _MONTHS.get(plain_word(word))


def weekday_number(word: str) -> int | None:
    """Which weekday a name stands for, Monday being 0 as in the standard library; None when it is no weekday."""
    return _WEEKDAYS.get(plain_word(word))


def count_number(word: str) -> int | None:
    """What a counting word or figure says ("3", "three", "a", "couple"); None when it is no count."""
    plain = plain_word(word)
    return int(plain) if plain.isdecimal() and len(plain) <= 4 else _COUNTS.get(plain)


def day_number(word: str) -> int | None:
    """Which day of a month is written: "21", "21st", "1er", "twenty-first"; None when there is no such day."""
    plain = plain_word(word)
    figure = _DAY_OF_MONTH.fullmatch(plain)
    number = int(figure[1]) if figure else _ORDINALS.get(plain.replace(" ", "-"), 0)
    return number if 1 <= number <= 31 else None


def full_year(figures: str) -> int | None:
    """The year that two or four figures stand for, in the twentieth century from 70 on; None when they are no year."""
    if not (figures.isascii() and figures.isdecimal()):
        return None
    year = int(figures)
    if len(figures) == 2:
        return 2000 + year if year < 70 else 1900 + year
    return year if len(figures) == 4 and 1900 <= year <= 2100 else None


def real_day(year: int, month: int, day: int) -> date | None:
    """The day, when the calendar has it; None for such as 31 June."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def last_day(year: int, month: int) -> date:
    """The day on which a month ends (domain 2.2)."""
    return date(year, month, monthrange(year, month)[1])


def months_later(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month that lie so many months after (or, negative, before) a month."""
    turns, zero_based = divmod(month - 1 + count, 12)
    return year + turns, zero_based + 1


def financial_year(day: date) -> int:
    """The year in which the UK financial year of this day began, taken from 1 April as councils do."""
    return day.year if day.month >= 4 else day.year - 1


def quarter_end(starting: int, quarter: int) -> date:
    """The last day of a quarter of the UK financial year that starts in April of `starting` (domain 2.2)."""
    return last_day(*months_later(starting, 3, 3 * quarter))


def calendar_quarter_end(year: int, quarter: int) -> date:
    """The last day of a quarter of the calendar year."""
    return last_day(year, 3 * quarter)


def season_end(year: int, word: str) -> date | None:
    """The last day of a season's last month (domain 2.2); a winter named by one year ends in the next; else None."""
    month = _SEASON_LAST_MONTHS.get(plain_word(word))
    if month is None:
        return None
    return last_day(year + 1, month) if month == 2 else last_day(year, month)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous rule of Nature, 1876)."""
    golden, (century, years) = year % 19, divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * rest + 2 * (years // 4) - moon - years % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@dataclass(frozen=True)
class WrittenDay:
    """A day or a month as it is printed: a day or a year that is not printed is None."""

    month: int
    day: int | None = None
    year: int | None = None

    def earliest(self, year: int | None = None) -> date | None:
        """The first day it can mean, in this year where none is printed; None without a year or for no real day."""
        return self._in(year, self.day or 1)

    def latest(self, year: int | None = None) -> date | None:
        """The last day it can mean: a month ends on its last day (domain 2.2); None as for `earliest`."""
        known = self.year or year
        if known is None or self.day is not None:
            return self._in(year, self.day or 1)
        return last_day(known, self.month)

    @property
    def partial(self) -> str:
        """The same as ISO 8601 writes what lacks a year: "--06-21", or "--06" for a month."""
        return f"--{self.month:02}" if self.day is None else f"--{self.month:02}-{self.day:02}"

    def _in(self, year: int | None, day: int) -> date | None:
        known = self.year or year
        return None if known is None else real_day(known, self.month, day)


_DAY_THEN_MONTH = re.compile(
    rf"(?:(?:{WEEKDAY_PATTERN}),?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?\s*(?:of\s+)?[-/. ]?\s*"
    rf"(?P<month>{MONTH_PATTERN})(?:,?\s*[-/.]?\s*(?P<year>\d{{4}}|'?\d{{2}})\b)?",
    re.IGNORECASE,
)
_MONTH_THEN_DAY = re.compile(
    rf"(?:(?:{WEEKDAY_PATTERN}),?\s+)?(?P<month>{MONTH_PATTERN})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:,?\s+(?P<year>\d{4}))?\b",
    re.IGNORECASE,
)


def read_named_day(text: str) -> WrittenDay | None:
    """The day with a month's name that is the whole text ("21st June", "Fri 4 Oct 24", "May 4, 2024"), else None."""
    found = _DAY_THEN_MONTH.fullmatch(text.strip()) or _MONTH_THEN_DAY.fullmatch(text.strip())
    if not found:
        return None
    month, day = month_number(found["month"]), day_number(found["day"])
    year = full_year(found["year"].lstrip("'")) if found["year"] else None
    return None if month is None or day is None else WrittenDay(month, day, year)


_SERIAL = re.compile(r"\s*(\d{5})(?:\.0{1,9})?\s*")
_SERIAL_EPOCH = date(1899, 12, 30)
_SERIALS = range(25_569, 73_051)
"""Days from 1970 to the end of 2099 as Excel numbers them (ECMA-376 part 1, 18.17.4.1)."""


def serial_day(text: str) -> date | None:
    """The day that a spreadsheet's number stands for, where a cell holds nothing else; None for any other text."""
    found = _SERIAL.fullmatch(text) if text.isascii() else None
    return _SERIAL_EPOCH + timedelta(days=int(found[1])) if found and int(found[1]) in _SERIALS else None
