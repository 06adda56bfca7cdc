"""What a statement changes and what it can only ask for: pure rules, one line a case (domain 2.3, 4.4, 5.4)."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pytest

from models.vocabulary import DateKind, Reported
from tracker.rules.changes import Ask, Standing, agreed, effect, sent_back
from tracker.rules.phrases import Change

TODAY = date(2026, 11, 23)
LATER, SOON = date(2027, 2, 28), date(2026, 12, 1)
OPEN = Standing(Reported.AT_RISK, 40, LATER, LATER)
DONE = Standing(Reported.COMPLETE, 100, LATER, LATER, evidence=("memo.pdf",))
HEARD = {"updated_on": TODAY, "snoozed_until": None}
NOT_DONE = {"complete_on": None, "checked_by": None}


said = partial(Change, 47)
"""Makes a statement of one action."""

OWNERS: tuple[tuple[str, Standing, Change, dict[str, Any], tuple[Ask, ...]], ...] = (
    ("a note is an update", OPEN, said(words="two left"), HEARD, ()),
    (
        "done is complete today and asks for a check and for evidence",
        OPEN,
        said(status=Reported.COMPLETE),
        HEARD
        | {"reported": Reported.COMPLETE, "hold_until": None, "complete_on": TODAY, "percent": 100, "forecast": None}
        | {"checked_by": None},
        (Ask.CHECK, Ask.EVIDENCE),
    ),
    (
        "done on a day is complete on that day, and evidence at once is not asked for",
        OPEN,
        said(status=Reported.COMPLETE, date=SOON, date_kind=DateKind.DONE_ON, evidence=("memo.pdf",)),
        HEARD
        | {"reported": Reported.COMPLETE, "hold_until": None, "complete_on": SOON, "percent": 100, "forecast": None}
        | {"checked_by": None, "evidence": ["memo.pdf"]},
        (Ask.CHECK,),
    ),
    ("a share is kept", OPEN, said(percent=55), HEARD | {"percent": 55}, ()),
    (
        "what has not started and is ten per cent done has started",
        Standing(Reported.NOT_STARTED),
        said(percent=10),
        HEARD | {"percent": 10, "reported": None},
        (),
    ),
    (
        "a share of what was done opens it again",
        DONE,
        said(percent=80),
        HEARD | {"percent": 80, "reported": None} | NOT_DONE,
        (),
    ),
    (
        "a day by which what was done will be done opens it again",
        DONE,
        said(date=LATER, date_kind=DateKind.FORECAST),
        HEARD | {"forecast": LATER, "reported": None, "percent": None} | NOT_DONE,
        (),
    ),
    (
        "another status opens it again",
        DONE,
        said(status=Reported.AT_RISK),
        HEARD | {"reported": Reported.AT_RISK, "hold_until": None, "percent": None} | NOT_DONE,
        (),
    ),
    (
        "on hold has its day",
        OPEN,
        said(status=Reported.ON_HOLD, date=LATER, date_kind=DateKind.UNTIL, reason="no printer"),
        HEARD | {"reported": Reported.ON_HOLD, "hold_until": LATER, "reason": "no printer"},
        (),
    ),
    (
        "on hold said again keeps its day",
        Standing(Reported.ON_HOLD),
        said(status=Reported.ON_HOLD),
        HEARD | {"reported": Reported.ON_HOLD},
        (),
    ),
    ("a snooze is no update", OPEN, said(date=SOON, date_kind=DateKind.UNTIL), {"snoozed_until": SOON}, ()),
    (
        "a new date is asked for",
        OPEN,
        said(date=date(2027, 3, 31), date_kind=DateKind.TARGET),
        HEARD,
        (Ask.NEW_DATE,),
    ),
    ("the date that it has is no new one", OPEN, said(date=LATER, date_kind=DateKind.TARGET), HEARD, ()),
    ("closing is asked for", OPEN, said(status=Reported.CLOSED), HEARD, (Ask.CLOSE,)),
    ("a hand-over is asked for", OPEN, said(to="Sam Fisk"), {}, (Ask.TAKE_OVER,)),
    (
        "done by somebody else is done, and they are asked",
        OPEN,
        said(status=Reported.AT_RISK, to="Sam Fisk"),
        HEARD | {"reported": Reported.AT_RISK, "hold_until": None},
        (Ask.TAKE_OVER,),
    ),
    ("who covers is told", OPEN, said(to="Sam Fisk", date=SOON, date_kind=DateKind.UNTIL), {}, (Ask.COVER,)),
    (
        "evidence is added once",
        DONE,
        said(evidence=("memo.pdf", "minutes.docx")),
        HEARD | {"evidence": ["memo.pdf", "minutes.docx"]},
        (),
    ),
)


@pytest.mark.parametrize(
    ("standing", "change", "sets", "asks"), [row[1:] for row in OWNERS], ids=[r[0] for r in OWNERS]
)
def test_what_an_owner_says(standing: Standing, change: Change, sets: dict[str, Any], asks: tuple[Ask, ...]) -> None:
    found = effect(standing, change, TODAY, may_decide=False)
    assert (dict(found.sets), found.asks) == (sets, asks)


def test_who_decides_moves_the_date_closes_and_hands_over_at_once() -> None:
    moved = effect(OPEN, said(date=date(2027, 3, 31), date_kind=DateKind.TARGET), TODAY, may_decide=True)
    assert (moved.sets["target"], moved.sets["slips"], moved.asks) == (date(2027, 3, 31), 1, ())
    closed = effect(OPEN, said(status=Reported.CLOSED), TODAY, may_decide=True)
    assert (closed.sets["reported"], closed.asks) == (Reported.CLOSED, ())
    assert effect(OPEN, said(to="Sam Fisk"), TODAY, may_decide=True).asks == ()


@pytest.mark.parametrize(
    ("standing", "new_date", "sets"),
    [
        (Standing(), LATER, {"target": LATER, "baseline": LATER}),
        (
            Standing(baseline=SOON, target=SOON, slips=1),
            LATER,
            {"target": LATER, "slips": 2, "slipped_on": TODAY},
        ),
        (Standing(baseline=LATER, target=LATER, slips=1), SOON, {"target": SOON}),
        (
            Standing(baseline=SOON, target=SOON, forecast=LATER),
            LATER,
            {"target": LATER, "slips": 1, "slipped_on": TODAY, "forecast": None},
        ),
    ],
    ids=["the first date is the baseline", "a later one is a slip", "an earlier one is none", "a forecast is met"],
)
def test_a_date_that_is_agreed(standing: Standing, new_date: date, sets: dict[str, Any]) -> None:
    assert agreed(standing, new_date, TODAY) == sets


@pytest.mark.parametrize(
    ("before", "reported", "percent"),
    [
        ({"reported": Reported.AT_RISK, "percent": 60}, Reported.AT_RISK, 60),
        ({"reported": Reported.NOT_STARTED, "percent": None}, None, None),
        ({"reported": Reported.ON_HOLD}, None, None),
        ({}, None, None),
    ],
)
def test_what_is_sent_back_stands_as_before_and_is_under_way(
    before: dict[str, Any], reported: Reported | None, percent: int | None
) -> None:
    back = sent_back(DONE, before)
    assert (back["reported"], back["percent"], back["complete_on"], back["checked_by"]) == (
        reported,
        percent,
        None,
        None,
    )
