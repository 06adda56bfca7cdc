"""Plans written in Word: merged cells, bands, questions as headings, pages, lists."""

from __future__ import annotations

from docx.document import Document
from docx.table import Table

from tests.samples.kinds import Kind, document, wanted


def _table(made: Document, rows: list[list[str]], widths: int | None = None) -> Table:
    table: Table = made.add_table(rows=len(rows), cols=widths or len(rows[0]))
    table.style = "Table Grid"
    for at, row in enumerate(rows):
        for column, words in enumerate(row):
            table.cell(at, column).text = words
    return table


def question_headers() -> Kind:
    """Whole questions head the columns; the first column holds aims merged over their actions."""

    def write(made: Document) -> None:
        made.add_heading("Accessibility plan 2024 to 2027", 0)
        rows = [
            [
                "What do we want to achieve?",
                "What will we do?",
                "Who is going to lead on this?",
                "When will it be done by?",
                "How will we know it has worked?",
            ],
            [
                "Pupils with hearing loss take part in every lesson",
                "Fit a loop in the hall",
                "Site Manager",
                "Autumn 2024",
                "Loop in use at assemblies",
            ],
            ["", "Train all teachers in facing the class", "SENCo", "End of spring term 2025", "Seen in lesson visits"],
            [
                "The site can be reached by wheelchair",
                "Lower the kerb at the gate",
                "Business Manager",
                "July 2025",
                "Kerb lowered",
            ],
        ]
        table = _table(made, rows)
        table.cell(1, 0).merge(table.cell(2, 0))

    return document(
        "accessibility.docx",
        wanted(
            ("Fit a loop in the hall", "Site Manager", "2024-12-31", "", "Pupils with hearing loss"),
            ("Train all teachers in facing the class", "SENCo", "2025-03-31", "", "Pupils with hearing loss"),
            ("Lower the kerb at the gate", "Business Manager", "2025-07-31", "", "The site can be reached"),
        ),
        write,
    )


def bands_and_sub_actions() -> Kind:
    """Bands merged over the table, a numbered action merged over its sub-actions, status as a fill."""

    def write(made: Document) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        made.add_paragraph("SAFER HOMES IMPROVEMENT PLAN")
        rows = [
            ["Action", "Sub-actions and progress", "Target date", "Owner", "Status", "Outcome"],
            ["Priority 1 - Fire safety", "", "", "", "", ""],
            [
                "1. Check every fire door",
                "Survey the doors in tower blocks - survey finished in May",
                "Jun-24",
                "RT",
                "Complete",
                "All doors listed",
            ],
            ["", "Replace doors that failed", "Dec-24", "RT/LW", "", "No failed doors"],
            ["2. Test alarms", "Test all alarms each year", "Mar-25", "LW", "", "Certificates"],
            ["Priority 2 - Damp and mould", "", "", "", "", ""],
            [
                "1. Visit every reported home",
                "Visit within five days of a report – progressing",
                "Sept-24",
                "KO",
                "",
                "Visits on time",
            ],
        ]
        table = _table(made, rows)
        for band in (1, 5):
            table.cell(band, 0).merge(table.cell(band, 5))
        table.cell(2, 0).merge(table.cell(3, 0))
        for at, colour in ((2, "00B050"), (3, "FFC000"), (4, "00B050"), (6, "FF0000")):
            shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
            table.cell(at, 4)._tc.get_or_add_tcPr().append(shade)

    return document(
        "safer homes.docx",
        wanted(
            ("Survey the doors in tower blocks", "RT", "2024-06-30", "complete", "Priority 1 - Fire safety"),
            ("Replace doors that failed", "RT; LW", "2024-12-31", "at_risk", "Priority 1 - Fire safety"),
            ("Test all alarms each year", "LW", "2025-03-31", "on_track", "Priority 1 - Fire safety"),
            ("Visit within five days of a report", "KO", "2024-09-30", "off_track", "Priority 2 - Damp and mould"),
        ),
        write,
    )


def cut_by_pages() -> Kind:
    """The same header on each page; the second page goes on in the middle of a sentence."""

    def write(made: Document) -> None:
        header = ["Action", "Lead", "By when", "Update"]
        _table(made, [header, ["Agree one form for all referrals and", "AB", "May-25", "Draft form is with"]])
        made.add_paragraph("")
        _table(
            made,
            [
                header,
                ["send it to every practice", "", "", "the partners"],
                ["Open the shared inbox", "CD", "Jun-25", "Opened on 2 June"],
            ],
        )

    return document(
        "referrals.docx",
        wanted(
            ("Agree one form for all referrals and send it to every practice", "AB", "2025-05-31", ""),
            ("Open the shared inbox", "CD", "2025-06-30", ""),
        ),
        write,
    )


