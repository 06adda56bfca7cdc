"""Text as it comes out of printed pages: tabs between cells, page furniture, forms around tables."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def pages_without_headers() -> Kind:
    """Only the first page has the header; a running title and page numbers stand between."""
    return text(
        "pages.txt",
        """
Riverside Academy Improvement Plan 2024-25

Priority\tAction\tLead\tTimescale\tSuccess criteria
Attendance\tPhone every absent family by ten o'clock\tAttendance officer\tSeptember 2024\tAbsence below 5%
\tReward classes with full attendance\tHeads of year\tOctober 2024\tTwo classes a week

Riverside Academy Improvement Plan 2024-25

Page 2 of 3

Reading\tTest the reading age of every new pupil\tSENCO\tSeptember 2024\tAll tested
\tGive every form a reading hour\tLibrarian\tNovember 2024\tSeen in walks

Riverside Academy Improvement Plan 2024-25

Page 3 of 3

Behaviour\tRewrite the mobile phone rule\tDeputy Head\tJanuary 2025\tRule agreed
""",
        wanted(
            ("Phone every absent family", "Attendance officer", "2024-09-30", "", "Attendance"),
            ("Reward classes with full attendance", "Heads of year", "2024-10-31", "", "Attendance"),
            ("Test the reading age of every new pupil", "SENCO", "2024-09-30", "", "Reading"),
            ("Give every form a reading hour", "Librarian", "2024-11-30", "", "Reading"),
            ("Rewrite the mobile phone rule", "Deputy Head", "2025-01-31", "", "Behaviour"),
        ),
    )


def commitment_forms() -> Kind:
    """A form for each commitment, with its milestones in a table inside it."""
    return text(
        "open government.txt",
        """
National action plan 2019-2021

Commitment 1: Publish procurement data
Lead implementing agency\tMinistry of Finance
Other actors involved\tOpen Data Society
Milestones\tStart date\tEnd date\tStatus
Draft the data standard\tSeptember 2019\tDecember 2019\tCompleted
Publish the first year of contracts\tJanuary 2020\tJune 2020\tPartially completed

Commitment 2: Open budget hearings
Lead implementing agency\tTreasury
Other actors involved\tBudget Watch
Milestones\tStart date\tEnd date\tStatus
Hold hearings in every province\tFebruary 2020\tMay 2020\tIn progress
Publish the answers given\tJune 2020\tAugust 2020\tNot started
""",
        wanted(
            (
                "Draft the data standard",
                "Ministry of Finance",
                "2019-12-31",
                "complete",
                "Commitment 1: Publish procurement data",
            ),
            ("Publish the first year of contracts", "Ministry of Finance", "2020-06-30", "partial", "Commitment 1"),
            ("Hold hearings in every province", "Treasury", "2020-05-31", "", "Commitment 2: Open budget hearings"),
            ("Publish the answers given", "Treasury", "2020-08-31", "not_started", "Commitment 2"),
        ),
    )


def numbered_levels() -> Kind:
    """A reference column in levels: what has children and no values is a heading."""
    return text(
        "levels.txt",
        """
Ref\tAction\tOwner\tDue\tStatus
1\tStaffing\t\t\t
1.1\tFill the two social work posts\tService Manager\t30/09/2023\tComplete
1.2\tSet up supervision every four weeks\tTeam Managers\t31/10/2023\tIn progress
2\tRecords\t\t\t
2.1\tAudit ten files a month\tPractice Lead\t30/11/2023\tOn track
2.2\tClose cases that have had no contact\tTeam Managers\t31/12/2023\tNot started
""",
        wanted(
            ("Fill the two social work posts", "Service Manager", "2023-09-30", "complete", "Staffing"),
            ("Set up supervision every four weeks", "Team Managers", "2023-10-31", "", "Staffing"),
            ("Audit ten files a month", "Practice Lead", "2023-11-30", "on_track", "Records"),
            ("Close cases that have had no contact", "Team Managers", "2023-12-31", "not_started", "Records"),
        ),
    )


def labelled_bands() -> Kind:
    """Bands of two cells: "Objective" and its words."""
    return text(
        "bands.txt",
        """
Housing strategy: delivery plan

Objective 1\tMore affordable homes\t\t\t
Action\tLead\tTimescale\tResources\tProgress
Find three sites for council homes\tHead of Housing\tDecember 2022\tWithin budget\tTwo sites found
Agree a policy on empty homes\tPolicy Officer\tMarch 2023\tWithin budget\t
Objective 2\tBetter private renting\t\t\t
Action\tLead\tTimescale\tResources\tProgress
License shared houses\tEnvironmental Health\tApril 2023\t£20,000\tScheme drafted
""",
        wanted(
            ("Find three sites for council homes", "Head of Housing", "2022-12-31", "", "More affordable homes"),
            ("Agree a policy on empty homes", "Policy Officer", "2023-03-31", "", "More affordable homes"),
            ("License shared houses", "Environmental Health", "2023-04-30", "", "Better private renting"),
        ),
    )


def side_legend() -> Kind:
    """A key stands to the right of the table, in the same lines."""
    return text(
        "side.csv",
        """
