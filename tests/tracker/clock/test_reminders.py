"""Who is reminded of what, when, and when not: one message a person and day, in their hours."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.people import Person
from models.plan import Plan
from models.vocabulary import Nation, Reported, Visibility
from tests.jobs.post import not_now, perhaps
from tests.jobs.town import Town, moment

TARGET = date(2026, 11, 20)
"""A Friday: reminders fall on 6 and 18 November, 23 and 30 November; the lead on 27 November, the director on
4 December."""


LENA, DORA, OWEN = 1, 2, 3
PLAN = 1


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A council with a draft plan, its lead and its director."""
    return with_a_plan(sqlite_engine)


@pytest.fixture
def any_town(engine: Engine) -> Town:
    """The same, on each kind of database: for what depends on how they claim, lock and compare."""
    return with_a_plan(engine)


def with_a_plan(engine: Engine) -> Town:
    town = Town(engine)
    town.clock.move_to(moment("2026-10-01 08:00"))
    lead, director = town.person("Lena", is_admin=True), town.person("Dora")
    town.plan(lead_id=lead, director_id=director)
    return town


def owner_with_one_action(town: Town, **values: object) -> int:
    """Somebody with something due on Friday 20 November, heard of on 2 November."""
    owen = town.person("Owen", **values)
    action = town.action(PLAN, "Mend the bridge", owen, TARGET, updated_on=date(2026, 10, 1))
    town.release(PLAN)
    town.tick("2026-10-01 10:00")
    town.tick("2026-10-05 10:00")
    town.slack.arrived.clear()
    town.mail.arrived.clear()
    return action


def days(town: Town, name: str) -> list[str]:
    return [f"{one.at.astimezone(moment('2026-11-01 00:00').tzinfo):%Y-%m-%d}" for one in town.reminders(name)]


def test_owner_lead_and_director_are_reminded_on_the_days_of_the_ladder_and_never_again(any_town: Town) -> None:
    owner_with_one_action(any_town)
    any_town.live_through("2026-11-05", "2026-12-07")
    assert days(any_town, "Owen") == ["2026-11-06", "2026-11-18", "2026-11-23", "2026-11-30"]
    quiet_is_told = "2026-12-01"
    assert days(any_town, "Lena") == ["2026-11-27", quiet_is_told]
    assert days(any_town, "Dora") == ["2026-12-04"]


def test_a_message_comes_in_the_readers_own_hours_and_zone(town: Town) -> None:
    owner_with_one_action(town, zone="Europe/Athens", day_starts=10, day_ends=16)
    town.live_through("2026-11-06", "2026-11-06", hours=tuple(range(24)))
    (one,) = town.reminders("Owen")
    assert one.at == moment("2026-11-06 08:05")


def test_down_for_three_days_means_one_message_with_everything(any_town: Town) -> None:
    owner_with_one_action(any_town)
    any_town.tick("2026-12-08 10:00")
    assert days(any_town, "Owen") == ["2026-12-08"]
    assert days(any_town, "Lena") == ["2026-12-08"]
    assert days(any_town, "Dora") == ["2026-12-08"]


def test_everything_due_to_a_person_is_one_message_worst_first(town: Town) -> None:
    owen = town.person("Owen")
    for title, target in (("Paint the bridge", date(2026, 12, 4)), ("Mend the bridge", TARGET)):
        town.action(PLAN, title, owen, target)
    town.release(PLAN)
    town.tick("2026-10-01 10:00")
    town.tick("2026-11-23 10:00")
    text = town.reminders("Owen")[-1].said.text
    assert "2 actions of yours, worst first" in text
    assert text.index("#2") < text.index("#1*")


def test_a_long_list_shows_the_ten_worst_and_counts_the_rest(town: Town) -> None:
    owen = town.person("Owen")
    town.many(PLAN, 48, owen, TARGET)
    town.release(PLAN)
    town.tick("2026-11-23 10:00")
    (one,) = town.reminders("Owen")
    assert "And 38 more" in one.said.text
    assert len([p for p in one.said.parts if len(p.offers) == 4]) == 10


def test_what_counts_is_that_the_other_side_accepted_it(any_town: Town) -> None:
    action = owner_with_one_action(any_town)
    any_town.slack.before.extend(not_now() for _ in range(40))
    any_town.live_through("2026-11-06", "2026-11-06")
    assert any_town.row(action).told_on is None
    any_town.slack.before.clear()
    any_town.live_through("2026-11-07", "2026-11-10")
    assert days(any_town, "Owen") == ["2026-11-09"]
    assert any_town.row(action).told_on == date(2026, 11, 9)


