"""Managers' questions answered: the right actions, worst first, in pages, counted and summed up."""

from __future__ import annotations

import pytest

from models.vocabulary import Meaning
from tests.cast import BY_MAIL, DEPUTY, HOME, LEAD, LEAVER, NAMED, NIGHT, OUTSIDER, OWNER, TEAM, Cast, action
from tests.tracker.asking import ask, found
from tracker import messages
from tracker.questions import home_page


def test_the_cast_has_an_action_in_every_rating(cast: Cast) -> None:
    with cast.work() as work:
        assert [action(work.db, row.title).meaning for row in HOME] == [
            one for one in Meaning if one is not Meaning.DONE
        ]
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


def test_home_shows_mine_my_teams_and_the_plans_that_i_see(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        home = home_page.home(work)
    assert home.groups == ()
    assert [(line.name, line.open_count, line.late, line.worst.number) for line in home.team] == [
        (OWNER, 2, 1, 1),
        (DEPUTY, 1, 0, 7),
        (BY_MAIL, 1, 0, 3),
    ]
    assert [line.key for line in home.plans] == ["HOME26"]
    with cast.work(OWNER) as work:
        groups = home_page.home(work).groups
    assert [(one.title, [item.number for item in one.items]) for one in groups] == [("Now", [1, 2])]
