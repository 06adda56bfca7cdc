"""A paper comes in: shown, questioned, named, accepted or put aside; and who may do so."""

from __future__ import annotations

import pytest

from models.db import Engine
from models.vocabulary import PlanState
from tests.tracker.paper_desk import LEAD, OTHER, PaperDesk, entries_of, paper_desk, plans_of, said, tracked
from tracker.actions import journal
from tracker.answer import Answer


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    return paper_desk(engine)


def _offers(answer: Answer) -> dict[str, str]:
    assert answer.said is not None
    return {offer.label: offer.verb for part in answer.said.parts for offer in part.offers}


def test_a_paper_is_shown_with_its_counts_and_its_doubts_before_anything_is_made(desk: PaperDesk) -> None:
    preview = desk.bring(OTHER, "import as WARD1")
    words = said(preview)
    for line in ("6 actions* in 2 areas", "5 with a date, 1 without", "1 complete", "1 action without an owner"):
        assert line in words
    assert _offers(preview) == {
        "Answer 3 questions": "paper_ask",
        "Accept": "paper_accept",
        "See the rows": "paper_rows",
        "Columns": "paper_columns",
        "Discard": "paper_discard",
    }
    with desk.work() as work:
        assert not plans_of(work.db)


def test_each_row_is_shown_beside_what_was_understood_of_it(desk: PaperDesk) -> None:
    desk.bring(OTHER, "import as WARD1")
    first, second = said(desk.press(OTHER, "paper_rows", "1|1")), said(desk.press(OTHER, "paper_rows", "1|2"))
    for line in (
        "Columns: “Area” is area",
        "owner: “AB/CD”",
        "AB (not known yet)",
        "due Thu 31 Dec 2026; on track",
        "Page 1 of 2",
    ):
        assert line in first
    assert "no owner; no date" in second
    assert "Answer 3 questions" in _offers(desk.press(OTHER, "paper_show", "1"))
    assert "There is no plan" in said(desk.press(LEAD, "paper_rows", "1|1"))


def test_whoever_brings_a_paper_leads_the_draft_and_releases_it(desk: PaperDesk) -> None:
    desk.accepted(OTHER)
    assert "There is no plan WARD1" in said(desk.press(LEAD, "release", "WARD1"))
    assert "is live" in said(desk.press(OTHER, "release", "WARD1"))
    assert "released on" in said(desk.press(OTHER, "release", "WARD1"))


def test_a_lead_who_is_named_releases_the_plan_in_place_of_whoever_brought_it(desk: PaperDesk) -> None:
    desk.accepted(OTHER)
    assert "Lena Ford leads WARD1" in said(desk.command(OTHER, "/plan WARD1 lead Lena Ford"))
    assert "Only Lena Ford" in said(desk.press(OTHER, "release", "WARD1"))
    assert "is live" in said(desk.command(LEAD, "/plan WARD1 release"))


def test_a_paper_without_a_key_is_named_by_a_form(desk: PaperDesk) -> None:
    desk.bring(OTHER)
    form = desk.press(OTHER, "paper_accept", "1").form
    assert form is not None
    assert [field.name for field in form.fields] == ["key", "title", "lead", "director"]
    planted = desk.fill_in(OTHER, form.name, form.value, key="ward9", title="Wards", lead="4", director="Ada Bell")
    assert "WARD9" in said(planted)
    with desk.work() as work:
        (plan,) = plans_of(work.db)
        assert (plan.key, plan.title, plan.lead_id, plan.director_id) == ("WARD9", "Wards", 4, 1)
        assert plan.state is PlanState.DRAFT


@pytest.mark.parametrize(
    ("answers", "field", "words"),
    [
        ({"key": "1 2"}, "key", "cannot be a plan's key"),
        ({"key": "WARD1"}, "key", "already a plan WARD1"),
        ({"key": "NEW1", "lead": "Nobody Known"}, "lead", "do not know anybody"),
        ({"key": "NEW1", "director": "99"}, "director", "do not know anybody"),
    ],
)
def test_what_is_wrong_with_a_name_stands_beside_its_field(
    desk: PaperDesk, answers: dict[str, str], field: str, words: str
) -> None:
    desk.accepted(LEAD)
    desk.bring(OTHER)
    assert words in desk.fill_in(OTHER, "name_plan", "2", **answers).problems[field]
    assert desk.paper().state == "asked"


def test_a_paper_is_decided_on_once(desk: PaperDesk) -> None:
    desk.accepted()
    for verb in ("paper_accept", "paper_discard", "paper_ask"):
        assert "was accepted" in said(desk.press(LEAD, verb, "1"))
    desk.bring(LEAD, "import as WARD2")
    assert "put aside" in said(desk.press(LEAD, "paper_discard", "2"))
    assert "was discarded" in said(desk.press(LEAD, "paper_accept", "2"))
    with desk.work() as work:
        assert [plan.key for plan in plans_of(work.db)] == ["WARD1"]
        assert len(tracked(work.db)) == 6


def test_somebody_elses_paper_does_not_exist(desk: PaperDesk) -> None:
    desk.bring(LEAD, "import as WARD1")
    assert "no plan" in said(desk.press(OTHER, "paper_accept", "1"))
    assert desk.paper().state == "asked"


def test_a_draft_tells_nobody_anything_and_only_those_who_prepare_it_see_it(desk: PaperDesk) -> None:
    desk.accepted()
    assert "There is no plan WARD1" in said(desk.command(OTHER, "/plan WARD1"))
    assert "already a plan WARD1" in said(desk.bring(OTHER, "import as WARD1"))
    assert "This is a draft" in said(desk.command("Max Orr", "/plan WARD1"))


def test_the_journal_explains_every_action_that_a_paper_brought(desk: PaperDesk) -> None:
    desk.accepted()
    with desk.work() as work:
        for action in tracked(work.db):
            (entry,) = entries_of(work.db, action)
            assert entry.kind == journal.IMPORTED
            for name, value in entry.after.items():
                if name != "owners":
                    assert journal.to_data(getattr(action, name)) == value
            blank = type(action)(plan_id=0, block_id=0, ref="", position=0, title="")
            left = {"outputs", "progress", "target", "reported", "owner_id", "starts_on", "percent"} - set(entry.after)
            assert all(getattr(action, name) == getattr(blank, name) for name in left)
