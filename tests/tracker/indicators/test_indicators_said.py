"""Values of indicators are typed or mailed: what becomes of them is said back, and can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from models.indicator import Indicator
from models.vocabulary import Polarity
from tests.cast import LEAD, OUTSIDER, OWNER, person, plan
from tests.tracker.hall import Hall, button, words
from tracker.indicators import measuring

AUGUST, SEPTEMBER = date(2026, 8, 31), date(2026, 9, 30)


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    """An indicator of the plan that everybody sees: the owner enters it, 90 is the target, September had 91."""
    with hall_on_sqlite.cast.work() as work:
        visits = Indicator(code="V1", title="Visits within 60 days", unit="percent", polarity=Polarity.BIGGER)
        visits.plan_id, visits.data_owner_id = plan(work.db, "HOME26").id, person(work.db, OWNER).id
        work.db.add(visits)
        work.db.flush()
        for ends in (AUGUST, SEPTEMBER, date(2026, 10, 31)):
            measuring.put_target(work, visits, ends, 90)
        measuring.put_value(work, visits, SEPTEMBER, 91)
    return hall_on_sqlite


def types(hall: Hall, text: str, who: str = OWNER) -> str:
    return words(hall.types(who, text, "/indicator"))


def test_who_sees_it_reads_how_it_stands_and_who_enters_what_is_due(hall: Hall) -> None:
    shown = types(hall, "", OUTSIDER)
    assert "Green: on track" in shown
    assert "September 2026: 91 against a target of 90" in shown
    assert f"the value for October 2026 is due since Sun 1 Nov 2026; {OWNER} enters it" in shown
    assert "yours to enter since" in types(hall, "v1")


@pytest.mark.parametrize("text", ["V1 82.5", "v1: 82.5% for October 2026", "Visits within 60 days 82.5 for Oct 2026"])
def test_a_value_changes_the_rating_and_can_be_taken_back(hall: Hall, text: str) -> None:
    answer = hall.types(OWNER, text, "/indicator")
    assert "*V1*, October 2026: *82.5 %*." in words(answer)
    assert "Red: off track" in words(answer)
    assert "before it was on track" in words(answer)
    assert "82.5 % was taken back, so it has no value" in words(hall.presses(OWNER, button(answer, "Undo")))


def test_a_value_in_place_of_another_says_what_it_was_and_who_decides_may_enter_it(hall: Hall) -> None:
    types(hall, "V1 82.5")
    answer = hall.types(LEAD, "V1 88 for October 2026", "/indicator")
    assert f"in place of 82.5 %, which {OWNER} entered on" in words(answer)
    assert "*82.5 %*, in place of 88 %" in words(hall.presses(LEAD, button(answer, "Undo")))
    assert "changed again meanwhile" in words(hall.presses(LEAD, button(answer, "Undo")))


@pytest.mark.parametrize(
    ("who", "text", "no"),
    [
        (OUTSIDER, "V1 50", f"entered by {OWNER}"),
        (OWNER, "X9 50", "no indicator “X9”"),
        (OWNER, "V1 plenty", "could not tell the value"),
        (OWNER, "V1 120", "120 % cannot be a value"),
        (OWNER, "V1 -3", "cannot be a value"),
        (OWNER, "V1 50 for December 2027", "can be entered after that"),
        (OWNER, "V1 50 for Q2", "is no month"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(hall: Hall, who: str, text: str, no: str) -> None:
    assert no in types(hall, text, who)


def test_the_same_words_work_by_mail(hall: Hall) -> None:
    hall.mails(LEAD, "indicator V1 82.5 for October 2026", checked=True)
    assert any("82.5 %" in posted.text for posted in hall.posts() if posted.row.kind == "answer")
    assert "V1" in words(hall.says(LEAD, "my indicators"))
