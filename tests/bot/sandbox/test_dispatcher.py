"""What people do reaches a real Bolt app as Slack would send it, and the app's answers do what Slack lets them do."""

from __future__ import annotations

import pytest

from bot.sandbox.dispatcher import TROUBLE, Dispatcher
from bot.sandbox.things import SLACKBOT, Json, SlackError, View
from tests.bot.sandbox.conftest import Office

PRESS: Json = {"type": "button", "action_id": "press", "value": "47"}


def note(words: str | None) -> Json:
    return {"note": {"note": {"type": "plain_text_input", "value": words}}}


def opened(office: Office, command: str = "/form") -> View:
    """The form that a command opens for Mair."""
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, command, "")
    office.until(lambda: bool(office.space.screens.stack(office.mair.id)))
    return office.space.screens.stack(office.mair.id)[-1]


def test_a_command_reaches_the_app_with_all_that_slack_sends(office: Office) -> None:
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, "/hello", "you & <me>")
    (heard,) = office.app.of_kind("command")
    assert heard["text"] == "you &amp; &lt;me&gt;"
    assert (heard["user_name"], heard["channel_name"]) == ("mair", "plans")
    assert set(heard) >= {"token", "team_id", "team_domain", "api_app_id", "trigger_id", "response_url", "command"}


def test_the_answer_to_a_command_is_seen_by_the_person_alone(office: Office) -> None:
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, "/hello", "you")
    assert office.timeline(viewer=office.mair) == [f"Hello <@{office.mair.id}>: you"]
    assert office.timeline(viewer=office.ifor) == office.timeline() == []


def test_an_answer_in_channel_is_seen_by_all_and_its_people_and_channels_are_spelled_out(office: Office) -> None:
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, "/shout", "see @ifor in #plans")
    assert office.timeline() == [f"SEE <@{office.ifor.id}|IFOR> IN <#{office.plans.id}|PLANS>"]


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("/unheard", "/unheard failed with the error “http_client_error”"),
        ("/wrong", "/wrong failed with the error “invalid_command_response” (invalid_blocks)"),
        ("/unknown", "/unknown is not a valid command. In Slack, all messages that start with the “/” character"),
    ],
)
def test_a_command_that_fails_is_told_to_the_person_by_slackbot(office: Office, command: str, told: str) -> None:
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, command, "")
    message = office.last(viewer=office.mair)
    assert message.text.startswith(told)
    assert (message.user, message.ephemeral_to) == (SLACKBOT, office.mair.id)


def test_an_app_that_takes_too_long_is_not_waited_for(office: Office) -> None:
    view = opened(office)
    impatient = Dispatcher(office.sandbox.service, patience=0.2)
    impatient.command(office.mair.id, office.plans.id, "/slow", "")
    assert office.last(viewer=office.mair).text == "/slow failed with the error “operation_timeout”"
    assert impatient.submit(office.mair.id, view.id, note("slow")) == {"": TROUBLE}
    assert titles(office) == ["A form"]


def test_a_response_url_answers_five_times(office: Office) -> None:
    office.sandbox.dispatcher.command(office.mair.id, office.plans.id, "/chatty", "")
    office.until(lambda: bool(office.app.errors))
    assert office.timeline(viewer=office.mair) == [f"answer {n}" for n in range(1, 6)]
    assert "used_url" in office.app.errors[0]


def test_a_button_in_a_message_reaches_the_app_with_the_message_and_the_app_changes_it(office: Office) -> None:
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "card")
    office.until(lambda: len(office.timeline()) == 2)
    card = office.last()
    block_id = card.blocks[0]["block_id"]
    office.sandbox.dispatcher.act(office.ifor.id, card, {**PRESS, "block_id": block_id}, {})
    office.until(lambda: office.last().text == "pressed")
    (heard,) = office.app.of_kind("press")
    assert heard["user"]["id"] == office.ifor.id
    assert heard["container"]["message_ts"] == heard["message"]["ts"] == card.ts
    assert heard["actions"][0]["value"] == "47"
    assert heard["channel"] == {"id": office.plans.id, "name": "plans"}
    assert office.last().edited


def test_what_is_not_in_a_message_cannot_be_pressed(office: Office) -> None:
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "card")
    office.until(lambda: len(office.timeline()) == 2)
    with pytest.raises(SlackError, match="not_found"):
        office.sandbox.dispatcher.act(office.ifor.id, office.last(), {**PRESS, "block_id": "elsewhere"}, {})


def test_a_form_opens_in_time_and_what_is_sent_in_it_arrives(office: Office) -> None:
    view = opened(office)
    assert office.sandbox.dispatcher.submit(office.mair.id, view.id, note("memo signed")) == {}
    office.until(lambda: office.timeline() == ["noted: memo signed"])
    (heard,) = office.app.of_kind("submission")
    assert heard["view"]["private_metadata"] == office.plans.id
    assert heard["view"]["hash"] == view.hash
    assert heard["view"]["state"]["values"]["pick"]["pick"] == {"type": "external_select", "selected_option": None}
    assert office.space.screens.stack(office.mair.id) == ()


