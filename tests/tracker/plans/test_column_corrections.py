"""What the columns of a paper hold can be said by whoever brought it, and is known of the next paper of its form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from sqlmodel import select

from models.db import Engine
from models.queries import people
from models.reading import ColumnMeaning, PaperFile
from tests.tracker.paper_desk import LEAD, OTHER, PaperDesk, paper_desk, paper_text, said
from tracker.answer import Answer
from tracker.forms import Form

HEADER = "Task | Owner | Support | Due date | Review date | Position in March"
ROWS = (
    "Mend the gutter of the hall | Ada Bell | CD | 1/5/2027 | 1/9/2027 | waiting for the roofer",
    "Paint the hall before winter | Ada Bell | CD | 2/5/2027 | 1/9/2027 | ",
    "Order a new door for the shed | CD | Ada Bell | 3/5/2027 | 1/10/2027 | ordered last week",
)
OTHERWISE = {"Owner": "supporting", "Support": "owner", "Due date": "start date", "Review date": "target date"}


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    return paper_desk(engine)


@pytest.fixture
def on_sqlite(sqlite_engine: Engine) -> PaperDesk:
    return paper_desk(sqlite_engine)


def bring(desk: PaperDesk, header: str = HEADER, rows: tuple[str, ...] = ROWS, who: str = LEAD) -> Answer:
    preview = desk.hand_over(who, paper_text(rows, header), name="works.md")
    desk.clock.wait(minutes=1)
    return preview


def opened(desk: PaperDesk, paper: int = 1, who: str = LEAD) -> Form:
    form = desk.press(who, "paper_columns", str(paper)).form
    assert form is not None
    return form


def corrected(desk: PaperDesk, answers: Mapping[str, str] = OTHERWISE) -> Answer:
    form = opened(desk)
    return desk.fill_in(LEAD, form.name, form.value, **answers)


def understood(desk: PaperDesk) -> list[tuple[list[str], str, str]]:
    """Who owns each action of the latest paper, when it is due, and how it goes."""
    return [
        ([owner["text"] for owner in row["owners"]], row["target"]["final"], row["progress"])
        for row in desk.paper().draft["actions"]
    ]


def offers(answer: Answer) -> dict[str, str]:
    assert answer.said is not None
    return {offer.label: offer.value for part in answer.said.parts for offer in part.offers}


def test_a_preview_says_how_the_columns_were_taken_and_each_can_be_said_otherwise(desk: PaperDesk) -> None:
    preview = bring(desk)
    assert "*Columns*: “Task” (action), “Owner”, “Support” (supporting owner), “Due date” (target date)" in said(
        preview
    )
    form = opened(desk)
    labels = {field.label: (field.value, field.hint) for field in form.fields}
    assert labels["Due date"] == ("target date", "Such as “1/5/2027”")
    assert understood(desk)[0][:2] == (["Ada Bell"], "2027-05-01")
    again = corrected(desk)
    assert again.instead
    assert "Read as Lena Ford says." in said(again)
    assert understood(desk) == [
        (["CD"], "2027-09-01", "waiting for the roofer"),
        (["CD"], "2027-09-01", ""),
        (["Ada Bell"], "2027-10-01", "ordered last week"),
    ]


def test_the_next_paper_of_the_form_is_read_so_at_once_by_whomever_it_is_brought(desk: PaperDesk) -> None:
    bring(desk)
    corrected(desk)
    desk.clock.wait(days=1)
    later = HEADER.replace("March", "April 2027")
    preview = bring(desk, later, tuple(row.replace("2027", "2028") for row in ROWS), OTHER)
    assert "Read as Lena Ford said on" in said(preview)
    assert understood(desk)[0] == (["CD"], "2028-09-01", "waiting for the roofer")
    other = bring(desk, HEADER.replace("Support", "Helper"), who=OTHER)
    assert "Lena Ford" not in said(other)


def test_what_was_told_can_be_forgotten(desk: PaperDesk) -> None:
    bring(desk)
    corrected(desk)
    bring(desk, who=OTHER)
    preview = desk.press(OTHER, "paper_forget", "2")
    assert "Lena Ford" not in said(preview)
    assert "Forget columns" not in offers(preview)
    assert understood(desk)[0][:2] == (["Ada Bell"], "2027-05-01")
    bring(desk)
    assert understood(desk)[0][:2] == (["Ada Bell"], "2027-05-01")


def test_what_was_answered_before_stays_answered(on_sqlite: PaperDesk) -> None:
    bring(on_sqlite)
    on_sqlite.press(LEAD, "paper_answer", "1|who_is:CD|2")
    assert "Answer" not in " ".join(offers(corrected(on_sqlite)))
    on_sqlite.press(LEAD, "paper_accept", "1")
    on_sqlite.fill_in(LEAD, "name_plan", "1", key="WORKS")
    assert on_sqlite.row("Mend the gutter").owner_id == 2
    assert on_sqlite.row("Mend the gutter").target == date(2027, 9, 1)


@pytest.mark.parametrize("decision", ["paper_accept", "paper_discard"])
def test_the_file_is_kept_until_somebody_decides_and_no_longer(on_sqlite: PaperDesk, decision: str) -> None:
    on_sqlite.bring(LEAD, "import as WARD1")
    with on_sqlite.work() as work:
        assert work.db.get_one(PaperFile, 1).content == paper_text()
    on_sqlite.press(LEAD, decision, "1")
    with on_sqlite.work() as work:
        assert work.db.exec(select(PaperFile)).all() == []
    assert "ward-plan.md was" in said(on_sqlite.press(LEAD, "paper_columns", "1"))


def test_a_file_on_which_nobody_decides_is_kept_for_a_month(on_sqlite: PaperDesk) -> None:
    bring(on_sqlite)
    on_sqlite.clock.wait(hours=31 * 24)
    on_sqlite.bring(OTHER)
    assert "Please bring it once more" in said(on_sqlite.press(LEAD, "paper_columns", "1"))
    assert "Columns" not in offers(on_sqlite.press(LEAD, "paper_show", "1"))


@pytest.mark.parametrize(
    ("answers", "field", "words"),
    [
        ({"Support": "owner"}, "Support", "Only one column can hold the owner, and “Owner” does already"),
        ({"Review date": "target date"}, "Review date", "“Due date” does already"),
        ({"Task": "note"}, "Task", "One column has to hold the action"),
    ],
)
def test_what_cannot_be_is_said_beside_the_column(
    on_sqlite: PaperDesk, answers: dict[str, str], field: str, words: str
) -> None:
    bring(on_sqlite)
    assert words in corrected(on_sqlite, answers).problems[field]
    with on_sqlite.work() as work:
        assert work.db.exec(select(ColumnMeaning)).all() == []


def test_columns_under_which_nothing_is_an_action_are_refused(on_sqlite: PaperDesk) -> None:
    rows = tuple(f"Task {n} of the works | Ada Bell | 1/{n}/2027 | " for n in (5, 6, 7))
    bring(on_sqlite, "Action | Owner | Due | Comments", rows)
    refused = corrected(on_sqlite, {"Action": "note", "Comments": "action"})
    assert refused.problems == {"Action": "Read so, the paper holds no actions."}


def test_a_form_sent_as_it_was_changes_nothing(on_sqlite: PaperDesk) -> None:
    bring(on_sqlite)
    before = on_sqlite.paper().draft
    assert "3 actions" in said(corrected(on_sqlite, {"Task": "action"}))
    assert on_sqlite.paper().draft == before
    with on_sqlite.work() as work:
        assert work.db.exec(select(ColumnMeaning)).all() == []


def test_others_cannot_say_what_somebodys_paper_holds(on_sqlite: PaperDesk) -> None:
    bring(on_sqlite)
    assert "no plan" in said(on_sqlite.press(OTHER, "paper_columns", "1"))
    form = opened(on_sqlite)
    assert "no plan" in said(on_sqlite.fill_in(OTHER, form.name, form.value, **OTHERWISE))
    assert "no plan" in said(on_sqlite.press(OTHER, "paper_forget", "1"))


def test_of_several_tables_the_one_that_is_meant_is_asked_for(on_sqlite: PaperDesk) -> None:
    two = paper_text((*ROWS, "", "Second part", "", "Job | Who | Due", "---|---|---", *_tasks()), HEADER)
    on_sqlite.hand_over(LEAD, two)
    which = on_sqlite.press(LEAD, "paper_columns", "1")
    assert "“Task”, “Owner”" in said(which)
    assert "“Job”, “Who”, “Due”" in said(which)
    second = [value for label, value in offers(which).items() if label != "Back"][1]
    form = on_sqlite.press(LEAD, "paper_columns", second).form
    assert form is not None
    assert [field.label for field in form.fields if field.kind == "choice"] == ["Job", "Who", "Due"]
    on_sqlite.fill_in(LEAD, form.name, form.value, Who="supporting")
    owners = [[each["text"] for each in row["owners"]] for row in on_sqlite.paper().draft["actions"]]
    assert owners[0] == ["Ada Bell"]
    assert owners[-1] == []


def _tasks() -> tuple[str, ...]:
    return tuple(f"Sweep the yard behind house {n} | Ada Bell | {n}/6/2027" for n in (3, 4, 5))


def test_a_column_told_by_its_content_is_asked_about_once_and_for_all(on_sqlite: PaperDesk) -> None:
    header, rows = "Task | Owner | Xyzzy", _tasks()
    bring(on_sqlite, header, rows)
    asked = on_sqlite.press(LEAD, "paper_ask", "1")
    assert "I took the column “Xyzzy” for the target date" in said(asked)
    assert on_sqlite.press(LEAD, "paper_columns", offers(asked)["No, something else…"]).form is not None
    on_sqlite.press(LEAD, "paper_answer", offers(asked)["yes"])
    preview = bring(on_sqlite, header, rows)
    assert "Answer" not in " ".join(offers(preview))
    with on_sqlite.work() as work:
        (row,) = work.db.exec(select(ColumnMeaning)).all()
        assert (row.column, row.meaning) == ("xyzzy", "target date")
        assert people.by_id(work.db, row.told_by).name == LEAD
