"""For which period the value of an indicator is: as named, else the last that has ended and has none (domain 8.2)."""

from __future__ import annotations

from datetime import date

from models.indicator import Indicator
from models.plan import Plan
from models.queries import indicators
from tracker.indicators.refusals import NoPeriodOpen, PeriodNotEnded, PeriodUnclear
from tracker.rules.indicators import say_number
from tracker.rules.periods import Span, before, end_of, read_period, say_period
from tracker.voice.formats import day
from tracker.work import Work


def chosen(work: Work, indicator: Indicator, words: str, value: float) -> date:
    """The end of the period that words name; without words the last that has ended and has no value.

    Raises:
        PeriodUnclear: they name none of its length. PeriodNotEnded: it is not over. NoPeriodOpen: all have a value.

    """
    span, ended = span_of(indicator), last_ended(work, indicator)
    facts = {"code": indicator.code, "value": say_number(value), "span": span.value, "period": say_period(span, ended)}
    if not words:
        open_one = blank(work, indicator, ended)
        if open_one is None:
            raise NoPeriodOpen(**facts)
        return open_one
    known = known_ends(work, indicator)
    ends = read_period(span, words, today_at(work, indicator), known[-1] if known else None)
    if ends is None:
        raise PeriodUnclear(words=words, **facts)
    if ends > ended:
        raise PeriodNotEnded(period=say_period(span, ends), day=day(ends))
    return ends


def blank(work: Work, indicator: Indicator, ended: date) -> date | None:
    """The last period up to one that has ended which has no value; None where each since the first has one."""
    known, at = known_ends(work, indicator), ended
    while at in known:
        at = before(span_of(indicator), at)
    return at if at == ended or (known and at > known[0]) else None


def known_ends(work: Work, indicator: Indicator) -> list[date]:
    """The ends of the periods that have a value, in order."""
    return [ends for ends, value, _ in indicators.periods(work.db, indicator.id or 0) if value is not None]


def last_ended(work: Work, indicator: Indicator) -> date:
    """The end of the last period that is over."""
    known, span, today = known_ends(work, indicator), span_of(indicator), today_at(work, indicator)
    running = end_of(span, today, known[-1]) if known else end_of(span, today)
    return before(span, running)


def span_of(indicator: Indicator) -> Span:
    """How long its periods are."""
    return Span(indicator.period)


def today_at(work: Work, indicator: Indicator) -> date:
    """The day it is where its plan is."""
    its_plan = work.db.get(Plan, indicator.plan_id) if indicator.plan_id is not None else None
    return work.today(its_plan.zone if its_plan else work.actor.zone)
