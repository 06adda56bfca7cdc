"""How plans went over the last quarter, as the changes of rating have it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from models.vocabulary import PlanState, Reported
from tests.cast import Cast, action, plan
from tests.cast.story import LEAD, RELEASED
from tracker import lines
from tracker.actions import journal, updates
from tracker.questions import past, trends


def test_each_week_is_as_the_plan_stood_on_that_day(cast_anywhere: Cast) -> None:
    cast_anywhere.clock.move_to(datetime(2026, 12, 7, 9, 30, tzinfo=UTC))
    with cast_anywhere.work(LEAD) as work:
        home = plan(work.db, "HOME26")
        row = action(work.db, "Ring everybody")
        updates.write(work, row, home, "update", {"reported": Reported.AT_RISK}, "at risk")
        journal.change(work, action(work.db, "Publish how many"), journal.IMPORTED, {"gone": True})
        weeks = trends.of_plans(work, (home,), home.zone)
        assert [week.ends for week in weeks] == [RELEASED.date() + timedelta(weeks=n) for n in range(6)]
        for week in weeks[:-1]:
            then = past.as_of(work, home, week.ends)
            assert Counter(dict(week.counts)) == Counter(lines.colour_of(home, one.meaning) for one, _ in then)
        assert sum(number for _, number in weeks[-1].counts) == sum(number for _, number in weeks[-2].counts) - 1
        shown = trends.picture(weeks)
        assert shown is not None
        assert [bar.label for bar in shown.bars][:2] == ["2 Nov", "9 Nov"]


@pytest.mark.parametrize("state", [PlanState.DRAFT, PlanState.LIVE])
def test_there_is_no_trend_before_the_second_week(cast: Cast, state: PlanState) -> None:
    with cast.work(LEAD) as work:
        home = plan(work.db, "HOME26")
        home.state, home.released_at = state, None if state is PlanState.DRAFT else work.now
        assert trends.of_plans(work, (home,), home.zone) == ()
        assert trends.picture(()) is None
