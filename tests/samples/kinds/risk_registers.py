"""Registers of risks and weaknesses, where what somebody is to do about each risk is the action and the risk is what it is about."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def treatments_of_risks() -> Kind:
    """Every column but one rates the risk or says what holds it back today; the days count from no day."""
    return text(
        "museum risks.csv",
        """
Risk No,Risk Description,Likelihood (1-5),Impact (1-5),Risk Score,Risk Rating,Existing Controls,Recommended Treatment,\
Owner,Target Date
K1,Loan objects damaged by damp in the north store,4,4,16,High,Hygrometers are read on Fridays,\
Fit dehumidifiers and send the readings to the duty phone,Head of Collections,30 days
K2,Takings stolen because the safe key is shared,2,4,8,Medium,,\
Change the lock and keep one key in the finance office,Finance Manager,14 days
K3,Visitors hurt on the spiral stair,3,5,15,High,A sign at the foot of the stair,\
Close the stair until a second handrail is fixed,Estates,60 days
""".replace("\\\n", ""),
        wanted(
            ("Fit dehumidifiers and send", "Head of Collections", "", ""),
            ("Change the lock and keep one key", "Finance Manager", "", ""),
            ("Close the stair until", "Estates", "", ""),
        ),
    )


def risks_of_deliverables() -> Kind:
    """A bare "Description" beside the mitigation is that of the risk, and a deliverable is what is at risk."""
    return text(
        "festival-risks.csv",
        """
ID,Deliverable,Description,Probability,Impact,Mitigation,Owner,Early Warning
F1,Main stage,Crane hire falls through in the last week.,Low,High,\
"Second quote from the harbour firm; book by deposit.",Site Lead,Supplier does not answer for two days.
F2,Programme,Headline act cancels.,Medium,High,Keep a local band on call; insure the fee.,Programme Lead,Late rider.
F3,Programme,Printed programme carries old times.,Medium,Low,Freeze the times before print.,Press Lead,Changes by mail.
""".replace("\\\n", ""),
        wanted(
            ("Second quote from the harbour firm", "Site Lead", "", ""),
            ("Keep a local band on call", "Programme Lead", "", ""),
            ("Freeze the times before print", "Press Lead", "", ""),
        ),
    )


def register_with_its_scale() -> Kind:
    """The scale says what each score asks for, which nobody in particular is to do."""
    return text(
        "register.md",
        """
# Risk register of the ferry

## How we score

| Score | Rating | Action required |
|---|---|---|
| 15-25 | High | Act within a month |
| 8-14 | Medium | Act within the season |
| 1-7 | Low | Watch |

## On board

| Ref | Risk title | Likelihood | Impact | Score | Treatment | Owner | Target date | Status |
|---|---|---|---|---|---|---|---|---|
| B1 | Engine fire | 2 | 5 | 10 | Mitigate - Fit a second extinguisher below deck | Mate | 31/03/2027 | Closed |
| B2 | Falls on the ramp | 4 | 3 | 12 | Mitigate - Lay new grip strips | Bosun | 30/04/2027 | Open |

## Ashore

| Ref | Risk title | Likelihood | Impact | Score | Treatment | Owner | Target date | Status |
|---|---|---|---|---|---|---|---|---|
| A1 | Queue blocks the lane | 3 | 3 | 9 | Transfer - Ask the council to mark a bay | Clerk | 31/05/2027 | Open |
""",
        wanted(
            ("Mitigate - Fit a second extinguisher", "Mate", "2027-03-31", "complete", "On board"),
            ("Mitigate - Lay new grip strips", "Bosun", "2027-04-30", "", "On board"),
            ("Transfer - Ask the council", "Clerk", "2027-05-31", "", "Ashore"),
        ),
    )


def threats_with_planned_actions() -> Kind:
    """How a risk is to be met is one word, and its rating is no word of how the action stands."""
    return text(
        "threats.csv",
        """
risk_id,asset,threat,likelihood,impact,rating,treatment_strategy,planned_actions,owner
T1,Ticket office,Forged tickets at the gate,3,4,High,Mitigate,Scanners at both gates and a stamp,Gate Lead
T2,Car park,Vans sink after rain,4,4,Critical,Mitigate,Metal track from the lane to the stage,Site Lead
T3,Bar,Licence runs out,1,5,Medium,Transfer,Brewery holds the licence,TBD
""",
        wanted(
            ("Scanners at both gates", "Gate Lead", "", ""),
            ("Metal track from the lane", "Site Lead", "", ""),
            ("Brewery holds the licence", "", "", ""),
        ),
    )


def forms_with_labelled_sentences() -> Kind:
    """Below each heading a form says who and when, and a paragraph that begins with its label what is to be done."""
    return text(
        "weaknesses.md",
        """
