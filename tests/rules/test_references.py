"""Printed references: as the paper prints them, each different, whatever it prints twice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.rules.references import Printed, block_code, references

ONE, FOUR = ("Improvement Area 1 - Partners", "1"), ("Improvement Area 4 - Health", "4")


@pytest.mark.parametrize(
    ("headings", "code"),
    [
        ((ONE, FOUR), "IA1+4"),
        ((("1 Partners", "1"),), "A1"),
        ((("Partners", "20"), ("Health", "2")), "A20+2"),
        ((("Partners", ""),), "B3"),
        ((), "B3"),
    ],
)
def test_a_block_is_called_after_the_areas_above_it(headings: tuple[tuple[str, str], ...], code: str) -> None:
    assert block_code(headings, 3, ()) == code


def test_actions_are_numbered_as_printed_and_again_in_each_block() -> None:
    paper = (
        Printed((ONE, FOUR), "1", "Agree the protocol", 1),
        Printed((ONE, FOUR), "1", "Agree the protocol", 2),
        Printed((ONE, FOUR), "2"),
        Printed((FOUR,), "1"),
        Printed((FOUR,), ""),
        Printed((FOUR, ONE), "3"),
    )
    refs = tuple(one.ref for one in references(paper))
    assert refs == ("IA1+4/A1/S1", "IA1+4/A1/S2", "IA1+4/A2", "IA4/A1", "IA4/A2", "IA1+4/A3")


def test_a_number_that_is_printed_twice_is_told_apart() -> None:
    refs = references((Printed((ONE,), "1"), Printed((ONE,), "1")))
    assert [one.ref for one in refs] == ["IA1/A1", "IA1/A1.2"]


_PRINTED = st.builds(
    Printed,
    st.lists(st.sampled_from([ONE, FOUR, ("Partners", "")]), max_size=2).map(tuple),
    st.sampled_from(["", "1", "2", "1.2"]),
    st.sampled_from(["", "Agree", "Train"]),
    st.integers(1, 3),
)


@settings(max_examples=80)
@given(st.lists(_PRINTED, max_size=12))
def test_no_two_actions_have_one_reference(paper: list[Printed]) -> None:
    found = references(paper)
    refs = [one.ref for one in found]
    assert len(set(refs)) == len(refs)
    assert not {one.parent for one in found if one.parent} & set(refs)
