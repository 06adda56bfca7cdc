"""Minutes whose margin, or a word of their own, says which paragraphs are somebody's to see to."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def margin_of_a_web_page() -> Kind:
    """Numbered items with headings of their own; whose action a paragraph is stands behind it in italics."""
    return text(
        "march minutes.html",
        """
<div><p>Thornby Town Council met in the Old School on 4 March 2021.</p>
<h4>PRESENT</h4><p>Councillors Ada Pryce, Len Moss and Ruth Vane.</p>
<ol>
<li><h4>WELCOME</h4><p>Cllr. A. Pryce took the chair. Cllr. R. Vane was thanked for the flowers.</p></li>
<li><h4>MATTERS ARISING</h4>
<p>3.2 The survey of the well is still awaited. <em>Clerk</em></p>
<p>3.4 Cllr. L. Moss would ask the school for its key. <em>Cllr. L. Moss</em></p></li>
<li><h4>ACCOUNTS</h4><ul>
<li>Bank statement of 1 March, balance of 801.20 <em>Noted</em></li>
<li>Mowing, October 2020 – March 2021, 310.00</li></ul></li>
<li><h4>RULES</h4><ul><li>Cllr. A. Pryce and the Clerk to read the standing orders.</li></ul>
<em>Cllr. A. Pryce/Clerk</em></li>
<li><h4>OTHER BUSINESS</h4><ul>
<li><p>The Clerk told members of the fair held at the Old Mill last June.</p>
<p>Members were asked to think of a name for the new bridge. <em>ALL</em></p></li></ul>
<p>There being no further business, the meeting closed at 9 pm.</p></li>
</ol></div>
""",
        wanted(
            ("The survey of the well is still awaited.", "Clerk", "", "", "MATTERS ARISING"),
            ("Cllr. L. Moss would ask the school", "Cllr. L. Moss", "", "", "MATTERS ARISING"),
            ("Cllr. A. Pryce and the Clerk to read", "Cllr. A. Pryce; Clerk", "", "", "RULES"),
            ("Members were asked to think of a name", "ALL", "", "", "OTHER BUSINESS"),
        ),
    )


def margin_of_a_typed_page() -> Kind:
    """Initials at the far right of a paragraph, or alone on the line below it."""
    return text(
        "trustees.txt",
        """
Minutes of the trustees' meeting, 9 May 2022
Present: Joan Archer (JA), Tom Bell (TB), Sue Carr (SC)

1. Roof
Two slates have come off over the porch and water gets in.          TB

2. Bookings
The diary is full until August. The hirers' form leaves out the deposit.

SC

3. Accounts
The accounts were read and agreed.

Signed
JA
""",
        wanted(("Two slates have come off", "TB", "", ""), ("The hirers' form leaves out the deposit.", "SC", "", "")),
    )


def margin_of_a_laid_out_page() -> Kind:
    """A column at the right, as text copied from a page keeps it: initials, posts, and how older actions stand."""
    return text(
        "lake council.txt",
        """
                             LAKE AND FELL PARISH COUNCIL

MINUTES of the meeting held on Tuesday 9th March 2027 in the Old School

Present: Cllr R Boyce (RB), Cllr J Stiles (JS), Mrs L Peel (Clerk)
                                                                                  ACTION
27/031   ACTIONS FROM THE LAST MEETING

         27/012   Finger post at Low Cross – Clerk to ask for another price          Done
                  from the smith
         27/019   Salt bin – Cllr Boyce to check how full it is                      On order

27/032   HIGHWAYS
         a)  Sign. The figures for January were read out and compared with last
             year. JS to move the sign to the bridge and take it down again by
             1st May 2027.                                                        JS
         b)  Stile. It is broken. RB and JS to walk the path and report what
             they find.                                                           RB / JS
         c)  Potholes. Members may report these themselves.

27/033   GREEN
         The swing is worn: RB to take it down at once.                           RB
         The Clerk would ask for three quotations for its repair and bring
         them to the next meeting.                                                Clerk
         The grass is cut until October.

Signed ....................... (Chairman)      Date .......................
""",
        wanted(
            ("Finger post at Low Cross", "Clerk", "", "complete"),
            ("Salt bin", "Cllr Boyce", "", ""),
            ("JS to move the sign to the bridge", "JS", "2027-05-01", "", "HIGHWAYS"),
            ("RB and JS to walk the path", "RB; JS", "", "", "HIGHWAYS"),
            ("RB to take it down at once", "RB", "", "", "GREEN"),
            ("Clerk would ask for three quotations", "Clerk", "", "", "GREEN"),
        ),
    )


def marked_by_a_word_of_its_own() -> Kind:
    return text(
        "river group.md",
        """
# River group 2019-03-12

### Attendees

AB GH EF

### Minutes

#### Weirs

The drawings were looked at for an hour.

Job: Measure both weirs again - AB
Job: Ask the mill about the sluice - GH - done. They will open it in May.

#### Otters

Nobody has seen one since last year.

Job: Put the camera back - EF
Decision: no more nets
""",
        wanted(
            ("Measure both weirs again", "AB", "", "", "Weirs"),
            ("Ask the mill about the sluice", "GH", "", "complete", "Weirs"),
            ("Put the camera back", "EF", "", "", "Otters"),
        ),
    )


def still_to_be_filled_in() -> Kind:
    """Items that are yet to be found, names within the words, topics in front of who is told."""
    return text(
        "to do.md",
        """
# Action items

## Newcomers

New here? Start with this!

* Write a page of welcome
* TBD

## Money

* Shops: Ask five of them for prizes (Baker's, Fisher's)
* Raffle: Ann Hill and Joe Marsh to sell the tickets
""",
        wanted(
            ("Write a page of welcome", "", "", "", "Newcomers"),
            ("Shops: Ask five of them", "", "", "", "Money"),
            ("Raffle: Ann Hill", "Ann Hill; Joe Marsh", "", "", "Money"),
        ),
    )


def talked_about_beside_actions() -> Kind:
    """A table of what was talked about, by whom, stands above that of the actions."""
    return text(
        "kick-off.md",
        """
# Minutes, 4 October 2024

## Discussion items

| Item | Who | Notes |
| ---- | --- | ----- |
| Whether to build it ourselves | Jo | It would take a year |
| What the old one can do | Jo, Max | Nobody has seen it yet |

## Action items

| Item | Responsible | Due date |
| ---- | ----------- | -------- |
| Tell Dr Hall | Max | 8 October 2024 |
| Ask for a project number | Jo | 9 October 2024 |
""",
        wanted(
            ("Tell Dr Hall", "Max", "2024-10-08", "", "Action items"),
            ("Ask for a project number", "Jo", "2024-10-09", "", "Action items"),
        ),
    )


KINDS = (
    margin_of_a_web_page,
    margin_of_a_typed_page,
    marked_by_a_word_of_its_own,
    still_to_be_filled_in,
    talked_about_beside_actions,
)
