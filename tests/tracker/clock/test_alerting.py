"""Changes of rating are facts first; then they are told where the plan is followed, once, to those who must act."""

from __future__ import annotations

from datetime import date

import pytest

from jobs.tick import sweep_ratings
from models.db import Engine
from models.plan import Plan
from models.queries import actions, post
from models.vocabulary import Meaning, PlanState, Reported, Way
from tests.jobs.town import Town, moment
from tracker.clock import sweep
from tracker.rules.rag import Rule

LENA, OWEN, NIA = 1, 2, 3
PLAN = 1
TARGET = date(2026, 11, 20)


@pytest.fixture
def town(engine: Engine) -> Town:
    """A live plan with a channel and two owners, each with an action due on Friday 20 November."""
    town = Town(engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Owen", "Nia"):
        town.person(name)
    town.plan(lead_id=LENA, channel="CROADS")
    for owner, title in ((OWEN, "Mend the bridge"), (NIA, "Paint the bridge")):
        town.action(PLAN, title, owner, TARGET, percent=10, updated_on=date(2026, 11, 2))
    town.release(PLAN)
    town.tick()
    return town


def told(town: Town) -> list[str]:
    return [one.said.text for one in town.of_kind("alert")]


def test_a_fact_is_kept_with_its_rule_and_reason_before_anybody_is_told(town: Town) -> None:
    town.tick("2026-11-21 00:05")
    (flip,) = town.flips(1)
    assert (flip.was, flip.now, flip.rule) == (Meaning.ON_TRACK, Meaning.OVERDUE, Rule.OVERDUE)
    assert "Friday 20 November" in flip.why
    assert told(town) == []


def test_what_the_night_changed_is_one_message_when_people_are_at_work(town: Town) -> None:
    town.tick("2026-11-21 00:05")
    town.tick("2026-11-21 12:00")
    town.tick("2026-11-23 08:59")
    assert told(town) == []
    town.tick("2026-11-23 09:00")
    (text,) = told(town)
    assert "2 ratings changed, worst first" in text
    assert "was due Friday 20 November" in text
    assert text.count("<@U") == 2
    assert [one.address for one in town.of_kind("alert")] == ["CROADS"]


def test_what_somebody_said_is_told_at_once_and_its_owner_is_not_called(town: Town) -> None:
    town.clock.move_to(moment("2026-11-08 20:00"))
    town.say(OWEN, 1, "legal has stopped us", reported=Reported.AT_RISK)
    town.tick()
    (text,) = told(town)
    assert "Owen: legal has stopped us" in text
    assert "<@U" not in text


def test_what_the_lead_said_calls_the_owner(town: Town) -> None:
    town.clock.move_to(moment("2026-11-09 10:00"))
    town.say(LENA, 1, "I see no bridge", reported=Reported.OFF_TRACK)
    town.tick()
    assert "<@UOWEN>" in told(town)[0]


def test_who_covers_for_the_owner_is_called_in_their_place(town: Town) -> None:
    town.leave(OWEN, date(2026, 11, 16), date(2026, 11, 27), deputy=NIA)
    town.tick("2026-11-23 09:30")
    assert "<@UOWEN>" not in told(town)[0]
    assert told(town)[0].count("<@UNIA>") == 2


def test_an_alert_can_be_answered_in_its_thread(town: Town) -> None:
    town.tick("2026-11-23 09:30")
    (alert,) = town.of_kind("alert")
    with town.work(OWEN) as work:
        row = post.thread(work.db, Way.SLACK, alert.outside_id, "CROADS", OWEN)
        assert row is not None
        assert [action.id for action, _ in actions.of_message(work.db, row.id or 0)] == [1, 2]


def test_a_rating_that_flips_back_and_forth_is_told_once_a_week(town: Town) -> None:
    town.clock.move_to(moment("2026-11-09 10:00"))
    for n in range(4):
        town.say(OWEN, 1, "bad", reported=Reported.AT_RISK)
        town.tick()
        town.clock.wait(hours=1)
        town.say(OWEN, 1, "good", reported=Reported.ON_TRACK)
        town.tick()
        town.clock.wait(hours=1 + n)
    assert len(told(town)) == 2
    assert len(town.flips(1)) == 8


def test_what_went_and_came_back_between_two_looks_is_not_told(town: Town) -> None:
    town.clock.move_to(moment("2026-11-09 10:00"))
    town.say(OWEN, 1, "bad", reported=Reported.AT_RISK)
    town.say(OWEN, 1, "good", reported=Reported.ON_TRACK)
    town.tick()
    assert told(town) == []
    assert len(town.flips(1)) == 2


def test_without_a_channel_the_lead_is_told_and_without_a_lead_the_director(town: Town) -> None:
    for lead, said_of, day, expected in ((LENA, 1, "2026-11-09", "ULENA"), (None, 2, "2026-11-18", "UNIA")):
        with town.work() as work:
            plan = work.db.get_one(Plan, PLAN)
            plan.channel, plan.lead_id, plan.director_id = "", lead, NIA
        town.clock.move_to(moment(f"{day} 10:00"))
        town.say(OWEN, said_of, "bad", reported=Reported.AT_RISK)
        town.tick()
        assert town.of_kind("alert")[-1].address == expected


def test_a_plan_that_was_closed_meanwhile_tells_nothing_any_more(town: Town) -> None:
    town.clock.move_to(moment("2026-11-09 10:00"))
    town.say(OWEN, 1, "bad", reported=Reported.AT_RISK)
    with town.work() as work:
        work.db.get_one(Plan, PLAN).state = PlanState.CLOSED
    town.tick()
    assert told(town) == []


def test_a_day_begins_where_the_plan_is(town: Town) -> None:
    with town.work() as work:
        work.db.get_one(Plan, PLAN).zone = "America/Halifax"
    town.tick("2026-11-21 01:00")
    assert town.flips(1) == []
    town.tick("2026-11-21 04:30")
    assert [flip.now for flip in town.flips(1)] == [Meaning.OVERDUE]


def test_a_quiet_night_looks_at_nothing(town: Town) -> None:
    town.clock.move_to(moment("2026-11-04 02:00"))
    with town.work() as work:
        assert sweep.sweep(work) == (0, 0)


def test_more_than_a_batch_is_rated_to_the_end_and_each_once(town: Town) -> None:
    town.many(PLAN, sweep.BATCH, OWEN, TARGET, next_look=TARGET)
    town.clock.move_to(moment("2026-11-21 00:10"))
    assert sweep_ratings(town.workshop) == f"{sweep.BATCH + 2} ratings changed"
    assert sweep_ratings(town.workshop) == ""
