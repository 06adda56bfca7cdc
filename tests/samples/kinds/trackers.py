"""Trackers kept in spreadsheets and exports of task programs."""

from __future__ import annotations

from datetime import date

from tests.samples.kinds import Kind, Sheet, text, wanted, workbook


def header_not_first() -> Kind:
    """Title, a note of who keeps it and a blank row stand above the header; totals and a key below."""
    return workbook(
        "library service tracker.xlsx",
        wanted(
            ("Agree opening hours for the new branch", "Rosa Quinn", "2025-05-31", "complete"),
            ("Replace the self-service kiosks", "Tom Adeyemi", "2025-06-30", ""),
            ("Write the volunteers' handbook", "Rosa Quinn; Ellie Marsh", "2025-07-18", ""),
            ("Move local history records to the archive store", "Ellie Marsh", "", "on_hold"),
        ),
        Sheet(
            "Tracker",
            [
                ["Library service improvement tracker", None, None, None, None],
                ["Kept by: service support, updated monthly", None, None, None, None],
                [None],
                ["No", "What needs doing", "Who", "By when", "Where we are"],
                [1, "Agree opening hours for the new branch", "Rosa Quinn", date(2025, 5, 31), "Done"],
                [2, "Replace the self-service kiosks", "Tom Adeyemi", date(2025, 6, 30), "In progress"],
                [3, "Write the volunteers' handbook", "Rosa Quinn / Ellie Marsh", date(2025, 7, 18), "In progress"],
                [4, "Move local history records to the archive store", "Ellie Marsh", "TBC", "On hold"],
                [None],
                ["Total", 4, None, None, None],
                ["Key", None, None, None, None],
                ["Done", "nothing left to do", None, None, None],
            ],
        ),
    )


