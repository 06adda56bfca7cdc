"""Plans of schools, surgeries, parishes and councils in tables, each with headings of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from docx.document import Document

from tests.samples.kinds import Kind, Sheet, Wanted, document, text, wanted, workbook

Part = tuple[str, Sequence[Sequence[str]]]
"""A heading and the rows of the table below it, the header first."""


def tables(name: str, title: str, rows: tuple[Wanted, ...], *parts: Part) -> Kind:
    """A Word document of headings with a table below each; a row of one text is merged over the whole width."""

    def write(made: Document) -> None:
        made.add_heading(title, 1)
        for heading, lines in parts:
            if heading:
                made.add_heading(heading, 2)
            table = made.add_table(rows=0, cols=len(lines[0]))
            for line in lines:
                cells = table.add_row().cells
                for cell, words in zip(cells, line, strict=False):
                    cell.text = words
                if len(line) == 1:
                    cells[0].merge(cells[-1])

    return document(name, rows, write)


def targets_and_strategies() -> Kind:
    """In accessibility plans the target is what is wanted, the strategy what is done; terms group the rows."""
    return tables(
        "accessibility plan.docx",
        "Accessibility plan of Millbrook School",
        wanted(
            ("Paint yellow edges on all outside steps", "Site Manager", "2025-10-31", "", "Getting about"),
            ("Move the reception bell to sitting height", "Site Manager", "2025-12-31", "", "Getting about"),
            ("Order large print readers for years 3 and 4", "English Lead", "2026-03-31", "", "Learning"),
            ("Teach all staff twelve signs a term", "SENCO", "2026-07-31", "", "Learning"),
        ),
        (
            "Getting about",
            (
                ("Target", "Strategies", "Outcome", "Timeframe", "Responsibility", "Goals achieved"),
                (
                    "Steps can be seen by everybody",
                    "Paint yellow edges on all outside steps",
                    "No falls on steps",
                    "October 2025",
                    "Site Manager",
                    "",
                ),
                (
                    "Visitors in wheelchairs can ring",
                    "Move the reception bell to sitting height",
                    "Bell used by all",
                    "December 2025",
                    "Site Manager",
                    "",
                ),
            ),
        ),
        (
            "Learning",
            (
                ("Target", "Strategies", "Outcome", "Timeframe", "Responsibility", "Goals achieved"),
                (
                    "Reading books suit weak sight",
                    "Order large print readers for years 3 and 4",
                    "Pupils read with their class",
                    "March 2026",
                    "English Lead",
                    "",
                ),
                (
                    "Deaf pupils are understood",
                    "Teach all staff twelve signs a term",
                    "Signs seen in lessons",
                    "July 2026",
                    "SENCO",
                    "",
                ),
            ),
        ),
    )


def improvement_plan_with_monitoring() -> Kind:
    """Bands name priorities; who monitors is no owner, and a light a term gives the latest."""
    return tables(
        "sip.docx",
        "School improvement plan 2025-26",
        wanted(
            (
                "Give every class a daily twenty minutes of fluency",
                "Maths lead",
                "2025-10-24",
                "on_track",
                "Priority 1",
            ),
            ("Visit two schools with strong results in maths", "DHT", "2025-12-12", "complete", "Priority 1"),
            ("Ring home on the first morning of absence", "Attendance officer", "2025-09-30", "at_risk", "Priority 2"),
        ),
        (
            "",
            (
                (
                    "Actions to be taken",
                    "Staff i/c",
                    "By",
                    "Cost",
                    "Monitoring: who and how",
                    "Success criteria",
                    "Aut RAG",
                    "Spr RAG",
                ),
                ("Priority 1: Raise standards in maths",),
                (
                    "Give every class a daily twenty minutes of fluency",
                    "Maths lead",
                    "24/10/2025",
                    "nil",
                    "HT by drop-ins",
                    "Nine in ten know their tables",
                    "Amber",
                    "Green",
                ),
                (
                    "Visit two schools with strong results in maths",
                    "DHT",
                    "12/12/2025",
                    "£300",
                    "Governors by report",
                    "Report with three changes",
                    "Green",
                    "Complete",
                ),
                ("Priority 2: Better attendance",),
                (
                    "Ring home on the first morning of absence",
                    "Attendance officer",
                    "30/09/2025",
                    "nil",
                    "HT by register",
                    "Attendance at 96%",
                    "Red",
                    "Amber",
                ),
            ),
        ),
    )


def told_by_patients() -> Kind:
    """A surgery's table: what patients said, what is done, by whom and when."""
    return text(
        "ppg.md",
        """
# Riverside surgery: patient survey

| What you told us | What we are going to do | By whom | When |
|---|---|---|---|
| It is hard to get through at eight | Take two more people to the phones until nine | Practice Manager | 1 May 2025 |
| The waiting room is cold | Mend the heater and fit a door closer | Dr Osei | 30 June 2025 |
| Nobody knows what the pharmacist does | Write a page on the pharmacist for the website | PPG Chair | 31 July 2025 |
""",
        wanted(
            ("Take two more people to the phones", "Practice Manager", "2025-05-01", ""),
            ("Mend the heater and fit a door closer", "Dr Osei", "2025-06-30", ""),
            ("Write a page on the pharmacist", "PPG Chair", "2025-07-31", ""),
        ),
    )


