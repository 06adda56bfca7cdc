"""Boards, exports and schedules: milestones, deliverables, sprints, roadmaps, what task programs write out."""

from __future__ import annotations

from datetime import date

from docx.document import Document

from tests.samples.kinds import Kind, Sheet, document, text, wanted, workbook


def milestones_with_numbers() -> Kind:
    """The column that is called milestone holds its number; a column of remarks to the right belongs to no row."""
    return workbook(
        "barrage milestones.xlsx",
        wanted(
            ("Sluice gate drawings approved by the insurer", "CIV", "2019-03-29", ""),
            ("Gate one lifted out", "", "2019-05-31", ""),
            ("Cofferdam dry and inspected", "CIV", "2019-06-28", ""),
            ("Control room rewired", "ELEC", "2019-08-30", ""),
            ("Gate one closes from the control room", "ELEC", "2019-10-31", ""),
        ),
        Sheet(
            "Milestones",
            [
                ["Tidal barrage refurbishment", None, None, None, None, None, None, None],
                [None],
                ["Milestone ID", "Tier", "Squad", "Planned Date", "Quarter", "Predecessors", "Description", "Remarks"],
                ["TB-1", 2, "CIV", date(2019, 3, 29), "Q1", None, "Sluice gate drawings approved by the insurer", None],
                ["TB-2", 1, None, date(2019, 5, 31), "Q2", "TB-1", "Gate one lifted out", "Tier 1 is for the board"],
                ["TB-3", 2, "CIV", date(2019, 6, 28), "Q2", "TB-2", "Cofferdam dry and inspected", None],
                ["TB-4", 2, "ELEC", date(2019, 8, 30), "Q3", None, "Control room rewired", None],
                [
                    "TB-5",
                    2,
                    "ELEC",
                    date(2019, 10, 31),
                    "Q4",
                    "TB-3, TB-4",
                    "Gate one closes from the control room",
                    None,
                ],
            ],
        ),
    )


def deliverables_of_partners() -> Kind:
    """A research project's deliverables: the name is what is tracked, the description only explains it."""
    return text(
        "deliverables.csv",
        """
Deliverable ID,Work package,Deliverable name,Short description,Lead beneficiary,Type,Dissemination level,Due date,Submission status
D1.1,WP1 Management,Data management plan,Says how the project keeps and shares what it measures,UNIBO,Report,Public,2024-06-30,Delivered
D2.1,WP2 Sensors,First field trial of the buoys,Ten buoys in the lagoon for a month with their results,HAVN,Demonstrator,Public,2024-12-31,Delivered
D2.2,WP2 Sensors,Open drawings of the buoy,Drawings and parts list so that anybody may build one,HAVN,Other,Public,2025-05-31,Pending
""",
        wanted(
            ("Data management plan", "UNIBO", "2024-06-30", "complete", "WP1 Management"),
            ("First field trial of the buoys", "HAVN", "2024-12-31", "complete", "WP2 Sensors"),
            ("Open drawings of the buoy", "HAVN", "2025-05-31", "", "WP2 Sensors"),
        ),
    )


def sprints_in_word() -> Kind:
    """Each sprint has its heading and its table of stories and tasks."""

    def write(made: Document) -> None:
        made.add_heading("Allotment app: sprint plan", 1)
        sprints = (
            (
                "Sprint 1: Plots",
                (
                    ("S-1", "As a gardener I see my plot", "Draw the plot map", "Noor", "5", "Done"),
                    ("S-1", "As a gardener I see my plot", "Load plot sizes from the register", "Bram", "3", "Done"),
                    ("S-2", "As a clerk I give out plots", "Build the waiting list page", "Noor", "8", "In Progress"),
                ),
            ),
            (
                "Sprint 2: Rent",
                (
                    ("S-3", "As a clerk I send bills", "Write the yearly bill by mail", "Bram", "5", "To Do"),
                    ("S-4", "As a gardener I pay", "Add the bank transfer page", "Noor", "5", "To Do"),
                ),
            ),
        )
        for title, rows in sprints:
            made.add_heading(title, 2)
            made.add_paragraph("Start: 3 March 2025")
            made.add_paragraph("End: 16 March 2025")
            table = made.add_table(rows=1, cols=6)
            header = ("Story ID", "User story", "Task", "Developer", "Story points", "Status")
            for cell, words in zip(table.rows[0].cells, header, strict=True):
                cell.text = words
            for row in rows:
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.text = words

    return document(
        "sprints.docx",
        wanted(
            ("Draw the plot map", "Noor", "", "complete", "Sprint 1: Plots"),
            ("Load plot sizes from the register", "Bram", "", "complete", "Sprint 1: Plots"),
            ("Build the waiting list page", "Noor", "", "", "Sprint 1: Plots"),
            ("Write the yearly bill by mail", "Bram", "", "not_started", "Sprint 2: Rent"),
            ("Add the bank transfer page", "Noor", "", "not_started", "Sprint 2: Rent"),
        ),
        write,
    )


