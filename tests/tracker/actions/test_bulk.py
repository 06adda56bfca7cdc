"""All of one's items on one page: what was filled in is done as one, the rest is left alone, and pages follow."""

from __future__ import annotations

import pytest

from bot.sandbox.blocks import is_view_too_large, problems_in_view
from bot.slack import forms
from bot.slack.places import Place, to_metadata
from models.people import Leave
from models.plan import Action
from models.vocabulary import Reported
from tests.cast import BY_MAIL, DEPUTY, LEAD, OUTSIDER, OWNER, TODAY, action, person
from tests.tracker.hall import Hall, button, words
from tracker.answer import Answer
from tracker.forms import Form

FORM, CLERKS, STAIRS = "Agree one", "Train the", "Find a firm"
PLACE = Place("U0TOM", "C0GENERAL0", "1.2", "1.1", "https://hooks.slack.example/" + "x" * 80, is_aside=True)


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def opened(hall: Hall, who: str = OWNER) -> Form:
    """The page as it opens."""
    form = hall.presses(who, ("bulk", "")).form
    assert form is not None
    return form


def sent(hall: Hall, form: Form, who: str = OWNER, **filled: str) -> Answer:
    """The page as it opened, with some answers filled in."""
    as_opened = {part.name: part.value for field in form.fields for part in (field, *field.beside)}
    return hall.fills_in(who, form.name, form.value, **{**as_opened, **filled})


def with_many(hall: Hall, count: int) -> None:
    """Many more actions of one owner, with the longest titles."""
    with hall.cast.work() as work:
        like = action(work.db, FORM)
        for i in range(count):
            one = Action(
                plan_id=like.plan_id, block_id=like.block_id, number=1000 + i, ref=f"X{i}", position=1000 + i,
                title=f"Ŵyn <Siân> & {i} " * 30, owner_id=like.owner_id, percent=45,
            )  # fmt: skip
            work.db.add(one)


def test_all_that_is_open_is_on_one_page_the_earliest_date_first(hall: Hall) -> None:
    first, second = opened(hall).fields
    assert (first.label, first.hint) == (
        "#1 Agree one discharge form with all wards",
        "HOME26, due Fri 20 Nov 2026: overdue",
    )
    assert [part.value for part in first.beside] == ["", "60", ""]
    assert second.name == "2"


def test_what_was_filled_in_is_one_summary_with_one_undo(hall: Hall) -> None:
    filled = {"1": "signed", "1.status": "complete", "2.percent": "30", "2.forecast": "2027-01-15"}
    answer = sent(hall, opened(hall), **filled)
    assert (hall.action(FORM).reported, hall.action(FORM).progress) == (Reported.COMPLETE, "signed")
    assert "progress: 30 %" in words(answer)
    assert "Taken back" in words(hall.presses(OWNER, button(answer, "Undo")))
    assert (hall.action(FORM).percent, hall.action(CLERKS).percent) == (60, None)


def test_what_was_left_as_it_stood_says_nothing_even_where_it_has_changed_since(hall: Hall) -> None:
    form = opened(hall)
    hall.types(LEAD, "1 80%")
    assert not sent(hall, form, **{"2": "two more trained"}).problems
    assert hall.action(FORM).percent == 80


def test_nothing_filled_in_is_said(hall: Hall) -> None:
    assert "Nothing was filled in" in sent(hall, opened(hall)).problems["1"]


def test_what_cannot_be_taken_stands_beside_its_item_and_nothing_is_saved(hall: Hall) -> None:
    filled = {"1.percent": "70", "2.status": "on_hold", "2": "no trainer"}
    assert sent(hall, opened(hall), **filled).problems == {"2": "Say on which day it goes on."}
    assert hall.action(FORM).percent == 60


def test_the_second_of_two_is_told_and_can_still_save(hall: Hall) -> None:
    form = opened(hall)
    hall.types(LEAD, "1 80%")
    assert "Owen Bright changed this" in sent(hall, form, **{"1.percent": "70"}).problems["1"]
    sent(hall, form, **{"1.percent": "70"})
    assert hall.action(FORM).percent == 70


def test_an_item_that_went_to_somebody_else_meanwhile_is_refused_beside_itself(hall: Hall) -> None:
    form = opened(hall)
    hall.types(LEAD, "1 give it to Sam Fisk")
    assert "belongs to Sam Fisk" in sent(hall, form, **{"1": "signed"}).problems["1"]


def test_who_covers_finds_what_is_theirs_meanwhile(hall: Hall) -> None:
    with hall.cast.work() as work:
        away, deputy = person(work.db, OWNER), person(work.db, DEPUTY)
        work.db.add(Leave(person_id=away.id or 0, first_day=TODAY, last_day=TODAY, deputy_id=deputy.id))
    hints = [field.hint for field in opened(hall, DEPUTY).fields]
    assert hints[0] == "HOME26, for Tom Asher, due Fri 20 Nov 2026: overdue"


def test_slack_takes_a_page_of_fifty_and_more_stand_on_further_pages(hall: Hall) -> None:
    with_many(hall, 110)
    form, seen = opened(hall), 0
    for page in (1, 2, 3):
        assert form.title == f"Your actions, {page} of 3"
        view = forms.modal(form, to_metadata(form.value, PLACE))
        assert problems_in_view(view) == ()
        assert not is_view_too_large(view)
        assert len(view["blocks"]) == 2 * len(form.fields)
        seen += len(form.fields)
        answer = sent(hall, form, **{f"{form.fields[0].name}.status": "complete"})
        assert answer.said is not None
        form = answer.form or form
    assert (seen, answer.form) == (112, None)


def test_a_page_without_changes_turns_over(hall: Hall) -> None:
    with_many(hall, 60)
    answer = sent(hall, opened(hall))
    assert (answer.said, answer.form is not None) == (None, True)


@pytest.mark.parametrize("asks", ["update all", "Update all of mine.", "updates"])
def test_by_mail_the_page_is_filled_in_by_a_reply(hall: Hall, asks: str) -> None:
    hall.mails(BY_MAIL, asks, checked=True)
    (page,) = hall.posts()
    assert page.text.endswith("\n\n3:")
    hall.mails(BY_MAIL, "3: 70%\n9:", page)
    assert hall.action(STAIRS).percent == 70


def test_typed_as_a_command_it_opens_and_said_without_one_it_is_offered(hall: Hall) -> None:
    assert button(hall.says(OWNER, "update all"), "Update all…") == ("bulk", "")
    assert "You own no actions" in words(hall.types(OUTSIDER, "update"))
