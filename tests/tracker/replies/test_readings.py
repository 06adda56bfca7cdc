"""Words in threads, mails and direct messages: which action they are about, and what is asked when it is not clear."""

from __future__ import annotations

import pytest

from models.vocabulary import Meaning, Reported
from tests.cast import BY_MAIL, DEPUTY, LEAD, OUTSIDER, OWNER, TODAY, action
from tests.tracker.hall import Hall, button, words

FORM, CLERKS, FIRM, RING, BEDS = "Agree one", "Train the", "Find a firm", "Ring everybody", "Buy twelve"
CHANNEL = "C0PLANS"


def test_several_actions_are_taken_from_one_reply_and_said_back_as_one(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    answer = words(hall.says(OWNER, "first one done, second waiting on HR", reminder))
    assert hall.action(FORM).reported is Reported.COMPLETE
    assert hall.action(CLERKS).reason == "HR"
    assert answer.count("Not what you meant?") == 1


def test_actions_are_named_by_number_or_title_too(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    hall.says(OWNER, f"{hall.number(FORM)} done, {hall.number(CLERKS)} 50%", reminder)
    assert (hall.action(FORM).reported, hall.action(CLERKS).percent) == (Reported.COMPLETE, 50)
    hall.says(OWNER, "clerks 60%", reminder)
    assert hall.action(CLERKS).percent == 60


def test_where_it_is_not_said_which_each_is_offered_and_all(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    answer = hall.says(OWNER, "done", reminder)
    assert "Which of the actions do you mean? Nothing is changed yet." in words(answer)
    assert hall.action(FORM).reported is not Reported.COMPLETE
    hall.presses(OWNER, button(answer, f"#{hall.number(CLERKS)} {hall.action(CLERKS).title}"))
    assert (hall.action(FORM).reported, hall.action(CLERKS).reported) == (Reported.ON_TRACK, Reported.COMPLETE)


def test_all_of_them_can_be_chosen_at_once(hall: Hall) -> None:
    answer = hall.says(OWNER, "50%", hall.reminds(OWNER, FORM, CLERKS))
    hall.presses(OWNER, button(answer, "All of these"))
    assert (hall.action(FORM).percent, hall.action(CLERKS).percent) == (50, 50)


def test_a_choice_is_taken_by_its_number_in_the_thread(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    hall.says(OWNER, "done", reminder)
    hall.says(OWNER, "2", reminder)
    assert hall.action(CLERKS).reported is Reported.COMPLETE


def test_none_of_these_changes_nothing(hall: Hall) -> None:
    answer = hall.says(OWNER, "done", hall.reminds(OWNER, FORM, CLERKS))
    assert "Then nothing is changed." in words(hall.presses(OWNER, button(answer, "None of these")))
    assert hall.action(FORM).reported is Reported.ON_TRACK


def test_a_choice_is_made_once_and_by_whom_it_was_put_to(hall: Hall) -> None:
    answer = hall.says(OWNER, "done", hall.reminds(OWNER, FORM, CLERKS))
    chosen = button(answer, f"#{hall.number(FORM)} {hall.action(FORM).title}")
    assert "was put to Tom Asher" in words(hall.presses(LEAD, chosen))
    hall.presses(OWNER, chosen)
    assert "has been answered already" in words(hall.presses(OWNER, chosen))


def test_saying_it_in_other_words_settles_what_was_asked(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    answer = hall.says(OWNER, "done", reminder)
    hall.says(OWNER, f"{hall.number(FORM)} done", reminder)
    pressed = hall.presses(OWNER, button(answer, "All of these"))
    assert "That is no longer asked: it was said in other words." in words(pressed)
    assert hall.action(CLERKS).reported is not Reported.COMPLETE


def test_a_bare_number_is_asked_about(hall: Hall) -> None:
    answer = hall.says(DEPUTY, "60", hall.reminds(DEPUTY, RING))
    assert "Is it 60 % done?" in words(answer)
    hall.presses(DEPUTY, button(answer, f"#{hall.number(RING)}: 60 % done"))
    assert hall.action(RING).percent == 60


def test_a_further_action_of_ones_own_may_be_named_in_the_same_breath(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM)
    hall.says(OWNER, f"{hall.number(FORM)} done, {hall.number(CLERKS)} 50%", reminder)
    assert (hall.action(FORM).reported, hall.action(CLERKS).percent) == (Reported.COMPLETE, 50)


@pytest.mark.parametrize(("other", "sentence"), [("999", "There is no action #999"), ("7", "#7 belongs to Jamal Reed")])
def test_an_action_that_is_none_or_anothers_spoils_the_whole_reply(hall: Hall, other: str, sentence: str) -> None:
    reminder = hall.reminds(OWNER, FORM, CLERKS)
    answer = hall.says(OWNER, f"{hall.number(FORM)} done, {other} 50%", reminder)
    assert sentence in words(answer)
    assert hall.action(FORM).reported is Reported.ON_TRACK
    assert hall.posts() == ()


def test_in_a_channel_the_owner_is_heard_and_a_bystander_is_not(hall: Hall) -> None:
    alert = hall.alerts(CHANNEL, RING, CLERKS)
    silent = hall.says(OUTSIDER, "well done all", alert, in_channel=True)
    assert (silent.said, silent.sign) == (None, "")
    hall.says(OWNER, "the second one is at 45%", alert, in_channel=True)
    assert hall.action(CLERKS).percent == 45


def test_in_a_channel_all_means_all_of_ones_own(hall: Hall) -> None:
    alert = hall.alerts(CHANNEL, RING, FORM, BEDS)
    hall.says(OWNER, "all done", alert, in_channel=True)
    assert hall.action(FORM).reported is Reported.COMPLETE
    assert hall.action(RING).reported is None


def test_what_is_said_of_anothers_action_in_a_channel_is_refused(hall: Hall) -> None:
    alert = hall.alerts(CHANNEL, RING, FORM, BEDS)
    assert "belongs to Jamal Reed" in words(hall.says(OWNER, "first one done", alert, in_channel=True))


def test_who_has_handed_it_over_is_told_whose_it_is(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM)
    hall.types(LEAD, f"{hall.number(FORM)} give it to Sam")
    assert "belongs to Sam Fisk" in words(hall.says(OWNER, "done", reminder))


def test_thanks_is_a_quiet_sign_and_nothing_else(hall: Hall) -> None:
    answer = hall.says(OWNER, "thanks", hall.reminds(OWNER, FORM))
    assert (answer.said, answer.sign) == (None, "+1")
    assert len(hall.entries(FORM)) == 2


def test_a_question_goes_to_the_lead_with_the_action(hall: Hall) -> None:
    answer = hall.says(OWNER, "who signs it off?", hall.reminds(OWNER, FORM))
    assert "I passed your question on to Owen Bright." in words(answer)
    (asked,) = hall.posts()
    assert (asked.row.address, "who signs it off?" in asked.text) == ("U0OWEN", True)
    assert "I passed your question on to Tom Asher." in words(hall.says(LEAD, "which form is that?", asked))


def test_no_change_is_kept_as_having_been_heard(hall: Hall) -> None:
    answer = hall.says(OWNER, "no change", hall.reminds(OWNER, CLERKS))
    assert "Noted, and nothing else changes" in words(answer)
    assert hall.action(CLERKS).updated_on == TODAY


def test_no_words_are_no_answer(hall: Hall) -> None:
    assert "I found no words of yours" in words(hall.says(OWNER, "  ", hall.reminds(OWNER, FORM)))


def test_a_file_of_which_nobody_knows_what_it_shows_is_asked_about(hall: Hall) -> None:
    answer = hall.says(OWNER, "", hall.reminds(OWNER, FORM, CLERKS), files=("photo.jpg",))
    assert "Which of the actions does the file show?" in words(answer)
    hall.presses(OWNER, button(answer, f"#{hall.number(CLERKS)} {hall.action(CLERKS).title}"))
    assert hall.action(CLERKS).evidence == ["photo.jpg"]


def test_a_file_with_words_is_evidence_for_what_they_speak_of(hall: Hall) -> None:
    hall.says(OWNER, f"{hall.number(CLERKS)} 80%", hall.reminds(OWNER, FORM, CLERKS), files=("register.xlsx",))
    assert (hall.action(CLERKS).percent, hall.action(CLERKS).evidence) == (80, ["register.xlsx"])


def test_who_answers_an_older_message_is_told_what_another_wrote_since(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, CLERKS)
    hall.types(LEAD, f"{hall.number(CLERKS)} move the date to 29 January 2027")
    first, second = (words(hall.says(OWNER, said, reminder)) for said in ("40%", "45%"))
    assert "Owen Bright wrote meanwhile: target date: Fri 29 Jan 2027, was Thu 31 Dec 2026" in first
    assert "meanwhile" not in second
    assert hall.action(CLERKS).percent == 45


def test_in_a_direct_message_ones_open_actions_are_meant(hall: Hall) -> None:
    hall.says(DEPUTY, f"#{hall.number(RING)} 55%")
    assert hall.action(RING).percent == 55
    answer = hall.says(OUTSIDER, "it goes well")
    assert "You own nothing that is open." in words(answer)


def test_the_form_for_a_command_stays_a_command(hall: Hall) -> None:
    assert "Getting people home" in words(hall.says(OWNER, "plan HOME26"))
    assert "Agree one discharge form" in words(hall.says(OWNER, "action"))
    assert "Agree one discharge form" in words(hall.says(OWNER, f"action {hall.number(FORM)}"))


def test_a_button_says_something_in_ones_name(hall: Hall) -> None:
    hall.presses(OWNER, ("say", f"{hall.number(CLERKS)}/on track"))
    assert hall.action(CLERKS).meaning is Meaning.ON_TRACK


def test_what_one_may_not_see_is_not_taken_for_ones_own(hall: Hall) -> None:
    with hall.cast.work() as work:
        action(work.db, "Ask night staff").title = "Nights are short"
    assert "Nights are short" not in words(hall.says(OWNER, "done"))
    assert "There is no action" in words(hall.types(OWNER, f"{hall.number('Nights are')} done"))


def test_by_mail_the_choices_are_numbered_and_a_number_is_an_answer(hall: Hall) -> None:
    reminder = hall.reminds(BY_MAIL, FIRM)
    hall.mails(BY_MAIL, "60", reminder)
    (asked,) = hall.posts()
    assert "1. #3: 60 % done" in asked.text
    hall.mails(BY_MAIL, "1.", asked)
    assert hall.action(FIRM).percent == 60
    hall.posts()
    hall.mails(BY_MAIL, "2", asked)
    assert "has been answered already: #3: 60 % done" in hall.posts()[0].text


def test_what_was_last_read_is_all_that_is_kept_of_a_reply_that_was_refused(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(FORM)} snooze to Friday")
    assert hall.action(FORM).snoozed_until is None
    hall.types(OWNER, f"{hall.number(FORM)} 70%")
    assert [entry.kind for entry in hall.entries(FORM)] == ["imported", "update", "update"]
