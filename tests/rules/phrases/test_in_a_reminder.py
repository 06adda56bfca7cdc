"""What is said behind a number means the same in a reminder of several actions, whose titles are whole sentences."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, in_words, read
from tests.rules.phrases.test_examples import EXAMPLES, NOTHING_CHANGES
from tracker.rules.phrases import About

SENTENCES = (
    "Ask those who leave what made them go, and tell their managers",
    "Write down who does what when somebody is off",
    "Bring what was learnt into the induction of all new staff",
    "Find out twice a year whether it helps, and how many have signed the policy",
    "Agree with the police how urgent calls are passed on, first by day and last by night",
)
OTHERS = tuple(About(901 + at, title, date(2026, 3, 31), Reported.ON_TRACK, None) for at, title in enumerate(SENTENCES))
REMINDED = (*OTHERS[:2], HANDRAILS, *OTHERS[2:])
SAID = [text for page, text, _ in EXAMPLES if page.about == (HANDRAILS,)]


def by_itself(text: str) -> str:
    return in_words(read(text, (HANDRAILS,)))


MORE_THAN_ONE = (
    "is amber worse than red or the other way round",
    "/chaser 12 amber",
    "@chaser done",
    "percent 12 handrails a floor",
    "percent complete: 55",
    "mar 31 as agreed",
    "Grace is acting head of premises and has taken on the handrails with all the rest",
)
"""What a number in front turns into something else."""


@pytest.mark.parametrize("start", range(5))
def test_what_stands_behind_a_number_is_said_of_that_action_alone(start: int) -> None:
    for text in SAID[start::5]:
        alone, reminded = by_itself(text), in_words(read(f"12 {text}", REMINDED))
        same = alone == reminded or {alone, reminded} <= NOTHING_CHANGES
        assert same or text in MORE_THAN_ONE, f"{text}: {alone} by itself, {reminded} in a reminder"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("12 done, but the directors would not sign the last of the drawings", "ask"),
        ("12 all done", "complete"),
        ("12 done, they are happy with them", "complete"),
        ("12 done, the rest on track", f"12: complete; {'; '.join(f'{other.n}: on track' for other in OTHERS)}"),
        ("12 half done, the rest hangs on the caretaker", "50%"),
        ("12 done, 904 slips to 24 April", "12: complete; 904: forecast 2026-04-24"),
    ],
)
def test_a_number_in_front_leaves_the_others_alone(text: str, meaning: str) -> None:
    assert in_words(read(text, REMINDED)) == meaning
