"""Forms and the Home page, through the whole app."""

from __future__ import annotations

from bot.slack.places import Place
from bot.slack.voice import NOT_KEPT, TOO_LATE, Voice
from tests.bot.slack.acting import FORM, button, command, entered, modal, press, pressable
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer
from tracker.forms import Form
from tracker.heard import FormSent, HomeOpened
from tracker.voice.said import Offer, Part


def test_people_are_looked_up_while_somebody_types(office: Office) -> None:
    office.tell(button(Offer("hand", "To whom?", "47", seek="people")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "?")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    element, block = pressable(message.blocks)
    found = office.sandbox.dispatcher.options(office.ann.id, message, block, element, "si")
    assert [option["text"]["text"] for option in found] == ["Siân Ŵyn Hughes", "Sam Okafor"]
    assert [(seek, typed) for _, seek, typed in office.hall.typed] == [("people", "si")]


def test_a_form_opens_is_sent_and_answered_where_it_was_asked_for(office: Office) -> None:
    office.tell(Answer(form=FORM), Answer(said=said("Saved")))
    command(office, "47")
    view = modal(office)
    assert office.sandbox.dispatcher.submit(office.ann.id, view.id, entered(view, note="memo *signed*")) == {}
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["Saved"])
    heard = office.hall.heard[-1]
    assert isinstance(heard, FormSent)
    assert (heard.form, heard.value) == ("update", "47")
    assert heard.answers == {"status": "late", "owner": "", "note": "memo *signed*"}
    assert not office.space.screens.stack(office.ann.id)


def test_what_is_wrong_in_a_form_stands_beside_it_and_a_correction_is_heard(office: Office) -> None:
    office.tell(Answer(form=FORM), Answer(problems={"note": "Say why.", "other": "And more."}), Answer())
    command(office, "47")
    view = modal(office)
    problems = office.sandbox.dispatcher.submit(office.ann.id, view.id, {})
    assert problems == {"note": "Say why.", "status": "And more."}
    assert office.sandbox.dispatcher.submit(office.ann.id, view.id, entered(view, note="legal")) == {}
    assert [h.answers["note"] for h in office.hall.heard if isinstance(h, FormSent)] == ["", "legal"]


def test_a_form_may_give_way_to_the_next(office: Office) -> None:
    office.tell(Answer(form=FORM), Answer(form=Form("check", "Is it so?", "48", FORM.fields)), Answer(said=said("So")))
    command(office, "47")
    office.sandbox.dispatcher.submit(office.ann.id, modal(office).id, {})
    view = modal(office)
    assert view.callback_id == "check"
    office.sandbox.dispatcher.submit(office.ann.id, view.id, {})
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["So"])


def test_what_was_typed_into_a_form_stays_when_the_hall_fails(office: Office) -> None:
    office.tell(Answer(form=FORM), RuntimeError("no"))
    command(office, "47")
    view = modal(office)
    assert office.sandbox.dispatcher.submit(office.ann.id, view.id, entered(view, note="long words")) == {
        "status": NOT_KEPT
    }
    office.idle()
    assert office.space.screens.stack(office.ann.id)
    assert not office.messages(office.plans, office.ann)


def test_home_is_published_and_changes_in_place(office: Office) -> None:
    page = said("Yours", Part("text", "Memo", (Offer("mine", "Next", "2"),)))
    office.tell(Answer(said=page, instead=True), Answer(said=said("Page 2"), instead=True))
    office.sandbox.dispatcher.open_home(office.ann.id)
    office.until(lambda: office.space.screens.home(office.ann.id))
    assert isinstance(office.hall.heard[0], HomeOpened)
    view = office.space.screens.home(office.ann.id)
    assert view is not None
    press(office, view, *pressable(view.blocks), value="2")
    office.idle()
    changed = office.space.screens.home(office.ann.id)
    assert changed is not None
    assert changed.blocks[0]["text"]["text"] == "Page 2"


def test_what_keeps_somebody_from_their_home_page_stands_on_it(office: Office) -> None:
    office.tell(Answer(said=said("I do not know you yet.")))
    office.sandbox.dispatcher.open_home(office.bo.id)
    office.until(lambda: office.space.screens.home(office.bo.id))
    assert not office.messages(office.space.people.open_direct((office.space.bot.id, office.bo.id)))


def test_a_form_is_opened_from_home(office: Office) -> None:
    office.tell(button(Offer("update", "Change", "47")), Answer(form=FORM), Answer(said=said("Saved")))
    office.sandbox.dispatcher.open_home(office.ann.id)
    office.until(lambda: office.space.screens.home(office.ann.id))
    home = office.space.screens.home(office.ann.id)
    assert home is not None
    press(office, home, *pressable(home.blocks), value="47")
    office.sandbox.dispatcher.submit(office.ann.id, modal(office).id, {})
    office.until(lambda: [m.text for m in office.messages(office.direct)] == ["Saved"])


def test_a_form_that_comes_too_late_is_asked_for_again(office: Office) -> None:
    place = Place(office.ann.id, office.plans.id, trigger_id="1.2.abc", is_aside=True)
    Voice(office.client).speak(Answer(form=FORM), place)
    assert [m.text for m in office.messages(office.direct)] == [TOO_LATE]