Action,Who,When,RAG,,Key,
Mend the steps,Warden,01/06/2025,G,,R,Late
Paint the railings,Warden,01/07/2025,R,,A,At risk
Order a new sign,Clerk,01/08/2025,A,,G,On track
""",
        wanted(
            ("Mend the steps", "Warden", "2025-06-01", "on_track"),
            ("Paint the railings", "Warden", "2025-07-01", "off_track"),
            ("Order a new sign", "Clerk", "2025-08-01", "at_risk"),
        ),
    )


def tags_in_cells() -> Kind:
    """Cells with the tags of a page left in them, bullets as one action."""
    return text(
        "tags.txt",
        """
QUALITY IMPROVEMENT PLAN

Area for improvement\tWhat we will do\tBy whom\tBy when\tRAG
Medicines\t<ul><li>Count controlled drugs at each handover</li><li>Keep the book</li></ul>\tJo Hay<br>Al Day\t31.03.2022\t<div></div>
Meals\t<p>Ask residents about the menu each month</p>\tCook\t30.04.2022\tGreen
""",
        wanted(
            ("• Count controlled drugs at each handover", "Jo Hay; Al Day", "2022-03-31", "", "Medicines"),
            ("Ask residents about the menu each month", "Cook", "2022-04-30", "on_track", "Meals"),
        ),
    )


def continued_list() -> Kind:
    """Numbered actions over several lines each, with the owner and the date at the end of the last line."""
    return text(
        "wrapped.txt",
        """
ACTION PLAN

1.  Write to every landlord in the town to explain the new licence and
    what it will cost them, with a form to fill in. Owner: Licensing Manager.
    Deadline: 30 June 2024.

2.  Train the two new inspectors in the use of the hand-held computers
    before the scheme opens. Owner: Team Leader. Deadline: 31 July 2024.

3.  Open the scheme. Owner: Head of Service. Deadline: 1 September 2024.
""",
        wanted(
            ("Write to every landlord in the town to explain", "Licensing Manager", "2024-06-30", ""),
            ("Train the two new inspectors", "Team Leader", "2024-07-31", ""),
            ("Open the scheme", "Head of Service", "2024-09-01", ""),
        ),
    )


def recommendations_table() -> Kind:
    """Findings, recommendations and agreed actions side by side: the agreed action is what is tracked."""
    return text(
        "audit.txt",
        """
Internal Audit: follow up

No.\tFinding\tRecommendation\tPriority\tAgreed action\tResponsible officer\tImplementation date\tStatus
1\tKeys were not signed for\tKeep a key register\tHigh\tA key register will be kept at reception\
\tFacilities Manager\t31/05/2021\tImplemented
2\tNo inventory since 2016\tCount equipment each year\tMedium\tEquipment will be counted every April\
\tICT Manager\t30/04/2022\tNot implemented
3\tOld passwords in use\tForce a change each quarter\tLow\tThe system will ask for new passwords\
\tICT Manager\t31/07/2021\tPartially implemented
""",
        wanted(
            ("A key register will be kept at reception", "Facilities Manager", "2021-05-31", "complete"),
            ("Equipment will be counted every April", "ICT Manager", "2022-04-30", ""),
            ("The system will ask for new passwords", "ICT Manager", "2021-07-31", "partial"),
        ),
    )


def many_sheets_of_text() -> Kind:
    """Front matter and a table of indicators before the plan, an appendix of definitions behind it."""
    return text(
        "long report.txt",
        """
Annual report on waste

1 Introduction

This report looks back on the year. It was a good year.

Indicator\tTarget\tQ1\tQ2\tQ3\tQ4
Recycling rate\t50%\t48%\t49%\t51%\t52%
Missed bins\t100\t120\t90\t80\t70

2 Action plan

Action\tLead officer\tTarget date\tRAG
Start a food waste round in the west\tWaste Manager\tQ2 2023/24\tA
Sell garden waste bins online\tDigital Team\tQ1 2023/24\tG

Appendix: definitions

Term\tMeaning
Recycling rate\tShare of waste that is recycled
Missed bin\tA bin reported as missed by noon the next day
""",
        wanted(
            ("Start a food waste round in the west", "Waste Manager", "2023-09-30", "at_risk"),
            ("Sell garden waste bins online", "Digital Team", "2023-06-30", "on_track"),
        ),
    )


def two_owner_columns() -> Kind:
    return text(
        "partners.txt",
        """
Action\tResponsible\tSupporting partners\tDeadline\tStatus
Agree the protocol for missing children\tPolice\tCouncil, schools\tJune 2024\tOn track
Run a campaign on online safety\tSchools\tPolice\tFebruary 2025\tNot started
""",
        wanted(
            ("Agree the protocol for missing children", "Police", "2024-06-30", "on_track"),
            ("Run a campaign on online safety", "Schools", "2025-02-28", "not_started"),
        ),
    )


def no_owner_no_status() -> Kind:
    """Two columns only, dates inside the sentences."""
    return text(
        "two columns.txt",
        """
Climate action plan

Theme\tAction
Energy\tReplace the lights in the depot by March 2024
Energy\tFit solar panels on the leisure centre by December 2025
Travel\tLend electric bicycles to staff
""",
        wanted(
            ("Replace the lights in the depot", "", "2024-03-31", "", "Energy"),
            ("Fit solar panels on the leisure centre", "", "2025-12-31", "", "Energy"),
            ("Lend electric bicycles to staff", "", "", "", "Travel"),
        ),
    )


KINDS = (
    pages_without_headers,
    commitment_forms,
    numbered_levels,
    labelled_bands,
    side_legend,
    tags_in_cells,
    continued_list,
    recommendations_table,
    many_sheets_of_text,
    two_owner_columns,
    no_owner_no_status,
)
