"""What holds of any reply: it is read in time, it never raises, and it says why."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.interpret_command import interpret_lines
from models.vocabulary import DateKind, Intent, Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, THREE, TODAY, TWO, read
from tracker.rules.phrases import ReplyContext, read_reply

SHARED = Path(__file__).resolve().parents[4] / "shared" / "replies"
WORDS = """
    done not yet will be complete 12 14 15 # % 50 60% by Friday 31 June to Grace Tom hold until because and but , . ? !
    thanks undo remind me next week amber handrails leaflet the all except first phase one ditto may 3/4 ✅ 👍
    :red_circle: https://a.example/b report.pdf I think nearly no change slips it's isn't
"""
some_words = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)


@given(st.text(max_size=400))
@settings(max_examples=150)
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    read(text, THREE)


@given(some_words)
@settings(max_examples=250)
def test_a_reading_holds_together_whatever_the_words(text: str) -> None:
    reading = read(text, THREE)
    assert reading.must_ask == bool(reading.why_asked) == bool(reading.choices)
    assert len(reading.choices) <= 3
    assert all(0 < len(choice.label) <= 75 for choice in reading.choices)
    assert {change.n for change in reading.changes} <= {action.n for action in THREE}
    assert len({change.n for change in reading.changes}) == len(reading.changes)
    assert all((change.date is None) == (change.date_kind is None) for change in reading.changes)
    if reading.intent in {Intent.THANKS, Intent.QUESTION, Intent.NO_CHANGE}:
        assert reading.changes == ()


@given(some_words)
@settings(max_examples=150)
def test_only_a_completion_without_doubt_is_dated_done(text: str) -> None:
    for change in read(text, TWO).changes:
        if change.date_kind is DateKind.DONE_ON:
            assert change.status is Reported.COMPLETE
            assert change.date is not None
            assert change.date <= TODAY


@pytest.mark.parametrize(
    "word",
    ["done ", "done, ", "12 ", "\n", "is now ", "monday done ", "expected out of ", "x", "her ", "(", "ok ", "@ "],
)
def test_no_pattern_backtracks_over_sixty_thousand_characters(word: str) -> None:
    text = word * (60_000 // len(word))
    started = time.process_time()
    read(text, THREE)
    assert time.process_time() - started < 15, "a second is usual; a pattern that backtracks takes minutes"


def test_a_reply_that_is_cut_off_is_asked_about() -> None:
    reading = read("The handrails are done. " + "The weather was fine that day. " * 400, (HANDRAILS,))
    assert reading.must_ask
    assert "beginning" in reading.why_asked


def test_a_reply_about_nothing_is_asked_about() -> None:
    reading = read_reply("done", ReplyContext(TODAY, "Priya Shah", (), ()))
    assert reading.must_ask


def test_why_something_was_understood_is_said_in_the_writers_words() -> None:
    reading = read("75% but slipping to 24 April because Legal are slow", (HANDRAILS,))
    assert ("percent", "75%") in {(fired.rule, fired.words) for fired in reading.fired}
    assert ("date: forecast", "24 April") in {(fired.rule, fired.words) for fired in reading.fired}
    assert reading.changes[0].reason == "Legal are slow"


def test_unsure_means_two_or_three_ways_to_take_it() -> None:
    reading = read("pretty much done", (HANDRAILS,))
    assert [choice.label for choice in reading.choices] == ["#12: complete", "Keep it as it is, with this as a note"]


def test_a_name_that_fits_two_people_is_offered_as_two_choices() -> None:
    reading = read("please pass it to Tom", (HANDRAILS,))
    assert [choice.changes[0].to for choice in reading.choices] == ["Tom Barker", "Tom Lyle", None]


def test_a_statement_about_one_of_two_actions_is_offered_for_each() -> None:
    reading = read("done yesterday", TWO)
    assert reading.changes == ()
    assert [choice.label for choice in reading.choices[:2]] == [
        "#12: complete, done on 3 March 2026",
        "#14: complete, done on 3 March 2026",
    ]


def test_what_is_said_back_has_the_links_as_they_were_written() -> None:
    (change,) = read("done - see https://a.example/Minutes_3.pdf please", (HANDRAILS,)).changes
    assert "https://a.example/Minutes_3.pdf" in change.words


def test_the_command_line_reads_and_writes_one_line_a_reply() -> None:
    asked = {
        "id": "one",
        "today": "2026-03-04",
        "sender": "Priya Shah",
        "people": ["Priya Shah (PS)", "Ruth Oakes"],
        "about": [{"n": 31, "title": POLICY.title, "target": "2026-03-31", "status": "on_track", "percent": 70}],
        "text": "complete 2 March, policy.pdf is on the drive",
    }
    (line,) = interpret_lines([json.dumps(asked), "  \n"])
    answer = json.loads(line)
    assert (answer["id"], answer["intent"], answer["must_ask"]) == ("one", "update", False)
    assert answer["changes"][0] == {
        "n": 31,
        "status": "complete",
        "percent": None,
        "date": "2026-03-02",
        "date_kind": "done_on",
        "to": None,
        "evidence": ["policy.pdf"],
        "reason": None,
    }


def _effect(changes: list[dict[str, object]]) -> dict[object, dict[str, object]]:
    fields = ("status", "percent", "date", "date_kind", "to")
    said = {change["n"]: {key: change[key] for key in fields if change.get(key) is not None} for change in changes}
    return {n: what for n, what in said.items() if what}


@pytest.mark.skipif(not SHARED.exists(), reason="the replies shared between projects are not beside this one")
@pytest.mark.parametrize(("name", "least"), [("said.jsonl", 0.95), ("said_more.jsonl", 0.9)])
def test_owners_replies_are_understood_and_none_is_applied_wrongly(name: str, least: float) -> None:
    lines = (SHARED / name).read_text(encoding="utf-8").splitlines()
    right = 0
    for line, answered in zip(lines, interpret_lines(lines), strict=True):
        gold, got = json.loads(line)["gold"], json.loads(answered)
        wanted, said = _effect(gold["changes"]), _effect(got["changes"])
        assert got["must_ask"] or not said or (not gold["must_ask"] and said == {n: wanted.get(n) for n in said}), line
        right += got["must_ask"] == gold["must_ask"] and (gold["must_ask"] or said == wanted)
    assert right / len(lines) >= least