def two_row_header() -> Kind:
    """ "Responsibility" spans Lead and Support, "Timescale" spans Start and End."""
    return workbook(
        "estates.xlsx",
        wanted(
            ("Survey the roof of the east block", "HB", "2024-09-30", "on_track"),
            ("Tender for boiler replacement", "KM", "2024-12-20", "at_risk"),
            ("Publish the accessibility audit", "HB", "2025-01-31", "off_track"),
        ),
        Sheet(
            "Estates",
            [
                ["Ref", "Action", "Responsibility", None, "Timescale", None, "RAG"],
                [None, None, "Lead", "Support", "Start", "End", None],
                ["E1", "Survey the roof of the east block", "HB", "KM", date(2024, 7, 1), date(2024, 9, 30), "G"],
                ["E2", "Tender for boiler replacement", "KM", "Procurement", date(2024, 9, 2), date(2024, 12, 20), "A"],
                ["E3", "Publish the accessibility audit", "HB", None, date(2024, 10, 1), date(2025, 1, 31), "R"],
            ],
            merged=["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
        ),
    )


def stacked_tables() -> Kind:
    """Three themes on one sheet, each with its heading and the header again."""
    header = ["Action", "Owner", "Deadline", "Status"]
    return workbook(
        "community safety.xlsx",
        wanted(
            ("Fit lighting on the canal path", "Dina Novak", "2023-10-31", "complete", "Theme 1: Safer streets"),
            ("Map reports of hate crime", "Joe Iqbal", "2023-11-30", "", "Theme 1: Safer streets"),
            ("Start a youth forum", "Pat Lowe", "2024-02-29", "not_started", "Theme 2: Young people"),
            ("Train mentors for the holiday scheme", "Pat Lowe", "2024-03-31", "", "Theme 2: Young people"),
            ("Sign the data sharing agreement", "Dina Novak", "2023-12-15", "off_track", "Theme 3: Working together"),
        ),
        Sheet(
            "Plan",
            [
                ["Community Safety Partnership delivery plan", None, None, None],
                [None],
                ["Theme 1: Safer streets", None, None, None],
                header,
                ["Fit lighting on the canal path", "Dina Novak", date(2023, 10, 31), "Complete"],
                ["Map reports of hate crime", "Joe Iqbal", date(2023, 11, 30), "In progress"],
                [None],
                ["Theme 2: Young people", None, None, None],
                header,
                ["Start a youth forum", "Pat Lowe", date(2024, 2, 29), "Not started"],
                ["Train mentors for the holiday scheme", "Pat Lowe", date(2024, 3, 31), "Open"],
                [None],
                ["Theme 3: Working together", None, None, None],
                header,
                ["Sign the data sharing agreement", "Dina Novak", date(2023, 12, 15), "Red"],
            ],
            bold=["A1", "A3", "A8", "A13"],
        ),
    )


def raid_workbook() -> Kind:
    """Sheets of risks, assumptions and lists stand beside the sheet of actions."""
    return workbook(
        "digital programme RAID log.xlsx",
        wanted(
            ("Confirm the data centre exit date with the supplier", "N Farah", "2026-02-27", ""),
            ("Re-baseline the migration plan", "PMO", "2026-03-13", "complete"),
            ("Book penetration test", "S Ueda", "2026-03-31", ""),
        ),
        Sheet(
            "Read me",
            [["How to use this log"], ["Add new rows at the bottom of each sheet and never delete any."]],
        ),
        Sheet(
            "Risks",
            [
                ["ID", "Risk description", "Likelihood", "Impact", "Score", "Mitigation", "Owner", "Status"],
                [
                    "R1",
                    "Supplier cannot release staff in time",
                    3,
                    4,
                    12,
                    "Agree notice in the contract",
                    "N Farah",
                    "Open",
                ],
                ["R2", "Old records cannot be read any more", 2, 5, 10, "Test a sample first", "S Ueda", "Closed"],
            ],
        ),
        Sheet(
            "Actions",
            [
                ["ID", "Date raised", "Action", "Assigned to", "Due date", "Status", "Comments"],
                [
                    "A1",
                    date(2026, 1, 12),
                    "Confirm the data centre exit date with the supplier",
                    "N Farah",
                    date(2026, 2, 27),
                    "Open",
                    "Letter sent",
                ],
                [
                    "A2",
                    date(2026, 1, 12),
                    "Re-baseline the migration plan",
                    "PMO",
                    date(2026, 3, 13),
                    "Closed",
                    "Approved by board",
                ],
                ["A3", date(2026, 1, 26), "Book penetration test", "S Ueda", date(2026, 3, 31), "In progress", None],
            ],
        ),
        Sheet(
            "Assumptions",
            [
                ["ID", "Assumption", "Owner", "Date", "Status"],
                ["S1", "Staff have laptops that run the new client", "S Ueda", date(2026, 1, 5), "Open"],
            ],
        ),
        Sheet("Lists", [["Status", "Owner"], ["Open", "N Farah"], ["Closed", "S Ueda"]], hidden=True),
    )


def raid_one_sheet() -> Kind:
    """One sheet with a column that says which rows are actions."""
    return text(
        "raid.csv",
        """
ID,Type,Description,Owner,Target date,Status
1,Risk,The contractor may go out of business,Legal team,30/04/2025,Open
2,Action,Ask the contractor for its accounts,Legal team,14/03/2025,Complete
3,Assumption,Grant conditions stay the same,Finance,,
4,Action,Draft a plan for taking the service in-house,Yusuf Grant,30/06/2025,In progress
5,Decision,Weekly meetings until the summer,Board,10/02/2025,Agreed
""",
        wanted(
            ("Ask the contractor for its accounts", "Legal team", "2025-03-14", "complete"),
            ("Draft a plan for taking the service in-house", "Yusuf Grant", "2025-06-30", ""),
        ),
    )


def serial_dates() -> Kind:
    """A CSV saved from a spreadsheet without formats: dates are serial numbers, shares are fractions."""
    return text(
        "export.csv",
        """
Task,Assigned To,Start,Finish,% Complete
Set up the project board,Amira Cole,45658,45688,1
Interview the pilot schools,Ben Tait,45689,45747,0.5
Write up the findings,Amira Cole,45748,45777,0
""",
        wanted(
            ("Set up the project board", "Amira Cole", "2025-01-31", "complete"),
            ("Interview the pilot schools", "Ben Tait", "2025-03-31", "partial"),
            ("Write up the findings", "Amira Cole", "2025-04-30", "not_started"),
        ),
    )


def jira_export() -> Kind:
    """Issue key, type, summary, assignee, due date with a time."""
    return text(
        "issues.csv",
        """
Issue key,Issue Type,Summary,Assignee,Reporter,Priority,Status,Created,Due date
OPS-11,Task,Rotate the backup keys,chidi.obi,mara.lind,High,Done,02/Jan/25 9:14 AM,31/Jan/25 12:00 AM
OPS-12,Task,Write the on-call handbook,mara.lind,chidi.obi,Medium,In Progress,06/Jan/25 4:02 PM,28/Feb/25 12:00 AM
OPS-15,Task,Retire the old mail relay,chidi.obi,mara.lind,Low,To Do,09/Jan/25 11:45 AM,
""",
        wanted(
            ("Rotate the backup keys", "chidi.obi", "2025-01-31", "complete"),
            ("Write the on-call handbook", "mara.lind", "2025-02-28", ""),
            ("Retire the old mail relay", "chidi.obi", "", "not_started"),
        ),
    )


def planner_export() -> Kind:
    """Buckets as areas, progress as status, several assignees with semicolons."""
    return workbook(
        "planner.xlsx",
        wanted(
            ("Order the uniforms", "Kit Barlow", "2025-09-01", "complete", "Welcome"),
            ("Write the parents' guide", "Kit Barlow; Sian Rees", "2025-09-12", "", "Welcome"),
            ("Check the minibus insurance", "Omar Said", "2025-10-03", "not_started", "Safety"),
        ),
        Sheet(
            "Tasks",
            [
                ["Plan name", "New starters", None, None, None, None, None, None],
                ["Plan ID", "x7Qk20", None, None, None, None, None, None],
                [None],
                [
                    "Task ID",
                    "Task Name",
                    "Bucket Name",
                    "Progress",
                    "Priority",
                    "Assigned To",
                    "Created Date",
                    "Due Date",
                ],
                [
                    "a1",
                    "Order the uniforms",
                    "Welcome",
                    "Completed",
                    "Medium",
                    "Kit Barlow",
                    "07/01/2025",
                    "09/01/2025",
                ],
                [
                    "a2",
                    "Write the parents' guide",
                    "Welcome",
                    "In progress",
                    "Important",
                    "Kit Barlow;Sian Rees",
                    "07/01/2025",
                    "09/12/2025",
                ],
                [
                    "a3",
                    "Check the minibus insurance",
                    "Safety",
                    "Not started",
                    "Urgent",
                    "Omar Said",
                    "07/15/2025",
                    "10/03/2025",
                ],
            ],
        ),
    )


def smartsheet_levels() -> Kind:
    """Parent rows without owner or date stand over their children in the same column."""
    return text(
        "rollout.csv",
        """
Task Name,Assigned To,Start Date,End Date,Status,Comments
Phase 1 - Prepare,,,,,
Choose the pilot wards,J. Okafor,03/02/2025,14/02/2025,Complete,
Print the guides,L. Stone,10/02/2025,28/02/2025,In Progress,Proof read
Phase 2 - Go live,,,,,
Run the first clinics,J. Okafor,03/03/2025,31/03/2025,Not Started,
Collect patients' views,L. Stone,17/03/2025,11/04/2025,Not Started,
""",
        wanted(
            ("Choose the pilot wards", "J. Okafor", "2025-02-14", "complete", "Phase 1 - Prepare"),
            ("Print the guides", "L. Stone", "2025-02-28", "", "Phase 1 - Prepare"),
            ("Run the first clinics", "J. Okafor", "2025-03-31", "not_started", "Phase 2 - Go live"),
            ("Collect patients' views", "L. Stone", "2025-04-11", "not_started", "Phase 2 - Go live"),
        ),
    )


def fills_with_legend() -> Kind:
    """The status is only a colour, and the legend gives the colours meanings of their own."""
    return workbook(
        "hospital colours.xlsx",
        wanted(
            ("Replace worn mattresses", "Ward managers", "2024-03-31", "complete"),
            ("Audit hand washing weekly", "Infection control", "2024-04-30", "on_track"),
            ("Recruit two theatre nurses", "Matron", "2024-05-31", "off_track"),
            ("Revise the discharge letter", "Dr Lal", "2024-06-30", "on_track"),
        ),
        Sheet(
            "Actions",
            [
                ["Key", None, None, None],
                [None, "Complete", None, None],
                [None, "On track", None, None],
                [None, "Off track", None, None],
                [None],
                ["Action", "Lead", "Completion date", "RAG"],
                ["Replace worn mattresses", "Ward managers", date(2024, 3, 31), None],
                ["Audit hand washing weekly", "Infection control", date(2024, 4, 30), None],
                ["Recruit two theatre nurses", "Matron", date(2024, 5, 31), None],
                ["Revise the discharge letter", "Dr Lal", date(2024, 6, 30), None],
            ],
            fills={
                "A2": "00B050",
                "A3": "FFC000",
                "A4": "FF0000",
                "D7": "00B050",
                "D8": "FFC000",
                "D9": "FF0000",
                "D10": "FFC000",
            },
        ),
    )


def struck_dates() -> Kind:
    """An old date is struck through in its own column; the new one stands in the next."""
    return workbook(
        "slipped.xlsx",
        wanted(
            ("Install the new boiler", "Site team", "2024-11-30", ""),
            ("Repaint the hall", "Site team", "2024-08-30", "complete"),
        ),
        Sheet(
            "Works",
            [
                ["Action", "Owner", "Original date", "Revised date", "Status"],
                ["Install the new boiler", "Site team", date(2024, 7, 31), date(2024, 11, 30), "In progress"],
                ["Repaint the hall", "Site team", date(2024, 8, 30), None, "Complete"],
            ],
            struck=["C2"],
        ),
    )


def monthly_columns() -> Kind:
    """Progress by month in a column each; the status column is called Done?"""
    return workbook(
        "quarterly review.xlsx",
        wanted(
            ("Cut waiting times for repairs", "Asset manager", "2025-03-31", ""),
            ("Publish the tenants' newsletter", "Comms", "2025-01-31", "complete"),
            ("Refresh the complaints leaflet", "Comms", "2025-02-28", ""),
        ),
        Sheet(
            "Review",
            [
                ["Objective", "Action", "Lead", "Due", "Update October", "Update November", "Done?"],
                [
                    "Homes",
                    "Cut waiting times for repairs",
                    "Asset manager",
                    "31/03/2025",
                    "Backlog down to 80",
                    "Backlog down to 60",
                    "N",
                ],
                [
                    "Voice",
                    "Publish the tenants' newsletter",
                    "Comms",
                    "31/01/2025",
                    "Drafted",
                    "Printed and posted",
                    "Y",
                ],
                ["Voice", "Refresh the complaints leaflet", "Comms", "28/02/2025", None, "Waiting for photos", "N"],
            ],
        ),
    )


def percent_column() -> Kind:
    """Percent as numbers with a percent format; a total row averages them."""
    return workbook(
        "percent.xlsx",
        wanted(
            ("Scan the paper files", "Registry", "2025-06-30", "partial"),
            ("Train the scanning team", "HR", "2025-03-31", "complete"),
            ("Shred the originals", "Registry", "2025-09-30", "not_started"),
        ),
        Sheet(
            "P",
            [
                ["#", "Activity", "Responsible", "Deadline", "% complete"],
                [1, "Scan the paper files", "Registry", date(2025, 6, 30), 0.4],
                [2, "Train the scanning team", "HR", date(2025, 3, 31), 1],
                [3, "Shred the originals", "Registry", date(2025, 9, 30), 0],
                [None, "Overall", None, None, 0.47],
            ],
            formats={"E2": "0%", "E3": "0%", "E4": "0%", "E5": "0%"},
        ),
    )


KINDS = (
    header_not_first,
    two_row_header,
    stacked_tables,
    raid_workbook,
    raid_one_sheet,
    serial_dates,
    jira_export,
    planner_export,
    smartsheet_levels,
    fills_with_legend,
    struck_dates,
    monthly_columns,
    percent_column,
)
