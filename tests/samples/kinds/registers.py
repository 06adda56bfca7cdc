"""Registers of what was found and what is done about it: weaknesses, non-conformities, inspections, logs of projects."""

from __future__ import annotations

from datetime import date

from tests.samples.kinds import Kind, Sheet, text, wanted, workbook


def weaknesses_with_remediation() -> Kind:
    """The weakness, its milestones and the plan to mend it all hold sentences; the plan is what is done."""
    return text(
        "poam-2026.csv",
        """
Item No.,Control,Weakness Name,Weakness Description,Severity,Point of Contact,Overall Remediation Plan,Planned Milestones,Scheduled Completion Date,Item Status
W-01,AC-17,Remote access,Contractors reach the billing host without a second factor,High,Network Operations,\
Put the billing host behind the gateway,"1. Order licences 2. Pilot 3. Cut over",07/31/2026,Ongoing
W-02,SI-2,Patching,Two print servers have missed patches since the spring,Moderate,Desktop Services,\
Move both print servers to the patch ring,"1. Inventory 2. Move",08/15/2026,Completed
W-03,AU-4,Log storage,Audit logs are overwritten after nine days,Low,Data and Records Unit,\
Extend the log volume to ninety days,"1. Buy disks 2. Extend",09/30/2026,Delayed
""".replace("\\\n", ""),
        wanted(
            ("Put the billing host behind the gateway", "Network Operations", "2026-07-31", ""),
            ("Move both print servers to the patch ring", "Desktop Services", "2026-08-15", "complete"),
            ("Extend the log volume to ninety days", "Data and Records Unit", "2026-09-30", "at_risk"),
        ),
    )


def corrective_actions_of_an_audit() -> Kind:
    """A quality register in Markdown: root cause and correction stand before the corrective action."""
    return text(
        "nonconformities.md",
        """
# Bakery site audit

| NC no. | Nonconformity | Root cause | Correction made | Corrective action | Responsible | Deadline | Verified by | State |
|---|---|---|---|---|---|---|---|---|
| 1 | Two scales had no calibration label | Labels fell off in the wash | Scales were taken out of use | \
Engrave the calibration number on every scale | Maintenance lead | 14/03/2025 | QA | Closed |
| 2 | Allergen board was out of date | Nobody was told to update it | Board was rewritten | \
Add the board to the weekly opening check | Shift supervisor | 28/03/2025 | QA | Open |
| 3 | Flour sacks stood on the floor | Pallets ran out | Sacks were lifted | \
Keep six spare pallets in bay two | Stores team | 30/04/2025 | QA | Overdue |
""".replace("\\\n", ""),
        wanted(
            ("Engrave the calibration number", "Maintenance lead", "2025-03-14", "complete"),
            ("Add the board to the weekly opening check", "Shift supervisor", "2025-03-28", ""),
            ("Keep six spare pallets in bay two", "Stores team", "2025-04-30", "off_track"),
        ),
    )


def inspection_of_premises() -> Kind:
    """Places come in runs, hazards do not; the day of signing off says that it is done."""
    return text(
        "premises walk.csv",
        """
Area inspected,Hazard observed,Remedial work,Priority (H/M/L),Assigned to,To be done by,Date signed off
Kitchen,Extractor filter is thick with grease,Clean the filter and set a monthly reminder,H,Caretaker,12/09/2025,10/09/2025
Kitchen,Fire blanket is behind the fridge,Hang the fire blanket by the door,H,Caretaker,12/09/2025,
Stage,Trailing cables across the wings,Fix cable covers along the wings,M,Drama lead,03/10/2025,
Stage,Steps have no edge marking,Paint the step edges yellow,L,Site manager,31/10/2025,30/10/2025
""",
        wanted(
            ("Clean the filter and set a monthly reminder", "Caretaker", "2025-09-12", "complete", "Kitchen"),
            ("Hang the fire blanket by the door", "Caretaker", "2025-09-12", "", "Kitchen"),
            ("Fix cable covers along the wings", "Drama lead", "2025-10-03", "", "Stage"),
            ("Paint the step edges yellow", "Site manager", "2025-10-31", "complete", "Stage"),
        ),
    )


