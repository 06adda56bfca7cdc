"""Hands and the counter: bounded, kept before acknowledged, and nothing said by mistake."""

from __future__ import annotations

import threading
import time

import pytest

from bot.sandbox.faults import Fault, Trouble
from bot.slack.counter import Counter, Turn
from bot.slack.hands import Hands, NoHandFree
from bot.slack.listeners import BUSY
from bot.slack.places import Place
from bot.slack.voice import NOT_SHOWN, Voice
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer
from tracker.voice.said import Offer, Part


def test_hands_say_whether_one_was_free_and_refuse_what_is_too_much() -> None:
    hands, go_on = Hands(hands=2, waiting=1), threading.Event()

    def wait() -> None:
        go_on.wait(5)

    assert [hands.give(wait) for _ in range(3)] == [True, True, False]
    with pytest.raises(NoHandFree):
        hands.give(lambda: None)
    go_on.set()
    hands.close()
    assert hands.taken == 0


def test_a_hand_is_free_again_after_a_failure() -> None:
    hands = Hands(hands=1, waiting=0)

    def fail() -> None:
        raise ValueError

    assert hands.give(fail)
    hands.close()
    assert hands.taken == 0


def test_an_answer_goes_to_the_listener_or_its_own_way_never_both() -> None:
    early, late = Turn(), Turn()
    assert early.keep(Answer())
    early.wait(0)
    late.wait(0)
    assert not late.keep(Answer())
    assert (early.answer, late.answer) == (Answer(), None)
    assert late.is_kept


def test_a_failure_is_the_listeners_to_tell_only_while_it_waits() -> None:
    early, late, kept = Turn(), Turn(), Turn()
    assert early.fail()
    late.wait(0)
    assert not late.fail()
    kept.keep(Answer())
    assert not kept.fail()


def test_what_was_begun_is_finished_when_the_door_closes(office: Office) -> None:
    office.hall.wait = lambda _heard: time.sleep(0.2)
    office.tell(Answer(said=said("Done")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "done")
    assert office.sandbox.dispatcher.settle(10)
    office.door.close()
    assert office.last(office.direct).text == "Done"


def test_it_is_kept_before_it_is_acknowledged(office: Office) -> None:
    office.hall.wait = lambda _heard: time.sleep(0.3)
    office.tell(Answer())
    office.sandbox.dispatcher.command(office.ann.id, office.plans.id, "/action", "47 done")
    assert office.hall.heard, "the command came back before the hall had it"


@pytest.mark.parametrize("office", [(1, 0)], indirect=True, ids=["one hand"])
def test_when_all_are_busy_it_is_said_and_an_event_comes_again(office: Office) -> None:
    go_on = threading.Event()
    office.hall.wait = lambda _heard: go_on.wait(10)
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "first")
    office.until(lambda: office.door.hands.taken)
    office.sandbox.dispatcher.command(office.ann.id, office.plans.id, "/action", "47")
    assert office.last(office.plans, office.ann).text == BUSY
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "second")
    courier = office.sandbox.dispatcher.courier
    office.until(lambda: any(sent.status == 503 for sent in courier.sent))
    go_on.set()
    office.until(lambda: not office.door.hands.taken)
    courier.send_again(next(sent for sent in courier.sent if sent.status == 503))
    office.until(lambda: len({heard.outside_id for heard in office.hall.heard}) == 2)


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.postEphemeral"])
def test_an_answer_is_given_again_when_slack_asks_to_come_back(office: Office, method: str) -> None:
    waited: list[float] = []
    voice = Voice(office.client, waited.append)
    ts = str(office.client.chat_postMessage(channel=office.plans.id, text="Alert")["ts"])
    office.sandbox.service.faults.order(Fault(Trouble.RATE_LIMITED, method, seconds=3))
    place = Place(office.ann.id, office.plans.id, ts, is_aside=method == "chat.postEphemeral")
    voice.speak(Answer(said=said("Noted")), place)
    assert waited == [3.0]
    assert office.last(office.plans, office.ann).text == "Noted"


def test_an_answer_that_slack_cannot_take_is_owned_up_to(office: Office) -> None:
    unsayable = said("?", Part("text", "?", (Offer("say", "Done", "x" * 3_000),)))
    office.tell(Answer(said=unsayable))
    office.sandbox.dispatcher.command(office.ann.id, office.plans.id, "/action", "47")
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == [NOT_SHOWN])


def test_nobody_is_told_twice_where_slack_itself_is_out_of_reach(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    office.tell(Answer(said=said("the secret words of Ann")))
    office.sandbox.service.faults.order(Fault(Trouble.SERVER_ERROR, "chat.postMessage"))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "done by Ann")
    office.idle()
    assert [m.text for m in office.messages(office.direct)] == ["done by Ann"]
    logged = capsys.readouterr()
    assert "answer not delivered" in logged.out + logged.err
    assert "Ann" not in logged.out + logged.err


def test_an_error_is_logged_without_what_people_said(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    counter = Counter(office.hall.hear, Voice(office.client), office.door.hands)
    counter.trouble(ValueError("the secret words of Ann"), None)
    logged = capsys.readouterr()
    assert "ValueError" in logged.out + logged.err
    assert "Ann" not in logged.out + logged.err
