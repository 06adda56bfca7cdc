"""All that can be done in Slack can be done by mail: each command, button and form has its words."""

from __future__ import annotations

import pytest

from models.vocabulary import Reported
from tests.cast import ADMINISTRATOR, BY_MAIL, LEAD, LEAVER
from tests.said import SAMPLES
from tests.tracker.counter.test_by_mail import says
from tests.tracker.hall import Hall
from tracker import routes
from tracker.voice.said import Plain
from tracker.voice.words import say

PRESSED = {
    "bulk": (BY_MAIL, "update all", "Your 1 open action on one page"),
    "calendar": (BY_MAIL, "calendar new", "your calendar"),
    "card": (BY_MAIL, "3", "Find a firm that mends stair lifts"),
    "hand": (BY_MAIL, "hand over", "To whom?"),
    "mine": (BY_MAIL, "my actions page 1", "Your actions"),
    "own": (LEAD, "4 give to Sam Fisk", "Sam Fisk owns it now"),
    "own_all": (LEAD, "HOME26 give Tom Asher's actions to Jamal Reed", "Jamal Reed owns #1 and #2 now"),
    "pack": (LEAD, "HOME26 pack as excel", ".xlsx"),
    "plans": (LEAD, "plans page 1", "Getting people home from hospital"),
    "preferences": (LEAD, "settings mail, hour 10", "by e-mail, on working days from 10:00"),
    "say": (BY_MAIL, "3 on track", "status: on track"),
    "settings": (LEAD, "HOME26 settings", "How HOME26 is set"),
    "undo": (BY_MAIL, "undo", "Taken back"),
    "update": (BY_MAIL, "3 update", "How is it going?"),
}
"""By button, where a mail does not number what can be chosen: who says which words, and what is answered."""
COMMANDED = {
    "action": (BY_MAIL, "action 3 50%", "progress: 50 %"),
    "calendar": (BY_MAIL, "calendar", "your calendar"),
    "chaser": (ADMINISTRATOR, "chaser status", "My clock has not run yet"),
    "help": (BY_MAIL, "help", "reply to any of my mails"),
    "indicator": (LEAD, "indicator", "no indicator that you can see"),
    "indicators": (LEAD, "indicators", "no indicator that you can see"),
    "people": (ADMINISTRATOR, f"people {LEAVER} left, Sam Fisk takes over", "Sam Fisk owns #6 now"),
    "plan": (LEAD, "plan HOME26 late", "#1 Agree one discharge form"),
    "settings": (BY_MAIL, "settings", "I write to you by e-mail"),
}
FILLED_IN = {
    "answer": "a question keeps its form, and takes an answer in words (`tracker.actions.asked`)",
    "bulk": "update all",
    "hand": "hand over",
    "leave": "I am on leave from 3 to 14 March, Sam Fisk covers",
    "name_plan": "accept, in answer to the preview of a paper",
    "paper_columns": "the number of what a preview offers",
    "preferences": "settings hour 10",
    "settings": "HOME26 reminders before 10, 2",
    "update": "3 update",
}
"""By form: how one comes to it, or around it, by mail."""


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    return hall_on_sqlite


def chosen_by_number() -> set[str]:
    """What a mail offers under numbers."""
    return {offer.verb for sample in SAMPLES.values() for part in say(sample, Plain()).parts for offer in part.offers}


def test_each_button_command_and_form_has_its_way_by_mail() -> None:
    assert set(routes.PRESSES) <= chosen_by_number() | set(PRESSED)
    assert set(routes.COMMANDS) == set(COMMANDED)
    assert set(routes.FORMS) == set(FILLED_IN)


@pytest.mark.parametrize(("who", "words", "told"), [*PRESSED.values(), *COMMANDED.values()])
def test_words_by_mail_do_what_a_button_or_a_command_does(hall: Hall, who: str, words: str, told: str) -> None:
    assert told in " ".join(says(hall, words, who=who).text.split())


def test_forms_are_filled_in_by_a_reply(hall: Hall) -> None:
    form = says(hall, "3 update", who=BY_MAIL)
    noted = says(hall, "status: at risk\npercent: 40\nnote: the contract is with legal", form, who=BY_MAIL)
    assert "progress: 40 %" in noted.text
    assert hall.action("Find a firm").reported is Reported.AT_RISK
    form = says(hall, "hand over", who=BY_MAIL)
    handed = says(hall, "to: Sam Fisk", form, who=BY_MAIL)
    assert "Sam Fisk is asked to take it over" in handed.text


def test_a_plans_lead_alone_gives_what_others_own(hall: Hall) -> None:
    refused = says(hall, "HOME26 give Tom Asher to Sam Fisk", who=BY_MAIL)
    assert "Only Owen Bright, who leads HOME26, can do that." in refused.text
    how = says(hall, "HOME26 give", who=LEAD)
    assert "“/plan HOME26 give NAME to NAME”" in how.text


def test_by_mail_a_plan_is_asked_for_as_a_file(hall: Hall) -> None:
    assert "with the words “import as WARD3”" in says(hall, "plan import ward3", who=LEAD).text