def causes_of_concern() -> Kind:
    """An inspectorate's recommendation, what the force will do, and two leads of different rank."""
    return workbook(
        "inspection response.xlsx",
        wanted(
            ("Publish a call handling standard and audit forty calls a week", "Ch Insp Rowe", "2025-06-30", "at_risk"),
            ("Give every response officer a risk aide memoire", "Insp Lal", "2025-04-30", "complete"),
            ("Review all open stalking cases older than sixty days", "DCI Moss", "2025-05-31", "on_track"),
        ),
        Sheet(
            "Response",
            [
                [
                    "Ref",
                    "Cause of concern / AFI",
                    "What HMI recommended",
                    "What we will do",
                    "Executive sponsor",
                    "Delivery lead",
                    "Deadline",
                    "BRAG",
                    "Narrative",
                ],
                [
                    "CoC1",
                    "The force does not answer enough emergency calls in time",
                    "Answer nine in ten emergency calls within ten seconds",
                    "Publish a call handling standard and audit forty calls a week",
                    "ACC Hart",
                    "Ch Insp Rowe",
                    date(2025, 6, 30),
                    "Amber",
                    "Standard drafted, audit begins in May",
                ],
                [
                    "AFI2",
                    "Officers do not always recognise risk at first contact",
                    "Improve the recognition of risk by first responders",
                    "Give every response officer a risk aide memoire",
                    "ACC Hart",
                    "Insp Lal",
                    date(2025, 4, 30),
                    "Blue - complete",
                    "Issued to all stations",
                ],
                [
                    "AFI3",
                    "Stalking investigations take too long to begin",
                    "Make sure stalking is investigated without delay",
                    "Review all open stalking cases older than sixty days",
                    "DCC Brand",
                    "DCI Moss",
                    date(2025, 5, 31),
                    "Green",
                    "Twenty of fifty reviewed",
                ],
            ],
        ),
    )


def project_log_in_markdown() -> Kind:
    """Tables of risks, assumptions, issues and decisions stand around the table of actions."""
    return text(
        "raid.md",
        """
# Ferry timetable app: RAID log

## Risks

| ID | Risk | Likelihood | Impact | Response | Owner | Status |
|---|---|---|---|---|---|---|
| R1 | The harbour feed may be switched off in winter | High | High | Cache the last good day | Ines Roy | Open |
| R2 | Volunteers may leave before the summer | Medium | High | Pair two people on each task | Olu Ade | Open |

## Assumptions

| ID | Assumption | Owner | Validated |
|---|---|---|---|
| A1 | Passengers have a phone with them on board | Olu Ade | Yes |

## Issues

| ID | Issue | Raised | Owner | Status |
|---|---|---|---|---|
| I1 | Tide tables are wrong for the north pier | 2025-02-03 | Ines Roy | Open |

## Decisions

| ID | Decision | Made by | Date |
|---|---|---|---|
| D1 | The app will not sell tickets this year | Board | 2025-01-20 |

## Actions

| ID | Action | Linked to | Action owner | Needed by | State |
|---|---|---|---|---|---|
| AC1 | Ask the harbour office for a written promise on the feed | R1 | Ines Roy | 2025-03-01 | In progress |
| AC2 | Correct the tide tables of the north pier | I1 | Olu Ade | 2025-02-21 | Done |
| AC3 | Draw up a rota of pairs | R2 | Olu Ade | 2025-03-15 | Not started |
""",
        wanted(
            ("Ask the harbour office for a written promise", "Ines Roy", "2025-03-01", ""),
            ("Correct the tide tables of the north pier", "Olu Ade", "2025-02-21", "complete"),
            ("Draw up a rota of pairs", "Olu Ade", "2025-03-15", "not_started"),
        ),
    )


def issues_with_next_action() -> Kind:
    """A log of issues: what is wrong stands first, what is done next stands far to the right."""
    return text(
        "issue log.tsv",
        """
No\tIssue description\tRaised by\tDate raised\tImpact\tNext action\tAction owner\tBy\tState
1\tThe ticket office printer jams every Friday\tBox office\t04/04/2025\tLow\tSwap it for the spare from the foyer\tJude Marsh\t18/04/2025\tClosed
2\tTwo coaches were sent to the wrong stage door\tTour manager\t07/04/2025\tHigh\tSend a map with every booking letter\tPriya Lund\t02/05/2025\tOpen
3\tThe bar till does not balance on matinee days\tFinance\t11/04/2025\tMedium\tRetrain the matinee staff on cashing up\tJude Marsh\t09/05/2025\tOpen
""",
        wanted(
            ("Swap it for the spare from the foyer", "Jude Marsh", "2025-04-18", "complete"),
            ("Send a map with every booking letter", "Priya Lund", "2025-05-02", ""),
            ("Retrain the matinee staff on cashing up", "Jude Marsh", "2025-05-09", ""),
        ),
    )


def gaps_against_a_standard() -> Kind:
    """Assertions of a toolkit with their gap, what must improve, and how far it is in percent."""
    return text(
        "toolkit improvement.csv",
        """
Assertion,Evidence item,Gap identified,Improvement needed,Lead,Target completion,% progress
1.1,1.1.2,The register of assets names no owners,Name an owner for each information asset,Records Manager,31/10/2025,100%
1.3,1.3.7,Privacy notices were last read in 2019,Rewrite the privacy notices for patients and staff,DPO,30/11/2025,40%
4.2,4.2.1,Leavers keep their mail for a month,Close leavers' accounts on their last day,IT Service Desk,15/12/2025,0%
""",
        wanted(
            ("Name an owner for each information asset", "Records Manager", "2025-10-31", "complete"),
            ("Rewrite the privacy notices for patients", "DPO", "2025-11-30", "partial"),
            ("Close leavers' accounts on their last day", "IT Service Desk", "2025-12-15", "not_started"),
        ),
    )


