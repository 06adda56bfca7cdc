"""The words of each message, held to what stands in `tests/said/words`; `--golden-update` writes them anew."""

from __future__ import annotations

import re

import pytest

from bot.sandbox.blocks import problems_in_message, problems_in_view
from bot.slack import mouth
from bot.slack.tongue import Mrkdwn
from tests.said import SAMPLES
from tests.said.golden import WORDS, words_of
from tracker import messages
from tracker.routes import PRESSES
from tracker.voice.words import TEMPLATES, say

NOT_MESSAGES = {"sandbox", "papers"}
"""Folders of templates that are no messages."""


def folder(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def message_folders() -> set[str]:
    """Folders that a message speaks by."""
    return {path.parent.name for path in TEMPLATES.glob("*/body.txt")} & set(map(folder, messages.__all__))


@pytest.mark.parametrize("case", sorted(SAMPLES))
def test_a_message_says_its_golden_words(case: str, request: pytest.FixtureRequest) -> None:
    path, now = WORDS / f"{case}.txt", words_of(SAMPLES[case])
    if request.config.getoption("golden_update", default=False):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, encoding="utf-8")
    assert path.exists(), "no golden words yet: run pytest tests/tracker --golden-update and read them"
    assert now == path.read_text(encoding="utf-8")


def test_every_message_has_golden_words_and_every_golden_word_a_message() -> None:
    assert {case.partition("/")[0] for case in SAMPLES} == message_folders()
    assert {path.relative_to(WORDS).with_suffix("").as_posix() for path in WORDS.glob("*/*.txt")} == set(SAMPLES)


def test_every_folder_of_templates_is_a_message() -> None:
    folders = {path.name for path in TEMPLATES.iterdir() if path.is_dir()} - NOT_MESSAGES
    assert folders == message_folders()
    assert all((TEMPLATES / name / "subject.txt").exists() for name in folders)


@pytest.mark.parametrize("case", sorted(SAMPLES))
def test_slack_takes_every_message(case: str) -> None:
    said = say(SAMPLES[case], Mrkdwn())
    assert problems_in_message(list(mouth.message(said).blocks)) == ()
    assert problems_in_view(mouth.home(said)) == ()


@pytest.mark.parametrize("case", sorted(SAMPLES))
def test_somebody_hears_what_can_be_pressed(case: str) -> None:
    assert {offer.verb for part in say(SAMPLES[case], Mrkdwn()).parts for offer in part.offers} <= set(PRESSES)


@pytest.mark.parametrize("case", sorted(SAMPLES))
def test_words_read_well(case: str) -> None:
    """Small things that spoil a message, whatever it says."""
    words = words_of(SAMPLES[case])
    for spoilt in (
        "nothing →",
        "None)",
        "None,",
        "[]",
        "()",
        "  ,",
        " ,",
        " .",
        "..",
        ",,",
        " )",
        "( ",
        "“”",
        "::",
        "\n\n\n\n",
    ):
        assert spoilt not in words, spoilt
    assert not re.search(r"\b1 (?:actions|plans|people|owners|areas|questions|rows)\b", words)
    assert not re.search(r"\b(?:0|[2-9]|\d\d) (?:action|plan|person|owner|area|question|row)\b", words)
    assert not re.search(r"^(?:[~#] |---$)", words, re.MULTILINE)
    assert not re.search(r"[ \t]$", words.replace("==== ", ""), re.MULTILINE)
