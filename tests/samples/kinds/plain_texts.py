"""Plans without a table, or with one drawn in text: lists, forms, minutes, Markdown."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def bullets_with_done() -> Kind:
    return text(
        "village hall.txt",
        """
Village hall committee: action list, updated 4 March 2024

Kitchen
- Replace the cooker - DONE
- Get three quotes for the flooring
- Fix the serving hatch - MOSTLY COMPLETE

Outside
- Repaint the car park lines
- Ask the allotment society about the hedge - DONE
""",
        wanted(
            ("Replace the cooker", "", "", "complete", "Kitchen"),
            ("Get three quotes for the flooring", "", "", "", "Kitchen"),
            ("Fix the serving hatch", "", "", "partial", "Kitchen"),
            ("Repaint the car park lines", "", "", "", "Outside"),
            ("Ask the allotment society about the hedge", "", "", "complete", "Outside"),
        ),
    )


def labelled_blocks() -> Kind:
    return text(
        "care home.txt",
        """
Meadow View: action plan after the inspection of 12 June 2023

Regulation 12 Safe care and treatment

Action: Lock the medicines room at all times and log who holds the key.
By whom: Deputy Manager
By when: 30 June 2023
Progress: New lock fitted.

Action: Refresh moving and handling training for all night staff.
By whom: Training Lead
By when: 31 August 2023

Regulation 17 Good governance

Action: Start a monthly audit of care records.
By whom: Registered Manager
By when: 31 July 2023
Status: Complete
""",
        wanted(
            (
                "Lock the medicines room at all times",
                "Deputy Manager",
                "2023-06-30",
                "",
                "Regulation 12 Safe care and treatment",
            ),
            (
                "Refresh moving and handling training",
                "Training Lead",
                "2023-08-31",
                "",
                "Regulation 12 Safe care and treatment",
            ),
            (
                "Start a monthly audit of care records",
                "Registered Manager",
                "2023-07-31",
                "complete",
                "Regulation 17 Good governance",
            ),
        ),
    )


def markdown_checklist() -> Kind:
    return text(
        "TODO.md",
        """
# Website relaunch

Some words on why we do this at all, which are no action.

## Content
- [x] Rewrite the front page (@lena, due 2025-01-15)
- [ ] Translate the forms into Welsh (@gwyn, due 2025-02-28)

## Launch
- [ ] Point the domain at the new server
  - [x] Lower the time to live
  - [ ] Ask the registrar
""",
        wanted(
            ("Rewrite the front page", "lena", "2025-01-15", "complete", "Content"),
            ("Translate the forms into Welsh", "gwyn", "2025-02-28", "", "Content"),
            ("Point the domain at the new server", "", "", "", "Launch"),
            ("Lower the time to live", "", "", "complete", "Launch"),
            ("Ask the registrar", "", "", "", "Launch"),
        ),
    )


def markdown_table() -> Kind:
    return text(
        "plan.md",
        """
# Harbour trust: recovery plan

| Ref | Action | Lead | Target date | Status |
|:---:|--------|------|-------------|--------|
| 1.1 | **Dredge** the inner basin | Harbour Master | June 2025 | 🟢 On track |
| 1.2 | Renew the pontoon lights | Works team & Volunteers | Q3 2025/26 | 🟡 At risk |
| 2.1 | ~~Sell the old launch~~ Lease out the old launch | Treasurer | ~~May 2025~~ Sept 2025 | ✅ Done |

_Legend: 🟢 on track, 🟡 at risk, 🔴 late_
""",
        wanted(
            ("Dredge the inner basin", "Harbour Master", "2025-06-30", "on_track"),
            ("Renew the pontoon lights", "Works team; Volunteers", "2025-12-31", "at_risk"),
            ("Lease out the old launch", "Treasurer", "2025-09-30", "complete"),
        ),
    )


def nested_numbers() -> Kind:
    return text(
        "strategy.txt",
        """