# Plan of action

**Host:** Harbour office
**Method:** walk through with a checklist

## Open items

### W-01 - Doors

| Field | Value |
|---|---|
| Treatment | MITIGATE |
| Owner | Harbour Master |
| Due | 2027-09-24 |
| Status | In progress |

**What was observed.** The store was open at night.

**Remediation plan.** Fit a lock and keep a key book.

**Evidence required.** A photo of the lock.

### W-02 - Lights

| Field | Value |
|---|---|
| Treatment | MITIGATE |
| Owner | Quay Team |
| Due | 2027-10-01 |
| Status | Open |

**What was observed.** Three lamps were out.

**Remediation plan.** Replace the lamps and test them each month.

**Evidence required.** The test sheet.
""",
        wanted(
            ("Fit a lock and keep a key book", "Harbour Master", "2027-09-24", "", "W-01 - Doors"),
            ("Replace the lamps and test them", "Quay Team", "2027-10-01", "", "W-02 - Lights"),
        ),
    )


def forms_with_the_action_in_the_middle() -> Kind:
    """What tells of the action stands above and below it; a form without one has nothing to chase."""
    return text(
        "findings.md",
        """
# Findings

## Accepted

### F-1

| Field | Detail |
|---|---|
| **Finding ID** | F-1 |
| **Weakness** | Old paint on the hull |
| **Severity** | Low |
| **Justification** | The boat is sold in spring |
| **Status** | Accepted |

## Closed

### F-2

| Field | Detail |
|---|---|
| **Finding ID** | F-2 |
| **Weakness** | No fire blanket in the galley |
| **Severity** | High |
| **Remediation** | Hung a blanket beside the stove |
| **Remediation Date** | May 2027 |
| **Status** | ✅ Closed |

### F-3

| Field | Detail |
|---|---|
| **Finding ID** | F-3 |
| **Weakness** | Flares out of date |
| **Severity** | High |
| **Remediation** | Bought six flares and listed their dates |
| **Remediation Date** | June 2027 |
| **Status** | ✅ Closed |
""",
        wanted(
            ("Hung a blanket beside the stove", "", "2027-05-31", "complete", "No fire blanket"),
            ("Bought six flares and listed", "", "2027-06-30", "complete", "Flares out of date"),
        ),
    )


def risks_as_bullets() -> Kind:
    """Below each risk bullets say all of it; its description is what may go wrong."""
    return text(
        "pier risks.md",
        """
# Risk register of the pier

## Active risks

### Risk 1: Piles rot below the waterline

- **ID**: P-001
- **Category**: Technical
- **Description**: Divers saw soft wood on four piles.
- **Probability**: Medium
- **Status**: Open
- **Owner**: Jo Marsh
- **Mitigation Strategy**: Wrap the piles and order two new ones.
- **Contingency Plan**: Close the east berth.
- **Target Resolution**: 2027-04-30

### Risk 2: Ticket office floods

- **ID**: P-002
- **Category**: Business
- **Description**: The drain backs up at spring tide.
- **Probability**: High
- **Status**: Closed
- **Owner**: Lee Quay
- **Mitigation Strategy**: Fit a non-return valve.
- **Contingency Plan**: Move the till upstairs.
- **Target Resolution**: 2027-03-31
""",
        wanted(
            ("Wrap the piles and order", "Jo Marsh", "2027-04-30", "", "Risk 1: Piles rot"),
            ("Fit a non-return valve", "Lee Quay", "2027-03-31", "complete", "Risk 2: Ticket office"),
        ),
    )


def answers_to_an_auditor() -> Kind:
    """What management will do stands behind the label of the plan, below what was found."""
    return text(
        "single audit.md",
        """
# Corrective action plan 2027

### Finding 2027-001 - Cash counts

**Condition:** Cash was counted by one person.

**Corrective Action Plan:** Two people will count the cash each evening and sign the sheet.

**Responsible Official:** Treasurer

**Anticipated Completion Date:** June 30, 2027

### Finding 2027-002 - Contracts

**Condition:** Two contracts were not signed.

**Corrective Action Plan:** The clerk will keep a register of contracts.

**Responsible Official:** Town Clerk

**Anticipated Completion Date:** September 30, 2027
""",
        wanted(
            ("Two people will count the cash", "Treasurer", "2027-06-30", "", "Finding 2027-001"),
            ("The clerk will keep a register", "Town Clerk", "2027-09-30", "", "Finding 2027-002"),
        ),
    )


KINDS = (
    treatments_of_risks,
    risks_of_deliverables,
    register_with_its_scale,
    threats_with_planned_actions,
    forms_with_labelled_sentences,
    forms_with_the_action_in_the_middle,
    risks_as_bullets,
    answers_to_an_auditor,
)
