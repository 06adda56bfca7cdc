"""Leave and deputies, hand-over of all, and who has left: by command, form, reply and mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from models.people import Person
from models.queries import absences
from tests.cast import ADMINISTRATOR, BY_MAIL, DEPUTY, LEAD, LEAVER, OUTSIDER, OWNER, person
from tests.tracker.hall import Hall, button, words
from tracker.answer import Answer

FORM, CLERKS, RING, BEDS = "Agree one", "Train the", "Ring everybody", "Buy twelve"
SAID = "I am on leave from 3 to 14 March, Sam covers"
SPAN = (date(2027, 3, 3), date(2027, 3, 14))


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def leave(hall: Hall, who: str) -> tuple[tuple[date, date, str], ...]:
    """When somebody is away, and who covers."""
    with hall.cast.work() as work:
        rows = absences.of_person(work.db, person(work.db, who).id or 0, date(2026, 1, 1), None)
        covers = {row.id: work.db.get_one(Person, row.deputy_id).name for row in rows if row.deputy_id is not None}
        return tuple((row.first_day, row.last_day, covers.get(row.id, "")) for row in rows)


def test_leave_is_said_straight_to_the_bot_in_a_thread_or_by_command(hall: Hall) -> None:
    reminder = hall.reminds(OWNER, FORM)
    ways: tuple[Callable[[], Answer], ...] = (
        lambda: hall.says(OWNER, SAID),
        lambda: hall.says(OWNER, SAID, reminder),
        lambda: hall.types(OWNER, "leave 3 to 14 March, Sam covers", "/people"),
    )
    for say in ways:
        assert "Sam Fisk covers" in words(say())
        assert leave(hall, OWNER) == ((*SPAN, OUTSIDER),)
        assert "is taken back" in words(hall.says(OWNER, "undo"))
        assert leave(hall, OWNER) == ()


def test_who_covers_is_told_and_may_be_named_later(hall: Hall) -> None:
    shown = hall.says(OWNER, "I am away from 3 to 14 March")
    assert "Nobody covers" in words(shown)
    hall.presses(OWNER, button(shown, "Who covers?"), str(hall.cast_id(DEPUTY)))
    (told,) = hall.posts()
    assert "Tom Asher is away from Wed 3 Mar 2027 to Sun 14 Mar 2027 and named you" in told.text
    assert leave(hall, OWNER) == ((*SPAN, DEPUTY),)


def test_by_mail_leave_is_said_and_taken_back_by_a_number(hall: Hall) -> None:
    hall.mails(BY_MAIL, SAID, checked=True)
    answer = hall.posts()[-1]
    assert "1. Take it back" in answer.text
    hall.mails(BY_MAIL, "1", answer)
    assert leave(hall, BY_MAIL) == ()


def test_the_form_takes_leave_and_says_what_it_cannot_take(hall: Hall) -> None:
    form = hall.types(OWNER, "leave", "/people").form
    assert form is not None
    sent = {"first": "2027-03-03", "last": "2027-03-01", "cover": ""}
    assert "lies before that" in hall.fills_in(OWNER, form.name, form.value, **sent).problems["last"]
    itself = {**sent, "last": "2027-03-14", "cover": str(hall.cast_id(OWNER))}
    assert "somebody else" in hall.fills_in(OWNER, form.name, form.value, **itself).problems["cover"]
    hall.fills_in(OWNER, form.name, form.value, **{**sent, "last": "2027-03-14"})
    assert leave(hall, OWNER) == ((*SPAN, ""),)


def test_a_later_word_takes_the_place_of_leave_on_the_same_days(hall: Hall) -> None:
    hall.says(OWNER, SAID)
    assert "takes the place of" in words(hall.says(OWNER, "I am on leave from 10 to 21 March, Jamal covers"))
    assert leave(hall, OWNER) == ((date(2027, 3, 10), date(2027, 3, 21), DEPUTY),)


def test_leave_of_others_is_for_their_manager_and_administrators(hall: Hall) -> None:
    text = "Tom Asher leave 3 to 14 March, Sam covers"
    assert "Only an administrator" in words(hall.types(DEPUTY, text, "/people"))
    for who in (LEAD, ADMINISTRATOR):
        assert "*Tom Asher* is away" in words(hall.types(who, text, "/people"))
    assert "is taken back" in words(hall.types(LEAD, "Tom Asher leave off", "/people"))


@pytest.mark.parametrize("in_words", [True, False])
def test_all_that_is_ones_own_is_offered_as_one_question(hall: Hall, in_words: bool) -> None:
    if in_words:
        answer = hall.says(OWNER, "please give all my actions to Sam Fisk")
    else:
        form = hall.presses(OWNER, ("hand", "")).form
        assert form is not None
        answer = hall.fills_in(OWNER, form.name, form.value, what="all", to=str(hall.cast_id(OUTSIDER)), note="")
    assert "Sam Fisk is asked to take over 2 actions: #1 and #2." in words(answer)
    (asked,) = hall.posts()
    hall.presses(OUTSIDER, asked.button("Yes, it is mine"))
    assert hall.owners(FORM) == [OUTSIDER]
    assert hall.owners(CLERKS) == [OUTSIDER, DEPUTY]
    assert hall.owners(BEDS) == [OWNER]


def test_one_action_is_handed_over_by_the_form(hall: Hall) -> None:
    form = hall.presses(OWNER, ("hand", "2")).form
    assert form is not None
    chosen = {field.name: field.value for field in form.fields}
    assert chosen["what"] == "2"
    assert "Choose somebody." in hall.fills_in(OWNER, form.name, form.value, what="2", to="").problems["to"]
    hall.fills_in(OWNER, form.name, form.value, what="2", to=str(hall.cast_id(OUTSIDER)), note="he knows it")
    (asked,) = hall.posts()
    assert "They wrote: he knows it" in asked.text


def test_who_has_left_hears_nothing_and_what_was_theirs_goes_on(hall: Hall) -> None:
    hall.says(DEPUTY, "I am on leave from 3 to 14 March, Tom covers")
    hall.posts()
    shown = hall.types(ADMINISTRATOR, "Tom Asher left", "/people")
    assert "*HOME26*: owns 2 open actions" in words(shown)
    assert "Nobody covers for Jamal Reed from Wed 3 Mar 2027" in words(shown)
    (uncovered,) = hall.posts()
    assert "has left. Who does now?" in uncovered.text
    hall.presses(ADMINISTRATOR, button(shown, "Give 2 actions to…"), str(hall.cast_id(OUTSIDER)))
    assert hall.owners(FORM) == [OUTSIDER]
    assert hall.owners(CLERKS) == [OUTSIDER, DEPUTY]
    assert "I do not know you yet" in words(hall.types(OWNER, ""))
    assert "is here again" in words(hall.types(ADMINISTRATOR, "Tom Asher back", "/people"))


def test_who_takes_over_may_be_said_at_once(hall: Hall) -> None:
    said = words(hall.types(ADMINISTRATOR, "Tom Asher left on 20 November, Jamal Reed takes over", "/people"))
    assert "Tom Asher* left on Fri 20 Nov 2026" in said
    assert hall.owners(CLERKS) == [DEPUTY]


def test_what_an_administrator_gave_on_is_taken_back_and_whoever_had_it_hears(hall: Hall) -> None:
    hall.types(ADMINISTRATOR, "Tom Asher left, Sam takes over", "/people")
    hall.posts()
    hall.types(ADMINISTRATOR, "undo")
    assert (hall.owners(FORM), hall.owners(CLERKS)) == ([OWNER], [OWNER, DEPUTY])
    assert [posted.text for posted in hall.posts() if posted.row.address == "U0SAM"] == [
        "Nerys Hughes took back what they gave you: #1 and #2. Nothing is asked of you there."
    ]


def test_what_a_leaver_was_asked_goes_to_who_else_decides(hall: Hall) -> None:
    hall.types(OWNER, "1 done, signed")
    assert "1 question that waited for them" in words(hall.types(ADMINISTRATOR, "Owen Bright left", "/people"))
    (asked,) = [sent for sent in hall.posts() if "Is it?" in sent.text]
    assert asked.row.address == "U0DILYS"


@pytest.mark.parametrize(
    ("who", "text", "sentence"),
    [
        (LEAD, "Tom Asher left", "Only an administrator"),
        (ADMINISTRATOR, "Nerys Hughes left", "Somebody else who is an administrator"),
        (ADMINISTRATOR, "Tom Asher left on 30 November 2026", "is still to come"),
        (ADMINISTRATOR, "Tom Asher leave off", "has no leave"),
    ],
)
def test_what_cannot_be_said_of_people_is_refused(hall: Hall, who: str, text: str, sentence: str) -> None:
    assert sentence in words(hall.types(who, text, "/people"))


def test_a_leavers_card_is_still_shown(hall: Hall) -> None:
    assert LEAVER in words(hall.types(ADMINISTRATOR, LEAVER, "/people"))