Action plan 2025

1. Make the park safer
   1.1 Repair the fence by the pond. Lead: Parks team. Deadline: 31 May 2025.
   1.2 Move the bins away from the play area. Lead: Waste team. Deadline: 30 June 2025.
2. Bring people in
   2.1 Put up a notice board. Lead: Friends of the Park. Deadline: 31 July 2025.
""",
        wanted(
            ("Repair the fence by the pond", "Parks team", "2025-05-31", ""),
            ("Move the bins away from the play area", "Waste team", "2025-06-30", ""),
            ("Put up a notice board", "Friends of the Park", "2025-07-31", ""),
        ),
    )


def minutes_actions() -> Kind:
    return text(
        "minutes.txt",
        """
Minutes of the allotment committee held on 9 September 2024

Present: A. Reed, B. Shah, C. Dunn
1. Water
The trough on plot 12 leaks. Members thanked the plumber.
ACTION: BS to buy a new ball valve by 30 September 2024.
2. Paths
The path to the gate is muddy after rain.
ACTION: CD and AR to spread bark by 5 October 2024.
3. Any other business
There was none.
""",
        wanted(
            ("BS to buy a new ball valve", "BS", "2024-09-30", ""),
            ("CD and AR to spread bark", "CD; AR", "2024-10-05", ""),
        ),
    )


def owners_in_brackets() -> Kind:
    return text(
        "away day.txt",
        """
Actions from the away day

1. Set up a buddy scheme for new starters (JK, 31 October 2025)
2. Share the budget timetable with budget holders (Finance Manager, 15 November 2025)
3. Find out why the east office has no signal (PT)
4. Plan the next away day
""",
        wanted(
            ("Set up a buddy scheme for new starters", "JK", "2025-10-31", ""),
            ("Share the budget timetable with budget holders", "Finance Manager", "2025-11-15", ""),
            ("Find out why the east office has no signal", "PT", "", ""),
            ("Plan the next away day", "", "", ""),
        ),
    )


def audit_blocks() -> Kind:
    return text(
        "audit report.txt",
        """
Internal audit of petty cash, final report, 14 February 2025

Recommendation 1: Receipts should be numbered and kept for six years.
Priority: High
Management response: Agreed. Numbered receipt books will be bought for every site.
Responsible officer: Finance Manager
Implementation date: 31 March 2025

Recommendation 2: The float should be counted by two people each month.
Priority: Medium
Management response: Agreed. A count sheet with two signatures will be used from now on.
Responsible officer: Office Manager
Implementation date: 30 April 2025
""",
        wanted(
            ("Receipts should be numbered", "Finance Manager", "2025-03-31", ""),
            ("The float should be counted by two people", "Office Manager", "2025-04-30", ""),
        ),
    )


def report_cards() -> Kind:
    return text(
        "scorecard.txt",
        """
Performance report, 5 May 2025

4.1 Missed bin collections per 1,000 homes

Why does this matter?

People judge us by their bins.

What explains current performance?

- Two lorries were off the road in March
- Bank holidays moved collections to Saturday

Action required

- Hire a spare lorry for three rounds
- Text residents the evening before a changed collection

Lead: Grace Obi, Head of Waste Data: Performance team

4.2 Days to answer a complaint

Why does this matter?

Late answers breed second complaints.

What explains current performance?

- Two vacancies in the complaints team

Action required

- Fill both vacancies
- Answer simple complaints by telephone first

Lead: Martin Hale, Customer Services Manager Data: Performance team
""",
        wanted(
            (
                "Hire a spare lorry for three rounds",
                "Grace Obi, Head of Waste",
                "",
                "",
                "4.1 Missed bin collections per 1,000 homes",
            ),
            (
                "Text residents the evening before",
                "Grace Obi, Head of Waste",
                "",
                "",
                "4.1 Missed bin collections per 1,000 homes",
            ),
            ("Fill both vacancies", "Martin Hale, Customer Services Manager", "", "", "4.2 Days to answer a complaint"),
            (
                "Answer simple complaints by telephone",
                "Martin Hale, Customer Services Manager",
                "",
                "",
                "4.2 Days to answer a complaint",
            ),
        ),
    )


def what_how_who_when() -> Kind:
    return text(
        "form.txt",
        """
