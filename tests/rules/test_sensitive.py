"""Words about a colleague's health, or with a client's name, told from words about work."""

from __future__ import annotations

import pytest

from tracker.rules.sensitive import Sensitive, sensitive

KNOWN = ("Sam Fisk", "Jamal Reed", "Owen Bright", "Ruth Cole", "May Burton")


@pytest.mark.parametrize(
    "words",
    [
        "slips to May because Sam is off sick",
        "Jamal has had a heart attack, so nobody trains",
        "Ruth’s depression means it waits",
        "Janet, who is pregnant, starts her leave in June",
        "Owen is having an operation next week",
        "Sam broke his leg",
        "at risk, Ruth Cole is on long-term sick leave",
        "Sam Fisk is in hospital",
        "Sam's off sick, so next week",
        "Jamal signed off sick with stress",
        "May is unwell",
        "she is very ill and Sam covers",
    ],
)
def test_the_health_of_somebody_named_is_seen(words: str) -> None:
    assert sensitive(words, KNOWN) == {Sensitive.HEALTH}


@pytest.mark.parametrize(
    "words",
    [
        "delayed: Mrs Evans refused the stair lift",
        "client John Smith has complained",
        "we visited patient Joan at home",
        "the service user A. Patel moves in on Friday",
        "done for NHS number 943 476 5919",
        "resident Mr Okafor agreed",
    ],
)
def test_the_name_of_a_client_is_seen(words: str) -> None:
    assert sensitive(words, KNOWN) == {Sensitive.CLIENT}


@pytest.mark.parametrize(
    "words",
    [
        "the Board signed it off", "signed off by Sam", "Patient Safety Board agreed", "patients in hospital are rung",
        "Train the ward clerks", "Mr Bright agreed", "Covid delayed us", "Health and Safety training done",
        "Sam is on leave until May", "legal is sick of it", "Client Services have replied", "50% of residents rung",
        "the hospital is in special measures", "Occupational Health have signed", "Mental Health Team has agreed",
        "Red2Green is going well", "Sam is ill at ease with it", "Resident Engagement Forum meets in May",
        "Winter flu campaign started", "Sam has the operation manual", "Ruth waits for surgery hours to be agreed",
        "we are off track", "done", "",
    ],
)  # fmt: skip
def test_words_about_work_give_nothing_away(words: str) -> None:
    assert sensitive(words, KNOWN) == frozenset()
