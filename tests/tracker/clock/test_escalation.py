"""What goes above the owner: to lead and director as one list each, with what was said, while they are there."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.plan import Plan
from models.vocabulary import Visibility
from tests.jobs.town import Town, moment

LENA, DORA, OWEN, NIA = 1, 2, 3, 4
ROADS, PARKS = 1, 2
TARGET = date(2026, 11, 13)
"""A Friday: the lead hears of it on 20 November, the director on 27 November."""


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """Two live plans of one lead and one director, with something overdue in each. Its owner was heard of once."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Dora", "Owen", "Nia"):
        town.person(name)
    for key in ("ROADS26", "PARKS26"):
        plan = town.plan(key, lead_id=LENA, director_id=DORA)
        town.action(plan, f"Mend {key}", OWEN, TARGET)
    town.release(ROADS, PARKS)
    town.clock.move_to(moment("2026-11-04 10:00"))
    town.say(OWEN, 1, "legal have not replied", percent=10)
    return town


def mornings(town: Town, *days: str) -> None:
    """Let some mornings of November and December come."""
    for day in days:
        town.tick(f"2026-{day} 09:05")


def heard(town: Town, name: str) -> list[tuple[str, str]]:
    """When somebody was told, and the headings of what they were told."""
    return [
        (f"{one.at:%m-%d}", " ".join(line for line in one.said.text.splitlines() if line.endswith(": 2*")))
        for one in town.reminders(name)
        if "verdue" in one.said.text
    ]


def test_lead_and_director_have_one_list_each_over_all_their_plans(town: Town) -> None:
    mornings(town, "11-19", "11-20", "11-23", "11-26", "11-27", "11-30")
    assert heard(town, "Lena") == [("11-20", "*Overdue in your plans: 2*")]
    assert heard(town, "Dora") == [("11-27", "*Long overdue, as their lead knows: 2*")]


def test_what_was_said_last_stands_beside_it_with_who_said_it_when(town: Town) -> None:
    mornings(town, "11-20")
    (text,) = (one.said.text for one in town.reminders("Lena") if "Overdue" in one.said.text)
    assert "Owen, Wed 4 Nov: “legal have not replied”" in text
    assert text.count("“") == 1, "nothing was said of the other"


@pytest.mark.parametrize(
    ("away", "name", "hears_on"), [(LENA, "Lena", "11-20"), (DORA, "Dora", "11-27")]
)  # fmt: skip
def test_who_covers_for_lead_or_director_hears_in_their_place(town: Town, away: int, name: str, hears_on: str) -> None:
    town.leave(away, date(2026, 11, 18), date(2026, 11, 30), deputy=NIA)
    mornings(town, "11-19", hears_on)
    assert heard(town, name) == []
    assert [day for day, _ in heard(town, "Nia")] == [hears_on]
    assert f"For {name}, who is away." in town.reminders("Nia")[-1].said.text
    mornings(town, "12-01")
    assert heard(town, name) == [], "who covered for them was told, so it is told"


def test_without_anybody_to_cover_it_waits_until_they_are_back(town: Town) -> None:
    town.leave(LENA, date(2026, 11, 18), date(2026, 11, 24))
    mornings(town, "11-20", "11-24", "11-25")
    assert [day for day, _ in heard(town, "Lena")] == ["11-25"]


def test_nothing_goes_to_somebody_who_may_not_see_the_plan(town: Town) -> None:
    with town.work() as work:
        work.db.get_one(Plan, PARKS).visibility = Visibility.NAMED
    town.leave(LENA, date(2026, 11, 18), date(2026, 11, 24), deputy=NIA)
    mornings(town, "11-20")
    (text,) = (one.said.text for one in town.reminders("Nia"))
    assert "ROADS26" in text
    assert "PARKS26" not in text
    mornings(town, "11-25")
    (text,) = (one.said.text for one in town.reminders("Lena") if "verdue" in one.said.text)
    assert ("#2*" in text, "#1*" in text) == (True, False), "of the other they were told through who covered for them"


def test_neither_an_update_nor_an_owners_leave_stops_what_goes_above(town: Town) -> None:
    town.leave(OWEN, date(2026, 11, 18), date(2026, 11, 30))
    town.say(LENA, 2, "I have asked", percent=20)
    mornings(town, "11-20", "11-27")
    assert [day for day, _ in heard(town, "Lena")] == ["11-20"]
    assert [day for day, _ in heard(town, "Dora")] == ["11-27"]
