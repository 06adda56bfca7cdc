"""What is said can be taken back: as a new entry, with what followed from it, and never what somebody else wrote."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Meaning, Reported
from tests.cast import BY_MAIL, DEPUTY, LEAD, OUTSIDER, OWNER, action
from tests.tracker.hall import Hall, button, words
from tracker.actions import journal

FORM, CLERKS, FIRM, RING, BEDS = "Agree one", "Train the", "Find a firm", "Ring everybody", "Buy twelve"


def without_noise(hall: Hall, title: str) -> dict[str, object]:
    """An action as it stands, but for how often it was written."""
    return {name: value for name, value in hall.action(title).model_dump().items() if name != "version"}


def test_undo_puts_everything_back_and_the_journal_keeps_both(hall: Hall) -> None:
    before = without_noise(hall, FORM)
    hall.types(OWNER, f"{hall.number(FORM)} done")
    answer = hall.types(OWNER, "undo")
    assert "Taken back; the journal keeps both." in words(answer)
    assert "status: on track, was complete" in words(answer)
    assert without_noise(hall, FORM) == before
    assert [entry.kind for entry in hall.entries(FORM)][-2:] == ["update", "undo"]
    assert [flip.now for flip in hall.flips(FORM)][-2:] == [Meaning.COMPLETE, Meaning.OVERDUE]


@pytest.mark.parametrize("way", ["button", "number", "thread", "direct message", "command"])
def test_it_is_undone_by_any_way(hall: Hall, way: str) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    said = hall.types(OWNER, f"{hall.number(CLERKS)} 45%")
    answer = {
        "button": lambda: hall.presses(OWNER, button(said, "Undo")),
        "number": lambda: hall.types(OWNER, f"{hall.number(CLERKS)} undo"),
        "thread": lambda: hall.says(OWNER, "sorry, undo that", reminder),
        "direct message": lambda: hall.says(OWNER, "undo"),
        "command": lambda: hall.types(OWNER, "undo"),
    }[way]()
    assert "Taken back" in words(answer)
    assert hall.action(CLERKS).percent is None


def test_a_confirmation_by_mail_is_answered_undo_and_once(hall: Hall) -> None:
    hall.mails(BY_MAIL, "50%", hall.reminds(BY_MAIL, FIRM))
    (confirmed,) = hall.posts()
    hall.mails(BY_MAIL, f"{hall.number(FIRM)} 55%", checked=True)
    hall.posts()
    hall.mails(BY_MAIL, "undo", confirmed)
    assert "progress: 55 % stays, since you wrote it later" in hall.posts()[0].text
    assert hall.action(FIRM).percent == 55
    hall.mails(BY_MAIL, "undo", confirmed)
    assert "That has been taken back already" in hall.posts()[0].text


def test_with_nothing_to_undo_it_says_so(hall: Hall) -> None:
    assert words(hall.types(OUTSIDER, "undo")) == "There is nothing of yours to undo here."
    said = hall.types(OWNER, f"{hall.number(FORM)} 70%")
    hall.presses(OWNER, button(said, "Undo"))
    assert "taken back already" in words(hall.presses(OWNER, button(said, "Undo")))


def test_nobody_undoes_what_another_said(hall: Hall) -> None:
    said = hall.types(OWNER, f"{hall.number(FORM)} 70%")
    assert "was not said by you" in words(hall.presses(LEAD, button(said, "Undo")))
    assert "nothing of yours" in words(hall.types(DEPUTY, f"{hall.number(CLERKS)} undo"))
    assert hall.action(FORM).percent == 70


def test_several_said_at_once_are_undone_at_once(hall: Hall) -> None:
    said = hall.says(OWNER, "all done", hall.reminds(OWNER, FORM, CLERKS))
    answer = words(hall.presses(OWNER, button(said, "Undo")))
    assert f"#{hall.number(FORM)}" in answer
    assert f"#{hall.number(CLERKS)}" in answer
    assert (hall.action(FORM).reported, hall.action(CLERKS).reported) == (Reported.ON_TRACK, Reported.OFF_TRACK)


def test_both_halves_of_a_form_are_undone_as_one(hall: Hall) -> None:
    before = without_noise(hall, RING)
    version = hall.action(RING).version
    said = hall.fills_in(
        LEAD, "update", f"{hall.number(RING)}/{version}", status="at_risk", note="short", target="2027-03-31"
    )
    assert hall.action(RING).slips == 1
    answer = words(hall.presses(LEAD, button(said, "Undo")))
    assert answer.count(f"#{hall.number(RING)}") == 1
    assert "target date: Fri 26 Feb 2027, was Wed 31 Mar 2027" in answer
    assert without_noise(hall, RING) == before


def test_undo_withdraws_what_was_asked_of_others(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} done")
    (asked,) = hall.posts()
    assert "Owen Bright is no longer asked about #1." in words(hall.types(OWNER, "undo"))
    pressed = hall.presses(LEAD, asked.button("Accept: it is done"))
    assert "That is no longer asked: it was taken back." in words(pressed)


def test_a_question_that_has_not_gone_out_is_never_sent(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} can we move the date to 28 February")
    hall.types(OWNER, "undo")
    assert hall.posts() == ()


def test_what_was_decided_meanwhile_stays_and_is_said(hall: Hall) -> None:
    said = hall.types(OWNER, f"{hall.number(CLERKS)} can we move the date to 28 February")
    hall.presses(LEAD, hall.posts()[0].button("Agree"))
    answer = words(hall.presses(OWNER, button(said, "Undo")))
    assert "What Owen Bright decided on #2 since then stays." in answer
    assert hall.action(CLERKS).target == date(2027, 2, 28)


def test_what_was_written_over_stays_and_is_said(hall: Hall) -> None:
    number = hall.number(CLERKS)
    said = hall.types(OWNER, f"{number} 40%")
    hall.types(LEAD, f"{number} 60%")
    answer = words(hall.presses(OWNER, button(said, "Undo")))
    assert "#2: progress: 60 % stays, since Owen Bright wrote it later." in answer
    assert hall.action(CLERKS).percent == 60


def test_what_was_taken_back_does_not_come_back(hall: Hall) -> None:
    number = hall.number(CLERKS)
    first = hall.types(OWNER, f"{number} 40%")
    second = hall.types(LEAD, f"{number} 60%")
    hall.presses(OWNER, button(first, "Undo"))
    hall.presses(LEAD, button(second, "Undo"))
    assert hall.action(CLERKS).percent is None


def test_what_another_has_said_as_well_stays(hall: Hall) -> None:
    number = hall.number(CLERKS)
    first = hall.types(OWNER, f"{number} 40%")
    hall.types(LEAD, f"{number} 40%")
    hall.presses(OWNER, button(first, "Undo"))
    assert hall.action(CLERKS).percent == 40


def test_the_right_words_may_follow_at_once(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM)
    hall.says(OWNER, "done", reminder)
    hall.says(OWNER, "sorry, undo that, it is at 80%", reminder)
    now = hall.action(FORM)
    assert (now.reported, now.percent) == (Reported.ON_TRACK, 80)


def test_a_hand_over_is_undone_with_all_who_shared_it(hall: Hall) -> None:
    number = hall.number(CLERKS)
    hall.types(LEAD, f"{number} give it to Jamal")
    assert hall.owners(CLERKS) == [DEPUTY]
    hall.types(LEAD, "undo")
    assert hall.owners(CLERKS) == [OWNER, DEPUTY]
    assert hall.action(CLERKS).owner_id == hall.cast_id(OWNER)


def test_what_nobody_owned_is_nobodys_again(hall: Hall) -> None:
    hall.types(LEAD, f"{hall.number('Publish how')} give it to Sam")
    assert hall.owners("Publish how") == [OUTSIDER]
    hall.types(LEAD, "undo")
    assert (hall.owners("Publish how"), hall.action("Publish how").owner_id) == ([], None)


def test_a_decision_taken_back_is_asked_again_and_the_owner_hears_of_it(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} done https://intranet.example/form")
    hall.presses(LEAD, hall.posts()[0].button("Accept: it is done"))
    assert hall.action(FORM).meaning is Meaning.VERIFIED
    hall.posts()
    hall.types(LEAD, "undo")
    assert hall.action(FORM).meaning is Meaning.COMPLETE
    again = {posted.row.address: posted for posted in hall.posts()}
    assert "Owen Bright took back what was decided on #1." in again["U0TOM"].text
    assert "Evidence: https://intranet.example/form" in again["U0OWEN"].text
    hall.presses(LEAD, again["U0OWEN"].button("Accept: it is done"))
    assert hall.action(FORM).meaning is Meaning.VERIFIED


def test_a_new_date_taken_back_waits_for_its_answer_again(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} can we move the date to 28 February")
    hall.presses(LEAD, hall.posts()[0].button("Agree"))
    hall.types(LEAD, "undo")
    assert (hall.action(CLERKS).target, hall.action(CLERKS).slips) == (date(2026, 12, 31), 0)
    asked = next(posted for posted in hall.posts() if posted.row.kind == "ask")
    hall.presses(LEAD, asked.button("Not agreed"))
    assert hall.action(CLERKS).target == date(2026, 12, 31)


def test_what_was_asked_by_words_taken_back_is_not_asked_again(hall: Hall) -> None:
    hall.types(DEPUTY, f"{hall.number(RING)} done https://intranet.example/calls")
    asked = hall.posts()[0]
    hall.types(LEAD, f"{hall.number(RING)} partly done")
    hall.types(DEPUTY, "undo")
    hall.types(LEAD, "undo")
    assert [post.text for post in hall.posts() if "Please check" in post.text] == []
    assert "no longer waits for a check" in words(hall.presses(LEAD, asked.button("Accept: it is done")))


def test_leave_is_taken_back_too(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} I am on leave until 5 January, Jamal covers for me")
    hall.types(OWNER, "undo")
    assert "belongs to Tom Asher" in words(hall.types(DEPUTY, f"{hall.number(FORM)} 65%"))


def test_a_paper_is_not_undone_by_whoever_brought_it(hall: Hall) -> None:
    with hall.cast.work(LEAD) as work:
        journal.change(work, action(work.db, FORM), journal.IMPORTED, {"outputs": "A form"}, "A form")
    assert "nothing of yours" in words(hall.types(LEAD, f"{hall.number(FORM)} undo"))