def self_audit_with_gaps() -> Kind:
    """An audit of standards in which only some rows ask for anything."""
    return text(
        "safeguarding audit.csv",
        """
Standard,Evidence,RAG,Action needed,Named person,Review date
1.1 A policy is in place,Signed by governors in May,G,None,,
1.2 The policy is known to staff,Not all supply staff have signed,A,Give the policy to supply staff at the gate,DSL,31/10/2025
2.1 Records are kept apart,Paper files are in the office,R,Move the paper files to the locked store,School business manager,30/09/2025
2.2 Records are sent on,Receipts are kept,G,N/A,,
""",
        wanted(
            ("Give the policy to supply staff at the gate", "DSL", "2025-10-31", "at_risk"),
            ("Move the paper files to the locked store", "School business manager", "2025-09-30", "off_track"),
        ),
    )


def done_and_open_sheets() -> Kind:
    """Open and completed actions on two sheets; only the sheet says that some are complete."""
    header = ["Ref", "Action agreed", "Trustee or officer", "Target"]
    return workbook(
        "trustees actions.xlsx",
        wanted(
            ("Renew the lease of the workshop", "Treasurer", "2026-01-31", ""),
            ("Invite the donors to the open day", "Jo Firth", "2026-03-13", ""),
            ("Close the old bank account", "Treasurer", "2025-09-30", "complete"),
            ("Print the new gift aid forms", "Jo Firth", "2025-10-31", "complete"),
        ),
        Sheet(
            "Open actions",
            [
                header,
                ["14", "Renew the lease of the workshop", "Treasurer", date(2026, 1, 31)],
                ["15", "Invite the donors to the open day", "Jo Firth", date(2026, 3, 13)],
            ],
        ),
        Sheet(
            "Completed actions",
            [
                header,
                ["9", "Close the old bank account", "Treasurer", date(2025, 9, 30)],
                ["11", "Print the new gift aid forms", "Jo Firth", date(2025, 10, 31)],
            ],
        ),
    )


def milestones_by_quarter() -> Kind:
    """Each quarter has a column of milestones, which say how an action goes on and are no actions of their own."""
    return text(
        "service plan.csv",
        """
Outcome,Key action,Q1 milestone,Q2 milestone,Q3 milestone,Lead officer,Complete by,RAG
Clean streets,Replace the oldest six sweepers,Tender issued,Contract awarded,First two delivered,Fleet Manager,31/12/2025,Green
Clean streets,Start weekend litter picks in four parks,Volunteers found,First pick held,Four parks covered,Parks Manager,30/11/2025,Amber
Safe homes,Inspect every tower block twice,Rota agreed,Half inspected,All inspected,Head of Housing,31/01/2026,Green
""",
        wanted(
            ("Replace the oldest six sweepers", "Fleet Manager", "2025-12-31", "on_track", "Clean streets"),
            ("Start weekend litter picks in four parks", "Parks Manager", "2025-11-30", "at_risk", "Clean streets"),
            ("Inspect every tower block twice", "Head of Housing", "2026-01-31", "on_track", "Safe homes"),
        ),
    )


