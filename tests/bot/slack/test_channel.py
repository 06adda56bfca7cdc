"""Slack as a way out: a message goes out once, or it is known what became of it."""

from __future__ import annotations

import dataclasses
import socket
from collections.abc import Iterator

import pytest

from bot.sandbox.faults import Fault, Trouble
from bot.slack.channel import SlackChannel
from bot.slack.client import KeptClient
from tests.bot.slack.conftest import Office, said
from tracker.voice.said import Offer, Part
from tracker.work import InDoubt, Outgoing, TryLater, Undeliverable


def outgoing(address: str, key: str = "remind:3:2027-03-01", thread_id: str = "") -> Outgoing:
    return Outgoing(key, address, said("How does it go?"), thread_id)


@pytest.fixture
def channel(office: Office) -> SlackChannel:
    return SlackChannel(office.client)


@pytest.fixture
def impatient(office: Office) -> Iterator[SlackChannel]:
    client = KeptClient(office.client.token or "", office.client.base_url)
    client.timeout = 1
    yield SlackChannel(client)
    client.close()


def test_a_person_is_written_to_directly_and_the_message_can_be_found(office: Office, channel: SlackChannel) -> None:
    message = outgoing(office.ann.id)
    assert channel.find(message) is None
    ts = channel.send(message)
    assert [(m.ts, m.text) for m in office.messages(office.direct)] == [(ts, "How does it go?")]
    assert channel.find(message) == ts
    assert channel.find(outgoing(office.ann.id, "another")) is None


def test_an_answer_goes_into_the_thread_and_is_found_there(office: Office, channel: SlackChannel) -> None:
    first = channel.send(outgoing(office.plans.id, "alert:1"))
    answer = outgoing(office.plans.id, "told:2", thread_id=first)
    ts = channel.send(answer)
    assert [m.ts for m in office.space.talk.replies(office.plans.id, first)] == [ts]
    assert channel.find(answer) == ts
    assert channel.find(dataclasses.replace(answer, thread_id="")) is None


def test_a_message_is_found_behind_many_others(office: Office, channel: SlackChannel) -> None:
    message = outgoing(office.plans.id)
    ts = channel.send(message)
    for number in range(250):
        office.sandbox.dispatcher.say(office.ann.id, office.plans.id, f"Lunch {number}?")
    assert channel.find(message) == ts


@pytest.mark.parametrize("address", ["C0NOWHERE", "U0NOBODY", "private", "archived"])
def test_what_slack_refuses_for_good_is_known_not_to_have_arrived(
    office: Office, channel: SlackChannel, address: str
) -> None:
    private = office.space.people.add_channel("directors", [office.ann.id], is_private=True)
    archived = office.space.people.add_channel("old", [office.space.bot.id])
    office.space.people.archive(archived.id)
    message = outgoing({"private": private.id, "archived": archived.id}.get(address, address))
    with pytest.raises(Undeliverable) as refused:
        channel.send(message)
    assert refused.value.permanent
    assert "error" not in refused.value.why
    assert channel.find(message) is None


def test_a_message_that_cannot_be_made_is_refused_for_good(office: Office, channel: SlackChannel) -> None:
    part = Part("text", "?", (Offer("say", "Done", "x" * 3_000),))
    with pytest.raises(Undeliverable) as refused:
        channel.send(Outgoing("key", office.ann.id, said("?", part)))
    assert refused.value.permanent


def test_slack_says_when_to_come_back(office: Office, channel: SlackChannel) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.RATE_LIMITED, "chat.postMessage", seconds=7))
    with pytest.raises(TryLater) as later:
        channel.send(outgoing(office.ann.id))
    assert later.value.retry_after == 7
    assert office.messages(office.direct) == ()


@pytest.mark.parametrize("trouble", [Trouble.SERVER_ERROR, Trouble.CUT, Trouble.SILENCE])
@pytest.mark.parametrize("accepted", [True, False])
def test_a_message_in_doubt_is_settled_by_looking_for_it(
    office: Office, impatient: SlackChannel, trouble: Trouble, accepted: bool
) -> None:
    message = outgoing(office.ann.id)
    office.sandbox.service.faults.order(Fault(trouble, "chat.postMessage", accepted=accepted, seconds=3))
    with pytest.raises(InDoubt):
        impatient.send(message)
    assert (impatient.find(message) is not None) is accepted
    assert len(office.messages(office.direct)) == accepted


def test_a_search_that_fails_leaves_the_doubt(office: Office, channel: SlackChannel) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.SERVER_ERROR, "conversations.history"))
    with pytest.raises(InDoubt):
        channel.find(outgoing(office.ann.id))


def test_what_never_left_is_tried_again_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    channel = SlackChannel(KeptClient("xoxb-1", f"http://127.0.0.1:{port}/api/"))
    with pytest.raises(TryLater):
        channel.send(outgoing("C1"))


def test_a_token_taken_back_is_said_in_words(office: Office) -> None:
    client = KeptClient("xoxb-another", office.client.base_url)
    with pytest.raises(Undeliverable, match="token is not valid"):
        SlackChannel(client).send(outgoing(office.ann.id))
    client.close()
