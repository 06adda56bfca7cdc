"""The migrations lead to the tables that the models describe, on each database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import StatementError

from models import db, schema
from models.people import Person
from models.post import Inbox
from models.queries import people, post
from models.vocabulary import Way

NOON = datetime(2026, 9, 7, 12, 0, tzinfo=UTC)


def test_migrations_lead_to_the_tables_of_the_models(engine: Engine) -> None:
    assert schema.differences(engine) == []


def test_upgrading_twice_changes_nothing(engine: Engine) -> None:
    schema.upgrade(engine)
    assert schema.differences(engine) == []


def test_a_moment_comes_back_in_utc_whatever_its_zone_was(engine: Engine) -> None:
    east = NOON.astimezone(timezone(timedelta(hours=5)))
    with db.transaction(engine) as session:
        session.add(Inbox(way=Way.MAIL, outside_id="a", heard_at=east))
    with db.transaction(engine) as session:
        assert session.get_one(Inbox, 1).heard_at.isoformat() == "2026-09-07T12:00:00+00:00"


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="time zone"), db.transaction(engine) as session:
        session.add(Inbox(way=Way.MAIL, outside_id="a", heard_at=datetime(2026, 9, 7)))  # noqa: DTZ001


def test_the_same_thing_is_claimed_once(engine: Engine) -> None:
    with db.transaction(engine) as session:
        first = post.claim_heard(session, Way.SLACK, "Ev1", NOON, None)
        again = post.claim_heard(session, Way.SLACK, "Ev1", NOON, None)
        other_way = post.claim_heard(session, Way.MAIL, "Ev1", NOON, None)
    assert first is not None
    assert again is None
    assert other_way is not None


def test_what_is_left_uncleanly_is_undone(engine: Engine) -> None:
    def fail() -> None:
        with db.transaction(engine) as session:
            session.add(Person(name="Ann Lee"))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with db.transaction(engine) as session:
        assert people.everybody(session) == ()


def test_people_are_found_whatever_the_case_of_their_address(engine: Engine) -> None:
    with db.transaction(engine) as session:
        session.add(Person(name="Ann Lee", email="ann@town.example"))
    with db.transaction(engine) as session:
        found = people.by_email(session, " Ann@Town.Example ")
    assert found is not None
    assert found.name == "Ann Lee"
