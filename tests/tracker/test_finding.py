"""Managers' questions answered: the right actions, worst first, in pages, as they were on a day, as a file."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from models.vocabulary import Meaning
from tests.cast import BY_MAIL, DEPUTY, HOME, LEAD, LEAVER, NAMED, NIGHT, OUTSIDER, OWNER, TEAM, Cast, action, plan
from tracker import cards, finding, messages, undo, updates
from tracker.answer import Answer
from tracker.said import Plain
from tracker.words import say


def ask(cast: Cast, who: str, question: str, page: int = 0) -> object:
    with cast.work(who) as work:
        return finding.answer(work, question, page)


def found(cast: Cast, who: str, question: str) -> list[int]:
    """Numbers of the actions that answer a question, in the order shown."""
    answer = ask(cast, who, question)
    assert isinstance(answer, messages.Found), answer
    return [item.number for item in answer.items]


def rows(cast: Cast, who: str, question: str) -> tuple[messages.ChangeLine, ...]:
    answer = ask(cast, who, question)
    assert isinstance(answer, messages.Changes), answer
    return answer.rows


def test_the_cast_has_an_action_in_every_rating(cast: Cast) -> None:
    with cast.work() as work:
        assert [action(work.db, row.title).meaning for row in HOME] == list(Meaning)
        assert [action(work.db, row.title).meaning for row in NIGHT] == [row.is_now for row in NIGHT]


LISTS = [
    # standing
    ("late", [1]),
    ("HOME26 late", [1]),
    ("red", [1, 2]),
    ("amber or green", [3, 7, 8]),
    ("at risk or off track", [2, 3]),
    ("open actions in HOME26", [1, 2, 3, 4, 5, 6, 7]),
    ("done", [8, 9]),
    ("everything about beds", [8]),
    ("on hold", [5]),
    ("blue", [9]),
    ("grey in HOME26", [4, 5, 6, 10]),
    # owners, also those who share, teams and leavers
    ("owner TA", [1, 2]),
    ("Tommy Asher", [1, 2]),
    ("HOME26 owner JR", [2, 7]),
    ("owned by Family Liaison Team", [5]),
    ("Ellis Moor", [6]),
    ("my actions", []),
    ("my team's late actions", [1]),
    # areas, tags, words, numbers
    ("open in area 2", [3, 5, 7]),
    ("open in safe at home", [3, 5, 7]),
    ("tagged wards", [1, 2]),
    ("tagged training", [2]),
    ("everything tagged equipment", [3, 8]),
    ("about stair lifts", [3]),
    ("#9", [9]),
    # gaps, days, slips, silence
    ("no owner", [4]),
    ("undated", [4]),
    ("done with no evidence", [8]),
    ("awaiting check", [8]),
    ("due by end of january", [1, 2, 3, 5]),
    ("due next month", [2]),
    ("slipped", []),
    ("not heard of since 10 nov", [1, 4, 6]),
]


@pytest.mark.parametrize(("question", "numbers"), LISTS, ids=[question for question, _ in LISTS])
def test_what_a_question_finds_worst_first(cast: Cast, question: str, numbers: list[int]) -> None:
    assert found(cast, LEAD, question) == numbers


@pytest.mark.parametrize(("who", "numbers"), [(OWNER, [1, 2]), (DEPUTY, [2, 7]), (BY_MAIL, [3]), (OUTSIDER, [])])
def test_mine_is_what_i_own_or_share(cast: Cast, who: str, numbers: list[int]) -> None:
    assert found(cast, who, "my actions") == numbers


def test_what_is_named_only_to_some_is_found_by_them_alone(cast: Cast) -> None:
    assert found(cast, NAMED, "late") == [11, 1]
    assert found(cast, OUTSIDER, "late") == [1]
    assert found(cast, OWNER, "about night staff") == []


def test_a_question_is_said_back_with_what_was_doubted(cast: Cast) -> None:
    answer = ask(cast, LEAD, "red marmalade in HOME26")
    assert isinstance(answer, messages.Found)
    assert answer.echo == 'Red actions in HOME26, with the words "marmalade", worst first'
    assert answer.doubts == ('I looked for the words "marmalade"',)


@pytest.mark.parametrize(
    ("question", "doubt"),
    [
        ("late, owner Bob", 'I do not know who "Bob" is'),
        ("how is WARD9 doing", 'there is no plan "WARD9" that you can see'),
        ("due by whenever", 'I cannot tell which day "whenever" is'),
        ("as of 1 May 2030", '"Wednesday 1 May 2030" is still to come, so nobody knows yet'),
    ],
)
def test_who_or_what_is_unknown_is_said_and_nothing_answered(cast: Cast, question: str, doubt: str) -> None:
    assert ask(cast, LEAD, question) == messages.Puzzled((doubt,))


def test_a_long_answer_has_pages(cast: Cast) -> None:
    question = "everything in HOME26 or NIGHT27"
    first, second = ask(cast, NAMED, question), ask(cast, NAMED, f"{question} page 2")
    assert isinstance(first, messages.Found)
    assert isinstance(second, messages.Found)
    assert ([len(one.items) for one in (first, second)], first.pages, second.page) == ([10, 2], 2, 2)
    assert (first.text, second.text) == (question, question)
    assert ask(cast, NAMED, question, page=2) == second
    assert ask(cast, NAMED, question, page=99) == second


def test_who_is_late_counts_by_owner_with_the_worst_of_each(cast: Cast) -> None:
    answer = ask(cast, LEAD, "load per owner")
    assert isinstance(answer, messages.ByOwner)
    assert [(row.name, row.count, row.worst.number) for row in answer.rows] == [
        (OWNER, 2, 1),
        (BY_MAIL, 1, 3),
        ("", 1, 4),
        (TEAM, 1, 5),
        (LEAVER, 1, 6),
        (DEPUTY, 1, 7),
    ]


def test_how_a_plan_is_doing_is_numbers_and_the_worst(cast: Cast) -> None:
    answer = ask(cast, LEAD, "how is HOME26 doing")
    assert isinstance(answer, messages.Summary)
    assert sum(number for _, _, number in answer.plans[0].counts) == len(HOME)
    assert [item.number for item in answer.worst] == [1, 2, 3]
    assert (answer.lead, answer.is_draft, answer.may_release) == (LEAD, False, True)


def test_how_somebody_is_doing_counts_only_what_is_theirs(cast: Cast) -> None:
    answer = ask(cast, LEAD, "how is Ruth doing")
    assert isinstance(answer, messages.Summary)
    assert [(word, number) for _, word, number in answer.plans[0].counts] == [("at risk", 1), ("checked", 1)]


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


def test_home_shows_mine_my_teams_and_the_plans_that_i_see(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        home = cards.home(work)
    assert home.items == ()
    assert [(line.name, line.open_count, line.late, line.worst.number) for line in home.team] == [
        (OWNER, 2, 1, 1),
        (DEPUTY, 1, 0, 7),
        (BY_MAIL, 1, 0, 3),
    ]
    assert [line.key for line in home.plans] == ["HOME26"]
    with cast.work(OWNER) as work:
        assert [item.number for item in cards.home(work).items] == [1, 2]


def test_moments_are_those_of_the_readers_own_zone(cast: Cast) -> None:
    for who, hour in ((LEAD, "10:00"), (NAMED, "12:00")):
        words = say(ask(cast, who, "HOME26 changes since 19 nov"), Plain()).text
        assert f"Thu 19 Nov 2026, {hour}, {BY_MAIL}: “will be 5 Feb" in words
