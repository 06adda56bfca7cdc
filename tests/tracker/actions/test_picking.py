"""Words that name none of many actions: the one that is meant is picked from a list; by mail by its number."""

from __future__ import annotations

import pytest

from models.plan import Action
from models.vocabulary import Reported
from tests.cast import BY_MAIL, OWNER, action, person
from tests.tracker.hall import Hall

FORM = "Agree one"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def give_more(hall: Hall, who: str, count: int) -> None:
    """Let somebody own many more actions."""
    with hall.cast.work() as work:
        like, owner_id = action(work.db, FORM), person(work.db, who).id
        for at in range(100, 100 + count):
            one = Action(
                plan_id=like.plan_id, block_id=like.block_id, number=at, ref=str(at), position=at, title=f"No. {at}"
            )
            one.owner_id = owner_id
            work.db.add(one)


def test_one_of_many_is_picked_from_a_list(hall: Hall) -> None:
    give_more(hall, OWNER, 30)
    asked = hall.says(OWNER, "at risk because legal")
    assert asked.said is not None
    pick, none = (offer for part in asked.said.parts for offer in part.offers)
    assert (len(pick.options), none.label) == (32, "None of these")
    chosen = {label: value for value, label in pick.options}["#1 Agree one discharge form with all wards"]
    hall.presses(OWNER, (pick.verb, pick.value), chosen)
    assert hall.action(FORM).reported is Reported.AT_RISK


def test_a_few_stand_as_buttons(hall: Hall) -> None:
    asked = hall.says(OWNER, "at risk because legal")
    labels = [offer.label for part in (asked.said.parts if asked.said else ()) for offer in part.offers]
    assert labels[1:] == ["#2 Train the ward clerks in the new form", "All of these", "None of these"]


def test_by_mail_the_one_of_many_is_a_number(hall: Hall) -> None:
    give_more(hall, BY_MAIL, 12)
    hall.mails(BY_MAIL, "at risk because legal have not replied", checked=True)
    (asked,) = hall.posts()
    assert "13. #111 No. 111" in asked.text
    hall.mails(BY_MAIL, "13", asked)
    assert "#111" in hall.posts()[-1].text
    assert hall.action("No. 111").reported is Reported.AT_RISK
