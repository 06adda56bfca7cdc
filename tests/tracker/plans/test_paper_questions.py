"""What a paper leaves open is asked one by one, answered by a press, and remembered for the plan."""

from __future__ import annotations

import pytest

from models.db import Engine
from models.queries import people, plans
from models.vocabulary import Reported
from tests.tracker.paper_desk import LEAD, PaperDesk, paper_desk, said
from tracker.answer import Answer

DB_DIB = (
    "1 Homes | 1 | Visit every home | DB | 30/11/2026 | ",
    "1 Homes | 2 | Write up every visit | DiB | 30/11/2026 | ",
)


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    return paper_desk(engine)


def _values(answer: Answer) -> dict[str, str]:
    assert answer.said is not None
    return {offer.label: offer.value for part in answer.said.parts for offer in part.offers}


def test_who_is_meant_is_asked_of_the_most_frequent_first_with_likely_people_offered(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as WARD1")
    asked = desk.press(LEAD, "paper_ask", "1")
    assert "Who is AB?" in said(asked)
    assert list(_values(asked)) == ["Ada Bell", "Somebody else…", "Leave open", "Back"]
    assert "Who is CD?" in said(desk.press(LEAD, "paper_answer", _values(asked)["Ada Bell"]))


def test_the_last_answer_leads_back_to_the_preview(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as WARD1")
    desk.press(LEAD, "paper_answer", "1|who_is:AB", choice="1")
    desk.press(LEAD, "paper_answer", "1|who_is:CD|2")
    last = desk.press(LEAD, "paper_answer", "1|who_is:XY|nobody")
    assert "6 actions* in 2 areas" in said(last)
    assert "1 of them not known yet" in said(last)
    assert "Accept" in _values(last)


def test_an_answer_counts_for_every_row_and_is_remembered_for_the_plan(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as WARD1")
    desk.press(LEAD, "paper_answer", "1|who_is:AB|3")
    desk.press(LEAD, "paper_accept", "1")
    assert desk.row("Publish the rota").owner_id == desk.row("Share what complaints").owner_id == 3
    assert desk.row("Share what incidents").owner_id is None
    with desk.work() as work:
        plan = plans.by_key(work.db, "WARD1")
        assert plan is not None
        assert people.initials(work.db, plan.id or 0) == {"AB": 3}


def test_whom_another_plan_means_is_offered_first_and_not_taken(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as WARD1")
    desk.press(LEAD, "paper_answer", "1|who_is:AB|3")
    desk.press(LEAD, "paper_accept", "1")
    desk.bring(LEAD, "import as WARD2")
    assert list(_values(desk.press(LEAD, "paper_ask", "2")))[:2] == ["Xenia Young", "Ada Bell"]


def test_two_who_are_said_to_be_one_person_need_one_answer(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as HOME1", DB_DIB)
    desk.press(LEAD, "paper_answer", "1|same_person:DB/DiB|yes")
    desk.press(LEAD, "paper_answer", "1|who_is:DB|1")
    desk.press(LEAD, "paper_accept", "1")
    assert [desk.row("Visit").owner_id, desk.row("Write").owner_id] == [1, 1]


def test_look_alikes_are_never_merged_silently(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as HOME1", DB_DIB)
    desk.press(LEAD, "paper_answer", "1|who_is:DB|1")
    assert "DiB" in said(desk.press(LEAD, "paper_ask", "1"))
    desk.press(LEAD, "paper_accept", "1")
    assert [desk.row("Visit").owner_id, desk.row("Write").owner_id] == [1, None]


@pytest.mark.parametrize(("answer", "day"), [("2027", "2027-06-21"), ("nobody", None), ("soon", None)])
def test_the_year_that_a_paper_does_not_say_is_the_one_that_is_answered(
    desk: PaperDesk, answer: str, day: str | None
) -> None:
    desk.bring(LEAD, "import as HOME1", ("1 Homes | 1 | Visit every home | AB | 21st June | ",), name="plan.md")
    (asked,) = (one for one in desk.paper().draft["questions"] if one["kind"] == "which_year")
    desk.press(LEAD, "paper_answer", f"1|which_year:{asked['about']}|{answer}")
    desk.press(LEAD, "paper_accept", "1")
    found = desk.row("Visit").target
    assert (found.isoformat() if found else None) == day


def test_what_a_paper_says_against_itself_is_kept_as_a_doubt(desk: PaperDesk) -> None:
    desk.accepted()
    row = desk.row("Publish the rota")
    assert row.reported is Reported.COMPLETE
    assert not row.contradiction


@pytest.mark.parametrize(
    ("answer", "meant"), [("on track", Reported.ON_TRACK), ("on hold", Reported.ON_HOLD), ("nobody", None)]
)
def test_a_sign_means_what_is_answered_in_every_row_that_has_it(
    desk: PaperDesk, answer: str, meant: Reported | None
) -> None:
    rows = (
        "1 Homes | 1 | Visit every home | AB | 30/11/2026 | ◐",
        "1 Homes | 2 | Write up every visit | AB | 30/11/2026 | ◐",
        "1 Homes | 3 | Paint the hall | AB | 30/11/2026 | Complete",
    )
    desk.bring(LEAD, "import as HOME1", rows)
    asked = desk.press(LEAD, "paper_answer", "1|who_is:AB|1")
    assert "What does “◐” mean in this paper? It tells me nothing." in said(asked)
    assert "2 actions" in said(asked)
    desk.press(LEAD, "paper_answer", f"1|status_meaning:◐|{answer}")
    desk.press(LEAD, "paper_accept", "1")
    assert [desk.row(words).reported for words in ("Visit", "Write", "Paint")] == [meant, meant, Reported.COMPLETE]
