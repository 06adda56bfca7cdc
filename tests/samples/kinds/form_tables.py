"""Tables that begin as forms: who leads and what was found in rows above the header, which head no columns."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document

from tests.samples.kinds import Kind, document, wanted

_COLUMNS = 6


def _table(made: Document, *rows: Sequence[str]) -> None:
    """A table of these rows; the last cell of a shorter one is merged to the right end."""
    table = made.add_table(rows=0, cols=_COLUMNS)
    for row in rows:
        cells = table.add_row().cells
        for cell, words in zip(cells, row, strict=False):
            cell.text = words
        if len(row) < _COLUMNS:
            cells[len(row) - 1].merge(cells[-1])


def requirements_with_codes() -> Kind:
    """A code and what it stands for, side by side, name the part below them."""
    header = ("Ref", "Action", "Lead", "By when", "Status", "Proof")

    def write(made: Document) -> None:
        made.add_heading("Care improvement plan", 1)
        made.add_paragraph("Home Manager's update of 3 May 2027")
        _table(
            made,
            ("RQ3", "Priority one", "Regulation 9 Care for each person"),
            ("Inspector's words", "Care plans did not say what people like to eat."),
            ("Board sponsor", "Director of Homes", "Standard", "4"),
            header,
            ("3a", "Rewrite forty care plans", "Deputy Manager / HR BP", "31/5/2027", "Complete", "File 3"),
            ("3b", "Tasting evening each term", "Cook", "30/6/2027", "On track", ""),
        )
        _table(
            made,
            ("Recommendation 4.2", "Fridges should be checked every term"),
            ("Board sponsor", "Director of Estates", "Standard", "2"),
            header,
            ("4a", "Daily fridge log", "Cook", "1/4/2027", "Complete", ""),
        )

    first, second = "RQ3 Priority one Regulation 9 Care for each person", "Recommendation 4.2 Fridges should be checked"
    return document(
        "care.docx",
        wanted(
            ("Rewrite forty care plans", "Deputy Manager; HR BP", "2027-05-31", "complete", first),
            ("Tasting evening", "Cook", "2027-06-30", "on_track", first),
            ("Daily fridge log", "Cook", "2027-04-01", "complete", second),
        ),
        write,
    )


def labels_above_the_header() -> Kind:
    """Labels with their values stand above the header, each over several columns."""

    def write(made: Document) -> None:
        made.add_heading("Plan of Elm School", 1)
        table = made.add_table(rows=0, cols=4)
        for row in (
            ("Priority A: Reading for all", "", "", ""),
            ("Link governor: Mrs Orr", "", "Inspection: little reading at home", ""),
            ("Action", "Led by", "Timescale", "Light"),
            ("Phonics each morning", "KT", "December 2026", "G"),
            ("Buy books for every class", "HT", "January 2027", "A"),
        ):
            cells = table.add_row().cells
            for cell, words in zip(cells, row, strict=True):
                cell.text = words
        table.cell(0, 0).merge(table.cell(0, 3))
        table.cell(1, 0).merge(table.cell(1, 1))
        table.cell(1, 2).merge(table.cell(1, 3))

    area = "Priority A: Reading for all"
    return document(
        "elm.docx",
        wanted(
            ("Phonics each morning", "KT", "2026-12-31", "on_track", area),
            ("Buy books", "HT", "2027-01-31", "at_risk", area),
        ),
        write,
    )


def findings_with_responses() -> Kind:
    """A form for each finding: the response says what is done, agrees, refuses, or has a table of its own."""
    answer = "Management response and agreed action"

    def finding(made: Document, title: str, advice: str, response: str, *last: str) -> None:
        table = made.add_table(rows=0, cols=4)
        rows = ((title, "", "", "Priority: High"), ("Finding", "It is old."), ("Recommendation", advice))
        for row in (*rows, (answer, response), last):
            cells = table.add_row().cells if row else []
            for cell, words in zip(cells, row, strict=False):
                cell.text = words
            if len(row) == 2:
                cells[1].merge(cells[3])
        table.cell(0, 0).merge(table.cell(0, 2))
        if not response:
            within = table.cell(3, 1).add_table(rows=0, cols=3)
            for row in (("Action", "Officer", "Date"), ("Count the keys", "Verger", "2/5/27")):
                for cell, words in zip(within.add_row().cells, row, strict=True):
                    cell.text = words

    def write(made: Document) -> None:
        made.add_heading("Audit of the vestry", 1)
        made.add_heading("Findings", 2)
        for title, advice, response, *last in (
            ("Finding 1: Locks", "Locks are changed.", "Agreed. New locks are on order.", "Sexton", "3 May 2027"),
            ("Finding 2: Keys", "Keys are counted.", ""),
            ("Finding 3: Candles", "Candles are stored cold.", "Agreed.", "Verger", "4 May 2027"),
            ("Finding 4: Chairs", "Chairs are stacked.", "Not agreed. There is no room.", "n/a", "n/a"),
        ):
            told = ("Responsible officer", last[0], "Implementation date", last[1]) if last else ()
            finding(made, title, advice, response, *told)
            made.add_paragraph("")

    return document(
        "vestry.docx",
        wanted(
            ("Agreed. New locks are on order.", "Sexton", "2027-05-03", "", "Finding 1: Locks"),
            ("Count the keys", "Verger", "2027-05-02", "", "Finding 2: Keys"),
            ("Candles are stored cold.", "Verger", "2027-05-04", "", "Finding 3: Candles"),
        ),
        write,
    )


KINDS = (requirements_with_codes, labels_above_the_header, findings_with_responses)
