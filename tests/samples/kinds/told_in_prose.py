"""Minutes in prose: who took what on stands in the middle of sentences, and lists of actions run on in a paragraph."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def council_in_prose() -> Kind:
    """Several take something on in one sentence, behind the number and heading of a minute without a stop."""
    return text(
        "parish june.md",
        """
# Parish Council meeting, 6 June 2019

Present: Cllr Dora Lane (Chair), Cllr Piet Vos, Cllr Amy Rudd, the Clerk

61/19 Pond The Clerk agreed to ask the Rivers Trust for a date. A resident said that the water was low.

62/19 Notice Board It was noted that the glass is cracked, the Clerk agreed to get a price, Cllr Piet Vos agreed to tell the
Hall and Cllr Amy Rudd offered to lend a sheet of plastic.

63/19 Bench It was agreed to buy a new bench for the green.

64/19 Accounts It was agreed to approve the accounts. The Chair asked the Clerk to send them to the auditor.

65/19 Lane Cllr Rudd said that she would like to see more bins. The Chair would speak to the farmer about the hedge.
""",
        wanted(
            ("The Clerk agreed to ask the Rivers Trust", "Clerk", "", ""),
            ("the Clerk agreed to get a price", "Clerk", "", ""),
            ("Cllr Piet Vos agreed to tell the", "Cllr Piet Vos", "", ""),
            ("Cllr Amy Rudd offered to lend", "Cllr Amy Rudd", "", ""),
            ("The Chair asked the Clerk to send them", "Clerk", "", ""),
            ("The Chair would speak to the farmer", "Chair", "", ""),
            ("It was agreed to buy", "", "", ""),
        ),
    )


def list_that_runs_on() -> Kind:
    return text(
        "liaison.txt",
        """
Liaison meeting of 3 April 2019
Present: Mr B. Shaw, Mrs T. Odell, Ravi

1.Noise There was one complaint. 2.Dust The new gauge works. 3.Action points 1. Ravi to ring the haulier 2. Mrs T. Odell will
ask the school about its windows. 3. Terms to be agreed by all
""",
        wanted(
            ("Ravi to ring the haulier", "Ravi", "", ""),
            ("Mrs T. Odell will ask the school", "Mrs T. Odell", "", ""),
            ("Terms to be agreed by all", "", "", ""),
        ),
    )


def club_in_bullets() -> Kind:
    return text(
        "club.md",
        """
# Meeting minutes: 2 May 2018

- Attendees: Rosa K., Ivo P., Marek

### Workshop

* The lathe is mended. Ivo needs to write a page on how to use it.
* Marek has swept the yard.
* The landlord wants a list of names - Rosa will do
""",
        wanted(
            ("Ivo needs to write a page", "Ivo", "", "", "Workshop"),
            ("The landlord wants a list", "Rosa", "", "", "Workshop"),
        ),
    )


def starred_within_paragraphs() -> Kind:
    """Headings in capitals run into what was said, letters count its points, and a star stands before each action."""
    return text(
        "parish may.md",
        """
# Parish Council, meeting of 7 May 2019

PRESENT: Cllr D Lane, Cllr P Vos, Mrs E Roe (Clerk)

1\\. APOLOGIES None were received.

2\\. LETTERS a. Newsletters from the county b. Fair on 8 August, \\*to be put on the boards c. Path 6 is overgrown.
\\*Clerk to tell highways. d. The pump leaks. It was looked at last year. \\*Cllr Vos to ask a plumber. \\* It was noted that
the pump is old.

3\\. TREES Two oaks have died, \\* Clerk asked to get three prices. (The wood may be sold.)

The meeting closed at 9 pm.
""",
        wanted(
            ("to be put on the boards", "", "", "", "2. LETTERS"),
            ("Clerk to tell highways.", "Clerk", "", "", "2. LETTERS"),
            ("Cllr Vos to ask a plumber.", "Cllr Vos", "", "", "2. LETTERS"),
            ("Clerk asked to get three prices.", "Clerk", "", "", "3. TREES"),
        ),
    )


def numbered_without_stops() -> Kind:
    """Points whose numbers have no stop, each with its heading in front of a colon or dash."""
    return text(
        "mill.txt",
        """
Minutes of the mill group, 4 July 2019

1 Present: Una Bay, Gus Ore
2 Last minutes: Agreed.
3 Wheel: It squeaks. Una will bring oil.
4 Dam – the rail is loose on both sides. Could Gus Ore please find out who made it?
""",
        wanted(
            ("Una will bring oil.", "Una", "", "", "3 Wheel"),
            ("the rail is loose on both sides. Could Gus Ore please", "Gus Ore", "", "", "4 Dam"),
        ),
    )


def numbered_with_dashes() -> Kind:
    return text(
        "plots.md",
        """
Plots committee meeting 4 July 2019

1) Present - Una, Gus, Ian
2) Last minutes – taken as they were written.
3) Money - there is none left of what came in.
4) Any other business – the board by the gate is up again. Action: Gus
""",
        wanted(("the board by the gate is up again.", "Gus", "", "", "4) Any other business")),
    )


def names_beside_a_topic() -> Kind:
    return text(
        "plots group.md",
        """
# Plots group minutes 4 July 2019

# Actions

## Plots without a plan
- Ask all for a plan of the plot.

## Anna
- Print the plan.

## Daniel
- Ring the mill.
""",
        wanted(
            ("Ask all for a plan", "", "", "", "Plots without a plan"),
            ("Print the plan.", "Anna", "", "", "Actions"),
            ("Ring the mill.", "Daniel", "", "", "Actions"),
        ),
    )


KINDS = (
    names_beside_a_topic,
    council_in_prose,
    list_that_runs_on,
    club_in_bullets,
    starred_within_paragraphs,
    numbered_without_stops,
    numbered_with_dashes,
)
