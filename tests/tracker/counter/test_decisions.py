"""What somebody else decides: a check, a new date, a closing, a hand-over, and what a paper leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Meaning, Reported
from tests.cast import BY_MAIL, DEPUTY, DIRECTOR, LEAD, OUTSIDER, OWNER, TODAY, action, plan
from tests.tracker.hall import Hall, Posted, button, words
from tracker.reviews import contradictions

FORM, CLERKS, FIRM, RING, BEDS = "Agree one", "Train the", "Find a firm", "Ring everybody", "Buy twelve"
EVIDENCE = "https://intranet.example/form"


def asked_to_check(hall: Hall, said: str = f"done {EVIDENCE}") -> Posted:
    """The question that a lead gets when an owner says done."""
    hall.types(OWNER, f"{hall.number(FORM)} {said}")
    return hall.posts()[0]


def test_somebody_else_accepts_and_the_owner_hears_of_it(hall: Hall) -> None:
    answer = hall.presses(LEAD, asked_to_check(hall).button("Accept: it is done"))
    assert words(answer).startswith("You checked #1 and accepted that it is done.")
    assert (answer.instead, hall.action(FORM).meaning) == (True, Meaning.VERIFIED)
    (told,) = hall.posts()
    assert (told.row.address, told.subject) == ("U0TOM", "Owen Bright checked #1 and accepted that it is done.")


def test_a_check_without_evidence_asks_what_was_seen(hall: Hall) -> None:
    asked = asked_to_check(hall, "done")
    form = hall.presses(LEAD, asked.button("Accept: it is done")).form
    assert form is not None
    assert form.fields[0].label == "No evidence was given. What have you seen that shows it?"
    hall.fills_in(LEAD, form.name, form.value, words="I saw the form on ward 4")
    assert (hall.action(FORM).evidence, hall.action(FORM).meaning) == (["I saw the form on ward 4"], Meaning.VERIFIED)


def test_sent_back_it_stands_as_before_and_the_owner_reads_why(hall: Hall) -> None:
    before = hall.action(FORM)
    form = hall.presses(LEAD, asked_to_check(hall).button("Send back")).form
    assert form is not None
    answer = hall.fills_in(LEAD, form.name, form.value, words="two wards have not signed")
    assert "You sent #1 back: it is not done yet." in words(answer)
    now = hall.action(FORM)
    assert (now.meaning, now.reported, now.percent, now.complete_on) == (Meaning.OVERDUE, before.reported, 60, None)
    assert "In their words: two wards have not signed" in hall.posts()[0].text


def test_a_check_is_answered_in_the_thread_and_asks_there_for_what_is_missing(hall: Hall) -> None:
    asked = asked_to_check(hall)
    assert "What is missing?" in words(hall.says(LEAD, "no", asked))
    assert hall.action(FORM).meaning is Meaning.COMPLETE
    hall.says(LEAD, "two wards have not signed", asked)
    assert hall.action(FORM).meaning is Meaning.OVERDUE
    assert "two wards have not signed" in hall.posts()[0].text


@pytest.mark.parametrize("said", ["no, two wards have not signed", "not yet - two wards have not signed"])
def test_a_no_may_bring_its_reason(hall: Hall, said: str) -> None:
    hall.says(LEAD, said, asked_to_check(hall))
    assert "In their words: two wards have not signed" in hall.posts()[0].text


@pytest.mark.parametrize("said", ["yes", "Accepted, thank you", "ok", "1", "accept: it is done"])
def test_a_yes_is_a_yes(hall: Hall, said: str) -> None:
    hall.says(LEAD, said, asked_to_check(hall))
    assert hall.action(FORM).meaning is Meaning.VERIFIED


@pytest.mark.parametrize("said", ["yes, but only ward 4", "looks good to me", "I will look on Monday", "3"])
def test_what_is_neither_yes_nor_no_is_asked_again(hall: Hall, said: str) -> None:
    answer = hall.says(LEAD, said, asked_to_check(hall))
    assert "I could not tell whether that is a yes or a no." in words(answer)
    assert hall.action(FORM).meaning is Meaning.COMPLETE
    hall.presses(LEAD, button(answer, "Accept: it is done"))
    assert hall.action(FORM).meaning is Meaning.VERIFIED


def test_who_has_come_to_own_it_cannot_check_it(hall: Hall) -> None:
    asked = asked_to_check(hall)
    hall.types(DIRECTOR, f"{hall.number(FORM)} give it to Owen")
    assert "Somebody who does not own #1 has to check it." in words(
        hall.presses(LEAD, asked.button("Accept: it is done"))
    )


def test_who_leads_no_more_decides_no_more(hall: Hall) -> None:
    asked = asked_to_check(hall)
    with hall.cast.work() as work:
        plan(work.db, "HOME26").lead_id = hall.cast_id(OUTSIDER)
    assert "Only Sam Fisk, who leads HOME26" in words(hall.presses(LEAD, asked.button("Accept: it is done")))


def test_what_is_not_done_after_all_needs_no_check(hall: Hall) -> None:
    asked = asked_to_check(hall)
    hall.types(OWNER, f"{hall.number(FORM)} 80%")
    assert "#1 no longer waits for a check" in words(hall.presses(LEAD, asked.button("Accept: it is done")))
    hall.types(OWNER, f"{hall.number(FORM)} done")
    assert hall.action(FORM).meaning is Meaning.COMPLETE, "done again is to be checked again"


def asked_for_date(hall: Hall, said: str = "can we move the date to 28 February because no trainer") -> Posted:
    """The question that a lead gets when an owner asks for a new date."""
    hall.types(OWNER, f"{hall.number(CLERKS)} {said}")
    return hall.posts()[0]


def test_a_new_date_is_agreed_and_counts_as_a_slip(hall: Hall) -> None:
    asked = asked_for_date(hall)
    assert "Tom Asher asks to move the target date from Thu 31 Dec 2026 to Sun 28 Feb 2027." in asked.text
    assert hall.action(CLERKS).target == date(2026, 12, 31)
    hall.presses(LEAD, asked.button("Agree"))
    now = hall.action(CLERKS)
    assert (now.target, now.baseline, now.slips) == (date(2027, 2, 28), date(2026, 12, 31), 1)
    assert "Owen Bright agreed: #2 is now due Sun 28 Feb 2027." in hall.posts()[0].text


def test_a_new_date_is_not_agreed(hall: Hall) -> None:
    hall.says(LEAD, "no, the inspection is in January", asked_for_date(hall))
    assert (hall.action(CLERKS).target, hall.action(CLERKS).slips) == (date(2026, 12, 31), 0)
    (told,) = hall.posts()
    assert "did not agree to Sun 28 Feb 2027 for #2: Thu 31 Dec 2026 stands." in told.text
    assert "the inspection is in January" in told.text


def test_a_yes_with_another_day_agrees_to_nothing(hall: Hall) -> None:
    answer = hall.says(LEAD, "yes, 15 January is fine", asked_for_date(hall))
    assert "I could not tell whether that is a yes or a no." in words(answer)


def test_of_two_dates_asked_for_the_later_request_counts(hall: Hall) -> None:
    first = asked_for_date(hall)
    second = asked_for_date(hall, "new date 31 March please")
    assert "it was asked anew" in words(hall.presses(LEAD, first.button("Agree")))
    hall.presses(LEAD, second.button("Agree"))
    assert (hall.action(CLERKS).target, hall.action(CLERKS).slips) == (date(2027, 3, 31), 1)


def test_a_day_that_has_gone_by_is_agreed_to_no_more(hall: Hall) -> None:
    asked = asked_for_date(hall, "new date 4 January please")
    hall.cast.clock.wait(days=60)
    assert "Mon 4 Jan 2027 has gone by" in words(hall.presses(LEAD, asked.button("Agree")))


def test_closing_is_agreed_with_the_owners_reason(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} superseded by the new contract")
    assert hall.action(CLERKS).meaning.is_open
    hall.presses(LEAD, hall.posts()[0].button("Agree"))
    assert (hall.action(CLERKS).meaning, hall.action(CLERKS).reason) == (
        Meaning.CLOSED,
        "superseded by the new contract",
    )


def test_it_stays_open_where_closing_is_not_agreed(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} superseded by the new contract")
    hall.presses(LEAD, hall.posts()[0].button("Not agreed"))
    assert hall.action(CLERKS).meaning.is_open
    assert "did not agree to close #2: it stays open." in hall.posts()[0].text


@pytest.mark.parametrize("said", ["superseded by the new contract", "new date 31 May please"])
def test_nobody_is_asked_to_close_or_to_move_what_is_done(hall: Hall, said: str) -> None:
    answer = hall.types(OWNER, f"{hall.number(BEDS)} {said}")
    assert (
        "It counts as “complete, awaiting check”, so nobody is asked. If that is wrong, first say how it stands."
        in words(answer)
    )
    assert hall.posts() == ()


def test_who_leads_closes_with_a_reason_and_nobody_is_asked(hall: Hall) -> None:
    hall.types(LEAD, f"{hall.number(CLERKS)} no longer needed, the contract has ended")
    assert hall.action(CLERKS).meaning is Meaning.CLOSED
    assert hall.posts() == ()


def test_who_does_not_take_over_says_why(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} not mine, it's Sam's")
    hall.says(OUTSIDER, "no, I only do the food", hall.posts()[0])
    assert hall.action(CLERKS).owner_id == hall.cast_id(OWNER)
    (told,) = hall.posts()
    assert "Sam Fisk did not take over #2" in told.text
    assert "I only do the food" in told.text


def test_what_has_another_owner_by_now_is_not_taken_over(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} not mine, it's Sam's")
    asked = hall.posts()[0]
    hall.types(LEAD, f"{hall.number(CLERKS)} give it to Jamal")
    assert "#2 has another owner" in words(hall.presses(OUTSIDER, asked.button("Yes, it is mine")))
    assert hall.action(CLERKS).owner_id == hall.cast_id(DEPUTY)


@pytest.fixture
def contradicted(hall: Hall) -> tuple[Posted, ...]:
    """Two actions of which the paper says two things, asked about on release."""
    with hall.cast.work() as work:
        action(work.db, BEDS).contradiction = "It says complete, and that two beds are to follow. Which holds?"
        action(work.db, FIRM).contradiction = "It says complete, and that the contract is to follow. Which holds?"
        assert contradictions.ask(work, plan(work.db, "HOME26")) == 2
        assert contradictions.ask(work, plan(work.db, "HOME26")) == 0
    return tuple(sorted(hall.posts(), key=lambda posted: posted.row.address))


def test_what_a_paper_says_against_itself_is_asked_of_its_owner_once(
    hall: Hall, contradicted: tuple[Posted, ...]
) -> None:
    by_slack, by_mail = contradicted
    assert (by_slack.row.address, by_mail.row.address) == ("U0TOM", hall.email(BY_MAIL))
    assert "two beds are to follow" in by_slack.text


def test_not_yet_opens_it_again_and_is_remembered(hall: Hall, contradicted: tuple[Posted, ...]) -> None:
    hall.says(OWNER, "not yet, two are missing", contradicted[0])
    now = hall.action(BEDS)
    assert (now.reported, now.contradiction, now.updated_on) == (None, "", TODAY)
    assert now.progress == "Not yet. two are missing"


def test_complete_is_complete_with_a_check(hall: Hall, contradicted: tuple[Posted, ...]) -> None:
    hall.mails(BY_MAIL, "1", contradicted[1])
    now = hall.action(FIRM)
    assert (now.reported, now.contradiction) == (Reported.COMPLETE, "")
    assert {posted.row.kind for posted in hall.posts()} == {"ask", "answer"}


def test_a_contradiction_answered_in_passing_is_asked_no_more(hall: Hall, contradicted: tuple[Posted, ...]) -> None:
    hall.types(OWNER, f"{hall.number(BEDS)} 90%")
    assert "it was said how #8 stands" in words(hall.presses(OWNER, contradicted[0].button("It is complete")))
    hall.types(OWNER, "undo")
    assert hall.action(BEDS).contradiction
    hall.presses(OWNER, contradicted[0].button("It is complete"))
    assert hall.action(BEDS).contradiction == ""


def test_nobody_answers_for_another(hall: Hall) -> None:
    asked = asked_to_check(hall)
    assert "That question was put to Owen Bright, so only they can answer it." in words(
        hall.presses(OWNER, asked.button("Accept: it is done"))
    )
    assert words(hall.says(DIRECTOR, "yes", asked)) != "", "the thread is the lead's alone"
    assert hall.action(FORM).meaning is Meaning.COMPLETE


def test_answered_twice_the_second_is_told_so(hall: Hall) -> None:
    asked = asked_to_check(hall)
    hall.presses(LEAD, asked.button("Accept: it is done"))
    for again in (hall.presses(LEAD, asked.button("Send back")), hall.says(LEAD, "yes", asked)):
        assert "That question has been answered already: Accept: it is done." in words(again)
    assert hall.action(RING).meaning is Meaning.ON_TRACK
