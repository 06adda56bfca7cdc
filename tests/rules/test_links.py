"""Words that point to other actions, one line a case."""

from __future__ import annotations

import pytest

from tracker.rules.links import Link, links


def areas(*numbers: str) -> frozenset[str]:
    return frozenset(numbers)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See Action 4) in Improvement Areas 20 & 2 for the training", (Link("4", areas("20", "2")),)),
        ("as Action 1", (Link("1"),)),
        ("Outcomes as for actions 1, 2 and 3", (Link("1"), Link("2"), Link("3"))),
        ("As Action 3) but also including fewer admissions; see also action 5", (Link("3"), Link("5"))),
        ("Within Action 1), an analysis. As action 1 otherwise", (Link("1"),)),
        ("Linked to action 7 of area 3", (Link("7", areas("3")),)),
        ("Take action 4 times a year", ()),
        ("The action plan has 12 parts", ()),
        ("as actioned 3 weeks ago", ()),
        ("", ()),
    ],
)
def test_what_words_point_to(text: str, found: tuple[Link, ...]) -> None:
    assert links(text) == found


@pytest.mark.parametrize(
    ("link", "ref", "under", "same_block", "means"),
    [
        (Link("1"), "IA1/A1", "1", True, True),
        (Link("1"), "IA1/A1/S2", "1", True, True),
        (Link("1"), "IA2/A1", "2", False, False),
        (Link("1"), "IA1/A11", "1", True, False),
        (Link("4", areas("20", "2")), "IA20+2/A4", "20", False, True),
        (Link("4", areas("20")), "IA1/A4", "1", True, False),
    ],
)
def test_which_action_is_meant(link: Link, ref: str, under: str, same_block: bool, means: bool) -> None:
    assert link.leads_to(ref, areas(under), is_same_block=same_block) is means
