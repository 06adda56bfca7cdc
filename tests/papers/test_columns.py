"""What columns mean where their headings do not settle it: areas, revisions, ranks, lights and shades."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from tracker.papers.draft import Draft
from tracker.papers.reading.files import read_paper
from tracker.papers.understanding.understand import understand

RED, AMBER, GREEN, STRAW = "FF5050", "FFC000", "70AD47", "FFE699"


def read(text: str) -> Draft:
    return understand(read_paper("plan.csv", text.encode()))


def sheet(rows: list[list[str]], fills: dict[str, str]) -> Draft:
    """A workbook of one sheet with these rows, and cells such as A3 coloured."""
    book = Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    for cell, colour in fills.items():
        page[cell].fill = PatternFill("solid", fgColor=colour)
    kept = BytesIO()
    book.save(kept)
    return understand(read_paper("plan.xlsx", kept.getvalue()))


def statuses(draft: Draft) -> list[str]:
    return [action.status.status.value if action.status and action.status.status else "" for action in draft.actions]


@pytest.mark.parametrize("heading", ["Audit title", "Client", "AFI", "Raised at", "Wing"])
def test_what_stands_for_several_rows_before_the_actions_is_their_area(heading: str) -> None:
    draft = read(
        f"{heading},Action,Owner,Due date\nNorth wing,Mend the gutter,Jo Hale,1/5/2026\n"
        "North wing,Paint the hall,Jo Hale,2/5/2026\nSouth wing,Replace the boiler,Ann Bright,3/5/2026\n"
        "South wing,Order a new door,Ann Bright,4/5/2026\n"
    )
    assert [action.area for action in draft.actions] == ["North wing", "North wing", "South wing", "South wing"]


def test_one_text_that_only_marks_some_rows_is_no_area() -> None:
    draft = read(
        "Action,Owner,Due date,Aim label,Level place\nMend the gutter,Jo Hale,1/5/2026,Dry walls,\n"
        "Paint the hall,Jo Hale,2/5/2026,Dry walls,place\nReplace the boiler,Ann Bright,3/5/2026,Warm rooms,\n"
        "Order a new door,Ann Bright,4/5/2026,Warm rooms,place\n"
    )
    assert [action.area for action in draft.actions] == ["Dry walls", "Dry walls", "Warm rooms", "Warm rooms"]


def test_a_priority_that_ranks_is_no_area_and_a_mere_date_no_target() -> None:
    draft = read(
        "Date,Action,Owner,Due Date,Priority\n3/3/2026,Mend the gutter,Jo Hale,1/5/2026,High\n"
        "3/3/2026,Paint the hall,Jo Hale,20/5/2026,Low\n4/3/2026,Order a new door,Ann Bright,30/5/2026,Medium\n"
    )
    assert {action.area for action in draft.actions} == {""}
    assert [action.priority for action in draft.actions] == ["High", "Low", "Medium"]
    assert [str(action.target.final) for action in draft.actions if action.target] == [
        "2026-05-01",
        "2026-05-20",
        "2026-05-30",
    ]


def test_the_last_of_several_revised_dates_counts() -> None:
    draft = read(
        "Action,Owner,Original date,Revised date 1,Revised date 2\n"
        "Mend the gutter,Jo Hale,31/3/2026,30/6/2026,31/10/2026\n"
        "Paint the hall,Jo Hale,31/3/2026,30/6/2026,\nOrder a new door,Ann Bright,31/3/2026,,\n"
    )
    days = [str(action.target.final) for action in draft.actions if action.target]
    assert days == ["2026-10-31", "2026-06-30", "2026-03-31"]


@pytest.mark.parametrize(
    ("status", "rag", "meant"),
    [
        ("Not started", "Green", "on_track"),
        ("Not started", "Amber", "at_risk"),
        ("In progress", "Red", "off_track"),
        ("Complete", "Green", "complete"),
        ("On hold", "Amber", "on_hold"),
    ],
)
def test_a_light_says_more_than_that_nothing_has_begun(status: str, rag: str, meant: str) -> None:
    draft = read(
        f"Action,Owner,Due date,Status,RAG\nMend the gutter,Jo Hale,1/5/2026,{status},{rag}\n"
        "Paint the hall,Jo Hale,2/5/2026,Complete,Green\nOrder a new door,Ann Bright,4/5/2026,In progress,Green\n"
    )
    assert statuses(draft)[0] == meant


@pytest.mark.parametrize(
    ("percent", "rag", "meant"),
    [("100%", "Green", "complete"), ("60%", "Green", "on_track"), ("20%", "Red", "off_track")],
)
def test_a_hundred_percent_is_complete_whatever_light_is_left_on(percent: str, rag: str, meant: str) -> None:
    draft = read(
        f"Action,Owner,Due date,% complete,RAG\nMend the gutter,Jo Hale,1/5/2026,{percent},{rag}\n"
        "Paint the hall,Jo Hale,2/5/2026,50%,Amber\nOrder a new door,Ann Bright,4/5/2026,10%,Green\n"
    )
    assert statuses(draft)[0] == meant


def test_shades_of_the_actions_own_cells_count_by_the_papers_key() -> None:
    draft = sheet(
        [
            ["", "Done and checked"],
            ["", "Partly in place"],
            ["", "Off track, needs help"],
            ["Action", "Who", "By when"],
            ["Mend the gutter of the hall", "Jo Hale", "May 2026"],
            ["Paint the hall and the porch", "Jo Hale", "June 2026"],
            ["Order a new door for the shed", "Ann Bright", "July 2026"],
            ["Clear the yard before winter", "Ann Bright", "July 2026"],
        ],
        {"A1": GREEN, "A2": STRAW, "A3": "F4B084", "A5": GREEN, "A6": STRAW, "A7": "F4B084"},
    )
    assert statuses(draft) == ["complete", "partial", "off_track", ""]


def test_of_columns_a_term_that_hold_shades_alone_the_latest_counts() -> None:
    draft = sheet(
        [
            ["Action", "Who", "By when", "Aut", "Spr", "Sum"],
            ["Mend the gutter of the hall", "Jo Hale", "May 2026", "", "", ""],
            ["Paint the hall and the porch", "Jo Hale", "June 2026", "", "", ""],
            ["Order a new door for the shed", "Ann Bright", "July 2026", "", "", ""],
        ],
        {"D2": AMBER, "E2": GREEN, "D3": AMBER, "D4": GREEN, "E4": RED},
    )
    assert statuses(draft) == ["on_track", "at_risk", "off_track"]


KEYS = {
    "below": (0, "B7", ["Key:", "Delivered", "On course", "Slipping", "Serious delay", "Not begun"]),
    "above, without its name": (1, "A1", ["completed", "on track", "at risk", "off track", "not started"]),
    "beside the title": (1, "C1", ["Hall", "Key", "finished", "on course", "slipping", "in trouble", "yet to start"]),
}
SHADES = ("375623", "A9D08E", STRAW, "F4B084", "BFBFBF")


@pytest.mark.parametrize(("above", "first", "key"), KEYS.values(), ids=KEYS)
def test_a_key_of_shades_may_stand_in_one_row(above: int, first: str, key: list[str]) -> None:
    rows = [[f"{at}", f"Mend window {at}", "Estates", "May 2027", ""] for at in range(1, 6)]
    table = [["No", "What we will do", "Lead", "By", "●"], *rows]
    keyed = {f"{chr(ord(first[0]) + at)}{first[1]}": shade for at, shade in enumerate(SHADES)}
    lit = {f"E{above + 2 + at}": shade for at, shade in enumerate(SHADES)}
    draft = sheet([key, *table] if above else [*table, key], keyed | lit)
    assert statuses(draft) == ["complete", "on_track", "at_risk", "off_track", "not_started"]


@pytest.mark.parametrize("shade", ["FFFFCC", AMBER, GREEN])
def test_a_column_that_is_shaded_for_people_to_write_in_shows_no_lights(shade: str) -> None:
    said = ["In progress", "Complete", "Overdue", ""]
    rows = [["Mend the gutter", "Jo Hale", "1/5/2026", words] for words in said]
    fills = {f"D{row}": shade for row in range(2, 6)}
    draft = sheet([["Action", "Owner", "Due date", "Position"], *rows], fills)
    assert statuses(draft) == ["", "complete", "off_track", ""]


@pytest.mark.parametrize("headings", ["Agreed,1st extn,2nd extn", "Deadline,Ext 1,Ext 2", "Planned,Re-plan,Slip 2"])
def test_of_extensions_the_last_that_is_filled_counts(headings: str) -> None:
    draft = read(
        f"Agreed action,Officer,{headings},Position\nMend the gutter,Jo Hale,31/3/2026,30/6/2026,31/10/2026,Late\n"
        "Paint the hall,Jo Hale,31/3/2026,30/6/2026,,Done\nOrder a new door,Ann Bright,31/3/2026,,,Late\n"
    )
    days = [str(action.target.final) for action in draft.actions if action.target]
    assert days == ["2026-10-31", "2026-06-30", "2026-03-31"]


def test_a_blank_beside_areas_that_are_said_in_each_row_has_none() -> None:
    areas = ["Roof", "Walls", "Roof", "Walls", "", "Roof"]
    rows = "".join(f"{area},Mend part {at},Jo Hale,{at}/5/2026\n" for at, area in enumerate(areas, start=1))
    draft = read(f"Workstream,Action,Owner,Due date\n{rows}")
    assert [action.area for action in draft.actions] == areas


def test_the_worse_of_a_word_and_its_cells_colour_counts() -> None:
    rows = [
        ["Mend the gutter", "Jo Hale", "1/5/2026", "Delayed"],
        ["Paint the hall", "Jo Hale", "2/5/2026", "Delayed"],
        ["Order a door", "Ann Bright", "3/5/2026", "On track"],
    ]
    draft = sheet([["Action", "Owner", "Due date", "Status"], *rows], {"D2": RED, "D3": AMBER, "D4": GREEN})
    assert statuses(draft) == ["off_track", "at_risk", "on_track"]


def test_lines_below_a_sheets_title_that_say_when_it_was_made_are_no_area() -> None:
    draft = sheet(
        [
            ["Hall repairs tracker"],
            ["Status at 30 November 2025"],
            ["Dates in bold are overdue and need a note from their owner."],
            ["Action", "Owner", "Due date"],
            ["Mend the gutter", "Jo Hale", "1/5/2026"],
            ["Paint the hall", "Jo Hale", "2/5/2026"],
        ],
        {},
    )
    assert [action.area for action in draft.actions] == ["", ""]


def test_rows_above_their_tasks_name_the_area_and_are_no_actions() -> None:
    draft = read(
        "Level,Task,Assigned to,Finish,% complete\n0,Hall works,,30/6/2026,40%\n1,Outside,,1/6/2026,50%\n"
        "2,Mend the gutter,Jo Hale,1/5/2026,100%\n2,Clear the yard,Jo Hale,1/6/2026,0%\n1,Inside,,30/6/2026,20%\n"
        "2,Paint the hall,Ann Bright,30/6/2026,20%\n"
    )
    assert [(action.action, action.area) for action in draft.actions] == [
        ("Mend the gutter", "Hall works / Outside"),
        ("Clear the yard", "Hall works / Outside"),
        ("Paint the hall", "Hall works / Inside"),
    ]


def test_tables_stacked_on_a_sheet_may_each_have_their_own_questions_for_headings() -> None:
    draft = sheet(
        [
            ["Action", "Owner", "Target", "% done"],
            ["Mend the gutter", "Jo Hale", "31/5/2026", "50%"],
            ["Second part", "", "", ""],
            ["Who", "What", "When", "Done?"],
            ["Ann Bright", "Paint the hall", "30/6/2026", "Yes"],
            ["Third part", "", "", ""],
            ["No", "Action", "Lead", "Timescale"],
            ["7", "Order a new door", "Jo Hale", "31/7/2026"],
        ],
        {},
    )
    assert [(a.action, a.owners[0].text, str(a.target.final)) for a in draft.actions if a.target] == [
        ("Mend the gutter", "Jo Hale", "2026-05-31"),
        ("Paint the hall", "Ann Bright", "2026-06-30"),
        ("Order a new door", "Jo Hale", "2026-07-31"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Planned", "Re-planned"),
        ("Completion planned", "Completion re-planned"),
        ("Done by", "Rescheduled"),
        ("Finish by", "Moved to"),
        ("Agreed deadline", "New deadline"),
        ("Original target", "1st revision"),
    ],
)
def test_the_later_plan_for_a_date_takes_the_place_of_the_first(first: str, second: str) -> None:
    draft = read(
        f"Action,Lead,{first},{second}\nMend the gutter of the hall,Jo Hale,1/5/2026,1/9/2026\n"
        "Paint the hall and the porch,Ann Bright,20/5/2026,\n"
    )
    assert [action.action for action in draft.actions] == [
        "Mend the gutter of the hall",
        "Paint the hall and the porch",
    ]
    assert [str(action.target.final) for action in draft.actions if action.target] == ["2026-09-01", "2026-05-20"]


@pytest.mark.parametrize("heading", ["Executive sponsor", "Director", "Portfolio holder"])
def test_whoever_answers_for_an_action_owns_it_where_nobody_else_is_named(heading: str) -> None:
    draft = read(
        f"Action,{heading},Lead officer,Partners,By when\nMend the gutter,Ann Bright,Jo Hale,Scouts,1/5/2026\n"
        "Paint the hall and the porch,Ann Bright,,Scouts,20/5/2026\n"
    )
    assert [action.owners[0].text for action in draft.actions] == ["Jo Hale", "Ann Bright"]


@pytest.mark.parametrize("heading", ["Things to sort", "What we shall do", "Wishes"])
def test_beside_who_and_when_the_actions_may_be_called_by_any_name(heading: str) -> None:
    draft = read(f"{heading},Who,By when\nMend the tap,Jo Hale,1/5/2026\nBuy cups,Ann Bright,20/5/2026\n")
    assert [action.action for action in draft.actions] == ["Mend the tap", "Buy cups"]


def test_a_team_is_who_owns_an_action_only_where_nobody_else_does() -> None:
    rows = "Estates,Mend the gutter,{}1/5/2026\nPeople,Write the policy,{}2/5/2026\nPeople,Train all,{}3/5/2026\n"
    owned = read("Team,Action,Responsible,Due\n" + rows.format("Jo,", "Ann,", "Jo,"))
    assert [action.owners[0].text for action in owned.actions] == ["Jo", "Ann", "Jo"]
    assert not owned.actions[0].supporting
    alone = read("Team,Action,Due\n" + rows.format("", "", ""))
    assert [action.owners[0].text for action in alone.actions] == ["Estates", "People", "People"]
