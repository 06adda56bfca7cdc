"""When a plan is released: one welcome to each owner, and one question to its lead about what nobody owns."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.plan import Plan
from models.vocabulary import Reported, Way
from tests.jobs.town import Town, moment
from tracker.actions import owning
from tracker.heard import Pressed, Sender
from tracker.refusals import LeadOnly

LENA, OWEN, NIA = 1, 2, 3
PLAN = 1
LATER = date(2027, 6, 30)


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A draft plan with a lead and two people who will own its actions."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 07:00"))
    for name in ("Lena", "Owen", "Nia"):
        town.person(name)
    town.plan(lead_id=LENA)
    return town


def press(town: Town, verb: str, value: str, person: int, actor: int = LENA) -> str:
    with town.work(actor) as work:
        answer = owning.PRESSES[verb](work, Pressed(Way.SLACK, "press:1", Sender(), verb, value, str(person)))
        return answer.sentence


def test_each_owner_is_welcomed_once_in_their_hours_with_their_list_and_how_to_answer(town: Town) -> None:
    for n in range(12):
        town.action(PLAN, f"Inspect bridge {n}", OWEN, LATER)
    town.action(PLAN, "Paint the bridge", NIA, LATER, reported=Reported.COMPLETE)
    town.release(PLAN)
    town.tick()
    assert town.reminders() == []
    town.tick("2026-11-02 09:05")
    (welcome,) = town.reminders()
    assert welcome.address == "UOWEN"
    text = welcome.said.text
    assert "Welcome" in text
    assert "12 open actions are yours" in text
    assert "And 2 more" in text
    assert "in your own words" in text
    town.live_through("2026-11-03", "2026-11-05")
    assert len(town.reminders()) == 1


def test_what_is_due_that_day_stands_in_the_welcome(town: Town) -> None:
    town.action(PLAN, "Mend the bridge", OWEN, date(2026, 10, 30))
    town.release(PLAN)
    town.live_through("2026-11-02", "2026-11-06")
    (one,) = town.reminders("Owen")
    assert "Welcome" in one.said.text
    assert town.row(1).told_on == date(2026, 11, 2)


def test_who_is_away_is_welcomed_when_they_are_back(town: Town) -> None:
    town.action(PLAN, "Mend the bridge", OWEN, LATER)
    town.leave(OWEN, date(2026, 11, 2), date(2026, 11, 3), deputy=NIA)
    town.release(PLAN)
    town.live_through("2026-11-02", "2026-11-05")
    assert [f"{one.at:%d} {one.address}" for one in town.reminders()] == ["04 UOWEN"]


def test_a_second_plan_welcomes_again_and_a_finished_owner_is_left_in_peace(town: Town) -> None:
    action = town.action(PLAN, "Mend the bridge", OWEN, LATER)
    second = town.plan("PARKS26", lead_id=LENA)
    town.action(second, "Mow the lawn", OWEN, LATER)
    town.release(PLAN)
    town.say(OWEN, action, "done", reported=Reported.COMPLETE, complete_on=date(2026, 11, 2))
    town.tick("2026-11-02 10:00")
    assert town.reminders() == []
    town.release(second)
    town.tick("2026-11-03 10:00")
    (one,) = town.reminders()
    assert "PARKS26" in one.said.text
    assert "ROADS26" not in one.said.text


def test_the_lead_is_asked_once_about_all_that_nobody_owns(town: Town) -> None:
    town.action(PLAN, "Mend the bridge", None, LATER, owner_text="QX")
    town.action(PLAN, "Paint the bridge", None, LATER)
    town.action(PLAN, "Light the bridge", None, LATER, owner_text="QX")
    town.release(PLAN)
    town.live_through("2026-11-02", "2026-11-05")
    (question,) = town.of_kind("ownerless")
    assert question.address == "ULENA"
    assert "3 open actions that nobody owns" in question.said.text
    assert "“QX”" in question.said.text
    pickers = [offer for part in question.said.parts for offer in part.offers]
    assert [(offer.verb, offer.value, offer.seek) for offer in pickers] == [
        ("own", "1", "people"), ("own", "2", "people")]  # fmt: skip


def test_one_answer_serves_for_all_that_the_paper_gives_to_the_same_words(town: Town) -> None:
    for title in ("Mend the bridge", "Light the bridge"):
        town.action(PLAN, title, None, LATER, owner_text="QX")
    town.action(PLAN, "Paint the bridge", None, LATER)
    town.release(PLAN)
    assert press(town, "own", "1", NIA) == "Nia owns #1 and #2 now. `/action undo` takes it back."
    assert [town.row(n).owner_id for n in (1, 2, 3)] == [NIA, NIA, None]
    town.tick("2026-11-02 10:00")
    assert "Lena gave you 2 actions of ROADS26: #1 and #2" in town.of_kind("given")[0].said.text


def test_all_of_somebody_who_has_left_is_given_at_once(town: Town) -> None:
    town.many(PLAN, 3, OWEN, LATER)
    town.action(PLAN, "Paint the bridge", OWEN, LATER, reported=Reported.COMPLETE)
    town.release(PLAN)
    assert press(town, "own_all", f"ROADS26/{OWEN}", NIA).startswith("Nia owns #1, #2 and #3 now.")
    assert town.row(4).owner_id == OWEN
    assert press(town, "own_all", f"ROADS26/{OWEN}", NIA) == "There is nothing left to give to Nia."


def test_only_those_who_decide_on_the_plan_give_its_actions_away(town: Town) -> None:
    town.action(PLAN, "Mend the bridge", None, LATER)
    town.release(PLAN)
    with pytest.raises(LeadOnly):
        press(town, "own", "1", NIA, actor=OWEN)


def test_a_plan_in_which_everything_is_owned_asks_nothing(town: Town) -> None:
    town.action(PLAN, "Mend the bridge", OWEN, LATER)
    town.release(PLAN)
    with town.work() as work:
        assert not owning.ask(work, work.db.get_one(Plan, PLAN))
    town.tick("2026-11-02 10:00")
    assert town.of_kind("ownerless") == []
