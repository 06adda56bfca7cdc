"""Tables of web pages and Word files of which only the text is left: a cell a line, a row a line, bars, nothing."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def cells_that_end_in_bars() -> Kind:
    return text(
        "village work plan.txt",
        """
Little Marlow village plan and who does what
Project
|
Who is responsible |
Timescale |
Achieved |
Highways
|
Ask the County for a new sign at the bend by the church.
Include a photo of the old one. |
Cllr Brown |
March 2019
|
Yes |
Repaint the white lines in School Lane |
Clerk |
Yearly |
|
Open spaces |
Plant two oaks on the green
|
Tree Warden |
November 2019 |
Oaks ordered |
Renew the dog bins |
|
June 2020 |
|
Contact us
""",
        wanted(
            ("Ask the County for a new sign", "Cllr Brown", "2019-03-31", "complete", "Highways"),
            ("Repaint the white lines", "Clerk", "", "", "Highways"),
            ("Plant two oaks", "Tree Warden", "2019-11-30", "", "Open spaces"),
            ("Renew the dog bins", "", "2020-06-30", "", "Open spaces"),
        ),
    )


def a_cell_a_paragraph_with_questions_above() -> Kind:
    return text(
        "garden club.txt",
        """
Garden club plan

What will we do?

Who’s in charge?

When will it be done by?

How will we know when we’re successful?

How much will it cost?


Dig a pond behind the hall



Mr Hale



May 2021

Frogs have moved in.

Liner and pump, 80 pounds


Paint the shed with the colours the children chose





The shed is bright and dry.

Nothing, the paint was given


Pick up leaves


Class 4


All year round

No leaves on the path.
""",
        wanted(
            ("Dig a pond behind the hall", "Mr Hale", "2021-05-31", "", ""),
            ("Paint the shed with the colours", "", "", "", ""),
            ("Pick up leaves", "Class 4", "", "", ""),
        ),
    )


def targets_with_two_cells_on_a_line() -> Kind:
    return text(
        "accessibility.txt",
        """
Accessibility Action Plan 2019-2022

Target

Strategies

Timescale

Responsibility

Success Criteria

To make sure all pupils can take part in PE

Audit the PE curriculum with the sports coach. Buy adapted equipment.

Autumn 2019 SENCO

All pupils take part in every lesson

To improve signs for those with low vision

Order new signs in large print. Fit them by each door.

By July 2020 Headteacher and Site Manager

Visitors find their way

To train staff in autism awareness

Arrange a training day with the outreach team.

April 2020

SENCO

Staff report more confidence
""",
        wanted(
            ("Audit the PE curriculum", "SENCO", "2019-11-30", "", "To make sure all pupils can take part in PE"),
            ("Order new signs", "Headteacher; Site Manager", "2020-07-31", "", "To improve signs"),
            ("Arrange a training day", "SENCO", "2020-04-30", "", "To train staff in autism awareness"),
        ),
    )


def a_row_a_line_below_topics() -> Kind:
    return text(
        "eco blog.txt",
        """
Eco Committee blog
Our action plan for this session
Litter
Action Who When How will we know
Hold a litter pick on the field every month P6 and Mrs Lang Monthly Less litter on the field
Put up posters about litter Eco Committee October 2018 Posters seen in every corridor
Energy
Make switch off signs for every class P5 November 2018 Lights are off at break
Ask the janitor about the boiler timer Mr Reid December 2018 Lower gas bill
Waste minimisation
Start a compost heap by the shed Gardening Club March 2019 Fruit waste goes on the heap
Posted by admin on 4 September 2018
""",
        wanted(
            ("Hold a litter pick", "P6; Mrs Lang", "", "", "Litter"),
            ("Put up posters about litter", "Eco Committee", "2018-10-31", "", "Litter"),
            ("Make switch off signs", "P5", "2018-11-30", "", "Energy"),
            ("Ask the janitor", "Mr Reid", "2018-12-31", "", "Energy"),
            ("Start a compost heap", "Gardening Club", "2019-03-31", "", "Waste minimisation"),
        ),
    )


def rows_with_a_blank_line_between() -> Kind:
    return text(
        "surgery survey.txt",
        """
Northfield Surgery patient survey action plan

Priority
Proposed action
Lead
Timescale
Progress

Getting through on the phone in the morning
Add two lines between 8 and 10 and put a message about busy times on the system
Practice Manager
April 2013
Lines ordered

Confidentiality at the desk
Move the queue back and put up a sign
Mrs Patel
May 2013

Car parking
Ask the council for a disabled bay on the road
PPG chair
June 2013
Letter sent
""",
        wanted(
            ("Add two lines between 8 and 10", "Practice Manager", "2013-04-30", "", "Getting through on the phone"),
            ("Move the queue back", "Mrs Patel", "2013-05-31", "", "Confidentiality at the desk"),
            ("Ask the council for a disabled bay", "PPG chair", "2013-06-30", "", "Car parking"),
        ),
    )


def cells_glued_together() -> Kind:
    return text(
        "board page.txt",
        """
