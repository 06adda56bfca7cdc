"""Logs of several kinds of thing, lists of requests and of tasks, whose columns say which is tracked and how it stands."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def log_of_a_move() -> Kind:
    """Only risks have a mitigation: what is tracked stands where the actions and issues have their words."""
    return text(
        "move.csv",
        """
No,Log,Headline,State,Held by,Raised,Due,Mitigation
1,Risk,Landlord ends the lease early,Open,Jo Hale,2026-01-05,2026-03-02,Accept
2,Action,Ask three firms for a price,Closed,Sam Pike,2026-01-05,2026-02-02,
3,Decision,Move over Easter,Approved,Jo Hale,2026-01-12,2026-01-12,
4,Issue,Lift is too small for the piano,In progress,Sam Pike,2026-01-19,2026-02-16,
5,Dependency,Broadband at the new hall,Open,Asha Rao,2026-01-19,2026-04-06,Mitigate
6,Action,Tell the insurers,Open,Asha Rao,2026-01-26,2026-02-23,
""",
        wanted(
            ("Ask three firms", "Sam Pike", "2026-02-02", "complete"),
            ("Lift is too small", "Sam Pike", "2026-02-16", ""),
            ("Tell the insurers", "Asha Rao", "2026-02-23", ""),
        ),
    )


def what_members_asked_for() -> Kind:
    """The year is that of the request, and the section a page's number."""
    return text(
        "asked.md",
        """
# What members asked of the museum

| Request | Year | From | Progress | Section |
|---|---|---|---|---|
| Larger labels in the coin room | 2024 | Friends | New labels since May | 1 |
| Seats on the top floor | 2025 | Access group | Not started | 2 |
| Sunday opening in winter | 2025 | Friends | In progress; rota drafted | 3 |
""",
        wanted(
            ("Larger labels", "", "", ""),
            ("Seats on the top floor", "", "", ""),
            ("Sunday opening", "", "", ""),
        ),
    )


def tasks_by_letters() -> Kind:
    """The key sets off a letter in each word; parts of a task that only say what to do are parts all the same."""
    return text(
        "letters.md",
        """
| Strand | Task | Sub-tasks | Status | Who | Notes |
|---|---|---|---|---|---|
| Garden | Rebuild the shed | | A | Lou | Base is laid |
| | | Choose the roof | P | | |
| Open day | Leaflet | Decide on the wording | | | |
| | | Decide where to print | | | |
| | Clean the pond | | C | Kit | |

## Status key
* (P)ending
* (A)ctive
* (C)ompleted
* Dr(O)pped
""",
        wanted(
            ("Rebuild the shed", "Lou", "", "", "Garden"),
            ("Choose the roof", "", "", "", "Garden"),
            ("Decide on the wording", "", "", "", "Open day"),
            ("Decide where to print", "", "", "", "Open day"),
            ("Clean the pond", "Kit", "", "complete", "Open day"),
        ),
    )


def sheet_with_lanes() -> Kind:
    """Lanes are areas; the number of a task above is none."""
    return text(
        "lanes.csv",
        """
id,title,type,swimlane,subswimlane,owner,end,rag,parent
1,Order the desks,task,Rooms,Furniture,Ann Hill,2026-05-01,Green,4
2,Paint the hall,task,Rooms,Walls,Ben Cole,2026-05-15,Amber,4
3,Move the server,task,Computers,Network,Cat Dunn,2026-06-01,Red,5
""",
        wanted(
            ("Order the desks", "Ann Hill", "2026-05-01", "on_track", "Rooms / Furniture"),
            ("Paint the hall", "Ben Cole", "2026-05-15", "at_risk", "Rooms / Walls"),
            ("Move the server", "Cat Dunn", "2026-06-01", "off_track", "Computers / Network"),
        ),
    )


def numbered_minutes() -> Kind:
    """The numbers are plain text; "None" and what only says how all of them stand are no actions."""
    return text(
        "steering.md",
        """
# Steering group, 4 February 2026

Apologies

- Ann Hill, Museum Service

1\\. Welcome
Ben Cole took the chair.

2\\. Actions of the last meeting

| No. | Detail | Resp. | Status |
|---|---|---|---|
| 2.1 | Ask the county for the plans | BC | Done |
| 2.2 | Find a room for May | AH | Not done |

3\\. Health and safety

**Action:** None. The audit is next month.

4\\. Follow-up

- **All actions:** Completed
""",
        wanted(
            ("Ask the county", "BC", "", "complete", "2. Actions of the last meeting"),
            ("Find a room", "AH", "", "", "2. Actions of the last meeting"),
        ),
    )


def after_an_inspection() -> Kind:
    """Each label stands on a line of its own below the action; a share may be its aim."""
    return text(
        "inspected.txt",
        """
Plan after our inspection
Inspected: 3-4 November 2026. Outcome: some improvement needed

Area for improvement 1: Records are not kept up to date.

1.1 Check every record against the register
    Lead: T. Moran
    Timescale: by 26 February 2027
    Monitoring: Trustees' quality group
    Progress: Half of them looked at by 12/1/27
    RAG: Amber
1.2 Buy lockable cabinets
    Lead: Business manager
    Timescale: 29 January 2027
    Monitoring: Chair
    Progress: Delivered
    RAG: Green

Area for improvement 2: Too few volunteers are trained.

2.1 Bring those not trained down to 10%
    Lead: Training officer
    Timescale: 31 March 2027
    Monitoring: Trustees
    Progress: 14 of 22 booked
    RAG: Red
""",
        wanted(
            ("Check every record", "T. Moran", "2027-02-26", "at_risk", "Records are not kept"),
            ("Buy lockable cabinets", "Business manager", "2027-01-29", "on_track", "Records are not kept"),
            (
                "Bring those not trained down to 10%",
                "Training officer",
                "2027-03-31",
                "off_track",
                "Too few volunteers",
            ),
        ),
    )


def board_with_lines() -> Kind:
    """A matter that arose is an action, whoever of the board leads on it; where things stand comes last."""
    return text(
        "board.md",
        """
# Hospice board: matters still open

| Minute ref | Matter arising | Exec lead | Target | Where we are |
|---|---|---|---|---|
| 27/03 | Bring back a paper on bank staff | Director of Care | 28 May 2027 | Drafted |
| 27/07 | Send the dates of visits round | Secretary | 30 April 2027 | Completed 6 April |

## Walk round the building

| Room | Hazard / defect found | What needs doing | Risk (H/M/L) | By whom | Target | Date done & initials |
|---|---|---|---|---|---|---|
| Kitchen | Hood filter greasy | Degrease the filter | M | Cleaner | 31/5/27 | 28/5/27 DF |
| Porch | Mat curls up | Glue it down | H | Caretaker | 14/5/27 | |
| Loft | None found | N/A | - | - | - | - |
""",
        wanted(
            ("Bring back a paper", "Director of Care", "2027-05-28", ""),
            ("Send the dates", "Secretary", "2027-04-30", "complete"),
            ("Degrease the filter", "Cleaner", "2027-05-31", "complete", "Kitchen"),
            ("Glue it down", "Caretaker", "2027-05-14", "", "Porch"),
        ),
    )


KINDS = (
    log_of_a_move,
    what_members_asked_for,
    tasks_by_letters,
    sheet_with_lanes,
    numbered_minutes,
    after_an_inspection,
    board_with_lines,
)
