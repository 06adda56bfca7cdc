"""The week in a lead's plans: Monday 08:30 where they are, once, worst first, and one line when there is nothing."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.vocabulary import Nation, Reported
from tests.jobs.post import not_now
from tests.jobs.town import Town, moment

LENA, DORA, OWEN, NIA = 1, 2, 3, 4
PLAN = 1


@pytest.fixture
def town(engine: Engine) -> Town:
    """A live plan in which all goes well."""
    town = Town(engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Dora", "Owen", "Nia"):
        town.person(name)
    town.plan(lead_id=LENA, director_id=DORA)
    town.action(PLAN, "Mend the bridge", OWEN, date(2027, 3, 31), percent=10, updated_on=date(2026, 11, 2))
    town.release(PLAN)
    town.tick()
    town.slack.arrived.clear()
    return town


def digests(town: Town, address: str = "ULENA") -> list[str]:
    return [one.said.text for one in town.of_kind("digest") if one.address == address]


def test_it_comes_on_monday_at_half_past_eight_once(town: Town) -> None:
    for at in ("2026-11-08 12:00", "2026-11-09 08:29"):
        town.tick(at)
        assert digests(town) == []
    for at in ("2026-11-09 08:30", "2026-11-09 12:00", "2026-11-10 09:00"):
        town.tick(at)
        assert len(digests(town)) == 1
    assert len(digests(town, "UDORA")) == 1


def test_half_past_eight_is_that_of_the_reader(town: Town) -> None:
    with town.work(LENA) as work:
        work.actor.zone = "Europe/Athens"
    town.tick("2026-11-09 06:29")
    assert digests(town) == []
    town.tick("2026-11-09 06:30")
    assert len(digests(town)) == 1


@pytest.mark.parametrize(("nation", "day"), [(Nation.ENGLAND, "2027-01-04"), (Nation.SCOTLAND, "2027-01-05")])
def test_after_a_bank_holiday_it_comes_on_the_first_working_day(town: Town, nation: Nation, day: str) -> None:
    with town.work(LENA) as work:
        work.actor.nation = nation
    town.live_through("2027-01-04", "2027-01-06")
    assert [f"{one.at:%Y-%m-%d}" for one in town.of_kind("digest") if one.address == "ULENA"] == [day]


def test_nothing_to_say_is_one_line_below_the_numbers(town: Town) -> None:
    town.tick("2026-11-09 09:00")
    (text,) = digests(town)
    assert "Nothing has changed since Mon 2 Nov, and nothing needs you." in text
    assert "on track" in text
    assert len(text.splitlines()) <= 8


def test_it_says_what_got_worse_and_better_with_reasons_worst_first(town: Town) -> None:
    late = town.action(PLAN, "Paint the bridge", NIA, date(2026, 11, 4), percent=5, updated_on=date(2026, 11, 2))
    risky = town.action(PLAN, "Light the bridge", None, None)
    town.awaken(PLAN)
    town.clock.move_to(moment("2026-11-03 10:00"))
    town.say(OWEN, 1, "legal has stopped us", reported=Reported.AT_RISK)
    town.tick("2026-11-09 09:00")
    text = digests(town)[0]
    assert "2 got worse" in text
    reason = "was due Wednesday 4 November"
    order = ("Overdue (1)", f"#{late}*", reason, "At risk (1)", "#1*", "Nobody’s (1)", f"#{risky}*")
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    town.say(OWEN, 1, "solved", reported=Reported.ON_TRACK)
    town.tick("2026-11-16 09:00")
    assert "Better than before (1)" in digests(town)[1]


def test_long_parts_are_cut_and_counted(town: Town) -> None:
    town.many(PLAN, 40, OWEN, date(2026, 11, 4))
    town.awaken(PLAN)
    town.tick("2026-11-09 09:00")
    (one,) = [one for one in town.of_kind("digest") if one.address == "ULENA"]
    assert "Overdue (40)" in one.said.text
    assert "and 35 more" in one.said.text
    assert "Show all 40" in [offer.label for part in one.said.parts for offer in part.offers]


def test_who_is_away_has_it_read_by_who_covers(town: Town) -> None:
    town.leave(LENA, date(2026, 11, 9), date(2026, 11, 13), deputy=NIA)
    town.tick("2026-11-09 09:00")
    assert digests(town) == []
    assert "For Lena, who is away." in digests(town, "UNIA")[0]
    town.tick("2026-11-16 09:00")
    assert len(digests(town)) == 1


def test_without_anybody_to_cover_it_waits_until_they_are_back(town: Town) -> None:
    town.leave(LENA, date(2026, 11, 9), date(2026, 11, 10))
    town.tick("2026-11-09 09:00")
    assert digests(town) == []
    town.tick("2026-11-11 09:00")
    assert len(digests(town)) == 1


def test_after_a_fortnight_down_there_is_one_that_goes_back_to_the_last(town: Town) -> None:
    town.tick("2026-11-09 09:00")
    town.tick("2026-11-26 09:00")
    assert len(digests(town)) == 2
    assert "since Mon 9 Nov" in digests(town)[1]


def test_one_that_could_not_go_out_on_its_day_comes_on_the_next(town: Town) -> None:
    town.slack.before.extend(not_now(36000) for _ in range(2))
    for at in ("2026-11-09 09:00", "2026-11-09 20:00", "2026-11-10 08:00"):
        town.tick(at)
    assert digests(town) == []
    town.tick("2026-11-10 09:00")
    assert len(digests(town)) == 1
    assert "Tue 10 Nov" in digests(town)[0]


def test_who_leads_nothing_gets_none(town: Town) -> None:
    town.tick("2026-11-09 09:00")
    assert {one.address for one in town.of_kind("digest")} == {"ULENA", "UDORA"}
