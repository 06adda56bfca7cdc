"""What is said of who is away, and of who has left."""

from __future__ import annotations

from datetime import date

from tracker import messages

_FIRST, _LAST = date(2027, 3, 3), date(2027, 3, 14)

SAMPLES: dict[str, object] = {
    "on_leave/covered": messages.OnLeave(4, "", _FIRST, _LAST, "Sam Fisk", ("Sam Fisk is away on some of the days.",)),
    "on_leave/of_somebody": messages.OnLeave(4, "Tom Asher", _FIRST, _LAST, "", ()),
    "leaver/with_much": messages.Leaver(
        4,
        "Tom Asher",
        date(2026, 11, 20),
        (
            messages.LeftPlan("HOME26", 12, leads=False, directs=False),
            messages.LeftPlan("WARD9", 0, leads=True, directs=False),
        ),
        ("1 question that waited for them went to whoever else decides.",),
    ),
    "leaver/with_nothing": messages.Leaver(4, "Tom Asher", date(2026, 11, 20), (), ()),
}
