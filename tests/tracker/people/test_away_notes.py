"""A note of absence is no answer: who covers is asked, once, of whoever may put the leave in."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import select

from models.people import Leave
from models.vocabulary import Way
from tests.cast import ADMINISTRATOR, BY_MAIL, LEAD, OUTSIDER, person, send_away
from tests.tracker.hall import Hall, Posted, words
from tracker.people import away_notes

FIRM = "Find a firm"
NOTE = "Automatic reply: I am out of office until 4 December. Jamal Reed covers. My back is bad again."


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def answers(hall: Hall, mail: Posted, text: str = NOTE, email: str = "", *, by_token: bool = True) -> list[Posted]:
    """A mail program answers a mail of ours; what is said because of it."""
    with hall.cast.work(way=Way.MAIL) as work:
        token, message_id = (mail.token, "") if by_token else ("", mail.row.outside_id)
        away_notes.take(work, email or mail.row.address, token, message_id, text)
    return list(hall.posts())


def leave_of(hall: Hall, who: str) -> list[tuple[date, date, int | None]]:
    with hall.cast.work() as work:
        rows = work.db.exec(select(Leave).where(Leave.person_id == person(work.db, who).id))
        return [(row.first_day, row.last_day, row.deputy_id) for row in rows]


def test_the_manager_is_asked_once_and_a_press_puts_the_leave_in(hall: Hall) -> None:
    mail = hall.reminds(BY_MAIL, FIRM)
    (note,) = answers(hall, mail)
    assert note.row.address == "U0OWEN", "the manager of Ruth Cole"
    assert "*Ruth Cole*’s mailbox answers that they are away until Fri 4 Dec 2026, and names Jamal Reed." in note.text
    assert "back is bad" not in note.text
    assert "1 open action is theirs." in note.text
    assert answers(hall, mail) == [], "it is asked once"
    assert hall.action(FIRM).progress != NOTE
    said = hall.presses(LEAD, note.button("Away until Fri 4 Dec 2026, Jamal Reed covers"))
    assert "Jamal Reed" in words(said)
    assert leave_of(hall, BY_MAIL) == [(date(2026, 11, 23), date(2026, 12, 4), hall.cast_id("Jamal Reed"))]
    hall.cast.clock.wait(days=15)
    assert hall.reminds(BY_MAIL, FIRM).row.way is Way.MAIL


def test_by_mail_the_leave_is_put_in_with_words(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, LEAD).prefers = "mail"
    (note,) = answers(hall, hall.reminds(BY_MAIL, FIRM), "I am away at the moment", by_token=False)
    assert "1. Put the leave in…" in note.text
    hall.mails(LEAD, "1", note)
    form = hall.posts()[0]
    hall.mails(LEAD, "last: 4 December\ncover: Jamal", form)
    assert "Jamal Reed" in hall.posts()[-1].text
    assert [row[1] for row in leave_of(hall, BY_MAIL)] == [date(2026, 12, 4)]


def test_who_has_no_manager_is_asked_about_of_the_administrators(hall: Hall) -> None:
    with hall.cast.work() as work:
        person(work.db, OUTSIDER).prefers = "mail"
    (note,) = answers(hall, hall.reminds(OUTSIDER, FIRM))
    assert note.row.person_id == hall.cast_id(ADMINISTRATOR)


def test_nobody_is_asked_of_what_is_known_or_forged(hall: Hall) -> None:
    mail = hall.reminds(BY_MAIL, FIRM)
    assert answers(hall, mail, email="somebody@elsewhere.example") == []
    with hall.cast.work() as work:
        send_away(work, BY_MAIL)
    assert answers(hall, mail) == []


def test_a_leave_that_is_over_is_not_put_in(hall: Hall) -> None:
    (note,) = answers(hall, hall.reminds(BY_MAIL, FIRM))
    hall.cast.clock.wait(days=30)
    said = hall.presses(LEAD, note.button("Away until Fri 4 Dec 2026, Jamal Reed covers"))
    assert "is over by now" in words(said)
    assert leave_of(hall, BY_MAIL) == []
