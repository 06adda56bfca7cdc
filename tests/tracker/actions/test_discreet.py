"""Words that give somebody away stay among the plan's people, whoever asks by whichever way, until they are shared."""

from __future__ import annotations

import pytest

from models.journal import KEPT
from models.vocabulary import Reported
from tests.cast import BY_MAIL, DEPUTY, LEAD, OUTSIDER, OWNER
from tests.tracker.hall import Hall, words
from tracker.clock import alerting

FORM, FIRM = "Agree one", "Find a firm"
SAID = "on hold until 12 January because Sam is having an operation"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def seen(hall: Hall, who: str) -> str:
    """All that somebody can ask out of the bot about the action."""
    asked = [
        hall.types(who, "1"),
        *(hall.types(who, text, "/plan") for text in (_CHANGES, "HOME26", f"{_CHANGES} as csv")),
    ]
    return "\n".join(words(one) + (one.file.content.decode() if one.file else "") for one in asked)


_CHANGES = "HOME26 changes since yesterday"


def alerts(hall: Hall) -> str:
    """What the alerts say."""
    with hall.cast.work() as work:
        for plan_id in alerting.waiting(work):
            alerting.tell(work, plan_id)
    return "\n".join(sent.text for sent in hall.posts() if "changed" in sent.text)


def test_the_writer_is_warned_and_what_was_said_is_done(hall: Hall) -> None:
    answer = words(hall.types(OWNER, f"1 {SAID}"))
    assert "Your words give away somebody’s health, so they stay among the plan’s people" in answer
    assert "`/action 1 share`" in answer
    now = hall.action(FORM)
    assert (now.reported, now.progress, now.reason) == (Reported.ON_HOLD, KEPT, KEPT)
    assert hall.entries(FORM)[-1].words == SAID


def test_no_alert_and_nobody_outside_the_plan_sees_them(hall: Hall) -> None:
    hall.types(OWNER, f"1 {SAID}")
    assert KEPT in alerts(hall)
    assert "operation" not in seen(hall, OUTSIDER)
    assert "operation" not in words(hall.types(LEAD, _CHANGES, "/plan"))
    for who in (LEAD, DEPUTY):
        assert "Sam is having an operation" in words(hall.types(who, "1"))


def test_whoever_wrote_them_may_share_them_and_take_that_back(hall: Hall) -> None:
    hall.types(OWNER, f"1 {SAID}")
    assert "Nothing that you said" in words(hall.types(LEAD, "1 share"))
    hall.types(OWNER, "1 share as written")
    assert (hall.action(FORM).progress, hall.action(FORM).reason) == (SAID, SAID)
    assert "operation" in seen(hall, OUTSIDER)
    assert "Nothing that you said" in words(hall.types(OWNER, "1 share"))
    hall.types(OWNER, "undo")
    assert hall.action(FORM).progress == KEPT
    assert "operation" not in seen(hall, OUTSIDER)


def test_whoever_checks_is_warned_of_their_words_too(hall: Hall) -> None:
    hall.types(OWNER, "1 done, signed yesterday")
    (asked,) = hall.posts()
    form = hall.presses(LEAD, asked.button("Send back")).form
    assert form is not None
    answer = hall.fills_in(LEAD, form.name, form.value, words="Sam is having an operation, so it is not signed")
    assert "give away somebody’s health" in words(answer)
    assert "operation" not in seen(hall, OUTSIDER)


def test_what_is_asked_because_of_them_shows_them_to_who_decides_alone(hall: Hall) -> None:
    hall.types(OWNER, "1 new date 31 May please, client John Smith has complained")
    (asked,) = hall.posts()
    assert "John Smith" in asked.text
    hall.presses(LEAD, asked.button("Agree"))
    assert "John Smith" not in seen(hall, OUTSIDER)


def test_the_same_holds_by_mail_and_by_form(hall: Hall) -> None:
    hall.mails(BY_MAIL, "3 at risk, Mrs Evans refused the stair lift", checked=True)
    assert "give away a client’s name" in hall.posts()[-1].text
    hall.mails(BY_MAIL, "3 share", checked=True)
    assert "Mrs Evans" in hall.action(FIRM).progress
    form = hall.presses(OWNER, ("update", "1")).form
    assert form is not None
    answer = hall.fills_in(OWNER, form.name, form.value, status="at_risk", note="Ruth is off sick")
    assert "give away somebody’s health" in words(answer)


def test_words_about_work_are_said_to_all(hall: Hall) -> None:
    assert "stay among" not in words(hall.types(OWNER, "1 at risk, legal have not replied"))
    assert hall.action(FORM).progress == "at risk, legal have not replied"
