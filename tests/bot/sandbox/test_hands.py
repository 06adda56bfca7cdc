"""A person without a page does what a person with one does."""

from __future__ import annotations

import pytest

from bot.sandbox.hands import Hands, NotThereError, entered
from bot.sandbox.page import Deliveries
from bot.sandbox.talk import Draft
from bot.sandbox.things import Json
from tests.bot.sandbox.conftest import Office
from tests.bot.sandbox.kit_samples import actions, button, options
from tests.bot.sandbox.test_events import Stubborn


@pytest.fixture
def mair(office: Office) -> Hands:
    return Hands(office.sandbox.dispatcher, office.space, office.mair.id)


def test_the_dispatcher_is_all_that_the_page_asks_for(office: Office) -> None:
    deliveries: Deliveries = office.sandbox.dispatcher
    deliveries.say(office.mair.id, office.plans.id, "hello")
    assert office.timeline() == ["hello"]


def test_a_person_gives_a_command_fills_in_the_form_and_presses_a_button(office: Office, mair: Hands) -> None:
    mair.type(office.plans.id, "/form")
    office.until(lambda: bool(office.space.screens.stack(mair.member)))
    assert mair.submit({"Note": "errors"}) == {"Note": "Not like this."}
    assert mair.submit({"Note": "memo signed", "Pick": "choice 2"}) == {}
    office.until(lambda: office.timeline() == ["noted: memo signed"])
    picked = office.app.of_kind("submission")[-1]["view"]["state"]["values"]["pick"]["pick"]["selected_option"]
    assert picked["value"] == "2"
    mair.type(office.plans.id, "card")
    office.until(lambda: len(office.timeline()) == 3)
    mair.press(office.last(), "Press")
    office.until(lambda: office.last().text == "pressed")
    assert [message.text for message in mair.seen(office.plans.id)] == ["noted: memo signed", "card", "pressed"]


def test_what_is_not_on_the_screen_is_missed_with_what_there_is(office: Office, mair: Hands) -> None:
    mair.type(office.plans.id, "card")
    office.until(lambda: len(office.timeline()) == 2)
    with pytest.raises(NotThereError, match=r"no button 'Push', but \['Press'\]"):
        mair.press(office.last(), "Push")
    with pytest.raises(NotThereError, match="no form is open"):
        mair.close()
    with pytest.raises(NotThereError, match="nothing on the Home tab"):
        mair.press(mair.home, "Press")


@pytest.mark.parametrize(
    ("element", "entry", "value"),
    [
        ({"type": "datepicker"}, "2026-10-31", {"selected_date": "2026-10-31"}),
        ({"type": "static_select", "options": options(2)}, "choice 1", {"selected_option": options(2)[1]}),
        ({"type": "checkboxes", "options": options(3)}, ["choice 0", "2"], {"selected_options": options(3)[::2]}),
        ({"type": "users_select"}, "U1", {"selected_user": "U1"}),
        ({"type": "multi_users_select"}, ["U1", "U2"], {"selected_users": ["U1", "U2"]}),
        ({"type": "number_input"}, "50", {"value": "50"}),
    ],
)
def test_an_entry_becomes_what_slack_calls_it(element: Json, entry: str | list[str], value: Json) -> None:
    assert entered(element, entry) == {"type": element["type"], **value}


def test_a_choice_and_an_entry_of_a_menu_reach_the_app(office: Office, mair: Hands) -> None:
    menu = {"type": "static_select", "action_id": "press", "options": options(2)}
    more = {"type": "overflow", "action_id": "away", "options": options(1)}
    client = office.app.client
    client.chat_postMessage(channel=office.plans.id, text="x", blocks=[actions(menu), actions(more)])
    mair.choose(office.last(), "press", "choice 1")
    office.until(lambda: bool(office.app.of_kind("press")))
    heard = office.app.of_kind("press")[0]
    assert heard["actions"][0]["selected_option"]["value"] == "1"
    (chosen,) = heard["state"]["values"].values()
    assert chosen["press"]["selected_option"]["value"] == "1"


def test_an_ephemeral_message_can_be_taken_away_though_the_app_does_not_see_it(office: Office, mair: Hands) -> None:
    blocks = [actions(button(action_id="away"))]
    office.app.client.chat_postEphemeral(channel=office.plans.id, user=mair.member, text="x", blocks=blocks)
    mair.press(mair.seen(office.plans.id)[-1], "Press")
    office.until(lambda: mair.seen(office.plans.id) == ())
    assert b"%22message%22%3A+%7B" not in office.sandbox.dispatcher.courier.sent[-1].body


def test_a_press_that_does_not_get_through_is_told_to_the_person(office: Office, mair: Hands) -> None:
    office.app.client.chat_postMessage(channel=office.plans.id, text="x", blocks=[actions(button())])
    office.settle()
    office.sandbox.mount(app=Stubborn(1))
    mair.press(office.last(), "Press")
    assert mair.seen(office.plans.id)[-1].text == "Darn – that didn’t work. (http_service_error)"
    assert office.last().text == "x"


def test_a_message_that_nobody_answers_for_is_still_there_when_the_app_is_back(office: Office, mair: Hands) -> None:
    office.space.talk.post(office.plans.id, Draft(mair.member, "said while the app was away"))
    assert office.app.client.conversations_history(channel=office.plans.id)["messages"][0]["user"] == mair.member
