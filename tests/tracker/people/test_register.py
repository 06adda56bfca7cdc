"""The register: people from a list, taken whole or not at all, and shown."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from models.db import Engine
from models.people import Person
from models.queries import people, plans
from models.vocabulary import Nation, Way
from tests.tracker.paper_desk import LEAD, OTHER, PaperDesk, paper_desk, said
from tracker import desk as counter
from tracker.heard import Commanded, PeopleBrought, Sender
from tracker.people import register
from tracker.refusals import BadPeopleFile

GOOD: tuple[Mapping[str, str], ...] = (
    {"name": "Ada Bell", "email": "Ada.Bell@ward.example", "Job title": "Ward sister", "Line manager": "Nora Quill"},
    {"name": "Nora Quill", "email": "nora@ward.example", "initials": "NQ; WARD1:N", "nation": "Wales"},
    {"name": "Night Team", "team": "yes", "aliases": "Nights; The night shift"},
)


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    opened = paper_desk(engine)
    opened.accepted()
    return opened


def _take(desk: PaperDesk, *rows: Mapping[str, str]) -> object:
    with desk.work("Max Orr") as work:
        return register.take_rows(work, "people.csv", rows)


def _called(desk: PaperDesk, name: str) -> Person:
    with desk.work() as work:
        (person,) = people.called(work.db, name)
        return person


def test_a_list_adds_people_and_brings_those_known_up_to_date(desk: PaperDesk) -> None:
    for new, changed in ((2, 1), (0, 3)):
        taken = _take(desk, *GOOD)
        assert (getattr(taken, "new", None), getattr(taken, "changed", None)) == (new, changed)
    ada, nora = _called(desk, "Ada Bell"), _called(desk, "NQ")
    assert (ada.title, ada.manager_id, ada.slack_user) == ("Ward sister", nora.id, "U0ADA")
    assert nora.nation is Nation.WALES
    assert _called(desk, "the night  SHIFT").is_team
    with desk.work() as work:
        plan = plans.by_key(work.db, "WARD1")
        assert plan is not None
        assert people.initials(work.db, plan.id or 0)["N"] == nora.id


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"name": "", "email": "x@ward.example"}, "in row 5 it has no name"),
        ({"name": "Bo", "email": "bo at ward"}, "“bo at ward” is not a mail address"),
        ({"name": "Bo", "email": "nora@ward.example"}, "stands in row 3 already"),
        ({"name": "Bo", "manager": "Nobody Known"}, "the manager is not clear"),
        ({"name": "Bo", "manager": "Bo"}, "is their own manager"),
        ({"name": "Bo", "initials": "NQ"}, "“NQ” is Nora Quill already"),
        ({"name": "Bo", "initials": "NONE9:B"}, "there is no plan NONE9"),
        ({"name": "Bo", "zone": "Europe/Atlantis"}, "is not a time zone"),
        ({"name": "Bo", "nation": "Narnia"}, "is not a nation of the UK"),
        ({"name": "Bo", "admin": "perhaps"}, "is neither yes nor no"),
        ({"name": "Bo", "prefers": "pigeon"}, "is no way to reach somebody"),
        ({"who": "Bo"}, "no column called “name”"),
    ],
)
def test_a_list_with_a_mistake_is_refused_with_its_row_and_changes_nothing(
    desk: PaperDesk, row: Mapping[str, str], words: str
) -> None:
    with pytest.raises(BadPeopleFile, match="Nothing was changed") as refused:
        _take(desk, *GOOD, row)
    assert words in refused.value.sentence
    with desk.work() as work:
        assert not people.called(work.db, "Nora Quill")
    assert _called(desk, "Ada Bell").title == ""


def test_only_administrators_change_the_register(desk: PaperDesk) -> None:
    with desk.work() as work:
        heard = PeopleBrought(Way.SLACK, "list:1", Sender("U0CYRIL"), "people.csv", GOOD)
        assert "Only an administrator" in said(counter.hear(work, heard))
        assert not people.called(work.db, "Nora Quill")


def test_a_slack_user_is_matched_by_mail_address_and_remembered(desk: PaperDesk) -> None:
    _take(desk, *GOOD)
    with desk.work() as work:
        sender = Sender("U0NORA", "Nora@Ward.example")
        assert "7 people" in said(counter.hear(work, Commanded(Way.SLACK, "first", sender, "/people", "")))
    assert _called(desk, "Nora Quill").slack_user == "U0NORA"


def test_people_are_listed_and_each_has_a_card(desk: PaperDesk) -> None:
    _take(desk, *GOOD)
    everybody = said(desk.command(OTHER, "/people"))
    assert "7 people" in everybody
    assert "Night Team* (team) – not to be reached yet" in everybody
    card = said(desk.command(OTHER, "/people nora quill"))
    assert "nora@ward.example" in card
    assert "Manager: Nora Quill" in said(desk.command(OTHER, "/people Ada Bell"))
    assert "WARD1: N" in said(desk.command(LEAD, "/people NQ"))
    assert "do not know anybody" in said(desk.command(OTHER, "/people Zeno"))
