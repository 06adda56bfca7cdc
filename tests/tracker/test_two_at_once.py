"""Two people at once: each statement is applied to how the action stands when it is its turn (domain 5.3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.queries.actions import owned_by
from models.vocabulary import Meaning, Reported
from tests.cast import LEAD, OWNER
from tests.databases import Copies
from tests.tracker.hall import Hall, open_hall
from tracker import access
from tracker.replies import readings
from tracker.replies.spoken import Spoken

FORM = "Agree one"


@pytest.fixture
def hall(settled_on_postgres: Copies) -> Iterator[Hall]:
    """The hall on PostgreSQL: on SQLite one works after the other, and nothing is read while somebody writes."""
    with open_hall(settled_on_postgres) as opened:
        yield opened


def test_what_was_read_before_another_wrote_is_read_again_before_it_is_written(hall: Hall) -> None:
    number, owner_id = hall.number(FORM), hall.cast_id(OWNER)
    with hall.cast.work(OWNER) as slow:
        mine = next(line for line in owned_by(slow.db, owner_id) if line[0].number == number)
        with hall.cast.work(LEAD) as quick:
            readings.take(quick, Spoken("done", (access.action(quick, number),)))
        readings.take(slow, Spoken("80%", (mine,)))
    now = hall.action(FORM)
    assert (now.reported, now.percent, now.meaning) == (None, 80, Meaning.OVERDUE)
    done, share = hall.entries(FORM)[-2:]
    assert done.after["reported"] == Reported.COMPLETE
    assert share.before["reported"] == Reported.COMPLETE
    assert now.version == 5