def export_with_days_of_completion() -> Kind:
    """What one task program writes out: days of making and ending, the section as a column, who has it twice."""
    return text(
        "board_export.csv",
        """
Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task
1201,2025-01-08,2025-02-11,2025-02-11,Choose the choir's new robes,Wardrobe,Tess Vaughan,tess@choir.example,,2025-02-14,,Blue or green,Spring tour,
1202,2025-01-08,,2025-03-02,Book the ferry for forty singers,Travel,Milo Finch,milo@choir.example,,2025-03-31,,Ask for the group fare,Spring tour,
1203,2025-01-09,,2025-01-09,Find beds in Cork for two nights,Travel,,,,2025-04-15,,,Spring tour,
""",
        wanted(
            ("Choose the choir's new robes", "Tess Vaughan", "2025-02-14", "complete", "Wardrobe"),
            ("Book the ferry for forty singers", "Milo Finch", "2025-03-31", "", "Travel"),
            ("Find beds in Cork for two nights", "", "2025-04-15", "", "Travel"),
        ),
    )


def cards_in_lists() -> Kind:
    """A board of cards whose lists say how far each has come."""
    return text(
        "cards.csv",
        """
Card ID,Card Name,Card Description,Labels,Members,Due Date,List Name,Archived
c81,Order seed for the wildflower strip,From the grower in Hereford,Garden,Wil Drew,2025-09-15,Done,false
c82,Mow the meadow and rake it,After the orchids have set seed,Garden,Wil Drew,2025-08-31,Doing,false
c83,Write the leaflet on bees,Two sides with pictures,Outreach,Anwen Price,2025-10-20,To Do,false
""",
        wanted(
            ("Order seed for the wildflower strip", "Wil Drew", "2025-09-15", "complete"),
            ("Mow the meadow and rake it", "Wil Drew", "2025-08-31", ""),
            ("Write the leaflet on bees", "Anwen Price", "2025-10-20", "not_started"),
        ),
    )


def board_in_groups() -> Kind:
    """Groups of a board, each with its name and the header again; people stand under "Person"."""
    header = ["Name", "Subitems", "Person", "Status", "Timeline - Start", "Timeline - End", "Priority"]
    return workbook(
        "hostel_board.xlsx",
        wanted(
            ("Repaint the bunk room", "Lea Brandt", "2025-05-16", "complete", "This month"),
            ("Swap the mattresses on floor two", "Sam Otieno", "2025-05-30", "", "This month"),
            ("Renew the fire certificate", "Lea Brandt", "2025-06-20", "", "Next month"),
        ),
        Sheet(
            "hostel board",
            [
                ["Hostel upkeep"],
                ["What the wardens look after"],
                [None],
                ["This month"],
                header,
                ["Repaint the bunk room", None, "Lea Brandt", "Done", date(2025, 5, 5), date(2025, 5, 16), "High"],
                [
                    "Swap the mattresses on floor two",
                    None,
                    "Sam Otieno",
                    "Working on it",
                    date(2025, 5, 12),
                    date(2025, 5, 30),
                    "Low",
                ],
                [None],
                ["Next month"],
                header,
                [
                    "Renew the fire certificate",
                    None,
                    "Lea Brandt",
                    "Stuck",
                    date(2025, 6, 2),
                    date(2025, 6, 20),
                    "High",
                ],
            ],
        ),
    )


def roadmap_by_quarter() -> Kind:
    """A roadmap in Markdown: quarters as dates, themes as areas, teams as owners."""
    return text(
        "roadmap.md",
        """
# Catalogue roadmap

| Quarter | Theme | Initiative | Squad | State |
|:--|:--|:--|:--|:--|
| Q2 2026 | Search | Rank results by what readers borrow | Discovery | Delivered |
| Q3 2026 | Search | Suggest other spellings of a name | Discovery | In development |
| Q3 2026 | Accounts | Let readers renew from the reminder mail | Membership | Planned |
| Q4 2026 | Accounts | Join a household's cards together | Membership | Planned |
""",
        wanted(
            ("Rank results by what readers borrow", "Discovery", "2026-09-30", "complete", "Search"),
            ("Suggest other spellings of a name", "Discovery", "2026-12-31", "", "Search"),
            ("Let readers renew from the reminder mail", "Membership", "2026-12-31", "not_started", "Accounts"),
            ("Join a household's cards together", "Membership", "2027-03-31", "not_started", "Accounts"),
        ),
    )


