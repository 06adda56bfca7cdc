"""Texts without ruled tables: recommendations with their answers, columns of spaces that wrap, hard ends of lines."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def meetings_with_hard_line_ends() -> Kind:
    return text(
        "thesis talks.md",
        r"""
# Notes of the thesis talks

## Meeting 1.
* **DATE: 4.2.2026**

### Minutes
Lotte is ill\
The first chapter was read.\

### Action points
Rewrite the summary.

## Meeting 2.
* **DATE: 13.2.2026**

### Minutes
Everybody was there

### Action points
Fix the map.\
Add the names of the rivers.
""",
        wanted(
            ("Rewrite the summary.", "", "", "", "Meeting 1"),
            ("Fix the map.", "", "", "", "Meeting 2"),
            ("Add the names of the rivers.", "", "", "", "Meeting 2"),
        ),
    )


def answered_recommendations() -> Kind:
    return text(
        "cash audit.txt",
        """
Audit of the cash desk: report of March 2027

Recommendation 1: The float is counted by one person
Two people should count it each evening.

Management response
Agreed. A second name goes on the sheet.
Responsible officer: Desk Manager
Target date: 30 June 2027

Recommendation 2: Refunds are paid without a slip
No refund should be paid without one.

Management response
Partly agreed. Small ones are checked afterwards.
Responsible officer: Head of Finance
Target date: 30 September 2027
""",
        wanted(
            ("The float is counted by one person", "Desk Manager", "2027-06-30", "", ""),
            ("Refunds are paid without a slip", "Head of Finance", "2027-09-30", "", ""),
        ),
    )


def coded_recommendations() -> Kind:
    return text(
        "panel answers.txt",
        """
Recommendations of the panel and the museum's answers

R1  The museum should open on Mondays.
    Response: Accepted. From May on it will. Lead: Head of Visits.

R2  The museum should label the coins again.
    Response: Accepted in part. Lead: Curator. By: December 2027.
""",
        wanted(
            ("The museum should open on Mondays.", "Head of Visits", "", "", ""),
            ("The museum should label the coins again.", "Curator", "2027-12-31", "", ""),
        ),
    )


def wrapped_columns_of_spaces() -> Kind:
    return text(
        "nursery plan.txt",
        """
Action plan of the nursery

What will we do?                    Who?              By when?
Meet each family of a child that    Mrs Hart,         End of
was away for more than ten days     Mr Cole           March 2027
Ring home on the first day of       Office            January
absence                                               2027
Give out a prize each term          Head              July 2027
""",
        wanted(
            ("Meet each family of a child", "Mrs Hart; Mr Cole", "2027-03-31", "", "Action plan"),
            ("Ring home on the first day of", "Office", "2027-01-31", "", "Action plan"),
            ("Give out a prize each term", "Head", "2027-07-31", "", "Action plan"),
        ),
    )


def recommendations_followed_up_over_pages() -> Kind:
    """Each below a line with its number and grade; the ends of pages stand between labels, values run on."""
    return text(
        "harbour follow up.txt",
        """
Harbour Trust
Follow up of audits 2026/27

Distribution list
For action: Harbour Master; Head of Finance
For information: Treasurer

Mooring fees

Rec 1 (Medium)
Fees should be checked against the list of berths each month.
Responsible officer: Berths Clerk, Head of
Finance

Page 1 of 3
Harbour Trust follow up

Due date: 31 May 2026      Revised dates: 30 June 2026, 31 October 2026
Status: Part implemented
We saw the checks for May.

Rec 2 (High)
Keys of the fuel store should be signed for by each user.
Responsible officer: Harbour Master
Due date: Immediate
Status: Implemented
Revised date: to be agreed by Fees and Standards Committee

Page 2 of 3
Harbour Trust follow up

New recommendation

H1 (Low)
The tide tables on the quay should be renewed each year.
Management response: Agreed. We will use the printer in town.
Responsible officer: Quay Manager, Ottilie Vane
Implementation date: 31 December 2026

Page 3 of 3
""",
        wanted(
            (
                "Fees should be checked against",
                "Berths Clerk; Head of Finance",
                "2026-10-31",
                "partial",
                "Mooring fees",
            ),
            ("Keys of the fuel store", "Harbour Master", "", "complete", "Mooring fees"),
            ("The tide tables on the quay", "Quay Manager, Ottilie Vane", "2026-12-31", "", "New recommendation"),
        ),
    )


def a_laid_out_table_over_pages_and_a_list_of_labels() -> Kind:
    """The last page of the table has a foot too; below labels stands how it goes, in a sentence."""
    return text(
        "harbour committee paper.txt",
        """
                                                                            Paper HC(27)03

Progress of recommendations

Annex A: Harbour Select Committee

  Rec   Recommendation                Lead               Date       Progress at 31 May        Status

  HC 1  Dredge the inner basin        Harbour Master     June 2027  The barge is hired.        On track
        before the season.

  HC 2  Publish the dues in plain     Treasurer          May 2027   Text agreed. The           Work in
        words, and send them to                                     printer is late.           progress


Harbour Trust                               OFFICIAL                                 Page 1 of 3

  Rec   Recommendation                Lead               Date       Progress at 31 May        Status

        every berth holder.

  HC 3  Mark the visitors' berths.    Berths Clerk       July 2027  Paint has been bought.     On track

Harbour Trust                               OFFICIAL                                 Page 2 of 3

Annex B: Lights Authority

Report: Visit of the inspector, 8 December 2026. Unlike those above these are ours to close.

a)   Renew the lamp on the north mole.
     Owner: Keeper of the Lights
     Due: 30 September 2027
     RAG: Complete
     It burns since May. The old lamp went to the museum.

b)   Train a second keeper.
     Owner: Harbour Master
     Due: Oct 2027
     RAG: Red
     Nobody has applied so far.

Harbour Trust                               OFFICIAL                                 Page 3 of 3
""",
        wanted(
            ("Dredge the inner basin", "Harbour Master", "2027-06-30", "on_track", "Annex A"),
            ("Publish the dues in plain words, and send them to every", "Treasurer", "2027-05-31", "", "Annex A"),
            ("Mark the visitors' berths", "Berths Clerk", "2027-07-31", "on_track", "Annex A"),
            ("Renew the lamp", "Keeper of the Lights", "2027-09-30", "complete", "Annex B"),
            ("Train a second keeper", "Harbour Master", "2027-10-31", "off_track", "Annex B"),
        ),
    )


KINDS = (
    meetings_with_hard_line_ends,
    answered_recommendations,
    coded_recommendations,
    wrapped_columns_of_spaces,
    recommendations_followed_up_over_pages,
    a_laid_out_table_over_pages_and_a_list_of_labels,
)