def test_a_form_without_what_it_must_have_is_not_even_sent(office: Office) -> None:
    view = opened(office)
    assert set(office.sandbox.dispatcher.submit(office.mair.id, view.id, note(None))) == {"note"}
    assert office.app.of_kind("submission") == []


def titles(office: Office) -> list[str]:
    return [view.payload["title"]["text"] for view in office.space.screens.stack(office.mair.id)]


@pytest.mark.parametrize(
    ("words", "errors", "left"),
    [
        ("errors", {"note": "Not like this."}, ["A form"]),
        ("unknown block", {"": TROUBLE}, ["A form"]),
        ("update", {}, ["Another"]),
        ("push", {}, ["A form", "On top"]),
        ("bad push", {"": TROUBLE}, ["A form"]),
        ("clear", {}, []),
    ],
)
def test_the_answer_to_a_form_does_what_it_says(
    office: Office, words: str, errors: dict[str, str], left: list[str]
) -> None:
    view = opened(office)
    assert office.sandbox.dispatcher.submit(office.mair.id, view.id, note(words)) == errors
    assert titles(office) == left


def test_what_was_entered_stays_when_the_form_is_refused_or_changed(office: Office) -> None:
    view = opened(office)
    office.sandbox.dispatcher.submit(office.mair.id, view.id, note("update"))
    assert office.space.screens.view(view.id).values["note"]["note"]["value"] == "update"


def test_three_forms_lie_on_one_another_and_no_fourth(office: Office) -> None:
    opened(office)
    for _ in range(2):
        top = office.space.screens.stack(office.mair.id)[-1]
        assert office.sandbox.dispatcher.submit(office.mair.id, top.id, note("push")) == {}
    top = office.space.screens.stack(office.mair.id)[-1]
    assert office.sandbox.dispatcher.submit(office.mair.id, top.id, note("push")) == {"": TROUBLE}
    assert titles(office) == ["A form", "On top", "On top"]
    assert top.root_id == office.space.screens.stack(office.mair.id)[0].id


def test_a_form_put_away_goes_one_step_back(office: Office) -> None:
    view = opened(office)
    office.sandbox.dispatcher.submit(office.mair.id, view.id, note("push"))
    office.sandbox.dispatcher.close(office.mair.id, office.space.screens.stack(office.mair.id)[-1].id)
    assert titles(office) == ["A form"]


def test_the_app_hears_of_a_form_put_away_where_it_wanted_to(office: Office) -> None:
    view = opened(office)
    office.space.screens.update(view.id, {**view.payload, "notify_on_close": True})
    office.sandbox.dispatcher.close(office.mair.id, view.id)
    (heard,) = office.app.of_kind("closed")
    assert heard["is_cleared"] is False
    assert titles(office) == []


def test_nobody_sends_somebody_elses_form(office: Office) -> None:
    view = opened(office)
    with pytest.raises(SlackError, match="not_found"):
        office.sandbox.dispatcher.submit(office.ifor.id, view.id, note("mine"))


def test_a_menu_is_filled_by_the_app_once_enough_is_typed(office: Office) -> None:
    view = opened(office)
    block = view.blocks[1]

    def offered(typed: str) -> int:
        return len(office.sandbox.dispatcher.options(office.mair.id, view, block, block["element"], typed))

    assert [offered(""), offered("x"), offered("none")] == [0, 3, 0]
    assert office.app.of_kind("options")[0]["view"]["id"] == view.id


def test_home_is_drawn_when_it_is_looked_at_and_its_buttons_work(office: Office) -> None:
    office.sandbox.dispatcher.open_home(office.ifor.id)
    office.until(lambda: office.space.screens.home(office.ifor.id) is not None)
    home = office.space.screens.home(office.ifor.id)
    assert home is not None
    action = {**PRESS, "block_id": home.blocks[1]["block_id"]}
    office.sandbox.dispatcher.act(office.ifor.id, home, action, {})
    office.until(lambda: bool(office.app.of_kind("press")))
    heard = office.app.of_kind("press")[0]
    assert heard["view"]["type"] == "home"
    assert heard["container"] == {"type": "view", "view_id": home.id}
    assert "response_url" not in heard


def test_shortcuts_are_called_anywhere_or_on_a_message(office: Office) -> None:
    office.sandbox.dispatcher.shortcut(office.mair.id, "about")
    office.sandbox.dispatcher.say(office.mair.id, office.plans.id, "hello")
    office.sandbox.dispatcher.shortcut(office.mair.id, "about", office.last())
    assert len(office.app.of_kind("shortcut")) == 1
    assert office.app.of_kind("message_action")[0]["message"]["text"] == "hello"
    with pytest.raises(SlackError, match="not_found"):
        office.sandbox.dispatcher.shortcut(office.mair.id, "unheard of")
