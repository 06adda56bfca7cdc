"""What the clock brings: reminders, alerts, digests, and what nobody owns."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

from models.vocabulary import Colour, Meaning
from tests.said.rows import AT_RISK, EVERY, HOME, LATE, OFF_TRACK, ON_TRACK, RUTH, TODAY, TOM
from tracker import messages
from tracker.messages.clock import (
    AlertLine,
    Due,
    DueList,
    IndicatorLine,
    JobLine,
    LastWord,
    Moved,
    OwnerlessLine,
    Section,
    Unanswered,
)
from tracker.messages.items import PlanName
from tracker.papers.writing.bars import Bar
from tracker.voice.said import Picture

_NOBODY = DueList()
_HEARD = LastWord("Tom Asher", date(2026, 11, 9), "60%, four wards have agreed")
_ONE = messages.Reminder((), DueList((Due(LATE),)), _NOBODY, _NOBODY, _NOBODY, (), TODAY)
_UNHEARD = dataclasses.replace(EVERY[5], updated_on=None)
_HOME = PlanName("HOME26", "Getting people home from hospital")
_ALERT = AlertLine(LATE, Meaning.ON_TRACK, "was due Friday 20 November", "Tom Asher: two wards want another form", TOM)
_WEEK = messages.Digest(
    covers="",
    plans=(HOME,),
    trend="Over 1 week: red from 3 to 4 and green still 14",
    picture=Picture(
        "Bars, one a week, of how many actions had which colour. 16 Nov: 3 red; 23 Nov: 4 red.",
        (Bar("16 Nov", ((Colour.RED, 3), (Colour.GREEN, 14))), Bar("23 Nov", ((Colour.RED, 4), (Colour.GREEN, 14)))),
    ),
    worse=2,
    better=1,
    sections=(
        Section("Overdue", (Moved(LATE, Meaning.ON_TRACK),), 0, "HOME26 late", "why"),
        Section("At risk", (Moved(AT_RISK, None), Moved(OFF_TRACK, None)), 4, "HOME26 at risk", "why"),
        Section("Due next", (Moved(EVERY[6], None),), 0, "HOME26 due next 10 working days", "date"),
    ),
    slipped=3,
    load=(("Tom Asher", 9), ("Ruth Cole", 4)),
    since=date(2026, 11, 16),
    today=TODAY,
)
_NINE = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
_WELL = messages.Status(2, 0, 0, (), (), _NINE, "", "Europe/London")
_WAITS = IndicatorLine(
    code="D56",
    title="People who wait at home for their first visit",
    was=Meaning.AT_RISK,
    now=Meaning.OFF_TRACK,
    colour=Colour.RED,
    why="October 2026: 152 against a target of 120, off by 26.7 %; the result moved from 124 to 152",
    lead=RUTH,
    to_act=TOM,
)

SAMPLES: dict[str, object] = {
    "reminder/one": _ONE,
    "reminder/many": dataclasses.replace(_ONE, own=DueList(tuple(Due(one) for one in EVERY[:7]), 5)),
    "reminder/welcome": dataclasses.replace(_ONE, welcome=(_HOME,), own=DueList((Due(LATE), Due(AT_RISK)))),
    "reminder/deputy": dataclasses.replace(_ONE, own=DueList((Due(LATE, "Ruth Cole"),))),
    "reminder/meeting": dataclasses.replace(
        _ONE, own=DueList((Due(ON_TRACK, meets_on=date(2026, 12, 1)), Due(_UNHEARD, meets_on=date(2026, 12, 1))))
    ),
    "reminder/lead": dataclasses.replace(
        _ONE,
        own=_NOBODY,
        overdue=DueList((Due(LATE, last=_HEARD), Due(AT_RISK)), 3),
        unanswered=(
            Unanswered("Jamal Reed", "HOME26", 2, date(2026, 11, 9), False, "3/1"),
            Unanswered("Ellis Moor", "HOME26", 1, None, True, "9/1"),
            Unanswered("Family Liaison Team", "HOME26", 1, None, False, "10/1"),
        ),
    ),
    "reminder/director": dataclasses.replace(
        _ONE, own=_NOBODY, long_overdue=DueList((Due(LATE, last=_HEARD),)), put_off=DueList((Due(OFF_TRACK),))
    ),
    "alert/one": messages.Alert("HOME26", (_ALERT,)),
    "alert/many": messages.Alert(
        "HOME26",
        tuple(AlertLine(one, Meaning.ON_TRACK, one.why, "", RUTH if one is AT_RISK else None) for one in EVERY * 2),
    ),
    "indicator_alert/one": messages.IndicatorAlert("HOME26", (_WAITS,)),
    "indicator_alert/many": messages.IndicatorAlert(
        "", (_WAITS, dataclasses.replace(_WAITS, code="LPI 7", now=Meaning.ON_TRACK, colour=Colour.GREEN, to_act=None))
    ),
    "digest/much": _WEEK,
    "digest/little": dataclasses.replace(
        _WEEK, worse=0, better=0, sections=(), slipped=0, load=(), trend="", picture=None
    ),
    "digest/deputy": dataclasses.replace(_WEEK, covers="Owen Bright", worse=0, sections=_WEEK.sections[:1]),
    "status/well": _WELL,
    "status/ill": dataclasses.replace(
        _WELL,
        waiting=14,
        in_doubt=1,
        failed=3,
        held=("13 messages by e-mail: mail.example cannot be used: timed out",),
        late=(JobLine("sending", _NINE), JobLine("digests", None)),
        found="My disk is nearly full: 120 MB are left. Without room I can keep nothing.",
    ),
    "status/asleep": dataclasses.replace(_WELL, waiting=0, last=None),
    "ownerless/one": messages.Ownerless("HOME26", 1, (OwnerlessLine("", 1, EVERY[3]),), 0),
    "ownerless/many": messages.Ownerless(
        "HOME26", 9, (OwnerlessLine("DH", 5, EVERY[3]), OwnerlessLine("to be agreed", 1, LATE)), 3
    ),
}
