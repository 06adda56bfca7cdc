"""What the bot cannot do is told to the administrators once, and `/chaser status` says how it is doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jobs import schedule
from jobs.once import run
from jobs.tick import look_after, tick
from models.db import Engine
from models.vocabulary import Way
from tests.jobs.post import never
from tests.jobs.town import Town
from tracker import messages, outbox
from tracker.clock import upkeep
from tracker.counter import plan_commands
from tracker.voice.words import say
from tracker.work import InDoubt, WayShut

TOKEN = WayShut("the bot's token was taken back")


@pytest.fixture
def town(engine: Engine) -> Town:
    """A council with an administrator, who has Slack and mail, and Bo."""
    town = Town(engine)
    town.person("Ada", is_admin=True, email="ada@council.example")
    town.person("Bo")
    return town


def tell_bo(town: Town, n: int = 0) -> None:
    with town.work() as work:
        outbox.queue(work, outbox.Address(Way.SLACK, "UBO", 2), f"told:{n}", messages.Told("Hello."))


def pass_minutes(town: Town, minutes: int) -> None:
    """The clock runs, and counts its jobs, every five minutes."""
    for _ in range(0, minutes, 5):
        town.clock.wait(minutes=5)
        tick(town.workshop, slot=town.clock().isoformat())


def status(town: Town, who: int = 1) -> str:
    with town.work(who) as work:
        return say(plan_commands.chaser(work, "status", ""), work.tongues[Way.MAIL]).text


def mailed(town: Town) -> list[str]:
    return [one.said.text for one in town.mail.arrived]


def test_every_job_that_people_wait_for_has_words_and_runs_more_often_than_it_may_be_late() -> None:
    assert set(upkeep.JOBS) == {name for name, _, _ in schedule.TIMETABLE} - {"tidy"}
    assert upkeep.LATE.total_seconds() > 2 * max(seconds for name, _, seconds in schedule.TIMETABLE if name != "tidy")


def test_a_token_taken_back_is_told_once_the_other_way_and_nothing_is_lost(town: Town) -> None:
    town.slack.before.extend([TOKEN] * 12)
    tell_bo(town)
    pass_minutes(town, 60)
    assert mailed(town) == [
        "I cannot send by Slack: the bot's token was taken back. 1 message waits for it to be mended."
    ]
    assert "1 message by Slack: the bot's token was taken back" in status(town)
    assert "token" not in status(town, 2)
    pass_minutes(town, 10)
    assert [one.address for one in town.slack.arrived] == ["UBO"]
    assert "No message waits to go out." in status(town)


def test_a_way_that_was_shut_only_for_moments_is_not_told(town: Town) -> None:
    town.slack.before.extend([TOKEN])
    tell_bo(town)
    pass_minutes(town, 60)
    assert mailed(town) == []
    assert len(town.slack.arrived) == 1


def test_a_job_that_has_not_run_is_told_once_and_by_name(town: Town) -> None:
    pass_minutes(town, 5)
    for n in range(12):
        town.clock.wait(minutes=5)
        for name, job, _ in schedule.TIMETABLE:
            if name != "digest":
                run(town.workshop, name, job, str(n))
    (told,) = [one.said.text for one in town.slack.arrived]
    assert "My job “digests” has not run since " in told
    assert "• digests: last on " in status(town)
    assert "reminders" not in status(town)


def test_after_a_stop_every_job_has_its_turn_before_one_is_late(town: Town) -> None:
    pass_minutes(town, 5)
    town.clock.wait(days=3)
    run(town.workshop, upkeep.LOOKING, look_after, "after")
    tick(town.workshop)
    assert town.slack.arrived == []


def test_a_clock_that_never_ran_and_one_that_stopped_are_said(town: Town) -> None:
    assert "My clock has not run yet." in status(town)
    pass_minutes(town, 5)
    assert "My clock is running." in status(town)
    town.clock.wait(hours=1)
    assert status(town).count("last on ") == len(upkeep.JOBS)


def test_a_disk_that_is_nearly_full_is_told_once_a_week(town: Town) -> None:
    full = replace(town.workshop, room=lambda: 120_000_000)
    for day in ("2026-11-23", "2026-11-24", "2026-11-30"):
        for minute in range(2):
            town.clock.move_to(town.clock().replace(month=11, day=date.fromisoformat(day).day, hour=10, minute=minute))
            tick(full, slot=f"{day} {minute}")
        assert "120 MB are left" in status(town)
    assert len(town.slack.arrived) == 2
    tick(town.workshop, slot="better")
    assert "MB" not in status(town)


def test_what_is_in_doubt_and_what_could_not_be_delivered_is_counted(town: Town) -> None:
    tell_bo(town, 1)
    tell_bo(town, 2)
    town.slack.before.extend([InDoubt("perhaps"), never()])
    tick(town.workshop)
    assert "Of 1 I do not know yet whether it arrived. 1 message of the last seven days could not" in status(town)
