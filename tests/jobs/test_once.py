"""Each slot of a job is run once, a failure stops nothing else, and the administrators hear of what keeps failing."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlmodel import select

from jobs import schedule
from jobs.once import SomeFailed, each, run, run_slot
from jobs.tick import JOBS, tick, tidy
from models.db import Engine
from models.post import JobRun
from tests.jobs.town import Town
from tracker.clock import upkeep
from tracker.work import Workshop


@pytest.fixture
def town(engine: Engine) -> Town:
    """A council with an administrator."""
    found = Town(engine)
    found.person("Ada", is_admin=True)
    return found


def fails(_workshop: Workshop) -> str:
    raise ValueError("a bug")


def works(_workshop: Workshop) -> str:
    return "1 thing done"


def runs(town: Town) -> list[JobRun]:
    with town.work() as work:
        return list(work.db.exec(select(JobRun)))


def test_a_slot_is_run_once_and_the_next_one_again(town: Town) -> None:
    done = []
    for seconds in (0, 20, 30, 10):
        town.clock.wait(seconds=seconds)
        done.append(run_slot(town.workshop, "work", works, 60))
    assert done == ["1 thing done", None, None, "1 thing done"]


def test_of_many_who_come_at_once_one_runs_it(town: Town) -> None:
    results: list[str | None] = []
    hands = [
        threading.Thread(target=lambda: results.append(run(town.workshop, "work", works, "today"))) for _ in range(8)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(map(str, results)) == ["1 thing done"] + ["None"] * 7


def test_a_failure_is_kept_and_the_next_slot_is_the_next_try(town: Town) -> None:
    assert run(town.workshop, "work", fails, "1") == "failed: ValueError"
    assert run(town.workshop, "work", works, "1") is None
    assert run(town.workshop, "work", works, "2") == "1 thing done"
    assert [one.result for one in runs(town)] == ["failed: ValueError", "1 thing done"]


def test_administrators_hear_once_that_a_job_keeps_failing_and_again_when_it_failed_anew(town: Town) -> None:
    slots = iter(range(100))

    def again(job: object, times: int) -> int:
        for _ in range(times):
            run(town.workshop, "work", fails if job == "fails" else works, str(next(slots)))
        tick(town.workshop)
        return len(town.slack.arrived)

    assert again("fails", upkeep.IN_A_ROW - 1) == 0
    assert again("fails", 1) == 1
    assert again("fails", 20) == 1
    assert again("works", 1) == 1
    assert again("fails", upkeep.IN_A_ROW) == 2
    assert "“work” has failed 3 times in a row" in town.slack.arrived[0].said.text


def test_one_job_that_fails_does_not_stop_the_others(town: Town) -> None:
    assert tick(town.workshop, {"bad": fails, "good": works}) == ("failed: ValueError", "1 thing done")


def test_one_item_that_fails_does_not_stop_the_others() -> None:
    done = []

    def do(item: int) -> bool:
        if item == 2:
            raise ValueError("a bug")
        done.append(item)
        return True

    with pytest.raises(SomeFailed, match="1 item of 3"):
        each((1, 2, 3), do)
    assert done == [1, 3]


def test_past_slots_are_forgotten_but_for_the_last_good_run_of_each_job(town: Town) -> None:
    for slot in range(3):
        run(town.workshop, "work", works, str(slot))
    run(town.workshop, "other", fails, "1")
    town.clock.wait(days=3)
    run(town.workshop, "work", fails, "9")
    tidy(town.workshop)
    assert [(one.job, one.slot) for one in runs(town)] == [("work", "2"), ("work", "9")]


def test_the_timetable_has_every_job_and_each_tick_is_shorter_than_an_hour() -> None:
    assert {name for name, _, _ in schedule.TIMETABLE} == set(JOBS)
    assert all(0 < seconds <= timedelta(hours=1).total_seconds() for _, _, seconds in schedule.TIMETABLE)


def test_the_scheduler_only_ticks_and_a_late_tick_is_one_tick(town: Town) -> None:
    scheduler = schedule.background(town.workshop)
    jobs = {job.id: job for job in scheduler.get_jobs()}
    assert set(jobs) == set(JOBS)
    assert all(job.coalesce and job.max_instances == 1 and job.misfire_grace_time is None for job in jobs.values())
