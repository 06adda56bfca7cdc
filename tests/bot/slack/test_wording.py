"""Slack's marks undone: what somebody typed, as words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.wording import mentioned, words

NAMES = {"U0SAM": "Sam Okafor"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("done &amp; dusted &lt;at last&gt;", "done & dusted <at last>"),
        ("<@U0BOT> who is late?", "who is late?"),
        ("<@U0BOT>: who is late?", "who is late?"),
        ("it's <@U0SAM>'s", "it's @Sam Okafor's"),
        ("it's <@U0SAM|sam>'s", "it's @Sam Okafor's"),
        ("it's <@U0NEW|new>'s", "it's @new's"),
        ("it's <@U0NEW>'s", "it's <@U0NEW>'s"),
        ("in <#C1|plans>", "in #plans"),
        ("see <https://x.example/memo>", "see https://x.example/memo"),
        ("see <http://x.example/|x.example>", "see http://x.example/"),
        ("see <https://x.example/m|the memo>", "see the memo (https://x.example/m)"),
        ("ask <mailto:ann@cwm.example|ann@cwm.example>", "ask ann@cwm.example"),
        ("<!here> <!subteam^S1|@leads>", "@here @leads"),
        ("due <!date^1800000000^{date}|1 Jan 2027>", "due 1 Jan 2027"),
        ("  two\n  lines ", "two\nlines"),
    ],
)
def test_marks_become_words(typed: str, said: str) -> None:
    assert words(typed, NAMES, "U0BOT") == said


def test_those_mentioned_are_named_once_each() -> None:
    assert mentioned("<@U0SAM> and <@U0BOT|bot> and <@U0SAM>") == ("U0SAM", "U0BOT")


@given(st.text(alphabet="<>@#!|^&;:aU0 \n", max_size=40))
def test_no_text_is_too_odd_to_be_heard(typed: str) -> None:
    words(typed, NAMES, "U0BOT")


def test_a_mark_that_names_nothing_is_only_words() -> None:
    assert words("<|> and <|so>", {}) == "and so"
