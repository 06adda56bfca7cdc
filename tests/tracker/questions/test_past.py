"""Whatever happens, the past stays as it was: told from the journal, a day equals what was true in its evening."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from models.db import Session
from models.queries import actions
from models.queries.actions import Line
from models.vocabulary import Reported
from tests.cast import DEPUTY, LEAD, NOW, TODAY, Cast, person, plan
from tests.databases import Copies
from tracker.actions import updates
from tracker.clock import sweep
from tracker.questions import past
from tracker.refusals import NothingToUndo
from tracker.replies import undo
from tracker.work import Work

DAYS = 6
SAID: tuple[dict[str, Any], ...] = (
    {"reported": Reported.AT_RISK, "progress": "at risk"},
    {"reported": Reported.COMPLETE, "complete_on": TODAY, "percent": 100},
    {"reported": None, "complete_on": None, "percent": None},
    {"forecast": date(2027, 6, 1)},
    {"forecast": None},
    {"target": date(2026, 11, 25), "baseline": date(2026, 11, 25)},
    {"target": date(2027, 3, 1), "slips": 1},
    {"reported": Reported.ON_HOLD, "hold_until": date(2026, 11, 27), "reason": "wait"},
    {"evidence": ["https://intranet.example/a"], "percent": 50},
    {"owner_id": DEPUTY},
    {"owner_id": LEAD},
)
HAPPENED = st.lists(st.tuples(st.integers(0, DAYS - 1), st.integers(0, 9), st.integers(-1, len(SAID) - 1)), max_size=14)
"""Day, action and what is said of it; -1 takes back what was said last."""

Evening = dict[int, tuple[object, ...]]


def stand(work: Work, found: Sequence[Line], day: date | None) -> Evening:
    owners = past.owners(work, found, day)
    return {
        row.number or 0: (
            row.meaning, row.target, row.forecast, row.percent, row.reported, row.owner_id, row.progress, row.slips,
            tuple(row.evidence), owners.get(row.id or 0, ()),
        )
        for row, _ in found
    }  # fmt: skip


@given(HAPPENED)
@settings(max_examples=12)
def test_each_evening_is_remembered(settled_on_sqlite: Copies, happened: list[tuple[int, int, int]]) -> None:
    with settled_on_sqlite.lent() as engine:
        cast = Cast(engine)
        evenings = {
            TODAY + timedelta(days=n): live(cast, n, [one for one in happened if one[0] == n]) for n in range(DAYS)
        }
        with cast.work() as work:
            home = plan(work.db, "HOME26")
            told = {day: stand(work, past.as_of(work, home, day), day) for day in evenings}
    assert told == evenings


def live(cast: Cast, day: int, happened: list[tuple[int, int, int]]) -> Evening:
    """Live through a day, and give how everything stands in its evening."""
    cast.clock.move_to(NOW.replace(hour=1) + timedelta(days=day))
    with cast.work() as work:
        sweep.sweep(work)
    for _, place, said in happened:
        cast.clock.wait(hours=1)
        with cast.work(LEAD) as work:
            home = plan(work.db, "HOME26")
            action = actions.leaves(work.db, {home.id or 0})[place][0]
            if said >= 0:
                sets = {name: _id(work.db, name, value) for name, value in SAID[said].items()}
                updates.write(work, action, home, "update", sets, "words")
                continue
            try:
                undo.last(work, {action.id or 0})
            except NothingToUndo:
                continue
    with cast.work() as work:
        return stand(work, actions.leaves(work.db, {plan(work.db, "HOME26").id or 0}), None)


def _id(session: Session, name: str, value: object) -> object:
    return person(session, str(value)).id if name == "owner_id" else value


def test_a_day_ends_with_the_plans_own_midnight() -> None:
    assert past.end_of(date(2026, 7, 1), "Europe/London") == datetime(2026, 7, 1, 23, 0, tzinfo=UTC)
    assert past.end_of(date(2026, 10, 25), "Europe/London") == datetime(2026, 10, 26, 0, 0, tzinfo=UTC)
