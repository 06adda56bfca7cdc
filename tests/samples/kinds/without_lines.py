"""Plans in running text: minutes with marks, mails, time lines, and tables that lost their lines."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def marks_after_paragraphs() -> Kind:
    return text(
        "ferry committee.txt",
        """
Minutes of the ferry users' committee, 3 June 2024

Present: Ada Holt (AH) Chair, Ben Moss (BM), Cara Lind (CL)

1. Timetable

The winter timetable is out for comment. Members were glad of the later boat. AH to answer by 21 June 2024. Action 6.1: AH

2. Waiting room

The heater has failed again and the door sticks. It was agreed that two quotes are needed. BM and CL to obtain them.
Action 6.2: BM/CL

There was no other business.
""",
        wanted(
            ("AH to answer by 21 June 2024", "AH", "2024-06-21", "", "Timetable"),
            ("BM and CL to obtain them", "BM; CL", "", "", "Waiting room"),
        ),
    )


def mail_with_actions() -> Kind:
    return text(
        "tower.txt",
        """
From: Nadia Brook
Sent: 4 March 2025 16:10
To: Bell tower group
Subject: Today's actions

Hello all

Thank you for coming. The ropes are worse than we thought.

Actions:

1. Nadia - ask three firms for a price for new ropes
2. Churchwardens - close the tower stairs until then
3. Treasurer: find out what the grant allows
4. Verger to post a notice - DONE

Regards
Nadia

-----Original Message-----
From: Tom Ash
Sent: 3 March 2025 09:00
Subject: Meeting

1. Tom to bring the keys
""",
        wanted(
            ("ask three firms for a price", "Nadia", "", ""),
            ("close the tower stairs", "Churchwardens", "", ""),
            ("find out what the grant allows", "Treasurer", "", ""),
            ("Verger to post a notice", "Verger", "", "complete"),
        ),
    )


def time_line() -> Kind:
    return text(
        "footbridge.md",
        """
# New footbridge

How we get there, in 2026.

## Timeline

* 12 January 2026: Publish the design for comment
* 20 February 2026: Close the comments and answer each
* 30 June 2026: Lift the new span into place

Questions go to the parish office.
""",
        wanted(
            ("Publish the design for comment", "", "2026-01-12", ""),
            ("Close the comments and answer each", "", "2026-02-20", ""),
            ("Lift the new span into place", "", "2026-06-30", ""),
        ),
    )


def cells_one_below_another() -> Kind:
    return text(
        "harbour objectives.txt",
        """
Harbour trust objectives

No.

Action

Lead

Target date

Progress
%

QUAYS

1

Replace the ladders on the north quay before the regatta

Harbour Master

31/05/2025

100

2

Repaint the bollards

Clerk

30/09/2025

25

OFFICE

3

Move the tide tables to the new website and tell the skippers where they are

Clerk

31/12/2025

50
""",
        wanted(
            ("Replace the ladders on the north quay", "Harbour Master", "2025-05-31", "complete", "QUAYS"),
            ("Repaint the bollards", "Clerk", "2025-09-30", "partial", "QUAYS"),
            ("Move the tide tables to the new website", "Clerk", "2025-12-31", "partial", "OFFICE"),
        ),
    )


def cells_run_together() -> Kind:
    return text(
        "hospice tracker.txt",
        """
Hospice board action tracker, May 2024

Ref Action Lead Due Date Status
4.1 Write to all donors about the new wing JH 30.06.2024 Open
4.2 Agree the volunteer rota with the ward RB/JH 14.05.2024 Closed
4.3 Review the lone working policy and bring it to the board in the autumn TN 01.09.2024 Open
""",
        wanted(
            ("Write to all donors about the new wing", "JH", "2024-06-30", ""),
            ("Agree the volunteer rota with the ward", "RB; JH", "2024-05-14", "complete"),
            ("Review the lone working policy", "TN", "2024-09-01", ""),
        ),
    )


def cells_between_slashes() -> Kind:
    return text(
        "orchard.txt",
        """
Community orchard action plan 2025

Action / By when / Responsible person / Status
Prune the old trees by the gate / 28 February 2025 / Orchard Warden / Complete
Plant twelve pears along the wall / 30 November 2025 / JB/KT / Not started
Label every tree with its name / 31 August 2025 / JB / In progress
""",
        wanted(
            ("Prune the old trees", "Orchard Warden", "2025-02-28", "complete"),
            ("Plant twelve pears", "JB; KT", "2025-11-30", "not_started"),
            ("Label every tree", "JB", "2025-08-31", ""),
        ),
    )


def sentences_within_paragraphs() -> Kind:
    return text(
        "lido.txt",
        """
Lido Friends
Notes of the meeting held on 8 May 2024

Present: Rosa Finch (RF), Sam Oduya (SO)

1. Water

The pump has been mended. RF to thank the plumber by 15 May 2024.

2. Café

Takings were up on last year. It was agreed that SO will ask the baker for a price. Members liked the new cups.
""",
        wanted(
            ("RF to thank the plumber", "RF", "2024-05-15", "", "Water"),
            ("It was agreed that SO will ask the baker", "SO", "", "", "Café"),
        ),
    )


KINDS = (
    sentences_within_paragraphs,
    marks_after_paragraphs,
    mail_with_actions,
    time_line,
    cells_one_below_another,
    cells_run_together,
    cells_between_slashes,
)
