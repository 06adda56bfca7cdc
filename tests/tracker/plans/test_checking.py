"""A lead sets which actions need a second pair of eyes: the rest are complete by their owner's word."""

from __future__ import annotations

import pytest

from models.vocabulary import Meaning
from tests.cast import LEAD, OWNER
from tests.tracker.hall import Hall, words

FORM, BEDS, NAMES = "Agree one", "Buy twelve", "Name one"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def sets(hall: Hall, text: str, who: str = LEAD) -> str:
    return words(hall.types(who, f"HOME26 checks {text}", "/plan"))


def test_what_needs_no_check_is_complete_by_its_owners_word(hall: Hall) -> None:
    assert sets(hall, "none") == "No action of HOME26 needs a check once done."
    answer = words(hall.types(OWNER, "1 done, signed yesterday"))
    assert hall.action(FORM).meaning is Meaning.DONE
    assert "Green: complete* *#1*" in answer
    assert "asked to check" not in answer
    assert hall.posts() == ()


def test_what_waits_for_a_check_is_rated_anew_and_nobody_is_asked_any_more(hall: Hall) -> None:
    hall.types(OWNER, "1 done, signed yesterday")
    (asked,) = hall.posts()
    sets(hall, "with outputs")
    assert hall.action(FORM).meaning is Meaning.COMPLETE
    sets(hall, "8")
    assert (hall.action(FORM).meaning, hall.action(BEDS).meaning) == (Meaning.DONE, Meaning.COMPLETE)
    assert "asks for no check of it any more" in words(hall.presses(LEAD, asked.button("Accept: it is done")))
    sets(hall, "all")
    assert hall.action(FORM).meaning is Meaning.COMPLETE


def test_what_was_checked_stays_checked(hall: Hall) -> None:
    sets(hall, "none")
    assert hall.action(NAMES).meaning is Meaning.VERIFIED


def test_only_who_decides_sets_it_and_anybody_may_look(hall: Hall) -> None:
    assert "Only Owen Bright" in sets(hall, "none", OWNER)
    assert sets(hall, "", OWNER) == "All actions of HOME26 need a check once done."
    assert "I could not tell from “perhaps”" in sets(hall, "perhaps")


def test_what_is_done_without_a_check_is_found_as_done(hall: Hall) -> None:
    sets(hall, "none")
    hall.types(OWNER, "1 done, signed yesterday")
    assert "#1* Agree one" in words(hall.types(LEAD, "HOME26 done", "/plan"))
