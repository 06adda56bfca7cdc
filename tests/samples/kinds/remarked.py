"""Actions with more said about them: remarks below them, their details in sections, code and lists of other things; stars."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def remarks_below_actions() -> Kind:
    return text(
        "minutes of the harbour group.md",
        """
# Harbour group: notes of the meeting of 7 May 2024

Present: Ruth Vale, Omar Idris, Beth Carr

## Review of actions from the last meeting
- 4.1 Ruth to ask the port office for the depth chart. _Closed_
   - They have sent it and it is in the shared folder.
- 4.2 Omar/Beth: Compare the two tide gauges. _Carried forward_
   - Omar found that one was moved in March.
   - This may need a second visit, which was not planned.
- 4.3 Beth to write to the ferry company.

## Progress
- Ruth: the survey is half done.

## Open and new actions
- 5.1 Omar: Visit the second gauge again.
- 5.2 All: Send comments on the chart.
""",
        wanted(
            ("Ruth to ask the port office", "Ruth", "", "complete"),
            ("Compare the two tide gauges", "Omar; Beth", "", ""),
            ("Beth to write to the ferry company", "Beth", "", ""),
            ("Visit the second gauge again", "Omar", "", ""),
            ("Send comments on the chart", "All", "", ""),
        ),
    )


def numbered_marks_in_minutes() -> Kind:
    return text(
        "minutes of the reef group.md",
        """
# Reef group minutes

## Review actions from previous meetings

1. **Action 1.4: KT to send the dive log to the museum.** The museum has thanked us. _Closed._
2. **Action 2.1: KT/RB to draw a map of the moorings.** _Ongoing._
""",
        wanted(
            ("KT to send the dive log", "KT", "", "complete"),
            ("KT/RB to draw a map", "KT; RB", "", ""),
        ),
    )


def details_of_rows_in_sections() -> Kind:
    return text(
        "actions of the session.md",
        """
# Actions of the session

| ID | Action | Assigned to | Due | Priority |
|----|--------|-------------|-----|----------|
| T-01 | Add the second printer to the desk plan | Front desk | 14 June 2024 | High |
| T-02 | Rename the waiting list | Front desk | 21 June 2024 | Low |

## Details

### T-01: Add the printer

**Description**: Add it below the window, so that nobody has to walk.

**Assigned to**: Front desk

```python
# Rooms to check by 3 June 2024
rooms = ["hall", "desk"]
```

- [ ] It prints
- [ ] Nobody trips over the cable

### T-02: Rename the list

- [ ] The new name stands on the door
""",
        wanted(
            ("Add the second printer", "Front desk", "2024-06-14", ""),
            ("Rename the waiting list", "Front desk", "2024-06-21", ""),
        ),
    )


def notes_with_stars() -> Kind:
    return text(
        "board.org",
        """
* 4 March 2024

** Present
- Ruth Vale
- Beth Carr

** Upcoming

- April :: Talk on tides
- May :: Ruth, on knots

** Action items

- Ruth :: Book the boat shed
- Beth, Ruth :: Ask the harbour master for a date
- All :: Bring a cup
""",
        wanted(
            ("Book the boat shed", "Ruth", "", ""),
            ("Ask the harbour master for a date", "Beth; Ruth", "", ""),
            ("Bring a cup", "All", "", ""),
        ),
    )


def tasks_with_stars() -> Kind:
    return text(
        "shed.org",
        """
* Boat shed

** TODO [#A] Tar the roof
   DEADLINE: <2024-05-03 Fri>
** DONE Sweep the floor
   CLOSED: [2024-02-01 Thu] DEADLINE: <2024-02-09 Fri>
""",
        wanted(
            ("Tar the roof", "", "2024-05-03", ""),
            ("Sweep the floor", "", "2024-02-09", "complete"),
        ),
    )


def items_with_two_stars() -> Kind:
    return text(
        "pasted from the wiki.txt",
        """
* Slipway
** Scrape the weed off - Beth - 3 May 2024
** Paint the edge white - Ruth - 10 May 2024
* Office
** Renew the lease - Ruth - 1 June 2024
""",
        wanted(
            ("Scrape the weed off", "Beth", "2024-05-03", "", "Slipway"),
            ("Paint the edge white", "Ruth", "2024-05-10", "", "Slipway"),
            ("Renew the lease", "Ruth", "2024-06-01", "", "Office"),
        ),
    )


def lists_in_cells_of_minutes() -> Kind:
    """A table of a web page within other text, whose last column tells several people several things."""
    cells = (
        ("1. Bar", "<ol><li>Sales are up</li></ol>", "Quinn to order the glasses", "Rae & Quinn to count the stock"),
        ("2. Stage", "<p>The curtain is torn.</p>", "Sol to ring the sailmaker", ""),
        ("3. Doors", "<p>Nothing new.</p>", "", ""),
    )
    rows = "".join(
        f"<tr><td>{point}</td><td>{notes}</td><td><ol>{''.join(f'<li>{each}</li>' for each in told if each)}</ol></td></tr>"
        for point, notes, *told in cells
    )
    head = "<tr><th>Point</th><th>Notes / action items</th><th>Actions: who</th></tr>"
    return text(
        "playhouse.md",
        f"# Minutes of the playhouse\n\nAll came.\n\n<table>{head}{rows}</table>\n\nNext time in the foyer.\n",
        wanted(
            ("Quinn to order the glasses", "Quinn", "", "", "1. Bar"),
            ("Rae & Quinn to count the stock", "Rae; Quinn", "", "", "1. Bar"),
            ("Sol to ring the sailmaker", "Sol", "", "", "2. Stage"),
        ),
    )


def measures_among_other_tables() -> Kind:
    """An assessment: its card, what applies of a list, who was asked and what they said; one table holds measures."""
    return text(
        "ferry assessment.md",
        """
# Assessment of the new ferry tickets

| Field | Detail |
|---|---|
| Activity name | Tickets on the phone |
| Contact | desk@ferry.example |
| Status | Draft / Approved |

This is needed because the tickets involve:

- [x] Names of passengers
- [ ] Pictures of passengers

## Measures

| ID | Risk | Measure | Responsible | Deadline | Status |
|---|---|---|---|---|---|
| M-1 | Lists are kept too long | Delete lists after each trip | Ticket office | 30 June 2026 | Planned |
| M-2 | The phone is lost | Encrypt the phones | Harbour IT | 31 July 2026 | Planned |
| M-3 | Old tickets are reused | Restrict tickets to one day | Ticket office | 31 July 2026 | Planned |

## Who was asked

| Stakeholder | Date | Outcome |
|---|---|---|
| Crew | 3 May 2026 | No objections were raised |
| Passenger council | 5 May 2026 | Approved; M-2 is wanted first |
""",
        wanted(
            ("Delete lists after each trip", "Ticket office", "2026-06-30", "not_started"),
            ("Encrypt the phones", "Harbour IT", "2026-07-31", "not_started"),
            ("Restrict tickets to one day", "Ticket office", "2026-07-31", "not_started"),
        ),
    )


KINDS = (
    remarks_below_actions,
    numbered_marks_in_minutes,
    details_of_rows_in_sections,
    notes_with_stars,
    tasks_with_stars,
    items_with_two_stars,
    lists_in_cells_of_minutes,
    measures_among_other_tables,
)