PERFORMANCE RECOVERY FORM

Indicator Title\tCalls answered within 20 seconds
Responsible Director\tHelen Brandt

What (will be done)\tMove two trainers onto the lines for eight weeks
How (will it be done)\tRota agreed weekly; training moved to the afternoons
Who (will do it)\tCall Centre Manager
When (will it show)\t30 November 2025
""",
        wanted(
            (
                "Move two trainers onto the lines",
                "Call Centre Manager",
                "2025-11-30",
                "",
                "Calls answered within 20 seconds",
            )
        ),
    )


def headings_as_actions() -> Kind:
    return text(
        "postmortem.md",
        """
# Outage of 3 February: what we will change

## Action items

### 1. Alert when the queue grows
- **Owner:** Ines Prado
- **Due:** 2025-02-28
- **Status:** Done

### 2. Rehearse the restore
- **Owner:** Kofi Mensah
- **Due:** 2025-03-31
- **Status:** In progress

### 3. Write down who may fail over
- **Owner:** Ines Prado
- **Due:** 2025-03-14
- **Status:** Not started
""",
        wanted(
            ("Alert when the queue grows", "Ines Prado", "2025-02-28", "complete"),
            ("Rehearse the restore", "Kofi Mensah", "2025-03-31", ""),
            ("Write down who may fail over", "Ines Prado", "2025-03-14", "not_started"),
        ),
    )


def board_columns() -> Kind:
    return text(
        "board.md",
        """
# Museum summer board

## To do
- Label the coin cabinet
- Call the lighting firm

## In progress
- Repair the shop till

## Done
- Print the trail leaflets
""",
        wanted(
            ("Label the coin cabinet", "", "", "not_started"),
            ("Call the lighting firm", "", "", "not_started"),
            ("Repair the shop till", "", "", ""),
            ("Print the trail leaflets", "", "", "complete"),
        ),
    )


def aligned_columns() -> Kind:
    return text(
        "printed page.txt",
        """
Allotment society works plan

Action                               Who               When          Status
Clear the ditch along plot 4         Works party       May 2025      Complete
Mend the tool shed roof              B Shah            June 2025     In progress
Buy a second mower                   Treasurer         July 2025     Not started
""",
        wanted(
            ("Clear the ditch along plot 4", "Works party", "2025-05-31", "complete"),
            ("Mend the tool shed roof", "B Shah", "2025-06-30", ""),
            ("Buy a second mower", "Treasurer", "2025-07-31", "not_started"),
        ),
    )


def broken_bars() -> Kind:
    """A page saved as text: each cell ends with a bar, and cells run over lines."""
    return text(
        "web page.md",
        """
Parish action plan
Action |
How |
Who is responsible? |
Timescale |
Achieved? |
---|---|---|---|---|
Resurface the church path |
Three quotes, then a grant application
|
Clerk |
End of April 2025 |
Yes |
Plant trees on the green |
Volunteers day in the autumn
|
Cllr Webb and Cllr Osei
|
November 2025 |
|
""",
        wanted(
            ("Resurface the church path", "Clerk", "2025-04-30", "complete"),
            ("Plant trees on the green", "Cllr Webb; Cllr Osei", "2025-11-30", ""),
        ),
    )


KINDS = (
    bullets_with_done,
    labelled_blocks,
    markdown_checklist,
    markdown_table,
    nested_numbers,
    minutes_actions,
    owners_in_brackets,
    audit_blocks,
    report_cards,
    what_how_who_when,
    headings_as_actions,
    board_columns,
    aligned_columns,
    broken_bars,
)
