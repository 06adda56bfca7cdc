"""Mails that come back: the address is marked, the lead hears of it once, and the other way is tried (domain 6.5)."""

from __future__ import annotations

import pytest

from models.vocabulary import Reported, Way
from tests.cast import BY_MAIL, LEAD, OWNER, action, person
from tests.tracker.hall import Hall, Posted, words
from tracker import dispatch, messages, outbox
from tracker.actions import asked
from tracker.clock import delivery
from tracker.work import AddressRefused, InDoubt, Undeliverable

FIRM, FORM = "Find a firm", "Agree one"
WHY = "550 5.1.1 no such user here"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    with hall_on_sqlite.cast.work() as work:
        person(work.db, OWNER).prefers = "mail"
    return hall_on_sqlite


def comes_back(hall: Hall, mail: Posted, *, permanent: bool = True) -> list[tuple[Way, str, str]]:
    """A mail of ours is returned; what is said because of it, by way, to whom and in which words."""
    with hall.cast.work() as work:
        delivery.bounced(work, mail.row.outside_id, mail.row.address, WHY, permanent=permanent)
    return [(posted.row.way, posted.row.address, posted.text) for posted in hall.posts()]


def is_marked(hall: Hall, who: str) -> bool:
    with hall.cast.work() as work:
        found = person(work.db, who)
        return bool(found.bounced) and found.bounced == found.email


def passes(hall: Hall, days: int) -> None:
    """Time passes, and a mail that was sent before counts as one that arrived."""
    hall.cast.clock.wait(days=days)


def arrives(hall: Hall, who: str, title: str) -> Posted:
    """A mail goes out as the clock sends it."""
    mail = hall.reminds(who, title)
    with hall.cast.work() as work:
        delivery.accepted(work, mail.row.id or 0, mail.row.outside_id)
    return mail


def test_what_came_back_is_said_in_slack_and_the_lead_hears_of_it_once(hall: Hall) -> None:
    said = comes_back(hall, hall.reminds(OWNER, FORM))
    assert [(way, address) for way, address, _ in said] == [(Way.SLACK, "U0TOM"), (Way.SLACK, "U0OWEN")]
    assert said[0][2] == "How is it going?"
    assert f"came back: {WHY}. They are told in Slack instead." in said[1][2]
    assert "#1 Agree one discharge form" in said[1][2]
    assert is_marked(hall, OWNER)
    assert hall.reminds(OWNER, FORM).row.way is Way.SLACK, "and from then on"
    assert "Slack, since mails come back" in words(hall.types(LEAD, OWNER, "/people"))


def test_an_address_that_is_refused_at_once_is_as_one_whose_mail_comes_back(hall: Hall) -> None:
    with hall.cast.work() as work:
        about = [action(work.db, FORM).id or 0]
        (row_id,) = outbox.tell(work, person(work.db, OWNER), "remind:1", messages.Told("Is it done?"), about=about)
        dispatch.claim_due(work, 10)
        delivery.refused(work, row_id, AddressRefused(f"The mail server answers {WHY}"))
    to_owner, to_lead = hall.posts()
    assert (to_owner.row.way, to_owner.text) == (Way.SLACK, "Is it done?")
    assert f"The mail server answers {WHY}. They are told in Slack instead." in to_lead.text
    assert is_marked(hall, OWNER)
    hall.says(OWNER, "75%", to_owner)
    assert hall.action(FORM).percent == 75


def test_a_refusal_that_is_not_of_the_address_marks_nobody(hall: Hall) -> None:
    with hall.cast.work() as work:
        (row_id,) = outbox.tell(work, person(work.db, OWNER), "remind:1", messages.Told("Is it done?"))
        dispatch.claim_due(work, 10)
        delivery.refused(work, row_id, Undeliverable("The mail server answers 550 5.7.1 relaying denied"))
    assert not is_marked(hall, OWNER)


def test_what_was_for_one_alone_is_not_said_again(hall: Hall) -> None:
    with hall.cast.work() as work:
        outbox.tell(work, person(work.db, OWNER), f"{outbox.OF_ONE_ALONE}:1", messages.Told("https://x.example/secret"))
    (mail,) = hall.posts()
    assert [way for way, address, _ in comes_back(hall, mail) if address == "U0TOM"] == []
    assert is_marked(hall, OWNER)