Actions from the board
ActionWhoBy when
Update the website with new opening hoursSaraMay 2024
Ask the bank for a second signatoryTreasurer30 June 2024
Order a new boiler for the hallJohn SmithSeptember 2024
""",
        wanted(
            ("Update the website", "Sara", "2024-05-31", "", ""),
            ("Ask the bank", "Treasurer", "2024-06-30", "", ""),
            ("Order a new boiler", "John Smith", "2024-09-30", "", ""),
        ),
    )


def slashes_with_the_first_row_run_on() -> Kind:
    return text(
        "allotments.txt",
        """
No. / Action / Who / Completion date1 / Mend the water butt by the gate / Ros Hill / 9.2.15
2 / Order a skip for the spring tidy / Clerk / 16.3.15
3 / Print the new tenancy rules / Ros Hill / 31.3.15
""",
        wanted(
            ("Mend the water butt", "Ros Hill", "2015-02-09", "", ""),
            ("Order a skip", "Clerk", "2015-03-16", "", ""),
            ("Print the new tenancy rules", "Ros Hill", "2015-03-31", "", ""),
        ),
    )


def letters_below_numbers_that_open_a_sentence() -> Kind:
    return text(
        "chapel plan.txt",
        """
Chapel Mission Action Plan 2018

• This plan was approved by the stewards in May.

1) Worship. We will:

a) Plan one cafe service a term

b) Ask the choir to lead carols

2) Families and children. We will:

a) Open the hall for a toddler group

b) Review our safeguarding notices
""",
        wanted(
            ("Plan one cafe service a term", "", "", "", "Worship"),
            ("Ask the choir to lead carols", "", "", "", "Worship"),
            ("Open the hall for a toddler group", "", "", "", "Families and children"),
            ("Review our safeguarding notices", "", "", "", "Families and children"),
        ),
    )


def minutes_where_the_mark_names_an_earlier_sentence() -> Kind:
    return text(
        "playground minutes.txt",
        """
Minutes of the meeting held on 4 May 2022
Present: Ann Dale (AD), Bob Kerr (BK)
3121: Playground:
The swings were looked at. BK said he would get a price for new chains. It was hoped that a grant may pay. Action: BK
3122: Hedge at the corner:
Several residents have written. AD to speak to the owner. Action: AD
""",
        wanted(
            ("BK said he would get a price", "BK", "", "", "Playground"),
            ("AD to speak to the owner", "AD", "", "", "Hedge at the corner"),
        ),
    )


def tasks_with_a_mention_in_front() -> Kind:
    return text(
        "standup.md",
        """
## Action items

* [ ] [@wren][]: Ask the vendor for the audit log, with @otis in copy
* [x] [@otis][]: Rotate the signing keys
    * https://tracker.example.org/pull/12
* [ ] Unclaimed: Write up the outage and let @wren review it before it goes out
""",
        wanted(
            ("Ask the vendor for the audit log", "wren", "", "", ""),
            ("Rotate the signing keys", "otis", "", "complete", ""),
            ("Write up the outage", "", "", "", ""),
        ),
    )


def two_lines_above_a_table_that_a_page_ends_in() -> Kind:
    """Two headings stand above; the number of the page and the head of the next stand on the right, within a row."""
    return text(
        "reviews.txt",
        """
Monitoring of reviews

Task and Finish Review: Smell and Noise of the Bin Stores (Chair: Cllr Hay)
Accepted 8 February 2027

No.    Recommendation              Lead officer     By when      Status

1      That bins be emptied        Ann Hay          April 2027   Complete
       each week.

2      That lids be fitted, as     Ben Orr and      May 2027     Amber
       other towns have,           R&D

                                                   12
                                                                    Appendix A

No.    Recommendation              Lead officer     By when      Status
       by the makers.

3      That crews be trained.      Ben Orr          June 2027    Green

                                                   13
                                                                    Appendix A
""",
        wanted(
            ("That bins be emptied each week.", "Ann Hay", "2027-04-30", "complete", "Accepted 8 February 2027"),
            (
                "That lids be fitted, as other towns have, by the makers.",
                "Ben Orr; R&D",
                "2027-05-31",
                "at_risk",
                "Accepted 8 February 2027",
            ),
            ("That crews be trained.", "Ben Orr", "2027-06-30", "on_track", "Accepted 8 February 2027"),
        ),
    )


KINDS = (
    cells_that_end_in_bars,
    a_cell_a_paragraph_with_questions_above,
    targets_with_two_cells_on_a_line,
    a_row_a_line_below_topics,
    rows_with_a_blank_line_between,
    cells_glued_together,
    slashes_with_the_first_row_run_on,
    letters_below_numbers_that_open_a_sentence,
    minutes_where_the_mark_names_an_earlier_sentence,
    tasks_with_a_mention_in_front,
    two_lines_above_a_table_that_a_page_ends_in,
)
