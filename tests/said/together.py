"""What is said of many actions at once."""

from __future__ import annotations

from tests.said.rows import EVERY, LATE
from tracker import messages
from tracker.messages.owners import Choice
from tracker.messages.papers import CorrectionLine

_EDITS = (
    CorrectionLine(1, "Agree one discharge form with all wards", "status: done, was on track; note: signed in March"),
    CorrectionLine(2, "Train the ward clerks in the new form", "progress: 35 %"),
)
_NEWER = CorrectionLine(
    7,
    "Ring everybody on the day after they go home",
    "progress: 80 % in the file, 60 % here, as Jamal Reed wrote since",
)
_JOLLY = CorrectionLine(5, "Rewrite the leaflet for families", "I do not know the status “jolly”")
_KEY, _TITLE = "HOME26", "Getting people home from hospital"

SAMPLES: dict[str, object] = {
    "fill_in/one": messages.FillIn((LATE,)),
    "fill_in/many": messages.FillIn(EVERY[:4]),
    "copy_made/one": messages.CopyMade(_KEY, "HOME26 working copy 2026-11-23.xlsx", 10, ("Action", "Owner", "Status")),
    "copy_came/nothing": messages.CopyCame("copy.xlsx", _KEY, _TITLE, (), (), (), 0, 0, 10, ()),
    "copy_came/much": messages.CopyCame(
        "HOME26 edited.xlsx",
        _KEY,
        _TITLE,
        _EDITS,
        (_NEWER,),
        (_JOLLY,),
        1,
        2,
        5,
        (
            Choice("answer", "4/apply", "Apply 2", "primary"),
            Choice("answer", "4/all", "Apply all 3, also over what is newer"),
            Choice("answer", "4/leave", "Leave it all", "danger"),
        ),
    ),
}
