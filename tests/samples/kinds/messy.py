"""What people do to their plans over the years: struck rows, time lines, labels within cells, several revisions."""

from __future__ import annotations

from datetime import date

from docx.document import Document

from tests.samples.kinds import Kind, Sheet, document, text, wanted, workbook


def dates_after_gaps() -> Kind:
    return text(
        "timeline.txt",
        """
Neighbourhood plan: schedule

Start

  • Explain why a plan is needed.                         May 2021 COMPLETED
  • Find partners in the town.                            July 2021 STARTED
  • Agree the budget with the council.                    22/08/2021 COMPLETED

Drafting

  • Hold three open evenings.                             Oct. 2021
  • Write the first draft.                                Feb 2022
""",
        wanted(
            ("Explain why a plan is needed", "", "2021-05-31", "complete", "Start"),
            ("Find partners in the town", "", "2021-07-31", "", "Start"),
            ("Agree the budget with the council", "", "2021-08-22", "complete", "Start"),
            ("Hold three open evenings", "", "2021-10-31", "", "Drafting"),
            ("Write the first draft", "", "2022-02-28", "", "Drafting"),
        ),
    )


def terms_of_rag() -> Kind:
    """A RAG column for each term: the latest that is filled counts."""
    return workbook(
        "school plan.xlsx",
        wanted(
            ("Teach phonics daily in Reception", "EYFS Lead", "2025-07-31", "on_track"),
            ("Moderate writing across the federation", "English Lead", "2025-03-31", "at_risk"),
            ("Buy a new spelling scheme", "Headteacher", "2024-10-31", "off_track"),
        ),
        Sheet(
            "Priority 1",
            [
                ["Priority 1: Early reading and writing", None, None, None, None, None, None, None],
                ["Actions", "Who", "By when", "Cost", "Monitoring", "RAG Autumn", "RAG Spring", "RAG Summer"],
                ["Teach phonics daily in Reception", "EYFS Lead", "July 2025", "None", "Lesson visits", "A", "G", None],
                [
                    "Moderate writing across the federation",
                    "English Lead",
                    "March 2025",
                    "Supply",
                    "Book looks",
                    "R",
                    "A",
                    None,
                ],
                ["Buy a new spelling scheme", "Headteacher", "October 2024", "£900", "Governors", "R", None, None],
            ],
            merged=["A1:H1"],
        ),
    )


def several_revisions() -> Kind:
    """Original, first and second revised date in a column each; banners name the audits."""
    return workbook(
        "audit tracker.xlsx",
        wanted(
            ("Reconcile the bank every month", "Finance Manager", "2024-06-30", "", "Creditors 2022/23"),
            ("Approve new suppliers by two people", "Procurement Lead", "2023-09-30", "complete", "Creditors 2022/23"),
            ("Review who may open the safe", "Facilities Manager", "2024-03-31", "", "Cash offices 2023/24"),
        ),
        Sheet(
            "Tracker",
            [
                [
                    "Ref",
                    "Recommendation",
                    "Priority",
                    "Responsible Officer",
                    "Original Due Date",
                    "Revised Due Date",
                    "Status",
                    "Latest update",
                ],
                ["Creditors 2022/23", None, None, None, None, None, None, None],
                [
                    "CR1",
                    "Reconcile the bank every month",
                    "High",
                    "Finance Manager",
                    date(2023, 9, 30),
                    date(2024, 6, 30),
                    "In progress",
                    "Delayed by the new ledger",
                ],
                [
                    "CR2",
                    "Approve new suppliers by two people",
                    "Medium",
                    "Procurement Lead",
                    date(2023, 9, 30),
                    None,
                    "Implemented",
                    "In place since August",
                ],
                ["Cash offices 2023/24", None, None, None, None, None, None, None],
                [
                    "CO1",
                    "Review who may open the safe",
                    "Low",
                    "Facilities Manager",
                    date(2024, 3, 31),
                    None,
                    "Not yet due",
                    None,
                ],
            ],
            merged=["A2:H2", "A5:H5"],
            bold=["A2", "A5"],
        ),
    )


def struck_rows() -> Kind:
    """Whole rows are struck through; they are actions all the same."""
    return workbook(
        "parish list.xlsx",
        wanted(
            ("Oil the gate at the play area", "Cllr Hart", "", ""),
            ("Ask for a salt bin on Hill Lane", "Clerk", "", ""),
            ("Chase the county about the drain", "Clerk", "", ""),
        ),
        Sheet(
            "List",
            [
                ["Minute", "Action", "Who"],
                ["24/31", "Oil the gate at the play area", "Cllr Hart"],
                ["24/37", "Ask for a salt bin on Hill Lane", "Clerk"],
                ["24/40", "Chase the county about the drain", "Clerk"],
            ],
            struck=["A2", "B2", "C2"],
        ),
    )


