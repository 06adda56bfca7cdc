"""A plan goes out as a file and comes back edited: the difference is shown, and nothing newer is lost in silence."""

from __future__ import annotations

import csv
import io
from datetime import date

import openpyxl
import pytest

from bot.brought import HandedOver, take
from bot.reading import read_brought
from models.vocabulary import Reported, Way
from tests.cast import DEPUTY, LEAD, OUTSIDER, OWNER, person
from tests.tracker.hall import Hall, button, words
from tracker import mailroom
from tracker.answer import Answer
from tracker.heard import Sender
from tracker.mailroom import Letter, Proof

FORM, CLERKS, STAIRS, WAIT, RING = "Agree one", "Train the", "Find a firm", "Publish how", "Ring everybody"
Edits = dict[int, dict[str, object]]


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def exported(hall: Hall, kind: str = "csv") -> bytes:
    """The plan as a file."""
    answer = hall.types(LEAD, f"HOME26 export {kind}", "/plan")
    assert answer.file is not None
    assert answer.file.name == f"HOME26 working copy 2026-11-23.{kind or 'xlsx'}"
    return answer.file.content


def edited(content: bytes, edits: Edits) -> bytes:
    """A CSV file with some cells of some actions edited."""
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows({**row, **edits.get(int(row["Number"]), {})} for row in rows)
    return out.getvalue().encode()


def sent_back(hall: Hall, content: bytes, who: str = LEAD, name: str = "copy.csv") -> Answer:
    """Somebody sends the file back."""
    return hall.hear(take(HandedOver(Way.SLACK, hall.cast.next_id(), hall.sender(who), name, content), read_brought))


def test_edits_are_shown_and_applied_on_a_yes(hall: Hall) -> None:
    edits: Edits = {
        1: {"Status": "Done", "New note": "signed in March"},
        2: {"Per cent done": "35", "Target date": "01/02/2027"},
        3: {"Owner": "Sam Fisk; Jamal Reed"},
        4: {"Action": "Publish how many people wait, day by day"},
    }
    shown = sent_back(hall, edited(exported(hall), edits))
    assert "4 to apply, 6 as before. Nothing is changed yet." in words(shown)
    assert "#2* Train the ward clerks in the new form: target date: Mon 1 Feb 2027, was Thu 31 Dec 2026" in words(shown)
    assert hall.action(CLERKS).percent is None

    applied = hall.presses(LEAD, button(shown, "Apply 4"))
    assert (hall.action(FORM).reported, hall.action(FORM).progress) == (Reported.COMPLETE, "signed in March")
    assert (hall.action(CLERKS).target, hall.action(CLERKS).slips) == (date(2027, 2, 1), 1)
    assert hall.owners(STAIRS) == ["Sam Fisk", "Jamal Reed"]
    assert "wording: Publish how many people wait, day by day" in words(applied)

    hall.presses(LEAD, button(applied, "Undo"))
    assert (hall.action(CLERKS).target, hall.owners(STAIRS)) == (date(2026, 12, 31), ["Ruth Cole"])
    assert hall.action(WAIT).title == "Publish how many people wait, week by week"


@pytest.mark.parametrize(("choice", "percent"), [("Apply 1", 60), ("Apply all 2, also over what is newer", 80)])
def test_what_was_written_since_stays_unless_it_is_chosen_otherwise(hall: Hall, choice: str, percent: int) -> None:
    content = edited(exported(hall), {1: {"Per cent done": "70"}, 7: {"Per cent done": "80"}})
    hall.types(DEPUTY, "7 60%")
    shown = sent_back(hall, content)
    assert "progress: 80 % in the file, 60 % here, as Jamal Reed wrote since" in words(shown)
    hall.presses(LEAD, button(shown, choice))
    assert (hall.action(FORM).percent, hall.action(RING).percent) == (70, percent)


