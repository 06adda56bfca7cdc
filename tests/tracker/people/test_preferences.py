"""By which way, from which hour and with which answers somebody is written to: as they say themselves."""

from __future__ import annotations

import pytest

from models.people import Person
from models.vocabulary import Way
from tests.cast import BY_MAIL, OWNER, person
from tests.tracker.hall import Hall, button, words
from tracker import outbox

FIRM = "Find a firm"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def row(hall: Hall, who: str) -> Person:
    """Somebody as they are kept."""
    with hall.cast.work() as work:
        return person(work.db, who)


def ways(hall: Hall, who: str) -> list[Way]:
    """By which ways somebody is told."""
    return [address.way for address in outbox.addresses_of(row(hall, who))]


def test_a_form_shows_what_is_set_and_keeps_what_is_chosen(hall: Hall) -> None:
    form = hall.types(OWNER, "settings", "/chaser").form
    assert form is not None
    assert [(field.name, field.value) for field in form.fields] == [("by", "slack"), ("hour", "9"), ("confirm", "yes")]
    said = hall.fills_in(OWNER, form.name, form.value, by="both", hour="10", confirm="no")
    assert "by *Slack and e-mail*, on working days from *10:00*" in words(said)
    assert (row(hall, OWNER).day_starts, row(hall, OWNER).confirms) == (10, False)
    assert ways(hall, OWNER) == [Way.SLACK, Way.MAIL]
    assert hall.presses(OWNER, button(said, "Change…")).form is not None


def test_words_do_the_same(hall: Hall) -> None:
    assert "by *e-mail*" in words(hall.types(OWNER, "settings mail, hour 8", "/chaser"))
    assert (ways(hall, OWNER), row(hall, OWNER).day_starts) == ([Way.MAIL], 8)
    hall.says(OWNER, "settings slack")
    assert ways(hall, OWNER) == [Way.SLACK]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("settings both", "You cannot be reached by Slack and e-mail here."),
        ("settings hour 3", "Choose a time from 06:00 to 16:00"),
        ("settings pigeon", "“pigeon” is nothing that I can set."),
    ],
)
def test_what_cannot_be_set_is_refused_in_words(hall: Hall, said: str, sentence: str) -> None:
    hall.mails(BY_MAIL, said, checked=True)
    assert sentence in hall.posts()[0].text
    assert row(hall, BY_MAIL).day_starts == 9


def test_who_wants_no_confirmations_hears_only_what_needs_them(hall: Hall) -> None:
    reminder = hall.reminds(BY_MAIL, FIRM)
    hall.mails(BY_MAIL, "confirmations off", reminder)
    assert "is not answered" in hall.posts()[0].text
    hall.mails(BY_MAIL, "62%", reminder)
    assert (hall.posts(), hall.action(FIRM).percent) == ((), 62)
    hall.mails(BY_MAIL, "done, or nearly, not sure", reminder)
    assert "Nothing is changed yet." in hall.posts()[0].text
    hall.mails(BY_MAIL, "confirmations on", reminder)
    hall.posts()
    hall.mails(BY_MAIL, "64%", reminder)
    assert "progress: 64 %" in hall.posts()[0].text


def test_settings_in_an_update_are_no_command(hall: Hall) -> None:
    hall.mails(BY_MAIL, "settings of the lift were changed, 65%", hall.reminds(BY_MAIL, FIRM))
    assert hall.action(FIRM).percent == 65
