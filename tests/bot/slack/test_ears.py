"""Hearing: Slack's payloads, field for field as Slack documents them, become what the hall hears."""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack import ears, places
from bot.slack.ears import Hearing
from bot.slack.places import Place
from models.vocabulary import Way
from tracker.heard import Pressed, Replied, Sender

ANN = Sender("U0ANN", "ann@cwm.example", "Ann Pugh")
HEARING = Hearing(ANN, "U0BOT", {"U0SAM": "Sam Okafor"})


def event(**more: Any) -> dict[str, Any]:
    return {
        "type": "message",
        "user": "U0ANN",
        "channel": "C0PLANS",
        "channel_type": "channel",
        "ts": "1800000000.000100",
        "text": "done",
        **more,
    }


def pressed(action: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "user": {"id": "U0ANN"},
        "trigger_id": "13.37.abc",
        "container": {"type": "message", "message_ts": "1800000000.000100", "channel_id": "C0PLANS"},
        "response_url": "https://hooks.example/1",
        "actions": [{"action_ts": "1800000001.000200", **action}],
        **more,
    }


@pytest.mark.parametrize(
    ("told", "is_heard"),
    [
        (event(), False),
        (event(channel="D0ANN", channel_type="im"), True),
        (event(text="<@U0BOT> who is late?"), True),
        (event(thread_ts="1799999999.000100", parent_user_id="U0BOT"), True),
        (event(thread_ts="1799999999.000100", parent_user_id="U0SAM"), False),
        (event(thread_ts="1799999999.000100", parent_user_id="U0SAM", text="<@U0BOT>?"), True),
        (event(thread_ts="1799999999.000100"), True),
        (event(channel_type="im", subtype="file_share"), True),
        (event(channel_type="im", subtype="thread_broadcast"), True),
        (event(channel_type="im", subtype="message_changed"), False),
        (event(channel_type="im", subtype="channel_join"), False),
        (event(channel_type="im", hidden=True), False),
        (event(channel_type="im", bot_id="B1"), False),
        (event(channel_type="im", user="U0BOT"), False),
        (event(channel_type="im", user="USLACKBOT"), False),
        ({"type": "message", "channel": "D0ANN", "ts": "1.2"}, False),
    ],
)
def test_only_what_is_said_to_the_bot_is_heard(told: dict[str, Any], is_heard: bool) -> None:
    assert ears.is_for_us(told, "U0BOT") is is_heard


def test_a_message_is_known_by_one_id_however_often_slack_tells_of_it() -> None:
    mention = event(type="app_mention", text="<@U0BOT> hello")
    assert ears.reply(event(text="<@U0BOT> hello"), HEARING) == ears.reply(mention, HEARING)


def test_words_in_a_direct_message_come_from_the_persons_own_address() -> None:
    told = event(channel="D0ANN", channel_type="im", thread_ts="1799999999.000100", text="it's <@U0SAM>'s")
    assert ears.reply(told, HEARING) == Replied(
        way=Way.SLACK,
        outside_id="message:D0ANN:1800000000.000100",
        sender=ANN,
        words="it's @Sam Okafor's",
        channel="U0ANN",
        thread_id="1799999999.000100",
        direct=True,
    )


@pytest.mark.parametrize(
    ("told", "is_paper"),
    [
        (event(channel_type="im", files=[{"id": "F1"}]), True),
        (event(channel_type="im", files=[{"id": "F1"}], thread_ts="1.2"), False),
        (event(text="<@U0BOT>", files=[{"id": "F1"}]), True),
        (event(files=[{"id": "F1"}]), False),
        (event(channel_type="im"), False),
        (event(channel_type="im", text="please read this", files=[{"id": "F1"}]), True),
        (event(channel_type="im", text="2026 plan", files=[{"id": "F1"}]), True),
        (event(channel_type="im", text="47 done, memo attached", files=[{"id": "F1"}]), False),
        (event(text="<@U0BOT> action #47: 60%", files=[{"id": "F1"}]), False),
        (event(channel_type="im", text="47 actions, import as CQC11", files=[{"id": "F1"}]), True),
        (event(channel_type="im", text="done, as you see", files=[{"mimetype": "image/png"}]), False),
        (event(channel_type="im", text="", files=[{"mimetype": "image/png"}]), True),
    ],
)
def test_a_file_is_a_paper_where_it_is_handed_to_the_bot(told: dict[str, Any], is_paper: bool) -> None:
    assert ears.is_paper(told, "U0BOT") is is_paper


@pytest.mark.parametrize(
    ("action", "verb", "value", "choice"),
    [
        ({"action_id": "say:3", "type": "button", "value": "47/done"}, "say", "47/done", ""),
        (
            {"action_id": "hand:0:people:47", "type": "external_select", "selected_option": {"value": "7"}},
            "hand", "47", "7",
        ),
        ({"action_id": "until:1::4", "type": "datepicker", "selected_date": "2027-02-28"}, "until", "4", "2027-02-28"),
        ({"action_id": "somebody elses", "type": "button"}, "somebody elses", "", ""),
    ],
)  # fmt: skip
def test_a_press_says_what_to_do_with_what(action: dict[str, Any], verb: str, value: str, choice: str) -> None:
    heard = ears.press(pressed(action), HEARING)
    assert isinstance(heard, Pressed)
    assert (heard.verb, heard.value, heard.choice) == (verb, value, choice)
    assert heard.outside_id == "press:1800000001.000200:13.37.abc"


def test_opening_an_address_is_nothing_to_hear() -> None:
    assert ears.press(pressed({"action_id": "link:3", "type": "button"}), HEARING) is None


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (
            pressed({}),
            Place("U0ANN", "C0PLANS", "1800000000.000100", "", "https://hooks.example/1", True, False, "13.37.abc"),
        ),
        (
            pressed({}, container={"message_ts": "1.2", "channel_id": "D0ANN"}),
            Place("U0ANN", "D0ANN", "1.2", "1.2", "https://hooks.example/1", False, False, "13.37.abc"),
        ),
        (
            pressed({}, container={"message_ts": "1.2", "channel_id": "D0ANN", "is_ephemeral": True}),
            Place("U0ANN", "D0ANN", "1.2", "1.2", "https://hooks.example/1", True, True, "13.37.abc"),
        ),
        (
            pressed({}, container={"message_ts": "1.2", "channel_id": "C0PLANS", "thread_ts": "1.1"}),
            Place("U0ANN", "C0PLANS", "1.2", "1.1", "https://hooks.example/1", True, False, "13.37.abc"),
        ),
        (
            pressed({}, container={"type": "view"}, view={"id": "V1", "hash": "h", "type": "home"}),
            Place("U0ANN", trigger_id="13.37.abc", is_home=True),
        ),
        (
            pressed({}, container={"type": "view"}, view={"id": "V1", "hash": "h", "type": "modal"}),
            Place("U0ANN", trigger_id="13.37.abc"),
        ),
    ],
)
def test_a_press_is_answered_where_it_was_made(body: dict[str, Any], place: Place) -> None:
    assert places.of_press(body) == place


@pytest.mark.parametrize(
    ("told", "thread"),
    [
        (event(), "1800000000.000100"),
        (event(thread_ts="1799999999.000100"), "1799999999.000100"),
        (event(channel="D0ANN"), ""),
        (event(channel="D0ANN", thread_ts="1799999999.000100"), "1799999999.000100"),
    ],
)
def test_words_are_answered_in_their_thread_or_below_them(told: dict[str, Any], thread: str) -> None:
    assert places.of_message(told).thread_ts == thread
