"""Each reader of a plan's digest has it when they want it, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.plan import Plan
from models.vocabulary import Visibility
from tests.jobs.town import ZONE, Town, moment
from tracker.people import digest_times
from tracker.refusals import LeadOnly, Refusal
from tracker.refusals_settings import DigestUnclear, OutOfHours

LENA, DORA, OWEN = 1, 2, 3
ROADS, PARKS = 1, 2


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """Two live plans that Lena leads; Dora directs the first. Both have had their digest of this week."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Dora", "Owen"):
        town.person(name)
    for key in ("ROADS26", "PARKS26"):
        plan = town.plan(key, lead_id=LENA, director_id=DORA if key == "ROADS26" else None)
        town.action(plan, "Mend the bridge", OWEN, date(2027, 3, 31), percent=10, updated_on=date(2026, 11, 2))
    town.release(ROADS, PARKS)
    town.tick()
    town.slack.arrived.clear()
    return town


def wish(town: Town, words: str, who: int = LENA, plan: int = ROADS) -> str:
    with town.work(who) as work:
        return digest_times.command(work, work.db.get_one(Plan, plan), words).sentence


def digests(town: Town, name: str = "Lena") -> list[tuple[str, str]]:
    """When each digest came, and which plans its subject names."""
    return [
        (f"{one.at.astimezone(ZONE):%a %d %H:%M}", one.said.subject.partition(" in ")[2])
        for one in town.of_kind("digest")
        if one.address == f"U{name.upper()}"
    ]


def test_a_plan_whose_digest_is_wanted_at_another_time_comes_then_and_the_others_as_ever(town: Town) -> None:
    assert wish(town, "friday 14:00") == "Your weekly digest of ROADS26 comes on Fridays at 14:00."
    for at in ("03 09:05", "06 13:59", "06 14:05", "09 09:05", "13 09:05", "13 14:05", "16 14:05"):
        town.tick(f"2026-11-{at}")
    assert digests(town) == [
        ("Fri 06 14:05", "ROADS26"),
        ("Mon 09 09:05", "PARKS26"),
        ("Fri 13 14:05", "ROADS26"),
        ("Mon 16 14:05", "PARKS26"),
    ]
    assert [day for day, _ in digests(town, "Dora")] == ["Mon 09 09:05", "Mon 16 14:05"]


def test_who_wants_none_gets_none_until_they_want_it_again(town: Town) -> None:
    assert wish(town, "off") == "You get no weekly digest of ROADS26."
    wish(town, "off", plan=PARKS)
    town.tick("2026-11-09 09:05")
    assert digests(town) == []
    assert wish(town, "on") == "Your weekly digest of ROADS26 comes on Mondays at 08:30."
    town.tick("2026-11-16 09:05")
    assert digests(town) == [("Mon 16 09:05", "ROADS26")]


def test_a_time_that_had_gone_by_when_it_was_chosen_is_not_made_up_for(town: Town) -> None:
    wish(town, "monday 9:00")
    town.tick("2026-11-02 12:05")
    town.tick("2026-11-03 12:05")
    assert digests(town) == []


def test_the_news_go_back_to_the_last_digest_whenever_that_was(town: Town) -> None:
    town.tick("2026-11-09 09:00")
    town.clock.move_to(moment("2026-11-14 09:00"))
    wish(town, "friday 14:00", who=DORA)
    town.tick("2026-11-20 14:00")
    (*_, last) = (one for one in town.of_kind("digest") if one.address == "UDORA")
    assert "since Mon 9 Nov" in last.said.text


def test_a_friday_that_is_no_working_day_is_made_up_for_on_the_next(town: Town) -> None:
    wish(town, "friday 14:00")
    wish(town, "off", plan=PARKS)
    town.clock.move_to(moment("2027-03-19 14:00"))
    town.tick()
    town.slack.arrived.clear()
    for at in ("2027-03-26 14:05", "2027-03-29 14:05", "2027-03-30 14:05", "2027-04-02 14:05"):
        town.tick(at)
    assert digests(town) == [("Tue 30 14:05", "ROADS26"), ("Fri 02 14:05", "ROADS26")]


def test_who_covers_but_may_not_see_the_plans_reads_nothing_of_them(town: Town) -> None:
    with town.work() as work:
        work.db.get_one(Plan, PARKS).visibility = Visibility.NAMED
    town.leave(LENA, date(2026, 11, 9), date(2026, 11, 10), deputy=OWEN)
    town.tick("2026-11-09 09:05")
    assert (digests(town), digests(town, "Owen")) == ([], [])
    town.tick("2026-11-11 09:05")
    assert digests(town) == [("Wed 11 09:05", "PARKS26, ROADS26")]


def test_a_choice_of_an_hour_after_work_is_kept_within_it(town: Town) -> None:
    """Their hours changed after they chose."""
    wish(town, "friday 16:30")
    with town.work(LENA) as work:
        work.actor.day_ends = 15
    for hour in (13, 14, 15):
        town.tick(f"2026-11-06 {hour}:05")
    assert digests(town) == [("Fri 06 14:05", "ROADS26")]


REFUSED: tuple[tuple[int, str, type[Refusal]], ...] = (
    (LENA, "sunday", DigestUnclear),
    (LENA, "when I like", DigestUnclear),
    (LENA, "friday 18:00", OutOfHours),
    (LENA, "6:00", OutOfHours),
    (OWEN, "off", LeadOnly),
)


def test_what_is_no_time_and_who_reads_no_digest_is_refused(town: Town) -> None:
    for who, words, refusal in REFUSED:
        with pytest.raises(refusal):
            wish(town, words, who)


def test_alone_it_says_when_it_comes(town: Town) -> None:
    wish(town, "wed 10:15")
    assert wish(town, "") == "Your weekly digest of ROADS26 comes on Wednesdays at 10:15."
