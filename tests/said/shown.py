"""What is said of files that show how an action stands."""

from __future__ import annotations

from datetime import date

from tracker import messages

_MEMO = messages.ShownFile("memo.pdf", "240 KB", date(2026, 11, 20), 8)
_PHOTO = messages.ShownFile("Photograph of the rail on ward 4, before.jpg", "1.5 MB", date(2026, 11, 9), 7)

SAMPLES: dict[str, object] = {
    "shown_files/two": messages.ShownFiles(1, (_MEMO, _PHOTO), 0),
    "shown_files/many": messages.ShownFiles(1, (_MEMO,) * 21, 3),
}
