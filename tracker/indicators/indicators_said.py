"""`/indicator`: how indicators stand, worst first; the value of a period, entered or taken back (domain 8.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from models.indicator import Indicator, IndicatorValue
from models.people import Person
from models.queries import indicators, people
from models.vocabulary import DEFAULT_COLOURS, WORST_FIRST, Meaning
from tracker import access, messages
from tracker.answer import Answer
from tracker.heard import Pressed
from tracker.indicators import measuring
from tracker.indicators.measured_periods import blank, chosen, known_ends, last_ended, span_of
from tracker.indicators.refusals import (
    NoSuchIndicator,
    NotANumber,
    OutOfRange,
    ValueMoved,
    ValueNotYours,
    WhichIndicator,
    WrongUnit,
)
from tracker.rules.indicators import say_number
from tracker.rules.periods import after, say_period
from tracker.voice.formats import day
from tracker.voice.words import say
from tracker.work import Work

_MOST = 12
"""Indicators on one screen."""
_LARGEST = 1e12
_PERCENT = frozenset({"percent", "per cent", "%"})
_NEVER_BELOW_ZERO = _PERCENT | {"count", "rate", "days", "weeks"}
_ALL = frozenset({"", "all", "list", "mine"})
_NUMBER = r"[£$€]?\s?(?P<number>[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-+−]?\.\d+)\s?(?P<percent>%|per ?cent\b)?"
_VALUE = re.compile(
    rf"[\s:=,–]*(?:-\s+)?(?:is|was|at)?\s*{_NUMBER}(?:[\s,;:.(]+(?P<period>.*?))?[\s.!)]*", re.IGNORECASE
)
_SPLIT = re.compile(
    rf"(?P<name>.+?)[\s:=,]+(?:(?:is|was|at)\s+)?(?={_NUMBER}(?:\s+(?:for|in|of)\b|\W*$))", re.IGNORECASE
)


def command(work: Work, text: str, _channel: str = "") -> messages.Indicators | messages.ValueKept:
    """`/indicator`: all that one may see; `NAME`: one; `NAME 82.5 for October 2026`: its value for a period.

    Raises:
        NoSuchIndicator, WhichIndicator: by its name. ValueNotYours: others enter it. NotANumber, WrongUnit, OutOfRange:
            by its value. PeriodUnclear, PeriodNotEnded, NoPeriodOpen: by its period.

    """
    words = " ".join(text.split())
    if words.lower() in _ALL:
        return _listed(work, access.visible_indicators(work))
    indicator, rest = _named(work, words)
    if not rest.strip(" ?.!"):
        return _listed(work, (indicator,))
    return _entered(work, indicator, rest)


def is_said(work: Work, words: str) -> bool:
    """Whether words behind `indicator` name one, or give a value of one."""
    if _SPLIT.match(words):
        return True
    try:
        _named(work, " ".join(words.split()))
    except NoSuchIndicator:
        return False
    except WhichIndicator:
        return True
    return True


def _named(work: Work, words: str) -> tuple[Indicator, str]:
    """The indicator that words begin with, by its code, its title or a part of that; and the words behind it."""
    shown, folded = access.visible_indicators(work), words.casefold()
    whole = [
        (row, words[len(name) :])
        for row in shown
        for name in (row.code, " ".join(row.title.split()))
        if re.match(rf"{re.escape(name.casefold())}(?!\w)", folded)
    ]
    if whole:
        return min(whole, key=lambda found: len(found[1]))
    split = _SPLIT.match(words)
    name = (split["name"] if split else words).strip(" :,.?!")
    fitting = [row for row in shown if name.casefold() in row.title.casefold()]
    if not fitting:
        raise NoSuchIndicator(name=name)
    if len(fitting) > 1:
        raise WhichIndicator(name=name, candidates=", ".join(f"{row.code} {row.title}" for row in fitting[:5]))
    return fitting[0], words[split.end() :] if split else ""


def _entered(work: Work, indicator: Indicator, rest: str) -> messages.ValueKept:
    if not access.may_enter(work, indicator):
        raise ValueNotYours(code=indicator.code, owner=_enters(work, indicator))
    ended, found = last_ended(work, indicator), _VALUE.fullmatch(rest)
    if found is None:
        raise NotANumber(words=rest.strip(), code=indicator.code, period=say_period(span_of(indicator), ended))
    value = _value(work, indicator, found)
    ends = chosen(work, indicator, found["period"] or "", value)
    old = indicators.value_of(work.db, indicator.id or 0, ends)
    was, earlier, by = indicator.meaning, old.value if old else None, _entered_by(work, old) if old else ""
    measuring.put_value(work, indicator, ends, value)
    undo = messages.Replacement(indicator.id or 0, ends, value, earlier)
    return _kept(work, indicator, ends, value, earlier, was, by=by, undo=undo if earlier != value else None)


def _value(work: Work, indicator: Indicator, found: re.Match[str]) -> float:
    value = float(found["number"].replace(",", "").replace("−", "-"))
    is_percent = indicator.unit.lower() in _PERCENT
    if found["percent"] and indicator.unit and not is_percent:
        raise WrongUnit(code=indicator.code, unit=indicator.unit)
    had = [one for _, *both in indicators.periods(work.db, indicator.id or 0) for one in both if one is not None]
    lowest = -_LARGEST if min(had, default=0) < 0 or indicator.unit.lower() not in _NEVER_BELOW_ZERO else 0.0
    highest = 100.0 if is_percent and max(had, default=0) <= 100 else _LARGEST
    if not lowest <= value <= highest:
        raise OutOfRange(value=_shown(indicator, value), code=indicator.code, unit=indicator.unit or "a number")
    return value


def _listed(work: Work, rows: tuple[Indicator, ...]) -> messages.Indicators:
    rank = {meaning: place for place, meaning in enumerate(WORST_FIRST)}
    worst = sorted(rows, key=lambda row: (rank[row.meaning or Meaning.UNKNOWN], row.code))
    return messages.Indicators(tuple(_row(work, row) for row in worst[:_MOST]), max(0, len(worst) - _MOST))


def _row(work: Work, indicator: Indicator) -> messages.IndicatorRow:
    span, ended, known = span_of(indicator), last_ended(work, indicator), known_ends(work, indicator)
    open_one = blank(work, indicator, ended)
    coming = open_one if open_one is not None else after(span, max(ended, *known))
    meaning = indicator.meaning or Meaning.UNKNOWN
    return messages.IndicatorRow(
        code=indicator.code,
        title=indicator.title,
        meaning=meaning,
        colour=None if meaning is Meaning.UNKNOWN else DEFAULT_COLOURS[meaning],
        why=indicator.why or "no value yet",
        next_period=say_period(span, coming),
        next_due=day(coming + timedelta(days=1)),
        is_due=open_one is not None,
        enters="" if access.may_enter(work, indicator) else _enters(work, indicator),
    )


def _kept(
    work: Work,
    indicator: Indicator,
    ends: date,
    value: float | None,
    earlier: float | None,
    was: Meaning | None,
    *,
    by: str = "",
    undo: messages.Replacement | None = None,
) -> messages.ValueKept:
    return messages.ValueKept(
        row=_row(work, indicator),
        period=say_period(span_of(indicator), ends),
        value="" if value is None else _shown(indicator, value),
        before="" if earlier is None else _shown(indicator, earlier),
        before_by=by,
        was=was if was is not indicator.meaning else None,
        undo=undo,
    )


def _put_back(work: Work, heard: Pressed) -> Answer:
    """Take a value back, so that the one before it stands again, or none.

    Raises:
        ValueNotYours: others enter it. ValueMoved: another value has been entered since.

    """
    indicator_id, ends_on, entered, earlier = heard.value.split("/")
    indicator, ends = work.db.get_one(Indicator, int(indicator_id)), date.fromisoformat(ends_on)
    if not access.may_enter(work, indicator):
        raise ValueNotYours(code=indicator.code, owner=_enters(work, indicator))
    now, was = indicators.value_of(work.db, int(indicator_id), ends), indicator.meaning
    if now is None or now.value != float(entered):
        raise ValueMoved
    if earlier:
        measuring.put_value(work, indicator, ends, float(earlier))
    else:
        measuring.take_value(work, indicator, ends)
    kept = _kept(work, indicator, ends, float(earlier) if earlier else None, float(entered), was)
    return Answer(said=say(kept, work.tongues[work.way]), instead=True)


def _shown(indicator: Indicator, value: float) -> str:
    return f"{say_number(value)} %" if indicator.unit.lower() in _PERCENT else say_number(value)


def _enters(work: Work, indicator: Indicator) -> str:
    who = indicator.data_owner_id if indicator.data_owner_id is not None else indicator.lead_id
    return people.by_id(work.db, who).name if who is not None else "nobody yet"


def _entered_by(work: Work, row: IndicatorValue) -> str:
    who: Person | None = people.by_id(work.db, row.entered_by) if row.entered_by is not None else None
    if who is None:
        return ""
    name = "you" if who.id == work.actor_id else who.name
    return f"{name} entered on {day(work.today_of(work.actor.zone, row.entered_at))}"


COMMANDS: Mapping[str, Callable[[Work, str, str], object]] = {"indicator": command, "indicators": command}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {"value_back": _put_back}
