"""A corrected paper beside the plan: which action is which."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.rules.matching import Matched, Standing, match
from tracker.rules.references import plain

SHARED = Path(__file__).resolve().parents[3] / "shared"
CARE, HOMES = frozenset({"care"}), frozenset({"homes"})
PLAN = (
    Standing(CARE, "A1", "Agree the protocol with the police and the board"),
    Standing(CARE, "A2/S1", "Train all team managers in the new protocol by invitation"),
    Standing(CARE, "A2/S2", "Train all team managers in the old protocol by invitation"),
    Standing(HOMES, "A1", "Visit every home once a year and publish what was seen"),
)


def test_the_same_paper_again_is_the_same_plan() -> None:
    assert match(PLAN, PLAN) == Matched(((0, 0), (1, 1), (2, 2), (3, 3)), (), ())


@pytest.mark.parametrize(
    ("after", "matched"),
    [
        ((PLAN[0], PLAN[1], PLAN[3]), Matched(((0, 0), (1, 1), (3, 2)), (2,), ())),
        ((PLAN[0], PLAN[2], PLAN[1], PLAN[3]), Matched(((0, 0), (1, 2), (2, 1), (3, 3)), (), ())),
        (
            (PLAN[0], Standing(CARE, "A2", "Buy a van"), *PLAN[1:]),
            Matched(((0, 0), (1, 2), (2, 3), (3, 4)), (), (1,)),
        ),
        (
            (Standing(CARE, "A1", "Agree the new protocol with the police and the whole board"), *PLAN[1:]),
            Matched(((0, 0), (1, 1), (2, 2), (3, 3)), (), ()),
        ),
        ((Standing(CARE, "A1", "Buy a van"), *PLAN[1:]), Matched(((1, 1), (2, 2), (3, 3)), (0,), (0,))),
        (
            (Standing(HOMES, "A2", PLAN[0].text), *PLAN[1:]),
            Matched(((0, 0), (1, 1), (2, 2), (3, 3)), (), ()),
        ),
        (
            (*PLAN[:3], Standing(frozenset({"care homes"}), "A1", PLAN[3].text)),
            Matched(((0, 0), (1, 1), (2, 2), (3, 3)), (), ()),
        ),
    ],
    ids=["gone", "in another order", "new between", "reworded", "replaced", "moved", "renamed area"],
)
def test_what_became_of_each_action_is_seen(after: tuple[Standing, ...], matched: Matched) -> None:
    assert match(PLAN, after) == matched


def test_actions_that_are_nearly_alike_stay_apart_when_one_of_them_is_reworded() -> None:
    reworded = Standing(CARE, "A2/S2", "Train all team managers in the previous protocol by invitation")
    assert match(PLAN, (*PLAN[:2], reworded, PLAN[3])).pairs == ((0, 0), (1, 1), (2, 2), (3, 3))


@pytest.mark.skipif(not SHARED.exists(), reason="the users' own papers are not beside the project")
def test_each_row_of_a_real_plan_is_told_from_the_rest_when_another_is_struck_out() -> None:
    lines = (SHARED / "plans" / "truth" / "004_sunderland_one_table.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    plan = [Standing(frozenset({row["area"]}), f"A{at}", row["action"]) for at, row in enumerate(rows)]
    for out in range(0, len(plan), 7):
        rest = plan[:out] + plan[out + 1 :]
        matched = match(plan, rest)
        assert (matched.gone, matched.new) == ((out,), ())
        assert all(plan[before] == rest[after] for before, after in matched.pairs)


_STANDINGS = st.lists(
    st.builds(
        Standing,
        st.sampled_from([CARE, HOMES]),
        st.sampled_from(["A1", "A2", "A3/S1"]),
        st.text(alphabet="ab ", max_size=5),
    ),
    max_size=8,
)


@settings(max_examples=60)
@given(_STANDINGS, _STANDINGS)
def test_everything_is_paired_once_or_is_gone_or_new(before: list[Standing], after: list[Standing]) -> None:
    matched = match(before, after)
    assert sorted([one for one, _ in matched.pairs] + list(matched.gone)) == list(range(len(before)))
    assert sorted([other for _, other in matched.pairs] + list(matched.new)) == list(range(len(after)))


@settings(max_examples=60)
@given(st.lists(st.text(min_size=1).filter(str.strip), max_size=12, unique_by=plain), st.randoms())
def test_actions_of_different_words_are_found_again_in_any_order(texts: list[str], random: Random) -> None:
    plan = [Standing(CARE, f"A{at}", text) for at, text in enumerate(texts)]
    mixed = random.sample(plan, len(plan))
    matched = match(plan, mixed)
    assert not matched.gone
    assert all(plan[one] == mixed[other] for one, other in matched.pairs)
