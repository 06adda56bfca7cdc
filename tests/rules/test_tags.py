"""Tags one by one, from the words in which papers group actions."""

from __future__ import annotations

import pytest

from tracker.rules.tags import single

TAGS = [
    ("Wards", ("Wards",)),
    ("Wards (Training)", ("Wards", "Training")),
    ("Wards; Forms, Beds", ("Wards", "Forms", "Beds")),
    ("Outreach & PR", ("Outreach & PR",)),
    ("(YP)", ("YP",)),
    ("LD - ", ("LD",)),
    ("LD – nights", ("LD", "nights")),
    ("day-care", ("day-care",)),
    ("Wards/Forms", ("Wards", "Forms")),
    ("24/7 cover", ("24/7 cover",)),
    ("wards, Wards", ("wards",)),
    ("Wards\nForms", ("Wards", "Forms")),
    (" – ", ()),
    ("", ()),
]


@pytest.mark.parametrize(("written", "tags"), TAGS)
def test_each_tag_stands_by_itself(written: str, tags: tuple[str, ...]) -> None:
    assert single(written) == tags
