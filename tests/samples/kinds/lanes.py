"""Trackers that name what is to be done in one column and its next step in another, with signs that a key explains."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def lanes_with_signs() -> Kind:
    """Next steps are remarks, even where they are missing; days of the week show which year is meant."""
    return text(
        "village hall lanes.md",
        """
# Hall reopening

Everything that has to happen, one table a lane.

**Key:** `▢` not begun · `◧` under way · `■` finished · `▲` blocked or late

## Kitchen

| Item | Who | Due | Next step | |
|---|---|---|---|---|
| New cooker with a hood over it | Ann + Bill | Jun 12 | Ask the gas fitter when he can come | ◧ |
| Hatch to the main hall widened | Cara | Sat Jun 13 | | ▢ |
| Inspection by the council, before anybody cooks | Cara | May 15 | Filed with the form of 3 April 2026 | ■ |

## Stage

| Item | Who | Due | Next step | |
|---|---|---|---|---|
| Curtain and its rail | Dee | Tue/Wed Jun 9–10 | Ring the firm again | ▲ |
| Steps at the side | TBD | Overdue | | ▢ |
""",
        wanted(
            ("New cooker", "Ann; Bill", "2026-06-12", "", "Kitchen"),
            ("Hatch to", "Cara", "2026-06-13", "not_started", "Kitchen"),
            ("Inspection by", "Cara", "2026-05-15", "complete", "Kitchen"),
            ("Curtain and", "Dee", "2026-06-10", "off_track", "Stage"),
            ("Steps at the side", "", "", "not_started", "Stage"),
        ),
    )


def letters_of_a_key() -> Kind:
    """A column is its statuses when the paper explains the letters in it; a short title names the row."""
    return text(
        "ward improvements.md",
        """
# Ward improvement actions

| Ref | Improvement | Description | Lead | Due | St |
|---|---|---|---|---|---|
| W1 | Falls bundle | Introduce the bundle in every bay and look at it monthly | Sister May | 30/06/2026 | IP |
| W2 | Protected meals | Stop rounds at meals and put signs up at the doors | Dr Hale | 31/05/2026 | C |
| W3 | Call bells | Answer every bell in two minutes | Sister May | 31/07/2026 | NS |

C = complete; IP = in progress; NS = not started
""",
        wanted(
            ("Falls bundle", "Sister May", "2026-06-30", ""),
            ("Protected meals", "Dr Hale", "2026-05-31", "complete"),
            ("Call bells", "Sister May", "2026-07-31", "not_started"),
        ),
    )


def columns_named_by_a_program() -> Kind:
    """Headings written as one word; what comes next is no action, and a day may have its month last."""
    return text(
        "export.csv",
        """
taskId,town,taskTitle,nextAction,description,assignedTo,dueDate,state
1,Ely,Server room cooling,Get a second quote,The room is too warm in summer and the fans fail,Priya Nair,2026-03-31,Open
2,Ely,Replace visitor badges,Order the card stock,Old badges can be copied by anybody,Tom Reed,2026-30-04,To do
3,March,Close old mailboxes,Send the list to HR,Leavers' mail is still read by nobody,Priya Nair,2026-02-28,Done
""",
        wanted(
            ("Server room cooling", "Priya Nair", "2026-03-31", "", "Ely"),
            ("Replace visitor badges", "Tom Reed", "2026-04-30", "not_started", "Ely"),
            ("Close old mailboxes", "Priya Nair", "2026-02-28", "complete", "March"),
        ),
    )


def next_steps_of_topics() -> Kind:
    """Beside the topics of a meeting the next steps are what is to be done."""
    return text(
        "coffee morning.csv",
        """
Item,Next steps,Lead,When
Parking,Write to the council about the yellow lines,Jo Hale,May 2026
Hall heating,Get three quotes for a new boiler,Ann Bright,June 2026
Newsletter,Send copy to the printer,Jo Hale,1 May 2026
""",
        wanted(
            ("Write to the council", "Jo Hale", "2026-05-31", ""),
            ("Get three quotes", "Ann Bright", "2026-06-30", ""),
            ("Send copy", "Jo Hale", "2026-05-01", ""),
        ),
    )


def tables_below_names() -> Kind:
    """Where a paper parts its actions by owner, the name above a table owns all its rows; a rota is no plan."""
    return text(
        "by owner.md",
        """
# Actions by owner

### Ann Moss

| Action | Due | Done |
|---|---|---|
| Send the bills | 1 April 2026 | Y |
| Bank the rents | 10 April 2026 | N |

### Bill Tarn and Cara Hill

| Action | Due | Done |
|---|---|---|
| Mend the tap | 3 April 2026 | N |

### Weekly rota

| Day | Task | Who |
|---|---|---|
| Monday | Open up | Jo |
| Tuesday | Put out the bins | Ann |
""",
        wanted(
            ("Send the bills", "Ann Moss", "2026-04-01", "complete"),
            ("Bank the rents", "Ann Moss", "2026-04-10", ""),
            ("Mend the tap", "Bill Tarn; Cara Hill", "2026-04-03", ""),
        ),
    )


KINDS = (tables_below_names, lanes_with_signs, letters_of_a_key, columns_named_by_a_program, next_steps_of_topics)
