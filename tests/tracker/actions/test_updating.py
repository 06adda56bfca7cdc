"""The update form: what is filled in is done, what cannot be is said beside its field, and nothing typed is lost."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Meaning, Reported
from tests.cast import DEPUTY, LEAD, OUTSIDER, TODAY
from tests.tracker.hall import Hall, words
from tracker.answer import Answer
from tracker.forms import Form

RING = "Ring everybody"


def opened(hall: Hall, who: str = DEPUTY, status: str = "") -> Form:
    """The form as it opens."""
    answer = hall.presses(who, ("update", f"{hall.number(RING)}{'/' if status else ''}{status}"))
    assert answer.form is not None
    return answer.form


def sent(hall: Hall, form: Form, who: str = DEPUTY, **filled: str) -> Answer:
    """The form as it opened, with some fields filled in."""
    as_opened = {field.name: field.value for field in form.fields if field.kind != "words"}
    return hall.fills_in(who, form.name, form.value, **{**as_opened, **filled})


def test_the_form_opens_with_what_is_known(hall: Hall) -> None:
    fields = {field.name: field for field in opened(hall, status="complete").fields}
    assert (fields["percent"].value, fields["status"].value, fields["forecast"].value) == ("40", "complete", "")
    assert fields["title"].value == "#7 Ring everybody on the day after they go home"


def test_only_who_may_update_it_can_open_it(hall: Hall) -> None:
    assert "belongs to Jamal Reed" in words(hall.presses(OUTSIDER, ("update", f"{hall.number(RING)}")))


def test_what_is_filled_in_is_done_and_said_back(hall: Hall) -> None:
    answer = sent(hall, opened(hall), status="at_risk", percent="45", forecast="2027-03-10", note="two nurses short")
    now = hall.action(RING)
    assert (now.reported, now.percent, now.forecast) == (Reported.AT_RISK, 45, date(2027, 3, 10))
    assert (now.progress, now.updated_on) == ("two nurses short", TODAY)
    assert "expected: Wed 10 Mar 2027" in words(answer)


def test_done_without_a_note_keeps_the_last_words(hall: Hall) -> None:
    sent(hall, opened(hall), status="complete")
    now = hall.action(RING)
    assert (now.meaning, now.percent) == (Meaning.COMPLETE, 100)
    assert now.progress == "40 %, two of five areas do it"
    assert hall.entries(RING)[-1].words == ""


def test_a_hundred_per_cent_is_complete(hall: Hall) -> None:
    sent(hall, opened(hall), percent="100 %")
    assert hall.action(RING).reported is Reported.COMPLETE


def test_on_hold_has_its_day_and_its_reason(hall: Hall) -> None:
    sent(hall, opened(hall), status="on_hold", forecast="2027-01-12", note="the phones are down")
    now = hall.action(RING)
    assert (now.meaning, now.hold_until, now.forecast) == (Meaning.ON_HOLD, date(2027, 1, 12), None)


def test_a_new_date_is_asked_for_beside_a_statement(hall: Hall) -> None:
    answer = sent(hall, opened(hall), percent="50", target="2027-04-30", note="we lost a month")
    assert "Owen Bright is asked to agree to Fri 30 Apr 2027; until then Fri 26 Feb 2027 stands." in words(answer)
    assert (hall.action(RING).percent, hall.action(RING).target) == (50, date(2027, 2, 26))
    assert "They wrote: we lost a month" in hall.posts()[0].text


@pytest.mark.parametrize(
    ("filled", "field", "sentence"),
    [
        ({}, "note", "Nothing was filled in."),
        ({"percent": "140"}, "percent", "Give a whole number from 0 to 100."),
        ({"percent": "half"}, "percent", "Give a whole number from 0 to 100."),
        ({"percent": "50", "status": "complete"}, "percent", "You say that it is done"),
        ({"forecast": "2026-02-31"}, "forecast", "That is not a day in the calendar."),
        ({"forecast": "2026-10-31"}, "forecast", "Sat 31 Oct 2026 has gone by."),
        ({"target": "2026-11-01"}, "target", "Sun 1 Nov 2026 has gone by."),
        ({"status": "closed"}, "note", "Say why it will not be done."),
        ({"status": "on_hold"}, "note", "Say why it is on hold."),
        ({"status": "on_hold", "note": "no phones"}, "forecast", "Say on which day it goes on."),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field(
    hall: Hall, filled: dict[str, str], field: str, sentence: str
) -> None:
    before = hall.action(RING)
    problems = sent(hall, opened(hall), **filled).problems
    assert sentence in problems[field]
    assert hall.action(RING) == before


def test_the_second_of_two_is_told_who_changed_what_and_can_still_save(hall: Hall) -> None:
    form = opened(hall)
    hall.types(LEAD, f"{hall.number(RING)} 60%")
    hall.types(LEAD, f"{hall.number(RING)} at risk")
    warned = sent(hall, form, percent="55", note="three areas")
    assert warned.problems["note"] == (
        "Owen Bright changed this while you were writing: progress: 60 %, was 40 %. "
        "Owen Bright changed this while you were writing: status: at risk. Save again to add yours."
    )
    assert hall.action(RING).percent == 60
    sent(hall, form, percent="55", note="three areas")
    assert (hall.action(RING).percent, hall.action(RING).reported) == (55, Reported.AT_RISK)


def test_ones_own_words_in_another_window_are_no_reason_to_warn(hall: Hall) -> None:
    form = opened(hall)
    hall.types(DEPUTY, f"{hall.number(RING)} 60%")
    assert not sent(hall, form, percent="65", note="more").problems
    assert hall.action(RING).percent == 65
