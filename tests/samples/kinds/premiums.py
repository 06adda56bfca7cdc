"""Statements of schools on money that they are given: activities with what speaks for them and what they cost."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted

_REASONS = "Activity\tEvidence that supports this approach\tChallenge number(s) addressed"


def activities_with_leads() -> Kind:
    """Who leads and when it is reviewed share a column; what else was agreed stands in a list below."""
    return text(
        "swimming premium.txt",
        f"""
# Swimming premium statement

Detail\tData
Name\tWeir School
Lead\tRuth Lamb
Date this statement was published\tDecember 2026

## Activity this year

### Teaching (for example, training)

Budgeted cost: £900

{_REASONS}\tLead and review date
Teach two staff to save lives\tDivers say so\t1\tR Lamb Jan 2027
Pool on Fridays with the mill school\tTried before\t1, 2\tO Finch / S Dace Reviewed termly
Floats for all\tThey float\t2\tO Finch, TAs Feb 2027

### Wider strategies (for example, related to towels)

Budgeted cost: £80

{_REASONS}\tLead and review date
Towels lent to those without\tOwn survey\t2\tBursar (Mrs Roach) May 26 and June 27
Goggles\tAs above\tAll\t

## Further information: next steps from the visit

The following were agreed:

- RL will show the pool by 7 February.
- Olga Finch to count the towels
- Office staff: ring the lido
""",
        wanted(
            ("Teach two staff to save lives", "R Lamb", "2027-01-31", "", "Teaching"),
            ("Pool on Fridays with the mill school", "O Finch; S Dace", "", "", "Teaching"),
            ("Floats for all", "O Finch; TAs", "2027-02-28", "", "Teaching"),
            ("Towels lent to those without", "Bursar (Mrs Roach)", "2027-06-30", "", "Wider strategies"),
            ("Goggles", "", "", "", "Wider strategies"),
            ("RL will show the pool", "RL", "2027-02-07", "", "next steps"),
            ("Olga Finch to count the towels", "Olga Finch", "", "", "next steps"),
            ("ring the lido", "Office staff", "", "", "next steps"),
        ),
    )


def activities_without_leads() -> Kind:
    """The form asks for no owner; cards of details, and what was achieved, are no activities."""
    return text(
        "reading premium.txt",
        f"""
# Reading premium statement

Detail\tData
Name\tWeir School
Lead\tRuth Lamb

Detail\tAmount
Given this year\t£4,000

### Teaching (for example, training)

Budgeted cost: £3,000

{_REASONS}
Books for every pupil\tPages are read\t1

### Wider strategies (for example, related to sofas)

{_REASONS}
A sofa by the library door\tAs above\t1, 2

Programme\tProvider
Page a day\tBooksy
""",
        wanted(
            ("Books for every pupil", "", "", "", "Teaching"),
            ("A sofa by the library door", "", "", "", "Wider strategies"),
        ),
    )


def intent_implementation_impact() -> Kind:
    """What the form asks for stands below each heading, and ends with a colon."""
    heads = """Intent\tImplementation\t\tImpact\t
Your focus should be clear about what pupils are to know and be able to do after practice:\tMake sure your actions \
to achieve are linked to your intentions:\tFunding allocated:\tEvidence of impact: what has changed?:\tSustainability \
and suggested next steps:"""
    return text(
        "sport premium.txt",
        f"""
Sport premium

Key indicator 1: All pupils move\tShare of the whole:
\t31%

{heads}
Lunch is lively\tTrain year 5 play leaders\t£150\tTwelve were trained\tTrain year 4

Key indicator 2: Sport is seen\tShare of the whole:
\t12%

{heads}
Sport is praised\tPut up a board in the hall\t£20\tBoard is up\tKeep it fresh
""",
        wanted(
            ("Train year 5 play leaders", "", "", "", "Lunch is lively"),
            ("Put up a board in the hall", "", "", "", "Sport is praised"),
        ),
    )


def key_priorities() -> Kind:
    """Money in a row shows that it is no header."""
    return text(
        "sport premium plan.txt",
        """
Sport premium

Key achievements

Activity/Action\tImpact\tComments
Bought netball posts\tMore play\tClub goes on

Key priorities and planning

Action – what are you planning to do\tWho does this action impact?\tKey indicator to meet\tImpacts and how \
sustainability will be achieved?\tCost linked to the action
Start games at lunch\tPupils\t2: activity\tMore pupils move\t£1,000 for staff
Courses in gymnastics\tTeachers\tKey indicator 1: confidence\tTeachers more sure\t£200 for six teachers
""",
        wanted(
            ("Start games at lunch", "", "", "", "Key priorities"),
            ("Courses in gymnastics", "", "", "", "Key priorities"),
        ),
    )


KINDS = (activities_with_leads, activities_without_leads, intent_implementation_impact, key_priorities)
"""All samples of this module."""
