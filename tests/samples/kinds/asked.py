"""Papers whose headings are questions and half sentences, and exports whose headings nobody wrote for people."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def asked_of_the_village_hall() -> Kind:
    """Headings ask: what will change, who drives it, who watches, how it looks."""
    return text(
        "hall_2026.md",
        """
# Village hall: our plan for 2026

## The kitchen

| What are we going to change? | Who is driving it? | Who keeps an eye on it? | Finished when | Spring judgement |
|---|---|---|---|---|
| Swap the cooker for an electric one | Ann Hill | Trustees | May 2026 | On course |
| Seal the worktops | Joe Marsh | Trustees | June 2026 | Slipping - no dry weekend |

## The garden

| What are we going to change? | Who is driving it? | Who keeps an eye on it? | Finished when | Spring judgement |
|---|---|---|---|---|
| Fell the dead ash | Joe Marsh | Tree warden | February 2026 | Done |
""",
        wanted(
            ("Swap the cooker", "Ann Hill", "2026-05-31", "on_track", "The kitchen"),
            ("Seal the worktops", "Joe Marsh", "2026-06-30", "at_risk", "The kitchen"),
            ("Fell the dead ash", "Joe Marsh", "2026-02-28", "complete", "The garden"),
        ),
    )


def said_and_sorted() -> Kind:
    """Two tables: what was said last time with what came of it, and what is new."""
    return text(
        "quay_users.md",
        """
# Quay users, 3 March 2026

## From last time

| We said we would | Down to | Since then | Sorted? |
|---|---|---|---|
| Mend the slipway chain | Ola Brandt | The chandler had none | No |
| Ask the harbour office for keys | Kit Moss | Two keys came | Yes |

## New

| We will | Down to | Back to us by |
|---|---|---|
| Paint the tide boards | Kit Moss | 14 April 2026 |
""",
        wanted(
            ("Mend the slipway chain", "Ola Brandt", "", "", "From last time"),
            ("Ask the harbour office", "Kit Moss", "", "complete", "From last time"),
            ("Paint the tide boards", "Kit Moss", "2026-04-14", "", "New"),
        ),
    )


def unlike_what_stands_below() -> Kind:
    """No heading is one that plans use; the first row is unlike all that stands below it."""
    return text(
        "pier_log.csv",
        """
Seq,Came up at,Point taken,Taken by,For,Now
1,PG3 04/11/25,Bring prices for new railings,A. Hill,PG4 13/01/26,Brought - closed
2,PG3 04/11/25,Walk the deck with the engineer,J. Marsh,PG5 10/03/26,Slipped to PG6
3,PG4 13/01/26,Write to the coastguard about the lamp,A. Hill,PG5 10/03/26,Letter drafted
""",
        wanted(
            ("Bring prices for new railings", "A. Hill", "2026-01-13", "complete"),
            ("Walk the deck", "J. Marsh", "2026-03-10", "at_risk"),
            ("Write to the coastguard", "A. Hill", "2026-03-10", ""),
        ),
    )


def causes_and_prevention() -> Kind:
    """A register of faults: "To be closed out" is a day to come, and nobody has closed anything yet."""
    return text(
        "faults.csv",
        """
Fault,What we saw,Why it happened,Stop it happening again,Accountable person,To be closed out,Date closed out
F-1,Oven 2 ran cold,Door seal perished,Renew the seals of all ovens each spring,Ann Hill,20/02/2026,
F-2,Labels smudged,Wrong ribbon ordered,Add the ribbon's number to the order form,Joe Marsh,06/03/2026,
F-3,Scale out by 2 g,Never calibrated,Put the scales on the calibration list,Joe Marsh,30/01/2026,28/01/2026
""",
        wanted(
            ("Renew the seals", "Ann Hill", "2026-02-20", ""),
            ("Add the ribbon's number", "Joe Marsh", "2026-03-06", ""),
            ("Put the scales", "Joe Marsh", "2026-01-30", "complete"),
        ),
    )


def exported_issues() -> Kind:
    """An export names who leads the project beside who does each thing, and counts whatever can be counted."""
    return text(
        "issues.csv",
        """