def commitments_of_a_council() -> Kind:
    """Commitments, each of its own, are what is tracked; the theme is their area, partners only help."""
    return text(
        "climate commitments.csv",
        """
Theme,Ref,Commitment,Lead service,Delivery partners,Start,Complete by,RAG
Buildings,B1,Insulate the lofts of forty council homes,Housing,Warm Homes Trust,01/04/2025,31/03/2026,Amber
Buildings,B2,Fit solar panels to the depot roof,Property Services,,01/06/2025,30/11/2025,Green
Travel,T1,Lease ten electric vans for street cleaning,Fleet,Leasing consortium,01/05/2025,31/12/2025,Red
Travel,T2,Build cycle stores at both stations,Highways,Rail operator,01/09/2025,30/06/2026,Green
""",
        wanted(
            ("Insulate the lofts of forty council homes", "Housing", "2026-03-31", "at_risk", "Buildings"),
            ("Fit solar panels to the depot roof", "Property Services", "2025-11-30", "on_track", "Buildings"),
            ("Lease ten electric vans for street cleaning", "Fleet", "2025-12-31", "off_track", "Travel"),
            ("Build cycle stores at both stations", "Highways", "2026-06-30", "on_track", "Travel"),
        ),
    )


def measures_with_timetable() -> Kind:
    """A timetable of measures in Word, with headings as rows over the whole table."""

    def write(made: Document) -> None:
        made.add_heading("Equality scheme", 1)
        made.add_heading("Timetable for the measures proposed", 2)
        table = made.add_table(rows=0, cols=3)
        rows = (
            ("Measure", "Lead responsibility", "Timetable"),
            ("Monitoring", "", ""),
            ("Yearly report to the commission", "Policy Officer", "31 August 2024"),
            ("List of those consulted brought up to date", "Policy Officer", "October 2024"),
            ("Training", "", ""),
            ("Awareness session for new members", "Head of Human Resources", "June 2024"),
            ("Guide for staff at the counter", "Customer Services", "September 2024"),
        )
        for row in rows:
            cells = table.add_row().cells
            for cell, words in zip(cells, row, strict=True):
                cell.text = words
            if not row[1]:
                cells[0].merge(cells[2])

    return document(
        "equality timetable.docx",
        wanted(
            ("Yearly report to the commission", "Policy Officer", "2024-08-31", "", "Monitoring"),
            ("List of those consulted brought up to date", "Policy Officer", "2024-10-31", "", "Monitoring"),
            ("Awareness session for new members", "Head of Human Resources", "2024-06-30", "", "Training"),
            ("Guide for staff at the counter", "Customer Services", "2024-09-30", "", "Training"),
        ),
        write,
    )


def actions_under_a_blank_heading() -> Kind:
    """A parish's table of points where nobody wrote a heading over the actions themselves."""
    return text(
        "points.html",
        """
<html><body><h1>Lower Hatch Parish Council</h1><h2>Action points since the spring</h2>
<table><tr><th>Agenda item</th><th></th><th>Councillor</th><th>Due date</th><th>Completed</th></tr>
<tr><td>6 Footpaths</td><td>Ask the county to cut back path 12</td><td>RW</td><td>30 June 2024</td><td>Done 3 June</td></tr>
<tr><td>9 Playground</td><td>Get three quotes for a new swing</td><td>Clerk</td><td>31 July 2024</td><td></td></tr>
<tr><td>9 Playground</td><td>Check the bolts of the slide</td><td>TB</td><td>Next meeting</td><td>Ongoing, awaiting the ladder</td></tr>
</table></body></html>
""",
        wanted(
            ("Ask the county to cut back path 12", "RW", "2024-06-30", "complete", "6 Footpaths"),
            ("Get three quotes for a new swing", "Clerk", "2024-07-31", "", "9 Playground"),
            ("Check the bolts of the slide", "TB", "", "", "9 Playground"),
        ),
    )


def backlog_in_one_table() -> Kind:
    """Sprint and story stand once, above blank cells; each task has its own member of the team."""

    def write(made: Document) -> None:
        made.add_heading("Release plan of the tide clock", 1)
        rows = (
            ("Sprint", "User story", "Tasks", "Team member", "State"),
            ("Sprint 1 (3 to 14 March)", "As a sailor I see the tide", "Draw the dial", "Femi", "Done"),
            ("", "", "Fetch the harbour's table", "Lotte", "Done"),
            ("", "As a sailor I choose a harbour", "List the harbours by name", "Femi", "In progress"),
            ("Sprint 2 (17 to 28 March)", "As a sailor I am warned", "Sound a bell at low water", "Lotte", "To do"),
            ("", "", "Test the bell in the wind", "Femi", "To do"),
        )
        table = made.add_table(rows=0, cols=5)
        for row in rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words

    return document(
        "backlog.docx",
        wanted(
            ("Draw the dial", "Femi", "", "complete", "Sprint 1"),
            ("Fetch the harbour's table", "Lotte", "", "complete", "Sprint 1"),
            ("List the harbours by name", "Femi", "", "", "Sprint 1"),
            ("Sound a bell at low water", "Lotte", "", "not_started", "Sprint 2"),
            ("Test the bell in the wind", "Femi", "", "not_started", "Sprint 2"),
        ),
        write,
    )


