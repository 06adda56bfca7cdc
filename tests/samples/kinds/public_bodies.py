"""Plans as councils, schools and the health service make them in Word and Excel, with the ways of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

from tests.samples.kinds import Kind, Sheet, Wanted, text, wanted, workbook

_AMBER, _GREEN = "FFC000", "00B050"


def told_where_it_was_done() -> Kind:
    """A column "Update / Completed" tells what became of each; who did what is struck through is still read."""
    paper = docx.Document()
    paper.add_paragraph("Actions as at 9 January 2026")
    table = _table(
        paper,
        ("Date raised", "Min. ref", "Action", "Who", "Update / Completed"),
        ("10/09/25", "25/113", "", "", "Done – accepted in October"),
        ("10/09/25", "25/118", "Write to the county about the ford", "Clerk", "Chased 3/12; no reply. Chase again"),
        ("08/10/25", "25/131", "Meet the bowls club about the mower", "Cllr Dunn", "Meeting set for 21st January"),
        ("12/11/25", "25/140", "Draft the budget", "RFO", "COMPLETED"),
    )
    for column, words in ((2, "Obtain three quotes for the shelter roof"), (3, "Clerk")):
        table.cell(1, column).paragraphs[0].add_run(words).font.strike = True
    return _saved(
        "actions of the parish.docx",
        paper,
        wanted(
            ("Obtain three quotes for the shelter", "Clerk", "", "complete"),
            ("Write to the county about the ford", "Clerk", "", ""),
            ("Meet the bowls club about the mower", "Cllr Dunn", "", ""),
            ("Draft the budget", "RFO", "", "complete"),
        ),
    )


def ticks_below_terms() -> Kind:
    """The last term that is ticked is when it is due, and no tick says that anything is done."""
    return workbook(
        "school plan.xlsx",
        wanted(
            ("Choose one way of teaching spelling", "English Lead", "2025-12-31", "on_track", "PRIORITY 1"),
            ("Compare books with the schools near by", "English Lead", "2026-07-31", "at_risk", "PRIORITY 1"),
        ),
        Sheet(
            "P1 Quality",
            (
                ("Mill Lane School Development Plan 2025-26",),
                ("PRIORITY 1: QUALITY OF EDUCATION",),
                ("3-year strategy",),
                ("Objective", "Actions", "Lead", "Aut 1", "Aut 2", "Spr 1", "Spr 2", "Sum 1", "Sum 2", "RAG"),
                ("Writing", "Choose one way of teaching spelling", "English Lead", "X", "X", "", "", "", "", ""),
                ("", "Compare books with the schools near by", "English Lead", "", "X", "", "X", "", "X", ""),
            ),
            merged=("A1:J1", "A2:J2", "A5:A6"),
            fills={"J5": _GREEN, "J6": _AMBER},
        ),
    )


def rated_at_each_meeting() -> Kind:
    """Three columns of days under one heading: the light of the latest meeting counts, whatever was said before."""
    paper = docx.Document()
    paper.add_paragraph("Quality plan 2025/26")
    table = _table(
        paper,
        ("Area for improvement", "Actions to be taken", "Lead", "Target date", "Progress and RAG", "", ""),
        ("", "", "", "", "Nov 25", "Feb 26", "May 26"),
        ("Maths resits", "Test all groups in week 2", "Head of Maths", "October 2025", "Done in all", "Reviewed", ""),
        ("", "Open a clinic at lunch time", "Maths team", "November 2025", "Started", "Few come", ""),
        fills={(2, 4): _GREEN, (2, 5): _GREEN, (3, 4): _GREEN, (3, 5): _AMBER},
    )
    table.cell(0, 4).merge(table.cell(0, 6))
    for column in range(4):
        table.cell(0, column).merge(table.cell(1, column))
    return _saved(
        "quality plan.docx",
        paper,
        wanted(
            ("Test all groups in week 2", "Head of Maths", "2025-10-31", "on_track"),
            ("Open a clinic at lunch time", "Maths team", "2025-11-30", "at_risk"),
        ),
    )


def not_filled_in_yet() -> Kind:
    """What a form's fields ask for is nothing that anybody wrote."""
    paper = docx.Document()
    paper.add_paragraph("Equality action plan 2026")
    table = _table(
        paper,
        ("Objective", "Action", "Who", "When"),
        ("Languages", "Meet every new family within two weeks", "", "31/10/2026"),
        ("Jobs", "Advertise in the community centres", "Head of HR", ""),
    )
    for row, column, asked in ((1, 2, "Choose an item."), (2, 3, "Click or tap to enter a date.")):
        table.cell(row, column).paragraphs[0]._p.append(
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
                f"<w:sdtContent><w:r><w:t>{asked}</w:t></w:r></w:sdtContent></w:sdt>"
            )
        )
    return _saved(
        "equality.docx",
        paper,
        wanted(
            ("Meet every new family within two weeks", "", "2026-10-31", ""),
            ("Advertise in the community centres", "Head of HR", "", ""),
        ),
    )


