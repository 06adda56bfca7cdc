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


KINDS = (
    meetings_with_hard_line_ends,
    answered_recommendations,
    coded_recommendations,
    wrapped_columns_of_spaces,
)
