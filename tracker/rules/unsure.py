"""When a reply is not clear: what is asked, and the ways of taking it that are offered (domain 5.2)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from models.vocabulary import DateKind, Intent, Reported
from tracker.rules.phrases import Change, Choice, Reading, ReplyContext, read_reply

_LISTED = 99
"""Actions that are offered one by one at most, where it is not said which is meant."""
_MOST = 6
"""Actions up to which all of them together are offered too."""
_LABEL = 75
_TOO_MUCH = re.compile(r"(?<![\d.,])(\d{3,5})\s?(?:%|per ?cent\b|pc\b)")
_BARE_NUMBER = re.compile(r"\W*(\d{1,3})\W*")
_LONG_AGO = timedelta(days=180)


def made_sure(reading: Reading, words: str, context: ReplyContext) -> Reading:
    """Ask where a reply that reads well is not likely, and ask better where it has to be asked anyway."""
    if not reading.must_ask:
        return _done_next_year(reading, words, context) or reading
    return _how_far(reading, words, context) or _which(reading, words, context) or _without_guesses(reading, words)


def _which(reading: Reading, words: str, context: ReplyContext) -> Reading | None:
    """Where it is clear what is said but not of which action: each one that it can be said of, and all of them."""
    if len(context.about) < 2 or any(map(_tells, reading.changes)):
        return None
    found: list[tuple[str, Reading]] = []
    for about in context.about:
        only = replace(context, about=(about,))
        alone = made_sure(read_reply(words, only), words, only)
        if not alone.must_ask and any(map(_tells, alone.changes)):
            found.append((f"#{about.n} {about.title}", alone))
    if not found:
        return None
    offered = [Choice(_short(label), alone.intent, alone.changes) for label, alone in found[:_LISTED]]
    if 1 < len(found) <= _MOST:
        everything = tuple(change for _, alone in found for change in alone.changes)
        offered.append(Choice("All of these", found[0][1].intent, everything))
    return replace(reading, choices=tuple(offered))


def _how_far(reading: Reading, words: str, context: ReplyContext) -> Reading | None:
    """More than all of it, or a number without a word."""
    if any(int(number) > 100 for number in _TOO_MUCH.findall(words)):
        return replace(
            reading, why_asked="A hundred per cent is all of it. How far along is it?", choices=_notes(reading)
        )
    bare = _BARE_NUMBER.fullmatch(words)
    if bare is None or int(bare[1]) > 100 or len(context.about) != 1:
        return None
    number = context.about[0].n
    choice = Choice(f"#{number}: {bare[1]} % done", Intent.UPDATE, (Change(number, percent=int(bare[1]), words=words),))
    return replace(reading, why_asked=f"Is it {bare[1]} % done?", choices=(choice, *_notes(reading)))


def _done_next_year(reading: Reading, words: str, context: ReplyContext) -> Reading | None:
    """Done on a day that is still to come this year reads as last year's: hardly anybody means that."""
    for change in reading.changes:
        day = change.date
        if change.date_kind is not DateKind.DONE_ON or day is None:
            continue
        if context.today - day < _LONG_AGO or str(day.year) in words:
            continue
        coming = _next_such_day(day, context.today)
        expected = replace(change, status=None, date=coming, date_kind=DateKind.FORECAST)
        choices = (
            Choice(_short(f"#{change.n}: done on {_said(day)}"), reading.intent, reading.changes),
            Choice(
                _short(f"#{change.n}: expected on {_said(coming)}"),
                reading.intent,
                tuple(expected if one is change else one for one in reading.changes),
            ),
        )
        return replace(
            reading, must_ask=True, why_asked=f"{_said(coming)} is still to come. Which do you mean?", choices=choices
        )
    return None


def _without_guesses(reading: Reading, words: str) -> Reading:
    """Do not offer "complete" for a reply that says a day or a figure, and nothing of being complete."""
    is_said = any(change.status is Reported.COMPLETE for change in reading.changes) or "complete" in reading.why_asked
    if is_said or not re.search(r"\d", words):
        return reading
    kept = (one for one in reading.choices if not any(change.status is Reported.COMPLETE for change in one.changes))
    return replace(reading, choices=tuple(kept))


def _notes(reading: Reading) -> tuple[Choice, ...]:
    """Of the ways offered, those that change nothing."""
    return tuple(choice for choice in reading.choices if not any(map(_tells, choice.changes)))


def _tells(change: Change) -> bool:
    """Whether there is more in it than words to keep."""
    return not change.is_note or bool(change.evidence)


def _next_such_day(day: date, today: date) -> date:
    """The next day of this name; that of 29 February is 1 March where there is none."""
    for year in (today.year, today.year + 1):
        leap = (day.month, day.day) == (2, 29) and not (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        coming = date(year, 3, 1) if leap else day.replace(year=year)
        if coming >= today:
            return coming
    return today


def _said(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _short(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1].rstrip()}…"
