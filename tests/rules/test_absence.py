"""Being away, in the words in which people say it; who covers; and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.rules.absence import Absence, read_absence
from tracker.rules.handing_all import read_hand_over

TODAY = date(2026, 11, 23)
KNOWN = ("Sam Fisk", "Jamal Reed", "Ruth Cole", "Ruth Adair", "Mari Penn")


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("words", "first", "last", "cover"),
    [
        ("I am on leave from 3 to 14 March, Sam covers", "2027-03-03", "2027-03-14", "Sam Fisk"),
        ("I'm on leave until 5 March, Sam covers for me", "2026-11-23", "2027-03-05", "Sam Fisk"),
        ("I’m on annual leave 1 Dec - 12 Dec, cover: jamal reed", "2026-12-01", "2026-12-12", "Jamal Reed"),
        ("Out of the office 3–14 March. Jamal Reed is covering for me.", "2027-03-03", "2027-03-14", "Jamal Reed"),
        ("taking leave between 3 and 14 March", "2027-03-03", "2027-03-14", ""),
        ("On leave 22/12/2026 to 04/01/2027. Please speak to Mari.", "2026-12-22", "2027-01-04", "Mari Penn"),
        ("I am on leave from 21 to 3 January", "2026-12-21", "2027-01-03", ""),
        ("I'll be on annual leave 20 Nov to 30 Nov", "2026-11-20", "2026-11-30", ""),
        ("I am on leave from Monday to Friday, covered by Jamal", "2026-11-30", "2026-12-04", "Jamal Reed"),
        ("on holiday next week", "2026-11-30", "2026-12-04", ""),
        ("I'm off tomorrow", "2026-11-24", "2026-11-24", ""),
        ("away for two weeks from Monday, please contact Mari Penn", "2026-11-30", "2026-12-13", "Mari Penn"),
        ("I'm on leave for a week", "2026-11-23", "2026-11-29", ""),
        ("I am away, back on 7 December. Sam looks after my things", "2026-11-23", "2026-12-06", "Sam Fisk"),
        ("OOO 1st-5th Dec; deputy Sam", "2026-12-01", "2026-12-05", "Sam Fisk"),
        ("leave 3 to 14 March, Ruth covers", "2027-03-03", "2027-03-14", ""),
        ("leave 3 to 14 March, Ruth Cole covers", "2027-03-03", "2027-03-14", "Ruth Cole"),
        ("on leave from 3 March", "2027-03-03", "", ""),
        ("I am on leave", "", "", ""),
    ],
)  # fmt: skip
def test_absences_are_read(words: str, first: str, last: str, cover: str) -> None:
    found = read_absence(words, TODAY, KNOWN)
    assert found is not None
    assert (found.first, found.last, found.cover) == (day(first), day(last), cover)


def test_a_cover_who_is_not_known_is_noted() -> None:
    assert read_absence("on leave 1 to 4 December, Bert covers", TODAY, KNOWN) == Absence(
        date(2026, 12, 1), date(2026, 12, 4), "", says_covered=True
    )


@pytest.mark.parametrize(
    "words",
    [
        "Sam is on leave until May",
        "the trainer is away until March",
        "I was away so it slips to May",
        "on leave until 5 March, 47 is done",
        "I am on leave next week, #12 at risk",
        "50% done, then I am away until Monday",
        "we moved away from the target",
        "no leave",
        "done",
        "",
    ],
)
def test_what_says_something_else_is_none(words: str) -> None:
    found = read_absence(words, TODAY, KNOWN)
    assert found is None or (found.first, found.last) == (None, None)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("hand everything over to Sam Fisk", "Sam Fisk"),
        ("Please give all of mine to Sam", "Sam"),
        ("pass all my actions on to Jamal Reed, please", "Jamal Reed"),
        ("Sam takes over all my actions", "Sam"),
        ("transfer the lot to jamal", "jamal"),
        ("give it to Sam", None),
        ("give my view to Sam", None),
        ("all done, handed everything in", None),
        ("hand all the keys to Sam", None),
        ("give Sam all the time he needs to finish", None),
    ],
)
def test_handing_over_all_is_told_from_handing_over_something(words: str, who: str | None) -> None:
    assert read_hand_over(words) == who
