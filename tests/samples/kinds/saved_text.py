"""Tables of Word and Excel saved as text: tabs between the cells, and of what was merged only the blanks are left."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def headings_over_several_columns() -> Kind:
    """The upper heading of two rows stood over both columns below it; so did the headings between the rows."""
    return text(
        "ferry accessibility.txt",
        """
Ferry terminal accessibility plan

Strand	No	What we shall do	When		Who		Where it stands
			Begin	Finish	Lead	With
STRAND A: GETTING THERE
Buses	1	Put raised kerbs at both stops	April 2025	June 2025	Transport	Highways	Complete
	2	Agree a later last bus with the operator	May 2025	September 2025	Transport		At risk
Parking	3	Mark six blue badge bays by the ramp	April 2025	May 2025	Estates	Harbour office	Complete
STRAND B: ON BOARD
Crew	4	Train all crews in assisting with wheelchairs	June 2025	October 2025	Personnel		On track
""".replace("GETTING THERE\n", "GETTING THERE\t\t\t\t\t\t\t\n").replace("ON BOARD\n", "ON BOARD\t\t\t\t\t\t\t\n"),
        wanted(
            ("Put raised kerbs at both stops", "Transport", "2025-06-30", "complete"),
            ("Agree a later last bus with the operator", "Transport", "2025-09-30", "at_risk"),
            ("Mark six blue badge bays by the ramp", "Estates", "2025-05-31", "complete"),
            ("Train all crews in assisting with wheelchairs", "Personnel", "2025-10-31", "on_track"),
        ),
    )


def overdue_ones_above_all() -> Kind:
    """What is overdue stands in a table of its own above the table of all: each action counts once."""
    return text(
        "archive follow up.txt",
        """
Archive service: follow-up of the inspection

Overdue

Ref	Agreed action	Officer	Due
2	Fit a second thermometer in the strong room	Archivist	31/01/2025
4	Copy the parish registers to two places	Digital Officer	28/02/2025
5	Test the fire doors every quarter	Facilities	31/03/2025

All agreed actions

Ref	Agreed action	Officer	Due	Status	Comment
1	Replace the reading room blinds	Facilities	30/11/2024	Complete	Invoice seen
2	Fit a second thermometer in the strong room	Archivist	31/01/2025	In progress	Ordered
3	Write a loans policy	Archivist	31/05/2025	On track	Draft read by the trustees
4	Copy the parish registers to two places	Digital Officer	28/02/2025	In progress	Half copied
5	Test the fire doors every quarter	Facilities	31/03/2025	Not started	No contractor
""",
        wanted(
            ("Replace the reading room blinds", "Facilities", "2024-11-30", "complete"),
            ("Fit a second thermometer in the strong room", "Archivist", "2025-01-31", ""),
            ("Write a loans policy", "Archivist", "2025-05-31", "on_track"),
            ("Copy the parish registers to two places", "Digital Officer", "2025-02-28", ""),
            ("Test the fire doors every quarter", "Facilities", "2025-03-31", "not_started"),
        ),
    )


def minutes_in_a_table() -> Kind:
    """Item, discussion and who acts: what is to be done is marked within what was said, or told to whoever acts."""
    return text(
        "lifeboat committee.txt",
        """
Lifeboat station committee
Minutes of 4 March 2025

Item	Discussion	Action
1	Welcome. Nobody sent apologies.
2	The slip is worn. The surveyor was not reached. Action: TW to ring the surveyor by 14 March 2025.	TW
3	Takings at the shop were up. Action: LP to order more calendars. Action: TW to mend the till by 31 March 2025.	LP / TW
4	The crew asked for a second drying room. LP to ask the council for the empty store.	LP
5	The flag day went well.
""",
        wanted(
            ("TW to ring the surveyor", "TW", "2025-03-14", ""),
            ("LP to order more calendars", "LP", "", ""),
            ("TW to mend the till", "TW", "2025-03-31", ""),
            ("LP to ask the council for the empty store", "LP", "", ""),
        ),
    )


def a_log_without_headings() -> Kind:
    """The day on which it was raised stands in front, the day on which it is due behind; no heading says so."""
    return text(
        "boatyard safety log.txt",
        """
Boatyard safety log