def recommendations_with_agreed_measures() -> Kind:
    """An audit follow-up whose response says no more than "Agreed"; the measure agreed stands in its own column."""
    return text(
        "audit follow-up.csv",
        """
Audit,Rec No,Recommendation,Risk rating,Accepted?,Agreed measure,Accountable manager,Original timescale,Revised timescale,Position at March 2026,Implementation status
Payroll,1,Overtime forms should be countersigned,High,Accepted,Forms without two signatures will be sent back,Head of HR,30/06/2025,,All forms checked since July,Implemented
Payroll,2,Leavers should be removed within a week,Medium,Accepted,A weekly list of leavers goes to payroll,Payroll Manager,30/09/2025,31/03/2026,List tried in two teams,Partially implemented
Museums,3,Loans should be insured,High,Partly accepted,Insurance will be checked before each loan leaves,Collections Officer,31/12/2025,30/04/2026,Broker not yet chosen,Not started
""",
        wanted(
            ("Forms without two signatures will be sent back", "Head of HR", "2025-06-30", "complete", "Payroll"),
            ("A weekly list of leavers goes to payroll", "Payroll Manager", "2026-03-31", "partial", "Payroll"),
            (
                "Insurance will be checked before each loan",
                "Collections Officer",
                "2026-04-30",
                "not_started",
                "Museums",
            ),
        ),
    )


def risks_with_further_action() -> Kind:
    """A register of risks with scores before and after: only what is still to be done counts."""
    return text(
        "risk register.csv",
        """
Risk ref,Risk,Cause,Effect,Gross L,Gross I,Gross score,Existing controls,Net L,Net I,Net score,Further action,Action owner,Target date
R1,Divers are lost to other ports,Pay is low,Boats wait,4,4,16,Exit talks,3,3,9,Offer a bonus for the winter season,Harbour Master,30/09/2025
R2,The crane fails,It is old,Ships turn away,5,5,25,Yearly test,4,4,16,Buy a second hand crane as a spare,Chief Engineer,31/12/2025
R3,Oil is spilt,Hoses are worn,Beaches close,2,5,10,Booms,2,4,8,Renew all hoses at the fuel quay,Fuel Manager,30/06/2025
""",
        wanted(
            ("Offer a bonus for the winter season", "Harbour Master", "2025-09-30", ""),
            ("Buy a second hand crane as a spare", "Chief Engineer", "2025-12-31", ""),
            ("Renew all hoses at the fuel quay", "Fuel Manager", "2025-06-30", ""),
        ),
    )


def responses_in_sentences() -> Kind:
    """A review's recommendations with a response each that says what will be done."""
    return text(
        "review.csv",
        """
No,Recommendation of the review,Accepted,Our response,Who will lead,When will it be done,RAG
1,Publish the waiting times,Yes,We will put the times on the page each month,Head of Access,July 2025,G
2,Give carers a named contact,In part,A duty contact will be named on each letter,Carers Lead,September 2025,A
3,Open on one evening,No,We will ask patients again in the autumn survey,Practice Manager,November 2025,G
""",
        wanted(
            ("We will put the times on the page each month", "Head of Access", "2025-07-31", "on_track"),
            ("A duty contact will be named on each letter", "Carers Lead", "2025-09-30", "at_risk"),
            ("We will ask patients again in the autumn survey", "Practice Manager", "2025-11-30", "on_track"),
        ),
    )


def accountable_and_responsible() -> Kind:
    """A plan with four columns of people, of whom the responsible one does it."""
    return text(
        "raci.csv",
        """
Priority,Action,Accountable,Responsible,Consulted,Informed,Start,End,State
Growth,Hold two open days on the farm,Director,Events Lead,Board,Staff,01/01/2025,30/06/2025,In progress
Growth,Ring every member who has lapsed,Director,Membership Lead,,Staff,01/02/2025,31/03/2025,Complete
People,Find a mentor for each new ranger,Bursar,Volunteer Lead,,All,01/03/2025,30/09/2025,Not started
""",
        wanted(
            ("Hold two open days on the farm", "Events Lead", "2025-06-30", "", "Growth"),
            ("Ring every member who has lapsed", "Membership Lead", "2025-03-31", "complete", "Growth"),
            ("Find a mentor for each new ranger", "Volunteer Lead", "2025-09-30", "not_started", "People"),
        ),
    )


KINDS = (
    risks_with_further_action,
    responses_in_sentences,
    accountable_and_responsible,
    weaknesses_with_remediation,
    corrective_actions_of_an_audit,
    inspection_of_premises,
    causes_of_concern,
    project_log_in_markdown,
    issues_with_next_action,
    gaps_against_a_standard,
    recommendations_with_agreed_measures,
)