Summary,Issue key,Issue id,Status,Project name,Project type,Project lead,Assignee,Vote Count,Due date,Status Category
Renew the ferry's radio licence,FER-12,30412,In Progress,Ferry,business,S Whitlock,Tom Haddow,0,20/Feb/26,In Progress
Write the winter timetable,FER-11,30398,Ready for review,Ferry,business,S Whitlock,Anita Rao,2,13/Feb/26,In Progress
Scrap the old gangway,FER-9,30350,Won't Do,Ferry,business,S Whitlock,,0,,Done
""",
        wanted(
            ("Renew the ferry's radio licence", "Tom Haddow", "2026-02-20", "", "Ferry"),
            ("Write the winter timetable", "Anita Rao", "2026-02-13", "", "Ferry"),
            ("Scrap the old gangway", "", "", "closed", "Ferry"),
        ),
    )


def followed_up_with_notes() -> Kind:
    """A register of follow-ups, which give orders, beside notes that tell of them."""
    return text(
        "follow_ups.md",
        """
# Follow-ups of the move

| ID | Follow-up | Owner | Status | Notes |
|---|---|---|---|---|
| old-keys | Replace the locks of the back doors | Ann Hill | Open | Three keys were never handed back by the tenants |
| post | Resolve the double post with the carrier | Joe Marsh | Open | The carrier says that both addresses are ours |
""",
        wanted(
            ("Replace the locks", "Ann Hill", "", ""),
            ("Resolve the double post", "Joe Marsh", "", ""),
        ),
    )


def gaps_beside_next_steps() -> Kind:
    """What is to be done about gaps stands in the table; the list below only says how to go on with it."""
    return text(
        "gaps.md",
        """
# Remediation plan for the archive

## Findings

| Control ID | Gap description | Recommended remediation | Priority |
|---|---|---|---|
| 6.1 | Nobody knows who may enter | Develop a list of key holders; review it each year | High |
| 8.1 | Boxes are not counted | Establish an inventory of all boxes | Medium |

## Next steps
1. Assign owners for each item.
2. Hold regular reviews of progress.
""",
        wanted(
            ("Develop a list of key holders", "", "", "", "Findings"),
            ("Establish an inventory", "", "", "", "Findings"),
        ),
    )


def led_below_headings() -> Kind:
    """Headings say who leads; behind dashes stands how it goes, also in a word that reads as a name."""
    return text(
        "moving_house.md",
        """
# Moving the archive: actions
Prepared 2 February 2026

## Money (Lead: Ann Hill)
- Open the account - due 27 Feb - In progress
- Align the ledgers - due 13 Mar - Behind: two branches still to send theirs

## Rooms (Lead: Joe Marsh)
- Novate the cleaning contract - due 31 Mar - Watchlist
- Hand back the cellar - due 6 Mar - Blocked by the landlord's agent
""",
        wanted(
            ("Open the account", "Ann Hill", "2026-02-27", ""),
            ("Align the ledgers", "Ann Hill", "2026-03-13", "at_risk"),
            ("Novate the cleaning contract", "Joe Marsh", "2026-03-31", "at_risk"),
            ("Hand back the cellar", "Joe Marsh", "2026-03-06", "on_hold"),
        ),
    )


def who_does_what() -> Kind:
    """Below each topic of notes a list says who does what."""
    return text(
        "working_party.md",
        """
# Notes of the pond working party, 4 February 2026

There: Bella Shaw (chair), Rob Lunt, Greta Holm

## The sluice
It leaks less than last year. The old board is still in the shed.

Who does what:
* Rob - get a price for a new board
* Greta - check whether the board is insured

## The path
Nobody liked the cost.

