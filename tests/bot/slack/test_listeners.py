"""What people do in Slack reaches the hall, and its answers reach them: through the whole app, by signed requests."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable

import pytest

from bot.sandbox.things import Json, Message, View
from bot.slack.places import Place
from bot.slack.voice import NOT_KEPT, TOO_LATE, Voice
from models.vocabulary import Way
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer, Attachment
from tracker.forms import Field, Form
from tracker.heard import Brought, Commanded, FormSent, HomeOpened, PeopleBrought, Pressed, Replied, Sender
from tracker.said import Offer, Part

FORM = Form(
    "update",
    "How does it go?",
    "47",
    (
        Field("status", "Status", "choice", value="late", options=(("late", "Late"), ("done", "Done"))),
        Field("owner", "Who", "person", optional=True),
        Field("note", "Note", "lines", optional=True),
    ),
)
PEOPLE = "name,email,title\nSiân Hughes,sian@cwm.example,Head of Care\n".encode()


def button(*offers: Offer, text: str = "Memo on safeguarding") -> Answer:
    return Answer(said=said("Yours", Part("text", text, offers)))


def press(office: Office, where: Message | View, element: Json, block: Json, **chosen: object) -> None:
    action = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"], **chosen}
    office.sandbox.dispatcher.act(office.ann.id, where, action, {})


def pressable(blocks: Iterable[Json]) -> tuple[Json, Json]:
    """The first element that can be pressed, and its block."""
    for block in blocks:
        for element in (block.get("accessory"), block.get("element"), *block.get("elements", ())):
            if isinstance(element, dict) and "action_id" in element:
                return element, block
    raise AssertionError("nothing can be pressed")


def command(office: Office, text: str, name: str = "/action", channel: str = "") -> None:
    office.sandbox.dispatcher.command(office.ann.id, channel or office.plans.id, name, text)


def modal(office: Office) -> View:
    office.until(lambda: office.space.screens.stack(office.ann.id))
    return office.space.screens.stack(office.ann.id)[-1]


def test_a_command_is_answered_to_the_person_alone(office: Office) -> None:
    office.tell(Answer(said=said("Memo on safeguarding")))
    command(office, "47 done & <signed> by @bo")
    office.until(lambda: len(office.messages(office.plans, office.ann)) == 1)
    heard = office.hall.heard[0]
    assert isinstance(heard, Commanded)
    assert heard.sender == Sender(office.ann.id, "ann@cwm.example", "Ann Pugh")
    assert (heard.way, heard.command, heard.text) == (Way.SLACK, "/action", "47 done & <signed> by @Bo Rees")
    answer = office.last(office.plans, office.ann)
    assert answer.ephemeral_to == office.ann.id
    assert "Memo on safeguarding" in answer.text
    assert office.messages(office.plans) == ()


def test_a_long_wait_for_the_hall_does_not_keep_slack_waiting(office: Office) -> None:
    go_on = threading.Event()
    office.hall.wait = lambda _heard: go_on.wait(10)
    office.tell(Answer(said=said("At last")))
    began = time.monotonic()
    command(office, "47")
    assert time.monotonic() - began < 3
    assert not office.messages(office.plans, office.ann), "Slack did not say that the command failed"
    go_on.set()
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["At last"])


def test_forty_slow_commands_at_once_are_all_acknowledged_in_time(office: Office) -> None:
    go_on = threading.Event()
    office.hall.wait = lambda _heard: go_on.wait(20)
    threads = [threading.Thread(target=command, args=(office, str(number))) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not office.messages(office.plans, office.ann)
    go_on.set()
    office.until(lambda: len(office.hall.heard) == 40)
    office.idle()


def test_what_slack_sends_twice_is_answered_once(office: Office) -> None:
    office.tell(Answer(said=said("Once")))
    command(office, "47")
    office.sandbox.dispatcher.courier.send_again(office.sandbox.dispatcher.courier.sent[-1])
    office.idle()
    assert len(office.hall.heard) == 1
    assert len(office.messages(office.plans, office.ann)) == 1


def test_a_failure_of_the_hall_is_told_in_one_sentence(office: Office) -> None:
    office.tell(RuntimeError("the secret words of Ann"))
    command(office, "47")
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == [NOT_KEPT])


def test_a_reply_in_a_thread_is_answered_in_the_thread(office: Office) -> None:
    ts = str(office.client.chat_postMessage(channel=office.ann.id, text="How does it go?")["ts"])
    office.tell(Answer(said=said("Noted")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "done, *memo* signed :+1:", ts)
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, Replied)
    assert (heard.words, heard.thread_id, heard.channel) == ("done, *memo* signed :+1:", ts, office.ann.id)
    assert heard.direct
    assert [m.text for m in office.space.talk.replies(office.direct.id, ts)][-1] == "Noted"


def test_a_direct_message_is_answered_below_it(office: Office) -> None:
    office.tell(Answer(said=said("Three are late")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "who is late?")
    office.until(lambda: [m.text for m in office.messages(office.direct)] == ["who is late?", "Three are late"])


def test_a_mention_is_heard_once_and_answered_in_its_thread(office: Office) -> None:
    office.tell(Answer(said=said("Two are late")))
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "@chaser who is late?")
    office.idle()
    asked = office.messages(office.plans)[0]
    assert [h.words for h in office.hall.heard if isinstance(h, Replied)] == ["who is late?"]
    assert [m.text for m in office.space.talk.replies(office.plans.id, asked.ts)] == ["Two are late"]


def test_what_people_say_to_one_another_is_not_heard(office: Office) -> None:
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "Lunch?")
    office.idle()
    office.sandbox.dispatcher.say(office.bo.id, office.plans.id, "At one.", office.messages(office.plans)[0].ts)
    office.idle()
    assert office.hall.heard == []


def test_thanks_get_a_quiet_sign(office: Office) -> None:
    office.tell(Answer(sign="+1"))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "thanks")
    office.idle()
    assert [reaction.name for reaction in office.last(office.direct).reactions] == ["+1"]
    assert len(office.messages(office.direct)) == 1


def test_a_press_in_a_direct_message_is_answered_in_its_thread(office: Office) -> None:
    office.tell(button(Offer("say", "Done", "47/done")), Answer(said=said("Well done")))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "mine")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    press(office, message, *pressable(message.blocks), value="47/done")
    office.idle()
    heard = office.hall.heard[-1]
    assert isinstance(heard, Pressed)
    assert (heard.verb, heard.value, heard.place) == ("say", "47/done", f"{office.direct.id}/{message.ts}")
    assert [m.text for m in office.space.talk.replies(office.direct.id, message.ts)] == ["Well done"]


def test_an_answer_may_take_the_place_of_what_was_pressed(office: Office) -> None:
    office.tell(button(Offer("answer", "Yes", "3/yes")), Answer(said=said("Agreed"), instead=True))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "?")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    press(office, message, *pressable(message.blocks), value="3/yes")
    office.until(lambda: office.last(office.direct).text == "Agreed")
    assert office.last(office.direct).ts == message.ts


def test_an_answer_may_take_the_place_of_an_answer_that_one_person_sees(office: Office) -> None:
    office.tell(button(Offer("mine", "Next", "2")), Answer(said=said("Page 2"), instead=True))
    command(office, "")
    office.until(lambda: office.messages(office.plans, office.ann))
    message = office.last(office.plans, office.ann)
    press(office, message, *pressable(message.blocks), value="2")
    office.until(lambda: [m.text for m in office.messages(office.plans, office.ann)] == ["Page 2"])


def test_a_press_in_a_channel_is_answered_to_the_person_alone(office: Office) -> None:
    office.tell(button(Offer("card", "More", "47")), Answer(said=said("All about 47")))
    office.sandbox.dispatcher.say(office.ann.id, office.plans.id, "@chaser late?")
    office.idle()
    message = office.space.talk.replies(office.plans.id, office.messages(office.plans)[0].ts)[-1]
    press(office, message, *pressable(message.blocks), value="47")
    office.idle()
    thread = office.space.talk.thread(office.plans.id, message.thread_ts, office.ann.id)
    assert [(m.text, m.ephemeral_to) for m in thread][-1] == ("All about 47", office.ann.id)


def test_a_choice_from_a_select_comes_with_what_it_is_about(office: Office) -> None:
    who = Offer("paper_answer", "Who is DKE?", "7|who:DKE", options=(("12", "Dai Ellis"), ("new", "Somebody else")))
    office.tell(button(who))
    office.sandbox.dispatcher.say(office.ann.id, office.direct.id, "?")
    office.until(lambda: len(office.messages(office.direct)) == 2)
    message = office.last(office.direct)
    element, block = pressable(message.blocks)
    press(office, message, element, block, selected_option=element["options"][0])
    office.idle()
    heard = office.hall.heard[-1]
    assert isinstance(heard, Pressed)
    assert (heard.verb, heard.value, heard.choice) == ("paper_answer", "7|who:DKE", "12")


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


def test_a_paper_is_read_before_the_hall_hears_of_it(office: Office) -> None:
    office.tell(Answer(said=said("147 actions")))
    office.sandbox.dispatcher.upload(
        office.ann.id, office.direct.id, [("plan.docx", b"Plan of care")], "import as CQC11"
    )
    office.until(lambda: office.last(office.direct).text == "147 actions")
    heard = office.hall.heard[0]
    assert isinstance(heard, Brought)
    assert (heard.file_name, heard.words, heard.draft.plan.title) == ("plan.docx", "import as CQC11", "Plan of care")


def test_each_of_several_papers_is_heard(office: Office) -> None:
    files = [("one.txt", b"Plan 1"), ("two.txt", b"Plan 2"), ("photo.jpg", b"\xff\xd8")]
    office.sandbox.dispatcher.upload(office.ann.id, office.plans.id, files, "@chaser")
    office.idle()
    assert {h.draft.plan.title for h in office.hall.heard if isinstance(h, Brought)} == {"Plan 1", "Plan 2"}
    asked = office.messages(office.plans)[0]
    (refused,) = office.space.talk.replies(office.plans.id, asked.ts)
    assert "photo.jpg holds no actions" in refused.text


def test_a_list_of_people_is_told_from_a_plan(office: Office) -> None:
    office.sandbox.dispatcher.upload(office.ann.id, office.direct.id, [("people.csv", PEOPLE)])
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, PeopleBrought)
    assert heard.rows[0]["name"] == "Siân Hughes"


def test_a_file_in_the_thread_of_a_message_is_evidence(office: Office) -> None:
    ts = str(office.client.chat_postMessage(channel=office.ann.id, text="How does it go?")["ts"])
    office.sandbox.dispatcher.upload(office.ann.id, office.direct.id, [("memo.pdf", b"%PDF")], "done", ts)
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, Replied)
    assert (heard.words, heard.evidence) == ("done", ("memo.pdf",))


@pytest.mark.parametrize(("content", "problem"), [(b"Plan of care", ""), (b"Soup", "holds no actions")])
def test_a_plan_is_brought_in_by_a_form(office: Office, content: bytes, problem: str) -> None:
    office.tell(Answer(said=said("147 actions")))
    command(office, "import", "/plan")
    view = modal(office)
    file_id = office.sandbox.dispatcher.keep_file(office.ann.id, "care.txt", content)
    values = entered(view, paper=file_id, key="CQC11")
    problems = office.sandbox.dispatcher.submit(office.ann.id, view.id, values)
    assert (problem in problems["paper"]) if problem else (problems == {})
    office.idle()
    heard = [h for h in office.hall.heard if isinstance(h, Brought)]
    assert [h.words for h in heard] == ([] if problem else ["import as CQC11"])
    assert [m.text for m in office.messages(office.direct)] == ([] if problem else ["147 actions"])


def test_a_file_is_handed_over_in_the_direct_message(office: Office) -> None:
    office.tell(Answer(said=said("Here it is"), file=Attachment("late.csv", b"a,b\n", "text/csv")))
    command(office, "late as a file", "/plan")
    office.until(lambda: office.messages(office.direct))
    (file_id,) = office.last(office.direct).files
    assert office.space.drawer.file(file_id).content == b"a,b\n"


def entered(view: View, **answers: str) -> Json:
    """What somebody fills in, in the shape of Slack's `state.values`."""
    values: Json = {}
    for block in view.blocks:
        if block.get("block_id") in answers:
            element, answer = block["element"], answers[block["block_id"]]
            name = "files" if element["type"] == "file_input" else "value"
            content: object = [answer] if name == "files" else answer
            values[block["block_id"]] = {element["action_id"]: {"type": element["type"], name: content}}
    return values