def choices_beside_a_log() -> Kind:
    """A hidden sheet of choices is no key, though letters stand beside words there."""
    return workbook(
        "log of actions.xlsx",
        wanted(
            ("Send the plan round", "PMO", "2026-01-15", "complete"),
            ("Count the wards", "Chief Nurse", "2026-01-29", "at_risk"),
            ("Name the codes", "KL", "2026-02-09", "on_track"),
        ),
        Sheet(
            "Actions",
            (
                ("No.", "Action", "Owner", "Due", "RAG"),
                (1, "Send the plan round", "PMO", "15/01/2026", "B"),
                (2, "Count the wards", "Chief Nurse", "29/01/2026", "A"),
                (3, "Name the codes", "KL", "09/02/2026", "G"),
            ),
        ),
        Sheet("Lists", (("RAG", "Status"), ("R", "Open"), ("A", "Closed"), ("G", "Deferred")), hidden=True),
    )


def findings_in_small_tables() -> Kind:
    """A table for each finding, headed by its number and weight, with two labels in its last row."""
    paper = docx.Document()
    paper.add_heading("Audit of payroll", 1)
    for title, finding, action, said, owner, due in (
        (
            "1. Leavers",
            "Three were paid too long.",
            "Send a weekly list of leavers.",
            "Agreed.",
            "Payroll Lead",
            "May 2026",
        ),
        (
            "2. Overtime",
            "Claims were not signed.",
            "Remind managers to sign.",
            "A note went out.",
            "Head of HR",
            "June 2026",
        ),
    ):
        table = _table(
            paper,
            (title, "", "Priority: High", ""),
            ("Finding", finding, "", ""),
            ("Agreed action", action, "", ""),
            ("Management response", said, "", ""),
            ("Responsible officer", owner, "Target date", due),
        )
        table.cell(0, 0).merge(table.cell(0, 1))
        table.cell(0, 2).merge(table.cell(0, 3))
        for row in (1, 2, 3):
            table.cell(row, 1).merge(table.cell(row, 3))
        paper.add_paragraph("")
    return _saved(
        "payroll.docx",
        paper,
        wanted(
            ("Send a weekly list of leavers.", "Payroll Lead", "2026-05-31", "", "1. Leavers"),
            ("Remind managers to sign.", "Head of HR", "2026-06-30", "", "2. Overtime"),
        ),
    )


def named_above_what_is_done() -> Kind:
    """ "Action 1" in a form names what its next line says; the form is one action."""
    paper = docx.Document()
    paper.add_heading("Village plan", 1)
    for number, name, done, lead, status in (
        ("1", "A safe crossing", "Ask the county for a zebra crossing", "Parish Council", "In progress"),
        ("2", "More buses", "Meet the bus company with the next parish", "Transport group", "Done ✓"),
    ):
        _table(
            paper,
            (f"Action {number}", name),
            ("What we will do", done),
            ("Lead", lead),
            ("Timescale", "By June 2026"),
            ("Status", status),
        )
        paper.add_paragraph("")
    return _saved(
        "village plan.docx",
        paper,
        wanted(
            ("Ask the county for a zebra crossing", "Parish Council", "2026-06-30", ""),
            ("Meet the bus company with the next", "Transport group", "2026-06-30", "complete"),
        ),
    )