Who does what:
* Bella - tell the school why it is late
""",
        wanted(
            ("get a price", "Rob", "", ""),
            ("check whether the board", "Greta", "", ""),
            ("tell the school", "Bella", "", ""),
        ),
    )


def coded_with_labels_below() -> Kind:
    """Each action begins with its code, and one line of labels stands below it."""
    return text(
        "board_note.txt",
        """
HARBOUR BOARD - ACTION NOTE
Thursday 5 February 2026

HBA/26/07  Rota for the lock to be redrawn after the strike.
           Owner: Lock Manager     Due: 19 Feb     Position: Open
HBA/26/08  Invite the dredging firm to the March board.
           Owner: Clerk     Due: 13 Feb     Position: Done
HBA/26/09  Escalate the late crane to the maker's director.
           Owner: Chief Engineer     Due: 6 Feb     Position: Overdue
HBA/25/88  Share what Pier 12 taught us.
           Owner: Deputy Harbour Master     Due: 30 Jan     Position: Deferred to April
""",
        wanted(
            ("Rota for the lock", "Lock Manager", "2026-02-19", ""),
            ("Invite the dredging firm", "Clerk", "2026-02-13", "complete"),
            ("Escalate the late crane", "Chief Engineer", "2026-02-06", "off_track"),
            ("Share what Pier 12", "Deputy Harbour Master", "2026-01-30", ""),
        ),
    )


def orders_below_a_heading_of_no_plan() -> Kind:
    """Of the columns whose headings say nothing, the one that gives orders holds the actions."""
    return text(
        "walk_round.md",
        """
# Walk round the nursery, 3 February 2026

| Spot | Seen | Do | Who'll do it | Before | Ticked off |
|---|---|---|---|---|---|
| Ramp | Loose bracket on the rail | Tighten and paint | D Boon | 9 Feb | ✓ |
| Kitchen | Torn fly screen above the sink | Get new one | Bursar | 20 Feb | |
| Field | Badger sett right by the fence | Ring the county ecologist | R Iyer | 27 Feb | |
""",
        wanted(
            ("Tighten and paint", "D Boon", "2026-02-09", "complete"),
            ("Get new one", "Bursar", "2026-02-20", ""),
            ("Ring the county ecologist", "R Iyer", "2026-02-27", ""),
        ),
    )


def told_in_a_reply() -> Kind:
    """The subject of a letter is what it is about, and the list below it the actions."""
    return text(
        "reply.txt",
        """
Subject: Re: actions from Monday

All - where we are with last month's:

* Sue: spill kits for both vans - ordered
* Nita and Dave: site visit to the yard - done
* Carl: chase the insurer about the claim
""",
        wanted(
            ("spill kits", "Sue", "", ""),
            ("site visit", "Nita; Dave", "", "complete"),
            ("chase the insurer", "Carl", "", ""),
        ),
    )


def remedies_by_label() -> Kind:
    """What is to be done stands behind "Remedy", and behind "To be done by" somebody, not a day."""
    return text(
        "findings.txt",
        """
SIGNIFICANT FINDINGS

Finding: Kitchen door wedged open.
Remedy: Fit a device that holds it open until the alarm sounds.
To be done by: Hall manager
Target: 20 March 2026

Finding: No record of alarm tests.
Remedy: Start a log book and test every Monday.
To be done by: Caretaker
Target: 27 February 2026
""",
        wanted(
            ("Fit a device", "Hall manager", "2026-03-20", ""),
            ("Start a log book", "Caretaker", "2026-02-27", ""),
        ),
    )


KINDS = (
    asked_of_the_village_hall,
    said_and_sorted,
    unlike_what_stands_below,
    causes_and_prevention,
    exported_issues,
    followed_up_with_notes,
    gaps_beside_next_steps,
    led_below_headings,
    who_does_what,
    coded_with_labels_below,
    orders_below_a_heading_of_no_plan,
    told_in_a_reply,
    remedies_by_label,
)