def test_a_message_in_doubt_overnight_is_not_said_again_the_next_day_if_it_had_arrived(any_town: Town) -> None:
    owner_with_one_action(any_town)
    any_town.slack.after.append(perhaps())
    any_town.slack.asked.extend(not_now() for _ in range(3))
    any_town.live_through("2026-11-06", "2026-11-10")
    assert days(any_town, "Owen") == ["2026-11-06"]


def test_a_real_update_before_the_sending_takes_the_action_out_and_leaves_the_rest(any_town: Town) -> None:
    owen = any_town.person("Owen")
    first, _ = (any_town.action(PLAN, title, owen, TARGET) for title in ("Mend the bridge", "Paint the bridge"))
    any_town.release(PLAN)
    any_town.slack.before.append(not_now())
    any_town.tick("2026-11-23 10:00")
    any_town.say(owen, first, "60%", percent=60)
    any_town.tick("2026-11-23 10:02")
    (one,) = any_town.reminders("Owen")
    assert "#2" in one.said.text
    any_town.tick("2026-11-23 11:00")
    assert len(any_town.reminders("Owen")) == 1


def test_a_real_update_stops_the_ladder_and_thanks_does_not(town: Town) -> None:
    action = owner_with_one_action(town)
    town.live_through("2026-11-06", "2026-11-06")
    town.clock.move_to(moment("2026-11-18 08:00"))
    town.say(OWEN, action, "70%, nearly there", percent=70)
    town.live_through("2026-11-18", "2026-11-19")
    assert days(town, "Owen") == ["2026-11-06"]
    town.live_through("2026-11-23", "2026-11-24")
    assert days(town, "Owen") == ["2026-11-06", "2026-11-23"]


@pytest.mark.parametrize(
    "sets",
    [
        {"reported": Reported.COMPLETE, "complete_on": date(2026, 11, 2)},
        {"target": date(2027, 6, 30)},
        {"reported": Reported.ON_HOLD, "hold_until": date(2027, 3, 1), "reason": "no money"},
    ],
)
def test_completing_moving_and_holding_plan_anew_at_once(town: Town, sets: dict[str, object]) -> None:
    action = owner_with_one_action(town)
    town.clock.move_to(moment("2026-11-02 10:00"))
    town.say(OWEN, action, "", "update", **sets)
    town.live_through("2026-11-06", "2026-11-06")
    town.live_through("2026-11-18", "2026-11-23")
    assert days(town, "Owen") == []


def test_a_snooze_keeps_the_owner_in_peace_until_its_day_and_stops_nobody_above(town: Town) -> None:
    action = owner_with_one_action(town)
    town.clock.move_to(moment("2026-11-02 10:00"))
    town.say(OWEN, action, "in December", kind="snoozed", snoozed_until=date(2026, 12, 7))
    town.live_through("2026-11-26", "2026-12-08")
    assert days(town, "Owen") == ["2026-12-07"]
    assert days(town, "Lena") == ["2026-11-27"]
    assert days(town, "Dora") == ["2026-12-04"]


def test_whoever_takes_over_has_been_told_nothing_yet(any_town: Town) -> None:
    action = owner_with_one_action(any_town)
    nia = any_town.person("Nia")
    any_town.live_through("2026-11-06", "2026-11-06")
    any_town.live_through("2026-11-18", "2026-11-24")
    any_town.say(LENA, action, kind="handover", owner_id=nia)
    any_town.tick("2026-11-24 11:00")
    assert days(any_town, "Nia") == ["2026-11-24"]
    any_town.live_through("2026-11-25", "2026-11-27")
    assert days(any_town, "Owen") == ["2026-11-06", "2026-11-18", "2026-11-23"]
    assert days(any_town, "Nia") == ["2026-11-24"]


def test_a_deputy_is_asked_during_leave_and_told_for_whom(any_town: Town) -> None:
    owner_with_one_action(any_town)
    nia = any_town.person("Nia")
    any_town.leave(OWEN, date(2026, 11, 2), date(2026, 11, 13), deputy=nia)
    any_town.live_through("2026-11-05", "2026-11-09")
    any_town.live_through("2026-11-16", "2026-11-18")
    assert days(any_town, "Nia") == ["2026-11-06"]
    assert "For Owen, who is away." in any_town.reminders("Nia")[0].said.text
    assert days(any_town, "Owen") == ["2026-11-18"]


