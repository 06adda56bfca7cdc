"""The desk: each thing is heard once, whatever way it comes, and a "no" leaves nothing half done."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import select

from models.post import Inbox, Question
from models.vocabulary import Way
from tests.cast import BY_MAIL, LEAVER, OUTSIDER, OWNER, TEAM
from tests.tracker.hall import Hall, words
from tracker import desk, routes
from tracker.answer import Answer
from tracker.heard import Commanded, Heard, HomeOpened, PeopleBrought, Pressed, Replied, Sender

FORM, CLERKS = "Agree one", "Train the"


def test_the_same_thing_is_heard_once(hall: Hall) -> None:
    heard = Commanded(Way.SLACK, "command:1", hall.sender(OWNER), "/action", f"{hall.number(FORM)} 70%")
    first, second = hall.hear(heard), hall.hear(heard)
    assert "progress: 70 %" in words(first)
    assert second == Answer()
    assert len(hall.entries(FORM)) == 3


def test_a_refusal_undoes_what_was_begun_and_is_heard_once_too(hall: Hall) -> None:
    words_said = f"{hall.number(CLERKS)} 50%, {hall.number(FORM)} snooze to Friday"
    heard = Commanded(Way.SLACK, "command:2", hall.sender(OWNER), "/action", words_said)
    assert "is overdue: say why it can wait" in words(hall.hear(heard))
    assert hall.action(CLERKS).percent is None
    assert hall.hear(heard) == Answer()
    assert hall.posts() == ()


def test_a_refusal_leaves_no_question_open(hall: Hall) -> None:
    hall.types(OWNER, f"{hall.number(CLERKS)} done, {hall.number(FORM)} snooze to Friday")
    with hall.cast.work() as work:
        assert work.db.exec(select(Question)).all() == []


@pytest.mark.parametrize("who", [LEAVER, "nobody"])
def test_who_is_not_known_or_has_left_is_told_what_to_do(hall: Hall, who: str) -> None:
    sender = Sender(slack_user="U0NOBODY", name=who) if who == "nobody" else hall.sender(who)
    answer = hall.hear(Commanded(Way.SLACK, hall.cast.next_id(), sender, "/action", ""))
    assert "Ask an administrator of Chaser to add you" in words(answer)


def test_who_comes_from_slack_first_is_known_by_mail_from_then_on(hall: Hall) -> None:
    sender = Sender(slack_user="U0RUTH", email=hall.email(BY_MAIL))
    hall.hear(Commanded(Way.SLACK, hall.cast.next_id(), sender, "/action", ""))
    answer = hall.hear(Commanded(Way.SLACK, hall.cast.next_id(), Sender(slack_user="U0RUTH"), "/action", ""))
    assert "Find a firm" in words(answer)


@pytest.mark.parametrize(
    ("command", "typed", "sentence"),
    [
        ("/action", "", "Your actions"),
        ("/action", "mine", "Your actions"),
        ("/action", "help", "/action 47"),
        ("/action", "frobnicate", 'I do not know "frobnicate"'),
        ("/nonsense", "", 'I do not know "/nonsense"'),
        ("/plan", "", "HOME26"),
        ("/people", "", "Owen Bright"),
        ("/help", "", "/action"),
    ],
)
def test_a_command_is_routed(hall: Hall, command: str, typed: str, sentence: str) -> None:
    assert sentence in words(hall.types(OWNER, typed, command))


def test_a_press_is_routed(hall: Hall) -> None:
    assert "Agree one discharge form" in words(hall.presses(OWNER, ("card", str(hall.number(FORM)))))
    assert hall.presses(OWNER, ("mine", "1")).instead


def test_home_and_people_have_their_ways_in(hall: Hall) -> None:
    home = hall.hear(HomeOpened(Way.SLACK, hall.cast.next_id(), hall.sender(OWNER)))
    assert home.instead
    people = PeopleBrought(Way.SLACK, hall.cast.next_id(), hall.sender(OWNER), "people.csv", ({"name": "New Name"},))
    assert "Only an administrator" in words(hall.hear(people))


def test_every_button_that_a_message_offers_is_routed(hall: Hall) -> None:
    verbs = {"answer", "undo", "update", "say", "card", "mine"}
    assert verbs <= set(routes.PRESSES)


def test_what_is_said_to_nobody_is_not_answered(hall: Hall) -> None:
    chat = Replied(Way.SLACK, hall.cast.next_id(), hall.sender(OUTSIDER), "lunch?", channel="C0PLANS", thread_id="9.9")
    assert hall.hear(chat) == Answer()


def test_names_are_suggested_while_somebody_types(hall: Hall) -> None:
    sender = hall.sender(OWNER)
    with hall.cast.work() as work:
        assert [label for _, label in desk.suggest(work, sender, "people", "fam")] == [TEAM]
        assert desk.suggest(work, sender, "plans", "fam") == ()


def test_what_nobody_hears_is_an_error_of_ours(hall: Hall) -> None:
    with pytest.raises(TypeError, match="nobody hears Heard"):
        hall.hear(Heard(Way.SLACK, hall.cast.next_id(), hall.sender(OWNER)))


def test_all_that_is_heard_is_kept_by_its_outside_id(hall: Hall) -> None:
    hall.hear(Pressed(Way.SLACK, "press:77", hall.sender(OWNER), "card", "1"))
    with hall.cast.work() as work:
        assert work.db.exec(select(Inbox).where(Inbox.outside_id == "press:77")).one().way is Way.SLACK
    assert hall.action(FORM).target == date(2026, 11, 20)
