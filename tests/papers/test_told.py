"""What people told of columns comes before headings and content, and holds for the next paper of the same form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from tests.papers.test_kinds import MAKERS
from tests.samples.kinds import Kind
from tracker.papers.draft import Draft
from tracker.papers.reading.files import read_paper
from tracker.papers.refusals import NotAPlan
from tracker.papers.understanding.columns.told import Told, column_names, form_of
from tracker.papers.understanding.understand import understand
from tracker.papers.understanding.words.roles import Role

PUZZLE = (
    "Measure,Champion,Sponsor,Milestone date,Review,Position\n"
    "Mend the gutter of the hall,Jo Hale,Ann Bright,1/5/2026,1/9/2026,waiting for the roofer\n"
    "Paint the hall before winter,Jo Hale,Ann Bright,2/5/2026,1/9/2026,\n"
    "Order a new door for the shed,Ann Bright,Jo Hale,3/5/2026,1/10/2026,ordered in March\n"
)


def read(text: str, told: Told | None = None) -> Draft:
    return understand(read_paper("plan.csv", text.encode()), told or {})


def understood(draft: Draft) -> Told:
    return {table.form: {column.name: Role(column.meaning) for column in table.columns} for table in draft.plan.tables}


def corrected(draft: Draft, changes: Mapping[str, Role]) -> Told:
    (form, meanings) = next(iter(understood(draft).items()))
    return {form: {**meanings, **changes}}


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_telling_of_each_column_what_was_understood_changes_nothing(make: Callable[[], Kind]) -> None:
    kind = make()
    paper = read_paper(kind.name, kind.content)
    plain = understand(paper)
    again = understand(paper, understood(plain))
    assert (again.actions, again.left_over, again.headings) == (plain.actions, plain.left_over, plain.headings)
    assert understood(again) == understood(plain)
    assert all(column.told for table in again.plan.tables for column in table.columns)


def test_what_is_told_beats_headings_and_content() -> None:
    plain = read(PUZZLE)
    told = corrected(
        plain,
        {
            "champion": Role.SUPPORT,
            "sponsor": Role.OWNER,
            "milestone date": Role.START,
            "review": Role.TARGET,
            "position": Role.PROGRESS,
        },
    )
    first, second, third = read(PUZZLE, told).actions
    assert [owner.text for owner in first.owners] == ["Ann Bright"]
    assert [owner.text for owner in first.supporting] == ["Jo Hale"]
    assert [str(each.target.final) for each in (first, second, third) if each.target] == [
        "2026-09-01",
        "2026-09-01",
        "2026-10-01",
    ]
    assert str(first.starts_on) == "2026-05-01"
    assert third.progress == "ordered in March"


def test_the_actions_may_stand_in_any_column_and_have_parts() -> None:
    plain = read(PUZZLE)
    swapped = read(PUZZLE, corrected(plain, {"measure": Role.AREA, "position": Role.ACTION}))
    assert [action.action for action in swapped.actions] == ["waiting for the roofer", "ordered in March"]
    assert swapped.actions[0].area == "Mend the gutter of the hall"
    nested = read(PUZZLE, corrected(plain, {"measure": Role.SUB_ACTION, "champion": Role.ACTION}))
    assert [(action.parent_action, action.action[:5]) for action in nested.actions][:2] == [
        ("Jo Hale", "Mend "),
        ("Jo Hale", "Paint"),
    ]


def test_a_table_of_which_people_told_is_the_plans_however_little_it_looks_like_one() -> None:
    text = "Theme,Ref,Type\nGutter of the hall,JH,1\nDoor of the shed,AB,2\n"
    with pytest.raises(NotAPlan):
        read(text)
    names = ("Theme", "Ref", "Type")
    told = {form_of(names): {"theme": Role.ACTION, "ref": Role.OWNER}}
    assert [[owner.text for owner in action.owners] for action in read(text, told).actions] == [["JH"], ["AB"]]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (("Action", "Update March 2026"), ("ACTION ", "Update, April 2027"), True),
        (("Action", "Lead", ""), ("Action", "Lead"), True),
        (("Action", "Position at Q1"), ("Action", "Position at Q3"), True),
        (("Action", "Lead"), ("Lead", "Action"), False),
        (("Action", "Lead"), ("Action", "Lead", "RAG"), False),
        (("", ""), ("", "", ""), False),
    ],
)
def test_papers_of_the_same_headings_are_of_one_form_whatever_month_they_name(
    first: tuple[str, ...], second: tuple[str, ...], same: bool
) -> None:
    assert (form_of(first) == form_of(second)) is same


def test_columns_of_one_heading_and_of_none_are_told_apart() -> None:
    assert column_names(("Action", "Update", "Update", "", "2026")) == (
        "action",
        "update",
        "update (2)",
        "column 4",
        "column 5",
    )