def test_without_a_deputy_it_waits_until_they_are_back(town: Town) -> None:
    owner_with_one_action(town)
    town.leave(OWEN, date(2026, 11, 2), date(2026, 11, 13))
    town.live_through("2026-11-06", "2026-11-16")
    assert days(town, "Owen") == ["2026-11-16"]


def test_a_deputy_who_may_not_see_the_plan_hears_nothing(town: Town) -> None:
    owner_with_one_action(town)
    nia = town.person("Nia")
    town.leave(OWEN, date(2026, 11, 2), date(2026, 11, 13), deputy=nia)
    with town.work() as work:
        work.db.get_one(Plan, PLAN).visibility = Visibility.PEOPLE
    town.live_through("2026-11-06", "2026-11-16")
    assert days(town, "Nia") == []
    assert days(town, "Owen") == ["2026-11-16"]


def test_a_bank_holiday_of_the_readers_nation_is_a_day_off(town: Town) -> None:
    owen = town.person("Owen", nation=Nation.SCOTLAND)
    town.action(PLAN, "Mend the bridge", owen, date(2026, 11, 27))
    town.release(PLAN)
    town.tick("2026-10-01 10:00")
    town.live_through("2026-11-25", "2026-12-01")
    assert days(town, "Owen")[-2:] == ["2026-11-25", "2026-12-01"]


def test_a_second_slip_is_told_to_the_director_the_next_working_day_once(town: Town) -> None:
    action = owner_with_one_action(town)
    town.clock.move_to(moment("2026-11-03 10:00"))
    town.say(LENA, action, "put off", kind="new date", target=date(2027, 1, 29), slips=2, slipped_on=date(2026, 11, 3))
    town.live_through("2026-11-03", "2026-11-06")
    assert days(town, "Dora") == ["2026-11-04"]
    assert "Put off again" in town.reminders("Dora")[0].said.text


def test_an_owner_who_cannot_be_reached_is_named_to_the_lead_once(town: Town) -> None:
    owen = town.person("Owen", slack_user=None)
    town.action(PLAN, "Mend the bridge", owen, TARGET)
    town.release(PLAN)
    town.live_through("2026-10-01", "2026-10-06")
    assert days(town, "Lena") == ["2026-10-01"]
    assert "neither Slack nor e-mail" in town.reminders("Lena")[0].said.text


def test_who_has_left_is_named_to_the_lead_once(town: Town) -> None:
    owner_with_one_action(town)
    with town.work() as work:
        work.db.get_one(Person, OWEN).left_on = date(2026, 11, 3)
    town.live_through("2026-11-03", "2026-11-06")
    assert days(town, "Owen") == []
    assert days(town, "Lena") == ["2026-11-03"]
    assert "has left and still owns 1 open action" in town.reminders("Lena")[0].said.text


def test_an_owner_gone_quiet_is_told_to_the_lead_once_until_they_speak(any_town: Town) -> None:
    action = owner_with_one_action(any_town)
    for day in ("2026-11-06", "2026-11-18", "2026-11-23", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-09"):
        any_town.tick(f"{day} 10:00")
    told = [one for one in any_town.reminders("Lena") if "has not answered" in one.said.text]
    assert len(told) == 1
    any_town.say(OWEN, action, "sorry, 80%", percent=80)
    any_town.live_through("2026-12-10", "2026-12-12")
    assert len([one for one in any_town.reminders("Lena") if "has not answered" in one.said.text]) == 1


def test_a_refused_reminder_tells_the_lead_and_is_not_tried_again_that_day(any_town: Town) -> None:
    owner_with_one_action(any_town)
    any_town.slack.closed.add("UOWEN")
    any_town.live_through("2026-11-06", "2026-11-06", hours=(9, 12))
    assert days(any_town, "Owen") == []
    (told,) = any_town.of_kind("undelivered")
    assert told.address == "ULENA"
    assert "#1 Mend the bridge" in told.said.text
    any_town.slack.closed.clear()
    any_town.live_through("2026-11-07", "2026-11-09")
    assert days(any_town, "Owen") == ["2026-11-09"]


def test_a_draft_and_a_closed_plan_remind_nobody(town: Town) -> None:
    owen = town.person("Owen")
    town.action(PLAN, "Mend the bridge", owen, TARGET)
    town.live_through("2026-11-18", "2026-11-24")
    assert town.reminders() == []
