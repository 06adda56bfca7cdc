"""Plans beside tables that only recount: what happened minute by minute, what was gathered, who approved."""

from __future__ import annotations

from docx.document import Document

from tests.samples.kinds import Kind, document, text, wanted


def flood_at_a_school() -> Kind:
    """What was seen and done on the day is no action; what is agreed below is."""
    return text(
        "flood.md",
        """
# Review of the flood at Mill Lane school

| When | By | What |
|---|---|---|
| 3 Feb 2026 06:40 | Caretaker | Water seen in the boiler room |
| 3 Feb 2026 07:05 | Caretaker | Pump started, head called |
| 3 Feb 2026 08:10 | Head | School closed and parents told |

## Photographs

| Photo no. | Description | Taken by | Time |
|---|---|---|---|
| 1 | Boiler room, door | Caretaker | 3 Feb 2026 06:44 |
| 2 | Corridor by the hall | Head | 3 Feb 2026 08:15 |

## What we will do

| What | Who | When |
|---|---|---|
| Fit an alarm in the boiler room | Caretaker | 31 March 2026 |
| Agree a call list for closures | Head | 28 February 2026 |
""",
        wanted(
            ("Fit an alarm", "Caretaker", "2026-03-31", "", "What we will do"),
            ("Agree a call list", "Head", "2026-02-28", "", "What we will do"),
        ),
    )


def exercise_with_tickets() -> Kind:
    """Headings that mean nothing to a plan are headings all the same; tickets with their minutes are no actions."""
    return text(
        "exercise.md",
        """
# Findings of the exercise

| Time (UTC) | Analyst | Activity |
|---|---|---|
| 2026-02-03 10:01 | KT | Alert raised by the mail filter |
| 2026-02-03 10:20 | KT | Account locked |

| # | Corrective measure | Assignee | ETA | State |
|---|---|---|---|---|
| 1 | Turn on a second factor for contractors | KT | 2026-03-01 | Open |
| 2 | Tune the mail filter | LM | 2026-02-20 | Closed |

| Ticket | Opened | Closed by | Minutes |
|---|---|---|---|
| T-1 | 2026-02-03 10:02 | KT | 18 |
| T-2 | 2026-02-03 11:02 | LM | 40 |
""",
        wanted(("Turn on a second", "KT", "2026-03-01", ""), ("Tune the mail", "LM", "2026-02-20", "complete")),
    )


def times_of_an_open_day() -> Kind:
    """A programme has times too; so may what is to be done before it."""
    return text(
        "open day.md",
        """
# Programme for the open day

| Time | Session | Lead |
|---|---|---|
| 09:00 | Welcome | Head |
| 09:30 | Tour of the labs | Dr Hale |
| 10:30 | Coffee | Parents |

# Actions before the open day

| Action | Lead | By |
|---|---|---|
| Print the programmes | Office | Fri 6 March 2026, 12:00 |
| Put signs up at the gate | Caretaker | Sat 7 March 2026, 08:00 |
""",
        wanted(("Print the programmes", "Office", "2026-03-06", ""), ("Put signs", "Caretaker", "2026-03-07", "")),
    )


def first_row_is_no_header() -> Kind:
    """A table without a header has its first row ruled off all the same."""
    return text(
        "small plan.md",
        """
# Small plan

| Repaint the hall | Jean Petit | March 2026 |
|---|---|---|
| Change the locks | Luc White | April 2026 |
| Mend the gate | Jean Petit | May 2026 |
""",
        wanted(
            ("Repaint the hall", "Jean Petit", "2026-03-31", ""),
            ("Change the locks", "Luc White", "2026-04-30", ""),
            ("Mend the gate", "Jean Petit", "2026-05-31", ""),
        ),
    )


def remedies_with_the_papers_history() -> Kind:
    """Who changed a paper is no action; a column of changes to be made is one, and one of ticks may have a tick on top."""
    return text(
        "remedies.md",
        """
# Remedies

| Issue | Change | Assignee | Deadline | ✓ |
|---|---|---|---|---|
| Signing in is slow | Keep the menu in memory | Tom Reed | 2026-03-31 | |
| Mail bounces | Mend the sender's record | Ann Moss | 2026-02-28 | ✓ |

| Date | Version | Author | Change |
|---|---|---|---|
| 2026-01-02 | 0.1 | KT | First draft |
| 2026-01-20 | 0.2 | LM | Second remedy added |
""",
        wanted(
            ("Keep the menu", "Tom Reed", "2026-03-31", ""), ("Mend the sender", "Ann Moss", "2026-02-28", "complete")
        ),
    )


def table_within_a_box() -> Kind:
    """A box that lays out the page holds a heading and the table."""

    def write(made: Document) -> None:
        made.add_heading("Friends of the park", 1)
        box = made.add_table(1, 1).cell(0, 0)
        box.text = "Actions from this meeting"
        table = box.add_table(1, 3)
        rows = [
            ("Order bulbs for the long border", "Ann", "1 April 2026"),
            ("Ask for a new bin", "Bill", "15 March 2026"),
        ]
        for row in [("What", "Who", "When"), *rows]:
            cells = table.rows[0].cells if row[0] == "What" else table.add_row().cells
            for cell, words in zip(cells, row, strict=True):
                cell.text = words

    return document(
        "park.docx",
        wanted(("Order bulbs", "Ann", "2026-04-01", ""), ("Ask for a new bin", "Bill", "2026-03-15", "")),
        write,
    )


def outage_of_the_tills() -> Kind:
    """What came about by its day, and tickets beside actions that begin small; a remark at the top heads nothing."""
    return text(
        "tills.md",
        """
# Outage of the tills

A copy is kept [in the archive](https://example.org/a)

**Date**: 3 May 2026. The tills were away for two hours, and nobody could pay in that time.

| Action item | Type | Priority | Bug |
|---|---|---|---|
| tills say when the bank is away | Detect | P1 | [#12](https://example.org/12) **DONE** |
| tills keep sales that fail | Prevent | P1 | n/a |
| Staff know whom to ring | Mitigate | P2 | TODO |

## Timeline

| Date | Event |
|---|---|
| 2026-05-02 | Release of the new tills |
| 2026-05-03 | Report of the first sale that failed |
""",
        wanted(
            ("tills say when", "", "", "complete", "Outage of the tills"),
            ("tills keep sales", "", "", "", "Outage of the tills"),
            ("Staff know whom", "", "", "not_started", "Outage of the tills"),
        ),
    )


def spill_at_a_depot() -> Kind:
    """A chronology is no plan however its text is headed; addresses of tickets name no area."""
    return text(
        "spill.md",
        """
# Spill at the depot

## Chronology

| Date | Activity |
|---|---|
| 8 May 2026 | Pump fitted |
| 16 May 2026 | Report of a smell to the night desk |

## What we do now

| Action | Owner | Issue | Status |
|---|---|---|---|
| fit a second valve | Ann Bright | https://example.org/1 | Open |
| train the night desk | | | |
| check the drains | Ben Hale | https://example.org/2 | Done |
""",
        wanted(
            ("fit a second", "Ann Bright", "", "", "What we do now"),
            ("train the night", "", "", "", "What we do now"),
            ("check the drains", "Ben Hale", "", "complete", "What we do now"),
        ),
    )


KINDS = (
    remedies_with_the_papers_history,
    table_within_a_box,
    flood_at_a_school,
    exercise_with_tickets,
    times_of_an_open_day,
    first_row_is_no_header,
    outage_of_the_tills,
    spill_at_a_depot,
)
