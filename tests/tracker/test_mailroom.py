"""Mails: believed by what only the right person can have, else asked about; a stranger changes nothing (facts, "Mail").

Whoever holds a token answers from the address that it went to; without one our own mail server must know the sender.
"""

from __future__ import annotations

import pytest

from models.vocabulary import Meaning, Reported, Way
from tests.cast import BY_MAIL, LEAD, LEAVER, NAMED, OUTSIDER, OWNER, person
from tests.tracker.hall import Hall, Posted
from tracker import mailroom

FIRM, WARDS, FORM = "Find a firm", "Name one person", "Agree one"
STRANGER = "stranger@elsewhere.example"


@pytest.fixture
def reminder(hall: Hall) -> Posted:
    """A mail to somebody who has mail only, about their open action."""
    return hall.reminds(BY_MAIL, FIRM)


def test_the_answer_to_a_mail_is_understood_and_confirmed_in_its_thread(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "60%, two firms have offered", reminder)
    (confirmed,) = hall.posts()
    assert confirmed.text.startswith("[Amber: at risk] #3 Find a firm")
    assert "progress: 60 %, was 20 %" in confirmed.text
    assert "Reply “undo”" in confirmed.text
    assert (confirmed.row.way, confirmed.row.address) == (Way.MAIL, hall.email(BY_MAIL))
    assert confirmed.row.thread_id.startswith("<test:")
    assert hall.entries(FIRM)[-1].way is Way.MAIL


def test_the_confirmation_can_be_answered_again(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "60%", reminder)
    hall.mails(BY_MAIL, "65%", hall.posts()[0])
    assert hall.action(FIRM).percent == 65


def test_what_shows_it_is_answered_by_mail(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "done", reminder)
    confirmed = next(posted for posted in hall.posts() if posted.row.kind == "answer")
    assert "What shows it? Reply with a link, a file or where it is kept." in confirmed.text
    hall.mails(BY_MAIL, "the contract is in the legal team's safe", confirmed)
    assert hall.action(FIRM).evidence == ["the contract is in the legal team's safe"]


def test_a_known_sender_needs_no_token(hall: Hall) -> None:
    hall.mails(BY_MAIL, f"{hall.number(FIRM)} 45%", checked=True)
    hall.mails(BY_MAIL, "action", checked=True)
    confirmed, listed = hall.posts()
    assert hall.action(FIRM).percent == 45
    assert "Your actions" in listed.text
    hall.mails(BY_MAIL, "50%", confirmed)
    assert hall.action(FIRM).percent == 50, "the answer is about what was said"


@pytest.mark.parametrize("checked", [None, False])
def test_without_either_nothing_changes_and_the_person_hears_of_it_once_a_day(hall: Hall, checked: bool | None) -> None:
    for _ in range(3):
        hall.mails(BY_MAIL, f"{hall.number(FIRM)} done", checked=checked)
    (note,) = hall.posts()
    assert "I cannot be sure that it is from you, so nothing was changed." in note.text
    assert "done" not in note.text, "a stranger's words go nowhere"
    assert hall.action(FIRM).reported is not Reported.COMPLETE
    hall.mails(BY_MAIL, f"{hall.number(FIRM)} 55%", note)
    assert hall.action(FIRM).percent == 55, "that note can be answered"


def test_strangers_and_leavers_are_not_answered(hall: Hall) -> None:
    hall.mails("Stranger", "done", email=STRANGER, checked=True)
    hall.mails(LEAVER, "done", checked=True)
    hall.mails("Nobody", "done", email="")
    assert hall.posts() == ()


def test_a_forged_answer_with_the_right_token_is_asked_about(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "done", reminder, checked=False)
    (asked,) = hall.posts()
    assert "A mail in your name answered one of mine, but I cannot be sure that it is from you." in asked.text
    assert "They wrote: done" in asked.text
    assert hall.action(FIRM).reported is not Reported.COMPLETE


def test_a_forwarded_mail_answered_by_a_stranger_waits_for_its_owner(hall: Hall, reminder: Posted) -> None:
    hall.mails("Jess Nunn", "70%, see the offers", reminder, email=STRANGER, files=("offers.pdf",))
    (asked,) = hall.posts()
    assert asked.row.address == hall.email(BY_MAIL)
    assert f"Jess Nunn ({STRANGER}) answered a mail that I sent to you." in asked.text
    assert "File: offers.pdf" in asked.text
    hall.mails(BY_MAIL, "1", asked)
    assert (hall.action(FIRM).percent, hall.action(FIRM).evidence) == (70, ["offers.pdf"])
    assert hall.entries(FIRM)[-1].actor_id == hall.cast_id(BY_MAIL)


def test_its_owner_may_say_no(hall: Hall, reminder: Posted) -> None:
    hall.mails("Jess Nunn", "done", reminder, email=STRANGER)
    hall.mails(BY_MAIL, "no", hall.posts()[0])
    assert "Then nothing is changed." in hall.posts()[0].text
    assert hall.action(FIRM).reported is not Reported.COMPLETE


def test_a_colleague_who_may_not_update_it_is_told_whom_it_went_to(hall: Hall, reminder: Posted) -> None:
    hall.mails(OUTSIDER, "done", reminder, checked=True)
    told = {posted.row.address: posted.text for posted in hall.posts()}
    assert "That mail went to Ruth Cole, who is asked whether to take your answer." in told[hall.email(OUTSIDER)]
    assert "Sam Fisk (sam.fisk@trust.example) answered" in told[hall.email(BY_MAIL)]


