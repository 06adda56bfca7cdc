"""How some plans went over the last quarter, from the changes of rating that were kept: in words and as a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.journal import Flip
from models.plan import Plan
from models.queries import actions, asking
from tracker import lines
from tracker.papers.writing.bars import Bar
from tracker.rules.trend import WEEKS, Course, Week, trend, week_by_week
from tracker.voice.said import Picture
from tracker.work import Work

_QUARTER = timedelta(weeks=WEEKS)


def of_plans(work: Work, shown: Sequence[Plan], zone: str) -> tuple[Week, ...]:
    """How many of the plans' actions stood how, week by week up to today in a zone; none for what is younger."""
    courses = tuple(course for plan in shown if plan.released_at is not None for course in _courses(work, plan))
    return trend(courses, work.today(zone))


def picture(weeks: Sequence[Week]) -> Picture | None:
    """The weeks as bars; None where there are none."""
    bars = tuple(Bar(f"{week.ends.day} {week.ends:%b}", week.counts) for week in weeks)
    return Picture(week_by_week(weeks), bars) if bars else None


def _courses(work: Work, plan: Plan) -> Iterator[Course]:
    """How each action of a plan went, also of those that its latest paper no longer has."""
    since = datetime.combine(work.today(plan.zone) - _QUARTER, time.min, ZoneInfo(plan.zone))
    flips: dict[int, list[Flip]] = {}
    for flip in actions.flips_since(work.db, plan.id or 0, since):
        flips.setdefault(flip.action_id, []).append(flip)
    spans = asking.journal_spans(work.db, plan.id or 0)
    released = work.today_of(plan.zone, plan.released_at or work.now)
    for is_gone in (False, True):
        for action, _ in actions.leaves(work.db, {plan.id or 0}, gone=is_gone):
            first, last = (_day(work, plan, moment) for moment in spans.get(action.id or 0, (None, None)))
            yield Course(
                now=lines.colour_of(plan, action.meaning),
                since=max(released, first or released),
                changes=tuple(
                    (work.today_of(plan.zone, flip.at), lines.colour_of(plan, flip.was))
                    for flip in flips.get(action.id or 0, ())
                ),
                until=last if is_gone else None,
            )


def _day(work: Work, plan: Plan, moment: datetime | None) -> date | None:
    return work.today_of(plan.zone, moment) if moment is not None else None