def duty_with_further_action() -> Kind:
    """A risk assessment: what is done already stands before what is still to be done."""
    return tables(
        "prevent duty.docx",
        "Prevent duty: risk assessment and action plan",
        wanted(
            ("Check the filter with test searches each half term", "IT technician", "2025-11-28", "complete"),
            ("Ask outside speakers for their slides a week ahead", "Assistant Head", "2025-12-19", ""),
        ),
        (
            "",
            (
                ("Risk", "What we do already", "Further action needed", "Lead", "Date", "Completed?"),
                (
                    "Pupils may find harmful pages",
                    "A filter is in use on all machines",
                    "Check the filter with test searches each half term",
                    "IT technician",
                    "28/11/2025",
                    "Yes",
                ),
                (
                    "Speakers may spread extreme views",
                    "Speakers are accompanied by staff",
                    "Ask outside speakers for their slides a week ahead",
                    "Assistant Head",
                    "19/12/2025",
                    "No",
                ),
            ),
        ),
    )


def works_by_building() -> Kind:
    """A survey of condition: building, element and defect before the works, with a year and no owner."""
    return text(
        "condition survey.csv",
        """
Building,Element,Condition grade,Defect,Works required,Year due,Est. cost (£),Priority
Main hall,Roof,C,Slates are slipping over the stage,Refix slates and renew the lead valley,2026,18500,1
Main hall,Windows,C,Frames are rotten on the north side,Replace nine sash windows,2027,22000,2
Annexe,Heating,D,The boiler is beyond repair,Put in a heat pump for the annexe,2026,41000,1
""",
        wanted(
            ("Refix slates and renew the lead valley", "", "2026-12-31", "", "Main hall"),
            ("Replace nine sash windows", "", "2027-12-31", "", "Main hall"),
            ("Put in a heat pump for the annexe", "", "2026-12-31", "", "Annexe"),
        ),
    )


def minutes_typed_by_item() -> Kind:
    """Minutes in a table whose first column says of each row whether it is a task, a decision or information."""
    return text(
        "minutes.md",
        """
# Wind farm liaison, 4 March 2025

| Item | T/D/I | Text | Who | Due |
|---|---|---|---|---|
| 1 | I | The second crane is on site | | |
| 2 | T | Send the traffic plan for April to both parishes | M. Oduya | 14/03/2025 |
| 3 | D | Night work stops at ten | | |
| 4 | T | Measure the noise at Hill Farm | Envitest | 28/03/2025 |
""",
        wanted(
            ("Send the traffic plan for April", "M. Oduya", "2025-03-14", ""),
            ("Measure the noise at Hill Farm", "Envitest", "2025-03-28", ""),
        ),
    )


def objectives_over_activities() -> Kind:
    """A statement of equality objectives in HTML, with merged objectives and an officer each."""
    return text(
        "equality.html",
        """
<html><body><h1>Equality objectives 2024 to 2028</h1>
<table>
<tr><th>Equality objective</th><th>Activity</th><th>Measure</th><th>Officer</th><th>When by</th><th>How are we doing?</th></tr>
<tr><td rowspan="2">Everybody can use our buildings</td><td>Fit hearing loops at both counters</td><td>Loops tested</td>
<td>Estates Manager</td><td>March 2025</td><td>Completed in February</td></tr>
<tr><td>Add a changing place at the pool</td><td>Place open</td><td>Leisure Manager</td><td>June 2026</td><td>Design under way</td></tr>
<tr><td>Staff reflect the town</td><td>Advertise posts in four more languages</td><td>Applicants by group</td>
<td>HR Manager</td><td>September 2025</td><td>Four languages chosen</td></tr>
</table></body></html>
""",
        wanted(
            ("Fit hearing loops at both counters", "Estates Manager", "2025-03-31", "complete", "Everybody can use"),
            ("Add a changing place at the pool", "Leisure Manager", "2026-06-30", "", "Everybody can use"),
            ("Advertise posts in four more languages", "HR Manager", "2025-09-30", "", "Staff reflect"),
        ),
    )


KINDS = (
    targets_and_strategies,
    improvement_plan_with_monitoring,
    told_by_patients,
    self_audit_with_gaps,
    done_and_open_sheets,
    milestones_by_quarter,
    duty_with_further_action,
    works_by_building,
    minutes_typed_by_item,
    objectives_over_activities,
)
