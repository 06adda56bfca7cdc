"""The hall behind the door: one transaction for each thing heard, with the real desk."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.slack.hall import Hall, hall_of
from bot.slack.tongue import Mrkdwn
from models.db import Engine
from models.people import Person
from models.vocabulary import Way
from tests.bot.slack.conftest import ToldHall
from tracker.answer import Answer
from tracker.heard import Commanded, Sender
from tracker.work import Workshop

STRANGER = Sender("U0NEW", "new@cwm.example", "Nobody")


@pytest.fixture
def hall(sqlite_engine: Engine) -> Hall:
    workshop = Workshop(sqlite_engine, lambda: datetime(2027, 3, 1, 9, 0, tzinfo=UTC), {}, {Way.SLACK: Mrkdwn()})
    with workshop.begin() as work:
        work.db.add(Person(name="Ann Pugh", email="ann@cwm.example"))
    return hall_of(workshop, ToldHall.read)


def command(outside_id: str, sender: Sender) -> Commanded:
    return Commanded(Way.SLACK, outside_id, sender, "/action", "")


def test_a_person_is_recognised_by_their_address_and_answered_once(hall: Hall) -> None:
    ann = Sender("U0ANN", "ann@cwm.example", "Ann Pugh")
    answer = hall.hear(command("1", ann))
    assert answer.said is not None
    assert hall.hear(command("1", ann)) == Answer()
    assert hall.hear(command("2", Sender("U0ANN"))).said == answer.said


def test_a_stranger_is_told_so_and_looks_nobody_up(hall: Hall) -> None:
    answer = hall.hear(command("1", STRANGER))
    assert answer.said is not None
    assert "do not know you" in answer.said.text
    assert hall.suggest(STRANGER, "people", "a") == ()


def test_people_are_found_by_what_is_typed(hall: Hall) -> None:
    found = hall.suggest(Sender("U0ANN", "ann@cwm.example"), "people", "an")
    assert [label for _, label in found] == ["Ann Pugh"]
