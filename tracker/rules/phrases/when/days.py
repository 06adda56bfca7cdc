"""Dates of replies that name a day, a month or a weekday: "12/6", "Fri 3rd", "mid-March", "Thursday week"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from tracker.rules.dates.parts import (
    day_number,
    full_year,
    last_day,
    month_number,
    months_later,
    real_day,
    weekday_number,
)
from tracker.rules.phrases.when.leads import LED
from tracker.rules.phrases.when.written import NO_SUCH_DAY, Reader, When, doubtful, exactly, without_year
from tracker.rules.phrases.words.tables import phrases

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
WEEKDAY = r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"

_YEARS = 9
"""Years from today beyond which two figures after a month are no year."""
_WHICH_WEEK = "I cannot tell whether that is this week or next week."
_DAY_OR_YEAR = "I cannot tell whether the figure after the month is a day or a year."


def _numbered(match: re.Match[str], today: date) -> When:
    """Day and month in figures or by name, day first, with or without a year."""
    day, written = int(match["day"]), match["month"]
    month = int(written) if written.isdecimal() else month_number(written) or 0
    if match["year"] and not _is_far_off(match["year"], today):
        exact = real_day(full_year(match["year"].lstrip("'")) or 0, month, day)
        return exactly(match, exact) if exact else doubtful(match, NO_SUCH_DAY)
    when = without_year(match, today, lambda year: real_day(year, month, day))
    return replace(when, end=match.end("month")) if match["year"] else when


def _numbered_behind(match: re.Match[str], today: date) -> When:
    """Day and month in figures, where the words that lead to them are a part of the match."""
    return replace(_numbered(match, today), start=match.start("day"))


def _is_far_off(year: str, today: date) -> bool:
    """True for the 40 of "since 2 March 40 staff have used it", which counts something and is no year."""
    return year.isdecimal() and len(year) == 2 and abs(2000 + int(year) - today.year) > _YEARS


def _month_first(match: re.Match[str], today: date) -> When:
    figure = int(match["day"])
    if not match["suffix"] and not match["year"] and 0 <= 2000 + figure - today.year <= 2:
        return doubtful(match, _DAY_OR_YEAR)
    return _numbered(match, today)


def _day_alone(match: re.Match[str], today: date) -> When:
    """ "the 24th": of the month that is next to come, or of the one that is named beside it."""
    number, turn = day_number(match["day"]) or 0, match["turn"]
    if turn:
        exact = real_day(*months_later(today.year, today.month, {"next": 1, "last": -1}.get(turn, 0)), number)
        return exactly(match, exact) if exact else doubtful(match, NO_SUCH_DAY)
    months = [months_later(today.year, today.month, count) for count in range(-2, 3)]
    days = [day for year, month in months if (day := real_day(year, month, number))]
    ahead = next((day for day in days if day >= today), None)
    back = next((day for day in reversed(days) if day <= today), None)
    named = re.match(rf"{WEEKDAY}", match[0])
    weekday = weekday_number(named[0]) if named else None
    if ahead and back and weekday is not None and ahead.weekday() != weekday == back.weekday():
        return exactly(match, back)
    return When(match.start(), match.end(), ahead, back, ahead) if ahead else doubtful(match, NO_SUCH_DAY)


def _month(match: re.Match[str], today: date) -> When:
    """A month ends on its last day; its middle is the 15th, its start the 1st (rules 5)."""
    month, part = month_number(match["month"]) or 0, (match["part"] or "").removeprefix("the ")
    whole = not part or part.startswith("early")

    def in_year(year: int) -> date | None:
        return real_day(year, month, _day_of_part(part)) if _day_of_part(part) else last_day(year, month)

    if match["year"]:
        year = full_year(match["year"].lstrip("'- ")) or today.year
        day = in_year(year) or today
        return exactly(match, day, date(year, month, 1) if whole else day)
    when = without_year(match, today, in_year)
    begun = today.year if month <= today.month else today.year - 1
    back = min(in_year(begun) or today, today)
    first = when.ahead.replace(day=1) if whole and when.ahead else when.ahead
    return When(match.start(), match.end(), when.ahead, back, first, has_year=False)


def _day_of_part(part: str) -> int:
    if part.startswith("mid"):
        return 15
    return 1 if part.startswith(("start", "beginning", "first")) else 0


def _weekday(match: re.Match[str], today: date) -> When | None:
    """The next such day after today, or the most recent before it; "Thursday week" is the one after the coming one."""
    wanted, words = weekday_number(match["weekday"]), match[0]
    if wanted is None:
        return None
    ahead = today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)
    back = today - timedelta(days=(today.weekday() - wanted - 1) % 7 + 1)
    monday = today - timedelta(days=today.weekday())
    if re.search(r"\b(?:last|past|gone|previous)\b", words):
        return exactly(match, back)
    if "next week" in words:
        return exactly(match, monday + timedelta(days=7 + wanted))
    if re.search(r"\bweek\b", words):
        return exactly(match, ahead + timedelta(days=7))
    if words.startswith("next ") and ahead < monday + timedelta(days=7):
        return doubtful(match, _WHICH_WEEK)
    return When(match.start(), match.end(), ahead, back, ahead)


_PARTS = phrases(
    """
    (?:the )?(?:very )?(?:end|close|tail[- ]end|fag[- ]end|back[- ]end|last)(?: of)?  late
    (?:the )?(?:latter|last|final) part of
    mid  (?:the )?middle of  (?:the )?start of  (?:the )?beginning of  (?:the )?first of(?! the)  early
    """
)
_PART = rf"(?:(?P<part>{_PARTS})(?: in)?[ -])?"
_OTHER_THINGS = phrases(
    r"""
    floor  phase  stage  draft  version  quarter  round  cohort  one\b  item  action  tranche  batch  part\b  of the \d
    """
)
_NOT_A_DAY = rf"(?! (?:of )?{MONTH})(?! (?:{_OTHER_THINGS}))"
"""What must not follow a day alone: a month is read with it, and "the 2nd draft" is no day."""

_NOT_SO_MANY = (
    r"(?! \d{1,2} (?:left|to go|remain|outstanding|missing|still|(?:more |of |out |other )?"
    r"(?!looks|works|seems|suits|means)[a-z]{4,}s)\b)"
)
"""After a weekday and a comma: "mon, 3 suppliers left" names no third of the month."""

DAYS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b"), _numbered),
    (re.compile(r"(?<![\d/.])(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>20\d\d|\d\d)\b"), _numbered),
    (re.compile(rf"(?:{LED}|(?<=> ))(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?P<year>)(?![\d/%])"), _numbered),
    (
        re.compile(
            r"(?<![\d/.£-])(?<!unit )(?<!room )(?<!flat )(?<!plot )(?<!page )(?<!ref )(?<!item )(?<!no )(?<!ratio )"
            r"(?!24/7)(?P<day>1[3-9]|2\d|3[01])/(?P<month>1[0-2]|0?[1-9])(?P<year>)"
            r"(?=\W*$|[,.;:)!\n](?!\d)| (?:and|but|so|then|as|hopefully|latest|still|with|fine|please"
            r"|on (?:target|track|course))\b)"
        ),
        _numbered,
    ),
    (
        re.compile(
            r"(?<![\w/.] )(?<![\w/.])(?P<day>\d{1,2})/(?P<month>1[0-2]|0?[1-9])(?P<year>)"
            r"(?= (?:instead|please|pls|latest|at the latest|hopefully)\b|\W*$)"
        ),
        _numbered,
    ),
    (
        re.compile(
            r"\b(?:(?:signed|closed|ticked) off|done|finished|completed|agreed|approved|accepted|passed|checked"
            r"|cleared|went (?:up|out|in|live)|published|uploaded|adopted|launched)"
            r" (?:by|on|to|in|at) (?:the |our )?(?:[a-z'-]+ ){1,3}"
            r"(?P<day>\d{1,2})/(?P<month>1[0-2]|0?[1-9])(?P<year>)(?![\d/%])"
        ),
        _numbered_behind,
    ),
    (
        re.compile(rf"(?:{LED})(?P<day>\d{{1,2}})\.(?P<month>0[1-9]|1[0-2])(?P<year>)(?![\d/%]|\.\d| ?[ap%])"),
        _numbered,
    ),
    (
        re.compile(
            rf"\b(?:(?:next|this|coming) )?{WEEKDAY},? (?:the )?"
            r"(?P<day>\d{1,2})[/.](?P<month>1[0-2]|0?[1-9])(?P<year>)(?![\d/%]|\.\d| ?[ap%])"
        ),
        _numbered,
    ),
    (
        re.compile(
            rf"(?:\b(?:(?:next|this|coming) )?{WEEKDAY},? (?:the )?)?"
            rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ /.-]?(?P<month>{MONTH})\.?"
            rf"(?:,?[ /.-]?(?P<year>20\d\d|(?<![.,] )'?\d\d(?! {MONTH}))\b(?![%:]| ?(?:%|per|pc|of|out)))?"
        ),
        _numbered,
    ),
    (
        re.compile(
            rf"\b(?P<month>{MONTH})\.? (?:the )?(?P<day>\d{{1,2}})(?P<suffix>st|nd|rd|th)?\b(?![%:/.]\d|%| ?%)"
            r"(?:,? (?P<year>20\d\d)\b)?"
        ),
        _month_first,
    ),
    (
        re.compile(
            rf"(?:\b(?:{WEEKDAY}(?:,? the)?|the|by|on|till?|until|to|for|before|since|from) |(?<=\bback )|(?<=\beta )"
            r"|(?<=\bsay ))(?P<day>\d{1,2})"
            rf"(?:st|nd|rd|th)\b(?: of (?:(?P<turn>next|this|last)|the) month)?{_NOT_A_DAY}"
        ),
        _day_alone,
    ),
    (
        re.compile(
            r"(?:(?<=\bdone )|(?<=\bfinished )|(?<=\bcomplete )|(?<=\bcompleted )|(?<=\bagain )|(?<=\bme )|(?<=\bdue ))"
            r"(?P<day>[1-3]?\d)(?:st|nd|rd|th)(?P<turn>)(?=\W*$|[.,;!?\n)]"
            r"| (?:please|pls|ta|thanks|latest|now|but|and)\b)"
        ),
        _day_alone,
    ),
    (
        re.compile(
            r"(?<=[a-z] )(?<!\bmy )(?<!\bour )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\ba )(?<!came )"
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?P<turn>)(?=\W*$|[,.;!?\n)])"
        ),
        _day_alone,
    ),
    (
        re.compile(
            r"(?:^|(?<=[,;:.\n(-] ))(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?P<turn>)"
            r"(?=,? (?:at the (?:very )?(?:latest|outside)|latest|hopefully|probably|i'd say|i hope|i think|or so"
            r"|tops)\b)"
        ),
        _day_alone,
    ),
    (
        re.compile(
            rf"\b{WEEKDAY}(?:,{_NOT_SO_MANY})? (?P<day>[1-3]?\d)(?P<turn>)(?=[.,;:!)]?(?:\s|$))"
            rf"(?! {MONTH}| ?(?:%|pm|am|of))"
        ),
        _day_alone,
    ),
    (re.compile(rf"\b{_PART}(?P<month>{MONTH})\.?(?:,? ?(?P<year>20\d\d|'\d\d|-\d\d)\b)?"), _month),
    (
        re.compile(
            rf"\b(?:a week on |(?:last|this|this coming|next|coming|previous) )?(?P<weekday>{WEEKDAY})"
            r"(?! (?:mornings|afternoons|evenings|nights)\b)"
            r"(?: (?:of )?(?:next week|last week|week|next|(?:just )?past|(?:just )?gone|coming))?\b"
        ),
        _weekday,
    ),
)
"""Kinds of day, each a pattern and its reader; two figures without a year need a word that leads to a date."""
