"""Forms as modals, and what comes back of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.blocks import problems_in_view
from bot.sandbox.things import Json
from bot.slack.forms import answers, chosen, errors, files, import_form, modal
from bot.slack.places import Place, of_form, to_metadata, value_of
from bot.slack.pressables import Pressable, Unsayable
from tracker.forms import Field, Form

CHOICES = (("late", "Late"), ("done", "Done"))


def form(*fields: Field) -> Form:
    return Form("update", "How does it go with memo 47?", "47", fields)


def block(field: Field) -> Json:
    view = modal(form(field), "")
    assert problems_in_view(view) == ()
    made: Json = view["blocks"][0]
    return made


@pytest.mark.parametrize(
    ("field", "element"),
    [
        (Field("a", "A", "text", "x"), {"type": "plain_text_input", "multiline": False, "initial_value": "x"}),
        (Field("a", "A", "lines", "x\ny"), {"type": "plain_text_input", "multiline": True, "initial_value": "x\ny"}),
        (Field("a", "A", "day", "2027-02-28"), {"type": "datepicker", "initial_date": "2027-02-28"}),
        (Field("a", "A", "day", "28 Feb"), {"type": "datepicker"}),
        (Field("a", "A", "number", "50"), {"type": "number_input", "is_decimal_allowed": True, "initial_value": "50"}),
        (Field("a", "A", "number", "half"), {"type": "number_input", "is_decimal_allowed": True}),
        (Field("a", "A", "file"), {"type": "file_input", "max_files": 1}),
    ],
)
def test_each_kind_of_field_has_its_element(field: Field, element: Json) -> None:
    made = block(field)
    assert made["block_id"] == "a"
    assert {name: value for name, value in made["element"].items() if name != "action_id"} == element


def test_a_choice_shows_what_is_chosen_already() -> None:
    element = block(Field("a", "A", "choice", "done", CHOICES))["element"]
    assert element["initial_option"] == element["options"][1]
    assert "initial_option" not in block(Field("a", "A", "choice", "gone", CHOICES))["element"]


def test_more_choices_than_a_select_lists_stand_in_groups() -> None:
    many = tuple((str(n), f"Area {n}") for n in range(250))
    element = block(Field("a", "A", "choice", "249", many))["element"]
    assert [len(group["options"]) for group in element["option_groups"]] == [100, 100, 50]
    assert element["option_groups"][0]["label"]["text"] == "Area 0 – Area 99"
    assert element["initial_option"]["value"] == "249"


def test_a_person_is_looked_up_while_typing() -> None:
    element = block(Field("a", "A", "person", "7", (("7", "Siân"),)))["element"]
    assert element["initial_option"]["text"]["text"] == "Siân"
    assert Pressable.read(element["action_id"]).seek == "people"


def test_words_are_only_shown() -> None:
    view = modal(form(Field("a", "As written", "words", "Phase *I*")), "")
    assert view["blocks"][0]["type"] == "section"
    assert "submit" not in view


def test_a_form_carries_what_it_is_about_and_where_it_was_opened() -> None:
    place = Place("U1", "C1", ts="1.2", response_url="https://hooks.example/1", is_aside=True)
    view = modal(form(Field("a", "A")), to_metadata("47", place))
    assert value_of(view) == "47"
    assert of_form({"view": view, "user": {"id": "U1"}, "trigger_id": "t"}) == Place(
        "U1", "C1", ts="1.2", response_url="https://hooks.example/1", is_aside=True, trigger_id="t"
    )


@pytest.mark.parametrize("metadata", ["", "not ours", "[1]", '{"place": {"odd": 1}}'])
def test_a_modal_that_carries_nothing_of_ours_is_answered_by_direct_message(metadata: str) -> None:
    body: Json = {"view": {"private_metadata": metadata}, "user": {"id": "U1"}, "trigger_id": "t"}
    assert of_form(body) == Place("U1", trigger_id="t")
    assert value_of(body["view"]) == ""


def test_what_slack_cannot_carry_is_not_cut() -> None:
    with pytest.raises(Unsayable):
        modal(form(Field("a", "A")), "x" * 3_001)


@pytest.mark.parametrize(
    ("element", "answer"),
    [
        ({"type": "plain_text_input", "value": "x"}, "x"),
        ({"type": "plain_text_input", "value": None}, ""),
        ({"type": "static_select", "selected_option": {"value": "late"}}, "late"),
        ({"type": "static_select", "selected_option": None}, ""),
        ({"type": "external_select", "selected_option": {"value": "7"}}, "7"),
        ({"type": "datepicker", "selected_date": "2027-02-28"}, "2027-02-28"),
        ({"type": "users_select", "selected_user": "U1"}, "U1"),
        ({"type": "channels_select", "selected_channel": "C1"}, "C1"),
        ({"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]}, "a,b"),
        ({"type": "overflow", "selected_option": {"value": "x"}}, "x"),
        ({"type": "button", "value": "47"}, ""),
        ({"type": "file_input", "files": [{"id": "F1"}]}, ""),
    ],
)
def test_every_element_is_read(element: Json, answer: str) -> None:
    assert chosen(element) == answer
    view = {"state": {"values": {"a": {"x": element}}}}
    assert answers(view) == {"a": answer}
    assert [file["id"] for file in files(view)] == (["F1"] if "files" in element else [])


def test_what_is_wrong_with_no_field_in_particular_stands_beside_the_first() -> None:
    view = modal(form(Field("w", "Shown", "words"), Field("a", "A"), Field("b", "B")), "")
    assert errors(view, {"b": "Say why.", "": "Busy.", "gone": "And more."}) == {
        "b": "Say why.",
        "a": "Busy. And more.",
    }


def test_the_form_for_a_paper_is_one_that_slack_takes() -> None:
    view = modal(import_form("CQC10"), to_metadata("", Place("U1")))
    assert problems_in_view(view) == ()
    assert view["blocks"][1]["element"]["initial_value"] == "CQC10"


FIELDS = st.builds(
    Field,
    name=st.uuids().map(str),
    label=st.text(max_size=60),
    kind=st.sampled_from(("text", "lines", "day", "choice", "person", "number", "words", "file")),
    value=st.text(max_size=60) | st.sampled_from(("1", "-5.5", "1e5", "2027-02-29", "0001-01-01", "x" * 4_000)),
    options=st.sampled_from(((), CHOICES, tuple((str(n), "Ŵ" * 80) for n in range(240)))),
    hint=st.text(max_size=60),
    optional=st.booleans(),
)


@given(st.lists(FIELDS, min_size=1, max_size=8), st.text(max_size=60), st.text(max_size=40))
@settings(max_examples=100)
def test_whatever_is_asked_slack_takes_the_form(fields: list[Field], title: str, submit: str) -> None:
    view = modal(Form("f", title, "", tuple(fields), submit), to_metadata("", Place("U1")))
    assert problems_in_view(view) == () or not view["blocks"]
