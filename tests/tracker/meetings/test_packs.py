"""The pack for a plan's meeting: when it is offered, to whom, and what the papers hold."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest
from docx.table import Table
from openpyxl import load_workbook

from models.db import Engine
from models.plan import Plan, Revision
from models.vocabulary import Reported, Visibility
from tests.jobs.post import Arrived
from tests.jobs.town import Town, moment
from tracker.meetings import pack_offers, pack_papers, packs
from tracker.meetings import times as meetings
from tracker.rules.meetings import Meetings

LENA, OWEN, NIA = 1, 2, 3
PLAN = 1
LATE, SLIPPED, FINE = 1, 2, 3
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A plan that was released on Monday 2 November and meets every other Tuesday from the 10th on."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Owen", "Nia"):
        town.person(name)
    town.plan(lead_id=LENA, title="Roads that last")
    town.action(PLAN, "Mend the bridge", OWEN, date(2026, 11, 13))
    town.action(PLAN, "Paint the bridge", OWEN, date(2027, 3, 31), slips=3)
    town.action(PLAN, "Light the bridge", NIA, date(2027, 4, 30))
    town.release(PLAN)
    for number, owner in ((LATE, OWEN), (SLIPPED, OWEN), (FINE, NIA)):
        town.say(owner, number, "begun", percent=10)
    with town.work() as work:
        meetings.keep(work, work.db.get_one(Plan, PLAN), Meetings(date(2026, 11, 10), 2))
    return town


def offers(town: Town) -> list[tuple[str, str]]:
    return [(one.address, f"{one.at:%m-%d %H:%M}") for one in town.of_kind("pack")]


def last(town: Town) -> Arrived:
    return town.of_kind("pack")[-1]


def papers(town: Town) -> tuple[list[str], dict[str, list[tuple[str, ...]]]]:
    """The headings and paragraphs of the Word paper, and its tables by the heading above."""
    with town.work(LENA) as work:
        made = pack_papers.as_file(work, packs.gather(work, work.db.get_one(Plan, PLAN)), "docx")
    words: list[str] = []
    tables: dict[str, list[tuple[str, ...]]] = {}
    heading = ""
    for part in docx.Document(io.BytesIO(made.content)).iter_inner_content():
        if isinstance(part, Table):
            tables[heading] = [tuple(cell.text for cell in row.cells) for row in part.rows]
            continue
        words.append(part.text)
        heading = part.text if part.style is not None and part.style.name == "Heading 1" else heading
    return words, tables


def test_the_lead_is_offered_the_pack_once_on_the_working_day_before(town: Town) -> None:
    for at in ("06 14:05", "09 08:05", "09 09:05", "09 14:05", "10 09:05", "20 09:05", "23 09:05", "24 09:05"):
        town.tick(f"2026-11-{at}")
    assert offers(town) == [("ULENA", "11-09 09:05"), ("ULENA", "11-23 09:05")]
    text = last(town).said.text
    assert "ROADS26 meets on Tue 24 Nov 2026." in text
    assert "with what changed since Tue 10 Nov" in text
    assert "1 got worse, 0 got better." in text
    assert "1 matter to decide on." in text


def test_before_a_monday_it_is_offered_on_friday(town: Town) -> None:
    with town.work() as work:
        meetings.keep(work, work.db.get_one(Plan, PLAN), Meetings(date(2026, 11, 16)))
    for day in (12, 13, 16):
        town.tick(f"2026-11-{day} 09:05")
    assert offers(town) == [("ULENA", "11-13 09:05")]


def test_who_covers_for_the_lead_is_offered_it_if_they_may_see_the_plan(town: Town) -> None:
    town.leave(LENA, date(2026, 11, 9), date(2026, 11, 27), deputy=OWEN)
    town.tick("2026-11-09 09:05")
    assert offers(town) == [("UOWEN", "11-09 09:05")]
    assert "For Lena, who is away." in last(town).said.text
    with town.work() as work:
        work.db.get_one(Plan, PLAN).visibility = Visibility.NAMED
    town.tick("2026-11-23 09:05")
    assert len(offers(town)) == 1


def test_by_mail_both_papers_go_with_it(town: Town) -> None:
    with town.work(LENA) as work:
        work.actor.slack_user, work.actor.email = None, "lena@council.example"
    town.tick("2026-11-23 09:05")
    assert offers(town) == [("lena@council.example", "11-23 09:05")]
    assert [file.name for file in last(town).files] == ["ROADS26 2026-11-24.docx", "ROADS26 2026-11-24.xlsx"]


def test_a_draft_and_a_plan_that_does_not_meet_offer_nothing(town: Town) -> None:
    parks = town.plan("PARKS26", lead_id=LENA)
    with town.work() as work:
        meetings.keep(work, work.db.get_one(Plan, PLAN), None)
        meetings.keep(work, work.db.get_one(Plan, parks), Meetings(TUESDAY))
    town.tick("2026-11-23 09:05")
    assert offers(town) == []


def test_the_paper_is_worst_first_and_says_what_changed_and_what_is_to_be_decided(town: Town) -> None:
    town.clock.move_to(moment("2026-11-12 10:00"))
    town.say(OWEN, FINE, "done, they are up", reported=Reported.COMPLETE, complete_on=date(2026, 11, 12))
    town.say(NIA, SLIPPED, "the paint has come")
    town.tick("2026-11-14 09:05")
    town.tick("2026-11-23 09:05")
    with town.work(OWEN) as work:
        asked = Revision(action_id=LATE, from_day=date(2026, 11, 13), to_day=date(2027, 1, 29), reason="the frost",
                         author_id=OWEN, asked_at=work.now)  # fmt: skip
        work.db.add(asked)
    words, tables = papers(town)
    assert words[:3] == [
        "Roads that last",
        "ROADS26: for the meeting on Tue 24 Nov 2026",
        "As of Mon 23 Nov 2026. Lead: Lena.",
    ]
    assert "Since Tue 10 Nov 2026: 1 got worse, 1 got better, 1 of them finished." in " ".join(words)
    assert tables["At a glance"] == [
        ("Rating", "On Mon 23 Nov 2026", "On Tue 10 Nov 2026"),
        ("Red: overdue", "1", "0"),
        ("Amber: at risk", "1", "1"),
        ("Green: on track", "0", "2"),
        ("Green: complete, awaiting check", "1", "0"),
    ]
    assert [(row[0], row[2]) for row in tables["For decision"][1:]] == [
        ("#1 Mend the bridge", "A new target date, Fri 29 Jan 2027 in place of Fri 13 Nov 2026: the frost"),
        ("#2 Paint the bridge", "Put off for the third time, now due Wed 31 Mar 2027: what is to happen?"),
    ]
    assert [(row[2], row[3]) for row in tables["What changed since Tue 10 Nov 2026"][1:]] == [
        ("Red: overdue\nwas on track", "Was due Friday 13 November."),
        ("Green: complete, awaiting check\nwas on track", "Owen, Thu 12 Nov 2026: “done, they are up”"),
        ("Amber: at risk", "Nia, Thu 12 Nov 2026: “the paint has come”"),
    ]
    assert [row[0].split("\n")[0] for row in tables["All actions, worst first"]] == ["No.", "#1", "#2", "#3"]


def test_the_workbook_has_a_sheet_for_each_part(town: Town) -> None:
    with town.work(LENA) as work:
        made = pack_papers.as_file(work, packs.gather(work, work.db.get_one(Plan, PLAN)), "xlsx")
    book = load_workbook(io.BytesIO(made.content))
    assert book.sheetnames == ["At a glance", "For decision", "What changed", "All actions"]
    assert book["All actions"].max_row == 4


def test_a_draft_has_a_paper_without_a_past(town: Town) -> None:
    parks = town.plan("PARKS26", lead_id=LENA)
    town.action(parks, "Sow \x0bgrass", None, None)
    with town.work(LENA) as work:
        answer = pack_offers.command(work, work.db.get_one(Plan, parks), "as excel")
    assert answer.file is not None
    assert answer.file.name == "PARKS26 2026-11-02.xlsx"
    assert load_workbook(io.BytesIO(answer.file.content)).sheetnames == ["At a glance", "All actions"]


def test_what_was_never_heard_of_is_silent_a_cycle_after_the_release(town: Town) -> None:
    town.plan("PATHS26", lead_id=LENA)
    town.action(2, "Sweep the path", NIA, date(2027, 5, 31))
    town.release(2)
    for at, silent in (("2026-11-30 10:00", 0), ("2026-12-01 10:00", 1)):
        town.clock.move_to(moment(at))
        with town.work(LENA) as work:
            assert packs.gather(work, work.db.get_one(Plan, 2)).silent == silent