def headings_over_tables() -> Kind:
    """Each theme is a heading with a table of its own below it; a table of contacts stands first."""

    def write(made: Document) -> None:
        made.add_heading("Parish plan: actions", 1)
        _table(
            made,
            [
                ["Name", "Role", "Telephone"],
                ["Jo Parr", "Clerk", "01234 567890"],
                ["Cllr Teal", "Chair", "01234 567891"],
            ],
        )
        made.add_heading("Roads and paths", 2)
        _table(
            made,
            [
                ["Action", "Responsibility", "Timescale", "Progress"],
                ["Ask the county for a crossing at the school", "Cllr Teal", "Spring 2025", "Letter sent"],
                ["Clear the path to the halt", "Footpath volunteers", "Ongoing", ""],
            ],
        )
        made.add_heading("Meeting places", 2)
        _table(
            made,
            [
                ["Action", "Responsibility", "Timescale", "Progress"],
                ["Apply for a grant for the hall roof", "Clerk", "31st March 2025", "Complete"],
            ],
        )

    return document(
        "parish plan.docx",
        wanted(
            ("Ask the county for a crossing at the school", "Cllr Teal", "2025-05-31", "", "Roads and paths"),
            ("Clear the path to the halt", "Footpath volunteers", "", "", "Roads and paths"),
            ("Apply for a grant for the hall roof", "Clerk", "2025-03-31", "complete", "Meeting places"),
        ),
        write,
    )


def word_lists() -> Kind:
    """Headings and Word's own numbered lists, owners and dates within the sentences."""

    def write(made: Document) -> None:
        made.add_heading("Recovery plan for the theatre", 1)
        made.add_paragraph("We lost our manager in May. This is how we keep going.")
        made.add_heading("Actions", 2)
        made.add_paragraph("Front of house manager to open the box office by 1 July 2025", style="List Number")
        made.add_paragraph("Trustees to advertise the manager's post by 15 July 2025", style="List Number")
        made.add_paragraph("Volunteers to repaint the foyer", style="List Number")

    return document(
        "theatre.docx",
        wanted(
            ("Front of house manager to open the box office", "Front of house manager", "2025-07-01", ""),
            ("Trustees to advertise the manager's post", "Trustees", "2025-07-15", ""),
            ("Volunteers to repaint the foyer", "Volunteers", "", ""),
        ),
        write,
    )


def struck_in_cell() -> Kind:
    """The old date stands struck through above the new one in the same cell."""

    def write(made: Document) -> None:
        table = _table(
            made,
            [
                ["Task", "Owner", "Deadline", "RAG"],
                ["Move the server room", "IT Manager", "", "A"],
                ["Label all cables", "IT Manager", "Oct 2025", "G"],
            ],
        )
        paragraph = table.cell(1, 2).paragraphs[0]
        paragraph.add_run("June 2025").font.strike = True
        paragraph.add_run(" Sept 2025")

    return document(
        "it.docx",
        wanted(
            ("Move the server room", "IT Manager", "2025-09-30", "at_risk"),
            ("Label all cables", "IT Manager", "2025-10-31", "on_track"),
        ),
        write,
    )


def card_tables() -> Kind:
    """One small form for each action."""

    def write(made: Document) -> None:
        made.add_heading("Peer review: our response", 1)
        for number, (what, who, when, how) in enumerate(
            [
                ("Publish a one-page guide to the front door", "Head of Access", "30 April 2025", "In progress"),
                ("Hold a monthly case forum with schools", "Early Help Lead", "31 May 2025", "Complete"),
            ],
            start=1,
        ):
            _table(made, [[f"Action {number}", what], ["Lead officer", who], ["Target date", when], ["Status", how]])
            made.add_paragraph("")

    return document(
        "peer review.docx",
        wanted(
            ("Publish a one-page guide to the front door", "Head of Access", "2025-04-30", ""),
            ("Hold a monthly case forum with schools", "Early Help Lead", "2025-05-31", "complete"),
        ),
        write,
    )


KINDS = (
    question_headers,
    bands_and_sub_actions,
    cut_by_pages,
    headings_over_tables,
    word_lists,
    struck_in_cell,
    card_tables,
)
