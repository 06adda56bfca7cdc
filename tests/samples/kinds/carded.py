"""Plans of cards: each promise has a small grid that says who leads it, and below it a table of steps without owners."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.table import Table

from tests.samples.kinds import Kind, text, wanted

_HEADER = ("Milestone", "End date")


def leads_on_cards() -> Kind:
    """A step's own owner wins; the lead of the paper and that of another part are nobody's."""
    return text(
        "open harbour.md",
        """
# Open harbour plan 2026 to 2028

| Version | 3 |
|---|---|
| Lead | Plan secretariat |

## Commitment 1: Berths anybody can look up

| Lead agency | Harbour Board |
|---|---|
| Other actors | Sailing clubs |

### Why does this matter?

Nobody knows today which berths are free.

### Milestones

| Milestone | Begin | End |
|---|---|---|
| Draw up a list of all berths | March 2026 | May 2026 |
| Put the list on the web site | June 2026 | August 2026 |

## Commitment 2: Dues in plain words

| Lead agency | Treasurer |
|---|---|
| Other actors | Chandlers |

| Milestone | Owner | End |
|---|---|---|
| Rewrite the table of dues | Ann Moss | May 2026 |
| Print it on every bill | Bill Tarn | July 2026 |

## Further steps

| Milestone | Begin | End |
|---|---|---|
| Paint the signs at the slipway | March 2026 | April 2026 |
""",
        wanted(
            ("Draw up a list of all berths", "Harbour Board", "2026-05-31", "", "Commitment 1"),
            ("Put the list on the web site", "Harbour Board", "2026-08-31", "", "Commitment 1"),
            ("Rewrite the table of dues", "Ann Moss", "2026-05-31", "", "Commitment 2"),
            ("Print it on every bill", "Bill Tarn", "2026-07-31", "", "Commitment 2"),
            ("Paint the signs at the slipway", "", "2026-04-30", "", "Further steps"),
        ),
    )


def a_card_that_names_nobody() -> Kind:
    """Tabs between label and value; the lead of the card before does not carry over."""
    return text(
        "open library.txt",
        """
Open library promises 2026

Commitment 1: Say what was bought
Timeline	January 2026 – December 2026
Responsible	Acquisitions Desk
Partners	Readers' Circle; Booksellers

What is wrong today?
Readers do not see what the money goes on.

Step	From	To	State
1.1 Publish last year's purchases	January 2026	March 2026	Completed
1.2 Write a note on how books are chosen	March 2026	June 2026	Limited

Commitment 2: Ask before closing a branch
Timeline	January 2026 – June 2026
Partners	Readers' Circle

Step	From	To	State
2.1 Agree how readers are asked	January 2026	February 2026	Completed
2.2 Try it at one branch	March 2026	June 2026	Not started
""",
        wanted(
            ("Publish last year's purchases", "Acquisitions Desk", "2026-03-31", "complete", "Commitment 1"),
            ("Write a note on how books are chosen", "Acquisitions Desk", "2026-06-30", "partial", "Commitment 1"),
            ("Agree how readers are asked", "", "2026-02-28", "complete", "Commitment 2"),
            ("Try it at one branch", "", "2026-06-30", "not_started", "Commitment 2"),
        ),
    )


def cards_that_name_their_part() -> Kind:
    """The heading of each part stands in its card, over both columns; the heading of other work ends what it says."""
    paper = docx.Document()
    paper.add_heading("Open water plan 2026-2028", 0)
    _card(paper, "Commitment 1: Readings for all", "River Authority")
    paper.add_paragraph("Everybody will be able to see them without asking for them.")
    _grid(paper, _HEADER, ("Put up gauges", "May 2026"), ("Publish readings each hour", "July 2026"))
    _card(paper, "Commitment 2: Fair licences", "Licensing Office")
    paper.add_paragraph("Those who fish will know why a licence was refused.")
    _grid(paper, _HEADER, ("List all licences", "June 2026"), ("Hold three open evenings", "October 2026"))
    paper.add_heading("Other work", 1)
    _grid(paper, _HEADER, ("Mend the weir", "June 2026"), ("Clear the leat", "July 2026"))
    saved = BytesIO()
    paper.save(saved)
    return Kind(
        "open water.docx",
        saved.getvalue(),
        wanted(
            ("Put up gauges", "River Authority", "2026-05-31", ""),
            ("Publish readings each hour", "River Authority", "2026-07-31", ""),
            ("List all licences", "Licensing Office", "2026-06-30", ""),
            ("Hold three open evenings", "Licensing Office", "2026-10-31", ""),
            ("Mend the weir", "", "2026-06-30", "", "Other work"),
            ("Clear the leat", "", "2026-07-31", "", "Other work"),
        ),
    )


def _card(paper: Document, heading: str, leads: str) -> None:
    table = _grid(paper, ("", ""), ("Lead ministry", leads), ("Other actors", "Anglers"))
    table.cell(0, 0).merge(table.cell(0, 1)).text = heading


def _grid(paper: Document, *rows: tuple[str, str]) -> Table:
    table: Table = paper.add_table(len(rows), 2)
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            table.cell(number, column).text = words
    return table


def cards_in_lists() -> Kind:
    """A code heads each card; fields that no plan has are notes, and the words for how things may stand no actions."""
    return text(
        "what we put right.md",
        """
# What we put right

Words used for how it stands:

- `open`
- `in_progress`
- `done`

## Flood in the archive, 3 February 2026

What happened:

- water came through the north wall

Actions:

- **PR-01**
  - Remedy: Seal the north wall below the drain
  - Owner: Estates Team
  - Status: `done`
  - Completion date: `2026-03-02`
  - Kind of change: `building`
  - Implemented: Sealed by the roofer and tested with a hose

- **PR-02**
  - Remedy: Move the parish registers to the upper floor
  - Owner: Archivist
  - Status: `in_progress`
  - Completion date: `2026-06-30 (target)`
  - Kind of change: `storage`
  - Implemented: Shelves ordered; half of the boxes are packed
""",
        wanted(
            ("Seal the north wall below the drain", "Estates Team", "2026-03-02", "complete", "Flood"),
            ("Move the parish registers to the upper", "Archivist", "2026-06-30", "", "Flood"),
        ),
    )


def actions_after_a_review() -> Kind:
    """One item of a list of facts announces the actions nested in it."""
    return text(
        "bells out of order.md",
        """
# Bells out of order on 4 May 2026

- **Times**
  - First heard 09:15
  - Put right 11:40

- **What it meant**:
  - No bells for the morning service

- **Actions following review**:
  - Spike the rope guide so that it cannot slip
  - Write down who holds the key of the tower
  - Second ringer to be shown the fuse box - this has already been done.
""",
        wanted(
            ("Spike the rope guide", "", "", ""),
            ("Write down who holds the key", "", "", ""),
            ("Second ringer to be shown the fuse box", "", "", "complete"),
        ),
    )


KINDS = (
    leads_on_cards,
    a_card_that_names_nobody,
    cards_that_name_their_part,
    cards_in_lists,
    actions_after_a_review,
)
"""All samples of this module."""
