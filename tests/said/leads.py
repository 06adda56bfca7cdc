"""What those who lead a plan set and are offered, and anybody's calendar."""

from __future__ import annotations

import dataclasses
from datetime import date

from tests.said.rows import HOME
from tracker import messages

_SET = messages.PlanSettings(
    key="HOME26",
    reminders=(
        ("owner", "10 and 2 before, 1 and 6 after"),
        ("lead", "once it is overdue by 5"),
        ("director", "in the weekly digest only"),
    ),
    cycle_days=28,
    meets="every 6 weeks, next on Tue 12 Jan 2027, Tue 23 Feb 2027 and Tue 6 Apr 2027",
    checks="all actions",
    digest="Mondays at 08:30",
    may_change=True,
    is_saved=False,
)

_PACK = messages.PackOffer(
    covers="",
    plan=HOME,
    meets_on=date(2026, 12, 1),
    since=date(2026, 10, 20),
    worse=2,
    better=4,
    to_decide=1,
    silent=3,
)

SAMPLES: dict[str, object] = {
    "plan_settings/own": _SET,
    "plan_settings/saved": dataclasses.replace(_SET, is_saved=True, digest="off"),
    "plan_settings/of_others": dataclasses.replace(_SET, may_change=False, digest="", meets="not at all"),
    "calendar_address/first": messages.CalendarAddress("https://chaser.example/calendar/TOKEN.ics", is_renewed=False),
    "calendar_address/renewed": messages.CalendarAddress("https://chaser.example/calendar/TOKEN.ics", is_renewed=True),
    "calendar_address/shown_before": messages.CalendarAddress("", is_renewed=False),
    "pack_offer/much": _PACK,
    "pack_offer/quiet": dataclasses.replace(_PACK, covers="Owen Bright", worse=0, better=0, to_decide=0, silent=0),
}
