"""Which actions need a second pair of eyes, in the words in which a lead says it."""

from __future__ import annotations

import pytest

from tracker.rules.checks import in_words, needs_check, read_checks

ACTIONS = {4: ("Wards (Training)", ""), 7: ("Equipment", "Delivery note"), 9: ("", "")}


@pytest.mark.parametrize(
    ("words", "said", "checked"),
    [
        ("all", "all actions", {4, 7, 9}),
        ("none", "no action", set()),
        ("off", "no action", set()),
        ("with outputs", "the actions that name a document", {7}),
        ("tagged wards, Equipment", "the actions tagged wards, Equipment", {4, 7}),
        ("#4 and 9", "#4 and #9 alone", {4, 9}),
        ("all but 7", "all actions but #7", {4, 9}),
    ],
)
def test_a_setting_is_read_said_back_and_applied(words: str, said: str, checked: set[int]) -> None:
    checks = read_checks(words)
    assert checks is not None
    assert in_words(checks) == said
    assert read_checks(said) == checks, "what is shown in a form is read again when it is sent"
    assert {
        n for n, (tags, outputs) in ACTIONS.items() if needs_check(checks, number=n, tags=tags, outputs=outputs)
    } == checked


@pytest.mark.parametrize("words", ["perhaps", "the red ones", "tagged"])
def test_what_is_unclear_is_none(words: str) -> None:
    assert read_checks(words) is None
