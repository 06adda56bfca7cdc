"""Short answers to questions, one line a case: numbers, yes, no, and what only begins like a yes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.rules.answers import Says, ShortAnswer, short_answer

YES, NO = Says.YES, Says.NO

ANSWERS = (
    ("1", ShortAnswer(number=1)),
    (" 2. ", ShortAnswer(number=2)),
    ("#3", ShortAnswer(number=3)),
    ("Option 2", ShortAnswer(number=2)),
    ("yes", ShortAnswer(says=YES)),
    ("Yes please", ShortAnswer(says=YES)),
    ("agreed, thanks", ShortAnswer(says=YES)),
    ("OK", ShortAnswer(says=YES)),
    ("fine by me", ShortAnswer(says=YES)),
    ("no problem", ShortAnswer(says=YES)),
    ("accept - I saw the form on ward 4", ShortAnswer(says=YES, words="I saw the form on ward 4")),
    ("yes https://intranet.example/if-not", ShortAnswer(says=YES, words="https://intranet.example/if-not")),
    ("no", ShortAnswer(says=NO)),
    ("No - the memo is not signed", ShortAnswer(says=NO, words="the memo is not signed")),
    ("not yet, two wards to go", ShortAnswer(says=NO, words="two wards to go")),
    ("send it back please", ShortAnswer(says=NO)),
    ("it's not done", ShortAnswer(says=NO)),
    ("yes but only to 15 January", ShortAnswer(is_half_a_yes=True)),
    ("ok, I will look on Monday", ShortAnswer(is_half_a_yes=True)),
    ("fine, two wards signed", ShortAnswer(is_half_a_yes=True)),
    ("agreed if HR agree", ShortAnswer(is_half_a_yes=True)),
    ("I will look on Monday", ShortAnswer(is_half_a_yes=True)),
    ("looks good to me", ShortAnswer()),
    ("who signed it?", ShortAnswer()),
    ("nothing to add", ShortAnswer()),
    ("12 beds are there", ShortAnswer()),
    ("", ShortAnswer()),
)


@pytest.mark.parametrize(("text", "answer"), ANSWERS, ids=[row[0] or "nothing" for row in ANSWERS])
def test_a_short_answer_is_read(text: str, answer: ShortAnswer) -> None:
    assert short_answer(text) == answer


@pytest.mark.parametrize("text", ["yes 15 January", "agreed, end of March", "yes in two weeks"])
def test_where_a_day_was_asked_about_a_yes_names_no_other(text: str) -> None:
    assert short_answer(text, about_a_date=True).is_half_a_yes


@given(st.text(max_size=200))
def test_anything_can_be_answered(text: str) -> None:
    found = short_answer(text)
    assert not (found.number and found.says)
    assert found.words in text
