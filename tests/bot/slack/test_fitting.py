"""Fitting words into the room that Slack gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.fitting import shorten, split, width
from bot.slack.tongue import Mrkdwn

WORDS = st.text(alphabet="ab <>&*\n🙂é", max_size=200)


def test_room_is_counted_as_the_strictest_counts() -> None:
    assert (width("late"), width("Siân"), width("🙂")) == (4, 4, 2)


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("late", 4, "late"),
        ("too late", 4, "too…"),
        ("two\nlines  here", 20, "two lines here"),
        ("🙂🙂🙂", 4, "🙂…"),
        ("", 5, ""),
    ],
)
def test_long_words_are_cut_with_a_sign_that_they_are(text: str, most: int, short: str) -> None:
    assert shorten(text, most) == short


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a b", ["a b"]),
        ("first one\n\nthen two", ["first one", "then two"]),
        ("first one\nthen two", ["first one", "then two"]),
        ("first then two", ["first then", "two"]),
        ("unbrokenwordhere", ["unbrokenword", "here"]),
        ("see <https://x|the memo>", ["see", "<https://x|t", "he memo>"]),
        ("fish &amp; chi", ["fish &amp;", "chi"]),
        ("fish is &amp; so", ["fish is", "&amp; so"]),
        ("", []),
    ],
)
def test_texts_part_where_a_reader_would_part_them(text: str, parts: list[str]) -> None:
    assert list(split(text, 12)) == parts


@given(WORDS, st.integers(min_value=60, max_value=120))
def test_nothing_is_lost_no_mark_is_broken_and_every_part_fits(written: str, most: int) -> None:
    text = Mrkdwn().escape(written)
    parts = list(split(text, most))
    assert all(0 < width(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    for part in parts:
        assert part.count("<") == part.count(">")
        assert part.count("&") == part.count(";")
