"""The sample organisation is loaded once, and what was entered since is kept."""

from __future__ import annotations

from pathlib import Path

from bot import sample
from bot.clock import MovableClock
from bot.wiring import real_clock
from models import db
from models.db import Engine
from models.queries import people, plans
from models.vocabulary import PlanState
from tests.tracker.paper_desk import tracked


def test_an_empty_database_gets_the_sample_and_a_second_start_keeps_what_is_there(
    sqlite_engine: Engine, tmp_path: Path
) -> None:
    clock = MovableClock(real_clock, tmp_path / "clock")
    assert sample.load_if_empty(sqlite_engine, clock)
    with db.transaction(sqlite_engine) as session:
        assert len(people.everybody(session)) == 13
        plan = plans.by_key(session, sample.KEY)
        assert plan is not None
        assert plan.state is PlanState.LIVE
        assert len(tracked(session)) == 49
        plan.title = "Renamed meanwhile"
    assert not sample.load_if_empty(sqlite_engine, clock)
    with db.transaction(sqlite_engine) as session:
        kept = plans.by_key(session, sample.KEY)
        assert kept is not None
        assert kept.title == "Renamed meanwhile"
        assert len(tracked(session)) == 49