def test_a_colleague_who_may_update_it_speaks_for_themselves(hall: Hall, reminder: Posted) -> None:
    hall.mails(LEAD, "75%", reminder, checked=True)
    assert hall.action(FIRM).percent == 75
    assert hall.entries(FIRM)[-1].actor_id == hall.cast_id(LEAD)
    assert hall.posts()[0].row.address == hall.email(LEAD)


def test_the_same_mail_delivered_twice_counts_once(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "60%", reminder, key="mail:twice")
    hall.mails(BY_MAIL, "60%", reminder, key="mail:twice")
    hall.mails("Jess", "done", reminder, email=STRANGER, key="mail:held")
    hall.mails("Jess", "done", reminder, email=STRANGER, key="mail:held")
    assert sorted(posted.row.kind for posted in hall.posts()) == ["answer", "ask"]


def test_thanks_by_mail_is_not_answered(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, "thanks", reminder)
    assert hall.posts() == ()


def test_a_token_ends_ninety_days_after_the_last_of_its_actions_was_closed(hall: Hall) -> None:
    closed, open_one = hall.reminds(BY_MAIL, WARDS), hall.reminds(BY_MAIL, WARDS, FIRM)
    assert hall.action(WARDS).meaning is Meaning.VERIFIED
    hall.cast.clock.wait(days=70)
    hall.mails(BY_MAIL, "1 note more", closed)
    assert hall.posts()[0].row.kind == "answer"
    hall.cast.clock.wait(days=91)
    hall.mails(BY_MAIL, "done", closed)
    assert [posted.row.kind for posted in hall.posts()] == ["prove"]
    hall.mails(BY_MAIL, f"{hall.number(FIRM)} 90%", open_one)
    assert hall.action(FIRM).percent == 90


def test_a_message_about_no_action_is_answered_for_ninety_days(hall: Hall) -> None:
    digest = hall.reminds(BY_MAIL)
    hall.cast.clock.wait(days=91)
    hall.mails(BY_MAIL, "action", digest)
    assert [posted.row.kind for posted in hall.posts()] == ["prove"]


def test_what_is_refused_is_said_by_mail_too(hall: Hall, reminder: Posted) -> None:
    hall.mails(BY_MAIL, f"{hall.number(FIRM)} 60%, {hall.number(FORM)} done", reminder)
    (refused,) = hall.posts()
    assert (refused.subject, "#1 belongs to Tom Asher" in refused.text) == ("That did not work", True)
    assert hall.action(FIRM).percent == 20


def test_a_mail_whose_sender_cannot_be_told_is_held(hall: Hall, reminder: Posted) -> None:
    for key in ("mail:1", "mail:1", "mail:2"):
        with hall.cast.work() as work:
            mailroom.hold(work, key, reminder.token, "It has two From lines.")
            mailroom.hold(work, f"{key}:stranger", "", "It has two From lines.")
    (note,) = hall.posts()
    assert note.row.address == hall.email(BY_MAIL)
    assert "I did not take it: It has two From lines. Nothing was changed." in note.text


def test_a_mail_that_cannot_be_read_is_asked_for_again_once_a_day(hall: Hall) -> None:
    for key, email in (("mail:3", hall.email(NAMED)), ("mail:4", hall.email(NAMED)), ("mail:5", STRANGER)):
        with hall.cast.work() as work:
            mailroom.unread(work, key, email, "It is nested deeper than any mail program nests.")
    assert [posted.row.address for posted in hall.posts()] == [hall.email(NAMED)]
    hall.cast.clock.wait(days=1)
    with hall.cast.work() as work:
        mailroom.unread(work, "mail:6", hall.email(NAMED), "It is broken.")
    assert len(hall.posts()) == 1


def test_the_lines_of_the_answered_mail_are_known_by_its_token(hall: Hall, reminder: Posted) -> None:
    with hall.cast.work() as work:
        said = mailroom.answered(work, reminder.token)
        assert said is not None
        assert (said.text, bool(said.html)) == ("How is it going?", True)
        assert mailroom.answered(work, "no such token") is None
        assert mailroom.answered(work, "") is None


def test_a_check_is_made_by_mail_alone(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, LEAD).slack_user = None
    hall.types(OWNER, f"{hall.number(FORM)} done")
    asked = hall.posts()[0]
    assert "1. Accept: it is done" in asked.text
    hall.mails(LEAD, "2", asked)
    (missing,) = hall.posts()
    assert "What is missing?" in missing.text
    hall.mails(LEAD, "ward 4 has not signed", missing)
    told = {posted.row.address: posted.text for posted in hall.posts()}
    assert "In their words: ward 4 has not signed" in told["U0TOM"]
    assert hall.action(FORM).meaning is Meaning.OVERDUE


def test_whoever_wants_both_ways_answers_by_either(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, LEAD).prefers = "both"
    hall.types(OWNER, f"{hall.number(FORM)} done https://intranet.example/form")
    by_way = {posted.row.way: posted for posted in hall.posts()}
    hall.mails(LEAD, "1", by_way[Way.MAIL])
    assert hall.action(FORM).meaning is Meaning.VERIFIED
    pressed = hall.presses(LEAD, by_way[Way.SLACK].button("Send back"))
    assert pressed.said is not None
    assert "answered already" in pressed.said.text