1	6.1.26	Slipway	Put a chain across the foot of the slip	GF	20.1.26	Closed 19.1.26
2	6.1.26	Paint store	Mark the flammables cupboard	GF	13.1.26 ext to 3.2.26	Tin labels came, cupboard did not
3	3.2.26	Crane	Book the yearly crane test	T Ruddock	27.2.26	Part done
4	3.2.26	Office	Teach the two new starters to use the screens well	T Ruddock	end of March	Open
""",
        wanted(
            ("Put a chain across the foot", "GF", "2026-01-20", "complete"),
            ("Mark the flammables cupboard", "GF", "2026-02-03", ""),
            ("Book the yearly crane test", "T Ruddock", "2026-02-27", "partial"),
            ("Teach the two new starters", "T Ruddock", "", ""),
        ),
    )


def boxed_headings_and_measures() -> Kind:
    """Each part has its heading in a box above its table and its measures below; a page's end cuts a row."""
    flood = "The spillway carries the worst flood"
    people = "People below the dam know what to do"
    table = "No	Action	Who	By when	RAG	Progress\n"
    return text(
        "reservoir plan.txt",
        f"""
Reservoir safety plan

Objective 1
The spillway carries the worst flood

{table}1	Clear the spillway of silt and widen the grating, with	Ops	May 2026	Green	Silt gone, grating

{table}	its hinges replaced				ordered from the smithy
2	Survey the dam for seepage	Ops	June 2026	Amber	Tender out

How we measure it	2024	2025	Aim
Litres lost a day	410	380	200
Days over the mark	9	7	0

Objective 2
People below the dam know what to do

{table}3	Print a card for every household	Comms	July 2026	Green	Text agreed
4	Hold an exercise with the police	Ops	October 2026	Red	No day found
""",
        wanted(
            ("Clear the spillway of silt and widen the grating, with", "Ops", "2026-05-31", "on_track", flood),
            ("Survey the dam for seepage", "Ops", "2026-06-30", "at_risk", flood),
            ("Print a card for every household", "Comms", "2026-07-31", "on_track", people),
            ("Hold an exercise with the police", "Ops", "2026-10-31", "off_track", people),
        ),
    )


def stages_of_a_time_plan() -> Kind:
    """A row that numbers a stage sums up the rows below it: it names where they stand and is no action."""
    return text(
        "bandstand.txt",
        """
Task	Who	Start	Finish	% done	State
Stage 1		1/4/2025	30/6/2025	60%	In progress
Measure the roof	Nia Rees	1/4/2025	11/4/2025	1	Complete
Draw the new ironwork	Nia Rees	14/4/2025	30/6/2025	20%	In progress
Stage 2		1/7/2025	30/9/2025	0	Not started
Cast the columns	Foundry	1/7/2025	29/8/2025	0	Not started
Paint everything green	Tom Bell	1/9/2025	30/9/2025	0	Not started
""",
        wanted(
            ("Measure the roof", "Nia Rees", "2025-04-11", "complete", "Stage 1"),
            ("Draw the new ironwork", "Nia Rees", "2025-06-30", "", "Stage 1"),
            ("Cast the columns", "Foundry", "2025-08-29", "not_started", "Stage 2"),
            ("Paint everything green", "Tom Bell", "2025-09-30", "not_started", "Stage 2"),
        ),
    )


def scores_under_one_heading() -> Kind:
    """The plan's name stands below whose it is, single letters under "Score", and each risk has several actions."""
    blank = "\t" * 6
    return text(
        "museum risks.txt",
        f"""
Tidewater Museum{blank}
Risk register and action plan{blank}
No	Risk and effect	Score		Further action	Action owner	Due	Action status
		L	I
R1	Damp spoils the charts	4	3	Line the chart room	Curator	31/3/2025	Completed
				Buy two driers	Curator	30/6/2025	On track
R2	Nobody can open the safe	2	5	Keep a second key at the bank	Treasurer	31/5/2025	Delayed
""",
        wanted(
            ("Line the chart room", "Curator", "2025-03-31", "complete", "Damp spoils the charts"),
            ("Buy two driers", "Curator", "2025-06-30", "on_track", "Damp spoils the charts"),
            ("Keep a second key at the bank", "Treasurer", "2025-05-31", "at_risk", "Nobody can open the safe"),
        ),
    )


def names_above_tables() -> Kind:
    """Each sheet's name, its title in a box with a remark, and its table; a band right below a page's end."""
    table, blank = "Things to see to	Who	When\n", "\t\t"
    return text(
        "orchard.txt",
        f"""
The walled garden: what comes next
Agreed by the friends of the garden on 3 November 2025.

THEME ONE: IN THE OPEN
What needs no cover

{table}Mow round the sundial	Jo Hale	May 2026

Fruit

Fruit and nuts{blank}
Link trustee: see list{blank}

{table}Prune the old pears	Ann Bright	Jan 2026
Autumn{blank}
Pick the quinces	Jo Hale	Oct 2026

{table}Winter{blank}
Graft six lost kinds	Ann Bright	Feb 2027

Glass

Under glass{blank}

{table}Mend the vents	Tom Bell	March 2026
""",
        wanted(
            ("Mow round the sundial", "Jo Hale", "2026-05-31", "", "What needs no cover"),
            ("Prune the old pears", "Ann Bright", "2026-01-31", "", "Fruit and nuts"),
            ("Pick the quinces", "Jo Hale", "2026-10-31", "", "Autumn"),
            ("Graft six lost kinds", "Ann Bright", "2027-02-28", "", "Winter"),
            ("Mend the vents", "Tom Bell", "2026-03-31", "", "Under glass"),
        ),
    )


KINDS = (
    headings_over_several_columns,
    overdue_ones_above_all,
    minutes_in_a_table,
    a_log_without_headings,
    boxed_headings_and_measures,
    stages_of_a_time_plan,
    scores_under_one_heading,
    names_above_tables,
)
"""All samples of this module."""
