"""Notes and minutes without any table: tasks in headings, initials in brackets, what was decided and by whom."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def tasks_in_headings() -> Kind:
    return text(
        "choir tasks.md",
        r"""
Tasks of the choir, spring 2027
===============================

Concert
-------

### DONE Choose the songs of the second half

CLOSED: \[2027-01-14 Thu 20:10\] DEADLINE: &lt;2027-01-15 Fri&gt;

### TODO Do we need a second pianist?

DEADLINE: &lt;2027-02-05 Fri&gt; The old one may be away.

Robes
-----

### TODO Mend the torn sleeves
DEADLINE: &lt;2027-03-01 Mon&gt;
""",
        wanted(
            ("Choose the songs", "", "2027-01-15", "complete", "Concert"),
            ("Do we need a second pianist?", "", "2027-02-05", "", "Concert"),
            ("Mend the torn sleeves", "", "2027-03-01", "", "Robes"),
        ),
    )


def initials_in_brackets() -> Kind:
    return text(
        "beehive meeting.md",
        """
## Minutes of the beehive group, 3 May 2027
Shed, start 10:00
Present: Olga, Rafe, Tunde (OM, RP, TA)

### Actions
#### Completed
[RP] Review the two old hives
[OM] Count the frames

#### Assigned
[TA] Send Rafe the price of new frames.
[OM] Weigh the Standard Test Hive(STH)

### Overview
- Talked about the swarm
""",
        wanted(
            ("Review the two old hives", "RP", "", "complete", "Completed"),
            ("Count the frames", "OM", "", "complete", "Completed"),
            ("Send Rafe the price of new frames.", "TA", "", "", "Assigned"),
            ("Weigh the Standard Test Hive", "OM", "", "", "Assigned"),
        ),
    )


def decided_in_lists() -> Kind:
    return text(
        "board game evening.md",
        """
# Game evening committee, meeting 4

Present: Ilse, Bram, Coen

## Discussed
- Last evening was full. Some were turned away.

## Decisions agreed
- The evening moves to Thursdays.
- **May is a trial: quieter games, two more tables. No raffle.** (Action: Ilse, Bram.)
- Bram and Coen to repaint the score board.
- At the request of the hall, Ilse to lock the cellar.

**Actions:** for Coen

- Buy dice
- Return the borrowed chairs
""",
        wanted(
            ("May is a trial: quieter games, two more tables. No raffle.", "Ilse; Bram", "", "", "Decisions"),
            ("Bram and Coen to repaint the score board.", "Bram; Coen", "", "", "Decisions"),
            ("At the request of the hall, Ilse to lock the cellar.", "Ilse", "", "", "Decisions"),
            ("Buy dice", "Coen", "", "", "Coen"),
            ("Return the borrowed chairs", "Coen", "", "", "Coen"),
        ),
    )


def reviewed_by_code() -> Kind:
    return text(
        "cellar review.md",
        """
# Management review minutes
**Date:** 2026-10-20
**Attendees:** Cellar Master, Head of Bottling

## 1 Status of actions from the previous meeting
* **Action CR-2026-Q2-01:** (Complete) Fit a second lock to the spirit store.
* **Action CR-2026-Q2-02:** (In Progress) Extend the stock check to the annex.

## 2 Actions agreed
* **Action CR-2026-Q3-01 (Owner: Head of Bottling):** Test the new corks by 2026-12-01.
""",
        wanted(
            ("Fit a second lock", "", "", "complete", "Status of actions"),
            ("Extend the stock check", "", "", "", "Status of actions"),
            ("Test the new corks", "Head of Bottling", "2026-12-01", "", "Actions agreed"),
        ),
    )


def lines_without_marks() -> Kind:
    return text(
        "radio call.md",
        """
# Call of the radio group, 7 October 2026

## Quick recap
The group talked about the mast and the licence. Nobody was against it.

## Next steps
Wim: Ask the port for a place on the tower and write down what they want for it, also by the month
hanne: Renew the licence - already completed during the meeting
Joos : Follow up on the loan with the bank
hanne: Clean up the list of members

## Summary
The talk began with the mast.
""",
        wanted(
            ("Ask the port for a place", "Wim", "", "", "Next steps"),
            ("Renew the licence", "hanne", "", "complete", "Next steps"),
            ("Follow up on the loan", "Joos", "", "", "Next steps"),
            ("Clean up the list of members", "hanne", "", "", "Next steps"),
        ),
    )


def struck_and_new() -> Kind:
    return text(
        "allotment committee.md",
        """
# Committee meeting 2026.12.14

**Members present**

- Fenna Smit (FS)
- Koos Baas (KB)

**Meeting times**

- Opened: 19:41
- Closed: 20:15
- Next meeting: TBC

**Agenda**

- [x] Welcome everybody
- [x] Go through the list

**Action items**

- **New:** FS to cancel the old water contract
- <s>KB to hire a skip</s> (done)
- KB to Message the town about the hedge (ASAP)

**Minutes**

1. Water
    1. All voted aye
""",
        wanted(
            ("FS to cancel the old water contract", "FS", "", "", "Action items"),
            ("KB to hire a skip", "KB", "", "complete", "Action items"),
            ("KB to Message the town", "KB", "", "", "Action items"),
        ),
    )


def told_once_and_summed_up() -> Kind:
    return text(
        "workshop minutes.md",
        """
### Committee meeting of the workshop, 11 May 2026

- Present: Aad, Bea, Cas

#### Membership
- Two new members
- ACTION new price list for the wood. Bea to print it

### ACTION SUMMARY
- ACTION: Cas: Start a page on the new saw
- ACTION new price list for the wood. Bea to print it
""",
        wanted(
            ("new price list for the wood", "Bea", "", "", "Membership"),
            ("Start a page on the new saw", "Cas", "", "", "ACTION SUMMARY"),
        ),
    )


KINDS = (
    tasks_in_headings,
    initials_in_brackets,
    decided_in_lists,
    reviewed_by_code,
    lines_without_marks,
    struck_and_new,
    told_once_and_summed_up,
)