def test_the_answer_in_slack_counts_as_the_answer_to_what_came_back(hall: Hall) -> None:
    comes_back(hall, hall.reminds(OWNER, FORM))
    again = hall.reminds(OWNER, FORM)
    hall.says(OWNER, "75%", again)
    assert hall.action(FORM).percent == 75


def test_a_question_that_came_back_can_be_answered_in_slack(hall: Hall) -> None:
    with hall.cast.work() as work:
        about: dict[str, object] = {"action": None, "words": "done", "message": None, "files": [], "from": "Sam"}
        question = messages.Asked("Is it yours?", "Shall I take it?", None, (), ())
        asked.send(
            work, person(work.db, OWNER), "held", about, (("yes", "Yes", "primary"), ("no", "No", "danger")), question
        )
    (mail,) = hall.posts()
    with hall.cast.work() as work:
        delivery.bounced(work, mail.row.outside_id, mail.row.address, WHY, permanent=True)
    in_slack = next(posted for posted in hall.posts() if posted.row.address == "U0TOM")
    assert "Then nothing is changed." in words(hall.says(OWNER, "2", in_slack))


def test_who_has_mail_alone_is_still_written_to(hall: Hall) -> None:
    assert len(comes_back(hall, hall.reminds(BY_MAIL, FIRM))) == 1
    mail = hall.reminds(BY_MAIL, FIRM)
    assert (mail.row.way, is_marked(hall, BY_MAIL)) == (Way.MAIL, True)
    assert comes_back(hall, mail) == [], "and the lead is not told again"


def test_a_mail_that_waits_elsewhere_changes_nothing(hall: Hall) -> None:
    assert comes_back(hall, hall.reminds(OWNER, FORM), permanent=False) == []
    assert not is_marked(hall, OWNER)


def test_a_mail_from_there_shows_that_the_address_is_good(hall: Hall) -> None:
    reminder = hall.reminds(BY_MAIL, FIRM)
    comes_back(hall, reminder)
    hall.mails(BY_MAIL, "done", reminder, checked=False)
    assert is_marked(hall, BY_MAIL), "a forged one does not"
    hall.mails(BY_MAIL, "45%", reminder)
    assert not is_marked(hall, BY_MAIL)
    assert hall.action(FIRM).reported is not Reported.COMPLETE


def test_so_does_another_address_or_the_wish_for_mail(hall: Hall) -> None:
    comes_back(hall, hall.reminds(OWNER, FORM))
    hall.types(OWNER, "settings mail", "/chaser")
    mail = hall.reminds(OWNER, FORM)
    assert mail.row.way is Way.MAIL
    comes_back(hall, mail)
    with hall.cast.work() as work:
        person(work.db, OWNER).email = "t.asher@trust.example"
    assert hall.reminds(OWNER, FORM).row.way is Way.MAIL


def test_so_does_a_later_mail_that_does_not_come_back(hall: Hall) -> None:
    comes_back(hall, hall.reminds(BY_MAIL, FIRM))
    arrives(hall, BY_MAIL, FIRM)
    assert is_marked(hall, BY_MAIL), "it may still come back"
    passes(hall, 3)
    arrives(hall, BY_MAIL, FIRM)
    assert not is_marked(hall, BY_MAIL)


@pytest.mark.parametrize("is_told", [True, False], ids=["in doubt", "in hand when its sender died"])
def test_what_is_no_longer_true_is_looked_for_and_not_tried_once_more(hall: Hall, is_told: bool) -> None:
    with hall.cast.work() as work:
        about = action(work.db, FORM).id or 0
        outbox.tell(work, person(work.db, OWNER), "remind:1", messages.Told("Is it done?"), about=[about])
        (claim,) = dispatch.claim_due(work, 10)
        if is_told:
            dispatch.failed(work, claim.row_id, InDoubt("No answer came"), in_doubt=True)
        outbox.withdraw(work, about, "remind")
    hall.cast.clock.wait(minutes=10)
    with hall.cast.work() as work:
        (again,) = dispatch.claim_due(work, 10)
    assert (again.in_doubt, again.is_late) == (True, True)