def time_line_beside() -> Kind:
    """A time line of weeks with coloured bars stands to the right of the tasks."""
    weeks = [date(2025, 9, 1), date(2025, 9, 8), date(2025, 9, 15), date(2025, 9, 22)]
    return workbook(
        "project.xlsx",
        wanted(
            ("Write the brief", "Lena Orr", "2025-09-12", "complete", "Phase 1 Scoping"),
            ("Choose a supplier", "Max Pym", "2025-09-26", "partial", "Phase 1 Scoping"),
        ),
        Sheet(
            "Plan",
            [
                ["Depot move", None, None, None, None, None, None, None, None],
                ["Project lead:", "Lena Orr", None, None, None, None, None, None, None],
                ["TASK", "ASSIGNED TO", "PROGRESS", "START", "END", *weeks],
                ["Phase 1 Scoping", None, None, None, None, None, None, None, None],
                ["Write the brief", "Lena Orr", 1, date(2025, 9, 1), date(2025, 9, 12), None, None, None, None],
                ["Choose a supplier", "Max Pym", 0.5, date(2025, 9, 15), date(2025, 9, 26), None, None, None, None],
            ],
            fills={"F5": "00B050", "G5": "00B050", "H6": "FFC000", "I6": "FFC000"},
            formats={"C5": "0%", "C6": "0%"},
        ),
    )


def key_and_diary_beside() -> Kind:
    """Past a blank column stand a key, whose colours the actions' own cells have, and a diary, which is none of it."""
    rows: list[list[str | None]] = [
        ["Site jobs", None, None, None, None, None],
        ["Job", "Who", "By", None, None, "finished"],
        ["Mend the gate", "Jo", "3 May 2027", None, None, "begun"],
        ["Order salt", "Ann", "4 May 2027", None, None, "stuck"],
        ["Paint the doors", "Jo", "5 May 2027", None, "Diary", None],
        ["Clear the drains", "Ann", "6 May 2027", None, "7 May", "Open day"],
    ]
    green, yellow, red = "92D050", "FFFF00", "FF0000"
    return workbook(
        "jobs.xlsx",
        wanted(
            ("Mend the gate", "Jo", "2027-05-03", "complete"),
            ("Order salt", "Ann", "2027-05-04", "off_track"),
            ("Paint the doors", "Jo", "2027-05-05", ""),
            ("Clear the drains", "Ann", "2027-05-06", ""),
        ),
        Sheet("Jobs", rows, fills={"E2": green, "E3": yellow, "E4": red, "A3": green, "A4": red, "A5": yellow}),
    )


def labels_within_cells() -> Kind:
    """Response cells hold the action, its owner and its date one below the other."""

    def write(made: Document) -> None:
        made.add_heading("Response to the peer challenge", 1)
        rows = [
            ["Recommendation", "Our response"],
            [
                "Listen to tenants",
                "Action: Hold four tenants' evenings a year.\nOwner: Head of Housing\nBy: 31 March 2026",
            ],
            [
                "Join up the front desks",
                "Action: Open one desk for all services.\nOwner: Customer Manager\nBy: 30 June 2026",
            ],
        ]
        table = made.add_table(rows=3, cols=2)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                table.cell(at, column).text = words

    return document(
        "peer challenge.docx",
        wanted(
            ("Hold four tenants' evenings a year", "Head of Housing", "2026-03-31", ""),
            ("Open one desk for all services", "Customer Manager", "2026-06-30", ""),
        ),
        write,
    )


def numbered_policy_actions() -> Kind:
    return text(
        "strategy document.txt",
        """
A strategy for quiet streets

Chapter 2: Lorries

Noise from lorries is the complaint that we hear most often. It falls hardest on those who live by the docks.

Action 1: We will map the routes that lorries take at night by June 2026.

Action 2: We will work with the docks to move loading into the day.

Chapter 3: Buses

Old buses are loud. New ones are not.

Action 3: We will ask for electric buses when the contract is let in 2027.
""",
        wanted(
            ("We will map the routes that lorries take", "", "2026-06-30", ""),
            ("We will work with the docks to move loading", "", "", ""),
            ("We will ask for electric buses when", "", "", ""),
        ),
    )


