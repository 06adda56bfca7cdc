"""Events: what is said where the app is, told once, again where it was not acknowledged, and never elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from bot.sandbox.things import SlackError
from tests.bot.sandbox.conftest import Office


def test_a_message_is_told_with_its_place_and_its_writer(office: Office) -> None:
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "done & <signed>, see https://e.org/a, @ifor")
    office.until(lambda: bool(office.app.of_kind("message")))
    (heard,) = office.app.of_kind("message")
    assert heard["text"] == f"done &amp; &lt;signed&gt;, see <https://e.org/a>, <@{office.ifor.id}>"
    assert (heard["user"], heard["channel"], heard["channel_type"]) == (office.mair.id, office.plans.id, "channel")
    assert "thread_ts" not in heard
    assert heard["blocks"][0]["type"] == "rich_text"


def test_an_answer_in_a_thread_says_whose_thread_it_is(office: Office) -> None:
    posted = office.app.client.chat_postMessage(channel=office.plans.id, text="How is 47?")
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "done", thread_ts=posted["ts"])
    office.until(lambda: bool(office.app.of_kind("message")))
    heard = office.app.of_kind("message")[-1]
    assert (heard["thread_ts"], heard["parent_user_id"]) == (posted["ts"], office.space.bot.id)
    parent = office.app.client.conversations_replies(channel=office.plans.id, ts=posted["ts"])["messages"][0]
    assert (parent["reply_count"], parent["reply_users"]) == (1, [office.mair.id])


def test_a_direct_message_is_told_as_one(office: Office) -> None:
    direct = office.space.people.open_direct((office.mair.id, office.space.bot.id))
    office.sandbox.dispatcher.say(office.mair.id, direct.id, "hello")
    office.until(lambda: bool(office.app.of_kind("message")))
    assert office.app.of_kind("message")[0]["channel_type"] == "im"


def test_the_app_hears_nothing_where_it_is_not(office: Office) -> None:
    office.sandbox.dispatcher.say(office.mair.id, office.private.id, "between us")
    office.settle()
    assert office.app.heard == []


def test_nobody_speaks_where_they_are_not(office: Office) -> None:
    with pytest.raises(SlackError, match="channel_not_found"):
        office.sandbox.dispatcher.say(office.ifor.id, office.private.id, "let me in")
    with pytest.raises(SlackError, match="not_in_channel"):
        office.sandbox.dispatcher.say(office.left.id, office.plans.id, "me again")


def test_a_mention_is_told_as_message_and_as_mention(office: Office) -> None:
    office.sandbox.dispatcher.say(office.ifor.id, office.plans.id, f"@{office.space.bot.name} late?")
    office.until(lambda: bool(office.app.of_kind("mention")) and bool(office.app.of_kind("message")))
    assert office.app.of_kind("mention")[0]["text"] == f"<@{office.space.bot.id}> late?"
    office.until(lambda: len(office.space.talk.replies(office.plans.id, office.last().ts)) == 1)


def test_a_file_is_told_fetched_and_sent_back(office: Office) -> None:
    office.sandbox.dispatcher.upload(office.mair.id, office.plans.id, [("Plan 1.txt", b"abc")], "our plan")
    office.until(lambda: len(office.timeline()) == 2)
    heard = office.app.of_kind("message")[0]
    assert heard["subtype"] == "file_share"
    assert heard["files"][0]["name"] == "Plan 1.txt"
    assert heard["files"][0]["url_private"].endswith("/plan_1.txt")
    assert office.app.of_kind("file_shared")[0]["file_id"] == heard["files"][0]["id"]
    back = office.space.drawer.file(office.last().files[0])
    assert (back.content, back.title, back.mimetype, office.last().text) == (b"cba", "Back", "text/plain", "Here it is")


def test_coming_in_and_emoji_are_told(office: Office) -> None:
    new = office.space.people.add_member("nia", "Nia Wyn")
    office.sandbox.dispatcher.join(new.id, office.plans.id, inviter=office.mair.id)
    office.sandbox.dispatcher.say(new.id, office.plans.id, "hello")
    office.sandbox.dispatcher.react(office.mair.id, office.plans.id, office.last().ts, "wave")
    office.until(lambda: bool(office.app.of_kind("joined")) and bool(office.app.of_kind("reaction")))
    assert office.app.of_kind("joined")[0]["inviter"] == office.mair.id
    assert office.app.of_kind("reaction")[0]["item_user"] == new.id


class Stubborn:
    """An app that fails some times before it acknowledges; it remembers the headers of each request."""

    def __init__(self, failures: int, *, no_retry: bool = False) -> None:
        self.left = failures
        self.seen: list[tuple[str | None, str | None]] = []
        self._headers = [("X-Slack-No-Retry", "1")] if no_retry else []

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
        self.seen.append((environ.get("HTTP_X_SLACK_RETRY_NUM"), environ.get("HTTP_X_SLACK_RETRY_REASON")))
        self.left -= 1
        start_response("500 No" if self.left >= 0 else "200 OK", self._headers)
        return [b""]


@pytest.mark.parametrize(
    ("app", "seen"),
    [
        (Stubborn(0), [(None, None)]),
        (Stubborn(1), [(None, None), ("1", "http_error")]),
        (Stubborn(9), [(None, None), ("1", "http_error"), ("2", "http_error")]),
        (Stubborn(9, no_retry=True), [(None, None)]),
    ],
    ids=["heard", "heard the second time", "given up", "asked not to repeat"],
)
def test_an_event_is_repeated_until_it_is_acknowledged(
    office: Office, app: Stubborn, seen: list[tuple[str | None, str | None]]
) -> None:
    office.sandbox.mount(app=app)
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "hello")
    office.settle()
    assert app.seen == seen


def test_an_overheard_request_repeated_to_the_letter_runs_the_app_again(office: Office) -> None:
    """Slack's signature does not keep replays out within five minutes: the app has to look at the event's id."""
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "hello")
    office.until(lambda: len(office.app.of_kind("message")) == 1)
    office.settle()
    courier = office.sandbox.dispatcher.courier
    assert courier.send_again(courier.sent[-1]) == 200
    office.until(lambda: len(office.app.of_kind("message")) == 2)
    first, second = office.app.of_kind("message")
    assert first["event_id"] == second["event_id"]


def test_a_request_with_a_wrong_signature_is_turned_away_by_the_app(office: Office) -> None:
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "hello")
    office.settle()
    courier = office.sandbox.dispatcher.courier
    sent = courier.sent[-1]
    forged = type(sent)({**sent.headers, "X-Slack-Signature": "v0=00"}, sent.body)
    assert courier.send_again(forged) == 401


def test_the_app_is_told_of_its_own_messages_and_bolt_leaves_them_out(office: Office) -> None:
    posted = office.app.client.chat_postMessage(channel=office.plans.id, text="one")
    office.app.client.chat_update(channel=office.plans.id, ts=posted["ts"], text="two")
    office.app.client.chat_delete(channel=office.plans.id, ts=posted["ts"])
    office.settle()
    bodies = b"".join(sent.body for sent in office.sandbox.dispatcher.courier.sent)
    assert all(word in bodies for word in (b'"bot_id"', b'"message_changed"', b'"message_deleted"'))
    assert [heard for heard in office.app.of_kind("message") if heard.get("subtype") is None] == []
