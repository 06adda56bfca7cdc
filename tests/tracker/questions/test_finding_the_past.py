"""Managers' questions about the past: what changed, how things stood on a day; and answers as a file."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from models.vocabulary import Meaning
from tests.cast import BY_MAIL, DEPUTY, HOME, LEAD, NAMED, NIGHT, OWNER, Cast, action, plan
from tests.tracker.asking import ask, found
from tracker import messages
from tracker.actions import cards, updates
from tracker.answer import Answer
from tracker.replies import undo
from tracker.voice.said import Plain
from tracker.voice.words import say


def rows(cast: Cast, who: str, question: str) -> tuple[messages.ChangeLine, ...]:
    answer = ask(cast, who, question)
    assert isinstance(answer, messages.Changes), answer
    return answer.rows


CHANGES = [
    ("changes since 9 nov", [1, 2, 3, 5, 8, 9, 10, 7]),
    ("HOME26 changes since 18 nov", [1, 3, 8]),
    ("changes from 9 nov to 10 nov", [1, 9]),
    ("HOME26 changes since 9 nov owner JR", [2, 10, 7]),
    ("changes since 9 nov in safe at home", [3, 5, 8, 7]),
    ("red changes since 9 nov", [1, 2]),
    ("completed this month", [8, 9]),
    ("completed since 15 nov", [8]),
    ("changes since 9 nov as of 12 nov", [5, 1, 9]),
    ("yesterday", []),
]


@pytest.mark.parametrize(("question", "numbers"), CHANGES, ids=[question for question, _ in CHANGES])
def test_what_changed_respects_every_other_condition(cast: Cast, question: str, numbers: list[int]) -> None:
    assert [line.item.number for line in rows(cast, LEAD, question)] == numbers


def test_a_change_says_what_was_before_why_and_the_last_words(cast: Cast) -> None:
    line = next(line for line in rows(cast, LEAD, "changes since 18 nov") if line.item.number == 3)
    assert (line.was, line.item.meaning) == (Meaning.ON_TRACK, Meaning.AT_RISK)
    assert (line.who, line.words) == (BY_MAIL, "will be 5 Feb, legal have the contract")
    assert line.changes == (messages.Change("expected", "nothing", "Fri 5 Feb 2027"),)
    assert line.at == datetime(2026, 11, 19, 10, 0, tzinfo=UTC)


def test_what_was_taken_back_is_no_change(cast: Cast) -> None:
    with cast.work(DEPUTY) as work:
        seven = action(work.db, "Ring everybody")
        updates.write(work, seven, plan(work.db, "HOME26"), "update", {"percent": 90}, "90 %")
        undo.last(work)
    assert rows(cast, LEAD, "changes today") == ()


def test_what_a_corrected_paper_changed_is_told_as_that(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        row = action(work.db, "Ring everybody")
        sets = {"target": date(2027, 3, 31)}
        updates.write(work, row, plan(work.db, "HOME26"), "imported", sets, "the words of the row")
    (line,) = rows(cast, LEAD, "changes today")
    assert (line.who, line.words, line.did) == (LEAD, "", "brought a corrected paper")
    assert line.changes == (messages.Change("target date", "Fri 26 Feb 2027", "Wed 31 Mar 2027"),)
    with cast.work(LEAD) as work:
        history = [(one.who, one.what) for one in cards.card(work, 7).history]
    assert history[0] == (LEAD, "brought a corrected paper (target date: Wed 31 Mar 2027, was Fri 26 Feb 2027)")
    assert history[-1] == ("It", "came in with the paper")


def meanings(cast: Cast, day: str) -> dict[int, Meaning]:
    answer = ask(cast, LEAD, f"everything in HOME26 as of {day}")
    assert isinstance(answer, messages.Found), answer
    return {item.number: item.meaning for item in answer.items}


def test_a_plan_stands_as_it_did_at_the_end_of_a_day(cast_anywhere: Cast) -> None:
    tenth = meanings(cast_anywhere, "10 nov")
    assert tenth[9] is Meaning.COMPLETE
    assert sorted(number for number, meaning in tenth.items() if meaning is Meaning.ON_TRACK) == [1, 2, 3, 5, 7, 8, 10]
    assert meanings(cast_anywhere, "11 nov") == tenth | {9: Meaning.VERIFIED}
    assert meanings(cast_anywhere, "today") == {n: row.is_now for n, row in enumerate(HOME, start=1)}


def test_an_action_of_the_past_has_its_words_and_dates_of_then(cast: Cast) -> None:
    answer = ask(cast, LEAD, "#3 as of 18 nov")
    assert isinstance(answer, messages.Found)
    (item,) = answer.items
    assert (item.forecast, item.percent, item.progress) == (None, 20, "20%, two firms asked")
    assert item.why == "due Friday 15 January 2027, 20 % done"
    assert answer.echo == "Action #3, as of Wednesday 18 November"


def test_who_owned_it_then_is_asked_for_then(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        row, its_plan = action(work.db, "Ring everybody"), plan(work.db, "HOME26")
        sam = {"owner_id": work.actor_id}
        updates.write(work, row, its_plan, "handover", sam, "mine from today")
    assert found(cast, LEAD, "owner JR") == [2]
    assert found(cast, LEAD, "owner JR as of yesterday") == [2, 7]
    assert found(cast, LEAD, "owned by Owen Bright as of yesterday") == []


def test_before_the_release_nothing_was_followed_up(cast: Cast) -> None:
    answer = ask(cast, LEAD, "HOME26 as of 31 oct")
    assert isinstance(answer, messages.Told)
    assert answer.sentence == "Nothing in HOME26 was followed up on Sat 31 Oct 2026 yet, it began on Mon 2 Nov 2026."


def test_asking_about_the_past_changes_nothing(cast: Cast) -> None:
    before = ask(cast, LEAD, "everything in HOME26")
    ask(cast, LEAD, "everything in HOME26 as of 10 nov")
    assert ask(cast, LEAD, "everything in HOME26") == before


def in_file(cast: Cast, who: str, question: str) -> tuple[str, bytes]:
    answer = ask(cast, who, question)
    assert isinstance(answer, Answer)
    assert answer.file is not None
    assert answer.said is not None
    assert answer.file.name in answer.said.text
    return answer.file.name, answer.file.content


def test_an_answer_can_be_had_as_csv(cast: Cast) -> None:
    name, content = in_file(cast, LEAD, "HOME26 red as a file")
    assert name == "HOME26 2026-11-23.csv"
    read = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [(row["Number"], row["Rating"], row["Target date"]) for row in read] == [
        ("1", "overdue", "2026-11-20"),
        ("2", "off track", "2026-12-31"),
    ]
    assert read[1]["Owners"] == f"{OWNER}; {DEPUTY}"


def test_an_answer_can_be_had_as_excel_with_every_row_of_every_page(cast: Cast) -> None:
    name, content = in_file(cast, NAMED, "everything in HOME26 or NIGHT27 as excel")
    sheet = load_workbook(io.BytesIO(content)).active
    assert name.endswith(".xlsx")
    assert sheet is not None
    assert sheet.max_row == 1 + len(HOME) + len(NIGHT)
    assert sheet["K2"].value == datetime(2026, 11, 18)  # noqa: DTZ001 - a day in a sheet has no zone


def test_changes_can_be_had_as_a_file_with_who_said_what(cast: Cast) -> None:
    _, content = in_file(cast, LEAD, "HOME26 changes since 18 nov as csv")
    read = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [(row["Number"], row["Rating before"], row["By"]) for row in read] == [
        ("1", "on track", ""),
        ("3", "on track", BY_MAIL),
        ("8", "at risk", OWNER),
    ]


def test_moments_are_those_of_the_readers_own_zone(cast: Cast) -> None:
    for who, hour in ((LEAD, "10:00"), (NAMED, "12:00")):
        words = say(ask(cast, who, "HOME26 changes since 19 nov"), Plain()).text
        assert f"Thu 19 Nov 2026, {hour}, {BY_MAIL}: “will be 5 Feb" in words
