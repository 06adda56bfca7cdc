"""What people say of an action, and what comes of it: fields, rating, and who is asked (domain 4.3, 5.1, 5.4)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.vocabulary import Meaning, Reported, Visibility
from tests.cast import (
    BY_MAIL,
    DEPUTY,
    DIRECTOR,
    LEAD,
    OUTSIDER,
    OWNER,
    TEAM,
    TODAY,
    action,
    person,
    plan,
    send_away,
)
from tests.tracker.hall import Hall, words

FORM, CLERKS, FIRM, LOUNGE = "Agree one discharge", "Train the ward", "Find a firm", "Open the lounge"
RING, BEDS, PHARMACY, NIGHTS = "Ring everybody", "Buy twelve", "Move the pharmacy", "Ask night staff"

SAID: tuple[tuple[str, dict[str, Any], Meaning], ...] = (
    ("done", {"reported": Reported.COMPLETE, "complete_on": TODAY, "percent": 100}, Meaning.COMPLETE),
    ("50%", {"percent": 50, "reported": None}, Meaning.ON_TRACK),
    ("at risk", {"reported": Reported.AT_RISK}, Meaning.AT_RISK),
    ("off track", {"reported": Reported.OFF_TRACK}, Meaning.OFF_TRACK),
    ("will be done by 31 March", {"forecast": date(2027, 3, 31), "target": date(2027, 2, 26)}, Meaning.AT_RISK),
    ("will be done by 29 January", {"forecast": date(2027, 1, 29)}, Meaning.ON_TRACK),
    (
        "on hold until 12 January because the phones are down",
        {"reported": Reported.ON_HOLD, "hold_until": date(2027, 1, 12), "reason": "the phones are down"},
        Meaning.ON_HOLD,
    ),
    ("the third area starts tomorrow", {"reported": None, "percent": 40}, Meaning.ON_TRACK),
    ("can we move the date to 31 March", {"target": date(2027, 2, 26)}, Meaning.ON_TRACK),
    ("will not be done, the ward is closing", {"reported": None}, Meaning.ON_TRACK),
)


@pytest.mark.parametrize(("said", "fields", "meaning"), SAID, ids=[row[0] for row in SAID])
def test_what_an_owner_says_sets_fields_and_the_rating(
    hall: Hall, said: str, fields: dict[str, Any], meaning: Meaning
) -> None:
    hall.types(DEPUTY, f"{hall.number(RING)} {said}")
    now = hall.action(RING)
    assert {name: getattr(now, name) for name in fields} == fields
    assert now.meaning is meaning
    assert (now.updated_on, now.progress) == (TODAY, said)


def test_an_owner_cannot_make_it_better_than_its_dates_allow(hall: Hall) -> None:
    answer = hall.types(OWNER, f"{hall.number(FORM)} on track")
    assert hall.action(FORM).meaning is Meaning.OVERDUE
    assert "It stays overdue until it is done or a new date is agreed." in words(answer)


def test_what_is_on_hold_without_a_day_is_asked_for_one(hall: Hall) -> None:
    answer = hall.types(DEPUTY, f"{hall.number(RING)} on hold")
    assert "it needs a day and a reason" in words(answer)


def test_a_later_date_expected_leaves_the_target_and_says_so(hall: Hall) -> None:
    answer = hall.types(DEPUTY, f"{hall.number(RING)} slips to 31 March because two nurses left")
    assert "expected: Wed 31 Mar 2027" in words(answer)
    assert "The target stays Fri 26 Feb 2027." in words(answer)
    assert hall.action(RING).reason == "two nurses left"


def test_a_done_action_of_which_a_share_is_given_is_open_again(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(BEDS)} 80%")
    now = hall.action(BEDS)
    assert (now.reported, now.percent, now.complete_on) == (None, 80, None)
    assert now.meaning.is_open


def test_done_asks_for_evidence_as_the_plan_names_it_and_for_a_check(hall: Hall) -> None:
    answer = hall.types(OWNER, f"{hall.number(FORM)} done")
    assert "What shows it?" in words(answer)
    assert "The plan names: Discharge form." in words(answer)
    (asked,) = hall.posts()
    assert asked.row.address == "U0OWEN"
    assert "Evidence: none given yet" in asked.text


def test_done_with_evidence_asks_for_no_more_and_shows_it_to_who_checks(hall: Hall) -> None:
    answer = hall.types(OWNER, f"{hall.number(FORM)} done https://intranet.example/form.pdf")
    assert "What shows it?" not in words(answer)
    assert "https://intranet.example/form.pdf" in hall.posts()[0].text
    assert hall.action(FORM).evidence == ["https://intranet.example/form.pdf"]


def test_what_is_said_next_shows_it(hall: Hall) -> None:
    asked = hall.reminds(OWNER, FORM, CLERKS)
    hall.says(OWNER, "the first one is done", asked)
    hall.posts()
    answer = hall.says(OWNER, "the signed copies are in the ward office", asked)
    assert "evidence: the signed copies are in the ward office" in words(answer)
    assert hall.action(FORM).evidence == ["the signed copies are in the ward office"]
    (shown,) = hall.posts()
    assert "the signed copies are in the ward office" in shown.text
    assert shown.row.thread_id, "who checks is told in the thread of the question"


@pytest.mark.parametrize("said", ["not yet", "nothing so far", "thanks", "who checks it?", "ok"])
def test_what_shows_nothing_is_no_evidence(hall: Hall, said: str) -> None:
    asked = hall.reminds(OWNER, FORM)
    hall.says(OWNER, "done", asked)
    hall.says(OWNER, said, asked)
    assert hall.action(FORM).evidence == []


def test_a_file_alone_is_the_evidence_that_was_asked_for(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} done")
    hall.says(OWNER, "", files=("discharge form.pdf",))
    assert hall.action(FORM).evidence == ["discharge form.pdf"]


def test_evidence_before_the_question_went_out_makes_one_message_of_it(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} done")
    hall.types(OWNER, f"{hall.number(FORM)} the signed form is in the ward office")
    (asked,) = hall.posts()
    assert "Evidence: the signed form is in the ward office" in asked.text


def test_done_said_twice_asks_for_one_check(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} done")
    answer = hall.types(OWNER, f"{hall.number(FORM)} done")
    assert "Owen Bright is asked to check it already." in words(answer)
    assert len(hall.posts()) == 1


def test_what_the_lead_owns_the_director_checks(hall: Hall) -> None:
    hall.types(LEAD, f"{hall.number(LOUNGE)} give it to Owen")
    hall.posts()
    hall.types(LEAD, f"{hall.number(LOUNGE)} done")
    assert [posted.row.address for posted in hall.posts()] == ["U0DILYS"]


def test_where_nobody_else_leads_nobody_is_asked_and_that_is_said(hall: Hall) -> None:
    with hall.cast.work() as work:
        plan(work.db, "HOME26").lead_id = None
        plan(work.db, "HOME26").director_id = None
    for said in ("new date 31 January", "will not be done, no longer needed", "done"):
        assert "Nobody else leads this plan" in words(hall.types(OWNER, f"{hall.number(CLERKS)} {said}"))
    assert hall.posts() == ()


def test_a_lead_who_is_away_is_not_asked_while_the_director_is_here(hall: Hall) -> None:
    with hall.cast.work() as work:
        send_away(work, LEAD)
    hall.types(OWNER, f"{hall.number(FORM)} done")
    assert [posted.row.address for posted in hall.posts()] == ["U0DILYS"]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("snooze to Friday", "#1 is overdue: say why it can wait"),
        ("snooze to yesterday", "has gone by"),
        ("will be done by 31 June", "There is no such day in the calendar."),
        ("150%", "A hundred per cent is all of it."),
        ("done on 30 Nov", "That day is still to come."),
        ("slips to 3 Nov", "That day has just gone."),
    ],
)
def test_what_cannot_be_is_said_so_and_changes_nothing(hall: Hall, said: str, sentence: str) -> None:
    before = hall.action(FORM).model_dump()
    answer = hall.types(OWNER, f"{hall.number(FORM)} {said}")
    assert sentence in words(answer)
    assert hall.action(FORM).model_dump() == before
    assert len(hall.entries(FORM)) == 2


def test_an_overdue_action_waits_with_a_reason(hall: Hall) -> None:
    answer = hall.types(OWNER, f"{hall.number(FORM)} snooze to Friday because the printer is broken")
    assert "no reminders until: Fri 27 Nov 2026" in words(answer)
    assert hall.action(FORM).updated_on == date(2026, 11, 9), "to put it off is no update"


def test_a_number_that_is_none_or_not_yours_is_refused(hall: Hall) -> None:
    assert "There is no action #999 that you can see." in words(hall.types(OWNER, "999 done"))
    answer = words(hall.types(OUTSIDER, f"{hall.number(RING)} done"))
    assert "belongs to Jamal Reed" in answer
    assert "ask Owen Bright" in answer
    assert words(hall.types(OUTSIDER, f"{hall.number(NIGHTS)} done")).startswith("There is no action #12")


def test_what_is_not_mine_is_asked_of_whoever_it_is_said_to_be(hall: Hall) -> None:
    answer = hall.types(OWNER, f"{hall.number(CLERKS)} not mine, it's Sam's")
    assert "Sam Fisk is asked to take it over; until they do it stays where it is." in words(answer)
    (asked,) = hall.posts()
    assert (asked.row.address, asked.subject) == ("U0SAM", f"Will you take over #{hall.number(CLERKS)}?")
    hall.presses(OUTSIDER, asked.button("Yes, it is mine"))
    assert hall.action(CLERKS).owner_id == hall.cast_id(OUTSIDER)
    assert "Sam Fisk took over" in hall.posts()[0].text


def test_several_handed_over_are_one_question(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    hall.says(OWNER, "both of these are Sam's", reminder)
    (asked,) = hall.posts()
    assert asked.subject == "Will you take over 2 actions?"
    hall.says(OUTSIDER, "yes", asked)
    assert {hall.action(FORM).owner_id, hall.action(CLERKS).owner_id} == {hall.cast_id(OUTSIDER)}


def test_a_lead_hands_over_at_once_and_both_owners_are_told(hall: Hall) -> None:
    answer = hall.types(LEAD, f"{hall.number(CLERKS)} give it to Sam")
    assert "Sam Fisk owns it now, and is told." in words(answer)
    assert hall.action(CLERKS).owner_id == hall.cast_id(OUTSIDER)
    assert sorted(posted.row.address for posted in hall.posts()) == ["U0SAM", "U0TOM"]


def test_who_cannot_be_asked_is_asked_for_by_the_lead(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, TEAM).email = None
    answer = hall.types(OWNER, f"{hall.number(CLERKS)} this belongs to the Family Liaison Team")
    assert "has neither Slack nor e-mail here, so Owen Bright is asked" in words(answer)
    (asked,) = hall.posts()
    hall.presses(LEAD, asked.button("Agree"))
    assert hall.action(CLERKS).owner_id == hall.cast_id("Family Liaison Team")


def test_nothing_of_a_plan_for_named_people_is_handed_to_others(hall: Hall) -> None:
    with hall.cast.work() as work:
        plan(work.db, "HOME26").visibility = Visibility.NAMED
    answer = hall.types(LEAD, f"{hall.number(CLERKS)} give it to Sam")
    assert "Sam Fisk may not see HOME26" in words(answer)
    assert hall.action(CLERKS).owner_id == hall.cast_id(OWNER)


def test_who_covers_during_leave_may_answer_and_owns_nothing(hall: Hall) -> None:
    said = f"{hall.number(FORM)} I am on leave until 5 January, Ruth covers for me"
    assert "Ruth Cole covers for you until Tue 5 Jan 2027" in words(hall.types(OWNER, said))
    (told,) = hall.posts()
    assert "Tom Asher is away until Tue 5 Jan 2027" in told.text
    assert hall.action(FORM).owner_id == hall.cast_id(OWNER)
    hall.mails(BY_MAIL, f"{hall.number(FORM)} 70%", checked=True)
    assert hall.action(FORM).percent == 70


def test_a_real_update_answers_what_the_paper_left_open(hall: Hall) -> None:
    with hall.cast.work() as work:
        action(work.db, RING).contradiction = "It says complete, and that it is to follow."
    hall.types(DEPUTY, f"{hall.number(RING)} 60%")
    assert hall.action(RING).contradiction == ""


def test_a_closed_action_that_is_done_after_all_is_no_longer_closed(hall: Hall) -> None:
    hall.types(DEPUTY, f"{hall.number(PHARMACY)} done")
    now = hall.action(PHARMACY)
    assert (now.meaning, now.approver_id) == (Meaning.COMPLETE, None)


def test_a_director_may_say_how_it_goes(hall: Hall) -> None:
    hall.types(DIRECTOR, f"{hall.number(FIRM)} at risk")
    assert hall.action(FIRM).reported is Reported.AT_RISK
