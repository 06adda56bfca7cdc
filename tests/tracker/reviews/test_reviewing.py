"""Whether what was done has brought what it was for: a day is set, somebody is asked on it, and it is noted."""

from __future__ import annotations

from datetime import date

import pytest

from tests.cast import LEAD, OWNER
from tests.tracker.hall import Hall, words
from tracker.reviews import reviewing

BEDS, FORM = "Buy twelve", "Agree one"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def asks(hall: Hall) -> int:
    """How many are asked about by now."""
    with hall.cast.work() as work:
        found = reviewing.waiting(work)
        return sum(reviewing.ask(work, one) for one in found)


def test_whoever_accepts_is_told_how_to_have_the_outcome_looked_at(hall: Hall) -> None:
    hall.types(OWNER, "1 done https://intranet.example/form")
    (asked,) = hall.posts()
    assert "“1 review on 1 June: what to see”" in words(hall.presses(LEAD, asked.button("Accept: it is done")))


def test_the_outcome_is_asked_about_on_its_day_and_once(hall: Hall) -> None:
    answer = words(hall.types(LEAD, "8 review on 30 November: nobody waits for a bed"))
    assert "outcome looked at on: Mon 30 Nov 2026" in answer
    assert asks(hall) == 0
    hall.cast.clock.wait(days=7)
    assert asks(hall) == 1
    assert asks(hall) == 0
    (asked,) = hall.posts()
    assert asked.subject == "Has #8 brought what it was for?"
    assert "To see: nobody waits for a bed" in asked.text
    assert "“8 review on 1 June”" in words(hall.presses(LEAD, asked.button("No, it has not")))
    (told,) = hall.posts()
    assert "Owen Bright looked at the outcome: #8 has not brought what it was for yet." in told.text
    assert hall.entries(BEDS)[-1].words == "it has not brought what it was for yet"


def test_it_can_be_taken_back(hall: Hall) -> None:
    hall.types(LEAD, "8 review in 3 months")
    assert hall.action(BEDS).review_on == date(2027, 2, 23)
    hall.types(LEAD, "undo")
    assert hall.action(BEDS).review_on is None


def test_only_who_decides_sets_it_and_only_for_a_day_to_come(hall: Hall) -> None:
    assert "Only Owen Bright" in words(hall.types(OWNER, "8 review on 1 June"))
    assert "Say on which day to come" in words(hall.types(LEAD, "8 review on 23 November 2026"))


def test_words_about_a_review_are_an_update_where_nothing_is_done_yet(hall: Hall) -> None:
    hall.types(OWNER, "1 review on 1 June is planned")
    assert hall.action(FORM).review_on is None
