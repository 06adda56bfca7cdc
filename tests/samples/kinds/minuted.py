"""Minutes and lists of actions without any table: marks, lists below names, what became of the last meeting's actions."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def codes_and_initials() -> Kind:
    return text(
        "orchard trust actions.md",
        """
---
layout: page
title: Orchard Trust action list
---

### Actions open at 2 May 2023

#### Board (B)

- Jan ACT-OT-B-2023-01: KM - Drafting of the grazing licence
- Mar ACT-OT-B-2023-04: KM/RGo - find out who holds the deeds (Action: whole board, led by Kim)
- Mar ACT-OT-B-2023-05: RGo – Board to agree a price for cider apples.
- Mar ACT-OT-B-2023-06: SP - Risk for the register - That the lease is silent on, in particular:
  - clause 4, drains,
  - clause 9, fences.

### Actions closed by 2 May 2023

- Jan ACT-OT-B-2023-02: SP - Ask the council for the map.
""",
        wanted(
            ("Drafting of the grazing licence", "KM", "", "", "Board (B)"),
            ("find out who holds the deeds", "KM; RGo", "", "", "Board (B)"),
            ("Board to agree a price", "RGo", "", "", "Board (B)"),
            ("Risk for the register", "SP", "", "", "Board (B)"),
            ("Ask the council for the map", "SP", "", "complete", "Actions closed"),
        ),
    )


def paragraphs_below_each_action() -> Kind:
    return text(
        "parents meeting.md",
        """
---
title: Parents' group, meeting of 8 June 2022
---

## Attendance
**Present:** Dora Finch (DF), Piers Holt (PH), Yemi Ade (YA)

## Meeting

### Bikes
The shed is full every morning, and two bikes were left in the rain.

#### Action
It was agreed that a second shed would be asked for.

### Book week
Everyone enjoyed the costumes.

#### Action
DF to thank the library.

### Uniform
PH showed the new ties.

#### Action
None.

## Next meeting
1. Sports day
2. Bikes
""",
        wanted(
            ("It was agreed that a second shed", "", "", "", "Bikes"),
            ("DF to thank the library", "DF", "", "", "Book week"),
        ),
    )


def lists_below_names() -> Kind:
    return text(
        "outage review.md",
        """
# Review: the till outage

## Timeline
- 09:10 first shop calls
- 11:40 tills are back

## Lessons
- Nobody knew where the spare router was

## Follow-up

**Tamsin**
- Label the spare router (by 14 April 2023)
- Write down how it is set up

*Ravi and Joel*
- Try the spare every quarter

**Shop fitting team**
- Move the cables off the floor
""",
        wanted(
            ("Label the spare router", "Tamsin", "2023-04-14", "", "Follow-up"),
            ("Write down how it is set up", "Tamsin", "", ""),
            ("Try the spare every quarter", "Ravi; Joel", "", ""),
            ("Move the cables", "Shop fitting team", "", ""),
        ),
    )


def page_of_minutes() -> Kind:
    return text(
        "panel.md",
        """
---
title: Footpaths panel
---
<p><strong>1. Welcome</strong></p>
<ul><li>Gwen Moss welcomed all.</li>
</ul><p><strong>2. Actions of the last meeting</strong></p>
<p><strong>Action 1</strong>: Gwen Moss to walk the north loop.</p>
<ul><li><p>Complete. Two stiles are loose.</p></li>
</ul><p><strong>Action 2</strong>: Ali Khan to ask for gravel.</p>
<ul><li><p>Partially complete. The quarry has not said when.</p></li>
</ul><p><strong>3. Signs</strong></p>
<ul><li>The old signs have faded.</li>
</ul><p><strong><em>Action:</em></strong></p>
<p>-      <em>Ali Khan to paint a sample.</em></p>
""",
        wanted(
            ("Gwen Moss to walk", "Gwen Moss", "", "complete", "2. Actions of the last meeting"),
            ("Ali Khan to ask for gravel", "Ali Khan", "", "partial"),
            ("Ali Khan to paint a sample", "Ali Khan", "", "", "3. Signs"),
        ),
    )


def old_and_new_actions() -> Kind:
    return text(
        "makers.md",
        """
