"""What those who bring a paper in are told: what it was understood to hold, what it leaves open, what became of it."""

from __future__ import annotations

from datetime import date

from tracker import messages
from tracker.messages.papers import (
    ColumnsTaken,
    Corrected,
    Correction,
    CorrectionLine,
    Doubt,
    PaperQuestion,
    RowRead,
    TableNamed,
    TableTaken,
)
from tracker.voice.said import Offer

_QUESTION = PaperQuestion("owner:DH", "owner", "DH", "Who is DH?", 5, "Train the ward clerks", ())
_COLUMNS = Offer("paper_columns", "Columns", "4")
_WARD = Offer("paper_columns", "Ward 1", "4|a1")
_FORGET = Offer("paper_forget", "Forget columns", "4", confirm="Forget what was told of these columns?")
_TAKEN = (("Action", ""), ("Lead", "owner"), ("By when", "target date"), ("RAG", "status"))
_WHO = (Offer("paper_answer", "Who is it?", "4|owner:DH", seek="people"),)

SAMPLES: dict[str, object] = {
    "preview/doubts": messages.Preview(
        paper_id=4,
        file_name="discharge plan.docx",
        key="HOME26",
        title="Getting people home from hospital",
        actions=31,
        areas=3,
        owners=9,
        unmatched=2,
        dated=28,
        complete=4,
        questions=3,
        doubts=(Doubt("“late autumn” names no day", 2), Doubt("The status was a picture", 1)),
        left_over=1,
        examples=("Agree one discharge form with all wards", "Train the ward clerks in the new form"),
        taken=ColumnsTaken((TableTaken("table 1", _TAKEN, 2, 1),), offers=(_COLUMNS,)),
    ),
    "preview/columns_remembered": messages.Preview(
        paper_id=4,
        file_name="wards.xlsx",
        key="",
        title="Ward plans",
        actions=12,
        areas=2,
        owners=3,
        unmatched=0,
        dated=12,
        complete=0,
        questions=0,
        doubts=(),
        left_over=0,
        examples=("Buy twelve beds",),
        taken=ColumnsTaken(
            (TableTaken("Ward 1", _TAKEN, 0, 2), TableTaken("Ward 2", (("Step", "action"),), 0, 0)),
            1,
            (_COLUMNS, _FORGET),
            "Owen Bright",
            date(2026, 9, 15),
        ),
    ),
    "which_table/two": messages.WhichTable(
        4,
        "wards.xlsx",
        (
            TableNamed("Ward 1", ("Action", "Lead", "By when", "RAG", "Cost", "Note", "Seen", "Risk", "9"), (_WARD,)),
            TableNamed("Ward 2", ("Step", "Who"), (Offer("paper_columns", "Ward 2", "4|b2"),)),
        ),
    ),
    "preview/clear": messages.Preview(4, "plan.csv", "", "", 1, 1, 1, 0, 1, 0, 0, (), 0, ("Buy twelve beds",)),
    "paper_asked/more": messages.PaperAsked(4, _QUESTION, 2, _WHO),
    "paper_asked/last": messages.PaperAsked(4, PaperQuestion("year", "year", "", "Which year?", 1, "", ()), 0, ()),
    "rows_read/first": messages.RowsRead(
        4,
        "discharge plan.docx",
        (
            RowRead(
                place="table 1, row 2",
                written=(
                    ("action", "Train the ward clerks in the new form. 8 of 12 done."),
                    ("owner", "DH/OB"),
                    ("date", "Nov-26"),
                    ("status", "Amber"),
                    ("Cost", "£400"),
                ),
                action="Train the ward clerks in the new form.",
                area="1 Leaving hospital",
                owners=("DH (not known yet)", "OB (Owen Bright)"),
                due=date(2026, 11, 30),
                status="at risk",
                progress="8 of 12 done.",
                doubts=("The date stands in the action's words: “by November”.",),
            ),
        ),
        (("Action", "action"), ("Lead", "owner"), ("Cost", "note")),
        1,
        2,
        6,
    ),
    "rows_read/left_over": messages.RowsRead(
        4,
        "discharge plan.docx",
        (RowRead("table 1, row 9", (("words", "Total: 5"),), left="total or legend"),),
        (),
        2,
        2,
        6,
    ),
    "planted/led": messages.Planted("HOME26", "Getting people home from hospital", 31, "Owen Bright", 2),
    "planted/lead_missing": messages.Planted("HOME26", "Getting people home from hospital", 1, "", 0),
    "correction/much": Correction(
        paper_id=5,
        file_name="discharge plan, October.docx",
        key="HOME26",
        title="Getting people home from hospital",
        new=("Ask families a week later how it went",),
        changed=(CorrectionLine(1, "Agree one discharge form with all wards", "due Fri 4 Dec 2026"),),
        gone=(CorrectionLine(10, "Move the pharmacy to the ground floor", ""),),
        moved=2,
        kept=(CorrectionLine(8, "Buy twelve hospital beds for use at home", "complete here, blank in the paper"),),
        same=26,
        questions=1,
        doubts=(Doubt("“late autumn” names no day", 1),),
        taken=ColumnsTaken((TableTaken("", _TAKEN, 0, 0),), 0, (_COLUMNS,), "Owen Bright", date(2026, 9, 15), True),
    ),
    "correction/nothing": Correction(5, "plan.csv", "HOME26", "Getting home", (), (), (), 0, (), 31, 0, ()),
    "corrected/much": Corrected("HOME26", "Getting people home from hospital", 1, 2, 1, 2),
    "corrected/nothing": Corrected("HOME26", "Getting people home from hospital", 0, 1, 0, 0),
    "released/one": messages.Released("HOME26", "Getting people home from hospital", 31, 9),
}
