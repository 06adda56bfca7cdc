"""Who is meant by what people are called (domain 3.2): never guessed, never two at once."""

from __future__ import annotations

import pytest

from models.people import Person
from tests.cast import BY_MAIL, DEPUTY, LEAVER, OWNER, TEAM, person, plan
from tests.tracker.hall import Hall
from tracker.heard import Sender
from tracker.people import directory
from tracker.refusals import NoSuchPerson, NotKnownHere, WhichPerson


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tom Asher", OWNER),
        ("tom  asher", OWNER),
        ("Tommy Asher", OWNER),
        ("Tom", OWNER),
        ("@Tom", OWNER),
        ("U0TOM", OWNER),
        ("Ruth.Cole@trust.example", BY_MAIL),
        ("JR", DEPUTY),
        ("Family Liaison Team", TEAM),
    ],
)
def test_one_is_meant(hall: Hall, written: str, name: str) -> None:
    with hall.cast.work() as work:
        assert directory.meant(work, plan(work.db, "HOME26"), written).name == name


@pytest.mark.parametrize("written", ["Zebedee", "ZZ", "nobody@trust.example", ""])
def test_nobody_is_meant(hall: Hall, written: str) -> None:
    with hall.cast.work() as work, pytest.raises(NoSuchPerson):
        directory.meant(work, plan(work.db, "HOME26"), written)


def test_of_two_it_is_asked_which(hall: Hall) -> None:
    with hall.cast.work() as work:
        work.db.add(Person(name="Tom Bowen", title="Porter"))
        work.db.flush()
        with pytest.raises(WhichPerson, match=r"Tom Asher \(tom.asher@trust.example\), Tom Bowen \(Porter\)"):
            directory.meant(work, None, "Tom")


def test_initials_are_those_of_the_plan(hall: Hall) -> None:
    with hall.cast.work() as work:
        with pytest.raises(NoSuchPerson):
            directory.meant(work, plan(work.db, "NIGHT27"), "TA")
        assert directory.meant(work, None, "TA").name == OWNER


def test_whoever_has_left_is_not_meant_where_somebody_else_is(hall: Hall) -> None:
    with hall.cast.work() as work:
        work.db.add(Person(name=LEAVER, email="new.ellis@trust.example"))
        work.db.flush()
        assert directory.meant(work, None, LEAVER).email == "new.ellis@trust.example"


def test_a_sender_is_known_by_slack_or_by_mail_and_not_after_leaving(hall: Hall) -> None:
    with hall.cast.work() as work:
        assert directory.sender(work, Sender(slack_user="U0TOM")).name == OWNER
        assert directory.sender(work, Sender(email="RUTH.COLE@trust.example")).name == BY_MAIL
        for unknown in (Sender(), Sender(slack_user="U0X"), Sender(email=person(work.db, LEAVER).email or "")):
            with pytest.raises(NotKnownHere):
                directory.sender(work, unknown)