def test_what_is_written_between_the_showing_and_the_yes_stays_in_any_case(hall: Hall) -> None:
    content = edited(exported(hall), {7: {"Per cent done": "80"}})
    hall.types(DEPUTY, "7 60%")
    shown = sent_back(hall, content)
    hall.types(DEPUTY, "7 65%")
    assert "nothing left to apply" in words(hall.presses(LEAD, button(shown, "Apply all 1, also over what is newer")))
    assert hall.action(RING).percent == 65


def test_what_the_owner_has_said_in_the_same_way_since_is_no_difference(hall: Hall) -> None:
    content = edited(exported(hall), {7: {"Per cent done": "60"}})
    hall.types(DEPUTY, "7 60%")
    assert "There is nothing to apply." in words(sent_back(hall, content))


def test_what_cannot_be_taken_and_what_was_emptied_is_said_and_left(hall: Hall) -> None:
    edits: Edits = {
        1: {"Status": "jolly"},
        2: {"Target date": "1/2/2020"},
        3: {"Owner": "Nobody Known"},
        5: {"Status": "Will not be done"},
        7: {"Per cent done": ""},
    }
    said = words(sent_back(hall, edited(exported(hall), edits)))
    for sentence in (
        "I do not know the status “jolly”",
        "Sat 1 Feb 2020 has gone by.",
        "I do not know anybody called",
        "Say why it will not be done.",
        "1 cell was emptied. An empty cell changes nothing.",
        "There is nothing to apply.",
    ):
        assert sentence in said


def test_an_excel_file_comes_back_too_and_offers_the_statuses(hall: Hall) -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(hall, "")))
    page = book.worksheets[0]
    (offered,) = page.data_validations.dataValidation
    assert "At risk" in str(offered.formula1)
    columns = {cell.value: at for at, cell in enumerate(page[1], start=1)}
    page.cell(2, columns["Expected"]).value = date(2027, 1, 15)
    page.cell(3, columns["Status"]).value = "At risk"
    out = io.BytesIO()
    book.save(out)
    shown = sent_back(hall, out.getvalue(), name="copy.xlsx")
    hall.presses(LEAD, button(shown, "Apply 2"))
    assert (hall.action(FORM).forecast, hall.action(CLERKS).reported) == (date(2027, 1, 15), Reported.AT_RISK)


@pytest.mark.parametrize("who", [OWNER, OUTSIDER])
def test_only_who_decides_on_a_plan_takes_it_out_and_brings_it_back(hall: Hall, who: str) -> None:
    assert "Only Owen Bright" in words(hall.types(who, "HOME26 export", "/plan"))
    assert "Only Owen Bright" in words(sent_back(hall, exported(hall), who))


def test_what_is_left_is_answered_once(hall: Hall) -> None:
    shown = sent_back(hall, edited(exported(hall), {1: {"Per cent done": "70"}}))
    assert words(hall.presses(LEAD, button(shown, "Leave it all"))) == "Then nothing is changed."
    assert "answered already" in words(hall.presses(LEAD, button(shown, "Apply 1")))
    assert hall.action(FORM).percent == 60


def test_by_mail_it_goes_out_with_the_answer_and_a_number_applies_it(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, LEAD).email = "owen.bright@trust.example"
    hall.mails(LEAD, "HOME26 export", checked=True)
    (sent,) = hall.posts()
    assert "send it back to me" in sent.text
    content = edited(exported(hall), {1: {"Per cent done": "70"}})
    sender = Sender(email=hall.email(LEAD))
    heard = take(HandedOver(Way.MAIL, hall.cast.next_id(), sender, "copy.csv", content), read_brought)
    with hall.cast.workshop.begin(way=Way.MAIL) as work:
        mailroom.receive(work, heard, Letter("<copy@trust.example>"), Proof("", checked=True))
    shown = hall.posts()[-1]
    assert "1. Apply 1" in shown.text
    hall.mails(LEAD, "1", shown)
    assert hall.action(FORM).percent == 70