# Makers' committee 2023-05-09

Attending: Kit, Rosa, Duncan, Lena

## Last time's actions
* Kit to order filters - done
* Rosa to chase the landlord about the roof - ongoing, he has not replied
* Duncan to write up the induction - carried forward

## Laser
Lena thinks the tube has gone. (Kit was told so in March.)

**AP:** Lena to price a new tube by 20 May
**AP Duncan:** put a sign on it

## Actions
* **Rosa/Duncan** Look at the books
* **All** Tell your friends about the open night
* Ask two schools to visit [new for Lena]
* Clear the loft [closed]
""",
        wanted(
            ("Kit to order filters", "Kit", "", "complete", "Last time"),
            ("Rosa to chase the landlord", "Rosa", "", ""),
            ("Duncan to write up", "Duncan", "", ""),
            ("Lena to price a new tube", "Lena", "2023-05-20", "", "Laser"),
            ("put a sign on it", "Duncan", "", "", "Laser"),
            ("Look at the books", "Rosa; Duncan", "", "", "Actions"),
            ("Tell your friends", "All", "", ""),
            ("Ask two schools", "Lena", "", ""),
            ("Clear the loft", "", "", "complete"),
        ),
    )


def initials_in_brackets() -> Kind:
    return text(
        "steering notes.md",
        """
## Attendees
- [DC] Dilys Coe
- [HP] Hugo Penn (chair)

## Minutes of the last meeting
Actions carried forward: [HP] regarding the leaflets.

## Actions
- [DC]\tFollow up with the two new members.
- [HP, DC]  Gather words for the leaflet.
- [HP]  \tL2 (Leaflet): print it, if it is ready.
  - See [the draft](https://example.org/draft)

## Bus shelter

Action (Dilys Coe): Ask for a printed timetable by 20 March 2024.

ACTION 34/2 (HP): Sweep it out before the next meeting.
""",
        wanted(
            ("Follow up with the two new members", "DC", "", "", "Actions"),
            ("Gather words", "HP; DC", "", ""),
            ("L2 (Leaflet): print it", "HP", "", ""),
            ("Ask for a printed timetable", "Dilys Coe", "2024-03-20", "", "Bus shelter"),
            ("Sweep it out", "HP", "", "", "Bus shelter"),
        ),
    )


def outline_of_topics() -> Kind:
    """Topics in a numbered list, what was said of each nested in it; the first alone looks like a heading."""
    return text(
        "orchard club.md",
        """
# Minutes of the orchard club

Present: Ann Hart, Bob Kemp

1. Glasshouse
    - Two panes are broken.
    - Ann to order panes. They are dear.
2. Paths
    1. Bob has gravel left.
        1. Ann to rake it in.
3. Money:
    1. The books are in order. Bob to send them to the bank.
4. We talked at length of the fence that nobody likes
    1. Bob to paint it all the same.
5. Ann will write to the press. The club will be in it.
""",
        wanted(
            ("Ann to order panes.", "Ann", "", "", "1. Glasshouse"),
            ("Ann to rake it in.", "Ann", "", "", "Paths"),
            ("Bob to send them to the bank.", "Bob", "", "", "Money"),
            ("Bob to paint it", "Bob", "", "", "Minutes of the orchard club"),
            ("Ann will write to the press.", "Ann", "", "", "Minutes of the orchard club"),
        ),
    )


KINDS = (
    outline_of_topics,
    codes_and_initials,
    paragraphs_below_each_action,
    lists_below_names,
    page_of_minutes,
    old_and_new_actions,
    initials_in_brackets,
)
