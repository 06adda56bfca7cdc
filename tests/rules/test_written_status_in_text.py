"""What a text about progress says plainly of itself; real plans; and texts that nobody wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Reported
from tracker.rules.written_status import Progress, read_status, status_in_text

SHARED = Path(__file__).resolve().parents[3] / "shared"

COMPLETE, PARTIAL, ON_TRACK, AT_RISK = Reported.COMPLETE, Reported.PARTIAL, Reported.ON_TRACK, Reported.AT_RISK
OFF_TRACK, ON_HOLD, NOT_STARTED, CLOSED = Reported.OFF_TRACK, Reported.ON_HOLD, Reported.NOT_STARTED, Reported.CLOSED


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("complete", COMPLETE),
        ("Completed March 2024", COMPLETE),
        ("This action is now complete.", COMPLETE),
        ("Board has approved it. Complete.", COMPLETE),
        ("Mend the gate DONE", COMPLETE),
        ("Mend the gate - MOSTLY COMPLETE", PARTIAL),
        ("Mend the gate (done)", COMPLETE),
        ("Mend the gate ✓", COMPLETE),
        ("on target", ON_TRACK),
        ("- on track", ON_TRACK),
        ("Carried out on 3 May, two tiles replaced", COMPLETE),
    ],
)
def test_plain_words_in_the_text_set_a_status(text: str, status: Reported) -> None:
    written = status_in_text(text)
    assert written is not None
    assert written.status is status
    assert written.text in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Survey completed with its findings taken up by the team",
        "Complete the survey of the footpaths",
        "Complete, awaiting approval",
        "Draft complete",
        "See the list below. 60% done.",
        "See the list below. Half done.",
        "Completed by the clerk",
        "work under way and near completion",
        "The system is in place and training follows in August",
        "Get the wall done by June",
        "Red2Green is going well in the wards",
    ],
)
def test_other_words_in_the_text_set_none(text: str) -> None:
    written = status_in_text(text)
    assert written is None or written.status is None


def test_progressing_in_the_text_is_a_state() -> None:
    written = status_in_text("progressing by way of the new contract")
    assert written is not None
    assert (written.status, written.state) == (None, Progress.IN_PROGRESS)


@pytest.mark.skipif(not SHARED.exists(), reason="the plans beside the project are not there")
def test_the_statuses_of_real_plans_are_read_right() -> None:
    for paper in sorted((SHARED / "plans" / "truth").glob("*.jsonl")):
        for row in map(json.loads, paper.read_text().splitlines()):
            if row.get("status_text"):
                assert read_status(row["status_text"]).status == row["status"]
            elif not row.get("fill") and row.get("progress") and paper.name.startswith("004"):
                told = status_in_text(row["progress"])
                assert (told.status if told else None) == row["status"]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    written = read_status(text)
    assert written.text == text
    assert written.percent is None or 0 <= written.percent <= 100
    told = status_in_text(text)
    assert told is None or told.text


@pytest.mark.parametrize("piece", ["not ", "complete ", "- ", "( ", "3 of 5 ", "red to ", "🟢", " "])
def test_long_texts_are_read_quickly(piece: str) -> None:
    assert read_status(piece * 20_000).text
    status_in_text(piece * 20_000)