def bold_leads() -> Kind:
    return text(
        "improvements.md",
        """
# Shelter improvements

## Actions

- **Better signs** - put up signs at both gates. Owner: Facilities. Due: 31 May 2025.
- **Quieter kennels** - line the back wall. Owner: Dee Marlow. Due: 30 June 2025. Status: complete.

## Why

- Visitors get lost.
""",
        wanted(
            ("Better signs - put up signs at both gates", "Facilities", "2025-05-31", ""),
            ("Quieter kennels - line the back wall", "Dee Marlow", "2025-06-30", "complete"),
        ),
    )


def iso_times() -> Kind:
    return text(
        "api export.csv",
        """
id,title,state,assignee,due_date,closed_at,labels
101,Renew the domain,closed,ann,2025-03-31T00:00:00Z,2025-03-20T10:11:12Z,ops
102,Rotate the signing key,open,bo,2025-04-30T00:00:00Z,,security
""",
        wanted(
            ("Renew the domain", "ann", "2025-03-31", "complete"), ("Rotate the signing key", "bo", "2025-04-30", "")
        ),
    )


def open_and_closed_tables() -> Kind:
    return text(
        "items.md",
        """
# Team retro actions

## Summary

| Metric | Value |
|---|---|
| Open | 1 |
| Closed | 1 |

## Open items

| ID | Action | Owner | Created | Due | Status |
|----|--------|-------|---------|-----|--------|
| A-2 | Pair on releases | Ravi | 2025-01-06 | 2025-02-28 | In progress |

## Completed items

| ID | Action | Owner | Created | Completed | Notes |
|----|--------|-------|---------|-----------|-------|
| A-1 | Record the demo | Mia | 2025-01-06 | 2025-01-17 | Shared |

## Dropped items

| ID | Action | Owner | Created | Reason |
|----|--------|-------|---------|--------|
| - | None yet | - | - | - |
""",
        wanted(("Pair on releases", "Ravi", "2025-02-28", ""), ("Record the demo", "Mia", "", "complete")),
    )


def raid_tables() -> Kind:
    return text(
        "raid.md",
        """
# RAID log

## Risks

| ID | Risk | Likelihood | Impact | Mitigation | Owner | Status |
|----|------|-----------|--------|------------|-------|--------|
| R1 | Key staff leave | Medium | High | Cross-train two people | Head of IT | Open |

## Actions

| ID | Action | Owner | Due date | Status |
|----|--------|-------|----------|--------|
| A1 | Write down the night routine | Night lead | 14/11/2025 | Complete |
| A2 | Buy a second server | Head of IT | 12/12/2025 | Open |

## Decisions

| ID | Decision | Made by | Date |
|----|----------|---------|------|
| D1 | Stay with the present supplier | Board | 03/10/2025 |
""",
        wanted(
            ("Write down the night routine", "Night lead", "2025-11-14", "complete"),
            ("Buy a second server", "Head of IT", "2025-12-12", ""),
        ),
    )


def legend_in_words() -> Kind:
    """Letters whose meanings the paper gives itself."""
    return text(
        "trust.txt",
        """
Quality improvement plan, position at 30 September 2017

Key: Red = off track; Amber = on track; Green = complete; Blue = complete and checked

Ref\tAction\tLead\tDate\tRAG
M1\tCheck emergency bags weekly\tWard Manager\t31/10/2017\tG
M2\tRecord consent on every chart\tClinical Director\t30/11/2017\tA
S1\tReplace the blinds in bay 3\tEstates\t31/12/2017\tR
S2\tShow fire routes to agency staff\tWard Manager\t31/08/2017\tB
""",
        wanted(
            ("Check emergency bags weekly", "Ward Manager", "2017-10-31", "complete"),
            ("Record consent on every chart", "Clinical Director", "2017-11-30", "on_track"),
            ("Replace the blinds in bay 3", "Estates", "2017-12-31", "off_track"),
            ("Show fire routes to agency staff", "Ward Manager", "2017-08-31", "complete"),
        ),
    )


KINDS = (
    dates_after_gaps,
    terms_of_rag,
    several_revisions,
    struck_rows,
    time_line_beside,
    key_and_diary_beside,
    labels_within_cells,
    numbered_policy_actions,
    bold_leads,
    iso_times,
    open_and_closed_tables,
    raid_tables,
    legend_in_words,
)
