"""What a browser's form says in Slack's words, what stands in a field, and what is said beside a wrong one."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.page_checks import wrong
from bot.sandbox.page_fields import action, current, state_values
from bot.sandbox.things import Json
from tests.bot.sandbox.kit_samples import actions, asking, options, plain

LONDON = ZoneInfo("Europe/London")
ONE, TWO = options(2)
GROUPED = {"type": "static_select", "option_groups": [{"label": plain(), "options": [o]} for o in (ONE, TWO)]}
RICH = {"type": "rich_text_section", "elements": [{"type": "text", "text": "so be it"}]}

# fmt: off
ENTERED: list[tuple[Json, list[str], Json]] = [
    ({"type": "plain_text_input"}, ["a\r\nb"], {"value": "a\nb"}),
    ({"type": "plain_text_input"}, [""], {"value": None}),
    ({"type": "static_select", "options": [ONE, TWO]}, ["1"], {"selected_option": TWO}),
    ({"type": "static_select", "options": [ONE, TWO]}, [""], {"selected_option": None}),
    (GROUPED, ["1"], {"selected_option": TWO}),
    ({"type": "multi_static_select", "options": [ONE, TWO]}, ["0", "1"], {"selected_options": [ONE, TWO]}),
    ({"type": "external_select"}, ['{"text": {"type": "plain_text", "text": "A"}, "value": "a"}'],
     {"selected_option": {"text": plain("A"), "value": "a"}}),
    ({"type": "users_select"}, ["U1"], {"selected_user": "U1"}),
    ({"type": "multi_users_select"}, [], {"selected_users": []}),
    ({"type": "channels_select"}, ["C1"], {"selected_channel": "C1"}),
    ({"type": "multi_conversations_select"}, ["C1", "D1"], {"selected_conversations": ["C1", "D1"]}),
    ({"type": "checkboxes", "options": [ONE, TWO]}, ["1"], {"selected_options": [TWO]}),
    ({"type": "radio_buttons", "options": [ONE, TWO]}, [], {"selected_option": None}),
    ({"type": "datepicker"}, ["2026-10-31"], {"selected_date": "2026-10-31"}),
    ({"type": "timepicker"}, ["09:30"], {"selected_time": "09:30"}),
    ({"type": "datetimepicker"}, ["2026-10-22T07:30"], {"selected_date_time": 1_792_650_600}),
    ({"type": "rich_text_input"}, ["so be it"], {"rich_text_value": {"type": "rich_text", "elements": [RICH]}}),
    ({"type": "file_input"}, ["F1"], {"files": ["F1"]}),
]
PRESSED: list[tuple[Json, str, list[str], Json]] = [
    ({"type": "button", "text": plain("Done"), "value": "47"}, "0.0", [], {"text": plain("Done"), "value": "47"}),
    ({"type": "overflow", "options": [ONE, TWO]}, "0.0#1", [], {"selected_option": TWO}),
    ({"type": "datepicker"}, "0.0", ["2026-10-31"], {"selected_date": "2026-10-31"}),
    ({"type": "static_select", "options": [ONE, TWO]}, "0.0", ["0"], {"selected_option": ONE}),
]
STANDING: list[tuple[Json, Json | None, tuple[str, ...]]] = [
    ({"type": "plain_text_input", "initial_value": "first"}, None, ("first",)),
    ({"type": "plain_text_input", "initial_value": "first"}, {"value": None}, ()),
    ({"type": "multi_static_select", "initial_options": [ONE, TWO]}, None, ("0", "1")),
    ({"type": "users_select", "initial_user": "U1"}, {"selected_user": "U2"}, ("U2",)),
    ({"type": "datetimepicker", "initial_date_time": 1_792_650_600}, None, ("1792650600",)),
    ({"type": "rich_text_input", "initial_value": {"type": "rich_text", "elements": [RICH, RICH]}}, None,
     ("so be it\nso be it",)),
    ({"type": "file_input"}, {"files": ["F1"]}, ("F1",)),
]
REFUSED: list[tuple[Json, list[str], str]] = [
    ({"type": "plain_text_input"}, [""], "Please fill this in."),
    ({"type": "multi_users_select"}, [], "Please fill this in."),
    ({"type": "plain_text_input", "min_length": 3}, ["ab"], "Please write 3 characters at least."),
    ({"type": "plain_text_input", "max_length": 3}, ["abcd"], "Please write 3 characters at most."),
    ({"type": "multi_users_select", "max_selected_items": 1}, ["U1", "U2"], "Please choose 1 at most."),
    ({"type": "number_input", "is_decimal_allowed": True}, ["ten"], "Please enter a number."),
    ({"type": "number_input", "is_decimal_allowed": True}, ["nan"], "Please enter a number."),
    ({"type": "number_input", "is_decimal_allowed": False}, ["2.5"], "Please enter a whole number."),
    ({"type": "number_input", "is_decimal_allowed": False, "min_value": "5"}, ["4"], "Please enter 5 or more."),
    ({"type": "number_input", "is_decimal_allowed": False, "max_value": "5"}, ["6"], "Please enter 5 or less."),
    ({"type": "email_text_input"}, ["ann at e.org"], "Please enter an e-mail address."),
    ({"type": "url_text_input"}, ["e.org"], "Please enter a web address that begins with http."),
]
TAKEN: list[tuple[Json, list[str]]] = [
    ({"type": "number_input", "is_decimal_allowed": False, "min_value": "0", "max_value": "100"}, ["50"]),
    ({"type": "number_input", "is_decimal_allowed": True}, ["2.5"]),
    ({"type": "email_text_input"}, ["ann@e.org"]),
    ({"type": "url_text_input"}, ["https://e.org/a"]),
    ({"type": "plain_text_input", "min_length": 3, "max_length": 3}, ["abc"]),
]
# fmt: on


def asked(element: Json, **more: object) -> Json:
    return asking({"action_id": "it", **element}, block_id="b", **more)


def entered(element: Json, raw: list[str]) -> Json:
    return state_values([asked(element)], {"0.element": raw}, LONDON)


@pytest.mark.parametrize(("element", "raw", "state"), ENTERED)
def test_a_form_is_told_in_slacks_words(element: Json, raw: list[str], state: Json) -> None:
    assert entered(element, raw) == {"b": {"it": {"type": element["type"], **state}}}


@pytest.mark.parametrize(("element", "pressed", "raw", "told"), PRESSED)
def test_what_was_done_is_told_in_slacks_words(element: Json, pressed: str, raw: list[str], told: Json) -> None:
    blocks = [{**actions({"action_id": "it", **element}), "block_id": "b"}]
    done = action(blocks, pressed, {"0.0": raw}, LONDON)
    assert done == {"type": element["type"], "block_id": "b", "action_id": "it", **told}


def test_nothing_was_done_where_the_element_is_gone() -> None:
    assert action([], "0.0", {}, LONDON) is None


@pytest.mark.parametrize(("element", "state", "standing"), STANDING)
def test_a_field_shows_what_was_entered_or_else_what_the_app_put_there(
    element: Json, state: Json | None, standing: tuple[str, ...]
) -> None:
    assert current(element, state) == standing


@pytest.mark.parametrize(("element", "raw", "sentence"), REFUSED)
def test_a_wrong_field_gets_a_sentence(element: Json, raw: list[str], sentence: str) -> None:
    assert wrong([asked(element)], entered(element, raw)) == {"b": sentence}


@pytest.mark.parametrize(("element", "raw"), TAKEN)
def test_a_right_field_gets_none(element: Json, raw: list[str]) -> None:
    assert wrong([asked(element)], entered(element, raw)) == {}


def test_an_optional_field_may_be_empty() -> None:
    blocks = [asked({"type": "plain_text_input"}, optional=True)]
    assert wrong(blocks, state_values(blocks, {}, LONDON)) == {}


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), min_size=1))
@settings(max_examples=50)
def test_what_was_typed_stands_there_again(text: str) -> None:
    for kind in ("plain_text_input", "rich_text_input"):
        element: Json = {"type": kind}
        assert current(element, entered(element, [text])["b"]["it"]) == (text,)
