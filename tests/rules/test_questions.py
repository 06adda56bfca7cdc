"""What is said to the bot alone: which words ask something, and which rather say how something goes."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.rules.asking import Known, KnownArea, KnownPerson, KnownPlan, read_question
from tracker.rules.questions import is_question

KNOWN = Known(
    today=date(2026, 11, 23),
    plans=(KnownPlan("HOME26", "Getting people home"),),
    people=(KnownPerson(1, "Tom Asher", (), (("HOME26", "TA"),)), KnownPerson(2, "Ruth Cole")),
    areas=(KnownArea(1, "HOME26", "1", "Leaving hospital"),),
    tags=("Equipment",),
    asker=1,
)

ALWAYS_ASKS = [
    # an asking word or a question mark
    "who is late", "how is HOME26 doing", "what is overdue", "status", "any red ones?", "is it done?", "my actions",
    "show me what is on hold", "what changed since friday", "help", "how is it going?", "list everything complete",
    "which are finished", "done?",
    # a subject
    "HOME26", "HOME26 late", "TA", "Ruth", "Leaving hospital", "tagged equipment", "red in leaving hospital",
    # what nobody says of an action of their own
    "late", "overdue", "no owner", "undated", "stale", "slipped twice", "due this month", "changes since monday", "red",
    "as of 30 Sept", "late as a file", "late, owner Bob", "no update since 1 Oct",
    # words to look for
    "find stair lifts", "what about the stair lifts?", "anything about beds?",
]  # fmt: skip
NEVER_ASKS = [
    "thanks", "hello", "ok", "yes", "no change", "no changes", "no news yet", "nothing to report", "not mine",
    "not mine, it's Ruth's", "it is late", "this is overdue", "50%", "20% done", "done, memo signed", "slipping",
    "late because legal", "moved to June", "Ruth has it", "the HOME26 memo is signed", "we are on track", "",
    "can I have more time?", "everything is fine", "done, signed by Bob", "about to finish it",
]  # fmt: skip
ASKS_OF_WHO_OWNS_NOTHING = [
    "done", "on track", "at risk", "blocked", "not started", "on hold", "finished", "completed this month",
    "done yesterday", "by friday",
]  # fmt: skip


@pytest.mark.parametrize("owns_something", [True, False])
@pytest.mark.parametrize(
    ("words", "asks"), [(words, True) for words in ALWAYS_ASKS] + [(words, False) for words in NEVER_ASKS]
)
def test_what_asks_and_what_does_not(words: str, asks: bool, owns_something: bool) -> None:
    assert is_question(words, read_question(words, KNOWN), owns_something=owns_something) is asks


@pytest.mark.parametrize("words", ASKS_OF_WHO_OWNS_NOTHING)
def test_how_things_stand_is_an_update_from_somebody_who_owns_some(words: str) -> None:
    asked = read_question(words, KNOWN)
    assert not is_question(words, asked, owns_something=True)
    assert is_question(words, asked, owns_something=False)
