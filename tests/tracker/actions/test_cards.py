"""An action's card: everything about it, and what can be done with it by right."""

from __future__ import annotations

from models.plan import Action
from tests.cast import DIRECTOR, LEAD, OUTSIDER, OWNER, action, plan
from tests.tracker.hall import Hall, button, words
from tracker.actions import journal, updates
from tracker.answer import Answer

FORM, TRAIN = "Agree one discharge form", "Train the ward clerks"


def card(hall: Hall, who: str, title: str = FORM) -> Answer:
    return hall.types(who, str(hall.number(title)))


def labels(answer: Answer) -> set[str]:
    return {offer.label for part in (answer.said.parts if answer.said else ()) for offer in part.offers}


def change(hall: Hall, name: str, kind: str, **sets: object) -> None:
    with hall.cast.work(LEAD) as work:
        row: Action = action(work.db, name)
        updates.write(work, row, plan(work.db, "HOME26"), kind, sets, "as the paper has it")


def test_buttons_are_offered_by_right(hall_on_sqlite: Hall) -> None:
    assert labels(card(hall_on_sqlite, OWNER)) == {"Done", "On track", "At risk", "Update…", "Hand over…"}
    assert labels(card(hall_on_sqlite, LEAD)) == {"Done", "On track", "At risk", "Update…", "Give to…"}
    assert labels(card(hall_on_sqlite, OUTSIDER)) == set()


def test_whoever_is_asked_about_it_can_answer_there(hall_on_sqlite: Hall) -> None:
    hall_on_sqlite.types(OWNER, f"{hall_on_sqlite.number(FORM)} done – https://intranet.example/form")
    asked = card(hall_on_sqlite, LEAD)
    assert "You are asked: " in words(asked).replace("*", "")
    assert "You are asked" not in words(card(hall_on_sqlite, DIRECTOR))
    hall_on_sqlite.presses(LEAD, button(asked, "Accept: it is done"))
    assert "checked" in words(card(hall_on_sqlite, OWNER))


def test_how_its_date_was_moved_is_told_with_who_agreed(hall_on_sqlite: Hall) -> None:
    number = hall_on_sqlite.number(TRAIN)
    hall_on_sqlite.fills_in(OWNER, "update", f"{number}/{hall_on_sqlite.action(TRAIN).version}",
                            target="2027-02-26", note="the new trainer starts in January")  # fmt: skip
    hall_on_sqlite.presses(LEAD, button(card(hall_on_sqlite, LEAD, TRAIN), "Agree"))
    told = words(card(hall_on_sqlite, OWNER, TRAIN))
    assert "moved from Thu 31 Dec 2026 to Fri 26 Feb 2027, because the new trainer starts in January" in told
    assert f"; {LEAD} agreed" in told


def test_words_that_point_to_another_action_lead_there(hall_on_sqlite: Hall) -> None:
    change(hall_on_sqlite, FORM, "note", outputs="As Action 2, for all wards")
    shown = card(hall_on_sqlite, OWNER)
    assert "See also: " in words(shown)
    assert "Train the ward clerks" in words(hall_on_sqlite.presses(OWNER, button(shown, "Details of #2")))


def test_its_history_says_what_a_corrected_paper_changed(hall_on_sqlite: Hall) -> None:
    change(hall_on_sqlite, FORM, journal.IMPORTED, outputs="One form", tags="Forms")
    change(hall_on_sqlite, FORM, journal.IMPORTED, gone=True)
    told = words(card(hall_on_sqlite, OWNER, "Agree one"))
    assert "brought a corrected paper (other workstream and outputs)" in told
    assert "brought a paper that no longer has it" in told