def reported_to_the_board() -> Kind:
    """When the board met is no action; who answers for one owns it where nobody else is named."""
    return text(
        "board.html",
        """
<html><body><h1>Inspection update - January 2026</h1>
<p>Meeting: Board - Public<br>Date: 14 January 2026<br>Purpose: Information</p>
<h2>Still open</h2>
<h3>Must do 2: Appraisals</h3>
<p><b>Action:</b> Hold an appraisal with everybody.</p><p><b>Executive lead:</b> Director of People</p>
<p><b>Due:</b> 31 March 2026</p><p><b>RAG:</b> Amber</p>
<h3>Must do 5: Medicines</h3>
<p><b>Action:</b> Seal every bag and check each month.</p><p><b>Executive lead:</b> Medical Director</p>
<p><b>Due:</b> 28 February 2026</p><p><b>RAG:</b> Green</p>
</body></html>
""",
        wanted(
            ("Hold an appraisal with everybody.", "Director of People", "2026-03-31", "at_risk", "Must do 2"),
            ("Seal every bag and check each month.", "Medical Director", "2026-02-28", "on_track", "Must do 5"),
        ),
    )


def answered_by_the_cabinet() -> Kind:
    """What was rejected will not be done; the fourth quarter of two years ends in the second."""
    paper = docx.Document()
    paper.add_paragraph("Review of parking: response and action plan 2025/26")
    _table(
        paper,
        ("Recommendation", "Accepted or rejected", "Proposed action", "Lead Officer", "Timescale"),
        ("R1 Permits online", "Accepted", "Put permits on the new system.", "Head of Parking", "Quarter 4"),
        ("R2 First hour free", "Rejected", "This would cost too much.", "Head of Parking", "N/A"),
        ("R3 New signs", "Accepted in part", "Renew the signs in the centre.", "Highways Lead", "March 2026"),
    )
    return _saved(
        "parking.docx",
        paper,
        wanted(
            ("Put permits on the new system.", "Head of Parking", "2026-03-31", ""),
            ("Renew the signs in the centre.", "Highways Lead", "2026-03-31", ""),
        ),
    )


def years_on_the_sheet() -> Kind:
    """ "Jun 25" is a month of the year that the name of the sheet has, not a day."""
    return workbook(
        "outstanding.xlsx",
        wanted(("Ask about the path", "Clerk", "2025-06-30", "complete"), ("Buy new signs", "Chair", "2026-03-31", "")),
        Sheet(
            "2025-26",
            (
                ("Action to be taken", "Who", "Deadline", "Complete (Y/N)"),
                ("Ask about the path", "Clerk", "Jun 25", "Y"),
                ("Buy new signs", "Chair", "Mar 26", "N"),
            ),
        ),
    )


def _table(paper: Document, *rows: Sequence[str], fills: Mapping[tuple[int, int], str] | None = None) -> Table:
    table: Table = paper.add_table(len(rows), len(rows[0]))
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            table.cell(number, column).text = words
    for (number, column), colour in (fills or {}).items():
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>')
        table.cell(number, column)._tc.get_or_add_tcPr().append(shade)
    return table


def _saved(name: str, paper: Document, rows: tuple[Wanted, ...]) -> Kind:
    saved = BytesIO()
    paper.save(saved)
    return Kind(name, saved.getvalue(), rows)


KINDS = (
    told_where_it_was_done,
    ticks_below_terms,
    rated_at_each_meeting,
    not_filled_in_yet,
    choices_beside_a_log,
    findings_in_small_tables,
    named_above_what_is_done,
    reported_to_the_board,
    answered_by_the_cabinet,
    years_on_the_sheet,
)
"""All samples of this module."""
