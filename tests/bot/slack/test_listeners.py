"""What people type and press reaches the hall, and answers reach them: through the whole app, by signed requests."""

from __future__ import annotations

import threading
import time

from bot.slack.voice import NOT_KEPT
from models.vocabulary import Way
from tests.bot.slack.acting import button, command, press, pressable
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer
from tracker.heard import Commanded, Pressed, Replied, Sender
from tracker.voice.said import Offer


def test_a_command_is_answered_to_the_person_alone(office: Office) -> None:
    office.tell(Answer(said=said("Memo on safeguarding")))
    command(office, "47 done & <signed> by @bo")
    office.until(lambda: len(office.messages(office.plans, office.ann)) == 1)
    heard = office.hall.heard[0]
    assert isinstance(heard, Commanded)
    assert heard.sender == Sender(office.ann.id, "ann@cwm.example", "Ann Pugh")
    assert (heard.way, heard.command, heard.text) == (Way.SLACK, "/action", "47 done & <signed> by @Bo Rees")
    answer = office.last(office.plans, office.ann)
    assert answer.ephemeral_to == office.ann.id
    assert "Memo on safeguarding" in answer.text
    assert office.messages(office.plans) == ()


def test_a_long_wait_for_the_hall_does_not_keep_slack_waiting(office: Office) -> None:
    go_on = threading.Event()
    office.hall.wait = lambda _heard: go_on.wait(10)
    office.tell(Answer(said=said("At last")))
    began = time.monotonic()
    command(office, "47")
    assert time.monotonic() - began < 3
    assert not office.messages(office.plans, office.ann), "Slack did not say that the command failed"
    go_on.set()
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["At last"])


def test_forty_slow_commands_at_once_are_all_acknowledged_in_time(office: Office) -> None:
    go_on = threading.Event()
    office.hall.wait = lambda _heard: go_on.wait(20)
    threads = [threading.Thread(target=command, args=(office, str(number))) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not office.messages(office.plans, office.ann)
    go_on.set()
    office.until(lambda: len(office.hall.heard) == 40)
    office.idle()


def test_what_slack_sends_twice_is_answered_once(office: Office) -> None:
    office.tell(Answer(said=said("Once")))
    command(office, "47")
    office.sandbox.dispatcher.courier.send_again(office.sandbox.dispatcher.courier.sent[-1])
    office.idle()
    assert len(office.hall.heard) == 1
    assert len(office.messages(office.plans, office.ann)) == 1


def test_a_failure_of_the_hall_is_told_in_one_sentence(office: Office) -> None:
    office.tell(RuntimeError("the secret words of Ann"))
    command(office, "47")
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == [NOT_KEPT])


def test_a_reply_in_a_thread_is_answered_in_the_thread(office: Office) -> None:
    ts = str(office.client.chat_postMessage(channel=office.ann.id, text="How does it go?")["ts"])
    office.tell(Answer(said=said("Noted")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "done, *memo* signed :+1:", ts)
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, Replied)
    assert (heard.words, heard.thread_id, heard.channel) == ("done, *memo* signed :+1:", ts, office.ann.id)
    assert heard.direct
    assert [m.text for m in office.space.talk.replies(office.direct.id, ts)][-1] == "Noted"


def test_a_direct_message_is_answered_below_it(office: Office) -> None:
    office.tell(Answer(said=said("Three are late")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "who is late?")
    office.until(lambda: [m.text for m in office.messages(office.direct)] == ["who is late?", "Three are late"])


def test_a_mention_is_heard_once_and_answered_in_its_thread(office: Office) -> None:
    office.tell(Answer(said=said("Two are late")))
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "@chaser who is late?")
    office.idle()
    asked = office.messages(office.plans)[0]
    assert [h.words for h in office.hall.heard if isinstance(h, Replied)] == ["who is late?"]
    assert [m.text for m in office.space.talk.replies(office.plans.id, asked.ts)] == ["Two are late"]


def test_what_people_say_to_one_another_is_not_heard(office: Office) -> None:
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "Lunch?")
    office.idle()
    office.sandbox.dispatcher.say(office.bo.id, office.plans.id, "At one.", office.messages(office.plans)[0].ts)
    office.idle()
    assert office.hall.heard == []


def test_thanks_get_a_quiet_sign(office: Office) -> None:
    office.tell(Answer(sign="+1"))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "thanks")
    office.idle()
    assert [reaction.name for reaction in office.last(office.direct).reactions] == ["+1"]
    assert len(office.messages(office.direct)) == 1


def test_a_press_in_a_direct_message_is_answered_in_its_thread(office: Office) -> None:
    office.tell(button(Offer("say", "Done", "47/done")), Answer(said=said("Well done")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "mine")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    press(office, message, *pressable(message.blocks), value="47/done")
    office.idle()
    heard = office.hall.heard[-1]
    assert isinstance(heard, Pressed)
    assert (heard.verb, heard.value, heard.place) == ("say", "47/done", office.direct.id)
    assert [m.text for m in office.space.talk.replies(office.direct.id, message.ts)] == ["Well done"]


def test_an_answer_may_take_the_place_of_what_was_pressed(office: Office) -> None:
    office.tell(button(Offer("answer", "Yes", "3/yes")), Answer(said=said("Agreed"), instead=True))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "?")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    press(office, message, *pressable(message.blocks), value="3/yes")
    office.until(lambda: office.last(office.direct).text == "Agreed")
    assert office.last(office.direct).ts == message.ts


def test_an_answer_may_take_the_place_of_an_answer_that_one_person_sees(office: Office) -> None:
    office.tell(button(Offer("mine", "Next", "2")), Answer(said=said("Page 2"), instead=True))
    command(office, "")
    office.until(lambda: office.messages(office.plans, office.ann))
    message = office.last(office.plans, office.ann)
    press(office, message, *pressable(message.blocks), value="2")
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["Page 2"])


def test_a_press_in_a_channel_is_answered_to_the_person_alone(office: Office) -> None:
    office.tell(button(Offer("card", "More", "47")), Answer(said=said("All about 47")))
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "@chaser late?")
    office.idle()
    message = office.space.talk.replies(office.plans.id, office.messages(office.plans)[0].ts)[-1]
    press(office, message, *pressable(message.blocks), value="47")
    office.idle()
    thread = office.space.talk.thread(office.plans.id, message.thread_ts, office.ann.id)
    assert [(m.text, m.ephemeral_to) for m in thread][-1] == ("All about 47", office.ann.id)


def test_a_choice_from_a_select_comes_with_what_it_is_about(office: Office) -> None:
    who = Offer("paper_answer", "Who is DKE?", "7|who:DKE", options=(("12", "Dai Ellis"), ("new", "Somebody else")))
    office.tell(button(who))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "?")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    element, block = pressable(message.blocks)
    press(office, message, element, block, selected_option=element["options"][0])
    office.idle()
    heard = office.hall.heard[-1]
    assert isinstance(heard, Pressed)
    assert (heard.verb, heard.value, heard.choice) == ("paper_answer", "7|who:DKE", "12")