def minutes_in_forms() -> Kind:
    """Minutes of which each agenda item is a form of its own, with the actions at its foot."""

    def write(made: Document) -> None:
        made.add_heading("Choir committee", 1)
        made.add_paragraph("Dates: 3 March - 16 March 2025")
        topics = (
            ("Website", "The page is out of date.", (("Write up the spring concert", "Ida Holm", "14/03/2025"),)),
            (
                "Tour",
                "Two halls have answered.",
                (("Pay the deposit for Ghent", "Rolf Ames", "20/03/2025"), ("Ask the bus firm again", "Ida Holm", "")),
            ),
        )
        for topic, talk, actions in topics:
            table = made.add_table(rows=0, cols=3)
            top = ((f"Agenda item: {topic}", "Presenter: chair", ""), ("Discussion:", talk, ""))
            for row in (*top, ("Action items", "Person responsible", "Deadline"), *actions):
                for cell, words in zip(table.add_row().cells, row, strict=True):
                    cell.text = words

    return document(
        "forms.docx",
        wanted(
            ("Write up the spring concert", "Ida Holm", "2025-03-14", "", "Website"),
            ("Pay the deposit for Ghent", "Rolf Ames", "2025-03-20", "", "Tour"),
            ("Ask the bus firm again", "Ida Holm", "", "", "Tour"),
        ),
        write,
    )


def milestones_in_two_columns() -> Kind:
    """Two columns by commas: what is reached, and when."""
    return text(
        "key dates.csv",
        """
Milestone,Planned date
Survey of the old orchard finished,28 February 2025
"Saplings, stakes and guards ordered",14 March 2025
All forty trees planted,30 November 2025
""",
        wanted(
            ("Survey of the old orchard finished", "", "2025-02-28", ""),
            ("Saplings, stakes and guards ordered", "", "2025-03-14", ""),
            ("All forty trees planted", "", "2025-11-30", ""),
        ),
    )


def cards_with_labels() -> Kind:
    """A board's lists say how far its cards have come: what they are about is on their labels."""
    return text(
        "allotment board.csv",
        """
Card Name,Labels,Members,Due Date,List Name,Due Complete
Empty the water butts,Water,Ann Hay,2027-05-03,To do,false
Fit the new tap,Water,Ben Orr,2027-05-04,Doing,false
Order wood chip,Paths,Cat Lee,2027-04-02,Done,true
Ask the council for gravel,Paths,Ben Orr,2027-06-01,Waiting on council,false
Hut with a stove,,Ann Hay,,Ideas,false
""",
        wanted(
            ("Empty the water butts", "Ann Hay", "2027-05-03", "", "Water"),
            ("Fit the new tap", "Ben Orr", "2027-05-04", "", "Water"),
            ("Order wood chip", "Cat Lee", "2027-04-02", "complete", "Paths"),
            ("Ask the council for gravel", "Ben Orr", "2027-06-01", "", "Paths"),
            ("Hut with a stove", "Ann Hay", "", ""),
        ),
    )


def actions_by_committee() -> Kind:
    """The committee before which actions came stands in front of them; behind them it only looks on."""
    return text(
        "committee actions.csv",
        """
Committee,Minute,Action agreed,Owner,Deadline
Parks,P1,Mend the swing,Ann Hay,3 May 2027
Parks,P2,Paint the hut,Ben Orr,4 May 2027
Finance,F1,Renew the insurance,Clerk,5 May 2027
""",
        wanted(
            ("Mend the swing", "Ann Hay", "2027-05-03", "", "Parks"),
            ("Paint the hut", "Ben Orr", "2027-05-04", "", "Parks"),
            ("Renew the insurance", "Clerk", "2027-05-05", "", "Finance"),
        ),
    )


KINDS = (
    cards_with_labels,
    actions_by_committee,
    backlog_in_one_table,
    minutes_in_forms,
    milestones_in_two_columns,
    milestones_with_numbers,
    deliverables_of_partners,
    sprints_in_word,
    export_with_days_of_completion,
    cards_in_lists,
    board_in_groups,
    roadmap_by_quarter,
    commitments_of_a_council,
    measures_with_timetable,
    actions_under_a_blank_heading,
)
