"""The double of the Web API: what it takes, what it gives back, and that it refuses with Slack's own codes."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from datetime import timedelta

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.bot.sandbox.api_refused import HOME, REFUSED
from tests.bot.sandbox.conftest import Office
from tests.bot.sandbox.kit_samples import Block, section
from tests.bot.sandbox.small_app import form


def error_of(client: WebClient, method: str, args: Block) -> str:
    """The code with which a call is refused; '' when it is not."""
    try:
        client.api_call(method, json=args)
    except SlackApiError as error:
        return str(error.response["error"])
    return ""


def names(office: Office) -> dict[str, str]:
    """What the table calls {plans}, {mair} and so on, by their ids in this office."""
    people, client = office.space.people, office.app.client
    old = people.add_channel("old", [office.space.bot.id])
    people.archive(old.id)
    mine = client.chat_postMessage(channel=office.plans.id, text="mine")["ts"]
    reply = client.chat_postMessage(channel=office.plans.id, text="more", thread_ts=mine)["ts"]
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "hers")
    hers = office.last().ts
    client.reactions_add(channel=office.plans.id, timestamp=hers, name="seen")
    return {
        "plans": office.plans.id,
        "private": office.private.id,
        "open": people.add_channel("open", [office.mair.id]).id,
        "old": old.id,
        "direct": people.open_direct((office.mair.id, office.space.bot.id)).id,
        "mair": office.mair.id,
        "left": office.left.id,
        "bot": office.space.bot.id,
        "trigger": office.sandbox.service.triggers.issue(office.mair.id),
        "mine": mine,
        "reply": reply,
        "hers": hers,
    }


def test_each_thing_that_slack_refuses_is_refused_with_its_code(office: Office) -> None:
    known = names(office)
    before = office.space.version
    found = []
    for code, method, args in REFUSED:
        text = json.dumps(args)
        for name, value in known.items():
            text = text.replace(f"{{{name}}}", value)
        found.append((code, method, error_of(office.app.client, method, json.loads(text))))
    assert [row for row in found if row[0] != row[2]] == []
    assert office.space.version == before


def test_what_is_wrong_with_blocks_is_told_in_slacks_words(office: Office) -> None:
    with pytest.raises(SlackApiError) as refused:
        office.app.client.chat_postMessage(channel=office.plans.id, text="x", blocks=[section("")])
    words = "must be more than 0 characters [json-pointer:/blocks/0/text/text]"
    assert refused.value.response["errors"] == [words]
    assert refused.value.response["response_metadata"]["messages"] == [f"[ERROR] {words}"]


@pytest.mark.parametrize(("token", "code"), [("", "not_authed"), ("xoxb-of-somebody-else", "invalid_auth")])
def test_nobody_calls_without_the_token(office: Office, token: str, code: str) -> None:
    assert error_of(WebClient(token, base_url=office.sandbox.api_url), "auth.test", {}) == code


def test_a_form_is_taken_as_well_as_json_with_json_in_its_fields(office: Office) -> None:
    fields = {
        "token": office.sandbox.service.credentials.bot_token,
        "channel": office.plans.id,
        "text": "in a form",
        "blocks": json.dumps([section("as blocks")]),
        "unfurl_links": "false",
    }
    data = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(f"{office.sandbox.api_url}chat.postMessage", data, timeout=5) as response:
        assert json.load(response)["ok"] is True
    assert office.last().blocks[0]["text"]["text"] == "as blocks"
    assert office.last().blocks[0]["block_id"]


def test_metadata_is_shown_only_when_asked_for(office: Office) -> None:
    key = {"event_type": "queued", "event_payload": {"key": "red:47"}}
    client, place = office.app.client, office.plans.id
    client.chat_postMessage(channel=place, text="x", metadata=key)
    assert "metadata" not in client.conversations_history(channel=place)["messages"][0]
    assert client.conversations_history(channel=place, include_all_metadata=True)["messages"][0]["metadata"] == key


def test_history_is_paged_newest_first_and_leaves_replies_in_their_threads(office: Office) -> None:
    client, place = office.app.client, office.plans.id
    stamps = []
    for number in range(5):
        office.clock.move(timedelta(minutes=1))
        stamps.append(client.chat_postMessage(channel=place, text=str(number))["ts"])
    client.chat_postMessage(channel=place, text="in a thread", thread_ts=stamps[4])
    client.chat_postMessage(channel=place, text="for all", thread_ts=stamps[4], reply_broadcast=True)
    first = client.conversations_history(channel=place, limit=3)
    second = client.conversations_history(channel=place, limit=3, cursor=first["response_metadata"]["next_cursor"])
    told = [message["text"] for message in first["messages"] + second["messages"]]
    assert told == ["for all", "4", "3", "2", "1", "0"]
    assert (first["has_more"], second["has_more"]) == (True, False)
    since = client.conversations_history(channel=place, oldest=stamps[1], latest=stamps[3])["messages"]
    assert [message["text"] for message in since] == ["2"]
    thread = client.conversations_replies(channel=place, ts=stamps[4])["messages"]
    assert [message["text"] for message in thread] == ["4", "in a thread", "for all"]


def test_an_update_keeps_what_it_does_not_send(office: Office) -> None:
    client, place = office.app.client, office.plans.id
    posted = client.chat_postMessage(channel=place, text="one", blocks=[section("block")])
    client.chat_update(channel=place, ts=posted["ts"], text="two")
    assert office.last().blocks[0]["text"]["text"] == "block"
    client.chat_update(channel=place, ts=posted["ts"], text="three", blocks=[])
    assert (office.last().text, office.last().blocks) == ("three", ())


def test_a_deleted_message_that_was_answered_leaves_a_tombstone(office: Office) -> None:
    client, place = office.app.client, office.plans.id
    posted = client.chat_postMessage(channel=place, text="one")
    client.chat_postMessage(channel=place, text="answer", thread_ts=posted["ts"])
    client.chat_delete(channel=place, ts=posted["ts"])
    assert [m["text"] for m in client.conversations_replies(channel=place, ts=posted["ts"])["messages"]] == [
        "This message was deleted.",
        "answer",
    ]


def test_people_and_places_are_found(office: Office) -> None:
    client = office.app.client
    assert client.users_lookupByEmail(email="MAIR@cwm.example")["user"]["id"] == office.mair.id
    user = client.users_info(user=office.mair.id)["user"]
    assert (user["tz"], user["tz_offset"], user["profile"]["email"]) == ("Europe/London", 0, "mair@cwm.example")
    office.clock.move(timedelta(days=120))
    assert client.users_info(user=office.mair.id)["user"]["tz_offset"] == 3600
    assert [u["name"] for u in client.users_list(limit=2)["members"]] == ["chaser", "mair"]
    assert [c["name"] for c in client.conversations_list()["channels"]] == ["plans"]
    assert client.conversations_members(channel=office.plans.id)["members"] == list(office.plans.members)
    direct = client.conversations_open(users=office.mair.id)["channel"]["id"]
    assert client.conversations_open(users=[office.mair.id])["channel"]["id"] == direct
    assert client.chat_postMessage(channel=office.mair.id, text="by the member's id")["channel"] == direct
    assert client.conversations_info(channel=direct)["channel"]["user"] == office.mair.id
    assert [c["id"] for c in client.users_conversations(types="im")["channels"]] == [direct]
    assert client.auth_test()["user_id"] == office.space.bot.id
    assert client.team_info()["team"]["name"] == "Cwm Council"


def test_a_trigger_opens_one_view_and_a_changed_view_is_not_overwritten(office: Office) -> None:
    client, trigger = office.app.client, office.sandbox.service.triggers.issue(office.mair.id)
    view = client.views_open(trigger_id=trigger, view=form(external_id="mine"))["view"]
    assert error_of(client, "views.open", {"trigger_id": trigger, "view": form()}) == "exchanged_trigger_id"
    client.views_update(external_id="mine", view=form("Second"), hash=view["hash"])
    stale = {"view_id": view["id"], "view": form("Third"), "hash": view["hash"]}
    assert error_of(client, "views.update", stale) == "hash_conflict"
    again = office.sandbox.service.triggers.issue(office.ifor.id)
    other = {"trigger_id": again, "view": form(external_id="mine")}
    assert error_of(client, "views.open", other) == "duplicate_external_id"
    client.views_publish(user_id=office.mair.id, view=HOME)
    client.views_publish(user_id=office.mair.id, view=HOME)


def test_a_file_is_not_given_to_who_has_no_token(office: Office) -> None:
    uploaded = office.app.client.files_upload_v2(filename="a.txt", content="words")["file"]
    with urllib.request.urlopen(f"{office.sandbox.origin}/api/api.test", timeout=5) as response:
        assert json.load(response) == {"ok": True, "args": {}}
    with pytest.raises(urllib.error.HTTPError) as led_away:
        urllib.request.urlopen(uploaded["url_private"], timeout=5)
    assert led_away.value.url.startswith(f"{office.sandbox.origin}/?redir=")
    led_away.value.close()
