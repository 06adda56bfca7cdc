"""The strict check of Block Kit: what is right passes, and each thing that Slack refuses is named where it stands."""

from __future__ import annotations

import copy
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.blocks import is_message_too_long, is_view_too_large, problems_in_message, problems_in_view, with_ids
from bot.sandbox.kit.elements import ELEMENTS, IN_ACTIONS, IN_INPUT, IN_SECTION
from bot.sandbox.kit.layouts import BLOCKS
from tests.bot.sandbox.kit_refused import WRONG_IN_A_MESSAGE, WRONG_IN_A_VIEW
from tests.bot.sandbox.kit_samples import (
    GOOD_BLOCKS,
    GOOD_ELEMENTS,
    Block,
    actions,
    asking,
    button,
    modal,
    section,
)


def on(surface: str, block: Block) -> tuple[str, ...]:
    """What is wrong with one block on a surface."""
    if surface == "message":
        return problems_in_message([block])
    view = modal(block) if surface == "modal" else {"type": "home", "blocks": [block]}
    return problems_in_view(view)


@pytest.mark.parametrize("surface", ["message", "modal", "home"])
@pytest.mark.parametrize("kind", sorted(GOOD_BLOCKS))
def test_a_block_within_all_limits_passes_where_it_may_stand_and_is_unsupported_elsewhere(
    kind: str, surface: str
) -> None:
    problems = on(surface, GOOD_BLOCKS[kind])
    if kind in BLOCKS[surface].shapes:
        assert problems == ()
    else:
        assert [p.split(" [")[0] for p in problems] == [f"unsupported type: {kind}"]


def test_there_is_an_example_of_every_block_and_every_element() -> None:
    assert {kind for table_ in BLOCKS.values() for kind in table_.shapes} == set(GOOD_BLOCKS)
    assert set(ELEMENTS) == set(GOOD_ELEMENTS)


@pytest.mark.parametrize("kind", sorted(ELEMENTS))
def test_an_element_passes_in_the_blocks_that_take_it_and_in_no_other(kind: str) -> None:
    element = GOOD_ELEMENTS[kind]
    surface = "modal" if kind in IN_INPUT else "message"
    refused = {
        "section": on(surface, section(accessory=element)),
        "actions": on(surface, actions(element)),
        "input": on(surface, asking(element)),
    }
    taken = {"section": IN_SECTION, "actions": IN_ACTIONS, "input": IN_INPUT}
    assert {name for name, problems in refused.items() if not problems} == {n for n in taken if kind in taken[n]}


@pytest.mark.parametrize(
    ("blocks", "complaint"), [c[1:] for c in WRONG_IN_A_MESSAGE], ids=[c[0] for c in WRONG_IN_A_MESSAGE]
)
def test_what_slack_refuses_in_a_message_is_named_where_it_stands(blocks: object, complaint: str) -> None:
    assert problems_in_message(blocks) == (complaint,)


@pytest.mark.parametrize(("view", "complaint"), [c[1:] for c in WRONG_IN_A_VIEW], ids=[c[0] for c in WRONG_IN_A_VIEW])
def test_what_slack_refuses_in_a_view_is_named_where_it_stands(view: object, complaint: str) -> None:
    assert problems_in_view(view) == (complaint,)


def test_all_problems_of_a_message_are_named_at_once() -> None:
    assert len(problems_in_message([section(""), actions(button(style="x"), button())])) == 3


def test_the_same_action_id_may_stand_in_two_blocks() -> None:
    assert problems_in_message([actions(button()), actions(button()), section(accessory=button())]) == ()


def test_a_message_is_too_long_when_its_texts_together_are() -> None:
    assert not is_message_too_long([section("x" * 3000)] * 4)
    assert is_message_too_long([section("x" * 3000)] * 5)


def test_a_view_of_more_than_a_quarter_of_a_megabyte_is_too_large() -> None:
    assert not is_view_too_large(modal(*[section("x" * 2000)] * 100))
    assert is_view_too_large(modal(*[section("x" * 3000)] * 90))


def test_ids_are_made_up_where_the_app_gave_none_and_kept_where_it_did() -> None:
    blocks = [section(), section(), actions({**button(), "action_id": "mine"}, {"type": "datepicker"})]
    before = copy.deepcopy(blocks)
    first, second, third = with_ids(blocks)
    assert first["block_id"] != second["block_id"]
    assert third["elements"][0]["action_id"] == "mine"
    assert third["elements"][1]["action_id"]
    assert with_ids([third]) == (third,)
    assert blocks == before
    assert problems_in_message([first, second, third]) == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "text",
                    "elements",
                    "element",
                    "options",
                    "option_groups",
                    "rows",
                    "chart",
                    "series",
                    "block_id",
                    "initial_options",
                    "axis_config",
                    "categories",
                    "data",
                    "image_url",
                    "child_blocks",
                    "accessory",
                    "blocks",
                ]
            ),
            inner
            | st.sampled_from([*BLOCKS["message"].shapes, *ELEMENTS, "plain_text", "mrkdwn", "modal", "home", "bar"]),
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=300)
@given(JSON)
def test_no_json_whatever_makes_the_check_fail(value: object) -> None:
    problems = problems_in_message(value) + problems_in_message([value]) + problems_in_view(value)
    assert all(" [json-pointer:/" in problem for problem in problems)


def test_fifty_full_blocks_are_checked_within_a_few_milliseconds() -> None:
    blocks = [section("words " * 40, accessory=GOOD_ELEMENTS["static_select"], block_id=str(n)) for n in range(50)]
    start = time.perf_counter()
    for _ in range(10):
        assert problems_in_message(blocks) == ()
    assert time.perf_counter() - start < 2
